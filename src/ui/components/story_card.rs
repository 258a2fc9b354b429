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
    // The card's own words are in the page's language, so that the story's is said of its words alone.
    let language = preview.language.as_ref().map(|it| it.as_str().to_owned());
    let direction = preview.language.as_ref().map(|it| it.direction().as_str());
    let attributes = vec![("class", Some("story-card-title".to_owned())), ("lang", language.clone())];
    let title = dynamic_element(tag, attributes, link);
    let is_compact = prominence == Prominence::Compact;
    let excerpt = (!is_compact && !preview.excerpt.is_empty())
        .then(|| view! { <p class="story-card-excerpt" lang=language.clone()>{preview.excerpt}</p> });
    let is_lead = prominence == Prominence::Lead;
    let image =
        preview.image.filter(|_| !is_compact).map(|image| view! { <StoryImage image is_lead language /> });
    view! {
        <article class=class data-read=move || is_read.get().then_some("")>
            {image}
            <div class="story-card-text" dir=direction>
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

#[cfg(test)]
mod tests {
    use super::super::samples::{moment_words, preview};
    use super::*;
    use broadside_core::model::LanguageTag;

    fn card(preview: Preview, prominence: Prominence, is_read: bool) -> String {
        Owner::new().with(|| {
            let topics = vec![TopicLink { title: "Labour".to_owned(), href: "topics/labour/".to_owned() }];
            let published = Some(moment_words("22 November 2026, 05:50"));
            let href = "articles/six-hands-before-six/".to_owned();
            view! { <StoryCard preview href topics published prominence is_read /> }.to_html()
        })
    }

    #[test]
    fn a_card_shows_what_a_reader_decides_by() {
        let html = card(preview(), Prominence::Standard, false);
        for part in [
            r#"<a href="articles/six-hands-before-six/">Six hands before six</a></h2>"#,
            r#"<a href="topics/labour/">Labour</a>"#,
            "The bread of the Saltpans",
            "<b>Wren Hallorane</b>",
            "4 min read",
            r#"alt="Three bakers at a long table""#,
            r#"loading="lazy""#,
        ] {
            assert!(html.contains(part), "no {part} in {html}");
        }
        assert!(!html.contains("story-card-read"), "{html}");
    }

    #[test]
    fn the_lead_picture_is_fetched_first_and_a_compact_card_has_none() {
        assert!(card(preview(), Prominence::Lead, false).contains(r#"fetchpriority="high""#));
        let html = card(preview(), Prominence::Compact, false);
        assert!(!html.contains("<img") && !html.contains("The bread of the Saltpans"), "{html}");
    }

    #[test]
    fn what_was_read_says_so_in_words() {
        assert!(card(preview(), Prominence::Standard, true).contains(">Read<"));
    }

    #[test]
    fn a_story_in_another_language_is_marked_up_as_such() {
        let arabic = Preview { language: LanguageTag::new("ar"), ..preview() };
        let html = card(arabic, Prominence::Standard, false);
        assert_eq!(html.matches(r#"lang="ar""#).count(), 3, "title, paragraph and picture: {html}");
        assert!(html.contains(r#"dir="rtl""#), "{html}");
    }
}
