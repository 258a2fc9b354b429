//! What a signup came to, in words: which words and which next step belong to which outcome.
//!
//! Deliberately absent: the newsletter block's own heading and consent, which are the newsroom's.

use broadside_core::model::WebAddress;
use broadside_core::signup::outbox::{Ending, News, Standing, WaitReason};
use broadside_core::signup::{EmailFault, Frequency, Outcome, RejectedField, SubscriptionFault};

/// Words of the form.
#[allow(missing_docs, reason = "each field is named after what it says")]
pub struct SignupWords {
    pub email_label: &'static str,
    pub lists_label: &'static str,
    pub honeypot_label: &'static str,
    pub submit: &'static str,
    pub sending: &'static str,
    pub consent_link: &'static str,
    pub another_address: &'static str,
    pub back_to_form: &'static str,
    pub visit_provider: &'static str,
    pub needs_script: &'static str,
    pub elsewhere: &'static str,
    pub hidden_field: &'static str,
    pub no_list: &'static str,
    pub not_sent: &'static str,
    pub email_empty: &'static str,
    pub email_no_at: &'static str,
    pub email_many_ats: &'static str,
    pub email_no_domain: &'static str,
    pub email_too_long: &'static str,
    pub email_has_space: &'static str,
    pub daily: &'static str,
    pub weekly: &'static str,
    pub monthly: &'static str,
    pub occasional: &'static str,
    pub confirmed: (&'static str, &'static str),
    pub pending: (&'static str, &'static str),
    pub sent_unknown: (&'static str, &'static str),
    pub already_subscribed: (&'static str, &'static str),
    pub opened_tab: (&'static str, &'static str),
    pub needs_visit: (&'static str, &'static str),
    pub rejected_email: (&'static str, &'static str),
    pub rejected_lists: (&'static str, &'static str),
    pub rejected: (&'static str, &'static str),
    pub rate_limited: (&'static str, &'static str),
    pub rate_limited_wait: fn(wait_s: u32) -> String,
    pub provider_failed: (&'static str, &'static str),
    pub unreachable: (&'static str, &'static str),
    pub provider_says: fn(message: &str) -> String,
    pub offline: (&'static str, &'static str),
    pub come_back: (&'static str, &'static str),
    pub keep: &'static str,
    pub keep_what: &'static str,
    pub kept: (&'static str, &'static str),
    pub kept_since: &'static str,
    pub kept_no_connection: &'static str,
    pub kept_no_answer: &'static str,
    pub kept_fault: &'static str,
    pub kept_asked_to_wait: &'static str,
    pub kept_sending: &'static str,
    pub kept_unsure: &'static str,
    pub send_now: &'static str,
    pub cancel_kept: &'static str,
    pub kept_cancelled: (&'static str, &'static str),
    pub kept_elsewhere: (&'static str, &'static str),
    pub not_kept: (&'static str, &'static str),
    pub expired: (&'static str, &'static str),
    pub expired_unsure: (&'static str, &'static str),
}

impl SignupWords {
    /// How often a list writes.
    pub fn frequency(&self, frequency: Frequency) -> &'static str {
        match frequency {
            Frequency::Daily => self.daily,
            Frequency::Weekly => self.weekly,
            Frequency::Monthly => self.monthly,
            Frequency::Occasional => self.occasional,
        }
    }
}

/// What the reader can do after an outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// The matter is settled; the form may be used for another address.
    Settled,
    /// Finish in the tab that opened, or go back to the form where none did.
    OtherTab,
    /// Go on at the provider's own page.
    Visit(WebAddress),
    /// Look at the form, which kept everything typed, and send again.
    Mend,
}

/// An outcome as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeWords {
    /// What happened, in a few words.
    pub title: &'static str,
    /// What it means and what to do.
    pub text: String,
    /// Which controls stand below.
    pub next_step: NextStep,
}

/// The words for `outcome`.
pub fn outcome(outcome: &Outcome) -> OutcomeWords {
    let words = &super::words().signup;
    let ((title, text), next_step) = match outcome {
        Outcome::Confirmed => (words.confirmed, NextStep::Settled),
        Outcome::PendingConfirmation => (words.pending, NextStep::Settled),
        Outcome::SentUnknown => (words.sent_unknown, NextStep::Settled),
        Outcome::AlreadySubscribed => (words.already_subscribed, NextStep::Settled),
        Outcome::OpenedTab => (words.opened_tab, NextStep::OtherTab),
        Outcome::NeedsVisit { address } => (words.needs_visit, NextStep::Visit(address.clone())),
        Outcome::Rejected { field: RejectedField::Email, .. } => (words.rejected_email, NextStep::Mend),
        Outcome::Rejected { field: RejectedField::Lists, .. } => (words.rejected_lists, NextStep::Mend),
        Outcome::Rejected { field: RejectedField::Unknown, .. } => (words.rejected, NextStep::Mend),
        Outcome::RateLimited { .. } => (words.rate_limited, NextStep::Mend),
        Outcome::ProviderFailed { .. } => (words.provider_failed, NextStep::Mend),
        Outcome::Unreachable => (words.unreachable, NextStep::Mend),
    };
    let text = match outcome {
        Outcome::RateLimited { wait_s: Some(wait_s) } => (words.rate_limited_wait)(*wait_s),
        Outcome::Rejected { message: Some(message), .. } => {
            format!("{text} {}", (words.provider_says)(message))
        }
        _ => text.to_owned(),
    };
    OutcomeWords { title, text, next_step }
}

/// Why a form cannot be sent.
pub fn signup_fault(fault: SubscriptionFault) -> &'static str {
    let words = &super::words().signup;
    let fault = match fault {
        SubscriptionFault::NoList => return words.no_list,
        SubscriptionFault::HiddenField => return words.hidden_field,
        SubscriptionFault::Email(fault) => fault,
    };
    match fault {
        EmailFault::Empty => words.email_empty,
        EmailFault::NoAt => words.email_no_at,
        EmailFault::ManyAts => words.email_many_ats,
        EmailFault::NoDomain => words.email_no_domain,
        EmailFault::TooLong => words.email_too_long,
        EmailFault::HasSpace => words.email_has_space,
    }
}

/// How far a signup has come that waits on the device.
pub fn kept_standing(standing: &Standing) -> &'static str {
    let words = &super::words().signup;
    match standing {
        Standing::Waiting { reason: WaitReason::NoConnection, .. } => words.kept_no_connection,
        Standing::Waiting { reason: WaitReason::NoAnswer, .. } => words.kept_no_answer,
        Standing::Waiting { reason: WaitReason::Fault, .. } => words.kept_fault,
        Standing::Waiting { reason: WaitReason::AskedToWait, .. } => words.kept_asked_to_wait,
        // What the worker was answered is read before anybody sees that it was.
        Standing::Sending { .. } | Standing::Answered(_) => words.kept_sending,
        Standing::Unsure => words.kept_unsure,
    }
}

/// What there is to say of a signup that waits no longer: in a few words, in a sentence, and the way on.
pub fn kept_news(news: &News) -> (&'static str, String, NextStep) {
    let words = &super::words().signup;
    let (title, text) = match news {
        News::Ended(Ending::Answered(answer)) => {
            let OutcomeWords { title, text, next_step } = outcome(answer);
            return (title, text, next_step);
        }
        News::Ended(Ending::Expired { may_have_arrived: false }) => words.expired,
        News::Ended(Ending::Expired { may_have_arrived: true }) => words.expired_unsure,
        News::Cancelled => words.kept_cancelled,
        News::EndedElsewhere => words.kept_elsewhere,
        News::NotKept => words.not_kept,
    };
    (title, text.to_owned(), NextStep::Mend)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]
    use super::*;
    use std::collections::HashSet;

    fn all_outcomes() -> Vec<Outcome> {
        let address = WebAddress::parse("https://letters.example/").expect("it is an address");
        vec![
            Outcome::Confirmed,
            Outcome::PendingConfirmation,
            Outcome::SentUnknown,
            Outcome::AlreadySubscribed,
            Outcome::OpenedTab,
            Outcome::NeedsVisit { address },
            Outcome::Rejected { field: RejectedField::Email, message: None },
            Outcome::Rejected { field: RejectedField::Lists, message: None },
            Outcome::Rejected { field: RejectedField::Unknown, message: None },
            Outcome::RateLimited { wait_s: None },
            Outcome::RateLimited { wait_s: Some(90) },
            Outcome::ProviderFailed { status: 502 },
            Outcome::Unreachable,
        ]
    }

    #[test]
    fn no_two_outcomes_share_their_words() {
        let outcomes = all_outcomes();
        let texts: HashSet<String> = outcomes.iter().map(|it| outcome(it).text).collect();
        assert_eq!(texts.len(), outcomes.len());
    }

    #[test]
    fn nothing_but_a_providers_yes_is_told_as_one() {
        for it in all_outcomes() {
            let words = outcome(&it);
            let text = [words.title, " ", &words.text].concat();
            let is_claimed = text.contains("signed up") && !text.contains("and you are signed up");
            let is_so = matches!(it, Outcome::Confirmed | Outcome::AlreadySubscribed);
            assert_eq!(is_claimed, is_so, "{it:?}: {text}");
        }
    }

    #[test]
    fn a_wait_is_told_as_a_wait() {
        for (wait_s, words) in
            [(45, "45 seconds"), (600, "10 minutes"), (10_800, "3 hours"), (259_200, "3 days")]
        {
            let text = outcome(&Outcome::RateLimited { wait_s: Some(wait_s) }).text;
            assert!(text.contains(words), "{text}");
        }
    }

    #[test]
    fn the_providers_own_words_are_passed_on() {
        let rejected =
            Outcome::Rejected { field: RejectedField::Email, message: Some("Blocked domain".into()) };
        assert!(outcome(&rejected).text.contains("Blocked domain"));
        assert_eq!(outcome(&rejected).next_step, NextStep::Mend);
    }

    #[test]
    fn every_slip_is_told_apart() {
        let faults = [
            SubscriptionFault::NoList,
            SubscriptionFault::HiddenField,
            SubscriptionFault::Email(EmailFault::Empty),
            SubscriptionFault::Email(EmailFault::NoAt),
            SubscriptionFault::Email(EmailFault::ManyAts),
            SubscriptionFault::Email(EmailFault::NoDomain),
            SubscriptionFault::Email(EmailFault::TooLong),
            SubscriptionFault::Email(EmailFault::HasSpace),
        ];
        let texts: HashSet<&str> = faults.into_iter().map(signup_fault).collect();
        assert_eq!(texts.len(), faults.len());
    }
}
