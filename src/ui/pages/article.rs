//! The page of one article.
//!
//! Deliberately absent: fetching; the article store looks for it in memory, on the device and at the source.

mod muting;
mod share;
mod tools;

use super::data_saving::picture_gates;
use super::{notices, parts, story, unknown};
use crate::state::AppState;
use crate::ui::components::{
    ArticleFooter, ArticleHeader, ArticleNote, Failure, NoteKind, RichTextView, StoryLink, StorySkeleton,
};
use crate::ui::element::{Handler, Live, dynamic, element, group};
use crate::ui::messages::{explain, mark_words, reading_words, words};
use crate::ui::{dates, links, titles};
use broadside_core::model::{Article, ArticleId, Body, Image, Preview, Timestamp, WebAddress};
use broadside_core::reading::related;
use broadside_core::rich_text::RichText;
use broadside_core::sources::SourceError;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Stories on the same subject under an article.
const N_RELATED: usize = 3;

/// The open article in whatever state it is.
pub(super) fn page(state: AppState) -> AnyView {
    dynamic(move || {
        state.articles.article().with(|it| match (it.value(), it.error()) {
            (Some(article), _) => match parts::article_view() {
                Some(view) => view(state, article),
                None => StorySkeleton { n_stories: 1 }.view(),
            },
            (None, Some(SourceError::NotFound)) => unknown::page(),
            (None, Some(_)) if parts::article_view().is_none() => {
                parts::missing(Handler::new(move |()| retry(state)))
            }
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
        let (embeds, pictures) = (tools::embeds(state), picture_gates(state));
        RichTextView { text, page_href, language, embeds, pictures }.view()
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
    // What has no words of its own is neither set larger nor read aloud.
    let tools = matches!(body, Body::Full(text) if text.n_words() > 0).then(|| tools::tools(state));
    let body = match body {
        Body::Full(text) => prose(text.clone()),
        Body::ExcerptOnly => kept_back(NoteKind::ExcerptOnly),
        Body::MembersOnly => kept_back(NoteKind::MembersOnly),
    };
    let header = ArticleHeader {
        pictures: picture_gates(state),
        preview: headed,
        topics: links::topics_of(preview),
        published: moment_words(preview.published),
        modified: moment_words(preview.modified),
        source_title: state.config().byline_title(&preview.source).map(str::to_owned),
        standfirst: None,
        children: Some(group(vec![marks(state, preview), tools.into_any(), muting::menu(state, preview)])),
    };
    let end = dynamic(move || notices::article_end(state));
    // On paper nobody can follow a link, so that the article says where it is from.
    let printed_from = original.as_ref().map(|it| {
        let words = (reading_words().printed_from)(it.as_str());
        element("p").class("article-printed-from").child(words)
    });
    let shown = preview.clone();
    let foot = dynamic(move || foot(state, &shown, original.clone()));
    element("article")
        .class("article")
        .child(header.view())
        .child(body)
        .child(end)
        .child(printed_from)
        .child(foot)
        .child(tools::bars(state))
        .view()
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

fn foot(state: AppState, preview: &Preview, original: Option<WebAddress>) -> AnyView {
    // The list is newest first, so that the story before in time stands below.
    let (previous, next) = state.feed.neighbours(&preview.id);
    let is_in_list = previous.is_some() || next.is_some();
    let elsewhere: Vec<ArticleId> = previous.iter().chain(&next).map(|it| it.id.clone()).collect();
    let at_hand = state.reading.tools().stories_at_hand(state.feed);
    let story_link = |it: &Preview| story_link(state, it);
    let footer = ArticleFooter {
        share: share::share(state, preview, original),
        previous: previous.as_ref().map(story_link),
        next: next.as_ref().map(story_link),
        list: list_left(state).filter(|_| is_in_list),
        related: related(preview, &at_hand, &elsewhere, N_RELATED).into_iter().map(story_link).collect(),
    };
    footer.view()
}

fn story_link(state: AppState, preview: &Preview) -> StoryLink {
    let language = state.language.mark(preview.language.as_ref());
    StoryLink { title: preview.title.clone(), href: links::article(&preview.key), language }
}

/// The list that the reader came from, where it is one of some stories and not of all.
fn list_left(state: AppState) -> Option<StoryLink> {
    let question = state.feed.question()?;
    let topics = question.page_topic.iter().chain(&question.query.topics);
    let titles: Vec<String> = topics.map(|it| titles::topic_title(state, it)).collect();
    let link = StoryLink { title: titles.join(", "), href: links::href(&question.route()), language: None };
    (!titles.is_empty()).then_some(link)
}
