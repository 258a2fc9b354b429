//! Newsletter providers, as the file says them.
//!
//! Deliberately absent: keys and passwords; the file is sent to every reader.

use crate::config::leaf::{ExtraFields, Status, Text};
use crate::config::record::{choice, record, union};
use crate::model::WebAddress;
use crate::signup::{Encoding, GenericProvider, JsonPointer, ListEncoding, Provider};

record! {
    /// A listmonk installation.
    struct ListmonkRecord {
        /// Its address.
        "url" => address: WebAddress, required;
    }
}

record! {
    /// Any provider that takes one POST from a web page.
    struct GenericRecord {
        /// Where the form is posted.
        "url" => address: WebAddress, required;
        /// How the fields are written: as a web form or as JSON.
        "encoding" => encoding: Encoding, or(Encoding::Form);
        /// The name of the address field.
        "email_field" => email_field: Text, or(Text("email".to_owned()));
        /// The name of the list field. Leave it out if the provider has one list only.
        "list_field" => list_field: Text, optional;
        /// How several lists are written: the field once for each, one text with commas, or an array.
        "list_as" => list_as: ListEncoding, or(ListEncoding::Repeat);
        /// Names and texts that are sent with every signup.
        "extra" => extra: ExtraFields, or(ExtraFields(Vec::new()));
        /// The name of a field that the provider wants to be left empty.
        "honeypot_field" => honeypot_field: Text, optional;
        /// The one HTTP status that means success. Any from 200 to 299, if it is left out.
        "success_status" => success_status: Status, optional;
        /// A JSON pointer to what must be true in the answer for success.
        "success_pointer" => success_pointer: JsonPointer, optional;
        /// A JSON pointer to the provider's own words for the reader.
        "message_pointer" => message_pointer: JsonPointer, optional;
        /// A JSON pointer to what is true in the answer when a confirmation mail was sent.
        "pending_pointer" => pending_pointer: JsonPointer, optional;
    }
}

union! {
    /// Where addresses are sent.
    enum ProviderRecord {
        "listmonk" => Listmonk(ListmonkRecord),
        "generic" => Generic(GenericRecord),
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

pub(super) fn validated(record: ProviderRecord) -> Provider {
    match record {
        ProviderRecord::Listmonk(it) => Provider::Listmonk { root: folder(it.address) },
        ProviderRecord::Generic(it) => Provider::Generic(GenericProvider {
            address: it.address,
            encoding: it.encoding,
            email_field: it.email_field.0,
            list_field: it.list_field.map(|it| it.0),
            list_as: it.list_as,
            extra: it.extra.0,
            honeypot_field: it.honeypot_field.map(|it| it.0),
            success_status: it.success_status.map(|it| it.0),
            success_pointer: it.success_pointer,
            message_pointer: it.message_pointer,
            pending_pointer: it.pending_pointer,
        }),
    }
}

/// The address with a slash at its end, so that paths can be joined to it.
fn folder(address: WebAddress) -> WebAddress {
    let path = address.path().trim_end_matches('/');
    WebAddress::parse(&[address.origin(), path, "/"].concat()).unwrap_or(address)
}
