//! Arabic words that stand on stories.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::StoryWords;
use crate::ui::messages::phrases::{isolated, joined};
use crate::ui::messages::plurals::ArabicForms;

/// The Arabic words.
pub static STORY: StoryWords = StoryWords {
    stories: "الأخبار",
    by: "بقلم",
    names: |names| joined(names, " و", " و"),
    is_read: "مقروء",
    reading_minutes: |n_minutes| {
        ArabicForms {
            zero: "أقل من دقيقة للقراءة",
            one: "دقيقة للقراءة",
            two: "دقيقتان للقراءة",
            few: "# دقائق للقراءة",
            many: "# دقيقة للقراءة",
            other: "# دقيقة للقراءة",
        }
        .count(n_minutes as usize)
    },
    more_at: |newsroom| format!("المزيد على {}", isolated(newsroom)),
};
