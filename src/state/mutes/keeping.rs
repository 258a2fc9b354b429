//! What is muted, on the device.
//!
//! Deliberately absent: a text that a newer version of the app wrote. It is left as it is, and nothing is muted then.

use super::{Hides, KEY, MuteChange, MuteStore};
use crate::browser::preferences;
use broadside_core::library::Mutes;
use broadside_core::stored;
use std::sync::Arc;

impl MuteStore {
    /// Reads what is muted now, which another tab may have changed, and changes that.
    pub(in crate::state) fn keep_changed(self, change: MuteChange) {
        let kept = preferences::get(KEY).filter(|it| !it.is_empty());
        let read = kept.as_ref().map(|it| stored::mutes_from_text(it));
        let is_foreign = matches!(read, Some(None));
        let mut mutes = read.flatten().unwrap_or_default();
        if self.0.is_refused.get_untracked() {
            // What the device did not keep holds all the same.
            mutes = self.0.mutes.get_untracked();
        }
        let before = mutes.clone();
        match change {
            MuteChange::LookUp => {}
            MuteChange::Add(mute) => mutes.add(mute),
            MuteChange::Remove(mute) => mutes.remove(&mute),
            MuteChange::TakeOver(others) => others.iter().for_each(|it| mutes.add(it.clone())),
        }
        if mutes != before && !is_foreign {
            let text = if mutes.is_empty() { String::new() } else { stored::mutes_to_text(&mutes) };
            self.0.is_refused.set(!preferences::set(KEY, &text));
        }
        self.show(mutes);
    }

    fn show(self, mutes: Mutes) {
        let rule = mutes.rule();
        let hides: Hides = Arc::new(move |preview, page_topic| rule.hides(preview, page_topic));
        self.0.hides.set((!mutes.is_empty()).then_some(hides));
        self.0.mutes.set(mutes);
    }
}
