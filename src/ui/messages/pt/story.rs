//! Portuguese words that stand on stories.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::StoryWords;
use crate::ui::messages::phrases::joined;

/// The Portuguese words.
pub static STORY: StoryWords = StoryWords {
    stories: "Notícias",
    by: "Por",
    names: |names| joined(names, ", ", " e "),
    is_read: "Lida",
    reading_minutes: |n_minutes| format!("{n_minutes} min de leitura"),
    more_at: |newsroom| format!("Mais em {newsroom}"),
};
