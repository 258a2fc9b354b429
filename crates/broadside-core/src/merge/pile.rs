//! Stories that were fetched and are not shown yet, newest first, each once.
//!
//! Deliberately absent: whose turn it is to be asked (`merger`).

use super::is_same_story;
use crate::config::Config;
use crate::model::{Preview, SourceId, Timestamp};

/// The stories, each with the date by which it is ranked.
#[derive(Debug, Default)]
pub(super) struct Pile(Vec<Ranked>);

#[derive(Debug)]
struct Ranked {
    /// The story's own date, or that of its neighbour in the source; `None` where the source gives no dates.
    date: Option<Timestamp>,
    preview: Preview,
}

impl Pile {
    /// The stories of a cursor, which are in order.
    pub(super) fn of(held: Vec<Preview>) -> Self {
        let mut pile = Self::default();
        let mut date = None;
        for preview in held.into_iter().take(super::MAX_HELD) {
            date = preview.published.or(date);
            pile.0.push(Ranked { date, preview });
        }
        pile
    }

    /// The stories in order.
    pub(super) fn into_previews(self) -> Vec<Preview> {
        self.0.into_iter().map(|it| it.preview).collect()
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Puts a page's stories in, which are in their source's order. Of two copies of a story the one of the earlier
    /// source in the configuration stays, with the topics of both. Returns how many were there already.
    pub(super) fn put(&mut self, previews: Vec<Preview>, config: &Config) -> usize {
        let mut n_known = 0;
        // An undated story stays beside the one above it; those at the top, beside the first dated one.
        let mut date = previews.iter().find_map(|it| it.published);
        for mut preview in previews {
            date = preview.published.or(date);
            if let Some(index) = self.0.iter().position(|it| is_same_story(&it.preview, &preview)) {
                n_known += 1;
                let known = self.0.remove(index);
                if place_of(config, &known.preview.source) <= place_of(config, &preview.source) {
                    let mut known = known;
                    add_topics(&mut known.preview, &preview);
                    self.0.insert(index, known);
                    continue;
                }
                add_topics(&mut preview, &known.preview);
            }
            let index = self.index_for(date, place_of(config, &preview.source), config);
            self.0.insert(index, Ranked { date, preview });
        }
        n_known
    }

    /// Below everything newer, and below what is as new and of a source that is not later in the configuration. A
    /// source that is alone keeps its own order, in which a story may be pinned to the top.
    fn index_for(&self, date: Option<Timestamp>, place: usize, config: &Config) -> usize {
        if config.sources.len() == 1 {
            return self.0.len();
        }
        self.0.partition_point(|it| {
            it.date > date || it.date == date && place_of(config, &it.preview.source) <= place
        })
    }

    /// How many are not older than `floor`; all, where there is none. Stories of sources without dates are always
    /// among them, since nothing tells where else they belong.
    pub(super) fn n_ready(&self, floor: Option<Timestamp>) -> usize {
        self.0.iter().filter(|it| is_ready(it, floor)).count()
    }

    /// Takes out what [`Self::n_ready`] counts, and the newest of the rest until no more than `n_left` stay.
    pub(super) fn take_ready(&mut self, floor: Option<Timestamp>, n_left: usize) -> Vec<Preview> {
        let mut n_over = self.len().saturating_sub(self.n_ready(floor)).saturating_sub(n_left);
        let mut ready = Vec::new();
        for ranked in std::mem::take(&mut self.0) {
            let is_over = n_over > 0 && !is_ready(&ranked, floor);
            if is_over || is_ready(&ranked, floor) {
                n_over -= usize::from(is_over);
                ready.push(ranked.preview);
            } else {
                self.0.push(ranked);
            }
        }
        ready
    }
}

fn is_ready(ranked: &Ranked, floor: Option<Timestamp>) -> bool {
    ranked.date.is_none() || ranked.date >= floor
}

/// Where a source stands in the configuration; those that are no longer there come last.
fn place_of(config: &Config, source: &SourceId) -> usize {
    config.sources.iter().position(|it| it.id == *source).unwrap_or(usize::MAX)
}

/// Adds the topics of another copy.
pub(crate) fn add_topics(preview: &mut Preview, other: &Preview) {
    for topic in &other.topics {
        if preview.topics.iter().all(|it| it.slug != topic.slug) {
            preview.topics.push(topic.clone());
        }
    }
}
