//! The foot of every page: who the newsroom is, and its small print.
//!
//! Deliberately absent: topics again; the navigation has them.

use crate::ui::element::element;
use crate::ui::messages::words;
use leptos::prelude::*;

/// The foot of the page.
pub struct SiteFooter {
    /// The newsroom's name.
    pub name: String,
    /// A sentence or two about it; may be empty.
    pub description: String,
    /// The newsroom's small print; may be empty.
    pub footer: String,
    /// The page that says what is wrong.
    pub doctor_href: String,
}

impl SiteFooter {
    /// The `footer`.
    pub fn view(self) -> AnyView {
        let Self { name, description, footer, doctor_href } = self;
        let name = element("p").class("site-footer-name").child(name);
        let description = (!description.is_empty()).then(|| element("p").child(description));
        let footer = (!footer.is_empty()).then(|| element("p").class("site-footer-print").child(footer));
        let doctor = element("a").attr("href", doctor_href).child(words().frame.trouble);
        let doctor = element("p").class("site-footer-doctor").child(doctor);
        element("footer")
            .class("site-footer")
            .child(element("div").class("site-footer-about").child(name).child(description))
            .child(element("div").class("site-footer-small").child(footer).child(doctor))
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn footer(description: &str) -> String {
        let (description, footer) = (description.to_owned(), "May be reprinted.".to_owned());
        let (name, doctor_href) = ("The Hawser".to_owned(), "doctor/".to_owned());
        SiteFooter { name, description, footer, doctor_href }.view().to_html()
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
    fn an_empty_description_leaves_no_trace() {
        assert!(!footer("").contains("<p></p>"));
    }
}
