//! English on the reader's own pages.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::{DeviceWords, LibraryWords};

/// What leads to the pages and stands at their heads.
pub static DEVICE: DeviceWords = DeviceWords {
    app_pages: "This app",
    saved: "Saved stories",
    saved_text: "Kept on this device until you let them go. They open without a connection.",
    digest: "Since your last visit",
    digest_text: "What the newsroom published while you were away.",
    settings: "Settings",
    settings_text: "Kept on this device alone.",
    privacy: "Privacy",
    privacy_text: "Whom this page contacts, and what it keeps on this device.",
    install: "Install the app",
    install_text: "It is this page, kept on your device, and takes hardly more room than the stories in it.",
    keys: "Keys",
    keys_text: "What single keys do while nothing is typed into.",
};

/// What stands on them.
pub static LIBRARY: LibraryWords = LibraryWords {
    nothing_saved_title: "Nothing saved yet",
    nothing_saved_text: "Press the bookmark below a story to keep it here for later.",
    removed: "No longer saved.",
    undo: "Undo",
};
