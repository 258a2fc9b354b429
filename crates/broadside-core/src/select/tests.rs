//! What a filtered page shows.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::samples::preview;

fn slug(text: &str) -> TopicSlug {
    TopicSlug::new(text).unwrap()
}

fn query(topics: &[&str], matching: Match) -> Query {
    Query::new(topics.iter().map(|it| slug(it)), matching)
}

fn feed() -> Vec<Preview> {
    vec![
        preview("dockers", &["Labour", "Solidarity"]),
        preview("rents", &["Housing"]),
        preview("choir", &["Culture", "Labour"]),
        preview("flotilla", &["Solidarity", "Labour", "Culture"]),
        preview("notice", &[]),
    ]
}

#[test]
fn any_and_all_keep_what_they_say_in_the_order_given() {
    for (page_topic, query, expected) in [
        (None, query(&[], Match::Any), "dockers rents choir flotilla notice"),
        (None, query(&["labour"], Match::Any), "dockers choir flotilla"),
        (None, query(&["housing", "culture"], Match::Any), "rents choir flotilla"),
        (None, query(&["labour", "culture"], Match::All), "choir flotilla"),
        (None, query(&["labour", "housing"], Match::All), ""),
        (None, query(&["weather"], Match::Any), ""),
        (Some("solidarity"), query(&[], Match::Any), "dockers flotilla"),
        (Some("solidarity"), query(&["culture", "housing"], Match::Any), "flotilla"),
        (Some("weather"), query(&[], Match::Any), ""),
    ] {
        let page_topic = page_topic.map(slug);
        let feed = feed();
        let shown: Vec<_> =
            select(&feed, page_topic.as_ref(), &query).iter().map(|it| it.title.as_str()).collect();
        assert_eq!(shown.join(" "), expected, "{page_topic:?} {query:?}");
    }
}

/// As «Labour 3*, Housing 1», the star marking what is chosen.
#[test]
fn the_newest_come_first_and_the_undated_last() {
    let mut feed = [("undated", None), ("old", Some(10)), ("new", Some(20)), ("as old", Some(10))]
        .map(|(title, unix_s)| (title, unix_s.map(Timestamp::from_unix_s)));
    feed.sort_by(|left, right| newest_first(left.1, right.1));
    assert_eq!(feed.map(|(title, _)| title), ["new", "old", "as old", "undated"]);
}
