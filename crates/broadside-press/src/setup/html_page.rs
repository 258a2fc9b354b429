//! A page's own statements about its site: what stands in `link`, `meta`, `script` and `title`.
//!
//! Deliberately absent: what they mean; `clues` and `about` know.

use crate::html_parser;
use broadside_core::html::{HtmlElement, HtmlNode};
use broadside_core::model::WebAddress;
use broadside_core::rich_text::tidied;

/// The statements of a page.
#[derive(Debug)]
pub struct HtmlPage {
    /// What its relative addresses are joined to.
    pub base: WebAddress,
    /// `lang` of the root.
    pub language: Option<String>,
    /// The first `title`.
    pub title: Option<String>,
    links: Vec<HtmlElement>,
    metas: Vec<HtmlElement>,
    scripts: Vec<HtmlElement>,
}

impl HtmlPage {
    /// Reads the page at `address`.
    pub fn read(html: &str, address: &WebAddress) -> Self {
        let mut page = Self {
            base: address.clone(),
            language: None,
            title: None,
            links: Vec::new(),
            metas: Vec::new(),
            scripts: Vec::new(),
        };
        if let Some(root) = html_parser::document(html) {
            page.language = root.attribute("lang").map(str::to_owned);
            page.gather(&root.children);
        }
        page
    }

    fn gather(&mut self, nodes: &[HtmlNode]) {
        for node in nodes {
            let HtmlNode::Element(element) = node else { continue };
            match element.name.as_str() {
                "link" => self.links.push(element.clone()),
                "meta" => self.metas.push(element.clone()),
                "script" => self.scripts.push(element.clone()),
                "title" if self.title.is_none() => self.title = Some(text_of(element)),
                "base" => {
                    let joined = element.attribute("href").and_then(|it| self.base.join(it));
                    self.base = joined.unwrap_or_else(|| self.base.clone());
                }
                _ => {}
            }
            self.gather(&element.children);
        }
    }

    /// Whether it is a page at all and not some other markup.
    pub fn is_page(&self) -> bool {
        self.title.as_ref().is_some_and(|it| !it.is_empty()) && !self.metas.is_empty()
    }

    /// What the links of this relation and (where one is given) this type lead to.
    pub fn links<'a>(&'a self, rel: &'a str, media_type: Option<&'a str>) -> impl Iterator<Item = &'a str> {
        let is_wanted = move |link: &&HtmlElement| {
            let has_rel = link
                .attribute("rel")
                .is_some_and(|it| it.split_whitespace().any(|it| it.eq_ignore_ascii_case(rel)));
            let given = link.attribute("type").unwrap_or_default();
            let given = given.split(';').next().unwrap_or_default().trim();
            has_rel && media_type.is_none_or(|it| given.eq_ignore_ascii_case(it))
        };
        self.links.iter().filter(is_wanted).filter_map(|it| it.attribute("href"))
    }

    /// The first `meta` of this name or property that says something, on one line.
    pub fn meta(&self, name: &str) -> Option<String> {
        let is_wanted = |meta: &&HtmlElement| {
            let given = meta.attribute("name").or_else(|| meta.attribute("property"));
            // Of two that differ by the reader's choice, not the one for the dark.
            let is_dark = meta.attribute("media").is_some_and(|it| it.contains("dark"));
            given.is_some_and(|it| it.eq_ignore_ascii_case(name)) && !is_dark
        };
        let metas = self.metas.iter().filter(is_wanted);
        metas.filter_map(|it| it.attribute("content")).map(tidied).find(|it| !it.is_empty())
    }

    /// The scripts that are told something by this attribute.
    pub fn scripts_with<'a>(&'a self, attribute: &'a str) -> impl Iterator<Item = &'a HtmlElement> {
        self.scripts.iter().filter(move |it| it.attribute(attribute).is_some())
    }
}

fn text_of(element: &HtmlElement) -> String {
    let text = element.children.iter().map(|it| if let HtmlNode::Text(text) = it { text } else { "" });
    tidied(&text.collect::<String>())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn statements_are_read_and_not_what_looks_like_them() {
        let html = r##"<!doctype html><html lang="pt-BR"><head><title> The
            Lamplighter &amp; Co </title><!-- <link rel="alternate" href="comment"> -->
            <base href="/paper/"><link REL="Alternate me" type="application/feed+json; charset=utf-8" href="feed.json">
            <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#000">
            <meta name="theme-color" content=" #b3001b "><script>'<link rel="alternate" href="string">'</script>
            <template><link rel="alternate" href="template"></template></head>
            <body><textarea><link rel="alternate" href="text"></textarea><svg><title>Icon</title></svg></body></html>"##;
        let page = HtmlPage::read(html, &WebAddress::parse("https://lamplighter.example/a/b").unwrap());
        assert_eq!(page.base.as_str(), "https://lamplighter.example/paper/");
        assert_eq!(page.links("alternate", None).collect::<Vec<_>>(), ["feed.json"]);
        assert_eq!(page.links("alternate", Some("application/feed+json")).count(), 1);
        assert_eq!(page.links("alternate", Some("application/json")).count(), 0);
        assert_eq!(page.meta("theme-color").as_deref(), Some("#b3001b"));
        assert_eq!(page.title.as_deref(), Some("The Lamplighter & Co"));
        assert_eq!(page.language.as_deref(), Some("pt-BR"));
    }
}
