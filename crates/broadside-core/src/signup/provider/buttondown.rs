//! Buttondown's embedded form (`/api/emails/embed-subscribe/{username}`): the browser posts it in a new tab, because a
//! page elsewhere may not read the answer.
//!
//! Deliberately absent: its JSON API, whose token is secret.

use super::plain_form::boxes_named;
use super::{PlainForm, Provenance};
use crate::model::WebAddress;
use crate::signup::NewsletterList;

/// A list is a tag; the provenance is metadata, which the newsroom sees beside the subscriber.
pub(super) fn plain_form(
    action: &WebAddress,
    lists: &[NewsletterList],
    provenance: Provenance<'_>,
) -> PlainForm {
    let mut hidden = vec![("embed".to_owned(), "1".to_owned())];
    for (name, value) in [("metadata__partner", provenance.partner), ("metadata__topic", provenance.topic)] {
        hidden.extend(value.map(|it| (name.to_owned(), it.to_owned())));
    }
    PlainForm {
        action: action.clone(),
        email_field: "email".to_owned(),
        lists: boxes_named("tag", lists),
        honeypot_field: None,
        hidden,
    }
}

#[cfg(test)]
mod tests;
