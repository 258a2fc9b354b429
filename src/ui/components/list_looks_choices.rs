//! What a reader can decide of every list: to see titles alone, and to have older stories come while scrolling.
//!
//! Deliberately absent: remembering it, and what comes of it.

use super::offline_choices::{OfflineChoice, choice_box};
use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::settings_words;
use broadside_core::reading::{Density, ListLooks, OlderStories};
use leptos::prelude::*;

/// Two boxes.
pub struct ListLooksChoices {
    /// What holds now.
    pub looks: ListLooks,
    /// The reader wants this.
    pub on_chosen: Handler<ListLooks>,
}

impl ListLooksChoices {
    /// The group.
    pub fn view(self) -> AnyView {
        let Self { looks, on_chosen } = self;
        let words = settings_words();
        let other_density = match looks.density {
            Density::Full => Density::Titles,
            Density::Titles => Density::Full,
        };
        let other_older = match looks.older {
            OlderStories::WhenAsked => OlderStories::WhileScrolling,
            OlderStories::WhileScrolling => OlderStories::WhenAsked,
        };
        let choices = [
            (
                words.titles_alone,
                looks.density == Density::Titles,
                ListLooks { density: other_density, ..looks },
            ),
            (
                words.older_while_scrolling,
                looks.older == OlderStories::WhileScrolling,
                ListLooks { older: other_older, ..looks },
            ),
        ];
        let boxes: Vec<Element> = choices
            .map(|(label, is_chosen, other)| {
                let on_chosen = on_chosen.clone();
                let on_toggled = Handler::new(move |()| on_chosen.run(other));
                choice_box(OfflineChoice { label: label.to_owned(), is_chosen, on_toggled })
            })
            .into();
        element("div").class("offline-choices").child(element("fieldset").child(boxes)).view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_chosen_is_ticked() {
        let looks = ListLooks { older: OlderStories::WhileScrolling, ..ListLooks::default() };
        let html = ListLooksChoices { looks, on_chosen: Handler::new(|_| ()) }.view().to_html();
        assert_eq!(html.matches(r#"type="checkbox""#).count(), 2, "{html}");
        assert_eq!(html.matches(" checked").count(), 1, "{html}");
        assert!(html.find(" checked") > html.find("Titles alone"), "{html}");
    }
}
