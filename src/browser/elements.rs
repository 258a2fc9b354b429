//! What Leptos' renderer leaves to the Web API: what stands in a field, and which event was heard.
//!
//! Deliberately absent: making elements; `ui::element` does that through Leptos.

use leptos::ev::Event;
use leptos::tachys::renderer::types::Element;
use leptos::tachys::renderer::{RemoveEventHandler, Rndr};
use wasm_bindgen::{JsCast, JsValue};

/// Puts `text` into a field.
pub fn set_value(field: &Element, text: &str) {
    Rndr::set_property(field, "value", &JsValue::from_str(text));
}

/// Ticks or unticks a box.
pub fn set_checked(field: &Element, is_checked: bool) {
    Rndr::set_property(field, "checked", &JsValue::from_bool(is_checked));
}

/// Calls `on_event` for each event `name` on `element`, until what is returned is dropped.
pub fn listen(
    element: &Element,
    name: &str,
    mut on_event: impl FnMut(Event) + 'static,
) -> RemoveEventHandler<Element> {
    Rndr::add_event_listener(element, name, Box::new(move |event| on_event(event.unchecked_into())))
}

/// Whether somebody pressed Esc.
pub fn is_escape(event: &Event) -> bool {
    event.dyn_ref::<web_sys::KeyboardEvent>().is_some_and(|it| it.key() == "Escape")
}
