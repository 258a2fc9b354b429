//! What a signup came to. Every state has its own words and next step for the reader.
//!
//! Deliberately absent: those words; the message catalogue has them.

use crate::model::WebAddress;

/// The field that a provider did not accept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RejectedField {
    /// The address.
    Email,
    /// The choice of lists.
    Lists,
    /// The provider does not say which.
    Unknown,
}

/// What came of a signup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Subscribed, nothing left to do.
    Confirmed,
    /// A mail was sent; its link confirms.
    PendingConfirmation,
    /// The provider took it and does not say more.
    SentUnknown,
    /// Was on the list before.
    AlreadySubscribed,
    /// Not accepted, with the provider's own words where it has some (plain text, shown as text).
    Rejected {
        /// Where to look.
        field: RejectedField,
        /// The provider's words.
        message: Option<String>,
    },
    /// Too many requests.
    RateLimited {
        /// Seconds to wait, when said.
        wait_s: Option<u32>,
    },
    /// The browser posted the form into a new tab; what the provider says there cannot be read here.
    OpenedTab,
    /// Can only be done on the provider's own page.
    NeedsVisit {
        /// That page.
        address: WebAddress,
    },
    /// The provider failed (5xx) or spoke something else; the address stays in the form.
    ProviderFailed {
        /// HTTP status.
        status: u16,
    },
    /// No answer: no network, or the provider does not allow this site to read it.
    Unreachable,
}
