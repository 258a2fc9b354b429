//! Newsletter providers, as the file says them.
//!
//! Deliberately absent: keys and passwords; the file is sent to every reader.

use crate::config::leaf::{Address, Pointer, Status, Text, Texts};
use crate::config::reader::Reader;
use crate::config::record::{choice, record, union};
use crate::model::WebAddress;
use crate::signup::{
    ActionNetworkForm, Encoding, FieldNames, GenericProvider, ListEncoding, MailPoetForm, MailchimpForm,
    Provider,
};

record! {
    /// A listmonk installation.
    struct ListmonkRecord<'a> {
        /// Its address.
        "url" => address: Address<'a>, required;
    }
}

record! {
    /// The members of a Ghost site.
    struct GhostRecord<'a> {
        /// The site's address.
        "url" => address: Address<'a>, required;
    }
}

record! {
    /// A Mailchimp audience, by its embedded form.
    struct MailchimpRecord<'a> {
        /// The address in the embed code's `action`: `https://….list-manage.com/subscribe/post?u=…&id=…`.
        "url" => address: Address<'a>, required;
        /// The merge field that takes the partner's label.
        "partner_field" => partner_field: Text<'a>, optional;
        /// The merge field that takes the topic's slug.
        "topic_field" => topic_field: Text<'a>, optional;
        /// Names and texts that are sent with every signup, such as the embed code's `tags`.
        "extra" => extra: Texts<'a>, or(Texts::EMPTY);
    }
}

record! {
    /// A Buttondown newsletter, by its embedded form.
    struct ButtondownRecord<'a> {
        /// The address in the embed code's `action`: `https://buttondown.com/api/emails/embed-subscribe/…`.
        "url" => address: Address<'a>, required;
    }
}

record! {
    /// A form of MailPoet, on a WordPress site.
    struct MailPoetRecord<'a> {
        /// The site's address.
        "url" => address: Address<'a>, required;
        /// The form's number.
        "form_id" => form_id: Text<'a>, required;
        /// The name of the form's address field, as the page that has the form says it: `form_field_…`.
        "email_field" => email_field: Text<'a>, required;
        /// The site's page that has the form: where readers go when it has to be filled in there.
        "page" => page: Address<'a>, optional;
    }
}

record! {
    /// A form of Action Network.
    struct ActionNetworkRecord<'a> {
        /// The form's API endpoint: `https://actionnetwork.org/api/v2/forms/…`.
        "url" => address: Address<'a>, required;
        /// The form's own page, for readers whose browser is not let through: `https://actionnetwork.org/forms/…`.
        "page" => page: Address<'a>, required;
    }
}

record! {
    /// Any provider that takes one POST from a web page.
    struct GenericRecord<'a> {
        /// Where the form is posted.
        "url" => address: Address<'a>, required;
        /// How the fields are written: as a web form or as JSON.
        "encoding" => encoding: Encoding, or(Encoding::Form);
        /// The name of the address field.
        "email_field" => email_field: Text<'a>, or(Text("email"));
        /// The name of the list field. Leave it out if the provider has one list only.
        "list_field" => list_field: Text<'a>, optional;
        /// How several lists are written: the field once for each, one text with commas, or an array.
        "list_as" => list_as: ListEncoding, or(ListEncoding::Repeat);
        /// Names and texts that are sent with every signup.
        "extra" => extra: Texts<'a>, or(Texts::EMPTY);
        /// The name of the field that takes the partner's label.
        "partner_field" => partner_field: Text<'a>, optional;
        /// The name of the field that takes the topic's slug.
        "topic_field" => topic_field: Text<'a>, optional;
        /// Whether the form opens in a new tab: for a provider that does not let other sites read its answers.
        "new_tab" => opens_tab: bool, or(false);
        /// The name of a field that the provider wants to be left empty.
        "honeypot_field" => honeypot_field: Text<'a>, optional;
        /// The one HTTP status that means success. Any from 200 to 299, if it is left out.
        "success_status" => success_status: Status, optional;
        /// A JSON pointer to what must be true in the answer for success.
        "success_pointer" => success_pointer: Pointer<'a>, optional;
        /// A JSON pointer to the provider's own words for the reader.
        "message_pointer" => message_pointer: Pointer<'a>, optional;
        /// A JSON pointer to what is true in the answer when a confirmation mail was sent.
        "pending_pointer" => pending_pointer: Pointer<'a>, optional;
    }
}

union! {
    /// Where addresses are sent.
    enum ProviderRecord<'a> {
        "listmonk" => Listmonk(ListmonkRecord<'a>),
        "ghost" => Ghost(GhostRecord<'a>),
        "mailchimp" => Mailchimp(MailchimpRecord<'a>),
        "buttondown" => Buttondown(ButtondownRecord<'a>),
        "mailpoet" => MailPoet(MailPoetRecord<'a>),
        "action_network" => ActionNetwork(ActionNetworkRecord<'a>),
        "generic" => Generic(GenericRecord<'a>),
    }
}

choice! {
    Encoding {
        "form" => Encoding::Form,
        "json" => Encoding::Json,
    }
}

choice! {
    ListEncoding {
        "repeat" => ListEncoding::Repeat,
        "comma" => ListEncoding::Comma,
        "array" => ListEncoding::Array,
    }
}

/// The provider; `None` where its address is not that of a form.
pub(super) fn validated(record: &ProviderRecord<'_>, reader: &mut Reader<'_>) -> Option<Provider> {
    let base = reader.base;
    Some(match record {
        ProviderRecord::Listmonk(it) => Provider::Listmonk { root: folder(it.address.on(base)) },
        ProviderRecord::Ghost(it) => Provider::Ghost { root: folder(it.address.on(base)) },
        ProviderRecord::Mailchimp(it) => {
            let address = it.address.on(base);
            let Some(mut form) = MailchimpForm::at(&address) else {
                let expected = "the address in the embed code's action, with u= and id= in it";
                reader.refuse(&["/signup/provider/url"], expected, address.as_str());
                return None;
            };
            form.extra = it.extra.pairs();
            form.fields = field_names(it.partner_field.as_ref(), it.topic_field.as_ref());
            Provider::Mailchimp(form)
        }
        ProviderRecord::Buttondown(it) => Provider::Buttondown { action: it.address.on(base) },
        ProviderRecord::MailPoet(it) => {
            let root = folder(it.address.on(base));
            Provider::MailPoet(MailPoetForm {
                is_own_host: root.origin() == base.origin(),
                root,
                form_id: it.form_id.0.to_owned(),
                email_field: in_data(it.email_field.0),
                page: it.page.as_ref().map(|it| it.on(base)),
            })
        }
        ProviderRecord::ActionNetwork(it) => {
            Provider::ActionNetwork(ActionNetworkForm::at(it.address.on(base), it.page.on(base)))
        }
        ProviderRecord::Generic(it) => Provider::Generic(generic(it, base)),
    })
}

fn generic(record: &GenericRecord<'_>, base: &WebAddress) -> GenericProvider {
    let pointer = |pointer: &Option<Pointer<'_>>| pointer.as_ref().and_then(Pointer::pointer);
    GenericProvider {
        address: record.address.on(base),
        encoding: record.encoding,
        email_field: record.email_field.0.to_owned(),
        list_field: name(record.list_field.as_ref()),
        list_as: record.list_as,
        extra: record.extra.pairs(),
        fields: field_names(record.partner_field.as_ref(), record.topic_field.as_ref()),
        opens_tab: record.opens_tab,
        honeypot_field: name(record.honeypot_field.as_ref()),
        success_status: record.success_status.as_ref().map(|it| it.0),
        success_pointer: pointer(&record.success_pointer),
        message_pointer: pointer(&record.message_pointer),
        pending_pointer: pointer(&record.pending_pointer),
    }
}

fn name(text: Option<&Text<'_>>) -> Option<String> {
    text.map(|it| it.0.to_owned())
}

fn field_names(partner: Option<&Text<'_>>, topic: Option<&Text<'_>>) -> FieldNames {
    FieldNames { partner: name(partner), topic: name(topic) }
}

/// MailPoet's fields are members of `data`; the page that has the form writes them so, and newsrooms copy either.
fn in_data(field: &str) -> String {
    if field.starts_with("data[") { field.to_owned() } else { ["data[", field, "]"].concat() }
}

/// The address with a slash at its end, so that paths can be joined to it.
fn folder(address: WebAddress) -> WebAddress {
    let path = address.path().trim_end_matches('/');
    WebAddress::parse(&[address.origin(), path, "/"].concat()).unwrap_or(address)
}
