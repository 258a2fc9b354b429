//! What came since the last visit: its page with each outcome of taking it along, and the line that leads there.
//!
//! Deliberately absent: gathering it; the stories are the demo's first ones, under whatever topic they name first.

use crate::edition::{Edition, topics_of, words_of};
use broadside::ui::components::{
    DigestLine, DigestOutcome, DigestSection, DigestTools, HeadingLevel, PageHeader, PictureGates,
    Prominence, StoryCard,
};
use broadside::ui::element::{Handler, element, group};
use broadside::ui::messages::digest_words;
use broadside_core::model::Preview;
use leptos::prelude::*;

const N_STORIES: usize = 3;

/// The line that leads to it, and the page.
pub fn page(edition: &Edition) -> AnyView {
    let title = "New since your last visit".to_owned();
    let header = PageHeader { title, text: String::new(), is_visually_hidden: false };
    let tools = [
        (true, DigestOutcome::Idle),
        (false, DigestOutcome::Copied),
        (true, DigestOutcome::NotCopied),
        (true, DigestOutcome::SheetFailed),
    ]
    .map(|(has_sheet, outcome)| DigestTools { has_sheet, outcome, on_event: Handler::new(|_| ()) }.view());
    let mut stories = edition.previews.iter();
    let sections = [Some("topic.html"), None].map(|href| section(stories.by_ref().take(N_STORIES), href));
    let line = DigestLine { text: "6 stories since Tuesday".to_owned(), href: "digest.html".to_owned() };
    element("main")
        .child(line.view())
        .child(header.view())
        .child(element("p").class("digest-sum").child("6 stories since Tuesday, 24 November 2026"))
        .child(group(tools.into()))
        .child(group(sections.into()))
        .child(element("p").class("digest-asking").attr("role", "status").child(digest_words().cut))
        .view()
}

/// Stories under the first one's topic, or under what stands for a topic.
fn section<'a>(stories: impl Iterator<Item = &'a Preview>, href: Option<&str>) -> AnyView {
    let stories: Vec<&Preview> = stories.collect();
    let topic = stories.iter().find_map(|it| it.topics.first()).filter(|_| href.is_some());
    DigestSection {
        id: if href.is_some() { "digest-topic" } else { "digest-others" }.to_owned(),
        title: topic.map_or(digest_words().other_stories, |it| &it.title).to_owned(),
        href: href.map(str::to_owned),
        language: None,
        stories: stories.into_iter().map(card).collect(),
    }
    .view()
}

fn card(preview: &Preview) -> AnyView {
    StoryCard {
        pictures: PictureGates::open(),
        href: "article.html".to_owned(),
        topics: topics_of(preview),
        published: words_of(preview.published).into(),
        preview: Preview { image: None, ..preview.clone() },
        prominence: Prominence::Standard,
        heading: HeadingLevel::Three,
        is_read: false.into(),
        save_button: None,
        source_title: None,
        emphasis: None,
    }
    .view()
}
