//! What came since the reader was last here, by topic, to be read, printed and passed on.
//!
//! Deliberately absent: the rule of what is new, which is the core's, and gathering the stories, which the store does.

use crate::browser::{location, printer};
use crate::state::{AppState, Copying, Gathering};
use crate::ui::components::{
    DigestEvent, DigestOutcome, DigestSection, DigestTools, EmptyState, HeadingLevel, MutedNote, Prominence,
    StoryCard,
};
use crate::ui::element::{Element, Handler, dynamic, element, group};
use crate::ui::messages::{digest_words, words};
use crate::ui::pages::story;
use crate::ui::{dates, links};
use broadside_core::digest::{self, Digest, DigestGroup};
use broadside_core::model::{Preview, Timestamp, Topic};
use leptos::prelude::*;

/// The page below its head.
pub(super) fn view(state: AppState) -> AnyView {
    dynamic(move || match state.visits.since() {
        Some(since) => group(vec![
            dynamic(move || stories(state, since)),
            dynamic(move || asking(state)),
            dynamic(move || muted(state, since)),
        ]),
        None => empty(digest_words().first_title, digest_words().first_text.to_owned()),
    })
}

fn stories(state: AppState, since: Timestamp) -> AnyView {
    let digest = digest_since(state, since);
    let moment = moment(state, since);
    if digest.n_stories() == 0 {
        let is_asking = state.library.contents().digest.gathering() == Gathering::Underway;
        let words = digest_words();
        return (!is_asking).then(|| empty(words.nothing_title, (words.nothing_text)(&moment))).into_any();
    }
    let title = (digest_words().n_came)(digest.n_stories(), &moment);
    let sections = digest.groups.iter().enumerate().map(|(index, it)| section(state, index, it)).collect();
    let heard = title.clone();
    let tools = dynamic(move || tools(state, since, &heard));
    group(vec![element("p").class("digest-sum").child(title).view(), tools, group(sections)])
}

/// What is shown: new stories that are not muted.
fn digest_since(state: AppState, since: Timestamp) -> Digest {
    let topics: Vec<Topic> = state.config().topics.iter().map(|it| it.topic.clone()).collect();
    let previews = state.library.contents().digest.previews();
    let shown = previews.into_iter().filter(|it| !state.mutes.hides(it, None));
    Digest::of(shown, since, &topics)
}

fn section(state: AppState, index: usize, group: &DigestGroup) -> AnyView {
    let topic = group.topic.as_ref();
    let card = |preview: &Preview| {
        let card = story::unmarked(state, Preview { image: None, ..preview.clone() }, Prominence::Standard);
        StoryCard { heading: HeadingLevel::Three, ..card }.view()
    };
    DigestSection {
        id: ["digest-", &index.to_string()].concat(),
        title: topic.map_or(digest_words().other_stories, |it| &it.title).to_owned(),
        href: topic.map(|it| links::topic(&it.slug)),
        language: state.language.mark(None),
        stories: group.stories.iter().map(card).collect(),
    }
    .view()
}

fn tools(state: AppState, since: Timestamp, title: &str) -> AnyView {
    let digest = state.library.contents().digest;
    let outcome = match (digest.is_sheet_failed(), state.sharing.copying()) {
        (true, _) => DigestOutcome::SheetFailed,
        (false, Copying::Copied) => DigestOutcome::Copied,
        (false, Copying::Refused) => DigestOutcome::NotCopied,
        (false, Copying::NotAsked) => DigestOutcome::Idle,
    };
    let title = [&state.config().newsroom.name, ": ", title].concat();
    let on_event = Handler::new(move |event| match event {
        DigestEvent::SheetRequested => digest.open_sheet(title.clone(), text(state, since, &title)),
        DigestEvent::CopyRequested => state.sharing.copy(text(state, since, &title)),
        DigestEvent::PrintRequested => printer::print(),
    });
    DigestTools { has_sheet: digest.has_sheet(), outcome, on_event }.view()
}

/// The stories with their addresses: on the newsroom's own site, or where they have none there, in this app.
fn text(state: AppState, since: Timestamp, title: &str) -> String {
    let address_of = |it: &Preview| {
        let here = || location::base().and_then(|base| base.join(&links::article(&it.key)));
        it.address.clone().or_else(here).map(|it| it.as_str().to_owned())
    };
    digest::text(&digest_since(state, since), title, digest_words().other_stories, address_of)
}

/// How far the newsroom has said what came.
fn asking(state: AppState) -> Element {
    let words = digest_words();
    let text = match state.library.contents().digest.gathering() {
        Gathering::Underway => words.asking,
        Gathering::Whole => "",
        Gathering::Cut => words.cut,
        Gathering::Failed(_) => words.not_asked,
    };
    element("p").class("digest-asking").attr("role", "status").child(text)
}

fn muted(state: AppState, since: Timestamp) -> AnyView {
    let previews = state.library.contents().digest.previews();
    let muted = previews.into_iter().filter(|it| state.mutes.is_muted(it, None));
    let is_lifted = state.mutes.is_lifted();
    let on_toggled = Handler::new(move |()| state.mutes.lift(!is_lifted));
    MutedNote { n_stories: Digest::of(muted, since, &[]).n_stories(), is_lifted, on_toggled }.view()
}

fn moment(state: AppState, since: Timestamp) -> String {
    dates::words_of(since, None, &state.language.tag()).absolute
}

fn empty(title: &str, text: String) -> AnyView {
    let action = Some((words().pages.to_front_page.to_owned(), links::front()));
    EmptyState { title: title.to_owned(), text, action }.view()
}
