//! The language that the app speaks at the moment.
//!
//! Deliberately absent: who chose it (`state::LanguageStore`), and drawing the page anew, which whoever changes the
//! language sees to: what is said here is not followed.

use super::{
    DataSavingWords, DeviceWords, DigestLineWords, DigestWords, DoctorWords, EmbedBuilderWords, FilterWords,
    InstallWords, KeyWords, LibraryWords, MarkWords, MuteWords, ReadingWords, SearchWords, SettingsWords,
    StoryWords, TakeawayWords, Words, ar, en, es, fr, pt,
};
use broadside_core::model::InterfaceLanguage;
use std::cell::Cell;

/// Every word of the app in a language other than English, which comes with the first part. A noun has a field here as
/// soon as it has words.
pub struct Translation {
    /// Which language it is.
    pub(super) language: InterfaceLanguage,
    /// The words that every visit starts with.
    pub(super) words: &'static Words,
    /// What stands on stories.
    pub(super) story: &'static StoryWords,
    /// Saving data.
    pub(super) data_saving: &'static DataSavingWords,
    /// Marks on stories.
    pub(super) marks: &'static MarkWords,
    /// What leads to the reader's own pages.
    pub(super) device: &'static DeviceWords,
    /// Those pages.
    pub(super) library: &'static LibraryWords,
    /// The line that leads to what came since the last visit.
    pub(super) digest_line: &'static DigestLineWords,
    /// What came since then.
    pub(super) digest: &'static DigestWords,
    /// The guide to installing the app.
    pub(super) installing: &'static InstallWords,
    /// What keys do.
    pub(super) keys: &'static KeyWords,
    /// What helps in reading an article.
    pub(super) reading: &'static ReadingWords,
    /// Narrowing a list.
    pub(super) filters: &'static FilterWords,
    /// Searching.
    pub(super) search: &'static SearchWords,
    /// What is muted.
    pub(super) mutes: &'static MuteWords,
    /// Taking everything to another device.
    pub(super) takeaway: &'static TakeawayWords,
    /// Settings and privacy.
    pub(super) settings: &'static SettingsWords,
    /// The page on which a partner makes a snippet.
    pub(super) embed_builder: &'static EmbedBuilderWords,
    /// The doctor's page.
    pub(super) doctor: &'static DoctorWords,
}

/// What is said at the moment.
#[derive(Clone, Copy)]
struct Spoken {
    language: InterfaceLanguage,
    story: &'static StoryWords,
    /// The words of everything else, where they are another language's than English.
    translation: Option<&'static Translation>,
}

const ENGLISH: Spoken = Spoken { language: InterfaceLanguage::English, story: &en::STORY, translation: None };

// One page, or one run of the press, speaks one language at a time; tests run side by side.
thread_local! {
    static IN_USE: Cell<Spoken> = const { Cell::new(ENGLISH) };
}

/// The translation that is spoken; `None` is English.
pub(super) fn translation() -> Option<&'static Translation> {
    IN_USE.get().translation
}

/// The words on stories.
pub(super) fn story_words() -> &'static StoryWords {
    IN_USE.get().story
}

/// From now on every word is `translation`'s; `None` is English.
pub fn speak(translation: Option<&'static Translation>) {
    IN_USE.set(translation.map_or(ENGLISH, |it| Spoken {
        language: it.language,
        story: it.story,
        translation,
    }));
}

/// From now on what stands on stories is said in `language`, for who shows nothing else: all languages' words for that are
/// in whatever program calls this.
pub fn speak_on_stories(language: InterfaceLanguage) {
    let story = match language {
        InterfaceLanguage::English => &en::STORY,
        InterfaceLanguage::Spanish => &es::STORY,
        InterfaceLanguage::French => &fr::STORY,
        InterfaceLanguage::Portuguese => &pt::STORY,
        InterfaceLanguage::Arabic => &ar::STORY,
    };
    IN_USE.set(Spoken { language, story, translation: None });
}

/// The language that is spoken.
pub fn language() -> InterfaceLanguage {
    IN_USE.get().language
}
