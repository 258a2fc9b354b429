//! The languages that the app itself speaks, and which of them a reader gets.
//!
//! Deliberately absent: words; the app's catalogue has them. A story keeps its own language whatever the app speaks.

use super::LanguageTag;

/// A language that every word of the app is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum InterfaceLanguage {
    /// What is spoken where nothing else is known: it comes with the first part of the app.
    #[default]
    English,
    /// Español.
    Spanish,
    /// Français.
    French,
    /// Português.
    Portuguese,
    /// العربية.
    Arabic,
}

/// Who decides which language the app speaks, as long as the reader has not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InterfaceChoice {
    /// The newsroom: its own language.
    #[default]
    Newsroom,
    /// The reader's browser: the first of its languages that the app speaks.
    Browser,
}

impl InterfaceLanguage {
    /// All of them, in the order in which readers are offered them.
    pub const ALL: [Self; 5] = [Self::English, Self::Spanish, Self::French, Self::Portuguese, Self::Arabic];

    /// The primary subtag (RFC 5646) by which it is known.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Portuguese => "pt",
            Self::Arabic => "ar",
        }
    }

    /// The language of this code, as [`InterfaceLanguage::code`] writes it.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code().eq_ignore_ascii_case(code))
    }

    /// The language that texts of `tag` are written in, whatever the region.
    pub fn of(tag: &LanguageTag) -> Option<Self> {
        Self::from_code(tag.primary())
    }

    /// What the app speaks: what the reader chose, else what the browser asks for where the newsroom leaves it to
    /// that, else the newsroom's language, else English.
    pub fn chosen(
        by_reader: Option<Self>,
        by_browser: &[LanguageTag],
        choice: InterfaceChoice,
        newsroom: &LanguageTag,
    ) -> Self {
        let asked_for = match choice {
            InterfaceChoice::Newsroom => None,
            InterfaceChoice::Browser => by_browser.iter().find_map(Self::of),
        };
        by_reader.or(asked_for).or_else(|| Self::of(newsroom)).unwrap_or_default()
    }

    /// The tag of a page that speaks this language: the newsroom's own, with its region, where that is the same
    /// language.
    pub fn tag_beside(self, newsroom: &LanguageTag) -> LanguageTag {
        if Self::of(newsroom) == Some(self) { newsroom.clone() } else { self.tag() }
    }

    /// `language`, where a page in this one has to mark its words with it.
    pub fn unlike(self, language: &LanguageTag) -> Option<LanguageTag> {
        (Self::of(language) != Some(self)).then(|| language.clone())
    }

    /// The tag, without a region.
    pub fn tag(self) -> LanguageTag {
        LanguageTag::new(self.code()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn tag(text: &str) -> LanguageTag {
        LanguageTag::new(text).unwrap()
    }

    #[test]
    fn the_reader_decides_before_the_browser_and_that_before_the_newsroom() {
        use InterfaceChoice::{Browser, Newsroom};
        use InterfaceLanguage::{Arabic, English, French, Spanish};
        for (by_reader, by_browser, choice, newsroom, expected) in [
            (None, &["fr-CA"][..], Newsroom, "es-MX", Spanish),
            (None, &["fr-CA"], Browser, "es-MX", French),
            (None, &["de", "ar-EG", "fr"], Browser, "es", Arabic),
            (None, &["de", "pl"], Browser, "es", Spanish),
            (Some(Arabic), &["fr"], Browser, "es", Arabic),
            (Some(English), &["fr"], Newsroom, "es", English),
            (None, &[], Newsroom, "he", English),
            (None, &["he"], Browser, "he", English),
        ] {
            let by_browser: Vec<LanguageTag> = by_browser.iter().map(|it| tag(it)).collect();
            let chosen = InterfaceLanguage::chosen(by_reader, &by_browser, choice, &tag(newsroom));
            assert_eq!(chosen, expected, "{by_browser:?} {newsroom}");
        }
    }

    #[test]
    fn a_page_keeps_the_newsrooms_region_where_the_language_is_the_same() {
        assert_eq!(InterfaceLanguage::Portuguese.tag_beside(&tag("pt-BR")).as_str(), "pt-BR");
        assert_eq!(InterfaceLanguage::Spanish.tag_beside(&tag("pt-BR")).as_str(), "es");
    }

    #[test]
    fn every_language_is_found_by_its_code() {
        for language in InterfaceLanguage::ALL {
            assert_eq!(InterfaceLanguage::from_code(language.code()), Some(language));
        }
        assert_eq!(InterfaceLanguage::from_code("de"), None);
    }
}
