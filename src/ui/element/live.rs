//! A value that may change while the view that shows it stays.
//!
//! Deliberately absent: where it comes from.

use std::sync::Arc;

/// The value, asked for anew each time.
pub struct Live<T>(Arc<dyn Fn() -> T + Send + Sync>);

impl<T> Live<T> {
    /// Follows `value`.
    pub fn new(value: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self(Arc::new(value))
    }

    /// The value now; a [`super::dynamic`] view that asks is made again when it changes.
    pub fn get(&self) -> T {
        (self.0)()
    }
}

impl<T> Clone for Live<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

/// A value that never changes.
impl<T: Clone + Send + Sync + 'static> From<T> for Live<T> {
    fn from(value: T) -> Self {
        Self::new(move || value.clone())
    }
}
