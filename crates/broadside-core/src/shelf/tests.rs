//! What a list keeps, drops and announces as its pages come.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;
use crate::samples::preview;

fn page(keys: &[&str], next: Option<u32>) -> MergedPage {
    let previews = keys.iter().map(|it| preview(it, &[])).collect();
    MergedPage { previews, next: next.map(Cursor::Page), ..MergedPage::default() }
}

fn shelf(keys: &[&str]) -> Shelf {
    Shelf::of(page(keys, None), Timestamp::from_unix_s(0))
}

fn keys(shelf: &Shelf) -> Vec<&str> {
    shelf.previews.iter().map(|it| it.key.as_str()).collect()
}

fn from(source: &str, origin: Origin) -> Standing {
    Standing { source: SourceId(source.to_owned()), origin }
}

#[test]
fn news_is_what_stands_above_and_not_what_a_fuller_answer_adds_below() {
    let shown = shelf(&["c", "a"]);
    for (newer, n_new) in [
        (vec!["c", "a"], 0),
        (vec!["e", "d", "c", "a"], 2),
        (vec!["c", "b", "a", "older", "oldest"], 0),
        (vec!["d", "c", "b"], 1),
        (vec!["x", "y"], 2),
        (vec![], 0),
    ] {
        assert_eq!(shown.n_new_in(&shelf(&newer)), n_new, "{newer:?}");
    }
}

#[test]
fn a_shelf_is_had_as_it_was_before_stories_came_above_it() {
    let newer = shelf(&["e", "d", "c", "a"]);
    for (first, earlier) in
        [("c", Some(vec!["c", "a"])), ("a", Some(vec!["a"])), ("e", None), ("from another day", None)]
    {
        let found = newer.down_to(|it| it.key.as_str() == first);
        assert_eq!(found.as_ref().map(keys), earlier, "{first}");
    }
}

#[test]
fn a_page_that_repeats_or_shrinks_is_taken_for_what_it_adds() {
    let mut shown = Shelf::of(page(&["d", "c"], Some(2)), Timestamp::from_unix_s(0));
    shown.append(page(&["c", "b"], Some(3)));
    assert_eq!((keys(&shown), shown.next.clone()), (vec!["d", "c", "b"], Some(Cursor::Page(3))));
    shown.append(page(&["b"], Some(4)));
    assert_eq!((keys(&shown), shown.next.clone()), (vec!["d", "c", "b"], None), "nothing new is the end");
}

#[test]
fn another_sources_copy_on_a_later_page_adds_its_topics_and_moves_nothing() {
    let address = crate::model::WebAddress::parse("https://news.example/ferry");
    let copy = |source: &str, topics: &[&str]| Preview {
        id: ArticleId(source.to_owned()),
        source: SourceId(source.to_owned()),
        address: address.clone(),
        ..preview(source, topics)
    };
    let of = |it| MergedPage { previews: vec![it], ..MergedPage::default() };
    let mut shown = Shelf::of(of(copy("wire", &["Harbour"])), Timestamp::from_unix_s(0));
    shown.append(of(copy("desk", &["Labour", "Harbour"])));
    assert_eq!(keys(&shown), ["wire"]);
    let topics: Vec<_> = shown.previews[0].topics.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(topics, ["Harbour", "Labour"]);
}

#[test]
fn a_long_list_lets_go_of_its_top_and_still_knows_what_it_has_shown() {
    let mut shown = shelf(&[]);
    let all: Vec<String> = (0..MAX_PREVIEWS + 40).map(|it| format!("s-{it}")).collect();
    for keys in all.chunks(20) {
        shown.append(page(&keys.iter().map(String::as_str).collect::<Vec<_>>(), Some(9)));
        assert!(shown.previews.len() <= MAX_PREVIEWS);
    }
    assert_eq!((shown.gone.len(), shown.n_read()), (40, MAX_PREVIEWS + 40));
    assert_eq!(shown.previews[0].key.as_str(), "s-40");
    assert_eq!(shown.n_new_in(&shelf(&["s-0", "s-1"])), 0, "what was let go is no news");
    shown.append(page(&["s-3", "s-4"], Some(9)));
    assert_eq!((shown.n_read(), shown.next), (MAX_PREVIEWS + 40, None), "nor does a circle begin again");
}

#[test]
fn a_source_that_has_come_back_completes_the_list_that_lacked_it() {
    let with = |standings| Shelf { standings, ..shelf(&["a"]) };
    let old = Origin::Device(Timestamp::from_unix_s(9));
    for (shown, newer, is_completed) in [
        (vec![from("wire", Origin::Nowhere)], vec![], true),
        (vec![from("wire", Origin::Nowhere)], vec![from("wire", old)], true),
        (vec![from("wire", Origin::Nowhere)], vec![from("wire", Origin::Nowhere)], false),
        (vec![from("wire", old)], vec![], false),
        (vec![], vec![], false),
    ] {
        assert_eq!(
            with(shown.clone()).is_completed_by(&with(newer.clone())),
            is_completed,
            "{shown:?} {newer:?}"
        );
    }
}

#[test]
fn a_copy_of_a_source_is_as_old_as_its_own_stories_and_not_as_the_list() {
    let printed = Origin::Edition(Timestamp::from_unix_s(7));
    let list = Shelf {
        received: Timestamp::from_unix_s(50),
        standings: vec![from("feed", printed)],
        ..shelf(&["a", "b"])
    };
    let source = SourceId("feed".to_owned());
    let (origin, previews) = list.copy_of(&source).unwrap();
    assert_eq!((origin, previews.len()), (printed, 2));
    let kept = Shelf { standings: vec![from("feed", Origin::Mirror)], ..list.clone() };
    assert_eq!(kept.copy_of(&source).unwrap().0, Origin::Device(Timestamp::from_unix_s(50)));
    let edition = Shelf { is_printed: true, ..kept };
    assert_eq!(edition.copy_of(&source).unwrap().0, Origin::Edition(Timestamp::from_unix_s(50)));
    assert_eq!(list.copy_of(&SourceId("wire".to_owned())), None);
}

#[test]
fn a_list_of_old_stories_is_as_old_as_the_oldest_and_printed_if_nothing_in_it_is_the_devices() {
    let (edition, device) =
        (Origin::Edition(Timestamp::from_unix_s(9)), Origin::Device(Timestamp::from_unix_s(5)));
    for (origins, expected) in [
        (vec![edition, device], (5, false)),
        (vec![edition, Origin::Nowhere], (9, true)),
        (vec![device], (5, false)),
    ] {
        let standings = origins.iter().map(|it| from("feed", *it)).collect();
        let old = Shelf::of_old(MergedPage { standings, ..page(&["a"], None) });
        assert_eq!((old.received.unix_s(), old.is_printed), expected, "{origins:?}");
    }
}
