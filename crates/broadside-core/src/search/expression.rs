//! The grammar of a search: `dockers "general strike" -football topic:labour author:wren before:2026-11`.
//!
//! Words are beginnings of words and all have to stand in the article; what is in quotation marks stands there word for
//! word, one after another; a minus before anything asks that it does not. Deliberately absent: `or` and brackets, which
//! nobody types into a newspaper. Reading is total: while it is being typed, everything means something.

use super::field::{Field, FieldName};
use super::phrase::Phrase;
use crate::model::Preview;

/// What a reader asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expression {
    /// All of these.
    pub(super) wanted: Vec<Phrase>,
    /// None of these.
    pub(super) unwanted: Vec<Phrase>,
    /// Fields, each with whether it must not say so.
    pub(super) fields: Vec<(Field, bool)>,
    misunderstood: Vec<Misunderstanding>,
}

/// A field whose value cannot be read. It is left out of what is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misunderstanding {
    /// The field.
    pub field: FieldName,
    /// What stood after its colon.
    pub value: String,
}

impl Expression {
    /// Reads what a reader typed.
    pub fn parse(text: &str) -> Self {
        let mut expression = Self::default();
        let mut rest = text.trim_start();
        while !rest.is_empty() {
            let after_minus =
                rest.strip_prefix(['-', '\u{2212}']).filter(|it| !it.starts_with(char::is_whitespace));
            let is_negated = after_minus.is_some();
            let (name, value) = field_before_colon(after_minus.unwrap_or(rest));
            let (value, is_quoted, after) = value_at_start(value);
            expression.take(name, value, is_quoted, is_negated);
            rest = after.trim_start();
        }
        expression
    }

    fn take(&mut self, name: Option<FieldName>, value: &str, is_quoted: bool, is_negated: bool) {
        match name {
            Some(name) => match Field::of(name, value, is_quoted) {
                Some(field) => self.fields.push((field, is_negated)),
                // Its value is still to come.
                None if value.is_empty() => {}
                None => self.misunderstood.push(Misunderstanding { field: name, value: value.to_owned() }),
            },
            None if is_negated => self.unwanted.extend(Phrase::of(value, true)),
            None => self.wanted.extend(Phrase::of(value, is_quoted)),
        }
    }

    /// Whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.wanted.is_empty() && self.unwanted.is_empty() && self.fields.is_empty()
    }

    /// What could not be read.
    pub fn misunderstood(&self) -> &[Misunderstanding] {
        &self.misunderstood
    }

    /// Whether what is asked of everything but the text holds for an article from the source called `source_title`.
    pub fn fits_fields(&self, preview: &Preview, source_title: &str) -> bool {
        self.fields.iter().all(|(field, is_negated)| field.holds_for(preview, source_title) != *is_negated)
    }

    /// The words alone, as a server's own search takes them; `None` where there are none.
    pub fn plain_words(&self) -> Option<String> {
        let words = self.wanted.iter().flat_map(|it| it.before.iter().chain([&it.last]));
        let words: Vec<&str> = words.map(String::as_str).collect();
        (!words.is_empty()).then(|| words.join(" "))
    }
}

/// The field that stands at the start of `text`, and what comes after its colon; without one, all of it.
fn field_before_colon(text: &str) -> (Option<FieldName>, &str) {
    let field = text.split_once(':').and_then(|(name, value)| Some((FieldName::of(name)?, value)));
    field.map_or((None, text), |(name, value)| (Some(name), value))
}

/// A text in quotation marks, which may still be open, or else a word; whether it is in such marks, and what follows.
fn value_at_start(text: &str) -> (&str, bool, &str) {
    let mut letters = text.chars();
    if letters.next().is_some_and(is_quotation_mark) {
        let inside = letters.as_str();
        let (value, after) = inside.split_once(is_quotation_mark).unwrap_or((inside, ""));
        // As long as it is open, its last word may not be whole.
        return (value, inside.contains(is_quotation_mark), after);
    }
    let end = text.find(|it: char| it.is_whitespace() || is_quotation_mark(it)).unwrap_or(text.len());
    let (value, after) = text.split_at_checked(end).unwrap_or((text, ""));
    (value, false, after)
}

/// Straight and typographic marks of many languages; which closes which is not asked.
fn is_quotation_mark(letter: char) -> bool {
    matches!(letter, '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」')
}

#[cfg(test)]
mod tests;
