//! The moments of visits, on the device: written down as the page is opened, hidden and seen again.
//!
//! Deliberately absent: a timer. While a page is in sight nobody has to be told that its reader is here.

use super::VisitStore;
use crate::browser::{clock, events, preferences};
use broadside_core::digest::Visits;

const KEY: &str = "visits";

impl VisitStore {
    /// Takes this visit down, and again whenever the page goes out of sight or comes back into it. Whether that begins now.
    pub fn follow(self) -> bool {
        if self.is_followed.get_untracked() {
            return false;
        }
        self.is_followed.set(true);
        self.take_down();
        events::on_document("visibilitychange", move |_| self.take_down());
        true
    }

    fn take_down(self) {
        let now = clock::now();
        // Another tab may have written meanwhile.
        let kept = preferences::get(KEY).and_then(|it| Visits::from_text(&it));
        let visits = kept.map_or_else(|| Visits::first(now), |it| it.seen_at(now));
        preferences::set(KEY, &visits.to_text());
        if self.since.get_untracked() != visits.since() {
            self.since.set(visits.since());
        }
    }
}
