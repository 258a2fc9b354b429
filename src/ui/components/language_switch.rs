//! The reader's choice of the language that the app speaks.
//!
//! Buttons and no list to unfold: a language that is tried by the keyboard's arrows would change the page with every
//! press, and each name stands there to be found by whoever reads no other.
//! Deliberately absent: the language of stories, which is theirs.

use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::{own_name, words};
use broadside_core::model::InterfaceLanguage;
use leptos::prelude::*;

/// The switch.
pub struct LanguageSwitch {
    /// What is spoken.
    pub in_use: InterfaceLanguage,
    /// Whether the words of the last choice did not come.
    pub is_missing: bool,
    /// The reader chose.
    pub on_chosen: Handler<InterfaceLanguage>,
}

impl LanguageSwitch {
    /// The group of buttons.
    pub fn view(self) -> AnyView {
        let Self { in_use, is_missing, on_chosen } = self;
        let frame = &words().frame;
        let buttons: Vec<Element> = InterfaceLanguage::ALL
            .into_iter()
            .map(|it| button(it, it == in_use, on_chosen.clone()))
            .collect();
        let note = element("p")
            .class("language-switch-note")
            .attr("role", "status")
            .child(is_missing.then_some(frame.language_missing));
        element("div")
            .class("language-switch")
            .attr("role", "group")
            .attr("aria-label", frame.language)
            .child(element("ul").attr("role", "list").child(buttons))
            .child(note)
            .view()
    }
}

fn button(language: InterfaceLanguage, is_in_use: bool, on_chosen: Handler<InterfaceLanguage>) -> Element {
    let tag = language.tag();
    let button = element("button")
        .attr("type", "button")
        .class("text-button")
        .attr("lang", tag.as_str())
        .attr("dir", tag.direction().as_str())
        .attr("aria-pressed", if is_in_use { "true" } else { "false" })
        .on("click", move || on_chosen.run(language))
        .child(own_name(language));
    element("li").child(button)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn switch(is_missing: bool) -> String {
        let on_chosen = Handler::new(|_| ());
        LanguageSwitch { in_use: InterfaceLanguage::French, is_missing, on_chosen }.view().to_html()
    }

    #[test]
    fn every_language_is_named_in_itself_and_one_is_in_use() {
        let html = switch(false);
        assert!(html.contains(r#"lang="ar" dir="rtl" aria-pressed="false">العربية</button>"#), "{html}");
        assert_eq!(html.matches("<button").count(), InterfaceLanguage::ALL.len());
        assert_eq!(html.matches(r#"aria-pressed="true""#).count(), 1, "{html}");
        assert!(!html.contains("could not be fetched"), "{html}");
    }

    #[test]
    fn a_language_that_did_not_come_is_said_where_it_was_asked_for() {
        let html = switch(true);
        assert!(html.contains("That language could not be fetched."), "{html}");
        assert!(html.contains(r#"role="status""#), "{html}");
    }
}
