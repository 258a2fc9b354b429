//! Arabic words of what came since the reader was last here.
//!
//! Deliberately absent: anything but words.

use super::n_stories;
use crate::ui::messages::phrases::isolated;
use crate::ui::messages::{DigestLineWords, DigestWords};

/// The line that leads there.
pub static DIGEST_LINE: DigestLineWords = DigestLineWords {
    n_since: |n, when| [&n_stories(n), " منذ زيارتك الأخيرة (", &isolated(when), ")"].concat(),
    some_since: |when| ["ما نُشر منذ زيارتك الأخيرة (", &isolated(when), ")"].concat(),
};

/// What stands there.
pub static DIGEST: DigestWords = DigestWords {
    n_came: |n, moment| [&n_stories(n), " منذ زيارتك الأخيرة (", &isolated(moment), ")"].concat(),
    first_title: "هذه زيارتك الأولى",
    first_text: "سيظهر هنا ما تنشره هيئة التحرير حتى تعود.",
    nothing_title: "لا جديد",
    nothing_text: |moment| ["لم يصل أي خبر منذ زيارتك الأخيرة (", &isolated(moment), ")."].concat(),
    other_stories: "أخبار أخرى",
    asking: "تُسأل هيئة التحرير الآن…",
    not_asked: "لم تُجب هيئة التحرير. هذه هي الأخبار الموجودة على هذا الجهاز.",
    cut: "هذه أحدث الأخبار. وما قبلها في القوائم.",
    sheet: "شارك",
    sheet_failed: "لم يفتح هذا المتصفح قائمة تطبيقاته. انسخ النص بدلًا من ذلك.",
    copy: "انسخه نصًا",
    copied: "نُسخ النص.",
    copy_failed: "لم يسمح هذا المتصفح بنسخ النص.",
    print: "اطبع",
};
