//! The device's clock and its timers.
//!
//! Deliberately absent: calendars; `dates` turns moments into words.

use broadside_core::model::Timestamp;
use futures::channel::oneshot;
use wasm_bindgen::prelude::*;

/// The device's idea of the present. It may be wrong by years; nothing that matters to other machines uses it.
pub fn now() -> Timestamp {
    #[allow(clippy::cast_possible_truncation, reason = "seconds since 1970 fit in 53 bits")]
    let seconds = (js_sys::Date::now() / 1000.0) as i64;
    Timestamp::from_unix_s(seconds)
}

/// Milliseconds since the page was opened, which no change of the device's clock moves.
pub fn elapsed_ms() -> u64 {
    let elapsed_ms = web_sys::window().and_then(|it| it.performance()).map_or(0.0, |it| it.now());
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is positive, and cut on purpose"
    )]
    let whole_ms = elapsed_ms as u64;
    whole_ms
}

/// Waits; not at all where there is no window.
pub async fn wait_ms(delay_ms: u64) {
    let (sender, receiver) = oneshot::channel::<()>();
    let mut sender = Some(sender);
    let say = move || {
        // Nobody may be waiting any longer.
        let _ = sender.take().map(|it| it.send(()));
    };
    let _timer = Timer::after(i32::try_from(delay_ms).unwrap_or(i32::MAX), say);
    let _ = receiver.await;
}

/// A timer that calls once, unless it is dropped before.
pub struct Timer {
    id: i32,
    _callback: Closure<dyn FnMut()>,
}

impl Timer {
    /// Calls `callback` after `delay_ms`; `None` where there is no window.
    pub fn after(delay_ms: i32, callback: impl FnMut() + 'static) -> Option<Self> {
        let callback = Closure::<dyn FnMut()>::new(callback);
        let id = web_sys::window()?
            .set_timeout_with_callback_and_timeout_and_arguments_0(
                callback.as_ref().unchecked_ref(),
                delay_ms,
            )
            .ok()?;
        Some(Self { id, _callback: callback })
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_timeout_with_handle(self.id);
        }
    }
}
