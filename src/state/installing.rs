//! Installing the app: whether the browser offers it, what came of that, and the number on its icon.
//!
//! Deliberately absent: asking unasked. The reader comes to the page that tells of it, or does not.

use super::{Watched, parts};
use crate::browser::{events, installing};
use leptos::task::spawn_local;

/// How the app comes onto this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InstallWay {
    /// It is there: this is a window of its own.
    Installed,
    /// The browser lets the page ask.
    Offered,
    /// The reader agreed; the browser installs it.
    Agreed,
    /// The reader was asked and did not want it.
    Declined,
    /// By the share sheet, as on an iPhone.
    ShareSheet,
    /// By the browser's own menu, if at all.
    Menu,
}

/// Installing.
#[derive(Clone, Copy)]
pub struct InstallStore {
    way: Watched<InstallWay>,
}

impl InstallStore {
    pub(super) fn new() -> Self {
        Self { way: Watched::new(InstallWay::Menu) }
    }

    /// Hears whether the browser offers it: that may be said once, long before anybody wants to know.
    pub(super) fn start(self) {
        installing::keep_offer(move || self.way.set(InstallWay::Offered));
        events::on_window("appinstalled", move |_| {
            self.way.set(InstallWay::Agreed);
            spawn_local(async {
                // What was kept for a visit is now to be kept for good, as far as the browser lets it be.
                if let Ok(library) = parts::library().await {
                    (library.ask_for_lasting_storage)().await;
                }
            });
        });
    }

    /// How the app comes onto this device.
    pub fn way(self) -> InstallWay {
        self.way.get()
    }

    /// Looks at what this window is, where the browser has said nothing.
    pub fn look(self) {
        if self.way.get_untracked() == InstallWay::Menu {
            if installing::is_installed() {
                self.way.set(InstallWay::Installed);
            } else if installing::is_by_share_sheet() {
                self.way.set(InstallWay::ShareSheet);
            }
        }
    }

    /// The reader wants it: the browser asks once more, in its own words.
    pub fn install(self) {
        spawn_local(async move {
            let way = match installing::ask().await {
                Some(true) => InstallWay::Agreed,
                Some(false) => InstallWay::Declined,
                None => InstallWay::Menu,
            };
            self.way.set(way);
        });
    }

    /// So many stories wait to be shown: the icon of the installed app says so.
    pub fn show_waiting(self, n_stories: usize) {
        spawn_local(async move {
            if let Ok(library) = parts::library().await {
                (library.show_badge)(u32::try_from(n_stories).unwrap_or(u32::MAX)).await;
            }
        });
    }
}
