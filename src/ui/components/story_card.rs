//! A story as it stands in a list.
//!
//! Deliberately absent: a link around the whole card. The title is the link, and style stretches it over the
//! picture, so that a screen reader hears the title and not the card.

use super::byline::{Byline, PublishedWords};
use super::dynamic_element::dynamic_element;
use super::story_image::StoryImage;
use super::topic_link::{TopicLink, TopicLinks};
use crate::ui::messages::words;
use broadside_core::model::Preview;
use leptos::prelude::*;

/// How much room a story gets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Prominence {
    /// The first story of a page.
    Lead,
    /// Title, paragraph, picture.
    #[default]
    Standard,
    /// Title and byline.
    Compact,
}

/// The rank of a card's title among the page's headings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HeadingLevel {
    /// Under the page's own heading.
    #[default]
    Two,
    /// Under a section's heading.
    Three,
}

/// A card.
#[component]
pub fn StoryCard(
    /// What it shows.
    preview: Preview,
    /// The story's page.
    href: String,
    /// The story's topics with their pages.
    topics: Vec<TopicLink>,
    /// First publication, in words.
    #[prop(into)]
    published: Signal<Option<PublishedWords>>,
    /// How much room it gets.
    #[prop(optional)]
    prominence: Prominence,
    /// The rank of its title.
    #[prop(optional)]
    heading: HeadingLevel,
    /// Whether the reader has opened it before.
    #[prop(optional, into)]
    is_read: Signal<bool>,
    /// Named where there are several sources.
    #[prop(optional_no_strip)]
    source_title: Option<String>,
) -> impl IntoView {
    let class = match prominence {
        Prominence::Lead => "story-card story-card-lead",
        Prominence::Standard => "story-card",
        Prominence::Compact => "story-card story-card-compact",
    };
    let tag = match heading {
        HeadingLevel::Two => "h2",
        HeadingLevel::Three => "h3",
    };
    let read_mark =
        move || is_read.get().then(|| view! { <span class="story-card-read">{words().feed.is_read}</span> });
    let link = view! { <a href=href>{preview.title}</a> }.into_any();
    let title = dynamic_element(tag, vec![("class", Some("story-card-title".to_owned()))], link);
    let is_compact = prominence == Prominence::Compact;
    let excerpt = (!is_compact && !preview.excerpt.is_empty())
        .then(|| view! { <p class="story-card-excerpt">{preview.excerpt}</p> });
    let is_lead = prominence == Prominence::Lead;
    let image = preview.image.filter(|_| !is_compact).map(|image| view! { <StoryImage image is_lead /> });
    let direction = preview.language.as_ref().map(|it| it.direction().as_str());
    let language = preview.language.map(|it| it.as_str().to_owned());
    view! {
        <article class=class lang=language dir=direction data-read=move || is_read.get().then_some("")>
            {image}
            <div class="story-card-text">
                <TopicLinks topics />
                {title}
                {excerpt}
                <div class="story-card-foot">
                    <Byline authors=preview.authors published reading_minutes=preview.reading_minutes source_title />
                    {read_mark}
                </div>
            </div>
        </article>
    }
}
