//! The newsletter form: what was typed, what was chosen, and what the provider said.
//!
//! Deliberately absent: request bodies and answers, which each provider's file in the core knows. What was typed
//! survives errors, other pages and a reload; only a success forgets it. What waits for a connection is in `outbox`.

mod outbox;

pub(super) use outbox::Errand;
pub use outbox::Kept;

use super::task::Task;
use super::{Watched, parts};
use crate::browser::{clock, fetch, network, preferences};
use crate::parts::PartMissing;
use broadside_core::config::Config;
use broadside_core::model::TopicSlug;
use broadside_core::signup::outbox::{Entry, News, WaitReason};
use broadside_core::signup::{
    Conversation, EmailAddress, ListId, Outcome, Step, Subscription, SubscriptionFault, hold_ms,
};
use broadside_core::sources::SourceError;
use leptos::task::spawn_local;

const DRAFT: &str = "signup-address";

/// Where the form stands.
#[derive(Clone, Debug, PartialEq)]
pub enum SignupPhase {
    /// The reader types.
    Editing,
    /// It cannot be sent as it is.
    Faulty(SubscriptionFault),
    /// On its way; a second press does nothing.
    Sending,
    /// The provider said, or could not be reached.
    Answered(Outcome),
    /// There is no connection in which a tab could open.
    NoTab,
    /// The reader did something with what is kept on the device, and is told there.
    InOutbox,
}

/// The form.
#[derive(Clone, Copy)]
pub struct SignupStore {
    config: &'static Config,
    address: Watched<String>,
    honeypot: Watched<String>,
    chosen: Watched<Vec<ListId>>,
    has_reader_chosen: Watched<bool>,
    topic: Watched<Option<TopicSlug>>,
    shown_at_ms: Watched<Option<u64>>,
    phase: Watched<SignupPhase>,
    /// Why what was sent last could be kept on the device and sent later; `None` where it cannot.
    keepable: Watched<Option<WaitReason>>,
    kept: Watched<Vec<Kept>>,
    news: Watched<Option<(String, News)>>,
    sending: Task,
    waiting: Task,
}

impl SignupStore {
    pub(super) fn new(config: &'static Config) -> Self {
        Self {
            address: Watched::new(String::new()),
            honeypot: Watched::new(String::new()),
            chosen: Watched::new(defaults(config)),
            has_reader_chosen: Watched::new(false),
            topic: Watched::new(None),
            shown_at_ms: Watched::new(None),
            phase: Watched::new(SignupPhase::Editing),
            keepable: Watched::new(None),
            kept: Watched::new(Vec::new()),
            news: Watched::new(None),
            sending: Task::new(),
            waiting: Task::new(),
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

    /// Why what was sent last could be kept on the device and sent later; `None` where it cannot.
    pub fn keepable(&self) -> Option<WaitReason> {
        self.keepable.get()
    }

    /// What waits on the device for a connection.
    pub fn kept(&self) -> Vec<Kept> {
        self.kept.get()
    }

    /// What there is to say of what waited, and for which address.
    pub fn news(&self) -> Option<(String, News)> {
        self.news.get()
    }

    /// The reader typed, or pasted, which may bring along what is no part of an address: a form that the browser posts
    /// by itself would carry that to the provider.
    pub fn type_address(&self, text: String) {
        let text = EmailAddress::tidied(&text);
        preferences::set_draft(DRAFT, text);
        self.address.set(text.to_owned());
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

    /// The form can be seen for the first time.
    pub fn shown(&self) {
        if self.shown_at_ms.with_untracked(Option::is_none) {
            self.shown_at_ms.set(Some(clock::elapsed_ms()));
        }
    }

    /// The reader ticked or unticked a list.
    pub fn toggle(&self, list: &ListId) {
        self.has_reader_chosen.set(true);
        self.chosen.update(|chosen| match chosen.iter().position(|it| it == list) {
            Some(position) => {
                chosen.remove(position);
            }
            None => chosen.push(list.clone()),
        });
    }

    /// Offers what belongs to the page: on a topic's its own list, elsewhere those that are chosen before the reader
    /// chooses. A reader's own choice is not overruled.
    pub fn offer(&self, topic: Option<TopicSlug>, list: Option<ListId>) {
        if !self.has_reader_chosen.get_untracked() {
            self.chosen.set(list.map_or_else(|| defaults(self.config), |it| vec![it]));
        }
        self.topic.set(topic);
    }

    /// The form is wanted again, for another address.
    pub fn start_again(&self) {
        self.phase.set(SignupPhase::Editing);
    }

    /// Sends the form, unless it is on its way or cannot be right. Where the browser itself posts it into a new tab,
    /// this says so once that has happened.
    pub fn submit(&self) {
        if self.phase.with_untracked(|it| *it == SignupPhase::Sending) {
            return;
        }
        let Some(block) = &self.config.signup else { return };
        let address = self.address.get_untracked();
        let subscription = match self.checked() {
            Ok(subscription) => subscription,
            Err(fault) => {
                if fault == SubscriptionFault::HiddenField {
                    // A person whose browser filled it in can then send again.
                    self.honeypot.set(String::new());
                }
                return self.phase.set(SignupPhase::Faulty(fault));
            }
        };
        // A tab that is not opened at once is taken for an advertisement and not opened at all.
        let opens_tab = block.provider.opens_tab();
        if opens_tab && !network::is_online() {
            return self.phase.set(SignupPhase::NoTab);
        }
        self.phase.set(SignupPhase::Sending);
        self.keepable.set(None);
        let held_ms = if opens_tab { 0 } else { self.held_ms() };
        let store = *self;
        self.sending.run(async move {
            // Also where it is held for no time: the browser takes the fields of a form that it posts by itself only
            // after everybody who listens has had their turn.
            clock::wait_ms(held_ms).await;
            if opens_tab {
                return store.conclude(Outcome::OpenedTab, &address);
            }
            match parts::newsroom().await {
                Ok(newsroom) => (newsroom.send_signup)(store, subscription, address).await,
                Err(PartMissing) => store.conclude(Outcome::Unreachable, &address),
            }
        });
    }

    /// Sends `subscription`, in which stands what was typed as `address`, to the provider.
    pub(super) async fn send(self, subscription: Subscription, address: String) {
        let Some(block) = &self.config.signup else { return };
        let (conversation, step) = Conversation::open(block, subscription);
        let came = came_of(conversation, step).await;
        if came.outcome == Outcome::Unreachable {
            self.keepable.set(if !came.has_left {
                Some(WaitReason::NoConnection)
            } else if Entry::may_repeat(block) {
                Some(WaitReason::NoAnswer)
            } else {
                None
            });
        }
        self.conclude(came.outcome, &address);
    }

    /// The reader wants to have it kept on the device and sent later.
    pub fn keep(&self) {
        match self.checked() {
            Ok(subscription) => self.run(Errand::Keep(subscription)),
            Err(fault) => self.phase.set(SignupPhase::Faulty(fault)),
        }
    }

    /// The reader no longer wants what is kept under `key`.
    pub fn cancel(&self, key: String) {
        self.run(Errand::Cancel(key));
    }

    /// The reader wants what is kept under `key` sent now.
    pub fn hurry(&self, key: String) {
        self.run(Errand::Hurry(key));
    }

    /// Looks after what is kept, for as long as the page lives.
    pub fn look_after_kept(&self) {
        self.run(Errand::LookAfter);
    }

    /// There is a connection again.
    pub(super) fn come_back(&self) {
        if self.kept.with_untracked(|it| !it.is_empty()) {
            self.run(Errand::Send);
        }
    }

    fn run(&self, errand: Errand) {
        let store = *self;
        if self.config.signup.is_none() {
            return;
        }
        // Not a task: what is on its way is not aborted by what comes after it.
        let is_keeping = matches!(errand, Errand::Keep(_));
        spawn_local(parts::in_newsroom(
            move |newsroom| (newsroom.do_outbox_errand)(store, errand),
            move || {
                if is_keeping {
                    store.keepable.set(None);
                }
            },
        ));
    }

    /// What the form asks for as it stands.
    fn checked(&self) -> Result<Subscription, SubscriptionFault> {
        let topic = self.topic.get_untracked();
        let partner = self.config.signup.as_ref().and_then(|it| it.partner.as_deref());
        self.address.with_untracked(|address| {
            let (chosen, honeypot) = (self.chosen.get_untracked(), self.honeypot.get_untracked());
            Subscription::checked(address, &chosen, &honeypot, topic.as_ref(), partner)
        })
    }

    fn held_ms(&self) -> u64 {
        let now_ms = clock::elapsed_ms();
        hold_ms(self.shown_at_ms.get_untracked().unwrap_or(now_ms), now_ms)
    }

    /// `sent` is what stood in the field when it was sent; what was typed since then stays.
    fn conclude(&self, outcome: Outcome, sent: &str) {
        let is_done = matches!(
            outcome,
            Outcome::Confirmed
                | Outcome::PendingConfirmation
                | Outcome::SentUnknown
                | Outcome::AlreadySubscribed
        );
        if is_done && self.address.with_untracked(|it| it == sent) {
            preferences::set_draft(DRAFT, "");
            self.address.set(String::new());
        }
        self.phase.set(SignupPhase::Answered(outcome));
    }
}

fn defaults(config: &Config) -> Vec<ListId> {
    let lists = config.signup.iter().flat_map(|it| &it.lists);
    lists.filter(|it| it.is_default).map(|it| it.id.clone()).collect()
}

/// What came of sending.
struct Came {
    outcome: Outcome,
    /// What the provider asked to wait, if it did.
    retry_after_s: Option<u32>,
    /// Whether the last request was answered.
    is_answered: bool,
    /// Whether anything may have left the device.
    has_left: bool,
}

/// Sends whatever has to be sent, one after the other, until it is known what came of it.
async fn came_of(mut conversation: Conversation<'static>, mut step: Step) -> Came {
    let (mut retry_after_s, mut is_answered, mut has_left) = (None, true, false);
    loop {
        let request = match step {
            Step::Done(outcome) => return Came { outcome, retry_after_s, is_answered, has_left },
            Step::Send(request) => request,
        };
        // What fails later may have arrived, whatever the device then says of its network.
        has_left |= network::is_online();
        let response = fetch::send(&request).await;
        is_answered = response.is_ok();
        step = match response {
            Ok(response) => {
                retry_after_s = response.retry_after_s;
                conversation.answer(Some(&response))
            }
            // It is the device's fault and not the provider's, whose other ways would not help.
            Err(SourceError::Offline) => Step::Done(Outcome::Unreachable),
            Err(_) => conversation.answer(None),
        };
    }
}
