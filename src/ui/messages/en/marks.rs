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
};
