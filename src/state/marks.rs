//! What the reader has marked of each article: kept for later, read. It is known at once here, and kept on the device.
//!
//! Deliberately absent: reading and writing (`marks/keeping.rs`), which come with the part that talks to the device, and
//! when an article counts as read, which is `broadside_core::library`. Until the device was asked nothing is marked.

mod attending;
mod keeping;
mod waiting;

use super::task::Task;
use super::{Watched, parts};
use crate::browser::{clock, events};
use broadside_core::library::{MarkChange, Marks, Saved};
use broadside_core::model::{ArticleKey, Preview};
use leptos::task::spawn_local;
use waiting::Waiting;

/// The marks of this newsroom's articles.
#[derive(Clone, Copy)]
pub struct MarkStore(&'static Inner);

struct Inner {
    marks: Watched<Marks>,
    /// The article whose last change the device did not keep.
    refused: Watched<Option<ArticleKey>>,
    /// What was pressed and is not yet on the device.
    waiting: Watched<Waiting>,
    attending: Task,
}

impl MarkStore {
    pub(super) fn new() -> Self {
        let inner = Inner {
            marks: Watched::new(Marks::default()),
            refused: Watched::new(None),
            waiting: Watched::new(Waiting::default()),
            attending: Task::new(),
        };
        Self(Box::leak(Box::new(inner)))
    }

    /// Looks at what the device keeps, and again when the page is seen again: another tab may have changed it.
    pub(super) fn start(self) {
        self.look_up();
        events::on_document("visibilitychange", move |_| {
            if events::is_page_visible() {
                self.look_up();
            }
        });
    }

    /// All marks. Whoever asks in a view or an effect is asked again when one changes.
    pub fn with<R>(self, look: impl FnOnce(&Marks) -> R) -> R {
        self.0.marks.with(look)
    }

    /// Whether the article is kept for later.
    pub fn is_saved(self, key: &ArticleKey) -> bool {
        self.with(|it| it.is_saved(key))
    }

    /// Whether the article was read.
    pub fn is_read(self, key: &ArticleKey) -> bool {
        self.with(|it| it.is_read(key))
    }

    /// Whether the device did not keep the last change of this article.
    pub fn is_refused(self, key: &ArticleKey) -> bool {
        self.0.refused.with(|it| it.as_ref() == Some(key))
    }

    /// Keeps a story for later, or no longer.
    pub fn toggle_saved(self, preview: Preview) {
        let key = preview.key.clone();
        if self.0.marks.with_untracked(|it| it.is_saved(&key)) {
            self.change(key, MarkChange::Unsave);
        } else {
            self.change(key, MarkChange::Save(Box::new(Saved { at: clock::now(), preview })));
        }
    }

    /// Counts an article as unread again.
    pub fn mark_unread(self, key: ArticleKey) {
        self.change(key, MarkChange::Unread);
    }

    /// Changes a mark, here at once and then on the device. Where that does not keep it, it is as it was; while more
    /// changes of it wait, what is shown is the last of them.
    pub fn change(self, key: ArticleKey, change: MarkChange) {
        let before = self.0.marks.update(|it| {
            let before = it.times(&key);
            it.set(&key, before.changed_by(&change));
            before
        });
        self.0.waiting.update(|it| it.begin(&key, before));
        self.0.refused.set(None);
        spawn_local(async move {
            let kept = match parts::newsroom().await {
                Ok(newsroom) => (newsroom.change_mark)(self, key.clone(), change).await,
                Err(_) => None,
            };
            if let Some(settled) = self.0.waiting.update(|it| it.answer(&key, kept)) {
                self.0.marks.update(|it| it.set(&key, settled));
            }
            if kept.is_none() {
                self.0.refused.set(Some(key));
            }
        });
    }

    /// Watches whether the open article `key` is being read, instead of any other.
    pub fn attend(self, key: ArticleKey, reading_minutes: Option<u32>) {
        self.0.attending.run(async move {
            // Without the page's part there is no article to be read.
            if let Ok(work) = parts::article_attended(self, key, reading_minutes).await {
                work.await;
            }
        });
    }

    /// No article is open any more.
    pub fn turn_away(self) {
        self.0.attending.abort();
    }

    fn look_up(self) {
        // What cannot be asked shows nothing as marked, and is asked again when the page is seen again.
        spawn_local(parts::in_newsroom(move |newsroom| (newsroom.look_up_marks)(self), || ()));
    }
}
