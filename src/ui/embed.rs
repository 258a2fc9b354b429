//! A newsroom's stories as they stand on a partner's page: a heading, a list, and the way back to the newsroom.
//!
//! Deliberately absent: stores, so that it can be printed alone, and looks, which style/embed.css has. All cards have
//! the same markup; which layout they are in is an attribute of what is around them.

mod signup;

pub use signup::EmbeddedSignup;

use super::components::{
    Arrangement, HeadingLevel, PictureGates, Prominence, StoryCard, StoryList, TopicLink,
};
use super::element::element;
use super::messages::{self, story_words};
use super::{dates, links};
use broadside_core::embed::{EmbedSettings, EmbeddedList, EmbeddedNewsroom};
use broadside_core::model::{LanguageTag, Preview, WebAddress};
use broadside_core::query::{Match, Query};
use leptos::prelude::*;

/// Where stories stand.
#[derive(Clone, Copy)]
pub enum Surface<'a> {
    /// On a page of their own, in a frame. Its script applies the partner's settings to what is printed.
    Frame,
    /// In the partner's own page.
    Page {
        /// The newsroom's root, which every address there has to begin with.
        root: &'a str,
        /// What the partner has set.
        settings: &'a EmbedSettings,
    },
}

impl Surface<'_> {
    /// `href`, which is relative to the newsroom's root or leads elsewhere, as it has to be here.
    fn link(self, href: String) -> String {
        match self {
            Self::Frame => href,
            Self::Page { root, settings } => {
                let is_whole = WebAddress::parse(&href).is_some();
                let whole = if is_whole { href } else { [root, href.trim_start_matches("./")].concat() };
                settings.labelled(whole)
            }
        }
    }

    /// The page with all of the list: where several topics were asked for, filtered by them.
    fn page_of(self, list: &EmbeddedList) -> String {
        match self {
            Self::Page { settings, .. } if !settings.topics.is_empty() => {
                let query = Query::new(settings.topics.iter().cloned(), Match::Any);
                [&list.page, "?", &query.print()].concat()
            }
            _ => list.page.clone(),
        }
    }
}

/// The stories with what stands around them.
pub struct Embed<'a> {
    /// The stories there are.
    pub list: &'a EmbeddedList,
    /// Where they stand.
    pub surface: Surface<'a>,
    /// The newsletter's form, for a frame whose newsroom has one that can stand there.
    pub signup: Option<AnyView>,
}

impl Embed<'_> {
    /// The frame's `main`; in a page, which has one, a `section` within what the frame's page is around it.
    pub fn view(self) -> AnyView {
        let Self { list, surface, signup } = self;
        let newsroom = &list.newsroom;
        let own = messages::language().unlike(&newsroom.language);
        let own_words = |tag: &'static str| {
            let direction = own.as_ref().map(|it| it.direction().as_str());
            element(tag).attr("lang", own.as_ref().map(LanguageTag::as_str)).attr("dir", direction)
        };
        let page_href = surface.page_of(list);
        let (tag, title_tag, heading) = match surface {
            Surface::Frame => ("main", "h1", HeadingLevel::Two),
            Surface::Page { .. } => ("section", "h2", HeadingLevel::Three),
        };
        let title = own_words(title_tag)
            .class("embed-title")
            .child(element("a").attr("href", surface.link(page_href.clone())).child(list.title.clone()));
        let source = (list.title != newsroom.name)
            .then(|| own_words("p").class("embed-newsroom").child(newsroom.name.clone()));
        let stories = match surface {
            Surface::Frame => list.previews.iter().collect(),
            Surface::Page { settings, .. } => list.chosen(settings),
        };
        let rows: Vec<AnyView> = stories.into_iter().map(|it| card(newsroom, surface, heading, it)).collect();
        let stories = StoryList { arrangement: Arrangement::Archive, is_busy: false, rows: rows.into_any() };
        let more = element("a")
            .class("embed-more")
            .attr("href", surface.link(page_href.clone()))
            .child((story_words().more_at)(&newsroom.name));
        // In a frame it is shown where the partner asks for it and no form can stand there.
        let is_hidden = match surface {
            Surface::Frame => true,
            Surface::Page { settings, .. } => !settings.has_newsletter,
        };
        let newsletter = newsroom.newsletter.as_ref().map(|heading| {
            own_words("a")
                .class("embed-newsletter")
                .attr("href", surface.link([&page_href, "#signup-heading"].concat()))
                .attr("hidden", is_hidden)
                .child(heading.clone())
        });
        let label = (tag == "section").then(|| list.title.clone());
        let embed = element(tag)
            .class("embed")
            .attr("aria-label", label)
            .child(element("header").class("embed-head").child(title).child(source))
            .child(stories.view())
            .child(element("footer").class("embed-foot").child(more).child(newsletter))
            .child(signup);
        match surface {
            Surface::Frame => embed.view(),
            Surface::Page { settings, .. } => {
                let language = messages::language().tag_beside(&newsroom.language);
                element("div")
                    .class("embed-page")
                    .attr("data-layout", settings.layout.as_str())
                    .attr("data-theme", settings.theme.as_str())
                    .attr("lang", language.as_str())
                    .attr("dir", language.direction().as_str())
                    .child(element("div").class("embed-body").child(embed))
                    .view()
            }
        }
    }
}

/// A single story, for pages that embed whatever address is pasted into them.
pub struct EmbeddedStory<'a> {
    /// Whose story it is.
    pub newsroom: &'a EmbeddedNewsroom,
    /// The story.
    pub preview: &'a Preview,
}

impl EmbeddedStory<'_> {
    /// The frame's `main`. Its link is the very address that was pasted: pages that embed follow no other.
    pub fn view(self) -> AnyView {
        let Self { newsroom, preview } = self;
        let preview = Preview { address: None, ..preview.clone() };
        let card = card(newsroom, Surface::Frame, HeadingLevel::Two, &preview);
        let name = element("p").class("embed-newsroom").child(newsroom.name.clone());
        element("main").class("embed embed-story").child(card).child(name).view()
    }
}

fn card(
    newsroom: &EmbeddedNewsroom,
    surface: Surface<'_>,
    heading: HeadingLevel,
    preview: &Preview,
) -> AnyView {
    let spoken = messages::language();
    let language = spoken.unlike(preview.language.as_ref().unwrap_or(&newsroom.language));
    let preview = &Preview { language, ..preview.clone() };
    let published =
        preview.published.map(|it| dates::words_of(it, None, &spoken.tag_beside(&newsroom.language)));
    let topics = links::topics_of(preview).into_iter();
    let own = preview.address.as_ref().map(|it| it.as_str().to_owned());
    let card = StoryCard {
        pictures: PictureGates::open(),
        href: surface.link(own.unwrap_or_else(|| links::article(&preview.key))),
        topics: topics.map(|it| TopicLink { href: surface.link(it.href), ..it }).collect(),
        preview: preview.clone(),
        published: published.into(),
        prominence: Prominence::Standard,
        heading,
        is_read: false.into(),
        save_button: None,
        source_title: newsroom.source_title(&preview.source).map(str::to_owned),
        emphasis: None,
    };
    card.view()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::ui::components::samples::preview;
    use broadside_core::model::{InterfaceLanguage, Topic};

    fn list(previews: Vec<Preview>) -> EmbeddedList {
        let newsroom = EmbeddedNewsroom {
            name: "The Quay".to_owned(),
            language: LanguageTag::default(),
            accent: None,
            newsletter: Some("One letter a week".to_owned()),
            sources: Vec::new(),
        };
        EmbeddedList { newsroom, title: "Labour".to_owned(), page: "topics/labour/".to_owned(), previews }
    }

    fn framed(previews: Vec<Preview>) -> String {
        let list = list(previews);
        Owner::new().with(|| Embed { list: &list, surface: Surface::Frame, signup: None }.view().to_html())
    }

    fn in_page(previews: Vec<Preview>, search: &str) -> String {
        let (list, settings) = (list(previews), EmbedSettings::read(search));
        let surface = Surface::Page { root: "https://app.example/", settings: &settings };
        Owner::new().with(|| Embed { list: &list, surface, signup: None }.view().to_html())
    }

    #[test]
    fn stories_lead_to_their_canonical_pages_and_else_to_the_newsrooms_app() {
        let canonical = Preview { address: WebAddress::parse("https://quay.example/six"), ..preview() };
        let link = r#"<a href="https://quay.example/six">Six hands before six</a>"#;
        assert!(framed(vec![canonical.clone()]).contains(link));
        assert!(in_page(vec![canonical], "").contains(link));
        let without = Preview { address: None, ..preview() };
        assert!(framed(vec![without.clone()]).contains(r#"<a href="articles/"#));
        assert!(in_page(vec![without], "").contains(r#"<a href="https://app.example/articles/"#));
    }

    #[test]
    fn the_frame_says_whose_stories_these_are_and_where_there_are_more() {
        let html = framed(vec![preview()]);
        for part in [
            r#"<h1 class="embed-title"><a href="topics/labour/">Labour</a></h1>"#,
            r#"<p class="embed-newsroom">The Quay</p>"#,
            r#"<a class="embed-more" href="topics/labour/">More at The Quay</a>"#,
            r##"href="topics/labour/#signup-heading" hidden"##,
        ] {
            assert!(html.contains(part), "no {part} in {html}");
        }
    }

    #[test]
    fn in_a_page_that_has_a_main_part_and_headings_of_its_own_the_stories_are_a_section() {
        let html = in_page(vec![preview()], "layout=cards&theme=dark&newsletter");
        for part in [
            r#"<div class="embed-page" data-layout="cards" data-theme="dark" lang="en" dir="ltr">"#,
            r#"<section class="embed" aria-label="Labour">"#,
            r#"<h2 class="embed-title"><a href="https://app.example/topics/labour/">Labour</a></h2>"#,
            r#"<h3 class="story-card-title""#,
            r##"href="https://app.example/topics/labour/#signup-heading">One letter a week</a>"##,
        ] {
            assert!(html.contains(part), "no {part} in {html}");
        }
        assert!(!html.contains("<main") && !html.contains("<h1"), "{html}");
    }

    #[test]
    fn in_a_page_links_name_the_partner_and_several_topics_stay_chosen() {
        let story = Preview { topics: vec![Topic::named("Housing").unwrap()], ..preview() };
        let html = in_page(vec![story, preview()], "topics=housing,water&partner=saltpans");
        for href in [
            "https://app.example/topics/labour/?topics=housing,water&amp;utm_source=saltpans",
            "https://app.example/topics/housing/?utm_source=saltpans",
            "https://demo.example/six-hands/?utm_source=saltpans",
        ] {
            assert!(html.contains(&format!("href=\"{href}\"")), "no {href} in {html}");
        }
        assert_eq!(html.matches("<article").count(), 1, "one is on neither topic: {html}");
    }

    #[test]
    fn words_that_are_not_in_the_language_around_them_are_marked() {
        messages::speak_on_stories(InterfaceLanguage::Arabic);
        let html = in_page(vec![preview()], "newsletter");
        messages::speak(None);
        for part in [
            r#"data-theme="auto" lang="ar" dir="rtl">"#,
            r#"<h2 lang="en" dir="ltr" class="embed-title">"#,
            r#"<p lang="en" dir="ltr" class="embed-newsroom">"#,
            r#"<a lang="en" dir="ltr" class="embed-newsletter""#,
            "بقلم",
            "المزيد على \u{2068}The Quay\u{2069}",
        ] {
            assert!(html.contains(part), "no {part} in {html}");
        }
        assert!(!in_page(vec![preview()], "newsletter").contains(r#"<h2 lang"#));
    }

    #[test]
    fn a_story_that_was_pasted_leads_to_the_address_that_was_pasted() {
        let preview = Preview { address: WebAddress::parse("https://quay.example/six"), ..preview() };
        let newsroom = list(Vec::new()).newsroom;
        let html =
            Owner::new().with(|| EmbeddedStory { newsroom: &newsroom, preview: &preview }.view().to_html());
        assert!(html.contains(&links::article(&preview.key)) && !html.contains("quay.example/six"), "{html}");
    }
}
