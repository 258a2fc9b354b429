//! Foreign prose on the page: the typed tree as elements.
//!
//! Deliberately absent: markup. Text is set as text and attributes as attributes; what the tree cannot say cannot
//! reach the page. Links within the text carry the page's own address, because fragments alone follow the base.

use super::dynamic_element::{DynamicAttribute, dynamic_element};
use crate::ui::messages::words;
use broadside_core::model::{Direction, Image, LanguageTag, WebAddress};
use broadside_core::rich_text::{Cell, Element, Kind, LinkAddress, Node, Plain, RichText, Scope};
use leptos::prelude::*;

/// What links to others carry: they learn no address of the reader's page, and the newsroom vouches for none.
const OUTBOUND: &str = "noopener noreferrer ugc";

/// A body.
#[component]
pub fn RichTextView(
    /// The text.
    text: RichText,
    /// The address of the page it stands on, relative to the document's base.
    page_href: String,
    /// The language of the text, where it differs from the page's.
    #[prop(optional_no_strip)]
    language: Option<LanguageTag>,
) -> impl IntoView {
    let direction = language.as_ref().map(|it| it.direction().as_str());
    let language = language.map(|it| it.as_str().to_owned());
    view! { <div class="rich-text" lang=language dir=direction>{nodes(text.0, &page_href)}</div> }
}

fn nodes(nodes: Vec<Node>, page_href: &str) -> AnyView {
    let views: Vec<AnyView> = nodes
        .into_iter()
        .map(|node| match node {
            Node::Text(text) => text.into_any(),
            Node::Element(it) => element(it, page_href),
        })
        .collect();
    views.into_any()
}

fn element(element: Element, page_href: &str) -> AnyView {
    let Element { kind, language, direction, anchor, children } = element;
    let mut attributes: Vec<DynamicAttribute> = vec![
        ("lang", language.map(|it| it.as_str().to_owned())),
        ("dir", direction.map(Direction::as_str).map(str::to_owned)),
        ("id", anchor.map(|it| it.id())),
    ];
    let tag = match kind {
        Kind::Plain(Plain::Break) => return view! { <br /> }.into_any(),
        Kind::Plain(Plain::Rule) => return view! { <hr /> }.into_any(),
        Kind::Image(it) => return image(it),
        Kind::Embed { address, title } => return embed(&address, title),
        Kind::Plain(Plain::Table) => {
            let table = dynamic_element("table", attributes, nodes(children, page_href));
            return scrollable(table);
        }
        Kind::Plain(Plain::Preformatted) => {
            // Long lines scroll, and what scrolls can be reached by keyboard.
            attributes.push(("tabindex", Some("0".to_owned())));
            "pre"
        }
        Kind::Plain(plain) => plain_tag(plain),
        Kind::Link { address, title } => {
            let (href, rel) = link(address, page_href);
            attributes.extend([("href", Some(href)), ("rel", rel.map(str::to_owned)), ("title", title)]);
            "a"
        }
        Kind::Time(datetime) => {
            attributes.push(("datetime", Some(datetime)));
            "time"
        }
        Kind::OrderedList { start, is_reversed } => {
            let reversed = is_reversed.then(String::new);
            attributes.extend([("start", start.map(|it| it.to_string())), ("reversed", reversed)]);
            "ol"
        }
        Kind::Cell(cell) => {
            attributes.extend(cell_attributes(&cell));
            if cell.scope.is_some() { "th" } else { "td" }
        }
    };
    dynamic_element(tag, attributes, nodes(children, page_href))
}

fn link(address: LinkAddress, page_href: &str) -> (String, Option<&'static str>) {
    match address {
        LinkAddress::Web(address) => (address.as_str().to_owned(), Some(OUTBOUND)),
        LinkAddress::Mail(mailbox) => (format!("mailto:{mailbox}"), None),
        LinkAddress::Anchor(anchor) => (format!("{page_href}#{}", anchor.id()), None),
    }
}

fn cell_attributes(cell: &Cell) -> [DynamicAttribute; 3] {
    let span = |n: u16| (n > 1).then(|| n.to_string());
    let scope = match cell.scope {
        Some(Scope::Column) => Some("col".to_owned()),
        Some(Scope::Row) => Some("row".to_owned()),
        Some(Scope::Auto) | None => None,
    };
    [("colspan", span(cell.n_columns)), ("rowspan", span(cell.n_rows)), ("scope", scope)]
}

/// Sizes are those of the file; style keeps the proportions.
fn image(image: Image) -> AnyView {
    let Image { address, alt, size_px } = image;
    view! {
        <img
            src=address.as_str().to_owned()
            alt=alt
            width=size_px.map(|(width, _)| width.to_string())
            height=size_px.map(|(_, height)| height.to_string())
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
        />
    }
    .into_any()
}

/// A wide table scrolls by itself, by finger and by keyboard, and the page does not.
fn scrollable(table: AnyView) -> AnyView {
    view! { <div class="rich-text-table" role="region" tabindex="0" aria-label=words().article.table>{table}</div> }
        .into_any()
}

fn embed(address: &WebAddress, title: Option<String>) -> AnyView {
    let article = &words().article;
    let host = address.host();
    let title = title.unwrap_or_else(|| article.embed.to_owned());
    view! {
        <div class="rich-text-embed">
            <p><b>{title}</b></p>
            <p>{(article.embed_note)(host)}</p>
            <p><a href=address.as_str().to_owned() rel=OUTBOUND>{(article.embed_link)(host)}</a></p>
        </div>
    }
    .into_any()
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
