//! What becomes of each HTML element: kept as something, unwrapped, or dropped with all that is in it.
//!
//! Deliberately absent: attributes (`attributes`) and the walk itself (`walk`). What is not named here is
//! unwrapped: its text stays, the element goes.

use super::Plain;

/// The fate of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Treatment {
    /// Kept among words.
    Inline(Plain),
    /// A link, where its address is one.
    Link,
    /// An image, where its address is one.
    Image,
    /// A moment.
    Time,
    /// A line break.
    Break,
    /// A rule across the column.
    Rule,
    /// A paragraph.
    Paragraph,
    /// A heading: words only.
    Heading(Plain),
    /// A block that holds blocks.
    Flow(Plain),
    /// Text whose white space counts.
    Preformatted,
    /// A bulleted or numbered list.
    List,
    /// Terms and their details.
    DefinitionList,
    /// A table.
    Table,
    /// A thing from another host: a placeholder, where its address is one.
    Embed,
    /// Unwrapped, but what is before, in and after it are paragraphs of their own.
    Boundary,
    /// Gone with its content.
    Drop,
    /// Gone, its content stays.
    Unwrap,
}

/// The fate of the element called `name` (lower case) of the HTML namespace.
///
/// Parts of lists, tables and figures are boundaries here: where they stand in their right place, the list,
/// table or figure takes them.
pub(super) fn treatment(name: &str) -> Treatment {
    use Treatment as It;
    match name {
        "p" => It::Paragraph,
        "br" => It::Break,
        "hr" => It::Rule,
        // The page has a first heading already: the article's title.
        "h1" | "h2" => It::Heading(Plain::Heading2),
        "h3" => It::Heading(Plain::Heading3),
        "h4" => It::Heading(Plain::Heading4),
        "h5" => It::Heading(Plain::Heading5),
        "h6" => It::Heading(Plain::Heading6),
        "ul" | "ol" | "menu" => It::List,
        "dl" => It::DefinitionList,
        "blockquote" => It::Flow(Plain::Blockquote),
        "figure" => It::Flow(Plain::Figure),
        "figcaption" => It::Flow(Plain::FigureCaption),
        "details" => It::Flow(Plain::Details),
        "summary" => It::Flow(Plain::Summary),
        "pre" | "listing" => It::Preformatted,
        "table" => It::Table,
        "a" => It::Link,
        "img" => It::Image,
        "time" => It::Time,
        "code" | "tt" => It::Inline(Plain::Code),
        "kbd" => It::Inline(Plain::Keyboard),
        "samp" => It::Inline(Plain::Sample),
        "em" => It::Inline(Plain::Emphasis),
        "strong" => It::Inline(Plain::Strong),
        "b" => It::Inline(Plain::Bold),
        "i" => It::Inline(Plain::Italic),
        "u" => It::Inline(Plain::Underline),
        "s" | "strike" | "del" => It::Inline(Plain::Strikethrough),
        "sub" => It::Inline(Plain::Subscript),
        "sup" => It::Inline(Plain::Superscript),
        "mark" => It::Inline(Plain::Mark),
        "small" => It::Inline(Plain::Small),
        "abbr" | "acronym" => It::Inline(Plain::Abbreviation),
        "cite" => It::Inline(Plain::Cite),
        "q" => It::Inline(Plain::Quote),
        "span" => It::Inline(Plain::Span),
        "iframe" | "video" | "audio" | "embed" | "object" => It::Embed,
        "address" | "article" | "aside" | "body" | "caption" | "center" | "dd" | "dir" | "div" | "dt"
        | "fieldset" | "footer" | "header" | "hgroup" | "html" | "legend" | "li" | "main" | "nav"
        | "search" | "section" | "tbody" | "td" | "tfoot" | "th" | "thead" | "tr" => It::Boundary,
        "applet" | "base" | "button" | "canvas" | "datalist" | "dialog" | "form" | "frame" | "frameset"
        | "head" | "input" | "link" | "map" | "math" | "meta" | "meter" | "noembed" | "noframes"
        | "noscript" | "optgroup" | "option" | "param" | "plaintext" | "progress" | "rp" | "script"
        | "select" | "source" | "style" | "svg" | "template" | "textarea" | "title" | "track" | "xmp" => {
            It::Drop
        }
        _ => It::Unwrap,
    }
}
