//! Newsletter signup: what is offered, what is sent to which provider, and what its answer means.
//!
//! Deliberately absent: sending. A [`Conversation`] says what to send and is given the [`SubscribeResponse`]; the
//! browser does the rest, and where it may not read an answer it posts the [`PlainForm`] itself.

mod conversation;
mod email;
mod exchange;
mod list;
pub mod outbox;
mod outcome;
mod patience;
mod provider;
mod subscription;

pub use conversation::{Conversation, Step};
pub use email::{EmailAddress, EmailFault};
pub use exchange::{Body, Encoding, SubscribeRequest, SubscribeResponse};
pub use list::{Frequency, ListId, NewsletterList};
pub use outcome::{Outcome, RejectedField};
pub use patience::hold_ms;
pub use provider::{
    ActionNetworkForm, FieldNames, GenericProvider, JsonPointer, ListEncoding, MailPoetForm, MailchimpForm,
    PlainForm, Provenance, Provider,
};
pub use subscription::{Subscription, SubscriptionFault};

use crate::model::{TopicSlug, WebAddress};

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
    /// What signups from here are told apart by, such as the name of the partner on whose site this stands.
    pub partner: Option<String>,
    /// Where addresses are sent.
    pub provider: Provider,
    /// Where the provider leads a browser that posted the form, beside its own host. Browsers follow a form to no host
    /// that the page does not name.
    pub form_hosts: Vec<WebAddress>,
    /// What can be signed up to; never empty.
    pub lists: Vec<NewsletterList>,
}

impl SignupBlock {
    /// The form that a browser can post by itself from the page of `topic`; `None` where the provider takes none.
    pub fn plain_form(&self, topic: Option<&TopicSlug>) -> Option<PlainForm> {
        self.provider.plain_form(&self.lists, Provenance::of(self, topic))
    }

    /// The field in which that form tells who the partner is; `None` where it cannot be told.
    pub fn partner_field(&self) -> Option<String> {
        let hidden = |partner| Some(self.provider.plain_form(&self.lists, partner)?.hidden);
        let nameless = hidden(Provenance::default())?;
        let named = hidden(Provenance { partner: Some("any"), topic: None })?;
        named.into_iter().find(|it| !nameless.contains(it)).map(|(name, _)| name)
    }

    /// The same with `list` before the others, where it is one of them.
    #[must_use]
    pub fn led_by(mut self, list: Option<&ListId>) -> Self {
        if let Some(at) = self.lists.iter().position(|it| list == Some(&it.id)) {
            let list = self.lists.remove(at);
            self.lists.insert(0, list);
        }
        self
    }
}
