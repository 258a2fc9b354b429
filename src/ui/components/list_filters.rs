//! Narrows a list by what its stories say of themselves: source, author, language, days, and by what the reader did with
//! them.
//!
//! A plain form that asks for the page with its fields in the address, so that it works before the app has come; from then
//! on each change is answered at once, and in the place of the button stands how many stories are shown. Deliberately absent: topics (`topic_filter`),
//! counting, and making addresses.

use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::filter_words;
use broadside_core::query::Facet;
use leptos::prelude::*;

/// A value that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilterOption {
    /// As the address has it.
    pub value: String,
    /// As it is shown.
    pub label: String,
    /// Stories of the list that have it and fit the rest of the filter.
    pub n_articles: usize,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// What happened in the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FilterEvent {
    /// A value was chosen, or left.
    Toggled(Facet, String),
    /// The first day was set, or emptied.
    FromSet(String),
    /// The last day was set, or emptied.
    UntilSet(String),
    /// Only what is unread was asked for, or no longer.
    UnreadToggled,
    /// Only what is saved was asked for, or no longer.
    SavedToggled,
}

/// The form.
pub struct ListFilters {
    /// The page, without what is asked of it.
    pub action: String,
    /// The rest of the filter, which the form carries along.
    pub carried: Vec<(&'static str, String)>,
    /// The values of each facet; a facet with one value or none is not shown.
    pub facets: Vec<(Facet, Vec<FilterOption>)>,
    /// The first day, as a field for dates writes it.
    pub from: String,
    /// The last day.
    pub until: String,
    /// Whether only what is unread is shown.
    pub is_unread: bool,
    /// Whether only what is saved is shown.
    pub is_saved: bool,
    /// Stories that are shown now; `None` where nobody answers a change yet.
    pub n_shown: Option<usize>,
    /// Something happened.
    pub on_happened: Handler<FilterEvent>,
}

impl ListFilters {
    /// The `form`.
    pub fn view(self) -> AnyView {
        let words = filter_words();
        let Self { action, carried, facets, from, until, is_unread, is_saved, n_shown, on_happened } = self;
        let hidden = |(name, value): (&'static str, String)| {
            element("input").attr("type", "hidden").attr("name", name).attr("value", value)
        };
        let hidden: Vec<Element> = carried.into_iter().map(hidden).collect();
        let facets: Vec<Element> = facets
            .into_iter()
            .filter(|(_, options)| options.len() > 1 || options.iter().any(|it| it.is_chosen))
            .map(|(facet, options)| group(facet, options, &on_happened))
            .collect();
        let days = element("fieldset")
            .child(element("legend").child(words.published))
            .child(day("from", words.from, from, FilterEvent::FromSet, &on_happened))
            .child(day("until", words.until, until, FilterEvent::UntilSet, &on_happened));
        let marks = element("fieldset")
            .child(element("legend").child(words.by_you))
            .child(mark("unread", words.unread, is_unread, FilterEvent::UnreadToggled, &on_happened))
            .child(mark("saved", words.saved, is_saved, FilterEvent::SavedToggled, &on_happened));
        let foot = match n_shown {
            Some(n) => element("p").attr("role", "status").child((words.shown)(n)),
            None => element("button").class("button").attr("type", "submit").child(words.show),
        };
        element("form")
            .class("list-filters")
            .attr("action", action)
            .attr("method", "get")
            // What was asked is answered already.
            .on_submit(|| false)
            .child(hidden)
            .child(facets)
            .child(days)
            .child(marks)
            .child(foot)
            .view()
    }
}

fn group(facet: Facet, options: Vec<FilterOption>, on_happened: &Handler<FilterEvent>) -> Element {
    let words = filter_words();
    let legend = match facet {
        Facet::Source => words.source,
        Facet::Author => words.author,
        Facet::Language => words.language,
    };
    let option = |it: FilterOption| {
        let FilterOption { value, label, n_articles, is_chosen } = it;
        let (on_happened, chosen) = (on_happened.clone(), value.clone());
        let field = element("input")
            .attr("type", "checkbox")
            .attr("name", facet.name())
            .attr("value", value)
            .attr("checked", is_chosen)
            .checked(is_chosen)
            .on("change", move || on_happened.run(FilterEvent::Toggled(facet, chosen.clone())));
        let count = element("span").class("list-filters-count").child(n_articles.to_string());
        let name = element("span").attr("dir", "auto").child(label);
        element("label").attr("data-empty", n_articles == 0).child(field).child(name).child(count)
    };
    let options: Vec<Element> = options.into_iter().map(option).collect();
    element("fieldset").child(element("legend").child(legend)).child(options)
}

fn day(
    name: &'static str,
    label: &'static str,
    value: String,
    event: fn(String) -> FilterEvent,
    on_happened: &Handler<FilterEvent>,
) -> Element {
    let on_happened = on_happened.clone();
    let field = element("input")
        .attr("type", "date")
        .attr("name", name)
        .value(value)
        .on_input(move |text| on_happened.run(event(text)));
    element("label").class("list-filters-day").child(element("span").child(label)).child(field)
}

fn mark(
    name: &'static str,
    label: &'static str,
    is_chosen: bool,
    event: FilterEvent,
    on_happened: &Handler<FilterEvent>,
) -> Element {
    let on_happened = on_happened.clone();
    let field = element("input")
        .attr("type", "checkbox")
        .attr("name", name)
        .attr("value", "1")
        .attr("checked", is_chosen)
        .checked(is_chosen)
        .on("change", move || on_happened.run(event.clone()));
    element("label").child(field).child(element("span").child(label))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn option(value: &str, n_articles: usize, is_chosen: bool) -> FilterOption {
        FilterOption { value: value.to_owned(), label: value.to_uppercase(), n_articles, is_chosen }
    }

    fn form(facets: Vec<(Facet, Vec<FilterOption>)>, n_shown: Option<usize>) -> String {
        let form = ListFilters {
            action: "topics/labour/".to_owned(),
            carried: vec![("topics", "housing,culture".to_owned())],
            facets,
            from: "2026-11-01".to_owned(),
            until: String::new(),
            is_unread: true,
            is_saved: false,
            n_shown,
            on_happened: Handler::new(|_| ()),
        };
        form.view().to_html()
    }

    #[test]
    fn the_form_says_in_its_fields_all_that_the_address_says() {
        let html =
            form(vec![(Facet::Author, vec![option("wren", 2, true), option("marisol", 0, false)])], None);
        for part in [
            r#"action="topics/labour/" method="get""#,
            r#"type="hidden" name="topics" value="housing,culture""#,
            r#"name="author" value="wren" checked"#,
            r#"<label data-empty="">"#,
            r#"type="date" name="from" value="2026-11-01""#,
            r#"name="unread" value="1" checked"#,
            "<button",
        ] {
            assert!(html.contains(part), "no {part} in {html}");
        }
        assert!(!html.contains(r#"value="marisol" checked"#), "{html}");
    }

    #[test]
    fn what_is_no_choice_is_not_offered() {
        let html = form(vec![(Facet::Language, vec![option("en", 9, false)])], Some(9));
        assert!(!html.contains(r#"name="language""#), "{html}");
        let html = form(vec![(Facet::Language, vec![option("en", 9, true)])], Some(9));
        assert!(
            html.contains("9 stories") && !html.contains("<button"),
            "a form that lives needs no button: {html}"
        );
        assert!(html.contains(r#"name="language""#), "what is chosen can be left: {html}");
    }
}
