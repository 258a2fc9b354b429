//! English words of what a reader does not want to see.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::MuteWords;

/// The English words.
pub static MUTES: MuteWords = MuteWords {
    title: "Muted",
    text: "Stories under a muted topic, by a muted author, or with a muted word in their title or excerpt are \
        left out of lists on this device.",
    nothing: "Nothing is muted.",
    word_label: "A word, or several in a row",
    author_label: "An author's whole name",
    topics: "Topics to mute",
    mute: "Mute",
    mute_this: |name| ["Mute: ", name].concat(),
    unmute: "Show again",
    unmute_this: |name| ["Show again: ", name].concat(),
    menu: "Mute a topic or an author",
    left_out: |names| ["Left out of lists from now on: ", names, "."].concat(),
    topic: "topic",
    author: "author",
    word: "word",
};
