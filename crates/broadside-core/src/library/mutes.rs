//! What a reader does not want to see in lists: topics, authors, words.
//!
//! Letters are compared as in a search: without case and accents; words are compared whole, several in a row as they
//! stand. Deliberately absent: deleting what is muted, and any list but this device's own.

use crate::model::{Preview, Topic, TopicSlug};
use crate::search::folded_words;

/// More would be a filter of another kind.
const MAX_MUTES: usize = 200;
const MAX_CHARS: usize = 100;

/// Something that a reader does not want to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mute {
    /// Stories under this topic.
    Topic(Topic),
    /// Stories by whoever is called so.
    Author(String),
    /// Stories with this in their title or excerpt.
    Word(String),
}

impl Mute {
    /// An author; `None` where nothing is left of the name.
    pub fn author(name: &str) -> Option<Self> {
        tidied(name).map(Self::Author)
    }

    /// A word or several in a row; `None` where there is none.
    pub fn word(text: &str) -> Option<Self> {
        tidied(text).map(Self::Word)
    }

    fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Topic(one), Self::Topic(other)) => one.slug == other.slug,
            (Self::Author(one), Self::Author(other)) | (Self::Word(one), Self::Word(other)) => {
                folded_words(one) == folded_words(other)
            }
            _ => false,
        }
    }
}

fn tidied(text: &str) -> Option<String> {
    let text: String = text.trim().chars().take(MAX_CHARS).collect();
    (!folded_words(&text).is_empty()).then_some(text)
}

/// Everything that a reader does not want to see, in the order in which it was said, each thing once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mutes(Vec<Mute>);

impl Mutes {
    /// These, as many of them as there may be.
    pub fn of(mutes: impl IntoIterator<Item = Mute>) -> Self {
        let mut all = Self::default();
        for mute in mutes {
            all.add(mute);
        }
        all
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &Mute> {
        self.0.iter()
    }

    /// Whether nothing is muted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Mutes one thing more; what is muted already, and what is too much, changes nothing.
    pub fn add(&mut self, mute: Mute) {
        if self.0.len() < MAX_MUTES && !self.0.iter().any(|it| it.is_same(&mute)) {
            self.0.push(mute);
        }
    }

    /// Takes one back.
    pub fn remove(&mut self, mute: &Mute) {
        self.0.retain(|it| !it.is_same(mute));
    }

    /// The same, made ready for many stories.
    pub fn rule(&self) -> MuteRule {
        let mut rule = MuteRule::default();
        for mute in &self.0 {
            match mute {
                Mute::Topic(topic) => rule.topics.push(topic.slug.clone()),
                Mute::Author(name) => rule.authors.push(folded_words(name)),
                Mute::Word(text) => rule.words.push(folded_words(text)),
            }
        }
        rule
    }
}

/// What is muted, in the form in which stories are compared with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MuteRule {
    topics: Vec<TopicSlug>,
    authors: Vec<Vec<String>>,
    words: Vec<Vec<String>>,
}

impl MuteRule {
    /// Whether a list leaves `preview` out. On a topic's own page that topic is what the reader asked for.
    pub fn hides(&self, preview: &Preview, page_topic: Option<&TopicSlug>) -> bool {
        let is_muted = |slug: &TopicSlug| Some(slug) != page_topic && self.topics.contains(slug);
        if preview.topics.iter().any(|it| is_muted(&it.slug)) {
            return true;
        }
        if !self.authors.is_empty()
            && preview.authors.iter().any(|it| self.authors.contains(&folded_words(&it.name)))
        {
            return true;
        }
        !self.words.is_empty()
            && [&preview.title, &preview.excerpt].into_iter().any(|text| {
                let said = folded_words(text);
                self.words.iter().any(|muted| said.windows(muted.len().max(1)).any(|it| it == muted))
            })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::model::Author;
    use crate::samples;

    fn story(title: &str, excerpt: &str, topics: &[&str], authors: &[&str]) -> Preview {
        let mut preview = samples::preview("story", topics);
        preview.title = title.to_owned();
        preview.excerpt = excerpt.to_owned();
        preview.authors = authors.iter().map(|it| Author { name: (*it).to_owned(), address: None }).collect();
        preview
    }

    #[test]
    fn words_are_compared_whole_and_without_case_and_accents() {
        for (muted, title, expected) in [
            ("football", "Football comes home", true),
            ("foot", "Football comes home", false),
            ("cafe", "The last Café on the quay", true),
            ("CAFÉ", "the last cafe", true),
            ("on the quay", "The last café on the quay", true),
            ("the quay on", "The last café on the quay", false),
            ("rent-strike", "A rent strike begins", true),
            ("تضامن", "تَضامُن مع العمال", true),
            ("東京", "今日の東京都", true),
            ("京都", "今日の東京", false),
        ] {
            let rule = Mutes::of(Mute::word(muted)).rule();
            assert_eq!(rule.hides(&story(title, "", &[], &[]), None), expected, "{muted} in {title}");
            assert_eq!(rule.hides(&story("Other", title, &[], &[]), None), expected, "{muted} in an excerpt");
        }
    }

    #[test]
    fn an_author_is_muted_by_the_whole_name_and_not_as_a_word() {
        let rule = Mutes::of(Mute::author("Efua Lindqvist")).rule();
        assert!(rule.hides(&story("One", "", &[], &["Wren Hallorane", "EFUA LINDQVIST"]), None));
        assert!(!rule.hides(&story("One", "", &[], &["Efua Lindqvist-Marr"]), None));
        assert!(!rule.hides(&story("Efua Lindqvist resigns", "", &[], &["Wren Hallorane"]), None));
    }

    #[test]
    fn a_topic_is_muted_everywhere_but_on_its_own_page() {
        let sport = Topic::named("Sport").unwrap();
        let rule = Mutes::of([Mute::Topic(sport.clone())]).rule();
        let story = story("One", "", &["Sport", "Labour"], &[]);
        assert!(rule.hides(&story, None));
        assert!(rule.hides(&story, Some(&TopicSlug::new("labour").unwrap())));
        assert!(!rule.hides(&story, Some(&sport.slug)));
    }

    #[test]
    fn what_is_said_twice_is_muted_once_and_taken_back_at_once() {
        let mut mutes =
            Mutes::of([Mute::word("Café"), Mute::word("cafe "), Mute::word("…")].into_iter().flatten());
        assert_eq!(mutes.iter().count(), 1);
        mutes.remove(&Mute::Word("CAFE".to_owned()));
        assert!(mutes.is_empty());
    }

    #[test]
    fn nothing_is_hidden_where_nothing_is_muted() {
        assert!(!Mutes::default().rule().hides(&story("One", "Two", &["Sport"], &["Three"]), None));
    }
}
