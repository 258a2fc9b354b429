//! The page on which a partner makes a snippet: what was chosen, and what this deployment has to offer.
//!
//! Deliberately absent: the snippet, which is made of both where it is shown.

use super::Watched;
use crate::browser::{embedding, fetch, location};
use broadside_core::embed::{EmbedChange, EmbedDraft, PinnedElement};
use broadside_core::model::WebAddress;

/// Where the press says which version of the element partners can pin.
const PINNED: &str = "embed/element.json";

/// Whether the page can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BuilderStage {
    /// Nobody has asked for it, or its part of the app is on its way.
    Closed,
    /// It can.
    Ready,
    /// Its part of the app did not come.
    Missing,
}

/// The version of the element that never changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pinned {
    /// Nobody has asked yet, or no answer has come.
    Asked,
    /// This one.
    Known(PinnedElement),
    /// There is no answer.
    Missing,
}

/// What was chosen for a snippet. It stays while the app does.
pub struct EmbedBuilderStore {
    stage: Watched<BuilderStage>,
    draft: Watched<EmbedDraft>,
    pinned: Watched<Pinned>,
    root: Watched<Option<WebAddress>>,
}

impl EmbedBuilderStore {
    /// The store, which there is one of.
    pub(super) fn new() -> &'static Self {
        Box::leak(Box::new(Self {
            stage: Watched::new(BuilderStage::Closed),
            draft: Watched::new(EmbedDraft::default()),
            pinned: Watched::new(Pinned::Asked),
            root: Watched::new(None),
        }))
    }

    /// Whether the page can be shown.
    pub fn stage(&self) -> BuilderStage {
        self.stage.get()
    }

    /// What was chosen so far.
    pub fn draft(&self) -> EmbedDraft {
        self.draft.get()
    }

    /// The version of the element that never changes.
    pub fn pinned(&self) -> Pinned {
        self.pinned.get()
    }

    /// Where this deployment lies, once the page was opened.
    pub fn root(&self) -> Option<WebAddress> {
        self.root.get()
    }

    /// Takes a choice over.
    pub fn choose(&self, change: EmbedChange) {
        self.draft.update(|it| it.apply(change));
    }

    /// The page came: it is shown, and what it needs of this deployment is asked for, which are the element for the preview
    /// and its version.
    pub async fn open(&'static self) {
        self.stage.set(BuilderStage::Ready);
        let Some(root) = location::base() else { return };
        embedding::define_element(&root);
        let address = root.join(PINNED);
        self.root.set(Some(root));
        let Some(address) = address else { return };
        let answer = fetch::get_own(&address).await.ok();
        let known = answer.and_then(|bytes| PinnedElement::read(&bytes));
        self.pinned.set(known.map_or(Pinned::Missing, Pinned::Known));
    }

    /// The page did not come.
    pub fn miss(&self) {
        self.stage.set(BuilderStage::Missing);
    }
}
