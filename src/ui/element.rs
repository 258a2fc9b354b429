//! Elements of a page, all of one type.
//!
//! Leptos' `view!` makes a type of its own for each element with its attributes and children, and every such type
//! is compiled to code that builds, rebuilds, mounts and drops it. Here an element is data, and that code exists
//! once: docs/decisions/0004-one-type-for-every-element.md has the sizes. To Leptos it is a view like any other.
//! Deliberately absent: building (`living`) and printing (`printed`).

mod child;
mod dynamic;
mod following;
mod handler;
mod live;
mod living;
mod printed;
mod rows;
mod value;

pub use child::Child;
pub use dynamic::dynamic;
pub use following::{following, remembered};
pub use handler::Handler;
pub use live::Live;
pub use rows::{Row, rows};
pub use value::Value;

use crate::browser::elements;
use leptos::ev;
use leptos::prelude::*;

/// An element that is being put together. It is handed on with each word that is said of it, so that it is no more
/// than an address.
pub struct Element(Box<Parts>);

/// What an element is made of.
struct Parts {
    tag: &'static str,
    attributes: Vec<(&'static str, Option<String>)>,
    property: Option<Property>,
    listeners: Vec<(&'static str, Listener)>,
    children: Vec<AnyView>,
}

/// What a reader can change in a field, and its attributes then no longer say.
#[derive(Clone, PartialEq)]
enum Property {
    /// What stands in it.
    Value(String),
    /// Whether it is ticked.
    Checked(bool),
}

type Listener = Box<dyn FnMut(ev::Event) + Send>;

/// The element `tag` with nothing in it.
pub fn element(tag: &'static str) -> Element {
    let (attributes, listeners, children) = (Vec::new(), Vec::new(), Vec::new());
    Element(Box::new(Parts { tag, attributes, property: None, listeners, children }))
}

impl Element {
    /// Sets the attribute `name`, or leaves it out where there is no value.
    #[must_use]
    pub fn attr(mut self, name: &'static str, value: impl Value) -> Self {
        value.set(&mut self, name);
        self
    }

    /// Sets the attribute `class`.
    #[must_use]
    pub fn class(self, class: &str) -> Self {
        self.attr("class", class)
    }

    /// Sets what a field holds, which its attribute no longer says once somebody has typed.
    #[must_use]
    pub fn value(mut self, text: String) -> Self {
        self.0.property = Some(Property::Value(text));
        self
    }

    /// Sets whether a box is ticked.
    #[must_use]
    pub fn checked(mut self, is_checked: bool) -> Self {
        self.0.property = Some(Property::Checked(is_checked));
        self
    }

    /// Calls `handler` when the event `name` happens on this element.
    #[must_use]
    pub fn on(self, name: &'static str, mut handler: impl FnMut() + Send + 'static) -> Self {
        self.listen(name, Box::new(move |_| handler()))
    }

    /// Calls `handler` with what a field holds, whenever that changes under the reader's hands.
    #[must_use]
    pub fn on_input(self, mut handler: impl FnMut(String) + Send + 'static) -> Self {
        self.listen("input", Box::new(move |event| handler(event_target_value(&event))))
    }

    /// Calls `handler` before the browser sends a form; it does so by itself only where the answer is `true`.
    #[must_use]
    pub fn on_submit(self, mut handler: impl FnMut() -> bool + Send + 'static) -> Self {
        let listener = move |event: ev::Event| {
            if !handler() {
                event.prevent_default();
            }
        };
        self.listen("submit", Box::new(listener))
    }

    /// Calls `handler` when Esc is pressed in this element; nothing around it hears that press.
    #[must_use]
    pub fn on_escape(self, mut handler: impl FnMut() + Send + 'static) -> Self {
        let listener = move |event: ev::Event| {
            if elements::is_escape(&event) {
                event.stop_propagation();
                handler();
            }
        };
        self.listen("keydown", Box::new(listener))
    }

    fn listen(mut self, name: &'static str, listener: Listener) -> Self {
        self.0.listeners.push((name, listener));
        self
    }

    /// Puts `child` behind the children that are there. When the element is shown again, children are compared by
    /// their place: what may be missing is given as an `Option`, which keeps it.
    #[must_use]
    pub fn child(self, child: impl Child) -> Self {
        self.with_child(child.into_child())
    }

    fn with_child(mut self, child: AnyView) -> Self {
        self.0.children.push(child);
        self
    }

    // Said of almost every element: one copy of it is enough.
    #[inline(never)]
    fn set(&mut self, name: &'static str, text: Option<String>) {
        self.0.attributes.push((name, text));
    }

    /// The finished view.
    #[inline(never)]
    pub fn view(self) -> AnyView {
        self.into_any()
    }
}

/// Several views in a row.
pub fn group(views: Vec<AnyView>) -> AnyView {
    views.into_any()
}
