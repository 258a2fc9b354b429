//! Says that there is no connection, and what can be done without one.
//!
//! Deliberately absent: finding out; browsers are asked elsewhere.

use crate::ui::messages::words;
use leptos::prelude::*;

/// A line in a live region; empty while there is a connection.
#[component]
pub fn OfflineNote(
    /// Whether the device says so.
    #[prop(into)]
    is_offline: Signal<bool>,
) -> impl IntoView {
    let note = move || is_offline.get().then(|| view! { <p>{words().frame.offline}</p> });
    view! { <div class="offline-note" role="status">{note}</div> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_note_is_there_only_offline() {
        let note = |is_offline: bool| Owner::new().with(|| view! { <OfflineNote is_offline /> }.to_html());
        assert!(note(true).contains("You are offline") && !note(false).contains("offline."));
    }
}
