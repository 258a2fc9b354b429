//! Older stories while the reader scrolls, for those who chose that in the settings.
//!
//! Deliberately absent: an endless page. After a few pages that nobody asked for the button waits for a press, and while
//! the keyboard is at what stands below the list nothing comes between: so the foot of the page can be reached by everybody.

use super::{FeedStore, MoreState};
use crate::browser::{document, events, viewport};
use std::cell::Cell;
use std::rc::Rc;

/// The fourth story from the end, on a page whose reader is not below the list with the keyboard.
const NEAR_THE_END: &str = ":root:not(:has(:is(.more-stories, .signup-form, footer) :focus-visible)) \
     main:has(.more-stories) .story-list-grid > :nth-last-child(4)";
/// So many pages come without a press.
const MAX_UNASKED: usize = 5;

impl FeedStore {
    /// Watches how far the reader has come, for as long as the page lives.
    pub fn follow_scrolling(self) {
        let n_unasked = Rc::new(Cell::new(0));
        let n_seen = Rc::clone(&n_unasked);
        events::on_document("click", move |_| n_seen.set(0));
        events::on_window("scroll", move |_| {
            let is_due = document::is_root_marked("data-lists", "scrolling")
                && n_unasked.get() < MAX_UNASKED
                && self.more.with_untracked(|it| *it == MoreState::Available);
            if is_due && viewport::has_come_to(NEAR_THE_END) {
                n_unasked.set(n_unasked.get() + 1);
                self.load_more();
            }
        });
    }
}
