//! The page of one article.
//!
//! Deliberately absent: fetching; the article store looks for it in memory, on the device and at the source.

use super::{notices, parts, story, unknown};
use crate::state::{AppState, Copying};
use crate::ui::components::{
    ArticleFooter, ArticleHeader, ArticleNote, CopyState, Failure, NoteKind, ReadingSettings, RichTextView,
    StoryLink, StorySkeleton,
};
use crate::ui::element::{Handler, Live, dynamic, element, group};
use crate::ui::messages::{explain, mark_words, words};
use crate::ui::{dates, links};
use broadside_core::model::{Article, ArticleId, Body, Image, Preview, Timestamp, WebAddress};
use broadside_core::rich_text::RichText;
use broadside_core::sources::SourceError;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The open article in whatever state it is.
pub(super) fn page(state: AppState) -> AnyView {
    dynamic(move || {
        state.articles.article().with(|it| match (it.value(), it.error()) {
            (Some(article), _) => match parts::article_view() {
                Some(view) => view(state, article),
                None => StorySkeleton { n_stories: 1 }.view(),
            },
            (None, Some(SourceError::NotFound)) => unknown::page(),
            (None, Some(error)) => {
                let on_retried = Some(Handler::new(move |()| retry(state)));
                let action = Some((words().pages.to_front_page.to_owned(), links::front()));
                Failure { explained: explain(error), on_retried, action }.view()
            }
            (None, None) => StorySkeleton { n_stories: 1 }.view(),
        })
    })
}

/// Tries again to show the article, and before that to get the page which does.
fn retry(state: AppState) {
    spawn_local(async move {
        if parts::prepare_article_page().await.is_ok() {
            state.articles.retry();
        }
    });
}

/// The article with its header and its foot.
pub(super) fn whole(state: AppState, article: &Article) -> AnyView {
    let Article { preview, body } = article;
    let moment_words = move |moment: Option<Timestamp>| {
        Live::new(move || {
            let language = state.language.tag();
            moment.map(|moment| dates::words_of(moment, state.clock.now(), &language))
        })
    };
    let original = preview.external_address.clone().or_else(|| preview.address.clone());
    let prose = |text| {
        let page_href = links::article(&preview.key);
        let language = state.language.mark(preview.language.as_ref());
        RichTextView { text, page_href, language }.view()
    };
    let kept_back = |kind| {
        let note = ArticleNote { kind, address: original.clone() }.view();
        group(vec![prose(RichText::from_plain_text(&preview.excerpt)), note])
    };
    // A picture with which the text begins is not shown above it too.
    let is_begun_with =
        |it: &Image| matches!(body, Body::Full(text) if text.begins_with_picture(&it.address));
    let language = state.language.mark(preview.language.as_ref());
    let mut headed = Preview { language, ..preview.clone() };
    headed.image = headed.image.filter(|it| !is_begun_with(it));
    let body = match body {
        Body::Full(text) => prose(text.clone()),
        Body::ExcerptOnly => kept_back(NoteKind::ExcerptOnly),
        Body::MembersOnly => kept_back(NoteKind::MembersOnly),
    };
    let header = ArticleHeader {
        preview: headed,
        topics: links::topics_of(preview),
        published: moment_words(preview.published),
        modified: moment_words(preview.modified),
        source_title: state.config().byline_title(&preview.source).map(str::to_owned),
        standfirst: None,
        children: Some(group(vec![marks(state, preview), text_settings(state)])),
    };
    let end = dynamic(move || notices::article_end(state));
    let (id, title) = (preview.id.clone(), preview.title.clone());
    let foot = dynamic(move || foot(state, &id, &title, original.clone()));
    element("article").class("article").child(header.view()).child(body).child(end).child(foot).view()
}

/// What the reader can mark the article with.
fn marks(state: AppState, preview: &Preview) -> AnyView {
    let key = preview.key.clone();
    let unread = dynamic(move || {
        let key = key.clone();
        state.marks.is_read(&key).then(|| {
            element("button")
                .attr("type", "button")
                .class("text-button")
                .on("click", move || state.marks.mark_unread(key.clone()))
                .child(mark_words().mark_unread)
        })
    });
    group(vec![story::save_button(state, preview).view(), unread])
}

fn text_settings(state: AppState) -> AnyView {
    dynamic(move || {
        let on_changed = Handler::new(move |it| state.reading.set(it));
        ReadingSettings { settings: state.reading.settings(), on_changed }.view()
    })
}

fn foot(state: AppState, id: &ArticleId, title: &str, original: Option<WebAddress>) -> AnyView {
    let shared = original.as_ref().map(|it| it.as_str().to_owned()).unwrap_or_default();
    let footer = ArticleFooter {
        original,
        mail_href: links::mail(title, &shared),
        copy_state: match state.sharing.copying() {
            Copying::NotAsked => CopyState::Idle,
            Copying::Copied => CopyState::Copied,
            Copying::Refused => CopyState::Failed,
        },
        on_copy_requested: Handler::new(move |()| state.sharing.copy(shared.clone())),
        // The list is newest first, so that the story before in time stands below.
        previous: neighbour(state, id, |index| index.checked_add(1)),
        next: neighbour(state, id, |index| index.checked_sub(1)),
    };
    footer.view()
}

/// The story beside `id` in the list that the reader came from.
fn neighbour(state: AppState, id: &ArticleId, step: fn(usize) -> Option<usize>) -> Option<StoryLink> {
    state.feed.shelf().with(|shelf| {
        let previews: &[Preview] = &shelf.value()?.previews;
        let index = previews.iter().position(|it| it.id == *id)?;
        let beside = previews.get(step(index)?)?;
        Some(StoryLink { title: beside.title.clone(), href: links::article(&beside.key) })
    })
}
