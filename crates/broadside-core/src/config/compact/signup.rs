//! The newsletter block.
//!
//! Deliberately absent: MailPoet, of which the page's own host decides what it does.

use super::compact;
use crate::model::WebAddress;
use crate::signup::{
    ActionNetworkForm, Encoding, FieldNames, Frequency, GenericProvider, JsonPointer, ListEncoding, ListId,
    MailchimpForm, NewsletterList, Provider, SignupBlock,
};

compact! { struct SignupBlock {
    heading: String,
    text: String,
    consent: String,
    consent_address: Option<WebAddress>,
    partner: Option<String>,
    provider: Provider,
    form_hosts: Vec<WebAddress>,
    lists: Vec<NewsletterList>,
} }

compact! { struct NewsletterList {
    id: ListId,
    name: String,
    frequency: Frequency,
    description: String,
    is_default: bool,
    provider_id: String,
} }

compact! { enum Frequency { 0 Daily, 1 Weekly, 2 Monthly; 3 Occasional } }

compact! { wrapped ListId }
compact! { name JsonPointer, JsonPointer::as_str, Self::printed }

compact! { enum Provider {
    0 Listmonk { root: WebAddress },
    1 Ghost { root: WebAddress },
    2 Mailchimp(MailchimpForm),
    3 Buttondown { action: WebAddress },
    4 ActionNetwork(ActionNetworkForm);
    5 Generic(GenericProvider)
} }

compact! { struct MailchimpForm {
    action: WebAddress,
    honeypot_field: String,
    extra: Vec<(String, String)>,
    fields: FieldNames,
} }

compact! { struct FieldNames { partner: Option<String>, topic: Option<String> } }

compact! { struct ActionNetworkForm { address: WebAddress, page: WebAddress } }

compact! { struct GenericProvider {
    address: WebAddress,
    encoding: Encoding,
    email_field: String,
    list_field: Option<String>,
    list_as: ListEncoding,
    extra: Vec<(String, String)>,
    fields: FieldNames,
    opens_tab: bool,
    honeypot_field: Option<String>,
    success_status: Option<u16>,
    success_pointer: Option<JsonPointer>,
    message_pointer: Option<JsonPointer>,
    pending_pointer: Option<JsonPointer>,
} }

compact! { enum Encoding { 0 Json; 1 Form } }

compact! { enum ListEncoding { 0 Repeat, 1 Comma; 2 Array } }
