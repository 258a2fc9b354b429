//! English words that stand on stories.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::StoryWords;
use crate::ui::messages::phrases::joined;

/// The English words.
pub static STORY: StoryWords = StoryWords {
    stories: "Stories",
    by: "By",
    names: |names| joined(names, ", ", " and "),
    is_read: "Read",
    reading_minutes: |n_minutes| format!("{n_minutes} min read"),
    more_at: |newsroom| format!("More at {newsroom}"),
};
