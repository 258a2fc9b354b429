//! The foot of every page: who the newsroom is, and its small print.
//!
//! Deliberately absent: topics again; the navigation has them.

use super::in_language::in_language;
use crate::ui::element::{Element, element};
use crate::ui::messages::{device_words, words};
use broadside_core::model::LanguageTag;
use leptos::prelude::*;

/// A page of the app.
pub struct FooterLink {
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub href: String,
}

/// The foot of the page.
pub struct SiteFooter {
    /// The newsroom's name.
    pub name: String,
    /// A sentence or two about it; may be empty.
    pub description: String,
    /// The newsroom's small print; may be empty.
    pub footer: String,
    /// The pages about what this device keeps.
    pub device_pages: Vec<FooterLink>,
    /// The page that says what is wrong.
    pub doctor_href: String,
    /// The language of the newsroom's words, where it differs from the page's.
    pub language: Option<LanguageTag>,
    /// The choice of the page's language.
    pub language_switch: AnyView,
    /// The choice to save data.
    pub data_saving_switch: AnyView,
}

impl SiteFooter {
    /// The `footer`.
    pub fn view(self) -> AnyView {
        let Self {
            name,
            description,
            footer,
            device_pages,
            doctor_href,
            language,
            language_switch,
            data_saving_switch,
        } = self;
        let said = |it| in_language(it, language.as_ref());
        let name = said(element("p").class("site-footer-name")).child(name);
        let description = (!description.is_empty()).then(|| said(element("p")).child(description));
        let footer =
            (!footer.is_empty()).then(|| said(element("p").class("site-footer-print")).child(footer));
        let doctor = element("a").attr("href", doctor_href).child(words().frame.trouble);
        let mut pages: Vec<Element> = device_pages
            .into_iter()
            .map(|it| element("li").child(element("a").attr("href", it.href).child(it.title)))
            .collect();
        pages.push(element("li").child(doctor));
        let pages =
            element("nav").attr("aria-label", device_words().app_pages).child(element("ul").child(pages));
        element("footer")
            .class("site-footer")
            .child(element("div").class("site-footer-about").child(name).child(description))
            .child(
                element("div")
                    .class("site-footer-small")
                    .child(footer)
                    .child(language_switch)
                    .child(data_saving_switch)
                    .child(pages),
            )
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn footer(description: &str) -> String {
        let (description, footer) = (description.to_owned(), "May be reprinted.".to_owned());
        let (name, doctor_href) = ("The Hawser".to_owned(), "doctor/".to_owned());
        let device_pages = vec![FooterLink { title: "Saved stories".to_owned(), href: "saved/".to_owned() }];
        let (language, language_switch, data_saving_switch) =
            (None, element("div").view(), element("div").view());
        SiteFooter {
            name,
            description,
            footer,
            device_pages,
            doctor_href,
            language,
            language_switch,
            data_saving_switch,
        }
        .view()
        .to_html()
    }

    #[test]
    fn the_newsroom_says_who_it_is_and_what_may_be_done_with_its_words() {
        let html = footer("Owned by its readers.");
        assert!(html.contains("Owned by its readers.") && html.contains("May be reprinted."), "{html}");
    }

    #[test]
    fn whoever_misses_something_finds_out_why_from_every_page() {
        let html = footer("");
        assert!(html.contains(r#"<a href="doctor/">Something not working?</a>"#), "{html}");
    }

    #[test]
    fn what_the_device_keeps_is_a_link_away_from_every_page() {
        let html = footer("");
        assert!(html.contains(r#"<a href="saved/">Saved stories</a>"#), "{html}");
    }

    #[test]
    fn an_empty_description_leaves_no_trace() {
        assert!(!footer("").contains("<p></p>"));
    }
}
