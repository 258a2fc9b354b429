//! Which of an article's embeds the reader has asked for.
//!
//! Deliberately absent: remembering it. Each visit asks anew, and so tells nobody of an article that is only opened
//! again.

use crate::browser::policy;
use crate::state::Watched;
use broadside_core::model::WebAddress;

/// What came of asking for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Its host is asked, or has answered.
    Loaded,
    /// The browser held it back, because the page's policy does not name its host.
    HeldBack,
}

/// Those that were asked for.
#[derive(Clone, Copy)]
pub struct EmbedStore(Watched<Vec<(WebAddress, Asked)>>);

impl EmbedStore {
    pub(super) fn new() -> Self {
        Self(Watched::new(Vec::new()))
    }

    pub(super) fn clear(self) {
        if self.0.with_untracked(|it| !it.is_empty()) {
            self.0.set(Vec::new());
        }
    }

    /// What came of asking for the one at `address`; `None` where nobody has.
    pub fn asked(self, address: &WebAddress) -> Option<Asked> {
        self.0.with(|all| all.iter().find(|(it, _)| it == address).map(|(_, asked)| *asked))
    }

    /// The reader asks for the one at `address`. Whether the browser holds it back is told by the policy alone: the frame
    /// says that it is there in either case, and in some browsers before that.
    pub fn ask(self, address: WebAddress) {
        let asked = address.clone();
        policy::on_held_back(move || self.look_at(&asked));
        self.0.update(|all| all.push((address, Asked::Loaded)));
    }

    fn look_at(self, address: &WebAddress) {
        if policy::has_held_back(address) {
            self.0.update(|all| {
                for (_, asked) in all.iter_mut().filter(|(it, _)| it == address) {
                    *asked = Asked::HeldBack;
                }
            });
        }
    }
}
