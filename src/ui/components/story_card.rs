//! A story as it stands in a list.
//!
//! Deliberately absent: a link around the whole card. The title is the link, and style stretches it over the
//! picture, so that a screen reader hears the title and not the card.

use super::byline::{Byline, PublishedWords};
use super::picture_gate::PictureGates;
use super::save_button::SaveButton;
use super::story_image::StoryImage;
use super::topic_link::{TopicLink, TopicLinks};
use crate::ui::element::{Child, Live, dynamic, element};
use crate::ui::messages::story_words;
use broadside_core::model::{LanguageTag, Preview};
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

/// A lead's title with more letters than this is set smaller, so that the story itself is still in the first window.
const LONG_TITLE_LETTERS: usize = 120;

/// The rank of a card's title among the page's headings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HeadingLevel {
    /// Under the page's own heading.
    #[default]
    Two,
    /// Under a section's heading.
    Three,
}

/// The story's own words with some of them marked, in the place of its plain ones.
pub struct Emphasis {
    /// The title.
    pub title: AnyView,
    /// The excerpt; not looked at where there is none.
    pub excerpt: AnyView,
}

/// A card.
pub struct StoryCard {
    /// What it shows.
    pub preview: Preview,
    /// The story's page.
    pub href: String,
    /// The story's topics with their pages.
    pub topics: Vec<TopicLink>,
    /// First publication, in words.
    pub published: Live<Option<PublishedWords>>,
    /// How much room it gets.
    pub prominence: Prominence,
    /// The rank of its title.
    pub heading: HeadingLevel,
    /// Whether the reader has read it.
    pub is_read: Live<bool>,
    /// Keeps it for later; not where nothing is remembered.
    pub save_button: Option<SaveButton>,
    /// Named where there are several sources.
    pub source_title: Option<String>,
    /// Where words of it answer a search.
    pub emphasis: Option<Emphasis>,
    /// Whether pictures come at once.
    pub pictures: PictureGates,
}

impl StoryCard {
    /// The card's `article`.
    pub fn view(self) -> AnyView {
        let Self {
            preview,
            href,
            topics,
            published,
            prominence,
            heading,
            is_read,
            save_button,
            source_title,
            emphasis,
            pictures,
        } = self;
        let (marked_title, marked_excerpt) = emphasis.map(|it| (it.title, it.excerpt)).unzip();
        let class = match prominence {
            Prominence::Lead => "story-card story-card-lead",
            Prominence::Standard => "story-card",
            Prominence::Compact => "story-card story-card-compact",
        };
        let tag = match heading {
            HeadingLevel::Two => "h2",
            HeadingLevel::Three => "h3",
        };
        // The card's own words are in the page's language, so that the story's is said of its words alone.
        let preview_language = preview.language.clone();
        let language = preview.language.as_ref().map(LanguageTag::as_str);
        let direction = preview.language.as_ref().map(|it| it.direction().as_str());
        let is_lead = prominence == Prominence::Lead;
        let is_long = is_lead && preview.title.chars().nth(LONG_TITLE_LETTERS).is_some();
        let title =
            element(tag).class("story-card-title").attr("lang", language).attr("data-long", is_long).child(
                element("a")
                    .attr("href", href)
                    .child(marked_title.unwrap_or_else(|| preview.title.into_child())),
            );
        let is_compact = prominence == Prominence::Compact;
        let excerpt = (!is_compact && !preview.excerpt.is_empty())
            .then(|| marked_excerpt.unwrap_or_else(|| preview.excerpt.into_child()));
        let excerpt =
            excerpt.map(|it| element("p").class("story-card-excerpt").attr("lang", language).child(it));
        let image = preview.image.filter(|_| !is_compact);
        let image = image.map(|image| {
            let gate = pictures.of(&image.address);
            StoryImage { image, is_lead, language: language.map(str::to_owned), gate }.view()
        });
        let Preview { authors, reading_minutes, .. } = preview;
        let byline = Byline { authors, published, reading_minutes, source_title };
        let read_mark = dynamic(move || {
            is_read.get().then(|| element("span").class("story-card-read").child(story_words().is_read))
        });
        let foot = element("div")
            .class("story-card-foot")
            .child(element("div").class("story-card-facts").child(byline.view()).child(read_mark))
            .child(save_button.map(SaveButton::view));
        let text = element("div")
            .class("story-card-text")
            .attr("dir", direction)
            .child(TopicLinks { topics, language: preview_language }.view())
            .child(title)
            .child(excerpt)
            .child(foot);
        element("article").class(class).child(image).child(text).view()
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
            let card = StoryCard {
                pictures: PictureGates::open(),
                preview,
                href: "articles/six-hands-before-six/".to_owned(),
                topics,
                published: Some(moment_words("22 November 2026, 05:50")).into(),
                prominence,
                heading: HeadingLevel::default(),
                is_read: is_read.into(),
                save_button: None,
                source_title: None,
                emphasis: None,
            };
            card.view().to_html()
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
    fn a_lead_with_a_long_title_is_marked_to_be_set_smaller() {
        for (n_letters, prominence, is_marked) in [
            (LONG_TITLE_LETTERS, Prominence::Lead, false),
            (LONG_TITLE_LETTERS + 1, Prominence::Lead, true),
            (LONG_TITLE_LETTERS + 1, Prominence::Standard, false),
        ] {
            // Two bytes each: it is letters that count.
            let title = "\u{641}".repeat(n_letters);
            let html = card(Preview { title, ..preview() }, prominence, false);
            assert_eq!(html.contains("data-long"), is_marked, "{n_letters} {prominence:?}");
        }
    }

    #[test]
    fn what_was_read_says_so_in_words() {
        assert!(card(preview(), Prominence::Standard, true).contains(">Read<"));
    }

    #[test]
    fn a_story_in_another_language_is_marked_up_as_such() {
        let arabic = Preview { language: LanguageTag::new("ar"), ..preview() };
        let html = card(arabic, Prominence::Standard, false);
        assert_eq!(html.matches(r#"lang="ar""#).count(), 4, "topics, title, paragraph and picture: {html}");
        assert!(html.contains(r#"dir="rtl""#), "{html}");
    }
}
