//! A page that stands in a frame on somebody else's: its own small head, and the body that the components rendered.
//!
//! Deliberately absent: the shell's files, a manifest and a service worker. Whoever reads a partner's page has not come
//! to install anything.

use super::Supplies;
use crate::edition;
use crate::markup::{HeadElement, push_escaped};
use crate::policy::Policy;
use crate::printed_topics::PrintedTopics;
use crate::rendering::rendered_alone;
use broadside::ui::embed::{Embed, EmbeddedSignup, EmbeddedStory, Surface};
use broadside_core::config::Config;
use broadside_core::embed::{EmbeddedList, EmbeddedNewsroom};
use broadside_core::model::{LanguageTag, Preview, TopicSlug};

/// What every frame of an edition is printed with.
pub struct Frames<'a> {
    /// What the newsroom has decided.
    pub config: &'a Config,
    /// Whose stories these are.
    pub newsroom: &'a EmbeddedNewsroom,
    /// The language of the words around them.
    pub language: LanguageTag,
    /// The narrowed policy of the app's pages.
    pub policy: &'a Policy,
    /// What the frames load.
    pub supplies: &'a Supplies,
    /// The topics that have a page in this edition. Nothing takes a frame's place that could show the others.
    pub topics: &'a PrintedTopics,
}

impl Frames<'_> {
    /// The frame of a list, the newsroom's stories of `topic` or of several.
    pub fn list(&self, folder: &str, list: &EmbeddedList, topic: Option<&TopicSlug>) -> String {
        let previews = list.previews.iter().map(|it| self.topics.of_story(it)).collect();
        let list = &EmbeddedList { previews, ..list.clone() };
        let topic = topic.and_then(|it| self.config.page_of(it));
        let newsroom = &self.config.newsroom;
        let body = rendered_alone(|| {
            let signup = self.config.signup.as_ref();
            let signup = signup.and_then(|block| EmbeddedSignup { newsroom, block, topic }.view());
            Embed { list, surface: Surface::Frame, signup }.view()
        });
        let newsroom = &self.newsroom.name;
        let title =
            if list.title == *newsroom { newsroom.clone() } else { format!("{} · {newsroom}", list.title) };
        self.page(folder, &title, &body)
    }

    /// The frame of one story.
    pub fn story(&self, folder: &str, preview: &Preview) -> String {
        let (newsroom, preview) = (self.newsroom, &self.topics.of_story(preview));
        let body = rendered_alone(|| EmbeddedStory { newsroom, preview }.view());
        self.page(folder, &format!("{} · {}", preview.title, newsroom.name), &body)
    }

    fn page(&self, folder: &str, title: &str, body: &str) -> String {
        let base = "../".repeat(folder.matches('/').count());
        let language = &self.language;
        let mut html = String::from("<!doctype html><html lang=\"");
        push_escaped(&mut html, language.as_str());
        html.push_str("\" dir=\"");
        html.push_str(language.direction().as_str());
        html.push_str("\"><head>");
        let policy = self.policy.of_frames().to_string();
        let (style, script) = (self.supplies.style_path(), self.supplies.script_path());
        for (name, attributes) in [
            ("meta", vec![("charset", "utf-8")]),
            // Nobody wants to read a newsroom in a frame: every link leaves it.
            ("base", vec![("href", base.as_str()), ("target", "_blank")]),
            ("meta", vec![("http-equiv", "Content-Security-Policy"), ("content", policy.as_str())]),
            ("meta", vec![("name", "viewport"), ("content", "width=device-width, initial-scale=1")]),
            ("meta", vec![("name", "color-scheme"), ("content", "light dark")]),
            // The stories are found where they are published.
            ("meta", vec![("name", "robots"), ("content", "noindex")]),
            ("link", vec![("rel", "icon"), ("href", "icons/favicon.svg"), ("type", "image/svg+xml")]),
            ("link", vec![("rel", "stylesheet"), ("href", style.as_str())]),
            ("script", vec![("src", script.as_str()), ("defer", "")]),
        ] {
            HeadElement::new(name, &attributes).print(&mut html);
        }
        HeadElement { text: title.to_owned(), ..HeadElement::new("title", &[]) }.print(&mut html);
        html.push_str("</head><body>");
        html.push_str(&leaving(body));
        html.push_str("</body></html>\n");
        html
    }
}

/// The links of a frame tell where they lead nothing of the window that they came from. Text is escaped, so that what
/// looks like a link is one.
fn leaving(body: &str) -> String {
    edition::made_relative(body).replace("<a ", "<a rel=\"noopener\" ")
}
