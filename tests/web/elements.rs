//! What a reader has in hand stays in hand when a view is shown again, and what changed is shown.
//!
//! Deliberately absent: markup; the components' native tests have it.

use broadside::browser::next_frame;
use broadside::ui::element::{Element, Handler, Row, dynamic, element, rows};
use leptos::prelude::*;
use leptos::task::tick;
use std::sync::{Arc, Mutex};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlInputElement};

/// Shows `view` in an element of its own.
fn shown(view: AnyView) -> HtmlElement {
    let document = web_sys::window().unwrap().document().unwrap();
    let place: HtmlElement = document.create_element("div").unwrap().unchecked_into();
    document.body().unwrap().append_child(&place).unwrap();
    leptos::mount::mount_to(place.clone(), move || view).forget();
    place
}

fn found<T: JsCast>(place: &HtmlElement, selector: &str) -> T {
    place.query_selector(selector).unwrap().unwrap().unchecked_into()
}

#[wasm_bindgen_test]
async fn a_field_keeps_its_focus_and_its_caret_while_the_reader_types() {
    let typed = RwSignal::new(String::new());
    let heard = Handler::new(move |text| typed.set(text));
    let place = shown(dynamic(move || {
        let heard = heard.clone();
        let field = element("input").value(typed.get()).on_input(move |text| heard.run(text));
        element("p").attr("data-length", typed.get().len().to_string()).child(field)
    }));
    let field: HtmlInputElement = found(&place, "input");
    field.focus().unwrap();
    field.set_value("reader@example.org");
    field.set_selection_range(3, 3).unwrap();
    field.dispatch_event(&web_sys::Event::new("input").unwrap()).unwrap();
    tick().await;
    assert_eq!(found::<HtmlElement>(&place, "p").get_attribute("data-length").as_deref(), Some("18"));
    let after: HtmlInputElement = found(&place, "input");
    let focused = web_sys::window().unwrap().document().unwrap().active_element().unwrap();
    assert_eq!(focused.unchecked_into::<HtmlInputElement>(), after);
    assert_eq!((after.value().as_str(), after.selection_start().unwrap()), ("reader@example.org", Some(3)));
}

#[wasm_bindgen_test]
async fn what_a_view_no_longer_says_goes_and_what_is_new_comes_in_its_place() {
    let is_late = RwSignal::new(false);
    let place = shown(dynamic(move || {
        let is_late = is_late.get();
        let note = is_late.then(|| element("b").child("late"));
        let tag = if is_late { "h3" } else { "h2" };
        element("section")
            .attr("hidden", !is_late)
            .child(note)
            .child(element(tag).child("News"))
            .child(dynamic(move || if is_late { "after" } else { "before" }))
    }));
    let section: HtmlElement = found(&place, "section");
    assert!(section.has_attribute("hidden"));
    assert_eq!(section.text_content().as_deref(), Some("Newsbefore"));
    is_late.set(true);
    tick().await;
    assert!(!section.has_attribute("hidden"), "the very element that was there");
    assert_eq!(section.text_content().as_deref(), Some("lateNewsafter"));
    assert_eq!(section.first_element_child().unwrap().tag_name(), "B");
    assert_eq!(section.last_element_child().unwrap().tag_name(), "H3");
}

#[wasm_bindgen_test]
async fn the_newest_handler_is_called_and_only_that() {
    let round = RwSignal::new(1);
    let calls = Arc::new(Mutex::new(Vec::new()));
    let called = Arc::clone(&calls);
    let place = shown(dynamic(move || {
        let (round, called) = (round.get(), Arc::clone(&called));
        element("button").child("Press").on("click", move || called.lock().unwrap().push(round))
    }));
    let button: HtmlElement = found(&place, "button");
    button.click();
    round.set(2);
    tick().await;
    button.click();
    assert_eq!(*calls.lock().unwrap(), [1, 2]);
}

#[wasm_bindgen_test]
async fn rows_move_with_their_keys_and_are_made_once() {
    let order = RwSignal::new(vec!["a", "b", "c"]);
    let n_made = Arc::new(Mutex::new(0));
    let counted = Arc::clone(&n_made);
    let place = shown(dynamic(move || {
        let row = |key: &'static str| {
            let counted = Arc::clone(&counted);
            Row::new(key.to_owned(), move || {
                *counted.lock().unwrap() += 1;
                item(key).view()
            })
        };
        element("ol").child(rows(order.get().into_iter().map(row).collect()))
    }));
    let first: HtmlElement = found(&place, "li");
    order.set(vec!["d", "c", "a"]);
    tick().await;
    assert_eq!(place.text_content().as_deref(), Some("dca"));
    assert_eq!(*n_made.lock().unwrap(), 4);
    assert_eq!(found::<HtmlElement>(&place, "li:last-child"), first, "the very element that was there");
}

/// A list of what is in `order`, letter by letter.
fn letters(order: RwSignal<&'static str>) -> HtmlElement {
    shown(dynamic(move || {
        let row = |letter: char| {
            Row::new(letter.to_string(), move || element("li").child(letter.to_string()).view())
        };
        element("ol").child(rows(order.get().chars().map(row).collect()))
    }))
}

async fn next_frame_painted() {
    let (sender, receiver) = futures::channel::oneshot::channel();
    next_frame::put_off(move || sender.send(()).unwrap());
    receiver.await.unwrap();
}

#[wasm_bindgen_test]
async fn after_a_press_the_first_new_rows_come_at_once_and_the_others_when_those_were_painted() {
    let order = RwSignal::new("xyz");
    let place = letters(order);
    next_frame::hurry();
    order.set("abxcdefghyij");
    tick().await;
    assert_eq!(place.text_content().as_deref(), Some("abxcdefy"), "six that are new, and what was there");
    next_frame_painted().await;
    assert_eq!(place.text_content().as_deref(), Some("abxcdefghyij"));
    order.set("abcdefghijklmnop");
    tick().await;
    assert_eq!(place.text_content().as_deref(), Some("abcdefghijklmnop"), "nobody pressed anything");
}

#[wasm_bindgen_test]
async fn rows_that_have_not_come_yet_can_be_wanted_again_or_no_longer() {
    let order = RwSignal::new("");
    let place = letters(order);
    next_frame::hurry();
    order.set("abcdefghij");
    tick().await;
    order.set("jihabcdefk");
    tick().await;
    assert_eq!(place.text_content().as_deref(), Some("jihabcdefk"), "four that are new, and what was there");
    next_frame_painted().await;
    assert_eq!(place.text_content().as_deref(), Some("jihabcdefk"));
    next_frame::hurry();
    order.set("0123456789");
    tick().await;
    order.set("9");
    tick().await;
    next_frame_painted().await;
    assert_eq!(place.text_content().as_deref(), Some("9"));
}

fn item(text: &'static str) -> Element {
    element("li").child(text)
}
