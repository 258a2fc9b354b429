//! French of the reading tools.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::ReadingWords;
use broadside_core::reading::{Measure, TextSize};

/// The French words.
pub static READING: ReadingWords = ReadingWords {
    text_settings: "Taille du texte",
    text_size: "Taille des lettres",
    smaller: "Plus petit",
    larger: "Plus grand",
    size: |size| format!("{} sur {}", size.step(), TextSize::ALL.len()),
    line_length: "Longueur des lignes",
    measure: |measure| match measure {
        Measure::Narrow => "Courte",
        Measure::Medium => "Moyenne",
        Measure::Wide => "Longue",
    },
    back_to_mark: "Revenir à l’endroit de cette note",
    code: "Code, défile sur le côté",
};
