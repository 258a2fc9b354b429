//! Spanish words of what a reader marks a story with.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::MarkWords;

/// The Spanish words.
pub static MARKS: MarkWords = MarkWords {
    save: "Guardar",
    save_story: |title| ["Guardar: ", title].concat(),
    not_saved: "Este navegador no lo guardó.",
    mark_unread: "Marcar como no leída",
};
