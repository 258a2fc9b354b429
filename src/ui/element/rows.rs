//! Rows of a list, each known by a key.
//!
//! Deliberately absent: windows. All rows of a list are on the page.

use leptos::prelude::*;
use leptos::tachys::view::keyed::keyed;

/// A row that is made once and then kept for as long as its key is in the list.
pub struct Row {
    key: String,
    make: Box<dyn FnOnce() -> AnyView + Send>,
}

impl Row {
    /// The row `key`. Rows with the same key show the same: `make` is called for a new one alone.
    pub fn new(key: String, make: impl FnOnce() -> AnyView + Send + 'static) -> Self {
        Self { key, make: Box::new(make) }
    }
}

/// What a row calls when its place has changed: nothing here depends on it.
type Moved = fn(usize);

/// The rows in this order.
pub fn rows(rows: Vec<Row>) -> AnyView {
    let view: fn(usize, Row) -> (Moved, AnyView) = |_, row| (|_| (), (row.make)());
    let key: fn(&Row) -> String = |row| row.key.clone();
    keyed(rows, key, view).into_any()
}
