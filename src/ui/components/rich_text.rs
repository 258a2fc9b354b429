//! Foreign prose on the page: the typed tree as elements.
//!
//! Deliberately absent: markup. Text is set as text and attributes as attributes; what the tree cannot say cannot
//! reach the page. Links within the text carry the page's own address, because fragments alone follow the base.

mod embed;

pub use embed::{EmbedStanding, Embeds, embed_id};

use super::picture_gate::{PictureGates, gated, gated_in_link};
use crate::ui::element::{dynamic, element, group};
use crate::ui::messages::{reading_words, words};
use broadside_core::model::{Direction, Image, LanguageTag, WebAddress};
use broadside_core::rich_text::{Cell, Element, Kind, LinkAddress, Node, Plain, RichText, Scope};
use embed::EmbedBox;
use leptos::prelude::*;

/// What links to others carry: they learn no address of the reader's page, and the newsroom vouches for none.
const OUTBOUND: &str = "noopener noreferrer ugc";

/// A body.
pub struct RichTextView {
    /// The text.
    pub text: RichText,
    /// The address of the page it stands on, relative to the document's base.
    pub page_href: String,
    /// The language of the text, where it differs from the page's.
    pub language: Option<LanguageTag>,
    /// What is to be loaded from elsewhere, and how far that has come.
    pub embeds: Embeds,
    /// Whether pictures come at once.
    pub pictures: PictureGates,
}

impl RichTextView {
    /// The text's box.
    pub fn view(self) -> AnyView {
        let Self { text, page_href, language, embeds, pictures } = self;
        let page = TextPage { href: &page_href, embeds: &embeds, pictures: &pictures, is_in_link: false };
        let direction = language.as_ref().map(|it| it.direction().as_str());
        element("div")
            .class("rich-text")
            .attr("lang", language.as_ref().map(LanguageTag::as_str))
            .attr("dir", direction)
            .child(nodes(text.0, page))
            .view()
    }
}

/// What the whole text has in common, and whether this part of it is in a link.
#[derive(Clone, Copy)]
struct TextPage<'a> {
    href: &'a str,
    embeds: &'a Embeds,
    pictures: &'a PictureGates,
    is_in_link: bool,
}

fn nodes(nodes: Vec<Node>, page: TextPage<'_>) -> AnyView {
    let view = |node| match node {
        Node::Text(text) => text.into_any(),
        Node::Element(it) => node_element(it, page),
    };
    group(nodes.into_iter().map(view).collect())
}

fn node_element(it: Element, page: TextPage<'_>) -> AnyView {
    let Element { kind, language, direction, anchor, children } = it;
    let tagged = |tag| {
        element(tag)
            .attr("lang", language.as_ref().map(LanguageTag::as_str))
            .attr("dir", direction.map(Direction::as_str))
            .attr("id", anchor.map(|it| it.id()))
    };
    let is_link = matches!(kind, Kind::Link { .. });
    let opened = match kind {
        Kind::Plain(Plain::Break) => return element("br").view(),
        Kind::Plain(Plain::Rule) => return element("hr").view(),
        Kind::Image(it) => return image(&it, page),
        Kind::Embed { address, title } => return embed(address, title, page.embeds),
        Kind::Plain(Plain::Table) => {
            let caption = caption_of(&children);
            return scrollable(tagged("table").child(nodes(children, page)).view(), caption);
        }
        // Long lines scroll, and what scrolls can be reached by keyboard and has a name.
        Kind::Plain(Plain::Preformatted) => tagged("pre")
            .attr("tabindex", "0")
            .attr("role", "group")
            .attr("aria-label", reading_words().code_box),
        Kind::Plain(plain) => tagged(plain_tag(plain)),
        Kind::Link { address, title } => {
            let (href, rel) = link(address, page.href);
            tagged("a").attr("href", href).attr("rel", rel).attr("title", title)
        }
        Kind::WayBack(mark) => {
            // The sign is drawn as a letter and not as a coloured picture.
            return tagged("a")
                .class("rich-text-way-back")
                .attr("href", [page.href, "#", &mark.id()].concat())
                .attr("aria-label", reading_words().back_to_mark)
                .child("↩\u{fe0e}")
                .view();
        }
        Kind::Time(datetime) => tagged("time").attr("datetime", datetime),
        Kind::OrderedList { start, is_reversed } => {
            tagged("ol").attr("start", start.map(|it| it.to_string())).attr("reversed", is_reversed)
        }
        Kind::Cell(Cell { scope, n_columns, n_rows }) => {
            let span = |n: u16| (n > 1).then(|| n.to_string());
            tagged(if scope.is_some() { "th" } else { "td" })
                .attr("colspan", span(n_columns))
                .attr("rowspan", span(n_rows))
                .attr("scope", scope.and_then(scope_name))
        }
    };
    let is_in_link = page.is_in_link || is_link;
    opened.child(nodes(children, TextPage { is_in_link, ..page })).view()
}

fn link(address: LinkAddress, page_href: &str) -> (String, Option<&'static str>) {
    match address {
        LinkAddress::Web(address) => (address.as_str().to_owned(), Some(OUTBOUND)),
        LinkAddress::Mail(mailbox) => (["mailto:", &mailbox].concat(), None),
        LinkAddress::Anchor(anchor) => ([page_href, "#", &anchor.id()].concat(), None),
    }
}

fn scope_name(scope: Scope) -> Option<&'static str> {
    match scope {
        Scope::Column => Some("col"),
        Scope::Row => Some("row"),
        Scope::Auto => None,
    }
}

/// Sizes are those of the file; style keeps the proportions. In a link there is no place for a button: a picture that
/// waits is its words there, and the link leads to where it can be seen.
fn image(image: &Image, page: TextPage<'_>) -> AnyView {
    let size_px = image.size_px;
    let show = move |src: &str, alt: &str| {
        element("img")
            .attr("src", src)
            .attr("alt", alt)
            .attr("width", size_px.map(|(width, _)| width.to_string()))
            .attr("height", size_px.map(|(_, height)| height.to_string()))
            .attr("loading", "lazy")
            .attr("decoding", "async")
            .attr("referrerpolicy", "no-referrer")
    };
    let gate = page.pictures.of(&image.address);
    if page.is_in_link { gated_in_link(image, gate, show) } else { gated(image, gate, show) }
}

/// A wide table scrolls by itself, by finger and by keyboard, and the page does not. With a caption for a name it is a region
/// to jump to; regions of one name could not be told apart.
fn scrollable(table: AnyView, caption: Option<String>) -> AnyView {
    let scrolls = words().article.table;
    let (role, name) = match caption {
        Some(caption) => ("region", [&caption, ". ", scrolls].concat()),
        None => ("group", scrolls.to_owned()),
    };
    element("div")
        .class("rich-text-table")
        .attr("role", role)
        .attr("tabindex", "0")
        .attr("aria-label", name)
        .child(table)
        .view()
}

/// What a table's caption says.
fn caption_of(table: &[Node]) -> Option<String> {
    table.iter().find_map(|node| match node {
        Node::Element(it) if it.kind == Kind::Plain(Plain::TableCaption) => {
            Some(RichText(it.children.clone()).plain_text()).filter(|it| !it.is_empty())
        }
        _ => None,
    })
}

fn embed(address: WebAddress, title: Option<String>, embeds: &Embeds) -> AnyView {
    let Embeds { standing, on_wanted } = embeds.clone();
    dynamic(move || {
        let standing = standing(&address);
        EmbedBox { address: &address, title: title.as_deref(), standing, on_wanted: on_wanted.clone() }.view()
    })
}

/// The name of an element that carries nothing but its children.
fn plain_tag(plain: Plain) -> &'static str {
    match plain {
        Plain::Paragraph => "p",
        Plain::Heading2 => "h2",
        Plain::Heading3 => "h3",
        Plain::Heading4 => "h4",
        Plain::Heading5 => "h5",
        Plain::Heading6 => "h6",
        Plain::UnorderedList => "ul",
        Plain::ListItem => "li",
        Plain::DefinitionList => "dl",
        Plain::DefinitionTerm => "dt",
        Plain::DefinitionDetail => "dd",
        Plain::Blockquote => "blockquote",
        Plain::Preformatted => "pre",
        Plain::Code => "code",
        Plain::Keyboard => "kbd",
        Plain::Sample => "samp",
        Plain::Emphasis => "em",
        Plain::Strong => "strong",
        Plain::Bold => "b",
        Plain::Italic => "i",
        Plain::Underline => "u",
        Plain::Strikethrough => "s",
        Plain::Subscript => "sub",
        Plain::Superscript => "sup",
        Plain::Mark => "mark",
        Plain::Small => "small",
        Plain::Abbreviation => "abbr",
        Plain::Cite => "cite",
        Plain::Quote => "q",
        Plain::Figure => "figure",
        Plain::FigureCaption => "figcaption",
        Plain::Table => "table",
        Plain::TableCaption => "caption",
        Plain::TableHead => "thead",
        Plain::TableBody => "tbody",
        Plain::TableFoot => "tfoot",
        Plain::TableRow => "tr",
        Plain::Details => "details",
        Plain::Summary => "summary",
        // Elements without an end tag are made elsewhere; here they would be no more than a span.
        Plain::Span | Plain::Break | Plain::Rule => "span",
    }
}

#[cfg(test)]
mod tests;
