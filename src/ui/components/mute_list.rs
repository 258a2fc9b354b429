//! What a reader has muted, each with a way back, and a way to mute more.
//!
//! Deliberately absent: hiding anything.

use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::{mark_words, mute_words};
use leptos::prelude::*;

/// The list, which gets the focus when what had it is gone.
pub const MUTE_LIST_ID: &str = "mute-list";
/// The fields that are typed into.
pub const MUTED_WORD_ID: &str = "muted-word";
/// As [`MUTED_WORD_ID`], for a name.
pub const MUTED_AUTHOR_ID: &str = "muted-author";

/// Something that is muted.
pub struct MutedItem {
    /// What kind of thing it is, in words.
    pub kind: &'static str,
    /// Which.
    pub name: String,
    /// The reader wants to see it again.
    pub on_removed: Handler,
}

/// A topic that can be muted.
pub struct MutableTopic {
    /// Its title.
    pub title: String,
    /// The reader does not want to see it.
    pub on_muted: Handler,
}

/// The list with its forms.
pub struct MuteList {
    /// What is muted.
    pub items: Vec<MutedItem>,
    /// Topics that are not.
    pub topics: Vec<MutableTopic>,
    /// Whether the device did not keep the last change.
    pub is_refused: bool,
    /// The reader sent the word that stands in its field.
    pub on_word_sent: Handler,
    /// The reader sent the name that stands in its field.
    pub on_author_sent: Handler,
}

impl MuteList {
    /// The list, and the forms below it.
    pub fn view(self) -> AnyView {
        let Self { items, topics, is_refused, on_word_sent, on_author_sent } = self;
        let words = mute_words();
        let nothing = items.is_empty().then(|| element("p").child(words.nothing));
        let items: Vec<Element> = items.into_iter().map(item).collect();
        let topics: Vec<Element> = topics.into_iter().map(topic).collect();
        let topics = (!topics.is_empty()).then(|| {
            element("div")
                .class("mute-list-topics")
                .attr("role", "group")
                .attr("aria-label", words.topics)
                .child(element("b").child(words.topics))
                .child(topics)
        });
        element("div")
            .class("mute-list")
            .attr("id", MUTE_LIST_ID)
            .attr("tabindex", "-1")
            .child(nothing)
            .child(is_refused.then(|| element("p").attr("role", "alert").child(mark_words().not_saved)))
            .child(element("ul").attr("role", "list").child(items))
            .child(form(MUTED_WORD_ID, words.word_label, on_word_sent))
            .child(form(MUTED_AUTHOR_ID, words.author_label, on_author_sent))
            .child(topics)
            .view()
    }
}

fn item(item: MutedItem) -> Element {
    let MutedItem { kind, name, on_removed } = item;
    let words = mute_words();
    let button = element("button")
        .attr("type", "button")
        .class("text-button")
        .attr("aria-label", (words.unmute_this)(&name))
        .on("click", move || on_removed.run(()))
        .child(words.unmute);
    element("li")
        .class("settings-panel-row")
        .child(element("b").attr("dir", "auto").child(name))
        .child(element("span").child(kind))
        .child(button)
}

fn topic(topic: MutableTopic) -> Element {
    let MutableTopic { title, on_muted } = topic;
    element("button")
        .attr("type", "button")
        .class("text-button")
        .attr("aria-label", (mute_words().mute_this)(&title))
        .on("click", move || on_muted.run(()))
        .child(title)
}

fn form(id: &'static str, label: &'static str, on_sent: Handler) -> Element {
    element("form")
        .class("mute-list-form")
        .on_submit(move || {
            on_sent.run(());
            false
        })
        .child(element("label").attr("for", id).child(label))
        .child(
            element("input")
                .attr("id", id)
                .attr("type", "text")
                .attr("dir", "auto")
                .attr("maxlength", "100")
                .attr("autocomplete", "off"),
        )
        .child(element("button").attr("type", "submit").class("button").child(mute_words().mute))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(items: Vec<MutedItem>, is_refused: bool) -> String {
        let sent = || Handler::new(|()| ());
        let topics = vec![MutableTopic { title: "Culture".to_owned(), on_muted: sent() }];
        MuteList { items, topics, is_refused, on_word_sent: sent(), on_author_sent: sent() }.view().to_html()
    }

    #[test]
    fn each_thing_that_is_muted_can_be_taken_back_by_name() {
        let item = MutedItem { kind: "word", name: "football".to_owned(), on_removed: Handler::new(|()| ()) };
        let html = list(vec![item], true);
        assert!(html.contains("did not keep that"), "{html}");
        assert!(html.contains(r#"aria-label="Show again: football""#), "{html}");
        assert!(!html.contains("Nothing is muted"), "{html}");
    }

    #[test]
    fn with_nothing_muted_that_is_said_and_topics_are_offered() {
        let html = list(Vec::new(), false);
        assert!(!html.contains("alert"), "{html}");
        assert!(
            html.contains("Nothing is muted") && html.contains(r#"aria-label="Mute: Culture""#),
            "{html}"
        );
    }
}
