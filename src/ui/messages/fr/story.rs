//! French words that stand on stories.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::StoryWords;
use crate::ui::messages::phrases::joined;

/// The French words.
pub static STORY: StoryWords = StoryWords {
    stories: "Articles",
    by: "Par",
    names: |names| joined(names, ", ", " et "),
    is_read: "Lu",
    reading_minutes: |n_minutes| format!("{n_minutes} min de lecture"),
    more_at: |newsroom| format!("Plus sur {newsroom}"),
};
