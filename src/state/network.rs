//! Whether the device has a network, as far as it says.
//!
//! Deliberately absent: proof; only an answer is one.

use super::Watched;
use crate::browser::{events, network};

/// The device's word.
#[derive(Clone, Copy)]
pub struct NetworkStore {
    is_offline: Watched<bool>,
}

impl NetworkStore {
    pub(super) fn new() -> Self {
        Self { is_offline: Watched::new(false) }
    }

    /// Follows the device, and calls `on_reconnected` when it has a network again.
    pub(super) fn start(self, on_reconnected: impl Fn() + 'static) {
        let is_offline = self.is_offline;
        is_offline.set(!network::is_online());
        events::on_window("offline", move |_| is_offline.set(true));
        events::on_window("online", move |_| {
            is_offline.set(false);
            on_reconnected();
        });
    }

    /// Whether the device says that it has none.
    pub fn is_offline(self) -> bool {
        self.is_offline.get()
    }
}
