//! Arabic on the reader's own pages.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::{DeviceWords, LibraryWords};

/// What leads to the pages and stands at their heads.
pub static DEVICE: DeviceWords = DeviceWords {
    app_pages: "هذا التطبيق",
    saved: "الأخبار المحفوظة",
    saved_text: "تبقى على هذا الجهاز حتى تزيلها. وتُفتح من دون اتصال.",
    digest: "منذ زيارتك الأخيرة",
    digest_text: "ما نشرته هيئة التحرير في غيابك.",
    settings: "الإعدادات",
    settings_text: "تُحفظ على هذا الجهاز وحده.",
    privacy: "الخصوصية",
    privacy_text: "بمن تتصل هذه الصفحة، وما تحفظه على هذا الجهاز.",
    install: "تثبيت التطبيق",
    install_text: "هو هذه الصفحة نفسها محفوظةً على جهازك، ولا يكاد يشغل أكثر مما تشغله أخبارها.",
    keys: "المفاتيح",
    keys_text: "ما تفعله المفاتيح المفردة ما دمت لا تكتب في حقل.",
};

/// What stands on them.
pub static LIBRARY: LibraryWords = LibraryWords {
    nothing_saved_title: "لم يُحفظ شيء بعد",
    nothing_saved_text: "اضغط علامة الحفظ أسفل الخبر ليبقى هنا إلى وقت لاحق.",
    removed: "لم يعد محفوظًا.",
    undo: "تراجع",
};
