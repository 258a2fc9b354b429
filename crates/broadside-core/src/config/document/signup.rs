//! The newsletter block and its lists, as the file says them.
//!
//! Deliberately absent: the providers; `provider` has them.

mod provider;

use crate::config::leaf::{Address, Text};
use crate::config::reader::Reader;
use crate::config::record::{List, choice, record};
use crate::signup::{Frequency, ListId, NewsletterList, Provider, SignupBlock};
use provider::ProviderRecord;

record! {
    /// The newsletter block.
    struct SignupRecord<'a> {
        /// Its heading.
        "heading" => heading: Text<'a>, wanted;
        /// Why a reader would want it: a sentence or two.
        "text" => text: &'a str, or("");
        /// What the reader agrees to by signing up.
        "consent" => consent: &'a str, or("");
        /// The page that says what happens to addresses.
        "consent_url" => consent_address: Address<'a>, optional;
        /// Where addresses are sent.
        "provider" => provider: ProviderRecord<'a>, required;
        /// What can be signed up to. At least one.
        "lists" => lists: List<'a, ListRecord<'a>>, required;
    }
}

record! {
    /// A newsletter.
    struct ListRecord<'a> {
        /// A short name that topics refer to.
        "id" => id: Text<'a>, required;
        /// Its name for readers.
        "name" => name: Text<'a>, required;
        /// How often it is sent.
        "frequency" => frequency: Frequency, or(Frequency::Occasional);
        /// What is in it.
        "description" => description: &'a str, or("");
        /// Whether it is chosen before the reader chooses. A list that is alone always is.
        "default" => is_default: bool, or(false);
        /// What the provider calls it: in listmonk the list's UUID. The id, if it is left out.
        "provider_id" => provider_id: Text<'a>, optional;
    }
}

choice! {
    Frequency {
        "daily" => Frequency::Daily,
        "weekly" => Frequency::Weekly,
        "monthly" => Frequency::Monthly,
        "occasional" => Frequency::Occasional,
    }
}

/// A block with at least one list that its provider can know.
pub(super) fn validated(record: &SignupRecord<'_>, reader: &mut Reader<'_>) -> Option<SignupBlock> {
    let provider = provider::validated(&record.provider, reader.base);
    let mut lists: Vec<NewsletterList> = Vec::new();
    for (index, list) in record.lists.indexed() {
        let list = with_provider_id(&list);
        if lists.iter().any(|it| it.id == list.id) {
            reader.refuse(&["/signup/lists/", &index, "/id"], "an id that no other list has", &list.id.0);
        } else if matches!(provider, Provider::Listmonk { .. }) && !is_uuid(&list.provider_id) {
            // listmonk refuses a whole signup for one malformed UUID, so that the list is better not offered.
            let expected = "the list's UUID, as listmonk shows it on the list's page";
            reader.refuse(&["/signup/lists/", &index, "/provider_id"], expected, &list.provider_id);
        } else {
            lists.push(list);
        }
    }
    match lists.as_mut_slice() {
        [] => {
            let expected = "at least one list that can be read";
            reader.push(&["/signup/lists"], expected.to_owned(), "none".to_owned());
            return None;
        }
        [only] => only.is_default = true,
        _ => {}
    }
    Some(SignupBlock {
        heading: record.heading.as_ref().map_or("", |it| it.0).to_owned(),
        text: record.text.to_owned(),
        consent: record.consent.to_owned(),
        consent_address: record.consent_address.as_ref().map(|it| it.on(reader.base)),
        provider,
        lists,
    })
}

fn with_provider_id(record: &ListRecord<'_>) -> NewsletterList {
    NewsletterList {
        id: ListId(record.id.0.to_owned()),
        name: record.name.0.to_owned(),
        frequency: record.frequency,
        description: record.description.to_owned(),
        is_default: record.is_default,
        provider_id: record.provider_id.as_ref().unwrap_or(&record.id).0.to_owned(),
    }
}

/// Five groups of hexadecimal digits (RFC 9562 section 4).
fn is_uuid(text: &str) -> bool {
    let groups =
        text.split('-').map(|it| it.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(it.len()));
    groups.eq([8, 4, 4, 4, 12].map(Some))
}
