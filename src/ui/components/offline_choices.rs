//! Which stories a reader wants at hand, how many, and how much room they may take.
//!
//! Deliberately absent: fetching, and remembering what was chosen.

use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::settings_words;
use leptos::prelude::*;

/// Something that can be ticked.
pub struct OfflineChoice {
    /// What it is called.
    pub label: String,
    /// Whether it is ticked.
    pub is_chosen: bool,
    /// The reader wants the other.
    pub on_toggled: Handler,
}

/// One of several, of which one holds.
pub struct OfflineBound {
    /// What it means.
    pub label: &'static str,
    /// Each with what it is called; the number is what is chosen.
    pub options: Vec<(u32, String)>,
    /// The one that holds.
    pub chosen: u32,
    /// The reader wants another.
    pub on_chosen: Handler<u32>,
}

/// The choices.
pub struct OfflineChoices {
    /// Lists whose stories can be kept.
    pub choices: Vec<OfflineChoice>,
    /// How many of each, and how much room for all.
    pub bounds: [OfflineBound; 2],
    /// What is kept now.
    pub holding: String,
    /// What came of fetching; may be empty.
    pub status: String,
    /// Whether it is being fetched.
    pub is_busy: bool,
    /// The reader wants it to be fetched now; nothing to be pressed where nothing is wanted.
    pub on_fetched: Option<Handler>,
}

impl OfflineChoices {
    /// The form.
    pub fn view(self) -> AnyView {
        let Self { choices, bounds, holding, status, is_busy, on_fetched } = self;
        let words = settings_words();
        let boxes: Vec<Element> = choices.into_iter().map(choice_box).collect();
        let bounds: Vec<Element> = bounds.into_iter().map(bound).collect();
        let fetch = on_fetched.map(|on_fetched| {
            element("button")
                .attr("type", "button")
                .class("button")
                .attr("aria-disabled", is_busy.then_some("true"))
                .on("click", move || {
                    if !is_busy {
                        on_fetched.run(());
                    }
                })
                .child(words.fetch_now)
        });
        element("div")
            .class("offline-choices")
            .child(element("fieldset").child(element("legend").child(words.lists)).child(boxes))
            .child(element("div").class("offline-choices-bounds").child(bounds))
            .child(element("p").class("offline-choices-holding").child(holding))
            .child(
                element("div")
                    .class("offline-choices-foot")
                    .child(fetch)
                    .child(element("p").attr("role", "status").child(status)),
            )
            .view()
    }
}

/// A box with what it is for.
pub(super) fn choice_box(choice: OfflineChoice) -> Element {
    let OfflineChoice { label, is_chosen, on_toggled } = choice;
    let field = element("input")
        .attr("type", "checkbox")
        .attr("checked", is_chosen)
        .checked(is_chosen)
        .on("change", move || on_toggled.run(()));
    element("label").child(field).child(element("span").attr("dir", "auto").child(label))
}

fn bound(bound: OfflineBound) -> Element {
    let OfflineBound { label, options, chosen, on_chosen } = bound;
    let options: Vec<Element> = options
        .into_iter()
        .map(|(number, name)| {
            element("option").attr("value", number.to_string()).attr("selected", number == chosen).child(name)
        })
        .collect();
    let select = element("select").child(options).on_input(move |number| {
        if let Ok(number) = number.parse() {
            on_chosen.run(number);
        }
    });
    element("label").child(element("span").child(label)).child(select)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices(is_chosen: bool, is_busy: bool) -> String {
        let bound = |label, chosen| OfflineBound {
            label,
            options: vec![(10, "ten".to_owned()), (20, "twenty".to_owned())],
            chosen,
            on_chosen: Handler::new(|_| ()),
        };
        let on_toggled = Handler::new(|()| ());
        OfflineChoices {
            choices: vec![OfflineChoice { label: "Labour".to_owned(), is_chosen, on_toggled }],
            bounds: [bound("How many", 20), bound("How much", 10)],
            holding: "31 stories, 6.2 MB".to_owned(),
            status: String::new(),
            is_busy,
            on_fetched: is_chosen.then(|| Handler::new(|()| ())),
        }
        .view()
        .to_html()
    }

    #[test]
    fn what_is_chosen_is_ticked_and_what_is_kept_is_said() {
        let html = choices(true, false);
        assert!(html.contains("checked") && html.contains("31 stories, 6.2 MB"), "{html}");
        assert!(html.contains(r#"value="20" selected"#) && html.contains(r#"value="10" selected"#), "{html}");
    }

    #[test]
    fn nothing_can_be_fetched_where_nothing_is_wanted_or_while_it_is() {
        assert!(!choices(false, false).contains("<button"));
        assert!(choices(true, true).contains(r#"aria-disabled="true""#));
    }
}
