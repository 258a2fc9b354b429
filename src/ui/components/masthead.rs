//! The newsroom's name at the head of every page.
//!
//! Deliberately absent: a heading. The page's own title is its `h1`; the name is a link home.

use super::in_language::in_language;
use crate::ui::element::element;
use crate::ui::messages::words;
use broadside_core::model::{LanguageTag, WebAddress};
use leptos::prelude::*;

/// Name or logo, the line under it, and the day.
pub struct Masthead {
    /// The newsroom's name; the text alternative where there is a logo.
    pub name: String,
    /// A line under the name; may be empty.
    pub tagline: String,
    /// Shown instead of the name set in type.
    pub logo: Option<WebAddress>,
    /// The front page.
    pub home_href: String,
    /// The day in words. It differs from reader to reader, so printed pages have none; its room is kept.
    pub date_line: Option<String>,
    /// The language of name and tagline, where it differs from the page's.
    pub language: Option<LanguageTag>,
}

impl Masthead {
    /// The `header`.
    pub fn view(self) -> AnyView {
        let Self { name, tagline, logo, home_href, date_line, language } = self;
        let label = (words().frame.home_page)(&name);
        let name = match logo {
            Some(logo) => {
                element("img").class("masthead-logo").attr("src", logo.as_str()).attr("alt", name).view()
            }
            None => in_language(element("span"), language.as_ref()).child(name).view(),
        };
        let home = element("a").attr("href", home_href).attr("aria-label", label).child(name);
        let tagline = (!tagline.is_empty())
            .then(|| in_language(element("p").class("masthead-tagline"), language.as_ref()).child(tagline));
        let date_line = element("p").class("masthead-date").child(date_line);
        element("header")
            .class("masthead")
            .child(element("p").class("masthead-name").child(home))
            .child(element("div").class("masthead-ear").child(tagline).child(date_line))
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn masthead(tagline: &str, logo: Option<&str>) -> String {
        let (tagline, logo) = (tagline.to_owned(), logo.and_then(WebAddress::parse));
        let (name, home_href) = ("The Hawser".to_owned(), "./".to_owned());
        Masthead { name, tagline, logo, home_href, date_line: None, language: None }.view().to_html()
    }

    #[test]
    fn the_name_leads_home() {
        let html = masthead("News from Port Merrow", None);
        assert!(html.contains(r#"href="./""#) && html.contains("The Hawser</span></a>"), "{html}");
        assert!(html.contains("News from Port Merrow"), "{html}");
    }

    #[test]
    fn a_logo_speaks_the_name_and_an_empty_tagline_leaves_no_trace() {
        let html = masthead("", Some("https://demo.example/logo.svg"));
        assert!(html.contains(r#"alt="The Hawser""#) && !html.contains("masthead-tagline"), "{html}");
    }
}
