//! What a partner can set of the stories on its page, as it stands in a frame's address.
//!
//! Reading is lenient: what cannot be used is as if it were not there. The element on the partner's page has told of it
//! before. Invariant, by test: reading printed settings gives them back.

use crate::model::{LanguageTag, TopicSlug};
use crate::percent;

/// As statistics everywhere read it.
const LABEL: &str = "utm_source=";

/// Says in a frame's address that the frame lets forms be sent.
const NEWSLETTER_FORM: &str = "form";

/// How many stories are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StoryLimit(u8);

impl StoryLimit {
    /// The most that a partner's page shows.
    pub const MAX: Self = Self(20);

    /// `None` unless there is at least one, and no more than [`Self::MAX`].
    pub fn new(n_stories: u8) -> Option<Self> {
        (1..=Self::MAX.0).contains(&n_stories).then_some(Self(n_stories))
    }

    /// From one to the most.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..=Self::MAX.0).map(Self)
    }

    /// The number.
    pub fn n_stories(self) -> usize {
        usize::from(self.0)
    }
}

impl Default for StoryLimit {
    fn default() -> Self {
        Self(5)
    }
}

/// How stories stand together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EmbedLayout {
    /// Beside one another, each below its picture.
    Cards,
    /// Titles and bylines.
    Headlines,
    /// Below one another, with small pictures.
    #[default]
    List,
}

impl EmbedLayout {
    /// Every one of them.
    pub const ALL: [Self; 3] = [Self::List, Self::Cards, Self::Headlines];

    /// As a partner writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cards => "cards",
            Self::Headlines => "headlines",
            Self::List => "list",
        }
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EmbedTheme {
    /// As the page around it or the reader's system says.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl EmbedTheme {
    /// Every one of them.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// As a partner writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// Where stories stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EmbedMode {
    /// In a frame from the newsroom's site.
    #[default]
    Frame,
    /// In the partner's page itself.
    Inline,
}

impl EmbedMode {
    /// Every one of them.
    pub const ALL: [Self; 2] = [Self::Frame, Self::Inline];

    /// As a partner writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Frame => "frame",
            Self::Inline => "inline",
        }
    }
}

/// What links to the newsroom say of where their reader came from: one to 64 letters, digits, dots, hyphens and
/// underscores of ASCII.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartnerName(String);

impl PartnerName {
    /// `None` for what no link could carry as it is.
    pub fn new(text: &str) -> Option<Self> {
        let is_sound = text.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'.' | b'-' | b'_'));
        (is_sound && (1..=64).contains(&text.len())).then(|| Self(text.to_owned()))
    }

    /// The name in a link's query that [`EmbedSettings::labelled`] wrote; `None` where that says nothing of the kind.
    pub fn of_link(query: &str) -> Option<Self> {
        query.split('&').find_map(|pair| Self::new(pair.strip_prefix(LABEL)?))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Everything that can be set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EmbedSettings {
    /// Stories under one of these; all where there is none.
    pub topics: Vec<TopicSlug>,
    /// How many.
    pub limit: StoryLimit,
    /// How they stand together.
    pub layout: EmbedLayout,
    /// Light or dark.
    pub theme: EmbedTheme,
    /// Stories in this language, where there are any.
    pub language: Option<LanguageTag>,
    /// Whether the newsletter stands below them: its form in a frame, else a link to that.
    pub has_newsletter: bool,
    /// What links say of the page that they stand on.
    pub partner: Option<PartnerName>,
}

impl EmbedSettings {
    /// Reads the part of a frame's address after `?`, a leading one included.
    pub fn read(search: &str) -> Self {
        let mut settings = Self::default();
        for pair in search.trim_start_matches('?').split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = percent::decode_form_text(value);
            match key {
                "topics" => settings.topics = value.split(',').filter_map(TopicSlug::new).collect(),
                "limit" => settings.limit = value.parse().ok().and_then(StoryLimit::new).unwrap_or_default(),
                "layout" => {
                    settings.layout = named(&EmbedLayout::ALL, EmbedLayout::as_str, &value);
                }
                "theme" => settings.theme = named(&EmbedTheme::ALL, EmbedTheme::as_str, &value),
                "lang" => settings.language = LanguageTag::new(&value),
                "newsletter" => settings.has_newsletter = true,
                "partner" => settings.partner = PartnerName::new(&value),
                _ => {}
            }
        }
        settings
    }

    /// What is set otherwise than it is by itself, by the names that attributes and addresses have for it, in the order
    /// of the documentation.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let ordinary = Self::default();
        let topics: Vec<&str> = self.topics.iter().map(TopicSlug::as_str).collect();
        let pairs = [
            ("topics", Some(topics.join(",")).filter(|it| !it.is_empty())),
            ("limit", (self.limit != ordinary.limit).then(|| self.limit.0.to_string())),
            ("layout", (self.layout != ordinary.layout).then(|| self.layout.as_str().to_owned())),
            ("theme", (self.theme != ordinary.theme).then(|| self.theme.as_str().to_owned())),
            ("lang", self.language.as_ref().map(|it| it.as_str().to_owned())),
            ("newsletter", self.has_newsletter.then(String::new)),
            ("partner", self.partner.as_ref().map(|it| it.0.clone())),
        ];
        pairs.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }

    /// The part of a frame's address after `?`.
    pub fn search(&self) -> String {
        let mut search = String::new();
        for (name, value) in self.pairs() {
            // Without that, a frame has a link: it may stand where no form can be sent.
            let value = if name == "newsletter" { NEWSLETTER_FORM } else { &value };
            percent::push_form_pair(name, value, &mut search);
        }
        search
    }

    /// `address` with the partner's name in it.
    pub fn labelled(&self, address: String) -> String {
        let Some(partner) = &self.partner else { return address };
        let (whole, fragment) = match address.split_once('#') {
            Some((whole, fragment)) => (whole, ["#", fragment].concat()),
            None => (address.as_str(), String::new()),
        };
        let joint = match whole.split_once('?') {
            None => "?",
            Some((_, "")) => "",
            Some(_) => "&",
        };
        [whole, joint, LABEL, &partner.0, &fragment].concat()
    }
}

/// The one that is written `text`, else the usual one.
fn named<T: Copy + Default>(all: &[T], name: fn(T) -> &'static str, text: &str) -> T {
    all.iter().copied().find(|it| name(*it) == text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_was_printed_is_read_back() {
        for search in [
            "",
            "topics=labour",
            "topics=labour%2Chousing&limit=20&layout=cards&theme=dark&lang=ar&newsletter=form&partner=a.b-c_1",
            "layout=headlines&theme=light",
        ] {
            assert_eq!(EmbedSettings::read(search).search(), search);
        }
    }

    #[test]
    fn what_cannot_be_used_is_as_if_it_were_not_there() {
        for search in [
            "?limit=0&layout=rows&theme=blue&lang=!&partner=a%20b",
            "limit=21&partner=",
            "limit=-1&topics=,%21,&utm_source=x",
            "&=&%",
        ] {
            assert_eq!(EmbedSettings::read(search), EmbedSettings::default(), "{search}");
        }
    }

    #[test]
    fn links_say_where_their_reader_came_from() {
        let settings = EmbedSettings { partner: PartnerName::new("saltpans"), ..EmbedSettings::default() };
        for (address, expected) in [
            ("https://quay.example/six", "https://quay.example/six?utm_source=saltpans"),
            ("https://quay.example/?p=6", "https://quay.example/?p=6&utm_source=saltpans"),
            ("https://quay.example/?", "https://quay.example/?utm_source=saltpans"),
            ("./#signup-heading", "./?utm_source=saltpans#signup-heading"),
            ("a/?b#c", "a/?b&utm_source=saltpans#c"),
        ] {
            assert_eq!(settings.labelled(address.to_owned()), expected);
            let query = expected.split_once('?').unwrap().1.split('#').next().unwrap();
            assert_eq!(PartnerName::of_link(query), settings.partner, "{expected}");
        }
        for query in ["", "utm_source=", "utm_source=a%20b", "xutm_source=saltpans", "utm_sources=saltpans"] {
            assert_eq!(PartnerName::of_link(query), None, "{query}");
        }
        let nameless = EmbedSettings::default();
        assert_eq!(nameless.labelled("a#b".to_owned()), "a#b");
    }

    #[test]
    fn a_partners_name_is_one_that_every_link_can_carry() {
        assert!(PartnerName::new(&"a".repeat(64)).is_some());
        for text in ["", "a b", "a&b=c", "é", &"a".repeat(65)] {
            assert_eq!(PartnerName::new(text), None, "{text}");
        }
    }
}
