//! Arabic of the reading tools.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::ReadingWords;
use broadside_core::reading::{Measure, TextSize};

/// The Arabic words.
pub static READING: ReadingWords = ReadingWords {
    text_settings: "حجم النص",
    text_size: "حجم الحروف",
    smaller: "أصغر",
    larger: "أكبر",
    size: |size| format!("{} من {}", size.step(), TextSize::ALL.len()),
    line_length: "طول الأسطر",
    measure: |measure| match measure {
        Measure::Narrow => "قصير",
        Measure::Medium => "متوسط",
        Measure::Wide => "طويل",
    },
    back_to_mark: "عودة إلى موضع هذه الحاشية",
    code: "شيفرة يمكن تمريرها جانبًا",
};
