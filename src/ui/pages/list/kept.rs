//! The signups that wait on the device, as the form shows them: a view that comes with the part that sends.
//!
//! Deliberately absent: the form.

use crate::browser::clock;
use crate::state::{AppState, Kept};
use crate::ui::components::{KeptSignup, SignupKept};
use crate::ui::dates;
use crate::ui::element::Handler;
use leptos::prelude::*;

/// What is said of them, and they themselves.
pub(in crate::ui::pages) fn views(state: AppState) -> (AnyView, AnyView) {
    let signups = state.signup.kept().into_iter().map(|it| shown(state, it)).collect();
    SignupKept { signups, news: state.signup.news() }.views()
}

fn shown(state: AppState, kept: Kept) -> KeptSignup {
    let config = state.config();
    // Never printed: where there is something to show, there is a browser.
    let now = state.clock.now().unwrap_or_else(clock::now);
    let Kept { key, entry, .. } = kept;
    let chosen = &entry.subscription.lists;
    let lists = config.signup.iter().flat_map(|it| &it.lists).filter(|it| chosen.contains(&it.id));
    let (signup, hurried, cancelled) = (state.signup, key.clone(), key);
    KeptSignup {
        email: entry.subscription.email.as_str().to_owned(),
        lists: lists.map(|it| it.name.clone()).collect(),
        since: dates::words_of(entry.kept, Some(now), &state.language.tag()),
        may_be_hurried: entry.may_be_hurried(now),
        standing: entry.standing,
        on_hurried: Handler::new(move |()| signup.hurry(hurried.clone())),
        on_cancelled: Handler::new(move |()| signup.cancel(cancelled.clone())),
    }
}
