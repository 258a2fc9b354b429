//! What the reader does not want to see in lists.
//!
//! Deliberately absent: comparing stories with it, which is the core's and comes with the part that shows the reader's own
//! pages; where nothing is muted, nobody loads it.

mod keeping;

use super::{Watched, parts};
use crate::browser::preferences;
use broadside_core::library::{Mute, Mutes};
use broadside_core::model::{Preview, TopicSlug};
use leptos::task::spawn_local;
use std::sync::Arc;

/// Where it is kept: it has to be known before the first list is shown.
const KEY: &str = "mutes";

/// Whether a list under this topic leaves this story out.
type Hides = Arc<dyn Fn(&Preview, Option<&TopicSlug>) -> bool + Send + Sync>;

/// What a reader does.
pub enum MuteChange {
    /// Reads what the device keeps.
    LookUp,
    /// Mutes one thing more.
    Add(Mute),
    /// Takes one back.
    Remove(Mute),
    /// Takes over what was muted on another device.
    TakeOver(Mutes),
}

/// What is muted on this device.
#[derive(Clone, Copy)]
pub struct MuteStore(&'static Inner);

struct Inner {
    mutes: Watched<Mutes>,
    hides: Watched<Option<Hides>>,
    /// The reader looks at what is muted all the same, until another page is opened.
    is_lifted: Watched<bool>,
    /// Something is muted and not known yet.
    is_awaited: Watched<bool>,
    /// The device did not keep the last change.
    is_refused: Watched<bool>,
}

impl MuteStore {
    pub(super) fn new() -> Self {
        let inner = Inner {
            mutes: Watched::new(Mutes::default()),
            hides: Watched::new(None),
            is_lifted: Watched::new(false),
            is_awaited: Watched::new(false),
            is_refused: Watched::new(false),
        };
        Self(Box::leak(Box::new(inner)))
    }

    /// Looks whether something is muted, and what.
    pub(super) fn start(self) {
        if preferences::get(KEY).is_some_and(|it| !it.is_empty()) {
            self.0.is_awaited.set(true);
            self.change(MuteChange::LookUp);
        }
    }

    /// Changes what is muted.
    pub fn change(self, change: MuteChange) {
        spawn_local(async move {
            // Without the part everything is shown.
            if let Ok(library) = parts::library().await {
                (library.change_mutes)(self, change);
            }
            self.0.is_awaited.set(false);
        });
    }

    /// What is muted.
    pub fn mutes(self) -> Mutes {
        self.0.mutes.get()
    }

    /// Whether something is muted and not known yet.
    pub fn is_awaited(self) -> bool {
        self.0.is_awaited.get()
    }

    /// Whether the device did not keep the last change, which holds until the page is closed.
    pub fn is_refused(self) -> bool {
        self.0.is_refused.get()
    }

    /// Whether a list leaves `preview` out.
    pub fn hides(self, preview: &Preview, page_topic: Option<&TopicSlug>) -> bool {
        !self.is_lifted() && self.is_muted(preview, page_topic)
    }

    /// Whether `preview` is muted, shown or not.
    pub fn is_muted(self, preview: &Preview, page_topic: Option<&TopicSlug>) -> bool {
        self.0.hides.with(|it| it.as_ref().is_some_and(|hides| hides(preview, page_topic)))
    }

    /// Whether the reader looks at what is muted all the same.
    pub fn is_lifted(self) -> bool {
        self.0.is_lifted.get()
    }

    /// Shows what is muted, or hides it again.
    pub fn lift(self, is_lifted: bool) {
        if self.0.is_lifted.get_untracked() != is_lifted {
            self.0.is_lifted.set(is_lifted);
        }
    }
}
