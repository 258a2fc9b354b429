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
    code_box: "شيفرة يمكن تمريرها جانبًا",
    embed_load: |host| format!("تحميله من {host}"),
    embed_held_back: |host| format!("قواعد هذه الصفحة لا تسمح لها بعرض شيء من {host}، فلم يُحمَّل."),
    resume_note: |percent| format!("كنت قد قرأت {percent}٪ من هذا الخبر."),
    resume: "المتابعة من هناك",
    resume_decline: "البدء من هنا",
    list_left: |title| format!("في القائمة: {title}"),
    related: "في الموضوع نفسه",
    sheet: "مشاركة…",
    sheet_failed: "تعذّر فتح قائمة التطبيقات. انسخ الرابط بدلًا من ذلك.",
    code: "رمز QR",
    code_alt: "رمز QR للعنوان المكتوب أدناه",
    code_failed: "تعذّر رسم الرمز. انسخ الرابط بدلًا من ذلك.",
    printed_from: |address| format!("هذا الخبر على العنوان {address}"),
    listen: "استماع",
    pause: "إيقاف مؤقت",
    go_on: "متابعة",
    stop: "إيقاف",
    speed: "سرعة الصوت",
    slower: "أبطأ",
    faster: "أسرع",
    rate: |percent| format!("{}×", f32::from(percent) / 100.0),
    no_voice: "ليس في هذا الجهاز صوت خاص به للغة هذا الخبر.",
    voice_failed: "انقطع الصوت. استمع مرة أخرى أو واصل القراءة.",
};
