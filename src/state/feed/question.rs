//! What a list answers.
//!
//! Deliberately absent: the answer.

use broadside_core::model::{Preview, TopicSlug};
use broadside_core::query::{Match, Query};
use broadside_core::route::Route;
use broadside_core::select;

/// What a list answers: the topics of the page and of the filter together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The page's own topic, which every story must bear.
    pub page_topic: Option<TopicSlug>,
    /// The filter's topics. What it narrows besides is not asked, but left out of what is shown.
    pub query: Query,
}

impl Question {
    /// The question of a route that shows a list.
    pub fn of(route: &Route) -> Option<Self> {
        match route {
            Route::Front(query) => Some(Self { page_topic: None, query: query.topics_only() }),
            Route::Topic(topic, query) => {
                Some(Self { page_topic: Some(topic.clone()), query: query.topics_only() })
            }
            _ => None,
        }
    }

    /// The route of the list that answers it.
    pub fn route(&self) -> Route {
        let query = self.query.clone();
        match &self.page_topic {
            None => Route::Front(query),
            Some(topic) => Route::Topic(topic.clone(), query),
        }
    }

    /// The topics that the sources are asked for, as the newsroom names them. A page's topic together with others can only be asked as «all»;
    /// what a source answers too widely is narrowed by [`select`] on the device.
    pub(super) fn asked(&self) -> (Vec<TopicSlug>, Match) {
        match &self.page_topic {
            None => (self.query.topics.clone(), self.query.matching),
            Some(topic) if self.query.matching == Match::All => {
                let mut topics = vec![topic.clone()];
                topics.extend(self.query.topics.iter().filter(|it| *it != topic).cloned());
                (topics, Match::All)
            }
            Some(topic) => (vec![topic.clone()], Match::Any),
        }
    }

    /// Whether the list shows `preview`.
    pub(super) fn shows(&self, preview: &Preview) -> bool {
        select::matches(preview, self.page_topic.as_ref(), &self.query)
    }
}
