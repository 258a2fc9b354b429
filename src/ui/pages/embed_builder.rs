//! The page on which somebody who runs another page makes a snippet with this newsroom's stories.
//!
//! Deliberately absent: the form and its words, which come with this page's part of the app; this file shows the head
//! until then.

use super::parts;
use crate::parts::PartMissing;
use crate::state::{AppState, BuilderStage, Copying, Pinned};
use crate::ui::components::{
    CopyState, EmbedBuilder, EmbedPreview, EmbedSnippet, LanguageChoice, PageHeader,
};
use crate::ui::element::{Handler, dynamic, element, group};
use crate::ui::links;
use crate::ui::messages::{embed_builder_words, words};
use broadside_core::embed::{EmbedDraft, FallbackLink, Loading, LoadingChoice, Snippet};
use broadside_core::model::{LanguageTag, WebAddress};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Languages that many newsrooms have stories in, by their own names.
const LANGUAGES: [(&str, &str); 12] = [
    ("ar", "العربية"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "Español"),
    ("fa", "فارسی"),
    ("fr", "Français"),
    ("it", "Italiano"),
    ("ku", "Kurdî"),
    ("pt", "Português"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
];

/// The page in whatever state it is.
pub(super) fn page(state: AppState) -> AnyView {
    let pages = &words().pages;
    let header = PageHeader {
        title: pages.embed_title.to_owned(),
        text: pages.embed_text.to_owned(),
        is_visually_hidden: false,
    };
    let builder = dynamic(move || match (state.embed_builder.stage(), parts::embed_builder_page()) {
        (BuilderStage::Ready, Some(page)) => Some((page.view)(state)),
        (BuilderStage::Missing, _) => Some(parts::missing(Handler::new(move |()| spawn_local(open(state))))),
        _ => None,
    });
    group(vec![header.view(), builder])
}

/// Gets the page's part of the app, and with it what the page needs of this deployment.
pub async fn open(state: AppState) {
    match parts::prepared_embed_builder_page().await {
        Ok(page) => (page.opened)(state).await,
        Err(PartMissing) => state.embed_builder.miss(),
    }
}

/// The form, the preview and the snippet.
pub(super) fn whole(state: AppState) -> AnyView {
    let on_changed = Handler::new(move |change| {
        state.sharing.reset();
        state.embed_builder.choose(change);
    });
    let on_copy_requested = Handler::new(move |()| state.sharing.copy(snippet(state).0));
    let form = dynamic(move || {
        let config = state.config();
        let builder = EmbedBuilder {
            topics: config.topics.iter().map(|it| it.topic.clone()).collect(),
            languages: languages(),
            has_newsletter: config.signup.is_some(),
            draft: state.embed_builder.draft(),
            on_changed: on_changed.clone(),
        };
        builder.view()
    });
    let preview = dynamic(move || {
        let draft = state.embed_builder.draft();
        let links = fallback_links(state, &draft, None);
        EmbedPreview { draft, links }.view()
    });
    let snippet = dynamic(move || {
        let (markup, is_pinned_missing) = snippet(state);
        let copy_state = match state.sharing.copying() {
            Copying::NotAsked => CopyState::Idle,
            Copying::Copied => CopyState::Copied,
            Copying::Refused => CopyState::Failed,
        };
        let on_copy_requested = on_copy_requested.clone();
        EmbedSnippet { markup, is_pinned_missing, copy_state, on_copy_requested }.view()
    });
    element("div").class("embed-builder").child(form).child(preview).child(snippet).view()
}

fn languages() -> Vec<LanguageChoice> {
    let choice =
        |(tag, name): (&str, &'static str)| Some(LanguageChoice { tag: LanguageTag::new(tag)?, name });
    LANGUAGES.into_iter().filter_map(choice).collect()
}

/// The snippet, and whether it should name a version that is not known.
fn snippet(state: AppState) -> (String, bool) {
    let draft = state.embed_builder.draft();
    let pinned = state.embed_builder.pinned();
    let Some(root) = state.embed_builder.root() else { return (String::new(), false) };
    let loading = match (draft.loading, &pinned) {
        (LoadingChoice::Pinned, Pinned::Known(pinned)) => Loading::Pinned(pinned),
        (LoadingChoice::FrameAlone, _) => Loading::FrameAlone,
        _ => Loading::Newest,
    };
    let links = fallback_links(state, &draft, Some(&root));
    let snippet =
        Snippet { root: &root, settings: &draft.settings, mode: draft.mode, loading, links: &links };
    (snippet.markup(), draft.loading == LoadingChoice::Pinned && pinned == Pinned::Missing)
}

/// What stands in the element without the stories: the way to each chosen topic, or to all stories. Relative where
/// there is no root.
fn fallback_links(state: AppState, draft: &EmbedDraft, root: Option<&WebAddress>) -> Vec<FallbackLink> {
    let (config, words) = (state.config(), embed_builder_words());
    let name = &config.newsroom.name;
    let address =
        |href: String| root.and_then(|root| root.join(&href)).map_or(href, |whole| whole.as_str().to_owned());
    if draft.settings.topics.is_empty() {
        return vec![FallbackLink { address: address(links::front()), text: (words.latest_of)(name) }];
    }
    let topics = draft.settings.topics.iter().map(|slug| {
        let title = config.page_of(slug).map_or(slug.as_str(), |it| it.topic.title.as_str());
        FallbackLink { address: address(links::topic(slug)), text: (words.topic_of)(title, name) }
    });
    topics.collect()
}
