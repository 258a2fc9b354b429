//! Portuguese: narrowing a list.
//!
//! Deliberately absent: topics, whose filter is in the first part of the app.

use super::n_stories;
use crate::ui::messages::FilterWords;

/// The Portuguese words.
pub static FILTERS: FilterWords = FilterWords {
    source: "Fonte",
    author: "Autoria",
    language: "Idioma",
    same_language: "O desta página",
    published: "Publicadas",
    from: "A partir de",
    until: "Até",
    by_you: "Para você",
    unread: "Ainda não lidas",
    saved: "Guardadas",
    show: "Mostrar estas",
    shown: |n| format!("Exibindo: {}.", n_stories(n)),
};
