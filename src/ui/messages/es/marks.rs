//! Spanish words of what a reader marks a story with.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::MarkWords;
use crate::ui::messages::plurals::RomanceForms;

/// The Spanish words.
pub static MARKS: MarkWords = MarkWords {
    save: "Guardar",
    save_story: |title| ["Guardar: ", title].concat(),
    not_saved: "Este navegador no lo guardó.",
    mark_unread: "Marcar como no leída",
    muted_hidden: |n| {
        RomanceForms {
            one: "# noticia está oculta por lo que silenciaste.",
            many: "# de noticias están ocultas por lo que silenciaste.",
            other: "# noticias están ocultas por lo que silenciaste.",
        }
        .count_from_one(n)
    },
    muted_shown: |n| {
        RomanceForms {
            one: "Se muestra # noticia que silenciaste.",
            many: "Se muestran # de noticias que silenciaste.",
            other: "Se muestran # noticias que silenciaste.",
        }
        .count_from_one(n)
    },
    show_muted: "Mostrar",
    hide_muted: "Ocultar",
};
