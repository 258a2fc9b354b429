//! The tree itself.
//!
//! Deliberately absent: `class`, `style`, `id`, event handlers and anything else that could dress or move the
//! page that shows it.

use crate::model::{Direction, Image, LanguageTag, WebAddress};

/// A body: block after block. Invariant: at most 64 levels deep and 5,000 nodes, which the walk sees to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RichText(pub Vec<Node>);

/// Text or an element.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// Plain text, rendered as text.
    Text(String),
    /// An element with children.
    Element(Element),
}

/// An element of the allow-list.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// What it is, with the attributes that only it may have.
    pub kind: Kind,
    /// Language of its content, where it differs.
    pub language: Option<LanguageTag>,
    /// Direction of its content, where the source says it.
    pub direction: Option<Direction>,
    /// The target of an in-page link, such as a footnote.
    pub anchor: Option<Anchor>,
    /// What it holds; empty for images, breaks, rules and embeds.
    pub children: Vec<Node>,
}

/// The name of a place inside a body. Invariant: letters, digits, hyphens and underscores only, never empty.
/// Rendered with a prefix, so that foreign names never meet the page's own ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor(pub(crate) String);

impl Anchor {
    /// The anchor that foreign `text` names, without a leading `#`; `None` when nothing usable is left.
    pub fn new(text: &str) -> Option<Self> {
        let name: String =
            text.chars().filter(|it| it.is_alphanumeric() || matches!(it, '-' | '_')).take(80).collect();
        (!name.is_empty()).then_some(Self(name))
    }

    /// The id on the page.
    pub fn id(&self) -> String {
        format!("text-{}", self.0)
    }

    /// The bare name, as it is stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What an element is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// An element without attributes of its own.
    Plain(Plain),
    /// A link.
    Link {
        /// Where to.
        address: LinkAddress,
        /// Advisory text.
        title: Option<String>,
    },
    /// An image inside the text.
    Image(Image),
    /// Something foreign that would have to be loaded from another host (a video, a post): shown as a
    /// placeholder.
    Embed {
        /// The page it comes from.
        address: WebAddress,
        /// The name that the source gives it, if any.
        title: Option<String>,
    },
    /// From a note back to the place of its mark, where its author has made no way back.
    WayBack(Anchor),
    /// A machine-readable moment, as the source wrote it.
    Time(String),
    /// An ordered list.
    OrderedList {
        /// First number, where it is not 1.
        start: Option<i32>,
        /// Counted downwards.
        is_reversed: bool,
    },
    /// A cell of a table.
    Cell(Cell),
}

/// A table's cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What it heads; `None` for a data cell.
    pub scope: Option<Scope>,
    /// Columns it spans, 1 to 100.
    pub n_columns: u16,
    /// Rows it spans, 1 to 100.
    pub n_rows: u16,
}

/// What a header cell heads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Not said: the browser decides.
    Auto,
    /// Its column.
    Column,
    /// Its row.
    Row,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkAddress {
    /// To a page.
    Web(WebAddress),
    /// To a mailbox: the address without `mailto:`.
    Mail(String),
    /// To a place in the same body.
    Anchor(Anchor),
}

/// Elements that carry nothing but their children.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named as HTML names it")]
pub enum Plain {
    Paragraph,
    Break,
    Rule,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Heading6,
    UnorderedList,
    ListItem,
    DefinitionList,
    DefinitionTerm,
    DefinitionDetail,
    Blockquote,
    Preformatted,
    Code,
    Keyboard,
    Sample,
    Emphasis,
    Strong,
    Bold,
    Italic,
    Underline,
    Strikethrough,
    Subscript,
    Superscript,
    Mark,
    Small,
    Abbreviation,
    Cite,
    Quote,
    Figure,
    FigureCaption,
    Table,
    TableCaption,
    TableHead,
    TableBody,
    TableFoot,
    TableRow,
    Details,
    Summary,
    Span,
}
