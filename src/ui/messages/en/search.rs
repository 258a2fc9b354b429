//! English: searching.
//!
//! Deliberately absent: the names of fields, which are typed alike in every language.

use super::super::search::SearchWords;
use super::n_stories;
use crate::ui::numbers::written;

/// The words of the page for searching.
pub static SEARCH: SearchWords = SearchWords {
    label: "Words to look for",
    submit: "Search",
    needs_script: "Searching what this device holds needs JavaScript, which is switched off here.",
    collecting: |n| format!("Looking through what this device holds: {} so far.", n_stories(n)),
    ready: |n| format!("{} on this device can be searched, without a connection too.", n_stories(n)),
    nothing_held: "This device holds no stories yet, and the newsroom cannot be reached.",
    found: |n_found, n| match n_found {
        0 => format!("Nothing in {}.", n_stories(n)),
        found => format!("{} of {}.", written(found), n_stories(n)),
    },
    found_so_far: |n_found, n| format!("{} of {} so far.", written(n_found), n_stories(n)),
    nothing_found_title: "Nothing found",
    nothing_found_text: "Fewer or shorter words find more. What this device has never opened is not searched.",
    nothing_found_anywhere_text: "Fewer or shorter words find more. The newsroom’s archive was searched too.",
    more_results: "More results",
    archive: "From the newsroom’s archive",
    archive_unreachable: "The newsroom’s archive cannot be reached: only what this device holds was searched.",
    recent: "Searched lately",
    forget: |search| format!("Forget «{search}»"),
    forget_all: "Forget them all",
    how_title: "How to ask more exactly",
    how: &[
        ("dock strike", "stories with words that begin like both"),
        ("\"general strike\"", "these words, one after the other"),
        ("-football", "stories without this word"),
        ("topic:labour", "filed under a topic of that name"),
        ("author:wren", "written by somebody of that name"),
        ("source:gazette", "from a source of that name"),
        ("language:ar", "in Arabic"),
        ("after:2026-11", "published in November 2026 or later"),
        ("before:2026-11-24", "published earlier than that day"),
    ],
    misunderstood: |it| {
        let typed = SearchWords::as_typed(it);
        format!("«{typed}» is left out: a date is written 2026, 2026-11 or 2026-11-24.")
    },
};
