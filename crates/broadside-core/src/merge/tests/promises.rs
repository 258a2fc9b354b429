//! What holds whatever the sources hold.
//!
//! Deliberately absent: examples.

use super::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_story_is_shown_once_and_no_older_one_before_a_newer(
        hours in vec(vec(0..400_i64, 0..120), 1..=3),
        per_page in vec(1..30_usize, 3),
    ) {
        let config = config(hours.len());
        let mut expected = 0;
        let mut desks: Vec<Desk> = hours.into_iter().zip(&per_page).zip(SOURCES).map(|((mut hours, per_page), source)| {
            hours.sort_unstable_by(|left, right| right.cmp(left));
            hours.dedup();
            expected += hours.len();
            Desk::of(source, &hours, *per_page)
        }).collect();
        let (shelf, most_held) = paged_to_the_end(&config, &mut desks);
        prop_assert_eq!(shelf.previews.len(), expected);
        prop_assert!(shelf.previews.windows(2).all(|it| it[0].published >= it[1].published));
        prop_assert!(most_held <= per_page.iter().sum(), "{} held", most_held);
    }

    #[test]
    fn no_cursor_and_no_answer_can_keep_a_list_from_ending(
        hours in vec(vec(-3..9_i64, 0..30), 3),
        per_page in vec(1..8_usize, 3),
        circles in vec(proptest::option::of(0..6_u32), 3),
        faults in vec(vec(1..6_u32, 0..2), 3),
    ) {
        let config = config(3);
        let mut desks: Vec<Desk> = hours.iter().zip(SOURCES).map(|(it, source)| Desk::of(source, it, 5)).collect();
        for (index, desk) in desks.iter_mut().enumerate() {
            let source = SOURCES[index];
            desk.pages = Desk::of(source, &hours[index], per_page[index]).pages;
            desk.circle = circles[index].filter(|it| *it > 0);
            desk.faults.clone_from(&faults[index]);
        }
        let Ok(page) = asked(&config, &mut desks, latest()) else { return Ok(()) };
        let mut shelf = Shelf::of(page, Timestamp::from_unix_s(0));
        for n_pages in 0.. {
            prop_assert!(n_pages < 100);
            let Some(next) = shelf.next.clone() else { break };
            let Ok(page) = asked(&config, &mut desks, more(next)) else { break };
            shelf.append(page);
        }
        let mut ids = names(&shelf.previews);
        ids.sort_unstable();
        let n_shown = ids.len();
        ids.dedup();
        prop_assert_eq!(ids.len(), n_shown, "each once");
    }
}
