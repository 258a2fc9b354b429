//! The exchange between a provider's file and whoever can send: be told what to send, hand over the answer, until it is
//! known what came of the signup.
//!
//! Deliberately absent: retries and time limits, which belong to the one who sends.

use super::provider::{Provenance, Wish, ghost};
use super::{Outcome, Provider, SignupBlock, SubscribeRequest, SubscribeResponse, Subscription};
use crate::model::TopicSlug;

/// What a signup needs next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Send this, then call [`Conversation::answer`].
    Send(SubscribeRequest),
    /// This came of it.
    Done(Outcome),
}

/// A signup on its way to an outcome.
#[derive(Debug)]
pub struct Conversation<'a> {
    block: &'a SignupBlock,
    subscription: Subscription,
    /// How far it has come with Ghost, which wants to be asked three things; everybody else has one answer.
    ghost: Option<ghost::Stage>,
}

impl<'a> Conversation<'a> {
    /// Opens a signup and says what to send first. Where the browser posts the form itself there is nothing to send.
    pub fn open(block: &'a SignupBlock, subscription: Subscription) -> (Self, Step) {
        let mut conversation = Self { block, subscription, ghost: None };
        let request = if let Provider::Ghost { root } = &block.provider {
            let (stage, request) = ghost::Stage::open(root);
            conversation.ghost = Some(stage);
            Some(request)
        } else {
            block.provider.request(&conversation.wish())
        };
        let step = request.map_or(Step::Done(Outcome::OpenedTab), Step::Send);
        (conversation, step)
    }

    /// Takes the answer to the last request; `None` where no answer could be read.
    pub fn answer(&mut self, response: Option<&SubscribeResponse>) -> Step {
        if let (Provider::Ghost { root }, Some(stage)) = (&self.block.provider, self.ghost) {
            let (next, step) = stage.answer(root, &self.wish(), response);
            self.ghost = Some(next);
            return step;
        }
        Step::Done(self.block.provider.read(response))
    }

    fn wish(&self) -> Wish<'_> {
        let Subscription { email, lists, topic, partner } = &self.subscription;
        let chosen = self.block.lists.iter().filter(|it| lists.contains(&it.id));
        Wish {
            email: email.as_str(),
            lists: chosen.map(|it| it.provider_id.as_str()).filter(|it| !it.is_empty()).collect(),
            provenance: Provenance {
                partner: partner.as_deref(),
                topic: topic.as_ref().map(TopicSlug::as_str),
            },
        }
    }
}
