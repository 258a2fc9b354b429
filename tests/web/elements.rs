//! The one element type in a document: what follows signals, what stays when a view is made anew, what is heard.
//!
//! Deliberately absent: print, which native tests read.

use broadside::ui::element::{element, live, live_text};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

/// Mounts `view` in an element of its own, and gives that back with what ends the view when it is dropped.
fn mounted(view: impl FnOnce() -> AnyView + 'static) -> (HtmlElement, impl Drop) {
    let document = web_sys::window().unwrap().document().unwrap();
    let place: HtmlElement = document.create_element("div").unwrap().dyn_into().unwrap();
    document.body().unwrap().append_child(&place).unwrap();
    let handle = leptos::mount::mount_to(place.clone(), view);
    (place, handle)
}

fn only(place: &HtmlElement, selector: &str) -> HtmlElement {
    place.query_selector(selector).unwrap().unwrap().dyn_into().unwrap()
}

#[wasm_bindgen_test]
async fn text_and_attributes_follow_their_signals() {
    let count = ArcRwSignal::new(1);
    let (in_text, in_attribute) = (count.clone(), count.clone());
    let (place, _view) = mounted(move || {
        element("p")
            .live("title", move || (in_attribute.get() > 1).then(|| "many".to_owned()))
            .child(live_text(move || in_text.get().to_string()))
            .view()
    });
    let paragraph = only(&place, "p");
    assert_eq!((paragraph.text_content().as_deref(), paragraph.has_attribute("title")), (Some("1"), false));
    count.set(2);
    leptos::task::tick().await;
    assert_eq!(paragraph.text_content().as_deref(), Some("2"));
    assert_eq!(paragraph.get_attribute("title").as_deref(), Some("many"));
}

#[wasm_bindgen_test]
async fn a_link_keeps_its_focus_when_the_view_around_it_is_made_anew() {
    let is_current = ArcRwSignal::new(false);
    let in_view = is_current.clone();
    let (place, _view) = mounted(move || {
        live(move || {
            let current = in_view.get().then_some("page");
            element("nav").child(element("a").attribute("href", "./").optional("aria-current", current).child("Home"))
        })
    });
    let link = only(&place, "a");
    link.focus().unwrap();
    is_current.set(true);
    leptos::task::tick().await;
    assert_eq!(link.get_attribute("aria-current").as_deref(), Some("page"));
    let focused = web_sys::window().unwrap().document().unwrap().active_element().unwrap();
    assert!(focused.is_same_node(Some(&link)), "the same link has the focus");
    is_current.set(false);
    leptos::task::tick().await;
    assert!(!link.has_attribute("aria-current"));
}

#[wasm_bindgen_test]
async fn a_field_shows_what_the_state_says_and_a_press_is_heard_once() {
    let typed = ArcRwSignal::new("ada@".to_owned());
    let n_presses = ArcRwSignal::new(0);
    let (in_field, on_press) = (typed.clone(), n_presses.clone());
    let (place, view) = mounted(move || {
        element("form")
            .child(element("input").live_value(move || in_field.get()))
            .child(element("button").attribute("type", "button").on("click", move |_| on_press.update(|n| *n += 1)))
            .view()
    });
    let field: web_sys::HtmlInputElement = only(&place, "input").dyn_into().unwrap();
    assert_eq!(field.value(), "ada@");
    typed.set("ada@example.org".to_owned());
    leptos::task::tick().await;
    assert_eq!(field.value(), "ada@example.org");
    let button = only(&place, "button");
    button.click();
    assert_eq!(n_presses.get_untracked(), 1);
    drop(view);
    button.click();
    assert_eq!(n_presses.get_untracked(), 1, "a view that is gone hears nothing");
    assert_eq!(place.child_element_count(), 0);
}
