//! A newsroom's stories as they stand on a partner's page: a heading, a list, and the way back to the newsroom.
//!
//! Deliberately absent: stores, so that it can be printed alone, and looks, which style/embed.css has. All cards have
//! the same markup; which layout they are in is a class of the page.

use super::components::{Arrangement, HeadingLevel, Prominence, StoryCard, StoryList};
use super::element::element;
use super::messages::{self, words};
use super::{dates, links};
use broadside_core::config::Config;
use broadside_core::model::{Preview, WebAddress};
use leptos::prelude::*;

/// The stories with what stands around them.
pub struct Embed<'a> {
    /// The newsroom's decisions.
    pub config: &'a Config,
    /// What the stories have in common: a topic, or the newsroom's name.
    pub title: &'a str,
    /// The page in the newsroom's own app that has all of them.
    pub page_href: &'a str,
    /// In order.
    pub previews: &'a [Preview],
}

impl Embed<'_> {
    /// The frame's `main`.
    pub fn view(self) -> AnyView {
        let Self { config, title, page_href, previews } = self;
        let newsroom = &config.newsroom.name;
        let heading = element("h1")
            .class("embed-title")
            .child(element("a").attr("href", page_href).child(title.to_owned()));
        let source =
            (title != newsroom).then(|| element("p").class("embed-newsroom").child(newsroom.clone()));
        let rows: Vec<AnyView> = previews.iter().map(|it| card(config, it)).collect();
        let list = StoryList { arrangement: Arrangement::Archive, is_busy: false, rows: rows.into_any() };
        // Shown where the partner asks for it.
        let newsletter = config.signup.as_ref().map(|signup| {
            element("a")
                .class("embed-newsletter")
                .attr("href", [page_href, "#signup-heading"].concat())
                .attr("hidden", true)
                .child(signup.heading.clone())
        });
        let more =
            element("a").class("embed-more").attr("href", page_href).child((words().embed.more_at)(newsroom));
        let foot = element("footer").class("embed-foot").child(more).child(newsletter);
        element("main")
            .class("embed")
            .child(element("header").class("embed-head").child(heading).child(source))
            .child(list.view())
            .child(foot)
            .view()
    }
}

/// A single story, for pages that embed whatever address is pasted into them.
pub struct EmbeddedStory<'a> {
    /// The newsroom's decisions.
    pub config: &'a Config,
    /// The story.
    pub preview: &'a Preview,
}

impl EmbeddedStory<'_> {
    /// The frame's `main`. Its link is the very address that was pasted: pages that embed follow no other.
    pub fn view(self) -> AnyView {
        let Self { config, preview } = self;
        let preview = Preview { address: None, ..preview.clone() };
        let newsroom = element("p").class("embed-newsroom").child(config.newsroom.name.clone());
        element("main").class("embed embed-story").child(card(config, &preview)).child(newsroom).view()
    }
}

fn card(config: &Config, preview: &Preview) -> AnyView {
    let (newsroom, spoken) = (&config.newsroom.language, messages::language());
    let language = spoken.unlike(preview.language.as_ref().unwrap_or(newsroom));
    let preview = &Preview { language, ..preview.clone() };
    let published = preview.published.map(|it| dates::words_of(it, None, &spoken.tag_beside(newsroom)));
    let card = StoryCard {
        href: preview.address.as_ref().map_or_else(|| links::article(&preview.key), address_of),
        topics: links::topics_of(preview),
        preview: preview.clone(),
        published: published.into(),
        prominence: Prominence::Standard,
        heading: HeadingLevel::Two,
        is_read: false.into(),
        save_button: None,
        source_title: config.byline_title(&preview.source).map(str::to_owned),
        emphasis: None,
    };
    card.view()
}

fn address_of(address: &WebAddress) -> String {
    address.as_str().to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::ui::components::samples::preview;

    const CONFIG: &str = r#"{
        "newsroom": { "name": "The Quay" },
        "sources": [{ "id": "quay", "title": "The Quay", "type": "jsonfeed", "url": "feed.json" }]
    }"#;

    fn config() -> Config {
        let base = WebAddress::parse("https://app.example/").unwrap();
        Config::read(CONFIG.as_bytes(), &base).config.unwrap()
    }

    fn embed(previews: &[Preview]) -> String {
        let config = config();
        Owner::new().with(|| {
            let embed = Embed { config: &config, title: "Labour", page_href: "topics/labour/", previews };
            embed.view().to_html()
        })
    }

    #[test]
    fn stories_lead_to_their_canonical_pages_and_else_to_the_newsrooms_app() {
        let canonical = Preview { address: WebAddress::parse("https://quay.example/six"), ..preview() };
        assert!(
            embed(&[canonical]).contains(r#"<a href="https://quay.example/six">Six hands before six</a>"#)
        );
        let without = Preview { address: None, ..preview() };
        assert!(embed(&[without]).contains(r#"<a href="articles/"#));
    }

    #[test]
    fn the_frame_says_whose_stories_these_are_and_where_there_are_more() {
        let html = embed(&[preview()]);
        for part in [
            r#"<h1 class="embed-title"><a href="topics/labour/">Labour</a></h1>"#,
            r#"<p class="embed-newsroom">The Quay</p>"#,
            r#"<a class="embed-more" href="topics/labour/">More at The Quay</a>"#,
        ] {
            assert!(html.contains(part), "no {part} in {html}");
        }
        assert!(!html.contains("embed-newsletter"), "there is no newsletter: {html}");
    }

    #[test]
    fn a_story_that_was_pasted_leads_to_the_address_that_was_pasted() {
        let config = config();
        let preview = Preview { address: WebAddress::parse("https://quay.example/six"), ..preview() };
        let html =
            Owner::new().with(|| EmbeddedStory { config: &config, preview: &preview }.view().to_html());
        assert!(html.contains(&links::article(&preview.key)) && !html.contains("quay.example/six"), "{html}");
    }
}
