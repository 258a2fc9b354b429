//! The filter in the address: what of the feed a reader wants to see.
//!
//! Deliberately absent: applying it (`select`). Invariant, by property test: parsing a printed query gives it
//! back.

mod day;
mod facet;
mod narrowing;
mod tally;

pub use day::Day;
pub use facet::{Facet, UNDETERMINED};
pub use narrowing::Narrowing;
pub use tally::Tally;

use crate::model::TopicSlug;
use crate::percent;

/// Whether an article must bear one of several topics or all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Match {
    /// One is enough.
    #[default]
    Any,
    /// Every one.
    All,
}

/// The filter. The empty query shows everything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Query {
    /// In the order chosen, without repeats.
    pub topics: Vec<TopicSlug>,
    /// How several topics combine; [`Match::Any`] where there are fewer than two.
    pub matching: Match,
    /// What of the stories under them is shown.
    pub narrowing: Narrowing,
}

impl Query {
    /// A query that keeps the type's invariants: repeats are dropped, and a match of all needs two topics.
    pub fn new(topics: impl IntoIterator<Item = TopicSlug>, matching: Match) -> Self {
        let mut query = Self::default();
        for topic in topics {
            if !query.topics.contains(&topic) {
                query.topics.push(topic);
            }
        }
        if query.topics.len() > 1 {
            query.matching = matching;
        }
        query
    }

    /// Reads the part of an address after `?` (a leading `?` is skipped). Keys that are not the filter's,
    /// such as a campaign's `utm_source`, are ignored, and so is anything that is no topic; repeated keys add
    /// up.
    pub fn parse(text: &str) -> Self {
        let mut topics = Vec::new();
        let mut matching = Match::Any;
        let mut narrowing = Narrowing::default();
        for pair in text.trim_start_matches('?').split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            match key {
                "topics" => {
                    let value = percent::decode_form_text(value);
                    topics.extend(value.split(',').filter_map(TopicSlug::new));
                }
                "match" if value == "all" => matching = Match::All,
                "match" => matching = Match::Any,
                _ => {
                    // Other keys are not ours.
                    let _ = narrowing.take(key, value);
                }
            }
        }
        Self { narrowing, ..Self::new(topics, matching) }
    }

    /// The part of an address after `?`; empty for the query that shows everything.
    pub fn print(&self) -> String {
        let mut text = String::new();
        for (index, topic) in self.topics.iter().enumerate() {
            text.push_str(if index == 0 { "topics=" } else { "," });
            percent::encode_component(topic.as_str(), &mut text);
        }
        if self.matching == Match::All && self.topics.len() > 1 {
            text.push_str("&match=all");
        }
        self.narrowing.print(&mut text);
        text
    }

    /// With `topic` chosen if it was not, without it if it was.
    #[must_use]
    pub fn toggled(&self, topic: &TopicSlug) -> Self {
        let mut topics = self.topics.clone();
        match topics.iter().position(|it| it == topic) {
            Some(index) => drop(topics.remove(index)),
            None => topics.push(topic.clone()),
        }
        self.with_topics(topics, self.matching)
    }

    /// With the same topics, combined by `matching`.
    #[must_use]
    pub fn matched_by(&self, matching: Match) -> Self {
        self.with_topics(self.topics.clone(), matching)
    }

    fn with_topics(&self, topics: Vec<TopicSlug>, matching: Match) -> Self {
        Self { narrowing: self.narrowing.clone(), ..Self::new(topics, matching) }
    }

    /// With the same topics, narrowed by `narrowing`.
    #[must_use]
    pub fn narrowed_by(&self, narrowing: Narrowing) -> Self {
        Self { narrowing, ..self.clone() }
    }

    /// What of it sources are asked: its topics.
    #[must_use]
    pub fn topics_only(&self) -> Self {
        self.narrowed_by(Narrowing::default())
    }

    /// The query that shows everything.
    #[must_use]
    pub fn cleared(&self) -> Self {
        Self::default()
    }

    /// Whether it shows everything.
    pub fn is_empty(&self) -> bool {
        self.topics.is_empty() && self.narrowing.is_empty()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn query(topics: &[&str], matching: Match) -> Query {
        Query::new(topics.iter().map(|it| TopicSlug::new(it).unwrap()), matching)
    }

    #[test]
    fn addresses_are_read_leniently() {
        for (text, expected) in [
            ("", query(&[], Match::Any)),
            ("?topics=labour", query(&["labour"], Match::Any)),
            ("topics=labour,housing&match=all", query(&["labour", "housing"], Match::All)),
            ("match=all&topics=labour&topics=housing", query(&["labour", "housing"], Match::All)),
            ("topics=labour%2Chousing", query(&["labour", "housing"], Match::Any)),
            ("topics=labour,,labour,!!", query(&["labour"], Match::Any)),
            ("topics=labour&match=all", query(&["labour"], Match::Any)),
            ("topics=a,b&match=most", query(&["a", "b"], Match::Any)),
            ("topics=International+Solidarity", query(&["international-solidarity"], Match::Any)),
            ("topics=%D8%AA%D8%B6%D8%A7%D9%85%D9%86", query(&["تضامن"], Match::Any)),
            ("utm_source=mail&topics=labour&fbclid", query(&["labour"], Match::Any)),
            ("topics", query(&[], Match::Any)),
            ("source&from=&until=never", query(&[], Match::Any)),
            ("topics=%", query(&[], Match::Any)),
        ] {
            assert_eq!(Query::parse(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_query_is_printed_in_ascii_and_only_as_long_as_needed() {
        for (query, expected) in [
            (query(&[], Match::All), ""),
            (query(&["labour"], Match::All), "topics=labour"),
            (query(&["labour", "housing"], Match::Any), "topics=labour,housing"),
            (query(&["labour", "housing"], Match::All), "topics=labour,housing&match=all"),
            (query(&["ñu"], Match::Any), "topics=%C3%B1u"),
        ] {
            assert_eq!(query.print(), expected);
        }
    }

    #[test]
    fn a_topic_is_chosen_and_left_again() {
        let labour = TopicSlug::new("labour").unwrap();
        let both = query(&["housing"], Match::Any).toggled(&labour).matched_by(Match::All);
        assert_eq!(both.print(), "topics=housing,labour&match=all");
        assert_eq!(both.toggled(&labour).print(), "topics=housing");
        assert!(both.cleared().is_empty());
        assert!(!both.is_empty());
    }

    proptest! {
        #[test]
        fn parsing_a_printed_query_gives_it_back(
            titles in proptest::collection::vec("\\PC{0,20}", 0..6),
            is_match_all: bool,
            narrowing in narrowing::any(),
        ) {
            let matching = if is_match_all { Match::All } else { Match::Any };
            let query = Query::new(titles.iter().filter_map(|it| TopicSlug::new(it)), matching);
            let query = query.narrowed_by(narrowing);
            prop_assert_eq!(Query::parse(&query.print()), query);
        }

        #[test]
        fn no_address_is_too_strange_to_read(text in "\\PC{0,60}") {
            let query = Query::parse(&text);
            prop_assert_eq!(Query::parse(&query.print()), query);
        }
    }
}
