//! Spanish of the reading tools.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::ReadingWords;
use broadside_core::reading::{Measure, TextSize};

/// The Spanish words.
pub static READING: ReadingWords = ReadingWords {
    text_settings: "Tamaño del texto",
    text_size: "Tamaño de las letras",
    smaller: "Más pequeño",
    larger: "Más grande",
    size: |size| format!("{} de {}", size.step(), TextSize::ALL.len()),
    line_length: "Longitud de las líneas",
    measure: |measure| match measure {
        Measure::Narrow => "Corta",
        Measure::Medium => "Media",
        Measure::Wide => "Larga",
    },
    back_to_mark: "Volver a donde va esta nota",
    code: "Código, se puede desplazar de lado",
};
