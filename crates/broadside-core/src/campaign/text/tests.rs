//! What a newsroom writes between quotes, and what readers see of it.
#![allow(clippy::unwrap_used)]

use super::*;
use proptest::prelude::*;

fn base() -> WebAddress {
    WebAddress::parse("https://news.example/front/").unwrap()
}

/// The phrases as «strong(…) link(…|…)».
fn seen(text: &str) -> String {
    let words = |it: &Phrase| match it {
        Phrase::Plain(text) => text.clone(),
        Phrase::Strong(text) => format!("strong({text})"),
        Phrase::Stressed(text) => format!("stressed({text})"),
        Phrase::Link { label, address } => format!("link({label}|{})", address.as_str()),
    };
    paragraph(text, &base()).iter().map(words).collect()
}

#[test]
fn marks_make_phrases_and_the_rest_is_text() {
    for (text, expected) in [
        ("", ""),
        ("Give £4 a month.", "Give £4 a month."),
        ("**Give** £4 a *month*.", "strong(Give) £4 a stressed(month)."),
        ("Read [how we spend it](money/).", "Read link(how we spend it|https://news.example/front/money/)."),
        ("[Give](https://pay.example/?a=1&b=2)", "link(Give|https://pay.example/?a=1&b=2)"),
        ("ساعدوا **اليوم** من فضلكم", "ساعدوا strong(اليوم) من فضلكم"),
    ] {
        assert_eq!(seen(text), expected, "{text:?}");
    }
}

#[test]
fn what_is_no_mark_stands_for_itself() {
    for (text, expected) in [
        ("5 * 4 * 3", "5 * 4 * 3"),
        ("a footnote*", "a footnote*"),
        ("**not closed", "**not closed"),
        ("****", "****"),
        ("[not a link]", "[not a link]"),
        ("[empty]()", "link(empty|https://news.example/front/)"),
        ("[](https://pay.example/)", "[](https://pay.example/)"),
        ("[click](javascript:alert(1))", "[click](javascript:alert(1))"),
        ("[mail](mailto:a@b.example)", "[mail](mailto:a@b.example)"),
        (r"\*not stressed\* \[nor this] \\", r"*not stressed* [nor this] \"),
        (r"C:\news", r"C:\news"),
        ("<b>bold</b> &amp;", "<b>bold</b> &amp;"),
    ] {
        assert_eq!(seen(text), expected, "{text:?}");
    }
}

proptest! {
    #[test]
    fn no_text_is_too_strange_and_none_is_lost(text in "[a\\*\\[\\]\\(\\)\\\\ é]{0,40}") {
        let n_letters = |text: &str| text.chars().filter(|it| matches!(it, 'a' | 'é')).count();
        let mut shown = 0;
        for phrase in paragraph(&text, &base()) {
            shown += match phrase {
                Phrase::Plain(it) | Phrase::Strong(it) | Phrase::Stressed(it) => n_letters(&it),
                Phrase::Link { label, .. } => n_letters(&label),
            };
        }
        let is_linked = text.contains("](");
        prop_assert!(shown == n_letters(&text) || is_linked, "{}", text);
    }
}
