//! The doctor's page: what was examined, and what was found so far.
//!
//! Deliberately absent: the diagnosis, which is the core's, and the requests, which are `examination`'s.

mod examination;

use super::Watched;
use super::task::Task;
use broadside_core::config::Config;
use broadside_core::doctor::{Diagnosis, Finding};
use broadside_core::model::WebAddress;

/// Whether the page can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DoctorStage {
    /// Nobody has asked for it, or its part of the app is on its way.
    Closed,
    /// It can.
    Ready,
    /// Its part of the app did not come.
    Missing,
}

/// An examination of the newsroom's servers from this browser.
#[derive(Clone, Copy)]
pub struct DoctorStore {
    config: &'static Config,
    stage: Watched<DoctorStage>,
    /// The page's own place, once it was looked for.
    base: Watched<Option<WebAddress>>,
    diagnoses: Watched<Vec<Diagnosis>>,
    examining: Task,
}

impl DoctorStore {
    pub(super) fn new(config: &'static Config) -> Self {
        Self {
            config,
            stage: Watched::new(DoctorStage::Closed),
            base: Watched::new(None),
            diagnoses: Watched::new(Vec::new()),
            examining: Task::new(),
        }
    }

    /// Whether the page can be shown.
    pub fn stage(self) -> DoctorStage {
        self.stage.get()
    }

    /// The deployment's root, which servers have to let read.
    pub fn base(self) -> Option<WebAddress> {
        self.base.get()
    }

    /// What is examined, with what was found so far.
    pub fn diagnoses(self) -> Vec<Diagnosis> {
        self.diagnoses.get()
    }

    /// The page came: an examination begins, unless one has since the reader came here.
    pub fn open(self) {
        if self.stage.get_untracked() != DoctorStage::Ready {
            self.stage.set(DoctorStage::Ready);
            self.examine();
        }
    }

    /// The page did not come.
    pub fn miss(self) {
        self.stage.set(DoctorStage::Missing);
    }

    /// The reader went elsewhere: nobody waits for answers any longer.
    pub fn leave(self) {
        if self.stage.get_untracked() != DoctorStage::Closed {
            self.stage.set(DoctorStage::Closed);
            self.examining.abort();
        }
    }

    /// Examines everything, also what was examined before.
    pub fn examine(self) {
        self.examining.run(self.examine_all());
    }

    fn found(self, index: usize, findings: Vec<Finding>) {
        self.diagnoses.update(|all| {
            if let Some(diagnosis) = all.get_mut(index) {
                diagnosis.findings = Some(findings);
            }
        });
    }
}
