//! French: narrowing a list.
//!
//! Deliberately absent: topics, whose filter is in the first part of the app.

use super::n_stories;
use crate::ui::messages::FilterWords;

/// The French words.
pub static FILTERS: FilterWords = FilterWords {
    source: "Source",
    author: "Signature",
    language: "Langue",
    same_language: "Celle de cette page",
    published: "Publiés",
    from: "À partir du",
    until: "Jusqu’au",
    by_you: "Pour vous",
    unread: "Pas encore lus",
    saved: "Gardés",
    show: "Montrer ceux-ci",
    shown: |n| format!("Affichage : {}.", n_stories(n)),
};
