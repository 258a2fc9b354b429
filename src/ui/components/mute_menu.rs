//! Muting what a story is filed under and who wrote it, from the story itself, each with the way back in its place.
//!
//! Deliberately absent: what else is muted; the settings list that.

use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::{mark_words, mute_words};
use leptos::prelude::*;

/// A topic or an author.
pub struct MuteMenuItem {
    /// Its title, or the name.
    pub name: String,
    /// Whether it is muted.
    pub is_muted: bool,
    /// The reader wants the other.
    pub on_toggled: Handler,
}

/// What can be muted, folded away; nothing where there is nothing.
pub struct MuteMenu {
    /// Topics, then authors.
    pub items: Vec<MuteMenuItem>,
    /// Whether the device did not keep the last change.
    pub is_refused: bool,
}

impl MuteMenu {
    /// The `details`.
    pub fn view(self) -> Option<AnyView> {
        let words = mute_words();
        let muted: Vec<&str> =
            self.items.iter().filter(|it| it.is_muted).map(|it| it.name.as_str()).collect();
        let status = if muted.is_empty() { String::new() } else { (words.left_out)(&muted.join(", ")) };
        let refused =
            self.is_refused.then(|| element("p").attr("role", "alert").child(mark_words().not_saved));
        let items: Vec<Element> = self.items.into_iter().map(item).collect();
        (!items.is_empty()).then(|| {
            element("details")
                .class("mute-menu")
                .child(element("summary").child(words.menu))
                .child(element("ul").attr("role", "list").child(items))
                .child(element("p").attr("role", "status").child(status))
                .child(refused)
                .view()
        })
    }
}

/// The button stays where it is, and so does the focus on it.
fn item(item: MuteMenuItem) -> Element {
    let MuteMenuItem { name, is_muted, on_toggled } = item;
    let words = mute_words();
    let label = if is_muted { words.unmute_this } else { words.mute_this };
    let button = element("button")
        .attr("type", "button")
        .class("text-button")
        .on("click", move || on_toggled.run(()))
        .child(label(&name));
    element("li").child(button)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn menu(items: &[(&str, bool)]) -> Option<String> {
        let item = |(name, is_muted): &(&str, bool)| MuteMenuItem {
            name: (*name).to_owned(),
            is_muted: *is_muted,
            on_toggled: Handler::new(|()| ()),
        };
        MuteMenu { items: items.iter().map(item).collect(), is_refused: false }
            .view()
            .map(RenderHtml::to_html)
    }

    #[test]
    fn each_thing_is_muted_and_taken_back_in_the_same_place() {
        let html = menu(&[("Labour", true), ("Wren Hallorane", false)]).unwrap_or_default();
        for part in
            [">Show again: Labour<", ">Mute: Wren Hallorane<", "Left out of lists from now on: Labour."]
        {
            assert!(html.contains(part), "no {part} in {html}");
        }
    }

    #[test]
    fn a_story_of_nobody_about_nothing_has_no_menu() {
        assert_eq!(menu(&[]), None);
    }
}
