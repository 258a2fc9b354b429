//! Arabic on the doctor's page.
//!
//! Deliberately absent: anything but words. Settings of other programs are called as those programs call them in English,
//! and isolated from the sentence around them.

use super::super::phrases::isolated;
use super::super::plurals::ArabicForms;
use super::super::{DoctorWords, FindingWords};
use super::{duration, n_stories};

/// The Arabic words of the page.
pub static DOCTOR: DoctorWords = DoctorWords {
    clock: "ساعة هذا الجهاز",
    source: |title| format!("المصدر: {}", isolated(title)),
    mirror: |title, number| format!("النسخة البديلة {number} من {}", isolated(title)),
    newsletter: "النشرة",
    notice: |headline| format!("النداء: {}", isolated(headline)),
    trying: "جارٍ التجريب…",
    good: "سليم",
    note: "للعلم",
    fault: "خلل",
    progress: |n_done, n_subjects| format!("جُرِّب {n_done} من {n_subjects}."),
    summary: |n_subjects, n_faults, n_notes| {
        let faults = ArabicForms {
            zero: "لا خلل",
            one: "خلل واحد",
            two: "خللان",
            few: "# منها فيها خلل",
            many: "# منها فيها خلل",
            other: "# منها فيها خلل",
        };
        let notes = match n_notes {
            0 => String::new(),
            n => format!("، و{n} فيها ما يجدر العلم به"),
        };
        format!("جُرِّب الكل ({n_subjects}): {}{notes}.", faults.count(n_faults))
    },
    what_to_change: "ما يجب تغييره:",
    copy: "انسخه نصًا",
    copied: "نُسخ النص.",
    copy_failed: "تعذّر نسخ النص: لم يسمح المتصفح بذلك. وهو مكتوب أدناه.",
    report: "النص لمن يستطيع المساعدة",
    report_note: "فيه رموز وأرقام، وليس فيه عنوان ولا اسم ولا مفتاح.",
    finding: FINDING,
};

const FINDING: FindingWords = FindingWords {
    sound: "يعطي أخبارًا",
    sound_text: |it| {
        let total = it.n_total.map_or_else(|| "؛ ولا يُعلم كم عددها الكلي".to_owned(), |n| format!(" من {n}"));
        let topics = it.n_topics.map(|n| {
            ArabicForms {
                zero: "؛ بلا موضوعات",
                one: "؛ موضوع واحد",
                two: "؛ موضوعان",
                few: "؛ # موضوعات",
                many: "؛ # موضوعًا",
                other: "؛ # موضوع",
            }
            .count(n)
        });
        let newest = it.newest.map_or_else(|| "؛ ولا تاريخ لأي منها".to_owned(), |it| format!("؛ أحدثها {it}"));
        [&n_stories(it.n_stories), &total, &topics.unwrap_or_default(), &newest, "."].concat()
    },
    empty: (
        "يجيب، وليس فيه أي خبر",
        "هذا طبيعي لموقع لم ينشر شيئًا بعد.",
        "إن كانت هناك أخبار، فتحقق من أنها منشورة وعامة.",
    ),
    totals_hidden: ("عدد الأخبار مخفي", "يمكن قراءة الأخبار مع ذلك؛ لكن هذه الصفحة لا تستطيع أن تقول كم عددها."),
    totals_hidden_advice: |host| {
        format!(
            "على {}: ذاكرة مؤقتة أو وكيل يزيل ترويسة يرسلها ووردبريس. اجعل الأجوبة تحمل {}.",
            isolated(host),
            isolated("Access-Control-Expose-Headers: X-WP-Total, X-WP-TotalPages, Link")
        )
    },
    warnings: |n| {
        ArabicForms {
            zero: "ليس فيه ما يجب إصلاحه",
            one: "فيه أمر يجب إصلاحه",
            two: "فيه أمران يجب إصلاحهما",
            few: "فيه # أمور يجب إصلاحها",
            many: "فيه # أمرًا يجب إصلاحها",
            other: "فيه # أمر يجب إصلاحها",
        }
        .count(n)
    },
    warnings_text: "قُرئ ما سواها. هذه أولها، كل منها مع موضعه:",

    offline: ("ليس لهذا الجهاز شبكة", "لم يُرسل شيء.", "صِل الجهاز بالشبكة وأعد المحاولة."),
    mixed_content: (
        "عنوانه مكتوب بصيغة http، وهذه الصفحة جاءت بصيغة https",
        "لا تحمّل المتصفحات شيئًا بصيغة http في صفحة كهذه، فلم يُسأل.",
    ),
    mixed_content_advice: |host| {
        format!(
            "في {} اكتب {} بدلًا من {}. وإن لم تكن للخادم {} شهادة بعد، فاحصل على واحدة.",
            isolated("broadside.json"),
            isolated("https://"),
            isolated("http://"),
            isolated(host)
        )
    },
    unreadable: "الخادم يجيب، ولا يسمح لهذه الصفحة بقراءة جوابه",
    unreadable_wordpress: "ووردبريس نفسه يسمح بذلك، فالمانع شيء أمامه: تسجيل دخول أو صفحة خطأ أمام الموقع كله، أو إضافة أو جدار \
         ناري، أو ذاكرة مؤقتة للصفحات تحتفظ بإذن زائر موقع آخر.",
    unreadable_ghost: "Ghost نفسه يسمح بذلك، فالمانع شيء أمامه: وكيل، أو صفحة خطأ، أو ذاكرة مؤقتة تحتفظ بإذن زائر موقع آخر.",
    unreadable_syndication: "قليل من المواقع يسمح بقراءة خلاصة RSS من مواقع أخرى؛ وووردبريس لا يسمح بذلك أبدًا.",
    unreadable_other: "لا يقول إن هذه الصفحة مسموح لها، أو يقول ذلك عن موقع آخر وحده: قد تحتفظ ذاكرة مؤقتة بإذن زائر موقع آخر.",
    unreadable_advice_listmonk: |host, origin| {
        format!(
            "في listmonk على {} (الإصدار 6.0 أو أحدث): {}، أضف {} إلى العناوين الموثوقة. أما الأقدم فتحتاج إلى وكيل يضيف الترويسة {}.",
            isolated(host),
            isolated("Settings > Security"),
            isolated(origin),
            isolated("Access-Control-Allow-Origin")
        )
    },
    unreadable_advice_wordpress: |host, origin| {
        format!(
            "على {}: افتح العنوان في نافذة خاصة؛ فإن لم يظهر JSON فذاك هو الخلل. وإلا فأفرغ ذاكرة الصفحات المؤقتة واستثنِ منها {}، \
             وتحقق من أن لا شيء يزيل ترويسة ووردبريس {}: يجب أن تقول {} أو {} لا عنوان موقع آخر.",
            isolated(host),
            isolated("/wp-json/"),
            isolated("Access-Control-Allow-Origin"),
            isolated(origin),
            isolated("*")
        )
    },
    unreadable_advice_syndication: |host, origin| {
        format!(
            "إن كان الموقع ووردبريس، فاذكره بالنوع {}. وإلا فاجعل {} يرسل مع الخلاصة: {}.",
            isolated("wordpress"),
            isolated(host),
            isolated(&allow(origin))
        )
    },
    unreadable_advice_other: |host, origin| {
        format!("اجعل {} يرسل مع هذا الجواب: {}.", isolated(host), isolated(&allow(origin)))
    },
    silent: "لم يصل جواب",
    silent_text: |host| {
        format!(
            "إما أن {} متوقف، أو أن اسمه أو شهادته خطأ، أو أن شيئًا في الطريق يحجب الجواب. والمتصفح لا يقول أيها.",
            isolated(host)
        )
    },
    silent_advice: |host, origin| {
        format!(
            "ابحث عن خطأ في العنوان، وافتحه في علامة تبويب مستقلة. فإن انفتح هناك، فعلى الخادم أن يسمح لـ {} بقراءته ({})؛ وإلا فابحث \
             في {}.",
            isolated(origin),
            isolated("Access-Control-Allow-Origin"),
            isolated(host)
        )
    },
    policy_forbids: (
        "سياسة هذه الصفحة لا تذكر الخادم",
        "طُبعت الطبعة لخوادم أخرى (\u{2066}Content-Security-Policy\u{2069})، فلم يرسل المتصفح شيئًا.",
    ),
    policy_forbids_advice: |host| {
        format!(
            "اطبع الطبعة من جديد بملف {} الحالي، أو أضف {} إلى {} في ترويسات خادم هذه الصفحة وصفحاته.",
            isolated("broadside.json"),
            isolated(host),
            isolated("connect-src")
        )
    },
    timed_out: ("لم يصل الجواب كاملًا خلال 12 ثانية", "الاتصال بطيء، أو الخادم بطيء."),
    timed_out_advice: |host| {
        format!("أعد المحاولة لاحقًا. وإن بقي الأمر كذلك، فاسأل القائم على {} عن سبب بطئه.", isolated(host))
    },
    too_large: (
        "الجواب أطول من 10 ميغابايت",
        "لا يُقرأ أكثر من ذلك، فلم يُقرأ شيء منه.",
        "قلّل أخبار الخلاصة، واذكر مستندًا آخر للبقية (\u{2066}next_url\u{2069}).",
    ),
    not_found: "لا شيء في هذا العنوان",
    not_found_text: |host| format!("{} يجيب، ولا يعرف شيئًا كهذا.", isolated(host)),
    not_found_advice_wordpress: "ابحث عن خطأ في العنوان. قد تكون واجهة موقع ووردبريس في مكان آخر، يدل عليه عنوان الموقع وفي آخره \
         \u{2066}?rest_route=/\u{2069}.",
    not_found_advice_listmonk: |host| {
        format!(
            "تحقق من أن listmonk في هذا العنوان من {}، ومن أن وكيله يمرّر {}.",
            isolated(host),
            isolated("/api/public/")
        )
    },
    not_found_advice_other: "ابحث عن خطأ في العنوان في \u{2066}broadside.json\u{2069}.",
    web_page: "جاءت صفحة ويب بدلًا من البيانات",
    web_page_moved: "قاد الخادم إلى عنوان آخر، كما يفعل إلى استمارة دخول.",
    web_page_at_once: "ربما كان العنوان عنوان صفحة، أو أمامه تسجيل دخول أو جدار ناري.",
    web_page_advice: |host| {
        format!(
            "افتح العنوان في نافذة خاصة. فإن ظهرت استمارة دخول، فعلى {} أن يسمح للزوار بقراءة هذا العنوان من دونها؛ وإلا فصحّح \
             العنوان في {}.",
            isolated(host),
            isolated("broadside.json")
        )
    },

    xml: (
        "جاء XML بدلًا من JSON",
        "الأرجح أنه RSS أو Atom: اذكره بالنوع rss في \u{2066}broadside.json\u{2069}. وموقع ووردبريس يُذكر بعنوانه هو وبالنوع \
         wordpress.",
    ),
    empty_body: "الجواب فارغ",
    empty_body_advice: |host| {
        format!("افتحه في متصفح؛ فإن كان فارغًا هناك أيضًا، فقد تعطل ما يكتبه على {}.", isolated(host))
    },
    broken_json: |line, column| format!("ينكسر JSON في السطر {line}، العمود {column}"),
    broken_xml_at: |line, column| format!("ينكسر XML في السطر {line}، العمود {column}"),
    broken_xml: "ينكسر XML",
    broken_advice: |host| {
        format!("ما يكتبه على {} وضع فيه خطأ أو توقف قبل الأوان: ابحث هناك.", isolated(host))
    },
    other_json: (
        "هذا JSON من نوع آخر",
        "تحقق من أن النوع في \u{2066}broadside.json\u{2069} يوافق العنوان. وفي مصدر من النوع mapped يجب أن يقول «items» أين قائمته.",
    ),
    other_xml: (
        "هذا XML، وليس RSS ولا Atom",
        "ربما كان خريطة موقع. افتح الموقع في متصفح وابحث عن عنوان خلاصته.",
    ),
    unknown_data: (
        "ليس هذا JSON ولا XML ولا صفحة",
        "افتح العنوان في متصفح لترى ما يعطيه؛ فرسالة خطأ الخادم كثيرًا ما تقول ما الذي تعطل.",
    ),

    login_required: "يُطلب تسجيل الدخول",
    login_required_text: |status, code| {
        format!(
            "يرفض ووردبريس الزوار ({}): أغلقت إضافةٌ واجهة REST.",
            isolated(&format!("HTTP {status}, {code}"))
        )
    },
    login_required_advice: |host| {
        format!(
            "على {}: ابحث في إعدادات إضافة الأمان عن «disable REST API» أو «require login»، واسمح للزوار بقراءتها.",
            isolated(host)
        )
    },
    key_refused: "لا يقبل Ghost المفتاح",
    key_refused_text: |status| {
        format!("مفتاح المحتوى ليس مفتاح الموقع، أو أزيل تكامله ({}).", isolated(&format!("HTTP {status}")))
    },
    key_refused_advice: |host| {
        format!(
            "في Ghost على {}: {}، انسخ Content API key إلى {}.",
            isolated(host),
            isolated("Settings > Integrations"),
            isolated("broadside.json")
        )
    },
    firewall: "صفحة ويب تقول لا",
    firewall_text: |status| {
        format!("أمام الخادم جدار ناري أو مرشّح للروبوتات ({}).", isolated(&format!("HTTP {status}")))
    },
    firewall_advice: |host| {
        format!("على {}: دع متصفحات الزوار تصل إلى هذا العنوان من دون فحص.", isolated(host))
    },
    refused: "الخادم يرفض الزوار",
    refused_text: |status_and_code| format!("لم يذكر سببًا معروفًا هنا ({}).", isolated(status_and_code)),
    refused_advice_wordpress: |host| {
        format!(
            "على {}: الغالب أن إضافة أمان أغلقت واجهة REST. ابحث عن إعداد مثل «disable REST API» أو «require login»، واسمح للزوار \
             بقراءتها؛ وقد يكون السبب جدارًا ناريًا أمام الخادم.",
            isolated(host)
        )
    },
    refused_advice_other: |host| {
        format!("على {}: اسمح للزوار بقراءة هذا العنوان من دون تسجيل دخول.", isolated(host))
    },
    bad_request: "لا يفهم الخادم السؤال",
    bad_request_text: |status_and_code| format!("أجاب {}.", isolated(status_and_code)),
    bad_request_advice_listmonk: |host| {
        format!(
            "في listmonk على {}: {}، شغّل صفحة الاشتراك العامة.",
            isolated(host),
            isolated("Settings > General")
        )
    },
    bad_request_advice_other: "تحقق من أن النوع في \u{2066}broadside.json\u{2069} يوافق العنوان: jsonfeed أو rss لخلاصة، وwordpress أو \
         ghost لموقع.",
    rate_limited: "تلقى الخادم أسئلة كثيرة جدًا",
    rate_limited_wait: |wait_s| format!("يطلب التمهل {}.", duration(wait_s)),
    rate_limited_advice: |host| {
        format!("أعد المحاولة لاحقًا. وإن بقي الأمر كذلك، فاطلب من القائم على {} أن يسمح بأكثر.", isolated(host))
    },
    server_failed: "تعطل الخادم",
    server_failed_text: |status| format!("أجاب {}.", isolated(&format!("HTTP {status}"))),
    server_failed_advice: |host| {
        format!("أعد المحاولة لاحقًا. وإن بقي الأمر كذلك، فسجل أخطاء {} يقول السبب.", isolated(host))
    },

    clock_right: "توافق ساعة الخادم",
    clock_wrong: |by_s, is_ahead| {
        let way = if is_ahead { "متقدمة" } else { "متأخرة" };
        format!("هي {way} عن ساعة الخادم بمقدار {}", duration(by_s))
    },
    clock_wrong_text: "أعمار الأخبار خاطئة بهذا القدر، والنداءات تظهر وتختفي في غير وقتها؛ والساعة الخاطئة بشهور تُفشل الاتصالات \
         الآمنة.",
    clock_wrong_advice: "اضبط ساعة الجهاز من الشبكة. وإن كانت صحيحة، فساعة خادم هذه الصفحة هي الخاطئة.",
    clock_unknown: ("تعذّرت مقارنتها", "لم يقل خادم هذه الصفحة كم الساعة."),

    notice_due: ("يُعرض الآن", "من أغلقه من القراء لا يراه من جديد على جهازه."),
    notice_not_begun: "لم يُعرض بعد",
    notice_begins: |moment| format!("يبدأ وقته: {moment}."),
    notice_not_begun_advice: "لعرضه فورًا احذف «starts» من \u{2066}broadside.json\u{2069}.",
    notice_over: "لم يعد يُعرض",
    notice_ended: |moment| format!("انتهى وقته: {moment}."),
    notice_over_advice: "لعرضه من جديد أخّر «ends» في \u{2066}broadside.json\u{2069}.",
    notice_topic_unknown: |topic| format!("لا موضوع باسم «{}»", isolated(topic)),
    notice_topic_unknown_text: "ليس بين موضوعات هيئة التحرير ولا بين موضوعات مصادرها، فلا صفحة له تعرض النداء.",
    notice_topic_unknown_advice: "صحّح الموضوع في «topics» الخاصة بالنداء في \u{2066}broadside.json\u{2069}.",

    lists_known: |n| {
        ArabicForms {
            zero: "لا قائمة يمكن الاشتراك فيها",
            one: "قائمة واحدة يمكن الاشتراك فيها",
            two: "قائمتان يمكن الاشتراك فيهما",
            few: "# قوائم يمكن الاشتراك فيها",
            many: "# قائمة يمكن الاشتراك فيها",
            other: "# قائمة يمكن الاشتراك فيها",
        }
        .count(n)
    },
    lists_known_text: "أما وصول الرسائل فلا يُعلم إلا باشتراك.",
    list_unknown: |list| format!("«{}» ليست بين القوائم العامة", isolated(list)),
    list_unknown_text: "الاشتراك فيها يفشل.",
    list_unknown_advice: |host| {
        format!(
            "في listmonk على {}: اجعل القائمة عامة، أو انسخ معرّفها UUID من جديد من صفحتها إلى «provider_id» في {}.",
            isolated(host),
            isolated("broadside.json")
        )
    },
    signups_open: (
        "يقبل الاشتراكات",
        "أما أن النشرات مسماة كما في \u{2066}broadside.json\u{2069} فلا يقوله Ghost من دون عنوان بريد.",
    ),
    signups_closed: (
        "لا يقبل اشتراكات من خارجه",
        "الموقع بالدعوة وحدها، أو على القراء أن يوافقوا أولًا على شروط. ويُرسل القراء إلى صفحة الموقع نفسه.",
    ),
    signups_closed_advice: |host| {
        format!(
            "في Ghost على {}: {}، اسمح لأي كان بالتسجيل؛ وفي Portal أزل الخانة التي يجب التأشير عليها.",
            isolated(host),
            isolated("Settings > Membership > Access")
        )
    },
    not_tried: (
        "لم يُجرَّب",
        "لا يمكن تجريب هذه الخدمة إلا بإرسال عنوان شخص ما إليها، وهذا لا يُفعل هنا.",
        "اشترك بعنوان لك لترى أنها تعمل.",
    ),
};

/// The header that lets `origin` read an answer.
fn allow(origin: &str) -> String {
    format!("Access-Control-Allow-Origin: {origin} (or *)")
}
