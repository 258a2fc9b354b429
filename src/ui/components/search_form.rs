//! The field for searching. It is a plain form that asks for the page again with the words in its address, so that it
//! works before the app has come; from then on each letter is answered at once.
//!
//! Deliberately absent: what is found.

use crate::ui::element::{Handler, element};
use crate::ui::messages::search_words;
use leptos::prelude::*;

/// The form.
pub struct SearchForm {
    /// Names the field on the page.
    pub field_id: &'static str,
    /// The page that answers, without what is asked.
    pub action: String,
    /// What stands in the field.
    pub text: String,
    /// The reader typed; with what now stands in the field.
    pub on_typed: Handler<String>,
    /// The reader pressed the button or Enter.
    pub on_submitted: Handler,
}

impl SearchForm {
    /// The form.
    pub fn view(self) -> AnyView {
        let Self { field_id, action, text, on_typed, on_submitted } = self;
        let words = search_words();
        let label = element("label").attr("for", field_id).child(words.label);
        let field = element("input")
            .attr("id", field_id)
            .attr("type", "search")
            .attr("name", "q")
            .attr("autocomplete", "off")
            .attr("autocapitalize", "none")
            .attr("spellcheck", "false")
            .attr("enterkeyhint", "search")
            .attr("maxlength", "200")
            .value(text)
            .on_input(move |text| on_typed.run(text));
        let button = element("button").class("button").attr("type", "submit").child(words.submit);
        let submitted = move || {
            on_submitted.run(());
            // What is asked is answered already.
            false
        };
        element("form")
            .class("search-form")
            .attr("role", "search")
            .attr("action", action)
            .attr("method", "get")
            .on_submit(submitted)
            .child(label)
            .child(element("div").class("search-form-row").child(field).child(button))
            .child(element("noscript").child(element("p").child(words.needs_script)))
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_works_without_the_app_and_its_field_is_named() {
        let html = SearchForm {
            field_id: "search",
            action: "search/".to_owned(),
            text: "\"general strike\"".to_owned(),
            on_typed: Handler::new(|_| ()),
            on_submitted: Handler::new(|()| ()),
        };
        let html = html.view().to_html();
        for part in [
            r#"role="search" action="search/" method="get""#,
            r#"<label for="search">Words to look for"#,
            r#"type="search" name="q""#,
            "<noscript><p>Searching what this device holds needs JavaScript",
            "value=\"&quot;general strike&quot;\"",
        ] {
            assert!(html.contains(part), "no {part} in {html}");
        }
    }
}
