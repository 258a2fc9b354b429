//! English words of the page that tells how to install the app.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::InstallWords;

/// English.
pub static INSTALLING: InstallWords = InstallWords {
    installed: "This is the installed app. There is nothing more to do.",
    offered: "Your browser can install it from here.",
    install: "Install",
    agreed: "It is being installed. Look for it among your apps in a moment.",
    declined: "It was not installed. You can do so later from your browser's menu.",
    share_sheet: "On this device, the share sheet does it:",
    share_sheet_steps: [
        "Open the share sheet: the square with an arrow that points up.",
        "Scroll down to «Add to Home Screen».",
        "Press «Add».",
    ],
    menu: "Your browser's menu does it, where it can:",
    menus: [
        ("Chrome or Edge on a computer", "the sign at the right of the address, or «Install» in the menu."),
        ("Chrome, Firefox or Samsung Internet on a phone", "«Install» or «Add to Home screen» in the menu."),
        ("Safari on a Mac", "«Add to Dock» in the menu «File»."),
        (
            "Firefox on a computer",
            "there it is possible on Windows only, by the sign at the right of the address.",
        ),
    ],
    gains_title: "What it is good for",
    gains: [
        "It opens from your home screen, in a window of its own.",
        "What you have opened before can be read without a connection.",
        "Browsers clear what a site has stored when it was not visited for long, some after a week; what an installed \
         app has stored, they leave.",
        "Nobody learns more about you. It can be removed like any other app.",
    ],
};
