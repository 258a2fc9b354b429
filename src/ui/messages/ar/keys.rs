//! Arabic words of what keys do.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::KeyWords;
use broadside_core::keys::KeyCommand;

/// The Arabic words.
pub static KEYS: KeyWords = KeyWords {
    then: "ثم",
    command: |command| match command {
        KeyCommand::Next => "إلى الخبر التالي",
        KeyCommand::Previous => "إلى الخبر السابق",
        KeyCommand::Open => "فتح الخبر",
        KeyCommand::Save => "حفظ الخبر لوقت لاحق، أو إلغاء حفظه",
        KeyCommand::MarkRead => "عَدّ الخبر مقروءًا، أو غير مقروء من جديد",
        KeyCommand::Find => "البحث عن أخبار",
        KeyCommand::GoToFront => "إلى الصفحة الأولى",
        KeyCommand::GoToSaved => "إلى ما حفظته",
        KeyCommand::GoToTopics => "إلى المواضيع",
        KeyCommand::GoToNewsletter => "إلى النشرة البريدية",
        KeyCommand::ShowKeys => "إظهار هذه القائمة",
    },
    are_on: "هذه المفاتيح مفعّلة.",
    are_off: "هذه المفاتيح معطّلة.",
    switch_off: "تعطيلها",
    switch_on: "تفعيلها",
    close: "إغلاق",
};
