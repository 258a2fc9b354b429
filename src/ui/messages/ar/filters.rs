//! Arabic: narrowing a list.
//!
//! Deliberately absent: topics, whose filter is in the first part of the app.

use super::n_stories;
use crate::ui::messages::FilterWords;

/// The Arabic words.
pub static FILTERS: FilterWords = FilterWords {
    source: "المصدر",
    author: "الكاتب",
    language: "اللغة",
    same_language: "لغة هذه الصفحة",
    published: "تاريخ النشر",
    from: "من",
    until: "إلى",
    by_you: "من جهتك",
    unread: "لم تُقرأ بعد",
    saved: "المحفوظة",
    show: "عرض هذه",
    shown: |n| format!("المعروض: {}.", n_stories(n)),
};
