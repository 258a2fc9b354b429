//! Arabic in the settings and on the page on privacy.
//!
//! Deliberately absent: anything but words.

use super::n_stories;
use crate::ui::messages::SettingsWords;
use crate::ui::messages::phrases::isolated;
use broadside_core::config::Purpose;
use broadside_core::library::StoredPlace;

/// The Arabic words.
pub static SETTINGS: SettingsWords = SettingsWords {
    offline: "الحفظ للقراءة من دون اتصال",
    offline_text: "ما تختاره يُنزَّل مع صوره حين تطلب ذلك، ثم كلما فتحت هذا التطبيق وثمة اتصال. ويُحفظ أيضًا كل ما \
         فتحته. وإذا شغل مساحة أكبر مما تعطيه، ذهب الأقدم أولًا، ويبقى ما حفظته.",
    lists: "أخبار تُنزَّل",
    latest: "أحدث الأخبار",
    n_of_each: "كم خبرًا من كل منها",
    budget: "المساحة لها جميعًا",
    fetch_now: "نزّل الآن",
    measuring: "يُقاس الحجم…",
    holding: |n, n_saved, size, budget| {
        let saved = match n_saved {
            0 => String::new(),
            n => [" (المحفوظ منها: ", &n.to_string(), ")"].concat(),
        };
        let (size, budget) = (isolated(size), isolated(budget));
        format!("{}{saved}، {size} من {budget}", n_stories(n))
    },
    fetching: |n_done, n_wanted| match n_wanted {
        0 => "تُطلب الأخبار من غرفة التحرير…".to_owned(),
        n => format!("نُزِّل {n_done} من {n}…"),
    },
    fetched: "كل ما اخترته موجود هنا.",
    no_room: "لم يعد في هذا المتصفح مكان لهذه الصفحة. أعط الأخبار مساحة أقل، أو تخلَّ عن بعض ما حفظته.",
    list_looks: "قوائم الأخبار",
    list_looks_text: "هكذا تُعرض كل القوائم على هذا الجهاز. ويبقى أسفل الصفحة في المتناول: بعد خمس صفحات جاءت مع التمرير ينتظر الزر ضغطتك من جديد.",
    titles_alone: "العناوين وحدها، من دون صور ولا ملخصات",
    older_while_scrolling: "جلب الأخبار الأقدم أثناء التمرير",
    wipe: "حذف كل ما حُفظ على هذا الجهاز",
    wipe_text: "الأخبار المحفوظة، وما قرأته، والإعدادات، والاشتراكات المنتظرة، والصور، والتطبيق نفسه.",
    wipe_question: "لا رجعة في هذا. تضيع الأخبار المحفوظة، ولا تُرسل الاشتراكات المنتظرة أبدًا.",
    wipe_confirm: "احذف كل شيء",
    wipe_decline: "أبقِه",
    wipe_underway: "يُحذف الآن…",
    wipe_done: "لم يبقَ شيء من هذا التطبيق على هذا الجهاز. أغلق هذه الصفحة ليبقى الأمر كذلك، ومن يتابع القراءة يدعه \
         يحفظ ما يحتاج إليه من جديد.",
    wipe_failed: "لم يحذف هذا المتصفح كل شيء. أغلق الألسنة الأخرى لهذه الصفحة وحاول مرة أخرى.",
    start_anew: "ابدأ من جديد",
    hosts: "من يُتَّصل به",
    hosts_text: "تسمّي إعدادات غرفة التحرير هذه الأماكن، ولا يرسل هذا التطبيق شيئًا إلى غيرها، سوى أن صور الأخبار \
         تُحمَّل من حيث تضعها الأخبار. و«اتُّصل به» منذ فُتحت هذه الصفحة.",
    own_host: "هذه الصفحة نفسها",
    purpose: |purpose| match purpose {
        Purpose::Stories => "الأخبار",
        Purpose::Signup => "اشتراكات النشرة، حين تشترك",
        Purpose::SignupForm => "استمارة النشرة، حين ترسلها",
        Purpose::Logo => "الشعار",
        Purpose::Ticker => "إلى أين وصلت حملة",
        Purpose::CampaignPicture => "صورة حملة",
        Purpose::Embed => "مقاطع داخل الأخبار، حين تطلبها",
    },
    pictures_and_more: "صور الأخبار",
    contacted: "اتُّصل به",
    not_contacted: "لم يُتَّصل به",
    stored: "ما يُحفظ على هذا الجهاز",
    stored_text: "كله يبقى هنا. لا تُوضع ملفات تعريف ارتباط، ولا أحد يعدّك.",
    nothing_stored: "لا شيء محفوظ.",
    place: |place| match place {
        StoredPlace::Table("articles") => "المقالات",
        StoredPlace::Table("shelves") => "القوائم كما شوهدت آخر مرة",
        StoredPlace::Table("outbox") => "الاشتراكات المنتظرة",
        StoredPlace::Table("marks") => "ما حفظته وما قرأته",
        StoredPlace::Table("reader") => "ما قررته",
        StoredPlace::Table(_) => "غير ذلك",
        StoredPlace::Cache(kind) => match kind.as_str() {
            "shell" => "التطبيق نفسه",
            "data" => "إعدادات غرفة التحرير وقنواتها",
            "img" => "صور شاهدتها",
            "kept" => "صور للقراءة من دون اتصال",
            "pages" => "القوائم والمقالات كما رأيتها آخر مرة",
            "state" => "أي نسخة من التطبيق تُستعمل",
            _ => "غير ذلك",
        },
        StoredPlace::Lasting => "قيم صغيرة",
        StoredPlace::ForThisVisit => "قيم صغيرة، حتى يُغلق هذا اللسان",
    },
    n_entries: |n, size| format!("{n} · {}", isolated(size)),
};
