//! Moments in the words of a language, as the browser writes them.
//!
//! Deliberately absent: exact wording, which differs from browser to browser and from year to year.

use broadside::browser::dates;
use broadside_core::model::{LanguageTag, Timestamp};
use wasm_bindgen_test::wasm_bindgen_test;

fn moment(text: &str) -> Timestamp {
    Timestamp::parse_rfc3339(text).unwrap()
}

#[wasm_bindgen_test]
fn ages_are_said_in_the_language_and_old_stories_have_none() {
    let now = moment("2026-11-22T18:00:00Z");
    let english = LanguageTag::new("en").unwrap();
    let spanish = LanguageTag::new("es").unwrap();
    let two_hours_before = moment("2026-11-22T16:00:00Z");
    assert_eq!(dates::relative(two_hours_before, now, &english).as_deref(), Some("2 hours ago"));
    assert_eq!(dates::relative(two_hours_before, now, &spanish).as_deref(), Some("hace 2 horas"));
    assert_eq!(dates::relative(moment("2026-11-21T17:00:00Z"), now, &english).as_deref(), Some("yesterday"));
    assert_eq!(dates::relative(moment("2026-09-01T00:00:00Z"), now, &english), None);
    // A clock that is years behind says nothing rather than «in 3 years».
    assert_eq!(dates::relative(moment("2029-01-01T00:00:00Z"), now, &english), None);
}

#[wasm_bindgen_test]
fn a_date_names_its_month_and_year() {
    let english = LanguageTag::new("en-GB").unwrap();
    let words = dates::absolute(moment("2026-11-22T12:00:00Z"), &english);
    assert!(words.contains("November") && words.contains("2026"), "{words}");
}
