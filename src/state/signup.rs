//! The newsletter form: what was typed, what was chosen, and what the provider said.
//!
//! Deliberately absent: request bodies and answers, which each provider's file in the core knows. What was typed
//! survives errors, other pages and a reload; only a success forgets it.

use super::task::Task;
use super::{Watched, parts};
use crate::browser::{fetch, preferences};
use crate::parts::PartMissing;
use broadside_core::config::Config;
use broadside_core::signup::{EmailAddress, EmailFault, ListId, Outcome, Subscription};

const DRAFT: &str = "signup-address";

/// Where the form stands.
#[derive(Clone, Debug, PartialEq)]
pub enum SignupPhase {
    /// The reader types.
    Editing,
    /// The address cannot be right.
    AddressFaulty(EmailFault),
    /// No list is chosen.
    NoListChosen,
    /// On its way; a second press does nothing.
    Sending,
    /// The provider said, or could not be reached.
    Answered(Outcome),
}

/// The form.
#[derive(Clone, Copy)]
pub struct SignupStore {
    config: &'static Config,
    address: Watched<String>,
    honeypot: Watched<String>,
    chosen: Watched<Vec<ListId>>,
    phase: Watched<SignupPhase>,
    sending: Task,
}

impl SignupStore {
    pub(super) fn new(config: &'static Config) -> Self {
        let defaults = config.signup.iter().flat_map(|it| &it.lists).filter(|it| it.is_default);
        let chosen = defaults.map(|it| it.id.clone()).collect();
        Self {
            address: Watched::new(String::new()),
            honeypot: Watched::new(String::new()),
            chosen: Watched::new(chosen),
            phase: Watched::new(SignupPhase::Editing),
            sending: Task::new(),
            config,
        }
    }

    /// Brings back what was being typed before a reload.
    pub(super) fn start(&self) {
        if let Some(draft) = preferences::draft(DRAFT) {
            self.address.set(draft);
        }
    }

    /// What stands in the address field.
    pub fn address(&self) -> String {
        self.address.get()
    }

    /// What stands in the field that only robots fill in.
    pub fn honeypot(&self) -> String {
        self.honeypot.get()
    }

    /// The lists chosen.
    pub fn chosen(&self) -> Vec<ListId> {
        self.chosen.get()
    }

    /// Where the form stands.
    pub fn phase(&self) -> SignupPhase {
        self.phase.get()
    }

    /// The reader typed.
    pub fn type_address(&self, text: String) {
        preferences::set_draft(DRAFT, &text);
        self.address.set(text);
        self.phase.update(|it| {
            if !matches!(it, SignupPhase::Sending) {
                *it = SignupPhase::Editing;
            }
        });
    }

    /// Something was typed where only robots type.
    pub fn type_honeypot(&self, text: String) {
        self.honeypot.set(text);
    }

    /// The reader ticked or unticked a list.
    pub fn toggle(&self, list: &ListId) {
        self.chosen.update(|chosen| match chosen.iter().position(|it| it == list) {
            Some(position) => {
                chosen.remove(position);
            }
            None => chosen.push(list.clone()),
        });
    }

    /// Offers `list` before the others, as a topic's page does; a reader's own choice is not overruled.
    pub fn prefer(&self, list: ListId) {
        if self.address.with_untracked(String::is_empty) {
            self.chosen.set(vec![list]);
        }
    }

    /// The form is wanted again, for another address.
    pub fn start_again(&self) {
        self.phase.set(SignupPhase::Editing);
    }

    /// Sends the form, unless it is on its way or cannot be right.
    pub fn submit(&self) {
        if self.phase.with_untracked(|it| *it == SignupPhase::Sending) {
            return;
        }
        let email = match EmailAddress::parse(&self.address.get_untracked()) {
            Ok(email) => email,
            Err(fault) => return self.phase.set(SignupPhase::AddressFaulty(fault)),
        };
        let lists = self.chosen.get_untracked();
        if lists.is_empty() {
            return self.phase.set(SignupPhase::NoListChosen);
        }
        let subscription = Subscription { email, lists, honeypot: self.honeypot.get_untracked() };
        if subscription.is_by_robot() {
            // It learns nothing by which it could tell that nothing was sent.
            return self.conclude(Outcome::SentUnknown);
        }
        self.phase.set(SignupPhase::Sending);
        let store = *self;
        self.sending.run(async move {
            match parts::signup_sent(store, subscription).await {
                Ok(work) => work.await,
                Err(PartMissing) => store.conclude(Outcome::Unreachable),
            }
        });
    }

    /// Sends `subscription` to the provider.
    pub(super) async fn send(self, subscription: Subscription) {
        let Some(signup) = &self.config.signup else { return };
        let request = signup.provider.request(&subscription, &signup.lists);
        let outcome = match fetch::post(&request).await {
            Ok(response) => signup.provider.read(&response),
            Err(_) => Outcome::Unreachable,
        };
        self.conclude(outcome);
    }

    fn conclude(&self, outcome: Outcome) {
        let is_done = matches!(
            outcome,
            Outcome::Confirmed
                | Outcome::PendingConfirmation
                | Outcome::SentUnknown
                | Outcome::AlreadySubscribed
        );
        if is_done {
            preferences::set_draft(DRAFT, "");
            self.address.set(String::new());
        }
        self.phase.set(SignupPhase::Answered(outcome));
    }
}
