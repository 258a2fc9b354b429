//! The stories that a digest is made of: what this visit and the device hold, and then what the sources have since the
//! reader was last here.
//!
//! Deliberately absent: which of them are new, and their order; the core's rule is asked by whoever shows them.

use super::LibraryStore;
use crate::browser::share::{self, Shared};
use crate::browser::storage::{self, Table};
use crate::state::task::Task;
use crate::state::{Watched, parts};
use broadside_core::model::{Preview, Timestamp};
use broadside_core::query::Match;
use broadside_core::sources::{Ask, SourceError};
use broadside_core::stored;
use leptos::task::spawn_local;

/// Who was away for longer goes through the lists.
const MAX_STORIES: usize = 200;

/// How far the sources have said what came.
#[derive(Clone, Debug, PartialEq)]
pub enum Gathering {
    /// They are being asked.
    Underway,
    /// Everything is here.
    Whole,
    /// The newest are here, and there are more.
    Cut,
    /// They did not answer; what the device holds is here.
    Failed(SourceError),
}

/// What a digest is made of, and passing it on.
#[derive(Clone, Copy)]
pub struct DigestStore {
    previews: Watched<Vec<Preview>>,
    gathering: Watched<Gathering>,
    has_sheet: Watched<bool>,
    is_sheet_failed: Watched<bool>,
    task: Task,
}

impl DigestStore {
    pub(super) fn new() -> Self {
        Self {
            previews: Watched::new(Vec::new()),
            gathering: Watched::new(Gathering::Underway),
            has_sheet: Watched::new(false),
            is_sheet_failed: Watched::new(false),
            task: Task::new(),
        }
    }

    /// Stories, new ones and others; the newest copy of each is before older ones.
    pub fn previews(self) -> Vec<Preview> {
        self.previews.get()
    }

    /// How far the sources have said what came.
    pub fn gathering(self) -> Gathering {
        self.gathering.get()
    }

    /// Whether the device has a sheet of apps that take a text.
    pub fn has_sheet(self) -> bool {
        self.has_sheet.get()
    }

    /// Whether that sheet could not be opened.
    pub fn is_sheet_failed(self) -> bool {
        self.is_sheet_failed.get()
    }

    /// Opens the device's sheet.
    pub fn open_sheet(self, title: String, text: String) {
        spawn_local(async move {
            // Who closes the sheet again has changed their mind, which is no failure.
            let shared = share::open_sheet_with_text(&title, &text).await;
            self.is_sheet_failed.set(shared == Shared::Refused);
        });
    }
}

impl LibraryStore {
    /// Shows what is held, and asks the sources for the rest.
    pub(super) async fn gather(self) {
        let digest = self.contents().digest;
        digest.has_sheet.set(share::has_sheet());
        digest.is_sheet_failed.set(false);
        self.0.neighbours.visits.follow();
        let Some(since) = self.0.neighbours.visits.since_untracked() else { return };
        let mut held = self.0.neighbours.feed.previews_seen();
        for (_, text) in storage::all(Table::Shelves).await {
            held.extend(stored::shelf_from_text(&text).into_iter().flat_map(|it| it.previews));
        }
        digest.previews.set(held);
        digest.gathering.set(Gathering::Underway);
        digest.task.run(async move { digest.gathering.set(self.ask_since(since).await) });
    }

    /// Asks page by page until a page ends before `since`.
    async fn ask_since(self, since: Timestamp) -> Gathering {
        let mut question = Ask::Latest { topics: Vec::new(), matching: Match::Any };
        let mut n_stories = 0;
        loop {
            let part = parts::newsroom().await;
            let Ok(newsroom) = part else { return Gathering::Failed(SourceError::Unreachable) };
            let page = match (newsroom.ask_sources)(self.0.config, question).await {
                Ok(page) => page,
                Err(error) => return Gathering::Failed(error),
            };
            n_stories += page.previews.len();
            let last = page.previews.last().and_then(|it| it.published);
            self.contents().digest.previews.update(|it| it.splice(0..0, page.previews).for_each(drop));
            if let Some(error) = page.failure {
                return Gathering::Failed(error);
            }
            let Some(cursor) = page.next.filter(|_| last.is_none_or(|it| it > since)) else {
                return Gathering::Whole;
            };
            if n_stories >= MAX_STORIES {
                return Gathering::Cut;
            }
            question = Ask::More { topics: Vec::new(), matching: Match::Any, cursor };
        }
    }
}
