//! Arabic words of the page on which a partner makes a snippet.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::EmbedBuilderWords;
use broadside_core::embed::{EmbedLayout, EmbedMode, EmbedTheme, LoadingChoice};

/// The Arabic words.
pub static EMBED_BUILDER: EmbedBuilderWords = EmbedBuilderWords {
    topics: "الموضوعات",
    topics_note: "لا تختر شيئًا لتظهر أحدث الأخبار من كل الموضوعات.",
    limit: "عدد الأخبار",
    layout: "الشكل",
    theme: "الألوان",
    language: "اللغة",
    any_language: "كل اللغات",
    language_note: "إن وُجدت أخبار بهذه اللغة فلا يظهر غيرها.",
    newsletter: "النشرة",
    partner: "اسمك",
    partner_note: "يظهر في الروابط، فتعرف هيئة التحرير كم قارئًا يأتي من صفحتك.",
    partner_fault: "استعمل الحروف اللاتينية بلا علامات والأرقام والنقاط والواصلات فقط، مثل saltpans-bulletin.",
    mode: "مكان الأخبار",
    loading: "كيف تصل إلى صفحتك",
    layout_named: |layout| match layout {
        EmbedLayout::Cards => "بطاقات بصور كبيرة",
        EmbedLayout::Headlines => "العناوين فقط",
        EmbedLayout::List => "قائمة بصور صغيرة",
    },
    theme_named: |theme| match theme {
        EmbedTheme::Auto => "كصفحتك، فاتحة أو داكنة",
        EmbedTheme::Light => "فاتح",
        EmbedTheme::Dark => "داكن",
    },
    mode_named: |mode| match mode {
        EmbedMode::Frame => "في إطار",
        EmbedMode::Inline => "في صفحتك نفسها",
    },
    mode_note: |mode| match mode {
        EmbedMode::Frame => "يعمل في كل مكان تقريبًا، ولا شيء فيه يمس صفحتك.",
        EmbedMode::Inline => "تُطبع ويُبحث فيها مع صفحتك. وحيث لا يُسمح بذلك يأتي الإطار.",
    },
    loading_named: |loading| match loading {
        LoadingChoice::Newest => "أحدث نسخة دائمًا",
        LoadingChoice::Pinned => "هذه النسخة إلى الأبد",
        LoadingChoice::FrameAlone => "بلا برنامج",
    },
    loading_note: |loading| match loading {
        LoadingChoice::Newest => "تصل التحسينات وحدها.",
        LoadingChoice::Pinned => "ترفض المتصفحات كل ما ليس مطابقًا تمامًا لما جربته هنا.",
        LoadingChoice::FrameAlone => "إطار بسيط بارتفاع ثابت، للصفحات التي لا تقبل البرامج.",
    },
    preview: "هكذا ستبدو",
    preview_missing: "تحتاج المعاينة إلى اتصال وإلى طبعة منشورة. والشيفرة أدناه تعمل على كل حال.",
    snippet: "ألصق هذا حيث تريد الأخبار",
    snippet_note: "في ووردبريس توضع في مكوّن «HTML مخصص».",
    copy: "نسخ",
    copied: "نُسخت الشيفرة.",
    copy_failed: "لم يسمح المتصفح بذلك. حدد النص وانسخه بيدك.",
    pinned_missing: "تعذرت معرفة النسخة. وإلى ذلك الحين فالشيفرة لأحدث نسخة.",
    latest_of: |newsroom| ["أحدث الأخبار في ", newsroom].concat(),
    topic_of: |topic, newsroom| [topic, "، في ", newsroom].concat(),
};
