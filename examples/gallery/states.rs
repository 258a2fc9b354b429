//! Every state that is not the good one, each as it is shown, one under another.
//!
//! Deliberately absent: whole pages (`pages`).

use crate::edition::Edition;
use crate::pages::nothing;
use broadside::ui::components::{
    ArticleNote, EmptyState, Failure, FeedCondition, FeedStatus, KeptSignup, MoreState, MoreStories,
    NewStories, NoteKind, OfflineNote, PublishedWords, SignupDraft, SignupForm, SignupKept, SignupPhase,
    SourceNote, StandIn, StorySkeleton, UpdateToast,
};
use broadside::ui::element::{Handler, element, group};
use broadside::ui::messages::explain;
use broadside_core::model::{Timestamp, WebAddress};
use broadside_core::signup::outbox::{Ending, News, Standing, WaitReason};
use broadside_core::signup::{EmailFault, Outcome, RejectedField, SubscriptionFault};
use broadside_core::sources::{Found, SourceError};
use leptos::prelude::*;

/// The page.
pub fn page(edition: &Edition) -> AnyView {
    let address = WebAddress::parse("https://demo.broadside.example/2026/11/damp/");
    let empty = EmptyState {
        title: "No story is filed under this choice".to_owned(),
        text: "Choose fewer topics, or ask for stories under any of them.".to_owned(),
        action: Some(("Show every story".to_owned(), "front.html".to_owned())),
    };
    let main = element("main")
        .child(NewStories { n_stories: 3, on_shown: nothing() }.view())
        .child(OfflineNote { is_offline: true }.view())
        .child(conditions())
        .child(failures())
        .child(empty.view())
        .child(StorySkeleton { n_stories: 3 }.view())
        .child(more())
        .child(ArticleNote { kind: NoteKind::ExcerptOnly, address: address.clone() }.view())
        .child(ArticleNote { kind: NoteKind::MembersOnly, address }.view())
        .child(signups(edition));
    let toast = UpdateToast { is_ready: true, on_accepted: nothing(), on_postponed: nothing() };
    group(vec![main.view(), toast.view()])
}

fn conditions() -> Vec<AnyView> {
    [
        FeedCondition::FirstLoading,
        FeedCondition::SavedCopy { age: "3 hours ago".to_owned() },
        FeedCondition::FailedButShowing { why: explain(&SourceError::TimedOut).title },
        FeedCondition::Printed { day: "22 November 2026".to_owned() },
        FeedCondition::Partly(vec![SourceNote {
            source: "Harbour Wire".to_owned(),
            stand_in: StandIn::Nothing,
        }]),
        FeedCondition::Partly(vec![SourceNote {
            source: "The Hawser".to_owned(),
            stand_in: StandIn::Mirror { is_one_of_several: false },
        }]),
    ]
    .into_iter()
    .map(|condition| FeedStatus { condition, on_retried: nothing() }.view())
    .collect()
}

fn failures() -> Vec<AnyView> {
    [
        SourceError::Offline,
        SourceError::Unreachable,
        SourceError::RateLimited { wait_s: Some(240) },
        SourceError::NotAFeed(Found::HtmlPage),
    ]
    .iter()
    .map(|error| Failure { explained: explain(error), on_retried: Some(nothing()), action: None }.view())
    .collect()
}

fn more() -> Vec<AnyView> {
    [
        MoreState::Available,
        MoreState::Loading,
        MoreState::Failed(explain(&SourceError::Offline).title),
        MoreState::End { n_stories: 41 },
    ]
    .into_iter()
    .map(|state| MoreStories { state, on_more_requested: nothing() }.view())
    .collect()
}

fn signups(edition: &Edition) -> Vec<AnyView> {
    let visit = WebAddress::parse("https://lists.example/join").expect("an address");
    let phases = [
        SignupPhase::Faulty(SubscriptionFault::Email(EmailFault::NoDomain)),
        SignupPhase::Faulty(SubscriptionFault::NoList),
        SignupPhase::Faulty(SubscriptionFault::HiddenField),
        SignupPhase::Sending,
        SignupPhase::Answered(Outcome::Confirmed),
        SignupPhase::Answered(Outcome::PendingConfirmation),
        SignupPhase::Answered(Outcome::AlreadySubscribed),
        SignupPhase::Answered(Outcome::SentUnknown),
        SignupPhase::Answered(Outcome::OpenedTab),
        SignupPhase::Answered(Outcome::NeedsVisit { address: visit }),
        SignupPhase::Answered(Outcome::Rejected {
            field: RejectedField::Email,
            message: Some("Disposable addresses are not accepted".to_owned()),
        }),
        SignupPhase::Answered(Outcome::RateLimited { wait_s: Some(90) }),
        SignupPhase::Answered(Outcome::ProviderFailed { status: 502 }),
        SignupPhase::Answered(Outcome::Unreachable),
        SignupPhase::NoTab,
    ];
    let ids = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o"];
    let block = edition.config.signup.clone().expect("the demo has a newsletter");
    let form = |form_id, phase, kept: Option<(AnyView, AnyView)>| {
        let form = SignupForm {
            form_id,
            block: block.clone(),
            language: None,
            topic: None,
            draft: SignupDraft::default(),
            phase,
            keepable: Some(WaitReason::NoAnswer),
            is_replaced: kept.is_some(),
            kept,
            is_offline: false,
            on_happened: Handler::new(|_| ()),
        };
        form.view()
    };
    let mut forms: Vec<AnyView> =
        phases.into_iter().zip(ids).map(|(phase, form_id)| form(form_id, phase, None)).collect();
    forms.push(form("p", SignupPhase::Editing, Some(kept_signups())));
    forms
}

/// One that waits and one that is asked about, after one that was given up.
fn kept_signups() -> (AnyView, AnyView) {
    let now = Timestamp::from_unix_s(1_795_511_400);
    let waiting = Standing::Waiting { not_before: now, reason: WaitReason::NoConnection };
    let signups = [("ana@example.org", waiting), ("noor@example.org", Standing::Unsure)];
    let signups = signups.map(|(email, standing)| KeptSignup {
        email: email.to_owned(),
        lists: vec!["The Morning Tide".to_owned()],
        since: PublishedWords {
            relative: Some("2 hours ago".to_owned()),
            absolute: "24 November 2026, 07:10".to_owned(),
            datetime: now.to_rfc3339(),
        },
        standing,
        may_be_hurried: true,
        on_hurried: nothing(),
        on_cancelled: nothing(),
    });
    let expired = News::Ended(Ending::Expired { may_have_arrived: false });
    SignupKept { signups: signups.into(), news: Some(("lea@example.org".to_owned(), expired)) }.views()
}
