//! Arabic words of what a reader marks a story with.
//!
//! Deliberately absent: anything but words.

use super::n_stories;
use crate::ui::messages::MarkWords;

/// The Arabic words.
pub static MARKS: MarkWords = MarkWords {
    save: "احفظ",
    save_story: |title| ["احفظ: ", title].concat(),
    not_saved: "لم يحفظ هذا المتصفح ذلك.",
    mark_unread: "اجعله غير مقروء",
    muted_hidden: |n| ["أخفى ما كتمته: ", &n_stories(n), "."].concat(),
    muted_shown: |n| ["ظهر مما كتمته: ", &n_stories(n), "."].concat(),
    show_muted: "أظهر",
    hide_muted: "أخفِ",
};
