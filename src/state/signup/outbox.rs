//! Signups that the reader has let the device keep: sent at the start of the app, when the connection is back, when the
//! page is seen again, when their time has come and when the reader says so, by one tab or the worker at a time.
//!
//! The lock says who sends, so that what is marked as being sent by nobody who holds it was left behind by a page that
//! is gone. Where a browser has no locks, two minutes say so. Either way a mark is set in one step, and only one can set
//! it. Deliberately absent: when to send again, which is `broadside_core::signup::outbox`, and the words.

use super::{DRAFT, SignupPhase, SignupStore, came_of};
use crate::browser::storage::{self, Table};
use crate::browser::{background_sync, channel, clock, events, locks, network, preferences};
use crate::state::scope::scope;
use broadside_core::model::Timestamp;
use broadside_core::signup::outbox::{Ending, Entry, News, Standing, WaitReason, is_forgotten};
use broadside_core::signup::{Conversation, Outcome, SignupBlock, Subscription};
use leptos::task::spawn_local;

/// The lock's name and the channel's, which the worker knows too.
const NAME: &str = "broadside:outbox";
/// What the worker is woken for.
const TAG: &str = "broadside-outbox";
/// Longer than all requests of a signup may take.
const LEASE_S: i64 = 120;

/// A signup that is kept on this device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// What it is kept under.
    pub key: String,
    /// The signup.
    pub entry: Entry,
    /// What is kept, to the letter.
    text: String,
}

/// What there is to do.
pub(in crate::state) enum Errand {
    /// Look at what is kept now, and listen for whatever may change it.
    LookAfter,
    /// Send what is due.
    Send,
    /// Keep this.
    Keep(Subscription),
    /// Throw away what is kept under this key.
    Cancel(String),
    /// Send what is kept under this key now.
    Hurry(String),
}

impl SignupStore {
    pub(in crate::state) async fn do_errand(self, errand: Errand) {
        let Some(block) = &self.config.signup else { return };
        match errand {
            Errand::LookAfter => self.listen(block),
            Errand::Send => {}
            Errand::Keep(subscription) => self.keep_subscription(block, subscription).await,
            Errand::Cancel(key) => return self.throw_away(&key).await,
            Errand::Hurry(key) => self.hurry_kept(&key).await,
        }
        self.send_kept(block).await;
    }

    fn listen(self, block: &'static SignupBlock) {
        channel::open(NAME, move || spawn_local(self.show_kept()));
        events::on_document("visibilitychange", move |_| {
            if events::is_page_visible() && self.kept.with_untracked(|it| !it.is_empty()) {
                spawn_local(self.send_kept(block));
            }
        });
    }

    async fn keep_subscription(self, block: &SignupBlock, subscription: Subscription) {
        let Some(reason) = self.keepable.get_untracked() else { return };
        let address = subscription.email.as_str().to_owned();
        let Some(entry) = Entry::keep(block, subscription, reason, clock::now()) else { return };
        let key = [scope(), address.clone()].concat();
        // What is kept for this address already stays as it is: it may be on its way.
        let is_kept = storage::replace(Table::Outbox, &key, None, Some(&entry.to_text())).await.is_some();
        self.keepable.set(None);
        if is_kept {
            preferences::set_draft(DRAFT, "");
            self.address.set(String::new());
            self.news.set(None);
            self.show_kept().await;
            spawn_local(background_sync::ask_for(TAG));
            channel::tell();
        } else {
            self.news.set(Some((address, News::NotKept)));
        }
        self.phase.set(SignupPhase::InOutbox);
    }

    async fn throw_away(self, key: &str) {
        let Some(kept) = self.found(key) else { return };
        let is_gone = storage::replace(Table::Outbox, key, Some(&kept.text), None).await == Some(true);
        if is_gone {
            self.let_go(&kept, News::Cancelled);
            channel::tell();
        }
        self.show_kept().await;
        self.phase.set(SignupPhase::InOutbox);
    }

    async fn hurry_kept(self, key: &str) {
        let Some(mut kept) = self.found(key) else { return };
        kept.entry.hurry(clock::now());
        kept.write().await;
        self.phase.set(SignupPhase::InOutbox);
    }

    fn found(self, key: &str) -> Option<Kept> {
        self.kept.with_untracked(|it| it.iter().find(|it| it.key == key).cloned())
    }

    /// Sends what is due, as soon as nobody else does.
    async fn send_kept(self, block: &'static SignupBlock) {
        let lock = locks::lock(NAME).await;
        for (key, text) in storage::all(Table::Outbox).await {
            if !key.starts_with(&scope()) {
                continue;
            }
            if let Some(entry) = Entry::from_text(&text) {
                self.look_at(block, Kept { key, entry, text }, lock.is_some()).await;
            } else if is_forgotten(&text, clock::now()) {
                storage::replace(Table::Outbox, &key, Some(&text), None).await;
            }
        }
        drop(lock);
        self.show_kept().await;
        self.wait_for_next(block);
    }

    async fn look_at(self, block: &'static SignupBlock, mut kept: Kept, has_lock: bool) {
        let now = clock::now();
        let is_sender_gone = match kept.entry.standing {
            Standing::Sending { since } => has_lock || (now.unix_s() - since.unix_s()).abs() > LEASE_S,
            _ => true,
        };
        let mut ending = kept.entry.look(block, is_sender_gone, now);
        if ending.is_none() && network::is_online() && kept.entry.send(now) {
            if !kept.write().await {
                return;
            }
            self.show_kept().await;
            channel::tell();
            ending = send(block, &mut kept.entry).await;
        }
        match ending {
            None => {
                kept.write().await;
            }
            Some(ending) => {
                // Told by the one who takes it out, and by nobody twice.
                if storage::replace(Table::Outbox, &kept.key, Some(&kept.text), None).await == Some(true) {
                    self.end(&kept, ending);
                }
            }
        }
        channel::tell();
    }

    fn end(self, kept: &Kept, ending: Ending) {
        let is_refused = match &ending {
            Ending::Answered(outcome) => {
                matches!(outcome, Outcome::Rejected { .. } | Outcome::ProviderFailed { .. })
            }
            Ending::Expired { .. } => true,
        };
        if is_refused && self.address.with_untracked(String::is_empty) {
            self.address.set(kept.entry.subscription.email.as_str().to_owned());
        }
        self.let_go(kept, News::Ended(ending));
    }

    fn let_go(self, kept: &Kept, news: News) {
        self.kept.update(|it| it.retain(|it| it.key != kept.key));
        self.news.set(Some((kept.entry.subscription.email.as_str().to_owned(), news)));
    }

    /// Shows what is kept. What was shown and is there no longer has ended in another tab.
    async fn show_kept(self) {
        let scope = scope();
        let all = storage::all(Table::Outbox).await.into_iter();
        let own = all.filter(|(key, _)| key.starts_with(&scope));
        let kept = own.filter_map(|(key, text)| Some(Kept { entry: Entry::from_text(&text)?, key, text }));
        let kept: Vec<Kept> = kept.collect();
        let gone = self.kept.with_untracked(|shown| {
            shown.iter().find(|it| kept.iter().all(|now| now.key != it.key)).cloned()
        });
        if let Some(gone) = gone {
            self.let_go(&gone, News::EndedElsewhere);
        }
        if self.kept.with_untracked(|it| *it != kept) {
            self.kept.set(kept);
        }
    }

    /// Sends again when the time has come, if the page is still open then.
    fn wait_for_next(self, block: &'static SignupBlock) {
        let now = clock::now();
        let next = self.kept.with_untracked(|it| it.iter().filter_map(|it| due_at(&it.entry)).min());
        let Some(wait_s) = next.map(|it| it.unix_s() - now.unix_s()).filter(|it| *it > 0) else { return };
        self.waiting.run(async move {
            clock::wait_ms(u64::try_from(wait_s).unwrap_or_default().saturating_mul(1_000)).await;
            // Not in this task, which the next wait takes the place of.
            spawn_local(self.send_kept(block));
        });
    }
}

impl Kept {
    /// Writes down how far it has come; says whether it is kept so, and nobody else was quicker.
    async fn write(&mut self) -> bool {
        let text = self.entry.to_text();
        if text == self.text {
            return true;
        }
        let is_kept = storage::replace(Table::Outbox, &self.key, Some(&self.text), Some(&text)).await;
        self.text = text;
        is_kept == Some(true)
    }
}

fn due_at(entry: &Entry) -> Option<Timestamp> {
    match entry.standing {
        Standing::Waiting { not_before, reason } if reason != WaitReason::NoConnection => Some(not_before),
        _ => None,
    }
}

async fn send(block: &'static SignupBlock, entry: &mut Entry) -> Option<Ending> {
    let (conversation, step) = Conversation::open(block, entry.subscription.clone());
    let came = came_of(conversation, step).await;
    let now = clock::now();
    if !came.has_left {
        entry.held_back(now);
        return None;
    }
    let outcome = if came.is_answered { came.outcome } else { Outcome::Unreachable };
    entry.answered(outcome, came.retry_after_s, now)
}
