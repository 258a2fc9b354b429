//! What somebody who makes a snippet has chosen so far, sound or not.
//!
//! Deliberately absent: the snippet; here is only what it will be made of.

use super::{EmbedLayout, EmbedMode, EmbedSettings, EmbedTheme, PartnerName, StoryLimit};
use crate::model::{LanguageTag, TopicSlug};

/// How the stories get onto the page, as it is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LoadingChoice {
    /// By the newest version of the element.
    #[default]
    Newest,
    /// By the present one for ever.
    Pinned,
    /// Without a script.
    FrameAlone,
}

impl LoadingChoice {
    /// Every one of them.
    pub const ALL: [Self; 3] = [Self::Newest, Self::Pinned, Self::FrameAlone];
}

/// Something was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EmbedChange {
    /// A topic was taken in, or left out if it was in.
    Topic(TopicSlug),
    /// How many stories.
    Limit(StoryLimit),
    /// How they stand together.
    Layout(EmbedLayout),
    /// Light or dark.
    Theme(EmbedTheme),
    /// A language before others, or none.
    Language(Option<LanguageTag>),
    /// The link to the newsletter was taken in, or left out if it was in.
    Newsletter,
    /// What stands in the field for the partner's name.
    Partner(String),
    /// Where the stories stand.
    Mode(EmbedMode),
    /// How they get there.
    Loading(LoadingChoice),
}

/// All that was chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EmbedDraft {
    /// What can be used of it.
    pub settings: EmbedSettings,
    /// What was typed as the partner's name.
    pub partner: String,
    /// Where the stories stand.
    pub mode: EmbedMode,
    /// How they get there.
    pub loading: LoadingChoice,
}

impl EmbedDraft {
    /// Takes `change` over. A partner's name that cannot be used leaves links without one.
    pub fn apply(&mut self, change: EmbedChange) {
        let settings = &mut self.settings;
        match change {
            EmbedChange::Topic(topic) => match settings.topics.iter().position(|it| *it == topic) {
                Some(index) => drop(settings.topics.remove(index)),
                None => settings.topics.push(topic),
            },
            EmbedChange::Limit(limit) => settings.limit = limit,
            EmbedChange::Layout(layout) => settings.layout = layout,
            EmbedChange::Theme(theme) => settings.theme = theme,
            EmbedChange::Language(language) => settings.language = language,
            EmbedChange::Newsletter => settings.has_newsletter = !settings.has_newsletter,
            EmbedChange::Partner(text) => {
                settings.partner = PartnerName::new(text.trim());
                self.partner = text;
            }
            EmbedChange::Mode(mode) => self.mode = mode,
            EmbedChange::Loading(loading) => self.loading = loading,
        }
    }

    /// Whether what was typed as the partner's name is none.
    pub fn is_partner_refused(&self) -> bool {
        !self.partner.trim().is_empty() && self.settings.partner.is_none()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn topics_are_taken_in_and_left_out_in_the_order_of_choice() {
        let mut draft = EmbedDraft::default();
        for topic in ["labour", "housing", "water", "labour"] {
            draft.apply(EmbedChange::Topic(TopicSlug::new(topic).unwrap()));
        }
        assert_eq!(draft.settings.search(), "topics=housing%2Cwater");
    }

    #[test]
    fn what_was_typed_stays_and_only_a_sound_name_is_used() {
        let mut draft = EmbedDraft::default();
        for (text, used, is_refused) in [
            ("", None, false),
            (" saltpans ", Some("saltpans"), false),
            ("salt pans", None, true),
            ("salt&pans", None, true),
            ("   ", None, false),
        ] {
            draft.apply(EmbedChange::Partner(text.to_owned()));
            assert_eq!(draft.partner, text);
            assert_eq!(draft.settings.partner.as_ref().map(PartnerName::as_str), used, "{text}");
            assert_eq!(draft.is_partner_refused(), is_refused, "{text}");
        }
    }
}
