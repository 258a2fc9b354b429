//! Arabic, in the standard language of newspapers.
//!
//! Deliberately absent: anything but words. Which words belong to which state is decided beside the types. Words that
//! come from elsewhere, such as hosts' names, are isolated, so that they do not turn the sentence about.

mod data_saving;
mod digest;
mod doctor;
mod embed_builder;
mod filters;
mod installing;
mod keys;
mod library;
mod marks;
mod mutes;
mod reading;
mod search;
mod settings;
#[cfg(not(target_arch = "wasm32"))]
mod shell;
mod story;
mod takeaway;

#[cfg(not(target_arch = "wasm32"))]
pub(super) use shell::SHELL;
pub(super) use story::STORY;

use super::article::ArticleWords;
use super::campaign::CampaignWords;
use super::errors::ErrorWords;
use super::feed::FeedWords;
use super::frame::FrameWords;
use super::pages::PageWords;
use super::phrases::{Unit, isolated};
use super::plurals::ArabicForms;
use super::signup::SignupWords;
use super::{Translation, Words};
use broadside_core::model::InterfaceLanguage;

/// Every word in Arabic.
pub(super) static TRANSLATION: Translation = Translation {
    language: InterfaceLanguage::Arabic,
    words: &WORDS,
    story: &STORY,
    data_saving: &data_saving::DATA_SAVING,
    marks: &marks::MARKS,
    device: &library::DEVICE,
    library: &library::LIBRARY,
    digest_line: &digest::DIGEST_LINE,
    digest: &digest::DIGEST,
    installing: &installing::INSTALLING,
    keys: &keys::KEYS,
    reading: &reading::READING,
    filters: &filters::FILTERS,
    search: &search::SEARCH,
    mutes: &mutes::MUTES,
    takeaway: &takeaway::TAKEAWAY,
    settings: &settings::SETTINGS,
    embed_builder: &embed_builder::EMBED_BUILDER,
    doctor: &doctor::DOCTOR,
};

static WORDS: Words = Words {
    frame: FrameWords {
        skip_to_content: "انتقل إلى المحتوى",
        topics: "الموضوعات",
        latest: "الأحدث",
        feed: "خلاصة الأخبار",
        search: "بحث",
        home_page: |name| format!("{name}، الصفحة الأولى"),
        update_ready: "هناك إصدار جديد من هذا التطبيق.",
        update_now: "أعد التحميل",
        update_later: "لاحقًا",
        offline: "لا يوجد اتصال. ما فتحته من قبل ما زال متاحًا للقراءة.",
        try_again: "أعد المحاولة",
        on_other_pages: "ضع هذه الأخبار في صفحتك",
        trouble: "هل هناك خلل؟",
        language: "اللغة",
        language_missing: "تعذّر جلب تلك اللغة. أعد المحاولة عند توفر الاتصال.",
    },
    feed: FeedWords {
        filter: "تصفية",
        more_filters: "مزيد من خيارات التصفية",
        chosen: "مختار، اتبع الرابط لاستبعاده",
        n_stories,
        show_stories_under: "اعرض الأخبار المندرجة تحت",
        any_topic: "أي منها",
        all_topics: "جميعها",
        clear_filter: "إلغاء التصفية",
        left_the_top: |n_stories| {
            ArabicForms {
                zero: "كل أخبار هذه القائمة في هذه الصفحة.",
                one: "أحدث خبر في هذه القائمة لم يعد في هذه الصفحة.",
                two: "أحدث خبرين في هذه القائمة لم يعودا في هذه الصفحة.",
                few: "أحدث # أخبار في هذه القائمة لم تعد في هذه الصفحة.",
                many: "أحدث # خبرًا في هذه القائمة لم تعد في هذه الصفحة.",
                other: "أحدث # خبر في هذه القائمة لم تعد في هذه الصفحة.",
            }
            .count(n_stories)
        },
        back_to_newest: "العودة إلى الأحدث",
        more_stories: "المزيد من الأخبار",
        more_loading: "جارٍ جلب المزيد من الأخبار…",
        more_failed: "تعذّر جلب المزيد من الأخبار.",
        no_more: |n| format!("هذا كل شيء: {}.", n_stories(n)),
        loading: "جارٍ جلب الأخبار…",
        saved_copy: |age| format!("هذه هي الطبعة المحفوظة على هذا الجهاز، جُلبت {age}."),
        failed_but_showing: "تعذّر جلب أخبار أحدث.",
        printed: |day| format!("من الطبعة المنشورة في {day}. تعذّر جلب أخبار أحدث."),
        from_mirror: "من النسخة البديلة لموقع هيئة التحرير.",
        source_from_mirror: |source| format!("أخبار {} من نسخة موقعها البديلة.", isolated(source)),
        source_silent: |source| format!("تعذّر الوصول إلى خلاصة {}؛ وما سواها محدَّث.", isolated(source)),
        source_printed: |source, day| {
            format!("تعذّر الوصول إلى خلاصة {}؛ أخبارها من الطبعة المنشورة في {day}.", isolated(source))
        },
        source_saved: |source, age| {
            format!("تعذّر الوصول إلى خلاصة {}؛ أخبارها هي التي جُلبت {age}.", isolated(source))
        },
        look_for_newer: "ابحث عن أخبار أحدث",
        looking: "جارٍ البحث عن أخبار أحدث…",
        nothing_newer: "لا يوجد ما هو أحدث.",
        new_stories: |n_stories| {
            ArabicForms {
                zero: "لا أخبار جديدة",
                one: "خبر جديد واحد",
                two: "خبران جديدان",
                few: "# أخبار جديدة",
                many: "# خبرًا جديدًا",
                other: "# خبر جديد",
            }
            .count(n_stories)
        },
    },
    article: ArticleWords {
        published: "نُشر",
        updated: "حُدِّث",
        excerpt_only_title: "هذه هي البداية",
        excerpt_only: "لا تتيح هيئة التحرير سوى بداية هذا الخبر. والبقية على موقعها.",
        members_only_title: "للأعضاء",
        members_only: "بقية هذا الخبر مخصصة للأعضاء. يمكن قراءتها هناك بعد تسجيل الدخول.",
        read_on: |host| format!("اقرأ الخبر كاملًا على {}", isolated(host)),
        original: |host| format!("هذا الخبر على {}", isolated(host)),
        share: "شارك الخبر",
        copy_link: "انسخ الرابط",
        link_copied: "نُسخ الرابط.",
        copy_failed: "تعذّر نسخ الرابط: لم يسمح المتصفح بذلك.",
        send_by_mail: "أرسل بالبريد الإلكتروني",
        more_to_read: "للمزيد من القراءة",
        previous: "الخبر السابق",
        next: "الخبر التالي",
        table: "جدول يمكن تمريره جانبًا",
        embed: "هنا محتوى من موقع آخر",
        embed_note: |host| format!("لم يُحمَّل، لأن {} سيعلم حينها أنك تقرأ هذا.", isolated(host)),
        embed_link: |host| format!("افتحه على {}", isolated(host)),
    },
    signup: SignupWords {
        email_label: "عنوان بريدك الإلكتروني",
        lists_label: "ما تود أن يصلك",
        honeypot_label: "اترك هذا الحقل فارغًا",
        submit: "اشترك",
        sending: "جارٍ الإرسال…",
        consent_link: "المزيد عن ذلك",
        another_address: "اشترك بعنوان آخر",
        back_to_form: "العودة إلى الاستمارة",
        visit_provider: "أكمل هناك",
        needs_script: "يتطلب الاشتراك في هذه الصفحة جافاسكربت، وهي معطلة هنا.",
        elsewhere: "اشترك من دونها",
        hidden_field: "وُجد شيء في حقل لا يراه أحد، ربما وضعه متصفحك. صار فارغًا من جديد: اضغط الزر مرة أخرى.",
        no_list: "اختر نشرة واحدة على الأقل.",
        not_sent: "لم يُرسل بعد",
        email_empty: "اكتب عنوان بريدك الإلكتروني.",
        email_no_at: "في عنوان البريد علامة @ وقبلها شيء، مثل: \u{2066}name@example.org\u{2069}.",
        email_many_ats: "في هذا العنوان أكثر من علامة @. أهناك خطأ، أم هما عنوانان؟",
        email_no_domain: "ينقص شيء بعد علامة @، مثل \u{2066}example.org\u{2069}.",
        email_too_long: "هذا العنوان أطول مما يسمح به البريد الإلكتروني.",
        email_has_space: "في العنوان مسافة. والعناوين لا مسافات فيها.",
        daily: "كل يوم",
        weekly: "كل أسبوع",
        monthly: "كل شهر",
        occasional: "من حين إلى آخر",
        confirmed: ("تم اشتراكك", "ستصلك النشرة القادمة. ويمكنك إلغاء الاشتراك عبر رابط في أي نشرة."),
        pending: (
            "بقيت خطوة: انظر في بريدك الوارد",
            "أرسلنا إليك رسالة فيها رابط. افتحه ليكتمل اشتراكك. وإن لم يصل شيء خلال عشر دقائق، فانظر في البريد غير \
             المرغوب فيه.",
        ),
        sent_unknown: (
            "أُرسل؛ انظر في بريدك الوارد",
            "استلمت خدمة النشرات عنوانك ولا تخبرنا بأكثر من ذلك. ربما وصلتك رسالة تطلب منك التأكيد.",
        ),
        already_subscribed: (
            "كنت مشتركًا من قبل",
            "هذا العنوان في القائمة، فلا حاجة إلى شيء. وإن لم تصلك النشرات، فانظر في البريد غير المرغوب فيه.",
        ),
        opened_tab: (
            "أكمل في علامة التبويب الجديدة",
            "تجيب خدمة النشرات في صفحة خاصة بها تُفتح في علامة تبويب جديدة، وهناك تظهر النتيجة لا هنا. وإن لم تُفتح، \
             فعد إلى الاستمارة وأرسلها من جديد.",
        ),
        needs_visit: (
            "يجب إكمال هذا في صفحة أخرى",
            "لا تستطيع هذه الصفحة إكمال اشتراكك؛ وصفحة خدمة النشرات تستطيع ذلك.",
        ),
        rejected_email: ("لم يُقبل هذا العنوان", "ابحث عن خطأ فيه، أو جرّب عنوانًا آخر."),
        rejected_lists: ("لم يُقبل هذا الاختيار", "اختر نشرات أخرى وأرسل من جديد."),
        rejected: ("لم يُقبل ذلك", "لا تذكر خدمة النشرات السبب. راجع ما كتبته."),
        rate_limited: (
            "طلبات كثيرة دفعة واحدة",
            "تطلب منا خدمة النشرات الانتظار. أرسل من جديد بعد بضع دقائق.",
        ),
        rate_limited_wait: |wait_s| {
            format!("تطلب منا خدمة النشرات الانتظار. أرسل من جديد بعد {}.", duration(wait_s))
        },
        provider_failed: ("في خدمة النشرات خلل", "لم تستلم عنوانك، وهو باقٍ هنا. أرسله من جديد بعد قليل."),
        unreachable: (
            "لم يصل جواب",
            "تعذّر الوصول إلى خدمة النشرات، فلا نعلم إن كان عنوانك عندها. وهو باقٍ هنا: أرسله من جديد عند توفر الاتصال.",
        ),
        provider_says: |message| format!("وقالت: «{}».", isolated(message)),
        offline: ("لم يُرسل شيء", "لا يوجد اتصال. عنوانك باقٍ هنا: أرسله عند توفر الاتصال، أو احفظه."),
        come_back: (
            "لا يوجد اتصال",
            "تجيب خدمة النشرات في صفحة خاصة بها تحتاج إلى اتصال، فلم يُرسل شيء ولا يمكن إرسال شيء تلقائيًا فيما بعد. عد \
             عند توفر الاتصال؛ ما كتبته يبقى هنا حتى تغلق علامة التبويب هذه.",
        ),
        keep: "احفظه على هذا الجهاز وأرسله عند توفر الاتصال",
        keep_what: "يحفظ هذا المتصفح حينها عنوان بريدك والنشرات التي اخترتها، سبعة أيام على الأكثر، ويحذفها متى أجابت خدمة \
             النشرات. وحتى ذلك الحين يستطيع رؤيتها كل من يستخدم هذا المتصفح.",
        kept: (
            "محفوظ على هذا الجهاز",
            "يُرسل عند توفر الاتصال وهذه الصفحة مفتوحة؛ وبعض المتصفحات ترسله من دون الصفحة.",
        ),
        kept_since: "حُفظ",
        kept_no_connection: "لم يُرسل بعد: ينتظر الاتصال.",
        kept_no_answer: "أُرسل ولم يصل جواب، فربما وصل. يُرسل من جديد تلقائيًا: لا تأخذ خدمة النشرات العنوان إلا مرة واحدة.",
        kept_fault: "في خدمة النشرات خلل ولم تستلمه. يُرسل من جديد تلقائيًا.",
        kept_asked_to_wait: "لم تستلمه خدمة النشرات بعد وتطلب منا الانتظار. يُرسل بعد ذلك من جديد تلقائيًا.",
        kept_sending: "في الطريق…",
        kept_unsure: "أُرسل ولم يصل جواب، فربما وصل. انظر في بريدك الوارد: لا يُرسل من جديد إلا إذا طلبت ذلك.",
        send_now: "أرسل الآن",
        cancel_kept: "إلغاء",
        kept_cancelled: ("أُلغي", "حُذف من هذا الجهاز."),
        kept_elsewhere: ("لم يعد ينتظر", "أُرسل أو أُلغي في علامة تبويب أخرى، وفيها تظهر النتيجة."),
        not_kept: ("تعذّر حفظه", "لا يخزّن هذا المتصفح شيئًا لهذه الصفحة. أرسله عند توفر الاتصال."),
        expired: (
            "تُرك بعد سبعة أيام",
            "تعذّر إرسال اشتراكك وحُذف من هذا الجهاز. اشترك من جديد إن كنت ما زلت تريد ذلك.",
        ),
        expired_unsure: (
            "تُرك بعد سبعة أيام",
            "لم يصل أي جواب، فربما وصل اشتراكك وربما لم يصل. حُذف من هذا الجهاز. انظر في بريدك الوارد، واشترك من جديد إن \
             لم يصلك شيء.",
        ),
    },
    campaign: CampaignWords {
        close: "إغلاق",
        close_notice: |headline| format!("إغلاق هذا النداء: {headline}"),
        gave_already: "تبرّعت من قبل",
        thanks: "شكرًا لك. لن يُطلب منك ذلك مجددًا على هذا الجهاز.",
        amounts: "المبالغ",
        raised: |value, goal| format!("{} من {}", isolated(value), isolated(goal)),
        remind_me: |n_days| {
            ArabicForms {
                zero: "ذكّرني اليوم",
                one: "ذكّرني غدًا",
                two: "ذكّرني بعد يومين",
                few: "ذكّرني بعد # أيام",
                many: "ذكّرني بعد # يومًا",
                other: "ذكّرني بعد # يوم",
            }
            .count(n_days as usize)
        },
        reminder_saved: "التذكير ملف تقويم بين تنزيلاتك. افتحه لتضعه في تقويمك.",
        reminder_failed: "تعذّر إنشاء التذكير. أعد المحاولة عند توفر الاتصال.",
        is_over: "انتهى هذا. وما زال يمكن قراءته هنا.",
    },
    errors: ErrorWords {
        part_missing: (
            "لم تصل هذه الصفحة كاملة.",
            "تعذّر تحميل جزء من التطبيق: لا يوجد اتصال، أو جُدِّد التطبيق بعد فتح هذه الصفحة.",
            "أعد المحاولة. وإن لم ينفع ذلك فأعد تحميل الصفحة.",
        ),
        offline: (
            "لا يوجد اتصال.",
            "لم تكن هذه الأخبار على هذا الجهاز من قبل، فلا نسخة لعرضها.",
            "أعد المحاولة عند توفر الاتصال.",
        ),
        unreachable: (
            "تعذّر الوصول إلى هيئة التحرير.",
            "لم يُجب موقعها، أو لم يسمح لهذه الصفحة بقراءة جوابه.",
            "تحقق من اتصالك وأعد المحاولة. وإن كانت مواقع أخرى تعمل، فالخلل عندنا لا عندك.",
        ),
        timed_out: (
            "تأخر جواب هيئة التحرير كثيرًا.",
            "الاتصال بطيء جدًا، أو الخادم مشغول.",
            "أعد المحاولة بعد لحظات.",
        ),
        refused: (
            "لا تتيح هيئة التحرير هذا.",
            "يطلب خادمها تسجيل دخول ليس لدى هذه الصفحة.",
            "أعد المحاولة لاحقًا، أو اقرأ على موقع هيئة التحرير.",
        ),
        not_found: ("لا يوجد خبر كهذا.", "ربما سُحب، أو في العنوان خطأ.", "ابحث عنه من الصفحة الأولى."),
        list_not_found: (
            "ليست أخبار هيئة التحرير في مكانها.",
            "يقول خادمها إنه لا شيء في عنوانها.",
            "أعد المحاولة لاحقًا. يمكن لهيئة التحرير معرفة المزيد من إعداداتها.",
        ),
        rate_limited: ("طلبات كثيرة جدًا.", "يطلب خادم هيئة التحرير التمهل.", "أعد المحاولة بعد بضع دقائق."),
        rate_limited_wait: |wait_s| format!("أعد المحاولة بعد {}.", duration(wait_s)),
        server_failed: (
            "في خادم هيئة التحرير خلل.",
            "أجاب، ولكن بخطأ من عنده.",
            "أعد المحاولة بعد بضع دقائق.",
        ),
        not_a_feed: (
            "أرسلت هيئة التحرير شيئًا لا يُقرأ.",
            "جوابها ليس قائمة أخبار.",
            "أعد المحاولة لاحقًا. يمكن لهيئة التحرير معرفة المزيد من إعداداتها.",
        ),
        is_login_page: "وصلت صفحة ويب، كاستمارة دخول، حيث يجب أن تكون قائمة أخبار.",
    },
    pages: PageWords {
        front_title: "آخر الأخبار",
        empty_title: "لم يُنشر شيء بعد",
        empty_text: "سيظهر هنا أول خبر فور نشره.",
        empty_filter_title: "لا خبر يوافق هذه التصفية",
        empty_filter_text: "أزل أحد الشروط، أو ابحث في أخبار أقدم.",
        show_everything: "اعرض كل الأخبار",
        unconfigured_title: "لم تُعدّ هيئة التحرير هذه بعد",
        unconfigured_text: "لا يمكن استخدام إعداداتها، \u{2066}broadside.json\u{2069}.",
        unconfigured_advice: |problems| format!("ما يجب تغييره: {}", isolated(&problems.join(" · "))),
        not_found_title: "لا توجد صفحة كهذه",
        not_found_text: "ربما في العنوان خطأ، أو نُقل ما كان هنا.",
        to_front_page: "إلى الصفحة الأولى",
        doctor_title: "ما الخلل؟",
        doctor_text: "تجرّب هذه الصفحة من هذا المتصفح كل خادم ذكرته هيئة التحرير، وتقول ما يجب تغييره وأين. ولا ترسل شيئًا عنك.",
        embed_title: "في صفحتك",
        embed_text: "اختر ما يُعرَض. وما تلصقه بعد ذلك في صفحتك يتجدد وحده، ولا يطلب من قرائك شيئًا، ولا يحتاج إلى مبرمج.",
        to_doctor: "اعرف ما الخلل",
    },
};

fn n_stories(n_stories: usize) -> String {
    ArabicForms {
        zero: "لا أخبار",
        one: "خبر واحد",
        two: "خبران",
        few: "# أخبار",
        many: "# خبرًا",
        other: "# خبر",
    }
    .count(n_stories)
}

/// Seconds as a person would say them, after a preposition.
fn duration(duration_s: u32) -> String {
    let (n, unit) = Unit::of(duration_s);
    let forms = match unit {
        Unit::Second => ArabicForms {
            zero: "لحظة",
            one: "ثانية واحدة",
            two: "ثانيتين",
            few: "# ثوانٍ",
            many: "# ثانية",
            other: "# ثانية",
        },
        Unit::Minute => ArabicForms {
            zero: "لحظة",
            one: "دقيقة واحدة",
            two: "دقيقتين",
            few: "# دقائق",
            many: "# دقيقة",
            other: "# دقيقة",
        },
        Unit::Hour => ArabicForms {
            zero: "أقل من ساعة",
            one: "ساعة واحدة",
            two: "ساعتين",
            few: "# ساعات",
            many: "# ساعة",
            other: "# ساعة",
        },
        Unit::Day => ArabicForms {
            zero: "أقل من يوم",
            one: "يوم واحد",
            two: "يومين",
            few: "# أيام",
            many: "# يومًا",
            other: "# يوم",
        },
    };
    forms.count(n)
}
