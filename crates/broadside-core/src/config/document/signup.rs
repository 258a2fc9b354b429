//! The newsletter block and its lists, as the file says them.
//!
//! Deliberately absent: the providers; `provider` has them.

mod provider;

use crate::config::leaf::Text;
use crate::config::reader::Reader;
use crate::config::record::{At, choice, record};
use crate::model::WebAddress;
use crate::signup::{Frequency, ListId, NewsletterList, Provider, SignupBlock};
use provider::ProviderRecord;

record! {
    /// The newsletter block.
    struct SignupRecord {
        /// Its heading.
        "heading" => heading: Text, wanted;
        /// Why a reader would want it: a sentence or two.
        "text" => text: String, or(String::new());
        /// What the reader agrees to by signing up.
        "consent" => consent: String, or(String::new());
        /// The page that says what happens to addresses.
        "consent_url" => consent_address: WebAddress, optional;
        /// Where addresses are sent.
        "provider" => provider: ProviderRecord, required;
        /// What can be signed up to. At least one.
        "lists" => lists: Vec<At<ListRecord>>, required;
    }
}

record! {
    /// A newsletter.
    struct ListRecord {
        /// A short name that topics refer to.
        "id" => id: Text, required;
        /// Its name for readers.
        "name" => name: Text, required;
        /// How often it is sent.
        "frequency" => frequency: Frequency, or(Frequency::Occasional);
        /// What is in it.
        "description" => description: String, or(String::new());
        /// Whether it is chosen before the reader chooses. A list that is alone always is.
        "default" => is_default: bool, or(false);
        /// What the provider calls it: in listmonk the list's UUID. The id, if it is left out.
        "provider_id" => provider_id: Text, optional;
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
pub(super) fn validated(record: At<SignupRecord>, reader: &mut Reader<'_>) -> Option<SignupBlock> {
    let At { pointer, value: record } = record;
    let provider = provider::validated(record.provider);
    let mut lists: Vec<NewsletterList> = Vec::new();
    for list in record.lists {
        if let Some(list) = validated_list(list, &provider, reader) {
            if lists.iter().any(|it| it.id == list.value.id) {
                reader.refuse(&[&list.pointer, "/id"], "an id that no other list has", &list.value.id.0);
            } else {
                lists.push(list.value);
            }
        }
    }
    match lists.as_mut_slice() {
        [] => {
            reader.push(
                [&pointer, "/lists"].concat(),
                "at least one list that can be read",
                "none".to_owned(),
            );
            return None;
        }
        [only] => only.is_default = true,
        _ => {}
    }
    Some(SignupBlock {
        heading: record.heading.map(|it| it.0).unwrap_or_default(),
        text: record.text,
        consent: record.consent,
        consent_address: record.consent_address,
        provider,
        lists,
    })
}

fn validated_list(
    record: At<ListRecord>,
    provider: &Provider,
    reader: &mut Reader<'_>,
) -> Option<At<NewsletterList>> {
    let At { pointer, value: record } = record;
    let provider_id = record.provider_id.map_or_else(|| record.id.0.clone(), |it| it.0);
    // listmonk refuses a whole signup for one malformed UUID, so that the list is better not offered.
    if matches!(provider, Provider::Listmonk { .. }) && !is_uuid(&provider_id) {
        let expected = "the list's UUID, as listmonk shows it on the list's page";
        reader.refuse(&[&pointer, "/provider_id"], expected, &provider_id);
        return None;
    }
    let list = NewsletterList {
        id: ListId(record.id.0),
        name: record.name.0,
        frequency: record.frequency,
        description: record.description,
        is_default: record.is_default,
        provider_id,
    };
    Some(At { pointer, value: list })
}

/// Five groups of hexadecimal digits (RFC 9562 section 4).
fn is_uuid(text: &str) -> bool {
    let groups =
        text.split('-').map(|it| it.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(it.len()));
    groups.eq([8, 4, 4, 4, 12].map(Some))
}
