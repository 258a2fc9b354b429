//! Portuguese words of what a reader marks a story with.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::MarkWords;

/// The Portuguese words.
pub static MARKS: MarkWords = MarkWords {
    save: "Salvar",
    save_story: |title| ["Salvar: ", title].concat(),
    not_saved: "Este navegador não guardou isso.",
    mark_unread: "Marcar como não lida",
};
