//! How the text of an article is set: the size of its letters and the length of its lines.
//!
//! Deliberately absent: keeping the choice. Length is offered by style only where the window leaves one.

use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::reading_words;
use broadside_core::reading::{Measure, ReadingSettings as Settings, TextSize};
use leptos::prelude::*;

/// The folded choices.
pub struct ReadingSettings {
    /// As the text is set now.
    pub settings: Settings,
    /// The reader wants it otherwise.
    pub on_changed: Handler<Settings>,
}

impl ReadingSettings {
    /// The `details`.
    pub fn view(self) -> AnyView {
        let Self { settings, on_changed } = self;
        let words = reading_words();
        let Settings { size, .. } = settings;
        let step = |label, to: Option<TextSize>| step_button(label, to, settings, &on_changed);
        let sizes = element("div")
            .class("reading-settings-sizes")
            .attr("role", "group")
            .attr("aria-label", words.text_size)
            .child(step(words.smaller, size.smaller()))
            .child(element("span").attr("role", "status").child((words.size)(size)))
            .child(step(words.larger, size.larger()));
        let measures: Vec<Element> =
            Measure::ALL.map(|it| measure_button(it, settings, &on_changed)).into_iter().collect();
        let lines = element("div")
            .class("reading-settings-lines")
            .attr("role", "group")
            .attr("aria-label", words.line_length)
            .child(element("span").attr("aria-hidden", "true").child(words.line_length))
            .child(measures);
        element("details")
            .class("reading-settings")
            .child(element("summary").child(words.text_settings))
            .child(element("div").class("reading-settings-choices").child(sizes).child(lines))
            .view()
    }
}

/// At the end of the scale it stays in place and does nothing, so that the focus is not lost on it.
fn step_button(
    label: &'static str,
    to: Option<TextSize>,
    settings: Settings,
    on_changed: &Handler<Settings>,
) -> Element {
    let on_changed = on_changed.clone();
    button(label).attr("aria-disabled", to.is_none().then_some("true")).on("click", move || {
        if let Some(size) = to {
            on_changed.run(Settings { size, ..settings });
        }
    })
}

fn measure_button(measure: Measure, settings: Settings, on_changed: &Handler<Settings>) -> Element {
    let on_changed = on_changed.clone();
    let is_chosen = if measure == settings.measure { "true" } else { "false" };
    button((reading_words().measure)(measure))
        .attr("aria-pressed", is_chosen)
        .on("click", move || on_changed.run(Settings { measure, ..settings }))
}

fn button(label: &'static str) -> Element {
    element("button").attr("type", "button").class("reading-button").child(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(settings: Settings) -> String {
        ReadingSettings { settings, on_changed: Handler::new(|_| ()) }.view().to_html()
    }

    #[test]
    fn the_size_is_said_and_its_ends_are_ends() {
        let medium = html(Settings::default());
        assert!(medium.contains("2 of 5") && !medium.contains("aria-disabled"), "{medium}");
        let largest = html(Settings { size: TextSize::Largest, ..Settings::default() });
        assert!(largest.contains(r#"aria-disabled="true">Larger"#), "{largest}");
    }

    #[test]
    fn the_chosen_length_is_pressed_and_no_other() {
        let wide = html(Settings { measure: Measure::Wide, ..Settings::default() });
        assert!(wide.contains(r#"aria-pressed="true">Long"#), "{wide}");
        assert_eq!(wide.matches(r#"aria-pressed="true""#).count(), 1, "{wide}");
    }
}
