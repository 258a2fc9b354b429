//! English words of what came since the reader was last here.
//!
//! Deliberately absent: anything but words.

use super::n_stories;
use crate::ui::messages::{DigestLineWords, DigestWords};

/// The line that leads there.
pub static DIGEST_LINE: DigestLineWords = DigestLineWords {
    n_since: |n, when| [&n_stories(n), " since ", when].concat(),
    some_since: |when| ["What came since ", when].concat(),
};

/// What stands there.
pub static DIGEST: DigestWords = DigestWords {
    n_came: |n, moment| [&n_stories(n), " since ", moment].concat(),
    first_title: "This is your first visit",
    first_text: "What the newsroom publishes until you come again will stand here.",
    nothing_title: "Nothing new",
    nothing_text: |moment| ["No story came since ", moment, "."].concat(),
    other_stories: "Other stories",
    asking: "The newsroom is being asked…",
    not_asked: "The newsroom did not answer. These are the stories that this device holds.",
    cut: "These are the newest. Older ones are in the lists.",
    sheet: "Share",
    sheet_failed: "This browser did not open its list of apps. Copy the text instead.",
    copy: "Copy as text",
    copied: "The text is copied.",
    copy_failed: "This browser did not let the text be copied.",
    print: "Print",
};
