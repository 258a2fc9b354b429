//! English in the settings and on the page on privacy.
//!
//! Deliberately absent: anything but words.

use super::n_stories;
use crate::ui::messages::SettingsWords;
use broadside_core::config::Purpose;
use broadside_core::library::StoredPlace;

/// The English words.
pub static SETTINGS: SettingsWords = SettingsWords {
    offline: "Keep for reading offline",
    offline_text: "What you tick is fetched with its pictures when you say so, and again whenever you open this app \
         with a connection. Everything you have opened is kept too. When it takes more room than you give, \
         the oldest goes first; what you saved stays.",
    lists: "Stories to fetch",
    latest: "The latest stories",
    n_of_each: "How many of each",
    budget: "Room for all of it",
    fetch_now: "Fetch now",
    measuring: "Being measured…",
    holding: |n, n_saved, size, budget| {
        let saved = match n_saved {
            0 => String::new(),
            n => format!(" ({n} saved)"),
        };
        format!("{}{saved}, {size} of {budget}", n_stories(n))
    },
    fetching: |n_done, n_wanted| match n_wanted {
        0 => "Asking the newsroom…".to_owned(),
        n => format!("{n_done} of {} fetched…", n_stories(n)),
    },
    fetched: "Everything you ticked is here.",
    no_room: "This browser has no more room for this page. Give less room to stories, or let some of the saved \
         ones go.",
    list_looks: "Lists of stories",
    list_looks_text: "Every list on this device is shown so. The foot of the page stays within reach: after five pages that came by scrolling, the button waits for you again.",
    titles_alone: "Titles alone, without pictures and summaries",
    older_while_scrolling: "Fetch older stories while I scroll",
    wipe: "Delete everything kept on this device",
    wipe_text: "Saved stories, what you read, settings, signups that wait, pictures, and the app itself.",
    wipe_question: "This cannot be undone. Saved stories are gone then, and signups that wait are never sent.",
    wipe_confirm: "Delete everything",
    wipe_decline: "Keep it",
    wipe_underway: "Being deleted…",
    wipe_done: "Nothing of this app is left on this device. Close this page to leave it so; whoever reads on lets it \
         keep again what it needs.",
    wipe_failed: "This browser did not delete everything. Close all other tabs with this page and try again.",
    start_anew: "Start anew",
    hosts: "Who is contacted",
    hosts_text: "The newsroom's settings name these places, and this app sends nothing to any other, except that \
         pictures in stories are loaded from where the stories have them. «Contacted» is since this page was \
         opened.",
    own_host: "this page itself",
    purpose: |purpose| match purpose {
        Purpose::Stories => "stories",
        Purpose::Signup => "newsletter signups, when you sign up",
        Purpose::SignupForm => "the newsletter form, when you send it",
        Purpose::Logo => "the logo",
        Purpose::Ticker => "how far a campaign has come",
        Purpose::CampaignPicture => "a campaign's picture",
        Purpose::Embed => "videos and posts in stories, when you ask for them",
    },
    pictures_and_more: "pictures in stories",
    contacted: "contacted",
    not_contacted: "not contacted",
    stored: "What is kept on this device",
    stored_text: "All of it stays here. No cookie is set, and nobody counts you.",
    nothing_stored: "Nothing is kept.",
    place: |place| match place {
        StoredPlace::Table("articles") => "Articles",
        StoredPlace::Table("shelves") => "Lists as last seen",
        StoredPlace::Table("outbox") => "Signups that wait",
        StoredPlace::Table("marks") => "What you saved and read",
        StoredPlace::Table("reader") => "What you decided",
        StoredPlace::Table(_) => "Other",
        StoredPlace::Cache(kind) => match kind.as_str() {
            "shell" => "The app itself",
            "data" => "The newsroom's settings and feeds",
            "img" => "Pictures you have seen",
            "kept" => "Pictures for reading offline",
            "pages" => "Lists and stories as you last saw them",
            "state" => "Which version of the app is in use",
            _ => "Other",
        },
        StoredPlace::Lasting => "Small values",
        StoredPlace::ForThisVisit => "Small values, until this tab is closed",
    },
    n_entries: |n, size| format!("{n} · {size}"),
};
