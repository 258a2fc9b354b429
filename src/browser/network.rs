//! Whether the device believes that it has a network.
//!
//! Deliberately absent: certainty. `true` may mean a network that leads nowhere; only an answer proves one.

/// What the browser says; `true` where it does not say.
pub fn is_online() -> bool {
    web_sys::window().is_none_or(|it| it.navigator().on_line())
}
