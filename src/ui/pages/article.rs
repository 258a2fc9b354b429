//! The page of one article.
//!
//! Deliberately absent: fetching; the article store looks for it in memory, on the device and at the source.

use super::unknown::UnknownPage;
use crate::state::{AppState, Copying};
use crate::ui::components::{
    ArticleFooter, ArticleHeader, ArticleNote, CopyState, Failure, NoteKind, RichTextView, StoryLink,
    StorySkeleton,
};
use crate::ui::messages::{explain, words};
use crate::ui::{dates, links};
use broadside_core::model::{Article, ArticleId, Body, Preview, Timestamp};
use broadside_core::sources::SourceError;
use leptos::prelude::*;
use std::sync::Arc;

/// The open article in whatever state it is.
#[component]
pub fn ArticlePage() -> impl IntoView {
    let state = expect_context::<AppState>();
    let remote = state.articles.article();
    move || {
        remote.with(|it| match (it.value(), it.error()) {
            (Some(article), _) => whole(state, Arc::clone(article)),
            (None, Some(SourceError::NotFound)) => view! { <UnknownPage/> }.into_any(),
            (None, Some(error)) => {
                let on_retried = Some(Callback::new(move |()| state.articles.retry()));
                let action = Some((words().pages.to_front_page.to_owned(), links::front()));
                view! { <Failure explained=explain(error) on_retried action/> }.into_any()
            }
            (None, None) => view! { <StorySkeleton n_stories=1/> }.into_any(),
        })
    }
}

fn whole(state: AppState, article: Arc<Article>) -> AnyView {
    let Article { preview, body } = Article::clone(&article);
    let language = state.config().newsroom.language.clone();
    let moment_words = move |moment: Option<Timestamp>| {
        let language = language.clone();
        Signal::derive(move || moment.map(|moment| dates::words_of(moment, state.clock.now(), &language)))
    };
    let (published, modified) = (moment_words(preview.published), moment_words(preview.modified));
    let page_href = links::article(&preview.key);
    let original = preview.external_address.clone().or_else(|| preview.address.clone());
    let (id, title, text_language) = (preview.id.clone(), preview.title.clone(), preview.language.clone());
    let topics = links::topics_of(&preview);
    let excerpt = preview.excerpt.clone();
    let kept_back = |kind, address| view! { <p>{excerpt}</p> <ArticleNote kind address/> }.into_any();
    let body = match body {
        Body::Full(text) => view! { <RichTextView text page_href language=text_language/> }.into_any(),
        Body::ExcerptOnly => kept_back(NoteKind::ExcerptOnly, original.clone()),
        Body::MembersOnly => kept_back(NoteKind::MembersOnly, original.clone()),
    };
    view! {
        <article class="article">
            <ArticleHeader preview topics published modified/>
            {body}
            {foot(state, id, title, original)}
        </article>
    }
    .into_any()
}

fn foot(
    state: AppState,
    id: ArticleId,
    title: String,
    original: Option<broadside_core::model::WebAddress>,
) -> AnyView {
    let shared = original.as_ref().map(|it| it.as_str().to_owned()).unwrap_or_default();
    let mail_href = links::mail(&title, &shared);
    let copy_state = Signal::derive(move || match state.sharing.copying().get() {
        Copying::NotAsked => CopyState::Idle,
        Copying::Copied => CopyState::Copied,
        Copying::Refused => CopyState::Failed,
    });
    let on_copy_requested = Callback::new(move |()| state.sharing.copy(shared.clone()));
    // The list is newest first, so that the story before in time stands below.
    let (id_before, id_after) = (id.clone(), id);
    let previous = Signal::derive(move || neighbour(state, &id_before, |index| index.checked_add(1)));
    let next = Signal::derive(move || neighbour(state, &id_after, |index| index.checked_sub(1)));
    view! { <ArticleFooter original mail_href copy_state on_copy_requested previous next/> }.into_any()
}

/// The story beside `id` in the list that the reader came from.
fn neighbour(state: AppState, id: &ArticleId, step: impl Fn(usize) -> Option<usize>) -> Option<StoryLink> {
    state.feed.shelf().with(|shelf| {
        let previews: &[Preview] = &shelf.value()?.previews;
        let index = previews.iter().position(|it| it.id == *id)?;
        let beside = previews.get(step(index)?)?;
        Some(StoryLink { title: beside.title.clone(), href: links::article(&beside.key) })
    })
}
