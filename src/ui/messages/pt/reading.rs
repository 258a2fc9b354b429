//! Portuguese of the reading tools.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::ReadingWords;
use broadside_core::reading::{Measure, TextSize};

/// The Portuguese words.
pub static READING: ReadingWords = ReadingWords {
    text_settings: "Tamanho do texto",
    text_size: "Tamanho das letras",
    smaller: "Menor",
    larger: "Maior",
    size: |size| format!("{} de {}", size.step(), TextSize::ALL.len()),
    line_length: "Comprimento das linhas",
    measure: |measure| match measure {
        Measure::Narrow => "Curto",
        Measure::Medium => "Médio",
        Measure::Wide => "Longo",
    },
    back_to_mark: "Voltar ao ponto desta nota",
    code: "Código, pode ser rolado para o lado",
};
