//! Newsletter signup: what is offered, what is sent to which provider, and what its answer means.
//!
//! Deliberately absent: sending. A provider gives a [`SubscribeRequest`] and reads a [`SubscribeResponse`];
//! the browser does the rest.

mod email;
mod exchange;
mod list;
mod outcome;
mod provider;

pub use email::{EmailAddress, EmailFault};
pub use exchange::{Encoding, SubscribeRequest, SubscribeResponse, Subscription};
pub use list::{Frequency, ListId, NewsletterList};
pub use outcome::{Outcome, RejectedField};
pub use provider::{GenericProvider, JsonPointer, ListEncoding, PlainForm, Provider};

use crate::model::WebAddress;

/// The newsletter block as the newsroom configures it.
#[derive(Clone, Debug, PartialEq)]
pub struct SignupBlock {
    /// The block's heading, such as «Sign up to our daily digest».
    pub heading: String,
    /// Why a reader would want it: a sentence or two.
    pub text: String,
    /// What the reader agrees to, under the button; may be empty.
    pub consent: String,
    /// The page that says more about it.
    pub consent_address: Option<WebAddress>,
    /// Where addresses are sent.
    pub provider: Provider,
    /// What can be signed up to; never empty.
    pub lists: Vec<NewsletterList>,
}
