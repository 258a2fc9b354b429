//! What a described provider is sent byte for byte, and how its answers are read.
#![allow(clippy::unwrap_used)]

use super::super::samples::{self, first_sent, subscription};
use super::super::{FieldNames, Provenance};
use super::{GenericProvider, JsonPointer, ListEncoding};
use crate::model::WebAddress;
use crate::signup::{Encoding, NewsletterList, Outcome, Provider, RejectedField, SubscribeResponse};

fn provider(encoding: Encoding, list_as: ListEncoding) -> GenericProvider {
    GenericProvider {
        address: WebAddress::parse("https://post.example/subscribe?form=12").unwrap(),
        encoding,
        email_field: "EMAIL".to_owned(),
        list_field: Some("groups".to_owned()),
        list_as,
        extra: vec![("source".to_owned(), "the & site".to_owned())],
        fields: FieldNames::default(),
        opens_tab: false,
        honeypot_field: Some("website".to_owned()),
        success_status: None,
        success_pointer: None,
        message_pointer: None,
        pending_pointer: None,
    }
}

fn lists() -> Vec<NewsletterList> {
    samples::lists(&[("daily", "7"), ("weekly", "a b")])
}

fn sent(provider: GenericProvider) -> String {
    let encoding = provider.encoding;
    let block = samples::block(Provider::Generic(provider), lists(), Some("the-partner"));
    let request =
        first_sent(&block, subscription(&block, "ana@example.org", &["daily", "weekly"], Some("labour")));
    assert_eq!(request.address.as_str(), "https://post.example/subscribe?form=12");
    let body = request.body.unwrap();
    assert_eq!(body.encoding, encoding);
    body.text
}

#[test]
fn lists_are_written_as_the_provider_wants_them() {
    for (encoding, list_as, body) in [
        (
            Encoding::Form,
            ListEncoding::Repeat,
            "EMAIL=ana%40example.org&groups=7&groups=a+b&source=the+%26+site&website=",
        ),
        (
            Encoding::Form,
            ListEncoding::Comma,
            "EMAIL=ana%40example.org&groups=7%2Ca+b&source=the+%26+site&website=",
        ),
        (
            Encoding::Form,
            ListEncoding::Array,
            "EMAIL=ana%40example.org&groups%5B%5D=7&groups%5B%5D=a+b&source=the+%26+site&website=",
        ),
        (
            Encoding::Json,
            ListEncoding::Repeat,
            r#"{"EMAIL":"ana@example.org","groups":["7","a b"],"source":"the & site","website":""}"#,
        ),
        (
            Encoding::Json,
            ListEncoding::Array,
            r#"{"EMAIL":"ana@example.org","groups":["7","a b"],"source":"the & site","website":""}"#,
        ),
        (
            Encoding::Json,
            ListEncoding::Comma,
            r#"{"EMAIL":"ana@example.org","groups":"7,a b","source":"the & site","website":""}"#,
        ),
    ] {
        assert_eq!(sent(provider(encoding, list_as)), body, "{encoding:?} {list_as:?}");
    }
}

#[test]
fn what_is_not_named_is_not_sent() {
    for (encoding, body) in
        [(Encoding::Form, "EMAIL=ana%40example.org"), (Encoding::Json, r#"{"EMAIL":"ana@example.org"}"#)]
    {
        let provider = GenericProvider {
            list_field: None,
            honeypot_field: None,
            extra: Vec::new(),
            ..provider(encoding, ListEncoding::Repeat)
        };
        assert_eq!(sent(provider), body);
    }
}

fn answered(provider: &GenericProvider, status: u16, body: &str) -> Outcome {
    provider.read(&SubscribeResponse { status, retry_after_s: None, body: body.as_bytes().to_vec() })
}

#[test]
fn without_pointers_the_status_alone_decides() {
    let provider = provider(Encoding::Form, ListEncoding::Repeat);
    for (status, body, expected) in [
        (200, "<p>Thank you</p>", Outcome::SentUnknown),
        (204, "", Outcome::SentUnknown),
        (400, "", Outcome::Rejected { field: RejectedField::Unknown, message: None }),
        (422, "{}", Outcome::Rejected { field: RejectedField::Unknown, message: None }),
        (401, "", Outcome::ProviderFailed { status: 401 }),
        (404, "", Outcome::ProviderFailed { status: 404 }),
        (409, "", Outcome::AlreadySubscribed),
        (429, "", Outcome::RateLimited { wait_s: None }),
        (503, "", Outcome::ProviderFailed { status: 503 }),
        (0, "", Outcome::ProviderFailed { status: 0 }),
    ] {
        assert_eq!(answered(&provider, status, body), expected, "{status} {body}");
    }
}

#[test]
fn pointers_say_more_than_the_status() {
    let provider = GenericProvider {
        success_pointer: JsonPointer::new("/ok"),
        message_pointer: JsonPointer::new("/error/message"),
        pending_pointer: JsonPointer::new("/mail_sent"),
        ..provider(Encoding::Json, ListEncoding::Array)
    };
    let rejected = |message: Option<&str>| Outcome::Rejected {
        field: RejectedField::Unknown,
        message: message.map(str::to_owned),
    };
    for (status, body, expected) in [
        (200, r#"{"ok":true,"mail_sent":true}"#, Outcome::PendingConfirmation),
        (200, r#"{"ok":1,"mail_sent":0}"#, Outcome::Confirmed),
        (200, r#"{"ok":"yes"}"#, Outcome::SentUnknown),
        (200, r#"{"ok":{},"mail_sent":"false"}"#, Outcome::Confirmed),
        (200, r#"{"ok":false,"error":{"message":"Closed"}}"#, rejected(Some("Closed"))),
        (200, r#"{"ok":[]}"#, rejected(None)),
        (200, r#"{"ok":null}"#, rejected(None)),
        (200, "<p>Thank you</p>", rejected(None)),
        (
            403,
            r#"{"error":{"message":"This address is blocked"}}"#,
            rejected(Some("This address is blocked")),
        ),
        (403, r#"{"error":{"message":7}}"#, Outcome::ProviderFailed { status: 403 }),
        (500, r#"{"error":{"message":"Oh"}}"#, Outcome::ProviderFailed { status: 500 }),
    ] {
        assert_eq!(answered(&provider, status, body), expected, "{status} {body}");
    }
}

#[test]
fn one_status_can_be_the_only_success() {
    let provider =
        GenericProvider { success_status: Some(302), ..provider(Encoding::Form, ListEncoding::Repeat) };
    assert_eq!(answered(&provider, 302, ""), Outcome::SentUnknown);
    assert_eq!(answered(&provider, 200, ""), Outcome::ProviderFailed { status: 200 });
}

#[test]
fn where_a_reader_came_from_is_told_in_the_fields_that_are_named() {
    let fields = FieldNames { partner: Some("via".to_owned()), topic: None };
    let provider = GenericProvider { fields, ..provider(Encoding::Form, ListEncoding::Comma) };
    assert_eq!(
        sent(provider),
        "EMAIL=ana%40example.org&groups=7%2Ca+b&source=the+%26+site&via=the-partner&website="
    );
}

#[test]
fn a_plain_form_is_offered_where_check_boxes_can_say_it() {
    let all = lists();
    let one = all.get(..1).unwrap();
    let boxes = |name: &str, values: &[&str]| -> Vec<Option<(String, String)>> {
        values.iter().map(|it| Some((name.to_owned(), (*it).to_owned()))).collect()
    };
    for (encoding, list_as, lists, expected) in [
        (Encoding::Form, ListEncoding::Repeat, &all[..], Some(boxes("groups", &["7", "a b"]))),
        (Encoding::Form, ListEncoding::Array, &all, Some(boxes("groups[]", &["7", "a b"]))),
        (Encoding::Form, ListEncoding::Comma, &all, None),
        (Encoding::Form, ListEncoding::Comma, one, Some(boxes("groups", &["7"]))),
        (Encoding::Json, ListEncoding::Repeat, &all, None),
    ] {
        let form = provider(encoding, list_as).plain_form(lists, Provenance::default());
        assert_eq!(form.map(|it| it.lists), expected, "{encoding:?} {list_as:?}");
    }
    let fields = FieldNames { partner: None, topic: Some("topic".to_owned()) };
    let nameless =
        GenericProvider { list_field: None, fields, ..provider(Encoding::Form, ListEncoding::Repeat) };
    let provenance = Provenance { partner: Some("the-partner"), topic: Some("labour") };
    assert_eq!(nameless.plain_form(&all, provenance), None, "it could not say which of two lists is meant");
    let form = nameless.plain_form(one, provenance).unwrap();
    assert_eq!(form.lists, [None]);
    let hidden = [("source", "the & site"), ("topic", "labour")];
    assert_eq!(form.hidden, hidden.map(|(name, value)| (name.to_owned(), value.to_owned())));
}

#[test]
fn a_form_that_opens_a_tab_is_not_sent_by_the_app() {
    let provider = GenericProvider { opens_tab: true, ..provider(Encoding::Form, ListEncoding::Repeat) };
    let block = samples::block(Provider::Generic(provider), lists(), None);
    assert_eq!(samples::outcome(&block, &[None]), Outcome::OpenedTab);
}

#[test]
fn pointers_are_checked() {
    for (text, is_pointer) in [("", true), ("/a/0", true), ("a/0", false), ("$.a", false)] {
        assert_eq!(JsonPointer::new(text).is_some(), is_pointer, "{text:?}");
    }
}
