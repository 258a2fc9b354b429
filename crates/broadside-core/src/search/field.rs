//! What is asked of everything about an article but its text: `topic:`, `author:`, `source:`, `language:`, `before:`
//! and `after:`.
//!
//! Deliberately absent: the filter in the address, whose values are exact; these are what somebody types.

use super::phrase::Phrase;
use super::words;
use crate::model::{Preview, Timestamp};

/// A field's name, as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldName {
    /// What the article is filed under.
    Topic,
    /// Who wrote it.
    Author,
    /// The newsroom's source that it came from.
    Source,
    /// The language that it says it is in.
    Language,
    /// Published earlier than a day.
    Before,
    /// Published on a day or later.
    After,
}

impl FieldName {
    /// Every field.
    pub const ALL: [Self; 6] =
        [Self::Topic, Self::Author, Self::Source, Self::Language, Self::Before, Self::After];

    /// As it is typed, without its colon.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Author => "author",
            Self::Source => "source",
            Self::Language => "language",
            Self::Before => "before",
            Self::After => "after",
        }
    }

    /// The field that `name` names.
    pub(super) fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str().eq_ignore_ascii_case(name))
    }
}

/// What a field must say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Topic(Phrase),
    Author(Phrase),
    Source(Phrase),
    /// The beginning of a tag, in small letters.
    Language(String),
    Before(Timestamp),
    After(Timestamp),
}

impl Field {
    /// What `name` must say by `value`; `None` where that cannot be read.
    pub(super) fn of(name: FieldName, value: &str, is_whole: bool) -> Option<Self> {
        let phrase = || Phrase::of(value, is_whole);
        match name {
            FieldName::Topic => phrase().map(Self::Topic),
            FieldName::Author => phrase().map(Self::Author),
            FieldName::Source => phrase().map(Self::Source),
            FieldName::Language => Some(Self::Language(value.to_ascii_lowercase())),
            FieldName::Before => first_moment_of(value).map(Self::Before),
            FieldName::After => first_moment_of(value).map(Self::After),
        }
    }

    /// Whether the article of `preview`, from the source that the newsroom calls `source_title`, says so.
    pub(super) fn holds_for(&self, preview: &Preview, source_title: &str) -> bool {
        match self {
            Self::Topic(phrase) => preview.topics.iter().any(|it| has(&it.title, phrase)),
            Self::Author(phrase) => preview.authors.iter().any(|it| has(&it.name, phrase)),
            Self::Source(phrase) => has(source_title, phrase) || has(&preview.source.0, phrase),
            Self::Language(beginning) => {
                let tag = preview.language.as_ref().map(|it| it.as_str().to_ascii_lowercase());
                tag.is_some_and(|it| it.starts_with(beginning))
            }
            Self::Before(moment) => preview.published.is_some_and(|it| it < *moment),
            Self::After(moment) => preview.published.is_some_and(|it| it >= *moment),
        }
    }
}

/// Whether `phrase` stands in `text`.
fn has(text: &str, phrase: &Phrase) -> bool {
    let mut all: Vec<String> = Vec::new();
    words::each(text, |word, _, _| all.push(word.to_owned()));
    all.windows(phrase.n_words()).any(|it| phrase.fits(it.iter().map(String::as_str)))
}

/// When a day, a month or a year begins in UTC: `2026-11-24`, `2026-11` or `2026`.
fn first_moment_of(date: &str) -> Option<Timestamp> {
    let is_year_whole = date.split('-').next().is_some_and(|it| it.len() == 4);
    let whole = match date.split('-').count() {
        1 => [date, "-01-01"].concat(),
        2 => [date, "-01"].concat(),
        _ => date.to_owned(),
    };
    Timestamp::parse_utc(&whole).filter(|_| is_year_whole)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::model::{Author, LanguageTag};
    use crate::samples::preview;

    fn story() -> Preview {
        Preview {
            authors: vec![Author { name: "Wren Hallorane".to_owned(), address: None }],
            language: LanguageTag::new("pt-BR"),
            published: Timestamp::parse_rfc3339("2026-11-24T10:00:00Z"),
            ..preview("dockers", &["International Solidarity", "Labour"])
        }
    }

    #[test]
    fn fields_are_compared_by_words_and_their_beginnings() {
        for (name, value, expected) in [
            (FieldName::Topic, "solid", true),
            (FieldName::Topic, "international solidarity", true),
            (FieldName::Topic, "LABOUR", true),
            (FieldName::Topic, "housing", false),
            (FieldName::Author, "hallo", true),
            (FieldName::Author, "wren hallorane", true),
            (FieldName::Author, "hallorane wren", false),
            (FieldName::Source, "hawser", true),
            (FieldName::Source, "gazette", false),
            (FieldName::Language, "pt", true),
            (FieldName::Language, "PT-br", true),
            (FieldName::Language, "es", false),
            (FieldName::Before, "2026-11-24", false),
            (FieldName::Before, "2026-11-25", true),
            (FieldName::After, "2026-11-24", true),
            (FieldName::After, "2026-11-25", false),
            (FieldName::After, "2026-11", true),
            (FieldName::After, "2026", true),
            (FieldName::Before, "2026", false),
        ] {
            let field = Field::of(name, value, false).unwrap();
            assert_eq!(field.holds_for(&story(), "The Hawser"), expected, "{name:?}:{value}");
        }
    }

    #[test]
    fn an_undated_story_is_neither_before_nor_after() {
        let undated = Preview { published: None, ..story() };
        for name in [FieldName::Before, FieldName::After] {
            assert!(!Field::of(name, "2026", false).unwrap().holds_for(&undated, ""), "{name:?}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for value in ["soon", "2026-13", "2026-02-30", "24.11.2026", "20", ""] {
            assert_eq!(Field::of(FieldName::Before, value, false), None, "{value:?}");
        }
    }
}
