//! French words of what a reader marks a story with.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::MarkWords;

/// The French words.
pub static MARKS: MarkWords = MarkWords {
    save: "Garder",
    save_story: |title| ["Garder : ", title].concat(),
    not_saved: "Ce navigateur ne l’a pas gardé.",
    mark_unread: "Marquer comme non lu",
};
