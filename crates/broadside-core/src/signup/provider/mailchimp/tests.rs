//! The form that the browser posts to Mailchimp, by the names that the embed code has.
#![allow(clippy::unwrap_used)]

use super::super::samples::{block, lists, outcome, web};
use super::super::{FieldNames, Provider};
use super::{MailchimpForm, group_value};
use crate::model::TopicSlug;
use crate::signup::Outcome;

const ACTION: &str =
    "https://lamplighter.us21.list-manage.com/subscribe/post?u=9f31c02ab7&id=4d5e6f7a8b&f_id=00c1d2e3";

#[test]
fn the_form_is_found_from_whatever_address_a_newsroom_copies() {
    for (address, action) in [
        (ACTION, ACTION),
        (
            "https://lamplighter.us21.list-manage.com/subscribe/post?u=9f31c02ab7&amp;id=4d5e6f7a8b&amp;f_id=00c1d2e3",
            ACTION,
        ),
        (
            "https://lamplighter.us21.list-manage.com/subscribe/post-json?u=9f31c02ab7&id=4d5e6f7a8b&f_id=00c1d2e3#x",
            ACTION,
        ),
        (
            "https://lamplighter.us21.list-manage.com/subscribe?u=9f31c02ab7&id=4d5e6f7a8b",
            "https://lamplighter.us21.list-manage.com/subscribe/post?u=9f31c02ab7&id=4d5e6f7a8b",
        ),
    ] {
        let form = MailchimpForm::at(&web(address)).unwrap();
        assert_eq!(form.action.as_str(), action, "{address}");
        assert_eq!(form.honeypot_field, "b_9f31c02ab7_4d5e6f7a8b");
    }
    for address in [
        "https://lamplighter.us21.list-manage.com/subscribe/post",
        "https://lamplighter.us21.list-manage.com/subscribe/post?u=9f31c02ab7",
        "https://lamplighter.us21.list-manage.com/subscribe/post?u=&id=4d5e6f7a8b",
        "https://eepurl.com/abcdef",
    ] {
        assert_eq!(MailchimpForm::at(&web(address)), None, "{address}");
    }
}

#[test]
fn groups_tags_and_where_a_reader_came_from_go_into_the_fields_of_the_embed_code() {
    let form = MailchimpForm {
        extra: vec![("tags".to_owned(), "7319".to_owned())],
        fields: FieldNames { partner: Some("PARTNER".to_owned()), topic: Some("TOPIC".to_owned()) },
        ..MailchimpForm::at(&web(ACTION)).unwrap()
    };
    let lists = lists(&[("daily", "group[21265][1]"), ("weekly", "group[21265][2]")]);
    let block = block(Provider::Mailchimp(form), lists, Some("the-partner"));
    let form = block.plain_form(TopicSlug::new("labour").as_ref()).unwrap();
    let boxes: Vec<_> =
        form.lists.iter().flatten().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(boxes, [("group[21265][1]", "1"), ("group[21265][2]", "2")]);
    let hidden: Vec<_> = form.hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(hidden, [("tags", "7319"), ("PARTNER", "the-partner"), ("TOPIC", "labour")]);
    assert_eq!((form.action.as_str(), form.email_field.as_str()), (ACTION, "EMAIL"));
    assert_eq!(form.honeypot_field.as_deref(), Some("b_9f31c02ab7_4d5e6f7a8b"));
}

#[test]
fn an_audience_without_groups_needs_no_check_box_and_nothing_is_fetched() {
    let form = MailchimpForm::at(&web(ACTION)).unwrap();
    let block = block(Provider::Mailchimp(form), lists(&[("daily", "")]), Some("the-partner"));
    let form = block.plain_form(None).unwrap();
    assert_eq!((form.lists, form.hidden), (vec![None], Vec::new()));
    assert!(block.provider.opens_tab());
    assert_eq!(outcome(&block, &[None]), Outcome::OpenedTab);
}

#[test]
fn a_group_is_known_by_its_check_boxs_name() {
    for (name, value) in [
        ("group[21265][2]", Some("2")),
        ("group[21265]", None),
        ("group[21265][]", None),
        ("group[x][2]", None),
        ("2", None),
    ] {
        assert_eq!(group_value(name), value, "{name}");
    }
}
