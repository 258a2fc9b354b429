//! One printed page: the shell's frame, the page's head, and the body that the components rendered.
//!
//! Deliberately absent: writing it anywhere.

use crate::edition::{Content, Place};
use crate::head::{Site, head};
use crate::interface;
use crate::markup::HeadElement;
use crate::policy::Policy;
use crate::printed_script::PrintedScripts;
use crate::printed_style::{Kind, PrintedStyle, PrintedStyles};
use crate::printed_topics::PrintedTopics;
use crate::rendering::Renderer;
use crate::shell::{PageFrame, Shell};
use broadside_core::campaign::{Campaign, Phrase};
use broadside_core::config::Config;
use broadside_core::route::Route;

/// Search engines and cards show no more of a description.
const MAX_CHARS_OF_DESCRIPTION: usize = 300;

/// What is the same in all pages.
#[derive(Clone, Copy)]
pub struct PageParts<'a> {
    /// The frame.
    pub shell: &'a Shell,
    /// What stands in the pages, so that neither their first frame nor their filter waits for a file.
    pub scripts: &'a PrintedScripts,
    /// The narrowed policy, which allows those scripts.
    pub policy: &'a Policy,
}

/// What every page of an edition is printed with.
pub struct Printer<'a> {
    /// The newsroom's decisions.
    pub config: &'a Config,
    /// The newsroom's app at the moment of printing.
    pub renderer: Renderer,
    /// What is the same in all pages.
    pub parts: PageParts<'a>,
    /// Where the edition will be read, if known.
    pub site: Option<&'a Site>,
    /// The topics that have a page in this edition.
    pub topics: &'a PrintedTopics,
}

/// A page that is rendered and wants its style.
pub struct Drawn {
    place: Place,
    kind: Kind,
    title: String,
    description: String,
    more: Vec<HeadElement>,
    body: String,
}

impl Drawn {
    /// What the page is called.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Where the page lies.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// What its style is made for.
    pub fn kind_and_body(&self) -> (Kind, &str) {
        (self.kind, &self.body)
    }
}

impl Printer<'_> {
    /// The page of `route`, which lies at `place` and shows `content`, without its style.
    pub fn draw(&self, route: &Route, place: Place, content: Content) -> Drawn {
        let rendered = self.renderer.render(route, content);
        let description = self.description(route, content);
        let more = head(self.config, self.site, &place, content, &rendered.title, &description);
        let body = self.topics.linked(&route.address(), &rendered.body);
        Drawn { place, kind: Kind::of(content), title: rendered.title, description, more, body }
    }

    /// The whole page.
    pub fn print(&self, drawn: &Drawn, styles: &PrintedStyles) -> String {
        let base = drawn.place.base();
        let language = interface::tag(self.config);
        let style = styles.get(drawn.kind);
        let frame = PageFrame {
            language: &language,
            base: &base,
            policy: &self.parts.policy.with_styles(style.map(PrintedStyle::source)),
            title: &drawn.title,
            description: &drawn.description,
            style,
            scripts: self.parts.scripts,
            is_list: drawn.kind == Kind::List,
        };
        self.parts.shell.compose(&frame, &drawn.more, &drawn.body)
    }

    fn description(&self, route: &Route, content: Content) -> String {
        let newsroom = &self.config.newsroom;
        let own = match (content, route) {
            (Content::Article(article), _) => article.preview.excerpt.clone(),
            (Content::Campaign(campaign), _) => about(campaign),
            (_, Route::Topic(slug, _)) => {
                self.config.page_of(slug).map(|it| it.description.clone()).unwrap_or_default()
            }
            _ => String::new(),
        };
        let texts = [&own, &newsroom.description, &newsroom.tagline];
        shortened(texts.into_iter().find(|it| !it.is_empty()).map_or("", String::as_str))
    }
}

/// The campaign's first line, or else its first paragraph.
fn about(campaign: &Campaign) -> String {
    if !campaign.lead.is_empty() {
        return campaign.lead.clone();
    }
    let words = campaign.text.iter().map(|phrase| match phrase {
        Phrase::Plain(words) | Phrase::Strong(words) | Phrase::Stressed(words) => words.as_str(),
        Phrase::Link { label, .. } => label.as_str(),
    });
    words.collect()
}

fn shortened(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(MAX_CHARS_OF_DESCRIPTION) else { return text.to_owned() };
    let cut = text.get(..end).unwrap_or(text);
    let whole_words = cut.rsplit_once(' ').map_or(cut, |(words, _)| words);
    format!("{}…", whole_words.trim_end_matches([',', ';', ':', '.', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_description_ends_at_a_word() {
        assert_eq!(shortened("Short."), "Short.");
        let long = shortened(&"ten chars ".repeat(60));
        assert!(long.ends_with("chars…") && long.chars().count() <= MAX_CHARS_OF_DESCRIPTION + 1, "{long}");
    }
}
