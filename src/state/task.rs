//! At most one piece of work in flight for each concern: starting the next aborts the last. Aborting drops the request, and the browser closes its connection.
//!
//! Deliberately absent: results; work writes what it found into its store.

use super::Watched;
use futures::future::{AbortHandle, Abortable, LocalBoxFuture};
use leptos::task::spawn_local;

/// A place for one piece of work.
#[derive(Clone, Copy)]
pub(super) struct Task(Watched<Option<AbortHandle>>);

impl Task {
    /// An empty place.
    pub(super) fn new() -> Self {
        Self(Watched::new(None))
    }

    /// Starts `work` in place of what was running.
    pub(super) fn run(self, work: impl Future<Output = ()> + 'static) {
        self.run_boxed(Box::pin(work));
    }

    fn run_boxed(self, work: LocalBoxFuture<'static, ()>) {
        let (handle, registration) = AbortHandle::new_pair();
        self.abort();
        self.0.set(Some(handle));
        spawn_local(async move {
            // An aborted piece of work has nothing left to say.
            let _ = Abortable::new(work, registration).await;
        });
    }

    /// Ends what is running.
    pub(super) fn abort(self) {
        if let Some(running) = self.0.update(Option::take) {
            running.abort();
        }
    }
}
