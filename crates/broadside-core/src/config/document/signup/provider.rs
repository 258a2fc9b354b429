//! Newsletter providers, as the file says them.
//!
//! Deliberately absent: keys and passwords; the file is sent to every reader.

use crate::config::leaf::{Address, Pointer, Status, Text, Texts};
use crate::config::record::{choice, record, union};
use crate::model::WebAddress;
use crate::signup::{Encoding, GenericProvider, ListEncoding, Provider};

record! {
    /// A listmonk installation.
    struct ListmonkRecord<'a> {
        /// Its address.
        "url" => address: Address<'a>, required;
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

pub(super) fn validated(record: &ProviderRecord<'_>, base: &WebAddress) -> Provider {
    let name = |text: &Option<Text<'_>>| text.as_ref().map(|it| it.0.to_owned());
    let pointer = |pointer: &Option<Pointer<'_>>| pointer.as_ref().and_then(Pointer::pointer);
    match record {
        ProviderRecord::Listmonk(it) => Provider::Listmonk { root: folder(it.address.on(base)) },
        ProviderRecord::Generic(it) => Provider::Generic(GenericProvider {
            address: it.address.on(base),
            encoding: it.encoding,
            email_field: it.email_field.0.to_owned(),
            list_field: name(&it.list_field),
            list_as: it.list_as,
            extra: it.extra.pairs(),
            honeypot_field: name(&it.honeypot_field),
            success_status: it.success_status.as_ref().map(|it| it.0),
            success_pointer: pointer(&it.success_pointer),
            message_pointer: pointer(&it.message_pointer),
            pending_pointer: pointer(&it.pending_pointer),
        }),
    }
}

/// The address with a slash at its end, so that paths can be joined to it.
fn folder(address: WebAddress) -> WebAddress {
    let path = address.path().trim_end_matches('/');
    WebAddress::parse(&[address.origin(), path, "/"].concat()).unwrap_or(address)
}
