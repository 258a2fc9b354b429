//! What an article says of itself that a list can be narrowed by: its source, its authors, its language.
//!
//! Deliberately absent: topics, which a list is asked for at its source, and the words for values, which pages have.

use crate::model::{LanguageTag, Preview, slugify};

/// One such thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Facet {
    /// Where it came from; values are the ids of sources.
    Source,
    /// Who wrote it; values are names as slugs.
    Author,
    /// Its language; values are primary subtags, and [`UNDETERMINED`] for what does not say.
    Language,
}

/// The language of articles that do not say theirs (BCP 47's tag for it).
pub const UNDETERMINED: &str = "und";

impl Facet {
    /// Every facet, in the order in which addresses have them.
    pub const ALL: [Self; 3] = [Self::Source, Self::Author, Self::Language];

    /// Its name in addresses and forms. What others append to links of theirs, `source` above all, is none of these: an
    /// installed app and many a letter lead here with it, and would find an empty list.
    pub fn name(self) -> &'static str {
        match self {
            Self::Source => "feed",
            Self::Author => "author",
            Self::Language => "language",
        }
    }

    /// The value that `text` means; `None` where it can be none.
    pub fn value(self, text: &str) -> Option<String> {
        let value = match self {
            Self::Source => text.trim().to_owned(),
            Self::Author => slugify(text),
            Self::Language => LanguageTag::new(text)?.primary().to_ascii_lowercase(),
        };
        (!value.is_empty()).then_some(value)
    }

    /// Whether `preview` says a value that is wanted. A list of a hundred thousand is asked this at once.
    pub(super) fn says(self, preview: &Preview, is_wanted: impl Fn(&str) -> bool) -> bool {
        match self {
            Self::Source => is_wanted(&preview.source.0),
            Self::Author => preview.authors.iter().any(|it| is_wanted(&slugify(&it.name))),
            Self::Language => self.values_of(preview).iter().any(|(value, _)| is_wanted(value)),
        }
    }

    /// What `preview` says, each value with how it is written.
    pub fn values_of(self, preview: &Preview) -> Vec<(String, String)> {
        match self {
            Self::Source => vec![(preview.source.0.clone(), preview.source.0.clone())],
            Self::Author => preview.authors.iter().map(|it| (slugify(&it.name), it.name.clone())).collect(),
            Self::Language => {
                let tag = preview.language.as_ref().map_or(UNDETERMINED, LanguageTag::primary);
                vec![(tag.to_ascii_lowercase(), tag.to_owned())]
            }
        }
    }
}
