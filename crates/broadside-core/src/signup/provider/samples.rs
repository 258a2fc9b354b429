//! Newsletters and signups for the providers' tests.
#![allow(clippy::unwrap_used)]

use super::Provider;
use crate::model::{TopicSlug, WebAddress};
use crate::signup::{
    Conversation, Frequency, ListId, NewsletterList, Outcome, SignupBlock, Step, SubscribeRequest,
    SubscribeResponse, Subscription,
};

pub fn web(text: &str) -> WebAddress {
    WebAddress::parse(text).unwrap()
}

/// Newsletters by their ids and what the provider calls them.
pub fn lists(names: &[(&str, &str)]) -> Vec<NewsletterList> {
    let list = |(id, provider_id): &(&str, &str)| NewsletterList {
        id: ListId((*id).to_owned()),
        name: (*id).to_owned(),
        frequency: Frequency::Daily,
        description: String::new(),
        is_default: false,
        provider_id: (*provider_id).to_owned(),
    };
    names.iter().map(list).collect()
}

pub fn block(provider: Provider, lists: Vec<NewsletterList>, partner: Option<&str>) -> SignupBlock {
    SignupBlock {
        heading: String::new(),
        text: String::new(),
        consent: String::new(),
        consent_address: None,
        partner: partner.map(str::to_owned),
        provider,
        form_hosts: Vec::new(),
        lists,
    }
}

/// As it is asked for at `block`.
pub fn subscription(block: &SignupBlock, email: &str, lists: &[&str], topic: Option<&str>) -> Subscription {
    let lists: Vec<ListId> = lists.iter().map(|it| ListId((*it).to_owned())).collect();
    let topic = topic.and_then(TopicSlug::new);
    Subscription::checked(email, &lists, "", topic.as_ref(), block.partner.as_deref()).unwrap()
}

/// What is sent first.
pub fn first_sent(block: &SignupBlock, subscription: Subscription) -> SubscribeRequest {
    match Conversation::open(block, subscription).1 {
        Step::Send(request) => request,
        Step::Done(outcome) => unreachable!("nothing is sent: {outcome:?}"),
    }
}

pub fn answer(status: u16, body: &str) -> SubscribeResponse {
    SubscribeResponse { status, retry_after_s: None, body: body.as_bytes().to_vec() }
}

/// What comes of a signup to which every request was answered in turn; the last answer stands for all further ones.
pub fn outcome(block: &SignupBlock, answers: &[Option<SubscribeResponse>]) -> Outcome {
    let ids: Vec<&str> = block.lists.iter().map(|it| it.id.0.as_str()).collect();
    let (mut conversation, mut step) =
        Conversation::open(block, subscription(block, "ana@example.org", &ids, None));
    for answer in answers.iter().chain(std::iter::repeat_n(answers.last().unwrap(), 4)) {
        match step {
            Step::Done(outcome) => return outcome,
            Step::Send(_) => step = conversation.answer(answer.as_ref()),
        }
    }
    unreachable!("a signup comes to an end")
}
