//! What helps in reading an article: how its text is set, the voice that reads it, the offer to go on where one stopped, and
//! what is loaded from elsewhere.
//!
//! Deliberately absent: the article.

use crate::browser::focus;
use crate::state::{Aloud, AppState, Asked};
use crate::ui::components::{
    AloudEvent, AloudState, EmbedStanding, Embeds, ListenBar, ListenButton, ReadingResume, ReadingSettings,
    embed_id,
};
use crate::ui::element::{Handler, dynamic, element, group};
use broadside_core::model::WebAddress;
use broadside_core::reading::{Place, ReadingSettings as Settings};
use leptos::prelude::*;
use std::sync::Arc;

/// What stands under the title.
pub(super) fn tools(state: AppState) -> AnyView {
    let settings = dynamic(move || {
        let on_changed = Handler::new(move |it| state.reading.tools().set(it));
        ReadingSettings { settings: state.reading.tools().settings(), on_changed }.view()
    });
    let listen =
        dynamic(move || ListenButton { state: aloud_state(state), on_event: on_aloud_event(state) }.view());
    element("div").class("reading-tools").child(settings).child(listen).view()
}

/// What comes at the foot of the window when it is needed.
pub(super) fn bars(state: AppState) -> AnyView {
    let listen = dynamic(move || {
        let rate = state.reading.tools().settings().rate;
        ListenBar { state: aloud_state(state), rate, on_event: on_aloud_event(state) }.view()
    });
    let resume = dynamic(move || {
        let progress = state.reading.tools().progress;
        // Whoever listens is led by the voice.
        let is_listening = matches!(state.reading.tools().aloud.state(), Aloud::Speaking | Aloud::Paused);
        let percent = progress.offered().filter(|_| !is_listening).map(Place::percent);
        let on_resumed = Handler::new(move |()| progress.resume());
        ReadingResume { percent, on_resumed, on_declined: Handler::new(move |()| progress.decline()) }.view()
    });
    group(vec![listen, resume])
}

fn aloud_state(state: AppState) -> AloudState {
    match state.reading.tools().aloud.state() {
        Aloud::Unavailable => AloudState::Unavailable,
        Aloud::Silent => AloudState::Silent,
        Aloud::Speaking => AloudState::Speaking,
        Aloud::Paused => AloudState::Paused,
        Aloud::NoVoice => AloudState::NoVoice,
        Aloud::Failed => AloudState::Failed,
    }
}

fn on_aloud_event(state: AppState) -> Handler<AloudEvent> {
    Handler::new(move |event| {
        let (aloud, settings) = (state.reading.tools().aloud, state.reading.tools().settings_untracked());
        match event {
            AloudEvent::Begun => state.articles.article().with_untracked(|it| {
                if let Some(article) = it.value() {
                    aloud.begin(article, &state.config().newsroom.language, settings.rate);
                }
            }),
            AloudEvent::Paused => aloud.pause(),
            AloudEvent::GoneOn => aloud.go_on(settings.rate),
            AloudEvent::Stopped => aloud.stop(),
            AloudEvent::RateChosen(rate) => {
                state.reading.tools().set(Settings { rate, ..settings });
                aloud.change_rate(rate);
            }
        }
    })
}

/// What is loaded from other hosts, where the newsroom names them and the reader asks for it.
pub(super) fn embeds(state: AppState) -> Embeds {
    let standing = move |address: &WebAddress| match state.reading.tools().embeds.asked(address) {
        Some(Asked::Loaded) => EmbedStanding::Loaded,
        Some(Asked::HeldBack) => EmbedStanding::HeldBack,
        None if state.config().allows_embed(address) => EmbedStanding::Offered,
        None => EmbedStanding::LinkAlone,
    };
    let on_wanted = Handler::new(move |address: WebAddress| {
        let id = embed_id(&address);
        state.reading.tools().embeds.ask(address);
        // Its button is gone, and what came in its place is what the reader wants to be at.
        focus::after_layout(move || focus::focus_element(&id));
    });
    Embeds { standing: Arc::new(standing), on_wanted }
}
