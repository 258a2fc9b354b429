//! English words of what a reader marks a story with.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::MarkWords;

/// The English words.
pub static MARKS: MarkWords = MarkWords {
    save: "Save",
    save_story: |title| ["Save: ", title].concat(),
    not_saved: "This browser did not keep that.",
    mark_unread: "Mark as unread",
    muted_hidden: |n| match n {
        1 => "1 story is hidden by what you muted.".to_owned(),
        n => format!("{n} stories are hidden by what you muted."),
    },
    muted_shown: |n| match n {
        1 => "1 story that you muted is shown.".to_owned(),
        n => format!("{n} stories that you muted are shown."),
    },
    show_muted: "Show",
    hide_muted: "Hide",
};
