//! Mailchimp's embedded form: the browser posts it to `/subscribe/post` in a new tab, where Mailchimp answers.
//!
//! Deliberately absent: `/subscribe/post-json`, which answers only as a script that the page would have to run. No
//! newsletter service runs scripts here.

use super::{FieldNames, PlainForm, Provenance};
use crate::model::WebAddress;
use crate::signup::NewsletterList;

/// An audience's form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailchimpForm {
    /// `…/subscribe/post?u=…&id=…`.
    pub action: WebAddress,
    /// `b_` and the account's and the audience's ids: what people leave empty.
    pub(crate) honeypot_field: String,
    /// Names and values sent with every signup, such as `tags`.
    pub extra: Vec<(String, String)>,
    /// The merge fields that take the provenance.
    pub fields: FieldNames,
}

impl MailchimpForm {
    /// The form that is posted to `address`, as the embed code's `action` has it, with `&amp;` for `&` or not; `None`
    /// where it does not say of which account (`u`) and audience (`id`) it is.
    pub fn at(address: &WebAddress) -> Option<Self> {
        let text = address.as_str().split('#').next()?.replace("&amp;", "&");
        let (before_query, query) = text.split_once('?')?;
        let value = |name: &str| {
            let pairs = query.split('&').filter_map(|it| it.split_once('='));
            pairs.filter(|(it, value)| *it == name && !value.is_empty()).map(|(_, value)| value).next()
        };
        let honeypot_field = ["b_", value("u")?, "_", value("id")?].concat();
        // The hosted page of the same form, and what scripts are told to ask, are other ends of one path.
        let folder = before_query.split("/subscribe").next()?;
        let action = WebAddress::parse(&[folder, "/subscribe/post?", query].concat())?;
        Some(Self { action, honeypot_field, extra: Vec::new(), fields: FieldNames::default() })
    }

    pub(super) fn plain_form(&self, lists: &[NewsletterList], provenance: Provenance<'_>) -> PlainForm {
        let mut hidden = self.extra.clone();
        hidden.extend(provenance.fields(&self.fields));
        PlainForm {
            action: self.action.clone(),
            email_field: "EMAIL".to_owned(),
            lists: lists.iter().map(group).collect(),
            honeypot_field: Some(self.honeypot_field.clone()),
            hidden,
        }
    }
}

/// A list is a group of the audience, named as its check box is: `group[21265][2]`, whose value is the last number.
fn group(list: &NewsletterList) -> Option<(String, String)> {
    let value = group_value(&list.provider_id)?;
    Some((list.provider_id.clone(), value.to_owned()))
}

/// The value of the check box that is named `name`; `None` where that is no group.
pub fn group_value(name: &str) -> Option<&str> {
    let (category, value) = name.strip_prefix("group[")?.strip_suffix(']')?.split_once("][")?;
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    (is_number(category) && is_number(value)).then_some(value)
}

#[cfg(test)]
mod tests;
