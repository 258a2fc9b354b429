//! A value that views follow.
//!
//! It is what Leptos' `RwSignal` is, on the same reactive graph, but the part that is compiled anew for each type of
//! value is a lock and a copy; signals bring their arena, guards and graph node along, some kilobytes for each type.
//! Deliberately absent: an end. A store lives as long as its page, and so do its values.

use leptos::prelude::*;
use std::sync::RwLock;

/// A handle on the value; copies are handles on the same.
pub struct Watched<T: 'static>(&'static Inner<T>);

struct Inner<T> {
    value: RwLock<T>,
    changed: ArcTrigger,
}

impl<T> Clone for Watched<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Watched<T> {}

impl<T> Watched<T> {
    /// A value to begin with.
    pub(super) fn new(value: T) -> Self {
        Self(Box::leak(Box::new(Inner { value: RwLock::new(value), changed: ArcTrigger::new() })))
    }

    /// Looks at the value, and again when it has changed.
    pub fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        self.0.changed.track();
        self.with_untracked(look)
    }

    /// Looks at the value once.
    pub fn with_untracked<R>(self, look: impl FnOnce(&T) -> R) -> R {
        // A lock is poisoned by a panic, after which this page runs no more.
        look(&self.0.value.read().unwrap_or_else(std::sync::PoisonError::into_inner))
    }

    /// Replaces the value.
    pub(super) fn set(self, value: T) {
        self.update(|it| *it = value);
    }

    /// Changes the value, and tells everybody who looks at it.
    pub(super) fn update<R>(self, change: impl FnOnce(&mut T) -> R) -> R {
        let result = change(&mut self.0.value.write().unwrap_or_else(std::sync::PoisonError::into_inner));
        self.0.changed.notify();
        result
    }
}

impl<T: Clone> Watched<T> {
    /// A copy of the value, and a new one when it has changed.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// A copy of the value as it is.
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_are_handles_on_one_value() {
        let (one, other) = {
            let it = Watched::new(1);
            (it, it)
        };
        other.update(|it| *it += 1);
        assert_eq!(one.get_untracked(), 2);
    }

    #[test]
    fn a_change_is_told_when_it_is_made_and_not_before() {
        let watched = Watched::new("before");
        let seen = Owner::new().with(|| {
            let memo = ArcMemo::new(move |_| watched.get());
            let before = memo.get_untracked();
            watched.set("after");
            (before, memo.get_untracked())
        });
        assert_eq!(seen, ("before", "after"));
    }
}
