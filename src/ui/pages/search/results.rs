//! The field, and under it what answers: made anew with each letter, from what the device holds.
//!
//! Deliberately absent: finding and order, which are the core's.

use super::SEARCH_FIELD_ID;
use crate::state::{AppState, ArchiveStage, SearchStage};
use crate::ui::components::{
    Arrangement, Emphasis, EmptyState, MutedNote, Prominence, RecentList, SearchForm, SearchHelp,
    SearchProgress, SearchStatus, StoryCard, StoryList, marked_text,
};
use crate::ui::element::{
    self, Child, Element, Handler, Row, dynamic, element, following, group, remembered,
};
use crate::ui::links;
use crate::ui::messages::search_words;
use crate::ui::pages::story;
use broadside_core::model::Preview;
use broadside_core::route::Route;
use broadside_core::search::{Expression, Findings, SearchText, marked};
use leptos::prelude::*;

/// The search.
pub(in crate::ui::pages) fn whole(state: AppState) -> AnyView {
    // Nothing is asked while the page is printed.
    following(move || {
        // With a connection that was not there, again.
        let _ = state.network.is_offline();
        state.search.ask_archive(&asked(state));
    });
    following(move || {
        state.mutes.mutes();
        state.search.reconsider();
    });
    let found = remembered(move || {
        let text = asked(state);
        state.search.find(&Expression::parse(&text), state.search.n_wanted(&text))
    });
    let shown = found.clone();
    following(move || {
        let previews = shown.with(|it| it.previews.clone());
        state.search.look_into(Expression::parse(&asked(state)), previews);
    });
    group(vec![
        dynamic(move || form(state)),
        dynamic(move || {
            let text = asked(state);
            let expression = Expression::parse(&text);
            let findings = found.get();
            let more = (findings.n_found > findings.previews.len()).then(|| more(state));
            let archive = state.search.found_in_archive(&expression);
            let stage = state.search.archive_stage(&expression);
            let muted = muted(state, findings.n_muted);
            group(vec![
                status(state, &expression, &findings).view(),
                answers(state, &expression, findings, nothing_besides(stage, &archive)).into_child(),
                muted,
                more.into_child(),
                in_archive(state, archive).into_child(),
                state.search.has_archive().then(|| archive_status(stage)).into_child(),
                expression.is_empty().then(|| recent(state)).flatten().into_child(),
            ])
        }),
        SearchHelp { href_of: links::search }.view(),
    ])
}

/// What is left out because the reader does not want to see it.
fn muted(state: AppState, n_stories: usize) -> AnyView {
    let is_lifted = state.mutes.is_lifted();
    let on_toggled = Handler::new(move |()| state.mutes.lift(!is_lifted));
    MutedNote { n_stories, is_lifted, on_toggled }.view()
}

fn more(state: AppState) -> Element {
    let on_pressed = move || state.search.show_more(asked_untracked(state));
    let button = element("button").class("button").attr("type", "button").on("click", on_pressed);
    element("div").class("more-stories").child(button.child(search_words().more_results))
}

/// What stands in the address.
fn asked(state: AppState) -> String {
    text_of(&state.place.route())
}

fn asked_untracked(state: AppState) -> String {
    text_of(&state.place.route_untracked())
}

fn text_of(route: &Route) -> String {
    match route {
        Route::Search(text) => text.as_str().to_owned(),
        _ => String::new(),
    }
}

fn form(state: AppState) -> AnyView {
    let on_typed = Handler::new(move |text: String| {
        state.place.replace(Route::Search(SearchText::new(&text)));
    });
    let on_submitted = Handler::new(move |()| state.search.take_down(asked_untracked(state)));
    let (field_id, action, text) = (SEARCH_FIELD_ID, links::search(""), asked(state));
    SearchForm { field_id, action, text, on_typed, on_submitted }.view()
}

fn status(state: AppState, expression: &Expression, findings: &Findings) -> SearchStatus {
    let progress = match state.search.stage() {
        SearchStage::Ready => SearchProgress::Ready,
        SearchStage::Collecting => SearchProgress::Collecting,
        SearchStage::Closed | SearchStage::Missing => SearchProgress::NotBegun,
    };
    SearchStatus {
        progress,
        n_articles: state.search.n_articles(),
        n_found: (!expression.is_empty()).then_some(findings.n_found),
        misunderstood: expression.misunderstood().to_vec(),
    }
}

fn answers(
    state: AppState,
    expression: &Expression,
    findings: Findings,
    nothing_besides: Option<&'static str>,
) -> Option<AnyView> {
    if findings.previews.is_empty() {
        let is_all_read = state.search.stage() == SearchStage::Ready;
        let is_said = !expression.is_empty() && is_all_read;
        return nothing_besides.filter(|_| is_said).and_then(|text| nothing_found(state, text));
    }
    Some(list(state, findings.previews))
}

fn list(state: AppState, previews: Vec<Preview>) -> AnyView {
    let rows = previews.into_iter().map(|preview| row(state, preview)).collect();
    StoryList { arrangement: Arrangement::Archive, is_busy: false, rows: element::rows(rows) }.view()
}

/// What the newsroom's servers found besides.
fn in_archive(state: AppState, previews: Vec<Preview>) -> Option<Element> {
    (!previews.is_empty()).then(|| {
        element("section")
            .class("search-archive")
            .attr("aria-labelledby", "search-archive")
            .child(element("h2").attr("id", "search-archive").child(search_words().archive))
            .child(list(state, previews))
    })
}

/// What to say where nothing was found, if the servers found nothing either; nothing while they look.
fn nothing_besides(stage: ArchiveStage, in_archive: &[Preview]) -> Option<&'static str> {
    let words = search_words();
    match stage {
        ArchiveStage::NotAsked | ArchiveStage::Unreachable => Some(words.nothing_found_text),
        ArchiveStage::Answered if in_archive.is_empty() => Some(words.nothing_found_anywhere_text),
        ArchiveStage::Answered | ArchiveStage::Asking => None,
    }
}

/// A live region that is always there where servers can search, below what was found, so that nothing moves when it speaks.
fn archive_status(stage: ArchiveStage) -> Element {
    let line = match stage {
        ArchiveStage::Unreachable => search_words().archive_unreachable,
        ArchiveStage::NotAsked | ArchiveStage::Asking | ArchiveStage::Answered => "",
    };
    element("p").class("search-archive-status").attr("role", "status").child(line)
}

fn nothing_found(state: AppState, text: &str) -> Option<AnyView> {
    let (title, text) = (search_words().nothing_found_title.to_owned(), text.to_owned());
    (state.search.n_articles() > 0).then(|| EmptyState { title, text, action: None }.view())
}

/// A story stays in its row while letters are typed; only what is marked in it changes.
fn row(state: AppState, preview: Preview) -> Row {
    Row::new(preview.id.0.clone(), move || {
        dynamic(move || {
            let expression = Expression::parse(&asked(state));
            let passage = state.search.passage(&preview, &expression);
            // Where neither title nor excerpt says why the story answers, a piece of its text does.
            let shown =
                Preview { excerpt: passage.unwrap_or_else(|| preview.excerpt.clone()), ..preview.clone() };
            let emphasis = Emphasis {
                title: marked_text(&marked(&shown.title, &expression)),
                excerpt: marked_text(&marked(&shown.excerpt, &expression)),
            };
            let card = story::unmarked(state, shown, Prominence::Standard);
            StoryCard { emphasis: Some(emphasis), ..card }.view()
        })
    })
}

fn recent(state: AppState) -> Option<AnyView> {
    let recent = state.search.recent();
    let searches = recent.as_slice().iter().map(|it| (it.clone(), links::search(it))).collect();
    let on_forgotten = Handler::new(move |text: String| state.search.forget(&text));
    let on_all_forgotten = Handler::new(move |()| state.search.forget_all());
    RecentList { searches, on_forgotten, on_all_forgotten }.view()
}
