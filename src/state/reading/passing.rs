//! Passing the open article on by what the device has: its own sheet of apps, or a code that another phone reads.
//!
//! Deliberately absent: the clipboard (`sharing`), which other pages use too.

use crate::browser::share::{self, Shared};
use crate::state::{Watched, parts};
use leptos::task::spawn_local;

/// The code that another phone reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    /// Nobody has asked for it.
    Folded,
    /// What draws it is on its way.
    Drawing,
    /// It is drawn, at this address.
    Drawn(String),
    /// What draws it did not come, or the address is too long.
    Failed,
}

/// What the device has.
#[derive(Clone, Copy)]
pub struct PassingStore {
    has_sheet: Watched<bool>,
    is_sheet_failed: Watched<bool>,
    code: Watched<Code>,
}

impl PassingStore {
    pub(super) fn new() -> Self {
        Self {
            has_sheet: Watched::new(false),
            is_sheet_failed: Watched::new(false),
            code: Watched::new(Code::Folded),
        }
    }

    /// Another page was opened.
    pub(super) fn turn(self) {
        self.has_sheet.set(share::has_sheet());
        self.is_sheet_failed.set(false);
        self.code.set(Code::Folded);
    }

    /// Whether the device has a sheet of apps that take an address.
    pub fn has_sheet(self) -> bool {
        self.has_sheet.get()
    }

    /// Whether that sheet could not be opened.
    pub fn is_sheet_failed(self) -> bool {
        self.is_sheet_failed.get()
    }

    /// The code.
    pub fn code(self) -> Code {
        self.code.get()
    }

    /// Opens the device's sheet.
    pub fn open_sheet(self, title: String, address: String) {
        spawn_local(async move {
            // Who closes the sheet again has changed their mind, which is no failure.
            let shared = share::open_sheet(&title, &address).await;
            self.is_sheet_failed.set(shared == Shared::Refused);
        });
    }

    /// Draws the code of `address`, or folds it away again.
    pub fn toggle_code(self, address: String) {
        if self.code.with_untracked(|it| matches!(it, Code::Drawn(_) | Code::Drawing)) {
            return self.code.set(Code::Folded);
        }
        self.code.set(Code::Drawing);
        spawn_local(async move {
            let drawn = parts::code_drawn(address).await.ok().flatten();
            self.code.update(|it| {
                if *it == Code::Drawing {
                    *it = drawn.map_or(Code::Failed, Code::Drawn);
                }
            });
        });
    }
}
