//! Leaving out of what is found what the reader has muted.
//!
//! Deliberately absent: comparing stories with what is muted, which is the core's. It is done here before anything is
//! asked, so that a letter costs the same whatever is muted.

use super::SearchStore;
use super::collecting::Pace;
use broadside_core::search::Progress;

/// Stories that are compared before the clock is looked at.
const N_STORIES_OF_STEP: usize = 50;

impl SearchStore {
    /// What is muted is another now, or known for the first time.
    pub fn reconsider(&'static self) {
        self.with_collection(broadside_core::search::Collection::judge_anew);
        self.contents().judging.run(async move {
            self.judge(&mut Pace::begun()).await;
            // Whoever shows answers looks again.
            self.contents().n_articles.update(|_| ());
        });
    }

    /// Compares what was not compared yet.
    pub(super) async fn judge(&'static self, pace: &mut Pace) {
        let step = || {
            self.with_collection(|it| it.judge_some(N_STORIES_OF_STEP, |it| self.mutes.is_muted(it, None)))
        };
        while step() == Progress::Underway {
            self.rest(pace).await;
        }
    }
}
