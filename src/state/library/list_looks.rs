//! How this reader wants lists: how much of each story they show, and whether older stories come without a press.
//!
//! Deliberately absent: what comes of it. Style and the feed go by the mark on the document, which `boot/reading.js` sets
//! before the first frame.

use crate::browser::{document, preferences};
use crate::state::Watched;
use broadside_core::reading::ListLooks;

/// Read by `boot/reading.js` too, before anything is painted.
const KEY: &str = "lists";

/// What was chosen.
#[derive(Clone, Copy)]
pub struct ListLooksStore(Watched<ListLooks>);

impl ListLooksStore {
    pub(super) fn new() -> Self {
        let kept = preferences::get(KEY).map(|it| ListLooks::from_text(&it));
        Self(Watched::new(kept.unwrap_or_default()))
    }

    /// What holds now.
    pub fn looks(self) -> ListLooks {
        self.0.get()
    }

    /// The reader wants this, on this device.
    pub fn choose(self, looks: ListLooks) {
        self.0.set(looks);
        let text = looks.to_text();
        // Where the device keeps nothing, it holds until the page is closed.
        preferences::set(KEY, &text);
        document::mark_root("data-lists", &text);
    }
}
