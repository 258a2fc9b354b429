//! English words of taking everything to another device.
//!
//! Deliberately absent: anything but words.

use super::n_stories;
use crate::ui::messages::TakeawayWords;
use broadside_core::library::ArchiveFault;

/// The English words.
pub static TAKEAWAY: TakeawayWords = TakeawayWords {
    title: "Take it with you",
    text: "One file with what you saved, read, muted and decided, to keep or to open on another device. It is \
        made here and sent nowhere.",
    save: "Save as a file",
    save_feeds: "Save the newsroom's feeds for a feed reader (OPML)",
    open: "Open such a file",
    saved: "The file is among your downloads.",
    not_saved: "The file could not be made.",
    taken_over: |n_saved, n_read| {
        format!("Taken over: {} saved, {} read.", n_stories(n_saved), n_stories(n_read))
    },
    refused: |fault| match fault {
        ArchiveFault::NotJson(fault) => {
            format!("This is not such a file: it is no JSON from line {} on.", fault.line)
        }
        ArchiveFault::NotAnArchive => "This is not such a file. Choose one that was saved here.".to_owned(),
        ArchiveFault::Newer => {
            "A newer version of this app wrote this file. Reload this app, and open the file again."
                .to_owned()
        }
        ArchiveFault::Damaged { pointer } => {
            format!("This file is damaged at {pointer}, and nothing of it was taken over.")
        }
    },
    unreadable: "The file could not be read, or is too large.",
    not_kept: "The file was understood, but this browser has not kept all of it. Nothing that was here is lost.",
};
