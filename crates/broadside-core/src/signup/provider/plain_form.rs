//! A form that works without a script: the browser posts it and shows the provider's own page.
//!
//! Deliberately absent: how it looks.

use crate::model::WebAddress;
use crate::signup::NewsletterList;

/// A form, as `application/x-www-form-urlencoded`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlainForm {
    /// Where it is posted.
    pub action: WebAddress,
    /// The address field's name.
    pub email_field: String,
    /// Name and value of each list's check box, in the lists' order; `None` where the provider has one list and needs
    /// no naming of it.
    pub lists: Vec<Option<(String, String)>>,
    /// The name of a field that people leave empty.
    pub honeypot_field: Option<String>,
    /// Names and values sent as they are.
    pub hidden: Vec<(String, String)>,
}

/// Check boxes that all have one name, and the lists' names at the provider as values.
pub(super) fn boxes_named(name: &str, lists: &[NewsletterList]) -> Vec<Option<(String, String)>> {
    let named = |list: &NewsletterList| {
        (!list.provider_id.is_empty()).then(|| (name.to_owned(), list.provider_id.clone()))
    };
    lists.iter().map(named).collect()
}
