//! The newsletter providers that addresses can be sent to. A provider is one file that says what to send,
//! what the answer means, and which plain form does the same without a script.
//!
//! Deliberately absent: keys and secrets. Whatever stands here is sent to every reader.

mod answer;
mod generic;
mod listmonk;

pub use generic::{GenericProvider, JsonPointer, ListEncoding};

use super::{NewsletterList, Outcome, SubscribeRequest, SubscribeResponse, Subscription};
use crate::model::WebAddress;

/// Where addresses are sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Provider {
    /// A listmonk installation; `root` is its address and ends with a slash.
    Listmonk {
        /// Its root.
        root: WebAddress,
    },
    /// Anything that takes one POST, described by the configuration.
    Generic(GenericProvider),
}

/// A form that works without a script: the browser posts it and shows the provider's own page.
///
/// Lists are check boxes named `list_field` whose values are [`NewsletterList::provider_id`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlainForm {
    /// Where it is posted, as `application/x-www-form-urlencoded`.
    pub action: WebAddress,
    /// The address field's name.
    pub email_field: String,
    /// The name of every list's check box; `None` where the provider has one list and needs no naming of it.
    pub list_field: Option<String>,
    /// The name of a field that people leave empty.
    pub honeypot_field: Option<String>,
    /// Names and values sent as they are.
    pub hidden: Vec<(String, String)>,
}

impl Provider {
    /// What to send for `subscription`; lists that are not among `lists` are left out.
    ///
    /// Do not send it for a [robot's](Subscription::is_by_robot) subscription.
    pub fn request(&self, subscription: &Subscription, lists: &[NewsletterList]) -> SubscribeRequest {
        let list_ids = chosen_provider_ids(subscription, lists);
        match self {
            Self::Listmonk { root } => listmonk::request(root, &subscription.email, &list_ids),
            Self::Generic(provider) => provider.request(subscription, &list_ids),
        }
    }

    /// What the answer means.
    pub fn read(&self, response: &SubscribeResponse) -> Outcome {
        match self {
            Self::Listmonk { .. } => listmonk::read(response),
            Self::Generic(provider) => provider.read(response),
        }
    }

    /// The form for readers without a script; `None` where the provider takes no plain form post of these
    /// `lists`.
    pub fn plain_form(&self, lists: &[NewsletterList]) -> Option<PlainForm> {
        match self {
            Self::Listmonk { root } => Some(listmonk::plain_form(root)),
            Self::Generic(provider) => provider.plain_form(lists),
        }
    }

    /// Where requests go.
    pub fn address(&self) -> &WebAddress {
        match self {
            Self::Listmonk { root } => root,
            Self::Generic(provider) => &provider.address,
        }
    }
}

fn chosen_provider_ids<'a>(subscription: &Subscription, lists: &'a [NewsletterList]) -> Vec<&'a str> {
    lists.iter().filter(|it| subscription.lists.contains(&it.id)).map(|it| it.provider_id.as_str()).collect()
}
