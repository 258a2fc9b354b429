//! English words of what a reader marks a story with.
//!
//! Deliberately absent: anything but words.

use super::n_stories;
use crate::ui::messages::MarkWords;

/// The English words.
pub static MARKS: MarkWords = MarkWords {
    save: "Save",
    save_story: |title| ["Save: ", title].concat(),
    not_saved: "This browser did not keep that.",
    mark_unread: "Mark as unread",
    muted_hidden: |n| {
        let is_hidden = if n == 1 { " is hidden" } else { " are hidden" };
        [&n_stories(n), is_hidden, " by what you muted."].concat()
    },
    muted_shown: |n| {
        let is_shown = if n == 1 { " is shown." } else { " are shown." };
        [&n_stories(n), " that you muted", is_shown].concat()
    },
    show_muted: "Show",
    hide_muted: "Hide",
};
