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
    code_box: "Code, can be scrolled sideways",
    embed_load: |host| format!("Load it from {host}"),
    embed_held_back: |host| {
        format!("This page's own rules do not let it show anything from {host}, so it was not loaded.")
    },
    resume_note: |percent| format!("You had read {percent} % of this story."),
    resume: "Go on there",
    resume_decline: "Begin here",
    list_left: |title| format!("In the list: {title}"),
    related: "On the same subject",
    sheet: "Share…",
    sheet_failed: "The list of apps could not be opened. Copy the link instead.",
    code: "QR code",
    code_alt: "QR code of the address below",
    code_failed: "The code could not be drawn. Copy the link instead.",
    printed_from: |address| format!("This story is at {address}"),
    listen: "Listen",
    pause: "Pause",
    go_on: "Go on",
    stop: "Stop",
    speed: "Speed of the voice",
    slower: "Slower",
    faster: "Faster",
    rate: |percent| format!("{}×", f32::from(percent) / 100.0),
    no_voice: "This device has no voice of its own for the language of this story.",
    voice_failed: "The voice fell silent. Listen again, or read on.",
};
