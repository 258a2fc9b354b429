//! What a narrowed list shows.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::model::{Author, LanguageTag, SourceId, Timestamp};
use crate::query::Query;
use crate::samples::preview;
use proptest::prelude::Strategy;

/// Any narrowing, for properties of addresses.
pub(in crate::query) fn any() -> impl Strategy<Value = Narrowing> {
    let choices = proptest::collection::vec((0..Facet::ALL.len(), "\\PC{0,12}"), 0..6);
    let day =
        proptest::option::of((0_i64..20_000).prop_map(|day| Day::of(Timestamp::from_unix_s(day * 86_400))));
    (choices, day.clone(), day, proptest::bool::ANY, proptest::bool::ANY).prop_map(
        |(choices, from, until, is_unread, is_saved)| {
            let mut narrowing = Narrowing { from, until, is_unread, is_saved, ..Narrowing::default() };
            for (index, text) in choices {
                if let Some(facet) = Facet::ALL.get(index)
                    && let Some(value) = facet.value(&text)
                {
                    narrowing.take_value(*facet, value);
                }
            }
            narrowing
        },
    )
}

fn narrowing(address: &str) -> Narrowing {
    Query::parse(address).narrowing
}

fn stories() -> Vec<Preview> {
    let story = |key: &str, source: &str, author: &str, language: Option<&str>, day: Option<&str>| Preview {
        source: SourceId(source.to_owned()),
        authors: vec![Author { name: author.to_owned(), address: None }],
        language: language.and_then(LanguageTag::new),
        published: day.and_then(Timestamp::parse_utc),
        ..preview(key, &[])
    };
    vec![
        story("dockers", "hawser", "Wren Hallorane", None, Some("2026-11-24T23:59:59Z")),
        story("rents", "hawser", "Marisol Quay", Some("es"), Some("2026-11-23")),
        story("choir", "gazette", "Wren Hallorane", Some("pt-BR"), Some("2026-11-22")),
        story("notice", "gazette", "The desk", None, None),
    ]
}

#[test]
fn each_facet_needs_one_of_its_values_and_days_count_whole() {
    for (address, expected) in [
        ("", "dockers rents choir notice"),
        ("feed=hawser", "dockers rents"),
        ("feed=hawser&feed=gazette", "dockers rents choir notice"),
        ("author=wren-hallorane", "dockers choir"),
        ("author=Wren+Hallorane&feed=gazette", "choir"),
        ("language=pt", "choir"),
        ("language=PT-pt&language=es", "rents choir"),
        ("language=und", "dockers notice"),
        ("from=2026-11-23", "dockers rents"),
        ("until=2026-11-23", "rents choir"),
        ("from=2026-11-24&until=2026-11-24", "dockers"),
        ("from=2026-11-24&until=2026-11-23", ""),
        ("from=soon", "dockers rents choir notice"),
        ("unread=1&saved=on", "dockers rents choir notice"),
    ] {
        let narrowing = narrowing(address);
        let shown: Vec<String> =
            stories().iter().filter(|it| narrowing.fits(it)).map(|it| it.key.as_str().to_owned()).collect();
        assert_eq!(shown.join(" "), expected, "{address}");
    }
}

#[test]
fn a_value_is_chosen_and_left_again_and_the_order_is_that_of_addresses() {
    let narrowing = narrowing("language=es&author=b&feed=x&author=a&unread=&saved=1");
    assert_eq!(narrowing.n_asked(), 5);
    let mut printed = String::new();
    narrowing.toggled(Facet::Author, "b").print(&mut printed);
    assert_eq!(printed, "feed=x&author=a&language=es&saved=1");
    let again = narrowing.toggled(Facet::Author, "b").toggled(Facet::Author, "b");
    assert_eq!(again.chosen(Facet::Author).collect::<Vec<_>>(), ["a", "b"]);
    assert!(Narrowing::default().is_empty() && !narrowing.is_empty());
}

#[test]
fn an_address_without_end_is_read_to_a_bound() {
    let choices: Vec<String> = (0..500).map(|it| format!("author=a{it}")).collect();
    assert_eq!(narrowing(&choices.join("&")).n_asked(), MAX_CHOICES);
}
