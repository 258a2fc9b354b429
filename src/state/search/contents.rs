//! What a search is made of.
//!
//! Deliberately absent: whether there is one; every page of the app knows that, and this comes with the part that searches.

use super::archive::ArchiveAnswer;
use crate::state::Watched;
use crate::state::task::Task;
use broadside_core::model::ArticleKey;
use broadside_core::search::{Collection, RecentSearches};
use std::sync::RwLock;

pub(super) struct Contents {
    /// Its own lock, because it grows more often than anybody wants to be told.
    pub(super) collection: RwLock<Collection>,
    /// How many articles can be found; told now and then while they are being read.
    pub(super) n_articles: Watched<usize>,
    /// How many answers are shown, and to which search: another one begins with its first page.
    pub(super) shown: Watched<(String, usize)>,
    /// What the newsroom's servers said.
    pub(super) archive: Watched<ArchiveAnswer>,
    /// Pieces of texts, of stories whose cards do not show why they answer.
    pub(super) passages: Watched<Vec<(ArticleKey, String)>>,
    /// What was searched for lately, as it is to be.
    pub(super) recent: Watched<RecentSearches>,
    /// The same as the device has it.
    pub(super) recent_kept: Watched<RecentSearches>,
    pub(super) collecting: Task,
    pub(super) judging: Task,
    pub(super) looking: Task,
    pub(super) asking_archive: Task,
}

impl Contents {
    pub(super) fn new() -> Self {
        Self {
            collection: RwLock::new(Collection::default()),
            n_articles: Watched::new(0),
            shown: Watched::new((String::new(), 0)),
            archive: Watched::new(ArchiveAnswer::none()),
            passages: Watched::new(Vec::new()),
            recent: Watched::new(RecentSearches::default()),
            recent_kept: Watched::new(RecentSearches::default()),
            collecting: Task::new(),
            judging: Task::new(),
            looking: Task::new(),
            asking_archive: Task::new(),
        }
    }

    /// Ends whatever is being done.
    pub(super) fn stop(&self) {
        for task in [self.collecting, self.judging, self.looking, self.asking_archive] {
            task.abort();
        }
    }
}
