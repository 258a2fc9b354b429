//! Telling the world outside what the state says, now and whenever it changes.
//!
//! One Leptos effect for all that is told, so that effects are compiled once. Deliberately absent: state of its own.

use leptos::prelude::Effect;

/// Calls `tell`, and again whenever something changes that it looked at, for as long as the present owner lives.
pub(super) fn following(tell: impl FnMut() + 'static) {
    follow(Box::new(tell));
}

// Compiled once and not where it is called, which the compiler would otherwise think small enough.
#[inline(never)]
fn follow(mut tell: Box<dyn FnMut()>) {
    Effect::new(move |_: Option<()>| tell());
}
