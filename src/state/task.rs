//! At most one piece of work in flight for each concern: starting the next aborts the last, and so does the end of
//! the store that owns it. Aborting drops the request, and the browser closes its connection.
//!
//! Deliberately absent: results; work writes what it found into its store.

use futures::future::{AbortHandle, Abortable};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A place for one piece of work.
#[derive(Clone, Copy)]
pub(super) struct Task(StoredValue<Option<AbortHandle>>);

impl Task {
    /// An empty place, owned by the present reactive owner.
    pub(super) fn new() -> Self {
        let task = Self(StoredValue::new(None));
        on_cleanup(move || task.abort());
        task
    }

    /// Starts `work` in place of what was running.
    pub(super) fn run(&self, work: impl Future<Output = ()> + 'static) {
        let (handle, registration) = AbortHandle::new_pair();
        self.abort();
        self.0.set_value(Some(handle));
        spawn_local(async move {
            // An aborted piece of work has nothing left to say.
            let _ = Abortable::new(work, registration).await;
        });
    }

    /// Ends what is running.
    pub(super) fn abort(&self) {
        if let Some(running) = self.0.try_update_value(Option::take).flatten() {
            running.abort();
        }
    }
}
