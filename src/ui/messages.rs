//! Every word that the app itself says, by what it is for. The newsroom's words come from its configuration.
//!
//! Deliberately absent: dates and numbers, which the platform's Intl writes, and the choice of a language, which
//! `state` remembers. A language is one file and a folder of the same name, which fill in every field of
//! [`Translation`]; the compiler finds what is missing. docs/translating.md tells how one is added.

mod ar;
mod article;
mod campaign;
mod data_saving;
mod digest;
mod doctor;
mod embed_builder;
mod en;
mod errors;
mod es;
mod feed;
mod filters;
mod fr;
mod frame;
mod in_use;
mod installing;
mod keys;
mod languages;
mod library;
mod marks;
mod mutes;
mod pages;
mod parts;
mod phrases;
mod plurals;
mod pt;
mod reading;
mod search;
mod settings;
#[cfg(not(target_arch = "wasm32"))]
mod shell;
mod signup;
mod story;
mod takeaway;

pub use article::ArticleWords;
pub use campaign::CampaignWords;
pub use data_saving::DataSavingWords;
pub use digest::{DigestLineWords, DigestWords};
pub use doctor::{Circumstances, DoctorWords, FindingWords, Said, told};
pub use embed_builder::EmbedBuilderWords;
pub use errors::{ErrorWords, Explained, explain, explain_of_list, part_missing};
pub use feed::FeedWords;
pub use filters::FilterWords;
pub use frame::FrameWords;
pub use in_use::{Translation, language, speak, speak_on_stories};
pub use installing::InstallWords;
pub use keys::KeyWords;
pub use languages::own_name;
pub use library::{DeviceWords, LibraryWords};
pub use marks::MarkWords;
pub use mutes::MuteWords;
pub use pages::{PageWords, unconfigured};
pub use parts::loaded;
#[cfg(not(target_arch = "wasm32"))]
pub use parts::translation_into;
pub use reading::ReadingWords;
pub use search::SearchWords;
pub use settings::SettingsWords;
#[cfg(not(target_arch = "wasm32"))]
pub use shell::ShellWords;
pub use signup::{NextStep, OutcomeWords, SignupWords, kept_news, kept_standing, outcome, signup_fault};
pub use story::StoryWords;
pub use takeaway::TakeawayWords;

#[cfg(not(target_arch = "wasm32"))]
use broadside_core::model::InterfaceLanguage;

/// A language's whole catalogue. Fields are texts, or functions where a text has parameters: each language decides
/// by itself where a number stands and how many plural forms it has.
pub struct Words {
    /// The page's frame: masthead, navigation, footer, notes about the app.
    pub frame: FrameWords,
    /// Lists of stories and their states.
    pub feed: FeedWords,
    /// The article page.
    pub article: ArticleWords,
    /// The newsletter form and what comes of it.
    pub signup: SignupWords,
    /// Campaign notices.
    pub campaign: CampaignWords,
    /// Why something could not be fetched.
    pub errors: ErrorWords,
    /// Titles and texts of the app's own pages.
    pub pages: PageWords,
}

/// The words that stand on stories.
pub fn story_words() -> &'static StoryWords {
    in_use::story_words()
}

/// The words of the doctor's page. They are many and come with that page: what stands in [`Words`] is in the part of the
/// app that every visit starts with.
pub fn doctor_words() -> &'static DoctorWords {
    in_use::translation().map_or(&en::DOCTOR, |it| it.doctor)
}

/// The words about saving data.
pub fn data_saving_words() -> &'static DataSavingWords {
    in_use::translation().map_or(&en::DATA_SAVING, |it| it.data_saving)
}

/// The words of what a reader marks a story with.
pub fn mark_words() -> &'static MarkWords {
    in_use::translation().map_or(&en::MARKS, |it| it.marks)
}

/// The words that lead to the reader's own pages.
pub fn device_words() -> &'static DeviceWords {
    in_use::translation().map_or(&en::DEVICE, |it| it.device)
}

/// The words of the reader's own pages, which come with them.
pub fn library_words() -> &'static LibraryWords {
    in_use::translation().map_or(&en::LIBRARY, |it| it.library)
}

/// The words of the line that leads to what came since the last visit, which come with the part that asks the newsroom.
pub fn digest_line_words() -> &'static DigestLineWords {
    in_use::translation().map_or(&en::DIGEST_LINE, |it| it.digest_line)
}

/// The words of what came since the last visit, which come with the reader's own pages.
pub fn digest_words() -> &'static DigestWords {
    in_use::translation().map_or(&en::DIGEST, |it| it.digest)
}

/// The words of what helps in reading an article, which come with its part of the app.
pub fn reading_words() -> &'static ReadingWords {
    in_use::translation().map_or(&en::READING, |it| it.reading)
}

/// The words of the form that narrows a list, which come with it.
pub fn filter_words() -> &'static FilterWords {
    in_use::translation().map_or(&en::FILTERS, |it| it.filters)
}

/// The words of the page for searching, which come with it.
pub fn search_words() -> &'static SearchWords {
    in_use::translation().map_or(&en::SEARCH, |it| it.search)
}

/// The words of the settings and of the page on privacy, which come with them.
pub fn settings_words() -> &'static SettingsWords {
    in_use::translation().map_or(&en::SETTINGS, |it| it.settings)
}

/// The words of the page that tells how to install the app, which come with that page.
pub fn install_words() -> &'static InstallWords {
    in_use::translation().map_or(&en::INSTALLING, |it| it.installing)
}

/// The words of what keys do, which come with them.
pub fn key_words() -> &'static KeyWords {
    in_use::translation().map_or(&en::KEYS, |it| it.keys)
}

/// The words of the page on which a partner makes a snippet, which come with that page.
pub fn embed_builder_words() -> &'static EmbedBuilderWords {
    in_use::translation().map_or(&en::EMBED_BUILDER, |it| it.embed_builder)
}

/// The words of what a reader does not want to see, which come with the settings.
pub fn mute_words() -> &'static MuteWords {
    in_use::translation().map_or(&en::MUTES, |it| it.mutes)
}

/// The words of taking everything to another device, which come with the settings.
pub fn takeaway_words() -> &'static TakeawayWords {
    in_use::translation().map_or(&en::TAKEAWAY, |it| it.takeaway)
}

/// The words of a page without the app, in the language that is spoken.
#[cfg(not(target_arch = "wasm32"))]
pub fn shell_words() -> &'static ShellWords {
    match language() {
        InterfaceLanguage::English => &en::SHELL,
        InterfaceLanguage::Spanish => &es::SHELL,
        InterfaceLanguage::French => &fr::SHELL,
        InterfaceLanguage::Portuguese => &pt::SHELL,
        InterfaceLanguage::Arabic => &ar::SHELL,
    }
}

/// The catalogue in use: what every visit starts with.
pub fn words() -> &'static Words {
    in_use::translation().map_or(&en::WORDS, |it| it.words)
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
