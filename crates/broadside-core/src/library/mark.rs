//! What one article is marked with, and what can be done to that.
//!
//! Deliberately absent: how far somebody has read.

use crate::model::{Preview, Timestamp};

/// The marks of one article.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mark {
    /// It is kept for later.
    pub saved: Option<Saved>,
    /// When it was read.
    pub read_at: Option<Timestamp>,
}

/// A story that is kept for later, with what its card shows, so that it can be listed whatever the source does.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    /// Since when.
    pub at: Timestamp,
    /// The story.
    pub preview: Preview,
}

/// A [`Mark`] without the story: as much as a card or a filter needs to know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MarkTimes {
    /// Since when it is kept for later.
    pub saved_at: Option<Timestamp>,
    /// When it was read.
    pub read_at: Option<Timestamp>,
}

/// What a reader does.
#[derive(Clone, Debug, PartialEq)]
pub enum MarkChange {
    /// Keeps it for later; what is kept already stays since when it is.
    Save(Box<Saved>),
    /// Keeps it no longer.
    Unsave,
    /// Has read it; what was read before stays so since then.
    Read(Timestamp),
    /// Wants it to count as unread.
    Unread,
}

impl Mark {
    /// When it was marked.
    pub fn times(&self) -> MarkTimes {
        MarkTimes { saved_at: self.saved.as_ref().map(|it| it.at), read_at: self.read_at }
    }

    /// The same after `change`.
    #[must_use]
    pub fn changed_by(mut self, change: MarkChange) -> Self {
        match change {
            MarkChange::Save(saved) => drop(self.saved.get_or_insert(*saved)),
            MarkChange::Unsave => self.saved = None,
            MarkChange::Read(at) => drop(self.read_at.get_or_insert(at)),
            MarkChange::Unread => self.read_at = None,
        }
        self
    }
}

impl MarkTimes {
    /// Whether there is no mark.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// The same after `change`.
    #[must_use]
    pub fn changed_by(mut self, change: &MarkChange) -> Self {
        match change {
            MarkChange::Save(saved) => self.saved_at = self.saved_at.or(Some(saved.at)),
            MarkChange::Unsave => self.saved_at = None,
            MarkChange::Read(at) => self.read_at = self.read_at.or(Some(*at)),
            MarkChange::Unread => self.read_at = None,
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::preview;
    use proptest::prelude::*;

    fn changes() -> impl Strategy<Value = MarkChange> {
        prop_oneof![
            any::<i32>().prop_map(|at| {
                let at = Timestamp::from_unix_s(at.into());
                MarkChange::Save(Box::new(Saved { at, preview: preview("damp", &[]) }))
            }),
            Just(MarkChange::Unsave),
            any::<i32>().prop_map(|at| MarkChange::Read(Timestamp::from_unix_s(at.into()))),
            Just(MarkChange::Unread),
        ]
    }

    proptest! {
        #[test]
        fn what_cards_know_and_what_the_device_keeps_never_part(changes in proptest::collection::vec(changes(), 0..8)) {
            let (mut mark, mut times) = (Mark::default(), MarkTimes::default());
            for change in changes {
                times = times.changed_by(&change);
                mark = mark.changed_by(change);
                prop_assert_eq!(mark.times(), times);
            }
        }
    }

    #[test]
    fn what_is_done_twice_was_done_when_it_was_done_first() {
        let read = |at| MarkChange::Read(Timestamp::from_unix_s(at));
        let mark = Mark::default().changed_by(read(1)).changed_by(read(2));
        assert_eq!(mark.read_at, Some(Timestamp::from_unix_s(1)));
        assert!(mark.changed_by(MarkChange::Unread).times().is_empty());
    }
}
