//! Marks on the device: one text for each article.
//!
//! A page's changes are kept one after the other, in the order in which they were made: the last one counts. Two tabs may
//! change the same mark at once, so that each change is put in the place of what it was made from, and made anew where that
//! was no longer there. Deliberately absent: what another version of the app wrote. It is left alone.

use super::MarkStore;
use crate::browser::storage::{self, Table};
use crate::state::scope::scope;
use broadside_core::library::{Mark, MarkChange, MarkTimes, Marks};
use broadside_core::model::ArticleKey;
use broadside_core::stored;
use futures::channel::oneshot;
use std::cell::RefCell;

/// More changes of one mark never meet; whoever loses so often is told that nothing was kept.
const MAX_TRIES: u32 = 20;

thread_local! {
    /// Ends when the change that was begun last is kept, or given up.
    static LAST: RefCell<Option<oneshot::Receiver<()>>> = const { RefCell::new(None) };
}

fn storage_key(key: &ArticleKey) -> String {
    [&scope(), key.as_str()].concat()
}

impl MarkStore {
    /// Reads all marks, and lets the device forget what was read long ago.
    pub(in crate::state) async fn read_all(self) {
        let (scope, mut marks) = (scope(), Marks::default());
        for (key, text) in storage::all(Table::Marks).await {
            let key = key.strip_prefix(&scope).and_then(ArticleKey::new);
            if let (Some(key), Some(times)) = (key, stored::mark_times_from_text(&text)) {
                marks.set(&key, times);
            }
        }
        let forgettable = marks.forgettable();
        self.0.marks.with_untracked(|shown| {
            self.0.waiting.with_untracked(|it| it.keep_shown(shown, &mut marks));
        });
        if self.0.marks.with_untracked(|it| *it != marks) {
            self.0.marks.set(marks);
        }
        for key in forgettable {
            self.keep_changed(key, MarkChange::Unread).await;
        }
    }

    /// Changes the mark that the device keeps; `None` where it does not keep it.
    pub(in crate::state) async fn keep_changed(
        self,
        key: ArticleKey,
        change: MarkChange,
    ) -> Option<MarkTimes> {
        let key = storage_key(&key);
        // Its other end hears when this is dropped, however that comes about.
        let (_held_until_kept, kept) = oneshot::channel();
        if let Some(before) = LAST.replace(Some(kept)) {
            let _ = before.await;
        }
        for _ in 0..MAX_TRIES {
            let before = storage::get(Table::Marks, &key).await;
            let mark = match &before {
                Some(text) => stored::mark_from_text(text)?,
                None => Mark::default(),
            };
            let mark = mark.changed_by(change.clone());
            let times = mark.times();
            let after = (!times.is_empty()).then(|| stored::mark_to_text(&mark));
            if storage::replace(Table::Marks, &key, before.as_deref(), after.as_deref()).await? {
                return Some(times);
            }
        }
        None
    }
}
