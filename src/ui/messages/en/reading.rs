//! English of the reading tools.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::ReadingWords;
use broadside_core::reading::{Measure, TextSize};

/// The English words.
pub static READING: ReadingWords = ReadingWords {
    text_settings: "Text size",
    text_size: "Size of the letters",
    smaller: "Smaller",
    larger: "Larger",
    size: |size| format!("{} of {}", size.step(), TextSize::ALL.len()),
    line_length: "Length of the lines",
    measure: |measure| match measure {
        Measure::Narrow => "Short",
        Measure::Medium => "Medium",
        Measure::Wide => "Long",
    },
    back_to_mark: "Back to where this note belongs",
    code: "Code, can be scrolled sideways",
};
