//! What typed searches ask.

use super::*;
use proptest::prelude::*;

/// As «dock* general strike -football topic:labour*», the star marking beginnings.
fn told(text: &str) -> String {
    let expression = Expression::parse(text);
    let phrase = |it: &Phrase| {
        let words: Vec<&str> = it.before.iter().chain([&it.last]).map(String::as_str).collect();
        [words.join("+").as_str(), if it.is_whole { "" } else { "*" }].concat()
    };
    let mut parts: Vec<String> = expression.wanted.iter().map(phrase).collect();
    parts.extend(expression.unwanted.iter().map(|it| format!("-{}", phrase(it))));
    parts.extend(expression.fields.iter().map(|(field, is_negated)| {
        let sign = if *is_negated { "-" } else { "" };
        match field {
            Field::Topic(it) => format!("{sign}topic:{}", phrase(it)),
            Field::Author(it) => format!("{sign}author:{}", phrase(it)),
            Field::Source(it) => format!("{sign}source:{}", phrase(it)),
            Field::Language(it) => format!("{sign}language:{it}"),
            Field::Before(it) => format!("{sign}before:{}", it.to_rfc3339()),
            Field::After(it) => format!("{sign}after:{}", it.to_rfc3339()),
        }
    }));
    parts.join(" ")
}

#[test]
fn the_grammar_is_read_as_documented() {
    for (text, expected) in [
        ("", ""),
        ("   ", ""),
        ("Dockers strike", "dockers* strike*"),
        ("\"general strike\"", "general+strike"),
        ("«general strike» “no more”", "general+strike no+more"),
        ("\"general str", "general+str*"),
        ("-football", "-football"),
        ("strike -\"sea shanty\"", "strike* -sea+shanty"),
        ("topic:labour", "topic:labour*"),
        ("Topic:\"international solidarity\" x", "x* topic:international+solidarity"),
        ("-topic:sport", "-topic:sport*"),
        ("author:wren source:hawser", "author:wren* source:hawser*"),
        ("language:AR", "language:ar"),
        ("before:2026-11 after:2026-10-06", "before:2026-11-01T00:00:00Z after:2026-10-06T00:00:00Z"),
        ("port-merrow", "port+merrow*"),
        ("東京都", "東京+京都*"),
    ] {
        assert_eq!(told(text), expected, "{text}");
    }
}

#[test]
fn what_is_half_typed_asks_nothing_yet_and_is_no_error() {
    for text in ["-", "\"", "topic:", "-topic:", "before:", "- -", "…", "author:\""] {
        let expression = Expression::parse(text);
        assert!(expression.is_empty(), "{text}: {expression:?}");
        assert_eq!(expression.misunderstood(), [], "{text}");
    }
}

#[test]
fn a_colon_that_names_no_field_is_a_sign_like_others() {
    assert_eq!(told("strike: day 3"), "strike* day* 3*");
    assert_eq!(told("at 10:30"), "at* 10+30*");
}

#[test]
fn a_date_that_is_none_is_told_and_left_out() {
    let expression = Expression::parse("strike before:soon");
    assert_eq!(
        expression.misunderstood(),
        [Misunderstanding { field: FieldName::Before, value: "soon".to_owned() }]
    );
    assert_eq!(told("strike before:soon"), "strike*");
}

#[test]
fn a_server_is_asked_for_the_words_alone() {
    let words = |text: &str| Expression::parse(text).plain_words();
    assert_eq!(
        words("Dockers \"general strike\" -x topic:labour").as_deref(),
        Some("dockers general strike")
    );
    assert_eq!(words("topic:labour"), None);
}

proptest! {
    #[test]
    fn nothing_that_is_typed_is_too_strange_to_read(text in "\\PC{0,60}") {
        let _ = Expression::parse(&text);
    }

    #[test]
    fn a_word_more_never_asks_less(text in "[a-z ]{0,20}", word in "[a-z]{1,8}") {
        let longer = [text.as_str(), " ", &word].concat();
        prop_assert_eq!(Expression::parse(&longer).wanted.len(), Expression::parse(&text).wanted.len() + 1);
    }
}
