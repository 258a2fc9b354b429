//! The names of the elements that have no attributes of their own.
//!
//! Deliberately absent: the names that `super` gives to the others, which no line here may repeat.

use crate::rich_text::Plain;

/// The table, read in both directions.
const NAMES: [(Plain, &str); 42] = [
    (Plain::Paragraph, "p"),
    (Plain::Break, "br"),
    (Plain::Rule, "hr"),
    (Plain::Heading2, "h2"),
    (Plain::Heading3, "h3"),
    (Plain::Heading4, "h4"),
    (Plain::Heading5, "h5"),
    (Plain::Heading6, "h6"),
    (Plain::UnorderedList, "ul"),
    (Plain::ListItem, "li"),
    (Plain::DefinitionList, "dl"),
    (Plain::DefinitionTerm, "dt"),
    (Plain::DefinitionDetail, "dd"),
    (Plain::Blockquote, "blockquote"),
    (Plain::Preformatted, "pre"),
    (Plain::Code, "code"),
    (Plain::Keyboard, "kbd"),
    (Plain::Sample, "samp"),
    (Plain::Emphasis, "em"),
    (Plain::Strong, "strong"),
    (Plain::Bold, "b"),
    (Plain::Italic, "i"),
    (Plain::Underline, "u"),
    (Plain::Strikethrough, "s"),
    (Plain::Subscript, "sub"),
    (Plain::Superscript, "sup"),
    (Plain::Mark, "mark"),
    (Plain::Small, "small"),
    (Plain::Abbreviation, "abbr"),
    (Plain::Cite, "cite"),
    (Plain::Quote, "q"),
    (Plain::Figure, "figure"),
    (Plain::FigureCaption, "figcaption"),
    (Plain::Table, "table"),
    (Plain::TableCaption, "caption"),
    (Plain::TableHead, "thead"),
    (Plain::TableBody, "tbody"),
    (Plain::TableFoot, "tfoot"),
    (Plain::TableRow, "tr"),
    (Plain::Details, "details"),
    (Plain::Summary, "summary"),
    (Plain::Span, "span"),
];

/// The name of `plain`.
pub(super) fn of(plain: Plain) -> &'static str {
    NAMES.iter().find(|(it, _)| *it == plain).map_or("span", |(_, name)| *name)
}

/// The element called `name`.
pub(super) fn plain(name: &str) -> Option<Plain> {
    NAMES.iter().find(|(_, it)| *it == name).map(|(plain, _)| *plain)
}

#[cfg(test)]
pub(in crate::stored) fn all() -> impl Iterator<Item = Plain> {
    NAMES.iter().map(|(plain, _)| *plain)
}
