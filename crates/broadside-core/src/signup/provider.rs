//! The newsletter providers that addresses can be sent to. A provider is one file that says what to send,
//! what the answer means, and which plain form does the same without a script.
//!
//! Deliberately absent: keys and secrets. Whatever stands here is sent to every reader.

mod action_network;
mod answer;
mod buttondown;
mod generic;
pub(super) mod ghost;
mod listmonk;
mod mailchimp;
mod mailpoet;
mod plain_form;
#[cfg(test)]
pub(super) mod samples;
mod wish;

pub use action_network::ActionNetworkForm;
pub use generic::{GenericProvider, JsonPointer, ListEncoding};
pub use mailchimp::MailchimpForm;
pub use mailpoet::MailPoetForm;
pub use plain_form::PlainForm;
pub(super) use wish::Wish;
pub use wish::{FieldNames, Provenance};

use super::{NewsletterList, Outcome, SubscribeRequest, SubscribeResponse};
use crate::model::WebAddress;

/// Where addresses are sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Provider {
    /// A listmonk installation; `root` is its address and ends with a slash.
    Listmonk {
        /// Its root.
        root: WebAddress,
    },
    /// A Ghost site's members; `root` is the site's address and ends with a slash.
    Ghost {
        /// Its root.
        root: WebAddress,
    },
    /// A Mailchimp audience, by the embedded form of it.
    Mailchimp(MailchimpForm),
    /// A Buttondown newsletter, by the address that its embedded form is posted to.
    Buttondown {
        /// That address.
        action: WebAddress,
    },
    /// A form of MailPoet, on a WordPress site.
    MailPoet(MailPoetForm),
    /// A form of Action Network.
    ActionNetwork(ActionNetworkForm),
    /// Anything that takes one POST, described by the configuration.
    Generic(GenericProvider),
}

impl Provider {
    /// What to send for `wish`; `None` where the browser posts the form itself. Ghost is asked several things, and
    /// its own file says which.
    pub(super) fn request(&self, wish: &Wish<'_>) -> Option<SubscribeRequest> {
        match self {
            Self::Listmonk { root } => Some(listmonk::request(root, wish)),
            Self::Ghost { .. } | Self::Mailchimp(_) | Self::Buttondown { .. } => None,
            Self::MailPoet(form) => form.request(wish),
            Self::ActionNetwork(form) => Some(form.request(wish)),
            Self::Generic(provider) => provider.request(wish),
        }
    }

    /// What the answer to [`Provider::request`] means; `None` is that no answer could be read.
    pub(super) fn read(&self, response: Option<&SubscribeResponse>) -> Outcome {
        match (self, response) {
            // Whether Action Network lets a page read its answers is not certain, so that its own page stands by.
            (Self::ActionNetwork(form), None) => Outcome::NeedsVisit { address: form.page.clone() },
            (_, None) => Outcome::Unreachable,
            (Self::Listmonk { .. }, Some(response)) => listmonk::read(response),
            (Self::MailPoet(form), Some(response)) => form.read(response),
            (Self::ActionNetwork(_), Some(response)) => action_network::read(response),
            (Self::Generic(provider), Some(response)) => provider.read(response),
            (Self::Ghost { .. } | Self::Mailchimp(_) | Self::Buttondown { .. }, Some(response)) => {
                Outcome::ProviderFailed { status: response.status }
            }
        }
    }

    /// The form that a browser can post by itself; `None` where the provider takes no plain form post of these
    /// `lists`.
    pub fn plain_form(&self, lists: &[NewsletterList], provenance: Provenance<'_>) -> Option<PlainForm> {
        match self {
            Self::Listmonk { root } => Some(listmonk::plain_form(root, lists)),
            Self::Ghost { .. } | Self::ActionNetwork(_) => None,
            Self::Mailchimp(form) => Some(form.plain_form(lists, provenance)),
            Self::Buttondown { action } => Some(buttondown::plain_form(action, lists, provenance)),
            Self::MailPoet(form) => Some(form.plain_form(lists)),
            Self::Generic(provider) => provider.plain_form(lists, provenance),
        }
    }

    /// Whether the form is posted into a new tab, because this page may not read what the provider answers.
    pub fn opens_tab(&self) -> bool {
        match self {
            Self::Mailchimp(_) | Self::Buttondown { .. } => true,
            Self::MailPoet(form) => !form.is_own_host,
            Self::Generic(provider) => provider.opens_tab,
            Self::Listmonk { .. } | Self::Ghost { .. } | Self::ActionNetwork(_) => false,
        }
    }

    /// How often a signup to which no answer came may be sent again without asking the reader, since it may have
    /// arrived: where the provider takes an address once, however often it is sent, and where an answer can be expected.
    /// Action Network sends a mail each time, and may never let its answers be read.
    pub(super) fn n_repeats(&self) -> u32 {
        match self {
            Self::Listmonk { .. } | Self::Ghost { .. } | Self::MailPoet(_) => 5,
            Self::Mailchimp(_) | Self::Buttondown { .. } | Self::ActionNetwork(_) | Self::Generic(_) => 0,
        }
    }

    /// A page where a reader can sign up without this form.
    pub fn page(&self) -> Option<WebAddress> {
        match self {
            Self::Ghost { root } => Some(ghost::portal(root)),
            Self::MailPoet(form) => form.page.clone(),
            Self::ActionNetwork(form) => Some(form.page.clone()),
            Self::Listmonk { .. } | Self::Mailchimp(_) | Self::Buttondown { .. } | Self::Generic(_) => None,
        }
    }

    /// What a list should be called, where this provider cannot know one by `name`. Elsewhere than with listmonk a list
    /// that is alone needs no name.
    pub fn misnaming(&self, name: &str, is_alone: bool) -> Option<&'static str> {
        match self {
            // listmonk refuses a whole signup for one malformed UUID, so that the list is better not offered.
            Self::Listmonk { .. } => (!listmonk::is_uuid(name))
                .then_some("the list's UUID, as listmonk shows it on the list's page"),
            _ if name.is_empty() => {
                (!is_alone).then_some("what the provider calls the list, as there are several")
            }
            Self::Mailchimp(_) => mailchimp::group_value(name)
                .is_none()
                .then_some("a group as its check box in the embed code is named, such as group[21265][2]"),
            _ => None,
        }
    }

    /// What can be asked of the provider without sending it anything: which lists it has, or whether it takes signups.
    pub fn probe(&self) -> Option<WebAddress> {
        match self {
            Self::Listmonk { root } => Some(below(root, "api/public/lists")),
            Self::Ghost { root } => Some(below(root, "members/api/site/")),
            Self::Mailchimp(_)
            | Self::Buttondown { .. }
            | Self::MailPoet(_)
            | Self::ActionNetwork(_)
            | Self::Generic(_) => None,
        }
    }

    /// Where requests go.
    pub fn address(&self) -> &WebAddress {
        match self {
            Self::Listmonk { root } | Self::Ghost { root } => root,
            Self::Mailchimp(form) => &form.action,
            Self::Buttondown { action } => action,
            Self::MailPoet(form) => &form.root,
            Self::ActionNetwork(form) => &form.address,
            Self::Generic(provider) => &provider.address,
        }
    }
}

/// What stands at `path` below a root that ends with a slash.
fn below(root: &WebAddress, path: &str) -> WebAddress {
    root.join(path).unwrap_or_else(|| root.clone())
}
