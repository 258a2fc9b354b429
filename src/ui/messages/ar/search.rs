//! Arabic: searching.
//!
//! Deliberately absent: the names of fields, which are typed alike in every language.

use super::n_stories;
use crate::ui::messages::SearchWords;
use crate::ui::messages::phrases::isolated;
use crate::ui::numbers::written;

/// The Arabic words.
pub static SEARCH: SearchWords = SearchWords {
    label: "كلمات للبحث عنها",
    submit: "بحث",
    needs_script: "يحتاج البحث فيما يحفظه هذا الجهاز إلى جافاسكريبت، وهي معطّلة هنا.",
    collecting: |n| format!("تجري قراءة ما يحفظه هذا الجهاز: {} حتى الآن.", n_stories(n)),
    ready: |n| format!("يمكن البحث في محتوى هذا الجهاز من دون اتصال أيضًا: {}.", n_stories(n)),
    nothing_held: "لا يحفظ هذا الجهاز أي خبر بعد، ولا يمكن الوصول إلى غرفة التحرير.",
    found: |n_found, n| match n_found {
        0 => format!("لا نتيجة. جرى البحث في: {}.", n_stories(n)),
        found => format!("النتائج: {}. جرى البحث في: {}.", written(found), n_stories(n)),
    },
    found_so_far: |n_found, n| {
        format!("النتائج حتى الآن: {}. جرى البحث في: {}.", written(n_found), n_stories(n))
    },
    nothing_found_title: "لم يُعثر على شيء",
    nothing_found_text: "كلمات أقل أو أقصر تجد أكثر. ولا يشمل البحث ما لم يُفتح على هذا الجهاز من قبل.",
    nothing_found_anywhere_text: "كلمات أقل أو أقصر تجد أكثر. وقد شمل البحث أرشيف غرفة التحرير أيضًا.",
    more_results: "مزيد من النتائج",
    archive: "من أرشيف غرفة التحرير",
    archive_unreachable: "تعذّر الوصول إلى أرشيف غرفة التحرير: لم يشمل البحث إلا ما يحفظه هذا الجهاز.",
    recent: "عمليات بحث سابقة",
    forget: |search| format!("انسَ «{}»", isolated(search)),
    forget_all: "انسَها كلها",
    how_title: "كيف تسأل بدقة أكبر",
    how: &[
        ("إضر عام", "أخبار فيها كلمات تبدأ هكذا"),
        ("\"إضراب عام\"", "هذه الكلمات متتابعةً"),
        ("-رياضة", "أخبار ليست فيها هذه الكلمة"),
        ("topic:عمل", "تحت موضوع بهذا الاسم"),
        ("author:يسرى", "كتبها من يحمل هذا الاسم"),
        ("source:جريدة", "من مصدر بهذا الاسم"),
        ("language:ar", "بالعربية"),
        ("after:2026-11", "نُشرت في نوفمبر 2026 أو بعده"),
        ("before:2026-11-24", "نُشرت قبل ذلك اليوم"),
    ],
    misunderstood: |it| {
        let typed = isolated(&SearchWords::as_typed(it));
        format!("لم يُؤخذ «{typed}» في الحسبان: يُكتب التاريخ 2026 أو 2026-11 أو 2026-11-24.")
    },
};
