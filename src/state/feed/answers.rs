//! What an answer does to the list that a reader has before them: it never takes a story from under their eyes.
//!
//! Deliberately absent: asking (`super`).

use super::{FeedStore, MoreState};
use crate::state::Remote;
use broadside_core::shelf::Shelf;
use broadside_core::sources::SourceError;

impl FeedStore {
    /// A fresh answer came: it replaces an empty list at once, and waits where the reader has one before them.
    pub(super) fn receive(&self, newer: Shelf) {
        let is_list_empty = self.previews_untracked_are_empty();
        let n_new = self.shelf.with_untracked(|it| it.value().map_or(0, |it| it.n_new_in(&newer)));
        if is_list_empty || newer.previews.is_empty() {
            self.show(newer);
        } else if n_new == 0 {
            self.confirm(newer);
        } else {
            self.shelf.update(|it| {
                if let Some(mut stale) = std::mem::replace(it, Remote::Loading(None)).into_value() {
                    stale.standings.clone_from(&newer.standings);
                    *it = Remote::Loaded(stale);
                }
            });
            self.waiting.set(Some(newer));
        }
    }

    fn previews_untracked_are_empty(&self) -> bool {
        self.question.with_untracked(|question| {
            self.shelf.with_untracked(|it| {
                it.value().is_none_or(|it| {
                    it.previews.iter().all(|it| question.as_ref().is_none_or(|question| !question.shows(it)))
                })
            })
        })
    }

    /// The sources have nothing new: what is shown, which may be longer than the first page, is as good as fresh.
    fn confirm(&self, newer: Shelf) {
        let shown = self.shelf.with_untracked(|it| it.value().cloned());
        match shown {
            // Unless a source has come back whose stories the longer list lacks, as the reader was told.
            Some(mut shown)
                if shown.previews.len() > newer.previews.len() && !shown.is_completed_by(&newer) =>
            {
                shown.received = newer.received;
                shown.n_total = newer.n_total;
                shown.standings = newer.standings;
                shown.is_printed = false;
                if shown.next.is_none() && shown.n_total.is_none_or(|it| it as usize > shown.n_read()) {
                    shown.next = newer.next;
                }
                self.show(shown);
            }
            _ => self.show(newer),
        }
    }

    /// No newer answer came. What is shown stays; `older` serves where that is nothing, and waits where it is newer.
    pub(super) fn fail(&self, error: SourceError, older: Option<Shelf>) {
        let shown = self.shelf.update(|it| {
            let stale = std::mem::replace(it, Remote::Loading(None)).into_value();
            let is_blank = stale.as_ref().is_none_or(|it| it.previews.is_empty());
            let shown = if is_blank { older.clone().or(stale) } else { stale };
            *it = Remote::Failed(error, shown.clone());
            shown
        });
        if let (Some(shown), Some(older)) = (shown, older)
            && older.received > shown.received
            && shown.n_new_in(&older) > 0
        {
            self.waiting.set(Some(older));
        }
    }

    /// Puts a shelf before the reader.
    pub(super) fn show(&self, shelf: Shelf) {
        if !shelf.topics.is_empty() && self.topic_counts.with_untracked(|it| *it != shelf.topics) {
            self.topic_counts.set(shelf.topics.clone());
        }
        if let Some(question) = self.question.get_untracked() {
            self.seen.update(|seen| {
                seen.retain(|(asked, _)| *asked != question);
                seen.push((question, shelf.clone()));
            });
        }
        self.more.set(if shelf.next.is_some() { MoreState::Available } else { MoreState::End });
        self.shelf.set(Remote::Loaded(shelf));
    }
}
