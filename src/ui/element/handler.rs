//! What a component calls when something happened on it.
//!
//! Leptos' `Callback` lives in the arena of the view that made it, and rows of a list outlive that view. This one is
//! shared and lives as long as anybody may call it. Deliberately absent: answers.

use std::sync::Arc;

/// A shared function of the event's value.
pub struct Handler<T = ()>(Arc<dyn Fn(T) + Send + Sync>);

impl<T> Handler<T> {
    /// Calls `handle` for each event.
    pub fn new(handle: impl Fn(T) + Send + Sync + 'static) -> Self {
        Self(Arc::new(handle))
    }

    /// The event happened.
    pub fn run(&self, value: T) {
        (self.0)(value);
    }
}

impl<T> Clone for Handler<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}
