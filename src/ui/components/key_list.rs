//! What keys do, and a switch for them.
//!
//! Deliberately absent: the dialog around it, and the keys' own meaning.

use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::key_words;
use broadside_core::keys::{KEYS, KeyCommand};
use leptos::prelude::*;

/// The list.
pub struct KeyList {
    /// Whether they do anything.
    pub is_on: bool,
    /// The reader wants the other.
    pub on_toggled: Handler,
}

impl KeyList {
    /// The `div`.
    pub fn view(self) -> AnyView {
        let Self { is_on, on_toggled } = self;
        let words = key_words();
        let (said, label) =
            if is_on { (words.are_on, words.switch_off) } else { (words.are_off, words.switch_on) };
        let switch = element("button")
            .attr("type", "button")
            .class("text-button")
            .on("click", move || on_toggled.run(()))
            .child(label);
        let entries: Vec<Element> = KEYS.iter().map(|(keys, command)| entry(keys, *command)).collect();
        element("div")
            .class("key-list")
            .child(element("dl").child(entries))
            .child(
                element("div")
                    .class("key-list-switch")
                    .child(element("p").attr("role", "status").child(said))
                    .child(switch),
            )
            .view()
    }
}

fn entry(keys: &[&'static str], command: KeyCommand) -> Element {
    let words = key_words();
    let mut pressed = element("dt");
    for (index, key) in keys.iter().enumerate() {
        if index > 0 {
            pressed = pressed.child([" ", words.then, " "].concat());
        }
        pressed = pressed.child(element("kbd").child(*key));
    }
    element("div").child(pressed).child(element("dd").child((words.command)(command)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(is_on: bool) -> String {
        KeyList { is_on, on_toggled: Handler::new(|()| ()) }.view().to_html()
    }

    #[test]
    fn every_key_is_told_and_sequences_one_after_another() {
        let html = list(true);
        assert_eq!(html.matches("<dt").count(), KEYS.len(), "{html}");
        assert!(html.contains("<kbd>g</kbd> then <kbd>s</kbd>"), "{html}");
    }

    #[test]
    fn keys_can_be_switched_off_and_on_again() {
        assert!(list(true).contains("Switch them off</button>"));
        assert!(
            list(false).contains("These keys are off.") && list(false).contains("Switch them on</button>")
        );
    }
}
