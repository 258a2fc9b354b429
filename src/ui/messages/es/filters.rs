//! Spanish: narrowing a list.
//!
//! Deliberately absent: topics, whose filter is in the first part of the app.

use super::n_stories;
use crate::ui::messages::FilterWords;

/// The Spanish words.
pub static FILTERS: FilterWords = FilterWords {
    source: "Fuente",
    author: "Autoría",
    language: "Idioma",
    same_language: "El de esta página",
    published: "Publicadas",
    from: "Desde",
    until: "Hasta",
    by_you: "Para ti",
    unread: "Sin leer",
    saved: "Guardadas",
    show: "Mostrar estas",
    shown: |n| format!("Se muestran: {}.", n_stories(n)),
};
