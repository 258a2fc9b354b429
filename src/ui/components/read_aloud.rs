//! Having an article read aloud: the button that begins it, and the bar at the foot of the window while a voice is heard.
//!
//! Deliberately absent: voices. The spoken block is marked on the page by whoever speaks.

use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::reading_words;
use broadside_core::reading::SpeechRate;
use leptos::prelude::*;

/// Whether a voice is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AloudState {
    /// The browser cannot speak, or it is not known yet: the button keeps its room, and nobody finds it.
    Unavailable,
    /// It can be asked for.
    Silent,
    /// It is heard.
    Speaking,
    /// It waits.
    Paused,
    /// The device has none for the language.
    NoVoice,
    /// It gave up.
    Failed,
}

/// What the reader wants of the voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AloudEvent {
    /// To begin.
    Begun,
    /// To wait.
    Paused,
    /// To go on.
    GoneOn,
    /// To end.
    Stopped,
    /// To be as fast as this.
    RateChosen(SpeechRate),
}

/// The button under the title.
pub struct ListenButton {
    /// Whether a voice is heard.
    pub state: AloudState,
    /// What the reader wants.
    pub on_event: Handler<AloudEvent>,
}

impl ListenButton {
    /// The button, and why it could not do what was asked.
    pub fn view(self) -> AnyView {
        let Self { state, on_event } = self;
        let words = reading_words();
        let note = match state {
            AloudState::NoVoice => words.no_voice,
            AloudState::Failed => words.voice_failed,
            _ => "",
        };
        let class = if state == AloudState::Unavailable { "listen listen-unavailable" } else { "listen" };
        let listen = element("button")
            .attr("type", "button")
            .class("reading-button")
            .on("click", move || on_event.run(AloudEvent::Begun))
            .child(words.listen);
        element("div")
            .class(class)
            .child(listen)
            .child(element("p").attr("role", "status").child(note))
            .view()
    }
}

/// The bar.
pub struct ListenBar {
    /// Whether a voice is heard.
    pub state: AloudState,
    /// How fast it is.
    pub rate: SpeechRate,
    /// What the reader wants.
    pub on_event: Handler<AloudEvent>,
}

impl ListenBar {
    /// The bar; an empty box while there is nothing to pause or to go on with.
    pub fn view(self) -> AnyView {
        let Self { state, rate, on_event } = self;
        let words = reading_words();
        let button = |label: &'static str, event: Option<AloudEvent>| button(label, event, &on_event);
        let is_active = matches!(state, AloudState::Speaking | AloudState::Paused);
        let bar = is_active.then(|| {
            let (label, event) = match state {
                AloudState::Speaking => (words.pause, AloudEvent::Paused),
                _ => (words.go_on, AloudEvent::GoneOn),
            };
            let speed = element("div")
                .class("listen-bar-speed")
                .attr("role", "group")
                .attr("aria-label", words.speed)
                .child(
                    button("−", rate.slower().map(AloudEvent::RateChosen)).attr("aria-label", words.slower),
                )
                .child(element("span").attr("role", "status").child((words.rate)(rate.percent())))
                .child(
                    button("+", rate.faster().map(AloudEvent::RateChosen)).attr("aria-label", words.faster),
                );
            element("div")
                .class("listen-bar")
                .attr("role", "group")
                .attr("aria-label", words.listen)
                .child(button(label, Some(event)))
                .child(speed)
                .child(button(words.stop, Some(AloudEvent::Stopped)))
        });
        element("div").class("listen-bar-place").child(bar).view()
    }
}

/// Without an event, at the end of the scale, it stays in place and does nothing, so that the focus is not lost on it.
fn button(label: &'static str, event: Option<AloudEvent>, on_event: &Handler<AloudEvent>) -> Element {
    let on_event = on_event.clone();
    element("button")
        .attr("type", "button")
        .class("reading-button")
        .attr("aria-disabled", event.is_none().then_some("true"))
        .on("click", move || {
            if let Some(event) = event {
                on_event.run(event);
            }
        })
        .child(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(state: AloudState, rate: SpeechRate) -> String {
        ListenBar { state, rate, on_event: Handler::new(|_| ()) }.view().to_html()
    }

    #[test]
    fn what_is_heard_can_be_paused_and_what_waits_goes_on() {
        for (state, there, missing) in [
            (AloudState::Speaking, "Pause</button>", "Go on</button>"),
            (AloudState::Paused, "Go on</button>", "Pause</button>"),
        ] {
            let html = bar(state, SpeechRate::Normal);
            assert!(
                html.contains(there) && !html.contains(missing) && html.contains("Stop</button>"),
                "{html}"
            );
        }
        for state in [AloudState::Unavailable, AloudState::Silent, AloudState::NoVoice, AloudState::Failed] {
            assert!(!bar(state, SpeechRate::Normal).contains("<button"));
        }
    }

    #[test]
    fn the_fastest_is_no_faster() {
        let html = bar(AloudState::Speaking, SpeechRate::Double);
        assert!(
            html.contains("2×") && html.contains(r#"aria-disabled="true" aria-label="Faster">+"#),
            "{html}"
        );
    }

    #[test]
    fn why_nothing_is_heard_is_said() {
        let html = |state| ListenButton { state, on_event: Handler::new(|_| ()) }.view().to_html();
        assert!(html(AloudState::NoVoice).contains("no voice"), "{}", html(AloudState::NoVoice));
        assert!(!html(AloudState::Silent).contains("no voice"));
    }
}
