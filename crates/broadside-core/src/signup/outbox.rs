//! The outbox: signups that a reader wants to be kept on the device and sent once there is a connection, each from the
//! moment in which it is kept until it is known what came of it.
//!
//! What was sent and not answered may have arrived. It is sent again by itself only where the provider takes an address
//! once however often it is sent; elsewhere the reader decides. Deliberately absent: the device, its clock and its
//! network, and who of several tabs sends.

mod stored;

pub use stored::is_forgotten;

use super::{Conversation, Outcome, SignupBlock, Step, SubscribeRequest, SubscribeResponse, Subscription};
use crate::model::Timestamp;

/// How long a signup waits before it is given up.
const MAX_AGE_S: i64 = 7 * 24 * 3600;
/// The wait after the first failure; it is four times as long after each further one.
const FIRST_WAIT_S: i64 = 60;
const MAX_WAIT_S: i64 = 6 * 3600;

/// Why a signup has not been taken yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitReason {
    /// Nothing has left the device.
    NoConnection,
    /// It was sent and no answer came, so that it may have arrived.
    NoAnswer,
    /// The provider said that it could not take it just then.
    Fault,
    /// The provider said so, and for how long to wait.
    AskedToWait,
}

/// How far a signup in the outbox has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is sent by itself, at this moment at the earliest.
    Waiting {
        /// That moment.
        not_before: Timestamp,
        /// Why it waits.
        reason: WaitReason,
    },
    /// Somebody is sending it, or was when their page or worker was ended.
    Sending {
        /// When it was sent.
        since: Timestamp,
    },
    /// The worker had this answer, which nobody has read yet.
    Answered(SubscribeResponse),
    /// It may have arrived. It is sent again only when the reader says so.
    Unsure,
}

/// How a signup left the outbox by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The provider answered for good.
    Answered(Outcome),
    /// It was given up after seven days.
    Expired {
        /// Whether it may have arrived all the same.
        may_have_arrived: bool,
    },
}

/// What there is to say of a signup that is in the outbox no longer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// It left by itself.
    Ended(Ending),
    /// The reader cancelled it.
    Cancelled,
    /// It left in another tab, where that was told.
    EndedElsewhere,
    /// The browser did not let it be kept.
    NotKept,
}

/// A signup in the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What the reader asked for.
    pub subscription: Subscription,
    /// When the reader gave it to be kept.
    pub kept: Timestamp,
    /// How far it has come.
    pub standing: Standing,
    /// What to send, where that is one request, so that the worker can send it with no page open.
    request: Option<SubscribeRequest>,
    /// How often it may be sent again after no answer came.
    n_repeats: u32,
    n_sent: u32,
    /// Since the reader last asked for it to be sent.
    n_unanswered: u32,
    may_have_arrived: bool,
}

impl Entry {
    /// A signup that is given to be kept at `now`; `None` where the browser itself posts the form into a tab, which
    /// nobody can do later. `reason` says what came of sending it before.
    pub fn keep(
        block: &SignupBlock,
        subscription: Subscription,
        reason: WaitReason,
        now: Timestamp,
    ) -> Option<Self> {
        let may_have_arrived = reason == WaitReason::NoAnswer;
        let mut entry = Self {
            subscription,
            kept: now,
            standing: Standing::Waiting { not_before: now, reason },
            request: None,
            n_repeats: block.provider.n_repeats(),
            n_sent: u32::from(may_have_arrived),
            n_unanswered: u32::from(may_have_arrived),
            may_have_arrived,
        };
        if may_have_arrived {
            entry.wait(FIRST_WAIT_S, reason, now);
        }
        (!block.provider.opens_tab()).then(|| {
            entry.follow(block);
            entry
        })
    }

    /// Whether a signup to which no answer came may be kept, to be sent again by itself.
    pub fn may_repeat(block: &SignupBlock) -> bool {
        block.provider.n_repeats() > 0
    }

    /// Takes over what the newsroom's configuration says by now. An answer to a request that would be another one today
    /// cannot be read any more.
    fn follow(&mut self, block: &SignupBlock) {
        let (_, step) = Conversation::open(block, self.subscription.clone());
        let request = match step {
            // Of several requests the first only asks.
            Step::Send(request) => Some(request).filter(|it| it.body.is_some()),
            Step::Done(_) => None,
        };
        self.n_repeats = block.provider.n_repeats();
        if self.request != request {
            self.request = request;
            if matches!(self.standing, Standing::Answered(_)) {
                self.standing = Standing::Unsure;
                self.may_have_arrived = true;
            }
        }
    }

    /// Looks at the entry at `now`. `is_sender_gone` says that nobody is sending it any more, whatever it says itself.
    pub fn look(&mut self, block: &SignupBlock, is_sender_gone: bool, now: Timestamp) -> Option<Ending> {
        self.follow(block);
        // A clock that was set back would otherwise keep it for ever, or never send it.
        self.kept = self.kept.min(now);
        match &mut self.standing {
            Standing::Answered(response) => {
                let (response, provider) = (std::mem::take(response), &block.provider);
                return self.answered(provider.read(Some(&response)), response.retry_after_s, now);
            }
            Standing::Sending { .. } if is_sender_gone => self.unanswered(now),
            Standing::Waiting { not_before, .. } => *not_before = (*not_before).min(after(now, MAX_AGE_S)),
            Standing::Sending { .. } | Standing::Unsure => {}
        }
        let is_over = now.unix_s() - self.kept.unix_s() >= MAX_AGE_S;
        let is_on_its_way = matches!(self.standing, Standing::Sending { .. });
        (is_over && !is_on_its_way).then_some(Ending::Expired { may_have_arrived: self.may_have_arrived })
    }

    /// Whether it is to be sent by itself at `now`.
    pub fn is_due(&self, now: Timestamp) -> bool {
        matches!(self.standing, Standing::Waiting { not_before, .. } if not_before <= now)
    }

    /// Whether the reader may have it sent at `now`: not while it is on its way, and not while the provider asks to wait.
    pub fn may_be_hurried(&self, now: Timestamp) -> bool {
        match self.standing {
            Standing::Waiting { not_before, reason: WaitReason::AskedToWait } => not_before <= now,
            Standing::Waiting { .. } | Standing::Unsure => true,
            Standing::Sending { .. } | Standing::Answered(_) => false,
        }
    }

    /// The reader wants it sent now, also where it may have arrived.
    pub fn hurry(&mut self, now: Timestamp) {
        if self.may_be_hurried(now) {
            self.n_unanswered = 0;
            let reason = if self.may_have_arrived { WaitReason::NoAnswer } else { WaitReason::NoConnection };
            self.wait(0, reason, now);
        }
    }

    /// It is sent at `now`; says whether it may be.
    pub fn send(&mut self, now: Timestamp) -> bool {
        let is_due = self.is_due(now);
        if is_due {
            self.standing = Standing::Sending { since: now };
            self.n_sent = self.n_sent.saturating_add(1);
        }
        is_due
    }

    /// Nothing left the device after all.
    pub fn held_back(&mut self, now: Timestamp) {
        self.n_sent = self.n_sent.saturating_sub(1);
        let reason = if self.may_have_arrived { WaitReason::NoAnswer } else { WaitReason::NoConnection };
        self.wait(0, reason, now);
    }

    /// The provider answered at `now`, with `retry_after_s` if it said so. What is over is told; what is not waits.
    pub fn answered(
        &mut self,
        outcome: Outcome,
        retry_after_s: Option<u32>,
        now: Timestamp,
    ) -> Option<Ending> {
        let (wait_s, is_asked) = match outcome {
            Outcome::Unreachable => {
                self.unanswered(now);
                return None;
            }
            Outcome::RateLimited { wait_s } => (wait_s.or(retry_after_s), true),
            Outcome::ProviderFailed { status } if is_passing(status) => {
                (retry_after_s, retry_after_s.is_some())
            }
            _ => return Some(Ending::Answered(outcome)),
        };
        let reason = if is_asked { WaitReason::AskedToWait } else { WaitReason::Fault };
        self.wait(self.wait_s().max(wait_s.map_or(0, i64::from)), reason, now);
        None
    }

    /// It was sent, and it will not be known what came of that.
    fn unanswered(&mut self, now: Timestamp) {
        self.n_unanswered = self.n_unanswered.saturating_add(1);
        self.may_have_arrived = true;
        if self.n_unanswered > self.n_repeats {
            self.standing = Standing::Unsure;
        } else {
            self.wait(self.wait_s(), WaitReason::NoAnswer, now);
        }
    }

    fn wait(&mut self, wait_s: i64, reason: WaitReason, now: Timestamp) {
        self.standing = Standing::Waiting { not_before: after(now, wait_s), reason };
    }

    fn wait_s(&self) -> i64 {
        let n_failures = self.n_sent.clamp(1, 8);
        (FIRST_WAIT_S << (2 * (n_failures - 1))).min(MAX_WAIT_S)
    }
}

fn after(now: Timestamp, wait_s: i64) -> Timestamp {
    Timestamp::from_unix_s(now.unix_s() + wait_s)
}

/// Whether a provider that answered so may take the same later: it is overloaded, or something else stood in its place,
/// such as the page of a café's network. Other faults are the newsroom's to mend.
fn is_passing(status: u16) -> bool {
    matches!(status, 0..400 | 408 | 425 | 429 | 500..)
}

#[cfg(test)]
mod tests;
