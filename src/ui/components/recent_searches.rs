//! What was searched for lately, to be asked again or struck out.
//!
//! Deliberately absent: keeping it.

use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::search_words;
use leptos::prelude::*;

/// The list; nothing where there is none.
pub struct RecentList {
    /// The searches and the pages that answer them, the latest first.
    pub searches: Vec<(String, String)>,
    /// One is to be struck out.
    pub on_forgotten: Handler<String>,
    /// All are.
    pub on_all_forgotten: Handler,
}

impl RecentList {
    /// The `section`.
    pub fn view(self) -> Option<AnyView> {
        let Self { searches, on_forgotten, on_all_forgotten } = self;
        if searches.is_empty() {
            return None;
        }
        let words = search_words();
        let item = |(search, href): (String, String)| {
            let link = element("a").attr("href", href).attr("dir", "auto").child(search.clone());
            let (label, on_forgotten) = ((words.forget)(&search), on_forgotten.clone());
            let button = element("button")
                .attr("type", "button")
                .attr("aria-label", label)
                .on("click", move || on_forgotten.run(search.clone()))
                .child("×");
            element("li").child(link).child(button)
        };
        let items: Vec<Element> = searches.into_iter().map(item).collect();
        let all = element("button")
            .class("text-button")
            .attr("type", "button")
            .on("click", move || on_all_forgotten.run(()))
            .child(words.forget_all);
        let view = element("section")
            .class("recent-searches")
            .attr("aria-labelledby", "recent-searches")
            .child(element("h2").attr("id", "recent-searches").child(words.recent))
            .child(element("ul").attr("role", "list").child(items))
            .child(all);
        Some(view.view())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(searches: &[&str]) -> Option<String> {
        let searches = searches.iter().map(|it| ((*it).to_owned(), format!("search/?q={it}"))).collect();
        let (on_forgotten, on_all_forgotten) = (Handler::new(|_| ()), Handler::new(|()| ()));
        RecentList { searches, on_forgotten, on_all_forgotten }.view().map(RenderHtml::to_html)
    }

    #[test]
    fn each_search_can_be_asked_again_and_struck_out() {
        let html = list(&["strike", "rents"]).unwrap_or_default();
        assert!(html.contains(r#"<a href="search/?q=strike""#), "{html}");
        assert!(
            html.contains(r#"aria-label="Forget «rents»""#) && html.contains("Forget them all"),
            "{html}"
        );
        assert_eq!(list(&[]), None);
    }
}
