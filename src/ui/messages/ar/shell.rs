//! Arabic words for a page without the app.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::ShellWords;

/// The Arabic words.
pub static SHELL: ShellWords = ShellWords {
    stopped_title: "توقفت هذه الصفحة عن العمل",
    stopped_text: "الخلل من التطبيق لا منك، وما حفظته ما زال على هذا الجهاز.",
    reload: "أعد تحميل الصفحة",
    read_feed: "اقرأ خلاصة الأخبار بلا التطبيق",
    needs_script: "لم يُنشر هذا العنوان صفحةً بسيطة، ولذلك يحتاج إلى JavaScript.",
    front_page: "يمكن قراءة الصفحة الأولى من دونه",
};
