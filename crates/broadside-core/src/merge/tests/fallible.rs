//! Sources that fail, repeat themselves, shrink, or give old stories.
//!
//! Deliberately absent: who is asked in their place; the tables of `fallback` have that.

use super::*;

#[test]
fn one_source_that_fails_leaves_the_rest_and_all_that_fail_are_an_error() {
    let config = config(2);
    let mut desks = [Desk::of("desk", &[5], 20), Desk::of("wire", &[6], 20)];
    desks[0].faults = vec![1];
    let page = asked(&config, &mut desks, latest()).unwrap();
    assert_eq!(names(&page.previews), ["wire/6"]);
    let nowhere = Standing { source: SourceId("desk".to_owned()), origin: Origin::Nowhere };
    assert_eq!((page.standings, page.next, page.failure), (vec![nowhere], None, None));
    desks[1].faults = vec![1];
    assert_eq!(asked(&config, &mut desks, latest()), Err(SourceError::ServerFailed { status: 500 }));
}

#[test]
fn a_source_that_fails_further_down_does_not_hold_up_the_others_and_goes_on_when_it_is_back() {
    let config = config(2);
    let hours: Vec<i64> = (0..60).rev().collect();
    let mut desks = [Desk::of("desk", &hours, 20), Desk::of("wire", &hours, 20)];
    desks[0].faults = vec![2];
    let mut shelf = Shelf::of(asked(&config, &mut desks, latest()).unwrap(), Timestamp::from_unix_s(0));
    assert_eq!(shelf.previews.len(), 40);
    shelf.append(asked(&config, &mut desks, more(shelf.next.clone().unwrap())).unwrap());
    assert_eq!((shelf.previews.len(), shelf.standings.len()), (60, 1));
    desks[0].faults.clear();
    while let Some(next) = shelf.next.clone() {
        shelf.append(asked(&config, &mut desks, more(next)).unwrap());
    }
    assert_eq!(shelf.previews.len(), 120, "nothing is lost");
}

#[test]
fn older_pages_that_nobody_gives_can_be_asked_for_again() {
    let config = config(2);
    let hours: Vec<i64> = (0..60).rev().collect();
    let mut desks = [Desk::of("desk", &hours, 20), Desk::of("wire", &hours, 20)];
    let next = asked(&config, &mut desks, latest()).unwrap().next.unwrap();
    (desks[0].faults, desks[1].faults) = (vec![2], vec![2]);
    assert!(asked(&config, &mut desks, more(next.clone())).is_err());
    (desks[0].faults, desks[1].faults) = (Vec::new(), Vec::new());
    assert_eq!(asked(&config, &mut desks, more(next)).unwrap().previews.len(), 40);
}

#[test]
fn old_stories_stand_in_their_places_and_are_not_counted_or_paged() {
    let config = config(2);
    let mut merger = Merger::open(&config, latest());
    merger.round();
    let fresh = Page { articles: vec![story("desk", 9), story("desk", 5)], ..Page::default() };
    merger.take(0, Ok(Given { page: fresh, origin: Origin::Mirror, error: None }));
    let old = Page { articles: vec![story("wire", 7)], next: Some(Cursor::Page(2)), ..Page::default() };
    let printed = Origin::Edition(Timestamp::from_unix_s(8));
    let error = Some(SourceError::TimedOut);
    merger.take(1, Ok(Given { page: old, origin: printed, error: error.clone() }));
    let page = merger.finish().unwrap();
    assert_eq!(names(&page.previews), ["desk/9", "wire/7", "desk/5"]);
    assert_eq!(page.previews[1].key.as_str(), "wire-7", "it was filed when it was printed");
    assert_eq!((page.articles.len(), page.next, page.failure), (2, None, None));
    let origins: Vec<_> = page.standings.iter().map(|it| it.origin).collect();
    assert_eq!(origins, [Origin::Mirror, printed]);

    let mut merger = Merger::open(&config, latest());
    merger.round();
    merger.take(0, Err(SourceError::ServerFailed { status: 500 }));
    let old = Page { articles: vec![story("wire", 7)], ..Page::default() };
    merger.take(1, Ok(Given { page: old, origin: printed, error }));
    let page = merger.finish().unwrap();
    assert_eq!(page.failure, Some(SourceError::ServerFailed { status: 500 }), "nothing is fresh");
}

#[test]
fn a_source_that_repeats_itself_or_goes_round_in_a_circle_comes_to_an_end() {
    let config = config(2);
    let hours: Vec<i64> = (0..60).rev().collect();
    for circle in [1, 3, 4] {
        let mut desks = [Desk::of("desk", &hours, 20), Desk::of("wire", &hours, 20)];
        desks[0].circle = Some(circle);
        let (shelf, _) = paged_to_the_end(&config, &mut desks);
        assert_eq!(shelf.previews.len(), 120, "{circle}");
        assert!(desks[0].n_asked < 10, "{circle}: {}", desks[0].n_asked);
    }
}

#[test]
fn a_page_that_shrinks_between_two_questions_costs_no_other_story() {
    let config = config(2);
    let hours: Vec<i64> = (0..60).rev().collect();
    let mut desks = [Desk::of("desk", &hours, 20), Desk::of("wire", &hours, 20)];
    let mut shelf = Shelf::of(asked(&config, &mut desks, latest()).unwrap(), Timestamp::from_unix_s(0));
    // Ten stories were taken back, so that every page begins ten stories further down.
    desks[0].pages = Desk::of("desk", &hours[10..], 20).pages;
    while let Some(next) = shelf.next.clone() {
        shelf.append(asked(&config, &mut desks, more(next)).unwrap());
    }
    let n_of = |source: &str| shelf.previews.iter().filter(|it| it.source.0 == source).count();
    assert_eq!((n_of("wire"), n_of("desk")), (60, 50));
}
