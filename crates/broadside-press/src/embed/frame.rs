//! A page that stands in a frame on somebody else's: its own small head, and the body that the components rendered.
//!
//! Deliberately absent: the shell's files, a manifest and a service worker. Whoever reads a partner's page has not come
//! to install anything.

use super::Supplies;
use crate::markup::{HeadElement, push_escaped};
use crate::policy::Policy;
use crate::printed_topics::PrintedTopics;
use crate::rendering::rendered_alone;
use crate::{edition, interface};
use broadside::ui::embed::{Embed, EmbeddedSignup, EmbeddedStory, Surface};
use broadside_core::config::Config;
use broadside_core::embed::{EmbeddedList, EmbeddedNewsroom};
use broadside_core::model::{InterfaceLanguage, Preview, TopicSlug};

/// What every frame of an edition is printed with.
pub struct Frames<'a> {
    /// What the newsroom has decided.
    pub config: &'a Config,
    /// Whose stories these are.
    pub newsroom: &'a EmbeddedNewsroom,
    /// The narrowed policy of the app's pages.
    pub policy: &'a Policy,
    /// What the frames load.
    pub supplies: &'a Supplies,
    /// The topics that have a page in this edition. Nothing takes a frame's place that could show the others.
    pub topics: &'a PrintedTopics,
}

impl Frames<'_> {
    /// The frames of a list, the newsroom's stories of `topic` or of several: one with the words of the edition, and one
    /// for each other language of its stories that the app speaks, each by the name of its file.
    pub fn list(
        &self,
        folder: &str,
        list: &EmbeddedList,
        topic: Option<&TopicSlug>,
    ) -> Vec<(String, String)> {
        let own = interface::language(self.config);
        let languages = languages_of(list, own);
        let printed = languages.iter().map(|&language| {
            let others = languages.iter().filter(|&&it| it != language).map(|&it| {
                let href = [folder, &file_in(it, own)].concat();
                (if it == own { "x-default" } else { it.code() }, href)
            });
            let others: Vec<_> = others.collect();
            let print = || self.list_in_use(folder, list, topic, language, &others);
            (file_in(language, own), interface::speaking(language, self.config, print))
        });
        printed.collect()
    }

    /// The frame of a list in the language that is spoken. `others` are the same in other languages, by their names and
    /// addresses.
    fn list_in_use(
        &self,
        folder: &str,
        list: &EmbeddedList,
        topic: Option<&TopicSlug>,
        language: InterfaceLanguage,
        others: &[(&str, String)],
    ) -> String {
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
        self.page(folder, &title, &body, language, others)
    }

    /// The frame of one story.
    pub fn story(&self, folder: &str, preview: &Preview) -> String {
        let (newsroom, preview) = (self.newsroom, &self.topics.of_story(preview));
        let body = rendered_alone(|| EmbeddedStory { newsroom, preview }.view());
        let language = interface::language(self.config);
        self.page(folder, &format!("{} · {}", preview.title, newsroom.name), &body, language, &[])
    }

    fn page(
        &self,
        folder: &str,
        title: &str,
        body: &str,
        language: InterfaceLanguage,
        others: &[(&str, String)],
    ) -> String {
        let base = "../".repeat(folder.matches('/').count());
        let language = language.tag_beside(&self.config.newsroom.language);
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
        for (hreflang, href) in others {
            let attributes = [("rel", "alternate"), ("hreflang", hreflang), ("href", href.as_str())];
            HeadElement::new("link", &attributes).print(&mut html);
        }
        HeadElement { text: title.to_owned(), ..HeadElement::new("title", &[]) }.print(&mut html);
        html.push_str("</head><body>");
        html.push_str(&leaving(body));
        html.push_str("</body></html>\n");
        html
    }
}

/// The edition's own language, and each other that stories of the list are in and the app speaks.
fn languages_of(list: &EmbeddedList, own: InterfaceLanguage) -> Vec<InterfaceLanguage> {
    let mut languages = vec![own];
    let of_stories = list.previews.iter().filter_map(|it| it.language.as_ref());
    for language in of_stories.filter_map(InterfaceLanguage::of) {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    languages
}

/// The name of the file with the words of `language`, where those of the others are `own`'s. No topic's folder has such a
/// name.
fn file_in(language: InterfaceLanguage, own: InterfaceLanguage) -> String {
    if language == own { "index.html".to_owned() } else { format!("in-{}.html", language.code()) }
}

/// The links of a frame tell where they lead nothing of the window that they came from. Text is escaped, so that what
/// looks like a link is one.
fn leaving(body: &str) -> String {
    edition::made_relative(body).replace("<a ", "<a rel=\"noopener\" ")
}
