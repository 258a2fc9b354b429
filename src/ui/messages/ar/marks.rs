//! Arabic words of what a reader marks a story with.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::MarkWords;

/// The Arabic words.
pub static MARKS: MarkWords = MarkWords {
    save: "احفظ",
    save_story: |title| ["احفظ: ", title].concat(),
    not_saved: "لم يحفظ هذا المتصفح ذلك.",
    mark_unread: "اجعله غير مقروء",
};
