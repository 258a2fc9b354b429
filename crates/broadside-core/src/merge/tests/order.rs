//! What stands where, page after page.
//!
//! Deliberately absent: sources that misbehave (`fallible`).

use super::*;

#[test]
fn the_first_page_ends_where_a_source_could_put_a_story_above_another() {
    let mut desks = [Desk::of("desk", &[50, 40, 30, 20], 2), Desk::of("wire", &[45, 44, 10], 2)];
    for (desk, hours) in desks.iter_mut().zip([60..70, 60..70]) {
        let source = desk.pages[0][0].preview.source.0.clone();
        let newer: Vec<Article> = hours.rev().map(|hour| story(&source, hour)).collect();
        desk.pages[0].splice(0..0, newer);
    }
    let page = asked(&config(2), &mut desks, latest()).unwrap();
    assert_eq!(names(&page.previews)[20..], ["desk/50", "wire/45", "wire/44"]);
    let Some(Cursor::Merged(cursor)) = page.next else { panic!("{:?}", page.next) };
    assert_eq!(names(&cursor.held), ["desk/40"], "it waits, since the wire may have something between");
    assert_eq!((desks[0].n_asked, desks[1].n_asked), (1, 1));
}

#[test]
fn only_the_source_that_stands_in_the_way_is_asked_again() {
    let busy: Vec<i64> = (0..200).rev().collect();
    let mut desks = [Desk::of("desk", &busy, 20), Desk::of("wire", &[199, 3, 1], 2)];
    let config = config(2);
    let first = asked(&config, &mut desks, latest()).unwrap();
    let second = asked(&config, &mut desks, more(first.next.unwrap())).unwrap();
    assert_eq!((second.previews.len(), desks[0].n_asked, desks[1].n_asked), (20, 2, 1));
}

#[test]
fn stories_without_dates_stay_with_their_neighbours_and_are_never_lost() {
    let config = config(2);
    let mut desks = [Desk::of("desk", &[50, -1, 30], 20), Desk::of("wire", &[40], 20)];
    let page = asked(&config, &mut desks, latest()).unwrap();
    assert_eq!(names(&page.previews), ["desk/50", "desk/m1", "wire/40", "desk/30"]);

    let undated: Vec<i64> = (1..60).map(|it| -it).collect();
    let dated: Vec<i64> = (0..60).rev().collect();
    let mut desks = [Desk::of("desk", &undated, 20), Desk::of("wire", &dated, 20)];
    let page = asked(&config, &mut desks, latest()).unwrap();
    assert_eq!(page.previews.len(), 40, "each page has its part of a source without dates");
    assert_eq!(paged_to_the_end(&config, &mut desks).0.previews.len(), 119);
}

#[test]
fn a_source_that_puts_its_oldest_first_is_bounded_and_read_to_its_end() {
    let config = config(2);
    let (backwards, forwards): (Vec<i64>, Vec<i64>) = ((0..900).collect(), (0..60).rev().collect());
    let mut desks = [Desk::of("desk", &backwards, 20), Desk::of("wire", &forwards, 20)];
    let (shelf, most_held) = paged_to_the_end(&config, &mut desks);
    assert_eq!(shelf.n_read(), 960);
    assert!(most_held <= MAX_HELD, "{most_held}");
}

#[test]
fn one_source_alone_keeps_its_own_cursor_and_one_that_was_alone_goes_on() {
    let hours: Vec<i64> = (0..60).rev().collect();
    let first = asked(&config(1), &mut [Desk::of("desk", &hours, 20)], latest()).unwrap();
    assert_eq!(first.next, Some(Cursor::Page(2)));
    let mut desks = [Desk::of("desk", &hours, 20), Desk::of("wire", &hours, 20)];
    let second = asked(&config(2), &mut desks, more(Cursor::Page(2))).unwrap();
    assert_eq!((second.previews.len(), desks[1].n_asked), (20, 0));
}

#[test]
fn one_source_alone_keeps_its_own_order_and_loses_nothing_that_is_pinned() {
    let hours = [3, 50, 49, -1, 48, 90, 47, 46, 45, 44, 43, 42, 41];
    let mut desks = [Desk::of("desk", &hours, 12)];
    let first = asked(&config(1), &mut desks, latest()).unwrap();
    let expected: Vec<_> = desks[0].pages[0].iter().map(|it| it.preview.id.0.as_str()).collect();
    assert_eq!(names(&first.previews), expected);
    assert_eq!(paged_to_the_end(&config(1), &mut desks).0.previews.len(), hours.len());
}

#[test]
fn sources_that_left_the_configuration_are_asked_no_more() {
    let hours: Vec<i64> = (0..60).rev().collect();
    let mut desks = SOURCES.map(|it| Desk::of(it, &hours, 20));
    let next = asked(&config(3), &mut desks, latest()).unwrap().next.unwrap();
    let page = asked(&config(1), &mut desks[..1], more(next)).unwrap();
    assert!(page.previews.iter().all(|it| it.source.0 == "desk"), "{:?}", names(&page.previews));
}
