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
        /// What signups from here are told apart by, such as the name of the partner on whose site this stands.
        "partner" => partner: Text<'a>, optional;
        /// Where addresses are sent.
        "provider" => provider: ProviderRecord<'a>, required;
        /// Where the provider leads a browser that posted the form, where that is another host than the provider's own:
        /// your thank-you page, for example.
        "form_hosts" => form_hosts: List<'a, Address<'a>>, or(List::EMPTY);
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
        /// What the provider calls it: in listmonk the list's UUID, in Ghost the newsletter's name, in Mailchimp the
        /// field of a group, elsewhere a tag or a number. If it is left out, the id for listmonk and generic, and
        /// nothing for a list that is alone at another provider.
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
    let provider = provider::validated(&record.provider, reader)?;
    let mut lists: Vec<NewsletterList> = Vec::new();
    let is_alone = record.lists.iter().count() == 1;
    for (index, list) in record.lists.indexed() {
        let list = with_provider_id(&list, &provider);
        let (place, expected, found) = if lists.iter().any(|it| it.id == list.id) {
            ("/id", "an id that no other list has", &list.id.0)
        } else if let Some(expected) = provider.misnaming(&list.provider_id, is_alone) {
            ("/provider_id", expected, &list.provider_id)
        } else {
            lists.push(list);
            continue;
        };
        reader.refuse(&["/signup/lists/", &index, place], expected, found);
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
    let mut block = SignupBlock {
        heading: record.heading.as_ref().map_or("", |it| it.0).to_owned(),
        text: record.text.to_owned(),
        consent: record.consent.to_owned(),
        consent_address: record.consent_address.as_ref().map(|it| it.on(reader.base)),
        partner: record.partner.as_ref().map(|it| it.0.to_owned()),
        provider,
        form_hosts: record.form_hosts.iter().map(|it| it.on(reader.base)).collect(),
        lists,
    };
    if block.provider.opens_tab() && block.plain_form(None).is_none() {
        let expected = "false, unless the encoding is form and check boxes can name the lists";
        reader.push(&["/signup/provider/new_tab"], expected.to_owned(), "true".to_owned());
        if let Provider::Generic(provider) = &mut block.provider {
            provider.opens_tab = false;
        }
    }
    Some(block)
}

fn with_provider_id(record: &ListRecord<'_>, provider: &Provider) -> NewsletterList {
    let name = match (&record.provider_id, provider) {
        (Some(name), _) => name.0,
        (None, Provider::Listmonk { .. } | Provider::Generic(_)) => record.id.0,
        (None, _) => "",
    };
    NewsletterList {
        id: ListId(record.id.0.to_owned()),
        name: record.name.0.to_owned(),
        frequency: record.frequency,
        description: record.description.to_owned(),
        is_default: record.is_default,
        provider_id: name.to_owned(),
    }
}
