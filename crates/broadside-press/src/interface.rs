//! The language that an edition speaks beside its stories: the newsroom's, or English where the app does not speak it.
//!
//! Deliberately absent: the words, which are the app's.

use broadside::ui::messages;
use broadside_core::config::Config;
use broadside_core::model::{InterfaceLanguage, LanguageTag};

/// From now on, on this thread, everything is printed with the words of the newsroom's language.
pub fn speak(config: &Config) {
    messages::speak(messages::translation_into(language(config)));
}

/// The tag of the pages.
pub fn tag(config: &Config) -> LanguageTag {
    language(config).tag_beside(&config.newsroom.language)
}

fn language(config: &Config) -> InterfaceLanguage {
    InterfaceLanguage::of(&config.newsroom.language).unwrap_or_default()
}
