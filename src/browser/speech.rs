//! The device's voices.
//!
//! Only voices that speak on the device are used: others send what they read to a server of the browser's maker.
//! Deliberately absent: the browser's own pausing, which on some devices cannot be undone; whoever pauses stops, and
//! begins the piece again.

use super::clock;
use broadside_core::model::LanguageTag;
use js_sys::Reflect;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// Some browsers tell their voices a moment after they were first asked.
const PATIENCE_MS: u64 = 250;
const N_ATTEMPTS: usize = 6;

/// How speaking a piece ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// It was said.
    Said,
    /// It was not: it was stopped, or could not be.
    Unsaid,
}

/// A voice of the device.
pub struct Voice(Option<SpeechSynthesisVoice>);

thread_local! {
    static SAID: RefCell<Option<SpeechSynthesisUtterance>> = const { RefCell::new(None) };
}

fn synthesis() -> Option<SpeechSynthesis> {
    let window = web_sys::window()?;
    let found = Reflect::get(&window, &JsValue::from_str("speechSynthesis")).ok()?;
    found.is_object().then(|| found.unchecked_into())
}

/// Whether the browser can speak at all.
pub fn is_available() -> bool {
    synthesis().is_some()
}

/// The device's voice for `language`; `None` where it has voices, and none for it. A browser that names no voices at all
/// may still speak, and chooses by itself.
pub async fn voice_for(language: &LanguageTag) -> Option<Voice> {
    let synthesis = synthesis()?;
    let mut voices = synthesis.get_voices();
    for _ in 0..N_ATTEMPTS {
        if voices.length() > 0 {
            break;
        }
        clock::wait_ms(PATIENCE_MS).await;
        voices = synthesis.get_voices();
    }
    if voices.length() == 0 {
        return Some(Voice(None));
    }
    let local: Vec<SpeechSynthesisVoice> =
        voices.iter().map(JsCast::unchecked_into).filter(SpeechSynthesisVoice::local_service).collect();
    let tag_of = |it: &SpeechSynthesisVoice| LanguageTag::new(&it.lang());
    let is_exact = |it: &&SpeechSynthesisVoice| {
        tag_of(it).is_some_and(|it| it.as_str().eq_ignore_ascii_case(language.as_str()))
    };
    let is_near = |it: &&SpeechSynthesisVoice| {
        tag_of(it).is_some_and(|it| it.primary().eq_ignore_ascii_case(language.primary()))
    };
    let found = local.iter().find(is_exact).or_else(|| local.iter().find(is_near));
    found.map(|it| Voice(Some(it.clone())))
}

/// Says `text`, `rate` times as fast as people do, after what is being said, and calls `on_ended` once it has ended or
/// was stopped.
pub fn say(
    text: &str,
    language: &LanguageTag,
    voice: &Voice,
    rate: f32,
    on_ended: impl FnOnce(Ended) + 'static,
) {
    let (Some(synthesis), Ok(utterance)) = (synthesis(), SpeechSynthesisUtterance::new_with_text(text))
    else {
        return on_ended(Ended::Unsaid);
    };
    utterance.set_lang(language.as_str());
    utterance.set_rate(rate);
    utterance.set_voice(voice.0.as_ref());
    // Of the two events one comes, and once.
    let on_event = Closure::once_into_js(move |event: web_sys::Event| {
        on_ended(if event.type_() == "end" { Ended::Said } else { Ended::Unsaid });
    });
    let on_event: &js_sys::Function = on_event.unchecked_ref();
    utterance.set_onend(Some(on_event));
    utterance.set_onerror(Some(on_event));
    synthesis.speak(&utterance);
    // Some browsers forget a piece, and never say that it ended, when nobody holds it.
    SAID.set(Some(utterance));
}

/// Falls silent.
pub fn stop() {
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
}
