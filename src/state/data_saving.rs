//! Whether this reader saves data, and which pictures were asked for all the same.
//!
//! Deliberately absent: the pictures. What is known before the first page is drawn decides what it loads.

use super::Watched;
use crate::browser::{device, preferences};
use broadside_core::model::WebAddress;

/// The device keeps the reader's choice under this.
const KEY: &str = "save-data";
const ON: &str = "on";
const OFF: &str = "off";

/// A copy is a handle on the same.
#[derive(Clone, Copy)]
pub struct DataSavingStore(Watched<Saving>);

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Saving {
    is_on: bool,
    /// Pictures that the reader wanted to see.
    wanted: Vec<WebAddress>,
}

impl DataSavingStore {
    pub(super) fn new() -> Self {
        Self(Watched::new(Saving::default()))
    }

    /// By the reader's choice, else by what browser or device ask for.
    pub(super) fn start(self) {
        let chosen = preferences::get(KEY);
        let is_on = chosen.map_or_else(device::is_saving_data, |it| it == ON);
        if is_on {
            self.0.update(|it| it.is_on = true);
        }
    }

    /// Whether data are saved.
    pub fn is_on(self) -> bool {
        self.0.with(|it| it.is_on)
    }

    /// The reader has chosen, for this device.
    pub fn choose(self, is_on: bool) {
        // Where the device keeps nothing, it holds until the page is closed.
        preferences::set(KEY, if is_on { ON } else { OFF });
        self.0.update(|it| it.is_on = is_on);
    }

    /// Whether the picture may be loaded.
    pub fn is_loaded(self, picture: &WebAddress) -> bool {
        self.0.with(|it| !it.is_on || it.wanted.contains(picture))
    }

    /// The reader wants to see the picture.
    pub fn load(self, picture: WebAddress) {
        self.0.update(|it| it.wanted.push(picture));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_picture_is_loaded_when_nothing_is_saved_or_when_it_was_asked_for() {
        let store = DataSavingStore::new();
        let [one, other] = ["https://quay.example/1.jpg", "https://quay.example/2.jpg"]
            .map(|it| WebAddress::parse(it).unwrap());
        assert!(store.is_loaded(&one));
        store.0.update(|it| it.is_on = true);
        assert!(!store.is_loaded(&one));
        store.load(one.clone());
        assert!(store.is_loaded(&one) && !store.is_loaded(&other));
    }
}
