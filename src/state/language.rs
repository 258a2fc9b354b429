//! Which language the app speaks: the reader's choice, kept on the device, else what newsroom and browser come to.
//!
//! Deliberately absent: the words and getting them. Whoever does that says here what came of it.

use super::Watched;
use crate::browser::{device, preferences};
use broadside_core::config::Newsroom;
use broadside_core::model::{InterfaceLanguage, LanguageTag};

/// The device keeps the reader's choice under this.
const KEY: &str = "language";

/// A copy is a handle on the same.
#[derive(Clone, Copy)]
pub struct LanguageStore {
    newsroom: &'static Newsroom,
    standing: Watched<Standing>,
}

/// What is spoken, and what was wanted in vain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Standing {
    in_use: InterfaceLanguage,
    is_missing: bool,
}

impl LanguageStore {
    pub(super) fn new(newsroom: &'static Newsroom) -> Self {
        let in_use = InterfaceLanguage::of(&newsroom.language).unwrap_or_default();
        Self { newsroom, standing: Watched::new(Standing { in_use, is_missing: false }) }
    }

    /// What this reader is to read on this device.
    pub fn wanted(self) -> InterfaceLanguage {
        let by_reader = preferences::get(KEY).and_then(|it| InterfaceLanguage::from_code(&it));
        let Newsroom { interface_choice, language, .. } = self.newsroom;
        InterfaceLanguage::chosen(by_reader, &device::languages(), *interface_choice, language)
    }

    /// The language that is spoken.
    pub fn in_use(self) -> InterfaceLanguage {
        self.standing.with(|it| it.in_use)
    }

    /// The tag of the page: the newsroom's own where that is the language that is spoken.
    pub fn tag(self) -> LanguageTag {
        self.tag_in(self.in_use())
    }

    /// The tag that the page has when `language` is spoken.
    pub(super) fn tag_in(self, language: InterfaceLanguage) -> LanguageTag {
        language.tag_beside(&self.newsroom.language)
    }

    /// Whether the language that was last asked for did not come.
    pub fn is_missing(self) -> bool {
        self.standing.with(|it| it.is_missing)
    }

    /// The reader has chosen `language`, which is to be remembered.
    pub fn keep(self, language: InterfaceLanguage) {
        // Where the device keeps nothing, it holds until the page is closed.
        preferences::set(KEY, language.code());
    }

    /// From now on `language` is spoken.
    pub fn turn_to(self, language: InterfaceLanguage) {
        self.tell(Standing { in_use: language, is_missing: false });
    }

    /// The words did not come; what is spoken stays.
    pub fn miss(self) {
        self.standing.update(|it| it.is_missing = true);
    }

    /// The words that every start has are spoken, because those that were wanted did not come.
    pub fn fall_back(self) {
        self.tell(Standing { in_use: InterfaceLanguage::default(), is_missing: true });
    }

    /// How words of the newsroom are to be marked on this page: by their `language`, the newsroom's own if there is
    /// none; not at all where the page is in that language.
    pub fn mark(self, language: Option<&LanguageTag>) -> Option<LanguageTag> {
        self.in_use().unlike(language.unwrap_or(&self.newsroom.language))
    }

    fn tell(self, standing: Standing) {
        if self.standing.get_untracked() != standing {
            self.standing.update(|it| *it = standing);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn store(newsroom: &str) -> LanguageStore {
        let newsroom = Newsroom { language: LanguageTag::new(newsroom).unwrap(), ..Newsroom::named("Quay") };
        LanguageStore::new(Box::leak(Box::new(newsroom)))
    }

    #[test]
    fn a_page_is_in_the_newsrooms_language_where_the_app_speaks_it() {
        for (newsroom, language, tag) in [
            ("pt-BR", InterfaceLanguage::Portuguese, "pt-BR"),
            ("he", InterfaceLanguage::English, "en"),
            ("en-GB", InterfaceLanguage::English, "en-GB"),
        ] {
            let store = store(newsroom);
            assert_eq!((store.in_use(), store.tag().as_str()), (language, tag));
        }
    }

    #[test]
    fn words_are_marked_where_they_are_not_in_the_pages_language() {
        let (english, arabic) = (LanguageTag::new("en-GB").unwrap(), LanguageTag::new("ar").unwrap());
        let store = store("en");
        assert_eq!(store.mark(None), None);
        assert_eq!(store.mark(Some(&english)), None);
        assert_eq!(store.mark(Some(&arabic)), Some(arabic.clone()));
        store.turn_to(InterfaceLanguage::Arabic);
        assert_eq!(store.mark(None).unwrap().as_str(), "en");
        assert_eq!(store.mark(Some(&arabic)), None);
    }

    #[test]
    fn what_is_spoken_stays_until_other_words_are_there() {
        let store = store("es");
        store.miss();
        assert!(store.is_missing() && store.in_use() == InterfaceLanguage::Spanish);
        store.turn_to(InterfaceLanguage::French);
        assert!(!store.is_missing() && store.in_use() == InterfaceLanguage::French);
        store.fall_back();
        assert!(store.is_missing() && store.in_use() == InterfaceLanguage::English);
    }
}
