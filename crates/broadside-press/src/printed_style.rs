//! The style that a printed page brings along, so that it is drawn as soon as it has come and waits for no other file:
//! of the app's sheet, the rules that what was printed can want, and the newsroom's accent. The whole sheet follows at the
//! page's end, for what the app shows later, and for what is folded away until a reader unfolds it.
//!
//! Deliberately absent: a style for each page. Hosts send one policy with all of them, which names each style by its
//! digest, so that there is one for each kind of page.

mod folded;
mod rules;

use crate::digest;
use crate::edition::Content;
use broadside_core::config::Config;
use std::collections::{BTreeMap, BTreeSet};

/// Pages that are made of the same components.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Stories under one another.
    List,
    /// One story.
    Article,
    /// One campaign.
    Campaign,
    /// The heads of the app's own pages, such as the search before anything is searched for.
    Own,
}

impl Kind {
    /// The kind of the page that shows `content`.
    pub fn of(content: Content) -> Self {
        match content {
            Content::Stories(_) => Self::List,
            Content::Article(_) => Self::Article,
            Content::Campaign(_) => Self::Campaign,
            Content::Own => Self::Own,
        }
    }
}

/// The style of one kind of page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedStyle {
    text: String,
}

impl PrintedStyle {
    /// What stands in the page's `style` element; never an end tag.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How a policy allows it (CSP level 3, section 2.3.1).
    pub fn source(&self) -> String {
        format!("'{}'", digest::integrity(self.text.as_bytes()))
    }
}

/// The styles of an edition, by kind of page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrintedStyles(BTreeMap<Kind, PrintedStyle>);

impl PrintedStyles {
    /// The styles of these `bodies` out of the app's `sheet`.
    pub fn of<'a>(sheet: &str, config: &Config, bodies: impl Iterator<Item = (Kind, &'a str)>) -> Self {
        let mut classes: BTreeMap<Kind, BTreeSet<&str>> = BTreeMap::new();
        for (kind, body) in bodies {
            classes.entry(kind).or_default().extend(folded::shown(body).flat_map(classes_in));
        }
        let styles = classes.into_iter().filter_map(|(kind, classes)| {
            let mut text = rules::kept(sheet, &|class| classes.contains(class));
            if let Some(accent) = config.newsroom.branding.accent {
                // In no layer, so that the same token of the whole sheet does not take it back.
                text.push_str(&format!(":root{{--broadside-accent:{}}}", accent.to_hex()));
            }
            // An end tag would be the end of the element; a sheet with one is left to its own file.
            (!text.contains("</")).then_some((kind, PrintedStyle { text }))
        });
        Self(styles.collect())
    }

    /// The style of pages of `kind`.
    pub fn get(&self, kind: Kind) -> Option<&PrintedStyle> {
        self.0.get(&kind)
    }

    /// How a policy allows all of them.
    pub fn sources(&self) -> impl Iterator<Item = String> {
        self.0.values().map(PrintedStyle::source)
    }
}

fn classes_in(markup: &str) -> impl Iterator<Item = &str> {
    let values = markup.split("class=\"").skip(1).filter_map(|it| it.split('"').next());
    values.flat_map(str::split_ascii_whitespace)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use broadside_core::model::WebAddress;

    fn config(accent: &str) -> Config {
        let file = format!(
            r#"{{ "newsroom": {{ "name": "The Hawser"{accent} }}, "sources": [{{ "type": "jsonfeed", "url": "feed.json" }}] }}"#
        );
        let base = WebAddress::parse("https://news.example/").unwrap();
        Config::read(file.as_bytes(), &base).config.unwrap()
    }

    const SHEET: &str = "a{color:red}.card{margin:0}.figure{margin:0}";

    #[test]
    fn each_kind_of_page_has_what_its_pages_can_want() {
        let bodies = [
            (Kind::List, r#"<p class="card wide">"#),
            (Kind::Article, r#"<p class="figure">"#),
            (Kind::Article, "<p>"),
        ];
        let styles = PrintedStyles::of(SHEET, &config(""), bodies.into_iter());
        assert_eq!(styles.get(Kind::List).unwrap().text(), "a{color:red}.card{margin:0}");
        assert_eq!(styles.get(Kind::Article).unwrap().text(), "a{color:red}.figure{margin:0}");
        assert_eq!(styles.get(Kind::Campaign), None);
        assert_eq!(styles.sources().count(), 2);
        assert!(styles.sources().all(|it| it.starts_with("'sha256-") && it.ends_with('\'')));
    }

    #[test]
    fn the_newsrooms_accent_is_there_from_the_first_frame() {
        let body = [(Kind::List, "<p>")].into_iter();
        let styles = PrintedStyles::of(SHEET, &config(r##", "accent": "#006400""##), body);
        assert!(styles.get(Kind::List).unwrap().text().ends_with("}:root{--broadside-accent:#006400}"));
    }

    #[test]
    fn what_would_end_the_element_is_not_printed_into_it() {
        let body = [(Kind::List, "<p>")].into_iter();
        let styles = PrintedStyles::of("a::before{content:\"</style>\"}", &config(""), body);
        assert_eq!(styles, PrintedStyles::default());
    }
}
