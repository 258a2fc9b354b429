//! The form that the browser posts to Buttondown.
#![allow(clippy::unwrap_used)]

use super::super::Provider;
use super::super::samples::{block, lists, outcome, web};
use crate::model::TopicSlug;
use crate::signup::Outcome;

const ACTION: &str = "https://buttondown.com/api/emails/embed-subscribe/lamplighter";

#[test]
fn lists_are_tags_and_where_a_reader_came_from_is_metadata() {
    let block = block(
        Provider::Buttondown { action: web(ACTION) },
        lists(&[("daily", "daily"), ("weekly", "week")]),
        Some("the-partner"),
    );
    let form = block.plain_form(TopicSlug::new("labour").as_ref()).unwrap();
    assert_eq!((form.action.as_str(), form.email_field.as_str()), (ACTION, "email"));
    let boxes: Vec<_> =
        form.lists.iter().flatten().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(boxes, [("tag", "daily"), ("tag", "week")]);
    let hidden: Vec<_> = form.hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(hidden, [("embed", "1"), ("metadata__partner", "the-partner"), ("metadata__topic", "labour")]);
    assert_eq!(form.honeypot_field, None);
}

#[test]
fn a_newsletter_without_tags_is_told_nothing_but_the_address_and_nothing_is_claimed() {
    let block = block(Provider::Buttondown { action: web(ACTION) }, lists(&[("daily", "")]), None);
    let form = block.plain_form(None).unwrap();
    assert_eq!(form.lists, [None]);
    assert_eq!(form.hidden, [("embed".to_owned(), "1".to_owned())]);
    assert_eq!(outcome(&block, &[None]), Outcome::OpenedTab);
}
