//! Installing the app, as far as browsers let a page know of it.
//!
//! Deliberately absent: persuasion. Chromium alone offers it to pages; elsewhere readers are told where it is found.

use super::events;
use js_sys::{Promise, Reflect};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// `BeforeInstallPromptEvent`, which no standard has.
    #[wasm_bindgen(extends = web_sys::Event)]
    type Offer;
    #[wasm_bindgen(method, catch)]
    fn prompt(this: &Offer) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, getter, js_name = userChoice)]
    fn choice(this: &Offer) -> Promise;
}

thread_local! {
    /// Good for one question.
    static OFFER: RefCell<Option<Offer>> = const { RefCell::new(None) };
}

/// Keeps the browser's offer for when the reader asks for it, and calls `on_offered`. The browser then shows none of its
/// own.
pub fn keep_offer(mut on_offered: impl FnMut() + 'static) {
    events::on_window("beforeinstallprompt", move |event| {
        event.prevent_default();
        OFFER.set(Some(event.unchecked_into()));
        on_offered();
    });
}

/// Has the browser ask the reader; says whether the reader agreed, and `None` where there is no offer.
pub async fn ask() -> Option<bool> {
    let offer = OFFER.take()?;
    let choice = offer.choice();
    JsFuture::from(offer.prompt().ok()?).await.ok()?;
    let choice = JsFuture::from(choice).await.ok()?;
    let outcome = Reflect::get(&choice, &JsValue::from_str("outcome")).ok()?;
    Some(outcome == "accepted")
}

/// Whether this is a window of the installed app.
pub fn is_installed() -> bool {
    let is_standalone = web_sys::window()
        .and_then(|it| it.match_media("(display-mode: standalone)").ok().flatten())
        .is_some_and(|it| it.matches());
    is_standalone || opened_from_home_screen() == Some(true)
}

/// Whether sites are put on the home screen by the browser's share sheet, as on an iPhone.
pub fn is_by_share_sheet() -> bool {
    opened_from_home_screen().is_some()
}

/// What Apple's browsers on phones and tablets say, and no others.
fn opened_from_home_screen() -> Option<bool> {
    let navigator = web_sys::window()?.navigator();
    Reflect::get(&navigator, &JsValue::from_str("standalone")).ok()?.as_bool()
}
