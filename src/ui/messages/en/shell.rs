//! English words for a page without the app.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::ShellWords;

/// The English words.
pub static SHELL: ShellWords = ShellWords {
    stopped_title: "This page stopped working",
    stopped_text: "The fault is the app’s, not yours. What you saved is still on this device.",
    reload: "Reload the page",
    read_feed: "Read the feed without the app",
    needs_script: "This address was not printed as a plain page, so it needs JavaScript.",
    front_page: "The front page can be read without it",
};
