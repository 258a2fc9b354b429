//! Says that there is no connection, and what can be done without one.
//!
//! Deliberately absent: finding out; browsers are asked elsewhere.

use crate::ui::element::element;
use crate::ui::messages::words;
use leptos::prelude::*;

/// A line in a live region; hidden while there is a connection. The worker shows it on a page that it has kept, so that it
/// has its room before the app can say it.
pub struct OfflineNote {
    /// Whether the device says so.
    pub is_offline: bool,
}

impl OfflineNote {
    /// The region.
    pub fn view(self) -> AnyView {
        let note = element("p").attr("hidden", !self.is_offline).child(words().frame.offline);
        element("div").class("offline-note").attr("role", "status").child(note).view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_note_is_seen_only_offline() {
        let note = |is_offline: bool| OfflineNote { is_offline }.view().to_html();
        assert!(note(true).contains("<p>You are offline"), "{}", note(true));
        // As the worker looks for it.
        let start = r#"<div class="offline-note" role="status"><p hidden="">You are offline"#;
        assert!(note(false).starts_with(start), "{}", note(false));
    }
}
