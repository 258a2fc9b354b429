//! The head of an article.
//!
//! Deliberately absent: the text, and the buttons, which the page hands in as children.

use super::byline::{Byline, PublishedWords, moment};
use super::story_image::StoryImage;
use super::topic_link::{TopicLink, TopicLinks};
use crate::ui::messages::words;
use broadside_core::model::Preview;
use leptos::prelude::*;

/// Title as the page's `h1`, topics, byline, picture.
#[component]
pub fn ArticleHeader(
    /// The article's preview.
    preview: Preview,
    /// Its topics with their pages.
    topics: Vec<TopicLink>,
    /// First publication, in words.
    #[prop(into)]
    published: Signal<Option<PublishedWords>>,
    /// Last change, in words, where it is later.
    #[prop(into)]
    modified: Signal<Option<PublishedWords>>,
    /// Named where there are several sources.
    #[prop(optional_no_strip)]
    source_title: Option<String>,
    /// Buttons that stand beside the byline.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let updated = move || {
        modified.get().map(
            |it| view! { <p class="article-header-updated">{words().article.updated} " " {moment(it)}</p> },
        )
    };
    let excerpt = (!preview.excerpt.is_empty())
        .then(|| view! { <p class="article-header-standfirst">{preview.excerpt}</p> });
    let image = preview.image.map(|image| view! { <StoryImage image is_lead=true /> });
    // The heading takes the focus after a change of page.
    view! {
        <header class="article-header">
            <TopicLinks topics />
            <h1 tabindex="-1">{preview.title}</h1>
            {excerpt}
            <div class="article-header-foot">
                <Byline authors=preview.authors published reading_minutes=preview.reading_minutes source_title />
                {updated}
                {children.map(|it| it())}
            </div>
            {image}
        </header>
    }
}
