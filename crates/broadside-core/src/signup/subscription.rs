//! What a reader asks for, once it can be sent.
//!
//! Deliberately absent: how a provider is told; each provider's file knows.

use super::{EmailAddress, EmailFault, ListId};
use crate::model::TopicSlug;

/// What a reader asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscription {
    /// The address typed.
    pub email: EmailAddress,
    /// The lists chosen; never empty.
    pub lists: Vec<ListId>,
    /// The topic on whose page the reader signs up.
    pub topic: Option<TopicSlug>,
    /// What it is told apart by, such as the name of the partner by whose link the reader came.
    pub partner: Option<String>,
}

/// Why a form cannot be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubscriptionFault {
    /// What was typed is no address.
    Email(EmailFault),
    /// No list is chosen.
    NoList,
    /// Something stands in the field that people do not see. Robots fill it in, and now and then a reader's own
    /// browser does; a reader is told and can send again, while a robot does not read what it is told.
    HiddenField,
}

impl Subscription {
    /// What is asked for by the address typed, the lists ticked and what stands in the field for robots, and where.
    pub fn checked(
        email: &str,
        lists: &[ListId],
        honeypot: &str,
        topic: Option<&TopicSlug>,
        partner: Option<&str>,
    ) -> Result<Self, SubscriptionFault> {
        let email = EmailAddress::parse(email).map_err(SubscriptionFault::Email)?;
        if lists.is_empty() {
            return Err(SubscriptionFault::NoList);
        }
        if !honeypot.trim().is_empty() {
            return Err(SubscriptionFault::HiddenField);
        }
        let partner = partner.map(str::to_owned);
        Ok(Self { email, lists: lists.to_vec(), topic: topic.cloned(), partner })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_form_is_sent_only_when_nothing_is_wrong_with_it() {
        let daily = [ListId("daily".to_owned())];
        for (email, lists, honeypot, fault) in [
            (" ana@example.org\u{a0}", &daily[..], " ", None),
            ("ana", &daily, "", Some(SubscriptionFault::Email(EmailFault::NoAt))),
            ("ana@example.org", &[], "", Some(SubscriptionFault::NoList)),
            ("ana@example.org", &daily, "https://buy.example/", Some(SubscriptionFault::HiddenField)),
        ] {
            let checked = Subscription::checked(email, lists, honeypot, None, None);
            assert_eq!(checked.as_ref().err().copied(), fault, "{email:?} {honeypot:?}");
            assert_eq!(checked.is_ok(), fault.is_none());
        }
        let topic = TopicSlug::new("labour").unwrap();
        let checked =
            Subscription::checked(" ana@example.org ", &daily, "", Some(&topic), Some("saltpans")).unwrap();
        assert_eq!((checked.email.as_str(), checked.topic), ("ana@example.org", Some(topic)));
        assert_eq!(checked.partner.as_deref(), Some("saltpans"));
    }
}
