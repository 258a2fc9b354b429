//! Arabic words of what a reader does not want to see.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::MuteWords;
use crate::ui::messages::phrases::isolated;

/// The Arabic words.
pub static MUTES: MuteWords = MuteWords {
    title: "المكتوم",
    text: "لا تظهر في قوائم هذا الجهاز أخبار موضوع مكتوم، ولا أخبار كاتب مكتوم، ولا ما في عنوانه أو مقتطفه كلمة \
        مكتومة.",
    nothing: "لا شيء مكتوم.",
    word_label: "كلمة، أو كلمات متتالية",
    author_label: "اسم الكاتب كاملًا",
    topics: "مواضيع يمكن كتمها",
    mute: "اكتم",
    mute_this: |name| ["اكتم: ", &isolated(name)].concat(),
    unmute: "أظهر من جديد",
    unmute_this: |name| ["أظهر من جديد: ", &isolated(name)].concat(),
    menu: "اكتم موضوعًا أو كاتبًا",
    left_out: |names| ["لن يظهر في القوائم بعد الآن: ", &isolated(names), "."].concat(),
    topic: "موضوع",
    author: "كاتب",
    word: "كلمة",
};
