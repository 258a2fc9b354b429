//! Arabic words of taking everything to another device.
//!
//! Deliberately absent: anything but words.

use super::n_stories;
use crate::ui::messages::TakeawayWords;
use crate::ui::messages::phrases::isolated;
use broadside_core::library::ArchiveFault;

/// The Arabic words.
pub static TAKEAWAY: TakeawayWords = TakeawayWords {
    title: "خذه معك",
    text: "ملف واحد فيه ما حفظته وقرأته وكتمته وقررته، لتحتفظ به أو تفتحه على جهاز آخر. يُصنع هنا ولا يُرسل إلى \
        أي مكان.",
    save: "احفظ في ملف",
    save_feeds: "احفظ قنوات غرفة التحرير لقارئ القنوات (OPML)",
    open: "افتح ملفًا كهذا",
    saved: "الملف بين تنزيلاتك.",
    not_saved: "تعذّر صنع الملف.",
    taken_over: |n_saved, n_read| {
        format!("أُضيف من المحفوظ: {}، ومن المقروء: {}.", n_stories(n_saved), n_stories(n_read))
    },
    refused: |fault| match fault {
        ArchiveFault::NotJson(fault) => {
            format!("ليس هذا ملفًا كهذا: ليس JSON ابتداءً من السطر {}.", fault.line)
        }
        ArchiveFault::NotAnArchive => "ليس هذا ملفًا كهذا. اختر ملفًا حُفظ هنا.".to_owned(),
        ArchiveFault::Newer => {
            "كتبت هذا الملف نسخة أحدث من هذا التطبيق. أعد تحميل التطبيق ثم افتح الملف مرة أخرى.".to_owned()
        }
        ArchiveFault::Damaged { pointer } => {
            let pointer = isolated(pointer);
            format!("هذا الملف تالف عند {pointer}، ولم يؤخذ منه شيء.")
        }
    },
    unreadable: "تعذّرت قراءة الملف، أو هو أكبر مما يجب.",
    not_kept: "فُهم الملف، لكن هذا المتصفح لم يحفظه كله. لم يضع شيء مما كان هنا.",
};
