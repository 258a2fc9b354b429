//! Reading with the keyboard: what each key does to the page that is open, and the list of them.
//!
//! Deliberately absent: which key means what, which is `broadside_core::keys`. All of it comes with the first key.

use super::list::SIGNUP_FORM_ID;
use crate::browser::{clock, focus, keyboard, location};
use crate::state::AppState;
use crate::ui::components::{KeyList, signup_field_id};
use crate::ui::element::{Handler, dynamic, element};
use crate::ui::links;
use crate::ui::messages::{device_words, key_words};
use broadside_core::keys::KeyCommand;
use broadside_core::library::MarkChange;
use broadside_core::model::ArticleKey;
use broadside_core::query::Query;
use broadside_core::route::{DevicePage, Route};
use leptos::prelude::*;

const DIALOG_ID: &str = "keys";
const SAVE_BUTTON: &str = ".save-button";
const SEARCH_FIELD: &str = "input[type=search]";
const TOPIC_LINK: &str = ".topic-navigation a";

/// The list, and a switch.
pub(super) fn list(state: AppState) -> AnyView {
    let on_toggled = Handler::new(move |()| state.keys.toggle());
    dynamic(move || KeyList { is_on: state.keys.is_on(), on_toggled: on_toggled.clone() }.view())
}

/// The list over whatever page is open.
pub(super) fn dialog(state: AppState) -> AnyView {
    focus::after_layout(|| keyboard::open_dialog(DIALOG_ID));
    let close = element("button")
        .attr("type", "button")
        .class("text-button")
        .on("click", || keyboard::close_dialog(DIALOG_ID))
        .child(key_words().close);
    let head = element("div")
        .class("key-dialog-head")
        .child(element("h2").attr("id", "keys-heading").child(device_words().keys))
        .child(close);
    element("dialog")
        .attr("id", DIALOG_ID)
        .class("key-dialog")
        .attr("aria-labelledby", "keys-heading")
        .on("close", move || state.keys.show_list(false))
        .child(head)
        .child(list(state))
        .view()
}

/// A key was pressed.
pub(super) fn press(state: AppState, key: &str) {
    if let Some(command) = state.keys.press(key) {
        obey(state, command);
    }
}

fn obey(state: AppState, command: KeyCommand) {
    let is_article = matches!(state.place.route_untracked(), Route::Article(_));
    match command {
        KeyCommand::Next if is_article => keyboard::press_first("main a[rel=prev]"),
        KeyCommand::Previous if is_article => keyboard::press_first("main a[rel=next]"),
        KeyCommand::Next => keyboard::step_stories(1),
        KeyCommand::Previous => keyboard::step_stories(-1),
        KeyCommand::Open => keyboard::open_focused_story(),
        KeyCommand::Save => keyboard::press_in_story(SAVE_BUTTON),
        KeyCommand::MarkRead => mark_read(state),
        KeyCommand::Find => {
            if !keyboard::focus_first(SEARCH_FIELD) {
                state.place.go_to(&links::search(""));
            }
        }
        KeyCommand::GoToTopics => {
            keyboard::focus_first(TOPIC_LINK);
        }
        KeyCommand::GoToFront => state.place.go_to(&Route::Front(Query::default()).address()),
        KeyCommand::GoToSaved => state.place.go_to(&links::device(DevicePage::Saved)),
        KeyCommand::GoToNewsletter => go_to_newsletter(state),
        KeyCommand::ShowKeys => state.keys.show_list(true),
    }
}

/// Every list ends with it.
fn go_to_newsletter(state: AppState) {
    let field = ["#", &signup_field_id(SIGNUP_FORM_ID)].concat();
    if !keyboard::focus_first(&field) {
        state.place.go_to(&Route::Front(Query::default()).address());
        // After the frame in which a new page gets the focus itself.
        focus::after_layout(move || {
            focus::after_layout(move || {
                keyboard::focus_first(&field);
            });
        });
    }
}

fn mark_read(state: AppState) {
    let Some(key) = story_in_hand(state) else { return };
    if state.marks.with(|it| it.is_read(&key)) {
        state.marks.mark_unread(key);
    } else {
        state.marks.change(key, MarkChange::Read(clock::now()));
    }
}

/// The open article, or the story that has the focus.
fn story_in_hand(state: AppState) -> Option<ArticleKey> {
    if let Route::Article(key) = state.place.route_untracked() {
        return Some(key);
    }
    let address = keyboard::focused_story_address()?;
    let path = address.strip_prefix(location::base()?.as_str())?;
    match Route::parse(path.split(['?', '#']).next().unwrap_or_default(), "") {
        Route::Article(key) => Some(key),
        _ => None,
    }
}
