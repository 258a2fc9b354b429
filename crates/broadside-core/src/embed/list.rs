//! The stories that a partner's page can show, with what it says of their newsroom.
//!
//! Deliberately absent: the newsroom's configuration, of which nothing else concerns a partner's page.

use super::EmbedSettings;
use crate::config::{Colour, Config};
use crate::model::{InterfaceLanguage, LanguageTag, Preview, SourceId};
use crate::query::{Match, Query};
use crate::select::select;

/// What of a newsroom stands around its stories.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmbeddedNewsroom {
    /// Its name.
    pub name: String,
    /// The language that its own words are in.
    pub language: LanguageTag,
    /// The colour of its links, where it has chosen one.
    pub accent: Option<Colour>,
    /// What its newsletter is called, where it has one.
    pub newsletter: Option<String>,
    /// Its sources by what readers call them, where there are several to tell apart.
    pub sources: Vec<(SourceId, String)>,
}

impl EmbeddedNewsroom {
    /// What `config` says of it.
    pub fn of(config: &Config) -> Self {
        let titles = config.sources.iter().filter_map(|source| {
            let title = config.byline_title(&source.id)?;
            Some((source.id.clone(), title.to_owned()))
        });
        Self {
            name: config.newsroom.name.clone(),
            language: config.newsroom.language.clone(),
            accent: config.newsroom.branding.accent,
            newsletter: config.signup.as_ref().map(|it| it.heading.clone()),
            sources: titles.collect(),
        }
    }

    /// What readers call `source`, where there are several.
    pub fn source_title(&self, source: &SourceId) -> Option<&str> {
        self.sources.iter().find(|(id, _)| id == source).map(|(_, title)| title.as_str())
    }
}

/// A list of stories for a partner's page.
#[derive(Clone, Debug, PartialEq)]
pub struct EmbeddedList {
    /// Whose stories these are.
    pub newsroom: EmbeddedNewsroom,
    /// What they have in common: a topic, or the newsroom's name.
    pub title: String,
    /// The page in the newsroom's own app that has all of them, relative to its root.
    pub page: String,
    /// In order.
    pub previews: Vec<Preview>,
}

impl EmbeddedList {
    /// The stories that `settings` ask for. A language that none of them is in leaves out none.
    pub fn chosen(&self, settings: &EmbedSettings) -> Vec<&Preview> {
        let wanted = settings.language.as_ref();
        let mut on_topic = self.on_topic(settings);
        if on_topic.iter().any(|it| self.is_in(it, wanted)) {
            on_topic.retain(|it| self.is_in(it, wanted));
        }
        on_topic.truncate(settings.limit.n_stories());
        on_topic
    }

    /// The language of the words around the stories: the one that was asked for, where stories in it are what is shown,
    /// else the newsroom's; English where that is none that the app speaks.
    pub fn interface_language(&self, settings: &EmbedSettings) -> InterfaceLanguage {
        let wanted = settings.language.as_ref();
        let has_wanted = self.on_topic(settings).iter().any(|it| self.is_in(it, wanted));
        let asked_for = wanted.filter(|_| has_wanted).and_then(InterfaceLanguage::of);
        asked_for.or_else(|| InterfaceLanguage::of(&self.newsroom.language)).unwrap_or_default()
    }

    fn on_topic(&self, settings: &EmbedSettings) -> Vec<&Preview> {
        select(&self.previews, None, &Query::new(settings.topics.iter().cloned(), Match::Any))
    }

    fn is_in(&self, preview: &Preview, language: Option<&LanguageTag>) -> bool {
        let own = preview.language.as_ref().unwrap_or(&self.newsroom.language);
        language.is_some_and(|it| it.primary().eq_ignore_ascii_case(own.primary()))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::samples::preview;

    fn list() -> EmbeddedList {
        let arabic = Preview { language: LanguageTag::new("ar-EG"), ..preview("nile", &["water"]) };
        let newsroom = EmbeddedNewsroom {
            name: "The Quay".to_owned(),
            language: LanguageTag::default(),
            accent: None,
            newsletter: None,
            sources: Vec::new(),
        };
        EmbeddedList {
            newsroom,
            title: "The Quay".to_owned(),
            page: String::new(),
            previews: vec![preview("cranes", &["labour"]), arabic, preview("rents", &["housing"])],
        }
    }

    #[test]
    fn stories_are_chosen_by_topic_then_by_language_then_by_number() {
        for (search, expected) in [
            ("", vec!["cranes", "nile", "rents"]),
            ("?limit=2", vec!["cranes", "nile"]),
            ("topics=housing,labour", vec!["cranes", "rents"]),
            ("topics=housing%2Clabour&limit=1", vec!["cranes"]),
            ("lang=ar", vec!["nile"]),
            ("lang=AR-ma", vec!["nile"]),
            ("lang=en-GB", vec!["cranes", "rents"]),
            ("lang=fi", vec!["cranes", "nile", "rents"]),
            ("topics=labour&lang=ar", vec!["cranes"]),
            ("topics=fishing", vec![]),
        ] {
            let list = list();
            let chosen = list.chosen(&EmbedSettings::read(search));
            let titles: Vec<&str> = chosen.iter().map(|it| it.title.as_str()).collect();
            assert_eq!(titles, expected, "{search}");
        }
    }

    #[test]
    fn the_words_around_stories_are_in_the_language_that_was_asked_for_where_the_stories_are() {
        use InterfaceLanguage::{Arabic, English, Spanish};
        for (newsroom, search, expected) in [
            ("en", "", English),
            ("en", "lang=ar", Arabic),
            ("en", "lang=ar-EG", Arabic),
            ("en", "topics=labour&lang=ar", English),
            ("en", "lang=fr", English),
            ("es-MX", "lang=fr", Spanish),
            ("he", "lang=he", English),
        ] {
            let mut list = list();
            list.newsroom.language = LanguageTag::new(newsroom).unwrap();
            assert_eq!(
                list.interface_language(&EmbedSettings::read(search)),
                expected,
                "{newsroom} {search}"
            );
        }
    }

    #[test]
    fn sources_are_named_only_where_there_are_several() {
        let config = |sources: &str| {
            let text = ["{\"newsroom\":{\"name\":\"The Quay\"},\"sources\":[", sources, "]}"].concat();
            let base = crate::model::WebAddress::parse("https://app.example/").unwrap();
            Config::read(text.as_bytes(), &base).config.unwrap()
        };
        let source =
            |id: &str| format!(r#"{{"id":"{id}","title":"From {id}","type":"jsonfeed","url":"{id}.json"}}"#);
        let one = EmbeddedNewsroom::of(&config(&source("quay")));
        assert_eq!(one.sources, []);
        let two = EmbeddedNewsroom::of(&config(&[source("quay"), source("dock")].join(",")));
        assert_eq!(two.source_title(&SourceId("dock".to_owned())), Some("From dock"));
    }
}
