//! What time it is, to the minute: ages of stories follow it. A campaign's schedule is looked at as a page opens.
//!
//! Deliberately absent: time zones, which only words have.

use super::Watched;
use crate::browser::{clock, events};
use broadside_core::model::Timestamp;
use leptos::prelude::set_interval_with_handle;

/// The present, once somebody has said it.
#[derive(Clone, Copy)]
pub struct ClockStore {
    now: Watched<Option<Timestamp>>,
}

impl ClockStore {
    pub(super) fn new() -> Self {
        Self { now: Watched::new(None) }
    }

    /// The present; `None` before [`ClockStore::start`] and in print, where relative dates would soon lie.
    pub fn now(self) -> Option<Timestamp> {
        self.now.get()
    }

    /// The present, without following it.
    pub fn now_untracked(self) -> Option<Timestamp> {
        self.now.get_untracked()
    }

    /// Sets the present by hand, as the press does for campaigns.
    pub fn set(self, now: Timestamp) {
        self.now.set(Some(now));
    }

    /// Follows the device's clock: each minute, and when the page is seen again after a time in the background.
    pub(super) fn start(self) {
        const MINUTE: std::time::Duration = std::time::Duration::from_mins(1);
        let tick = {
            let now = self.now;
            move || now.set(Some(clock::now()))
        };
        tick();
        // The interval lives as long as the page.
        let _ = set_interval_with_handle(tick, MINUTE);
        events::on_document("visibilitychange", move |_| {
            if events::is_page_visible() {
                tick();
            }
        });
    }
}
