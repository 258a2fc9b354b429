//! Says that there is no connection, and what can be done without one.
//!
//! Deliberately absent: finding out; browsers are asked elsewhere.

use crate::ui::element::element;
use crate::ui::messages::words;
use leptos::prelude::*;

/// A line in a live region; empty while there is a connection.
pub struct OfflineNote {
    /// Whether the device says so.
    pub is_offline: bool,
}

impl OfflineNote {
    /// The region.
    pub fn view(self) -> AnyView {
        let note = self.is_offline.then(|| element("p").child(words().frame.offline));
        element("div").class("offline-note").attr("role", "status").child(note).view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_note_is_there_only_offline() {
        let note = |is_offline: bool| OfflineNote { is_offline }.view().to_html();
        assert!(note(true).contains("You are offline") && !note(false).contains("offline."));
    }
}
