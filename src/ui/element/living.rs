//! An element in a document: built once, and changed in place when its view is made again.
//!
//! What the reader has in hand stays: an element is replaced only by one of another name or with other events, so
//! that focus, caret, selection and unfolded details survive. Attributes are touched where their text differs, and
//! a field's content only where the view says something else than it did before.
//! Deliberately absent: keys. Children are compared by their place; `rows` has keys.

use super::{Element, Listener, Parts, Property};
use crate::browser::elements;
use leptos::prelude::*;
use leptos::tachys::renderer::types::{Element as DomElement, Node};
use leptos::tachys::renderer::{CastFrom, RemoveEventHandler, Rndr};
use leptos::tachys::view::any_view::AnyViewState;
use std::cell::RefCell;
use std::rc::Rc;

/// What is remembered of an element that is on the page.
pub struct LivingElement {
    dom: DomElement,
    tag: &'static str,
    attributes: Vec<(&'static str, Option<String>)>,
    property: Option<Property>,
    listeners: Vec<LivingListener>,
    children: Vec<AnyViewState>,
}

/// A listener on the page, whose handler is exchanged without the page noticing.
struct LivingListener {
    name: &'static str,
    handler: Rc<RefCell<Listener>>,
    _removed_when_dropped: RemoveEventHandler<DomElement>,
}

impl Render for Element {
    type State = LivingElement;

    fn build(self) -> LivingElement {
        let Parts { tag, attributes, property, listeners, children } = *self.0;
        let dom = Rndr::create_element(tag, None);
        for (name, text) in &attributes {
            if let Some(text) = text {
                Rndr::set_attribute(&dom, name, text);
            }
        }
        let mut children: Vec<AnyViewState> = children.into_iter().map(Render::build).collect();
        for child in &mut children {
            child.mount(&dom, None);
        }
        if let Some(property) = &property {
            set_property(&dom, property);
        }
        let listeners = listeners.into_iter().map(|(name, handler)| listen(&dom, name, handler)).collect();
        LivingElement { dom, tag, attributes, property, listeners, children }
    }

    fn rebuild(self, living: &mut LivingElement) {
        if !living.is_like(&self.0) {
            let old = std::mem::replace(living, self.build());
            old.replace_by(living);
            return;
        }
        let Parts { attributes, property, listeners, children, .. } = *self.0;
        for (name, text) in &attributes {
            living.set_attribute(name, text.as_ref());
        }
        living.attributes.retain(|(name, _)| {
            let is_named = attributes.iter().any(|(it, _)| it == name);
            if !is_named {
                Rndr::remove_attribute(&living.dom, name);
            }
            is_named
        });
        living.show_children(children);
        if property != living.property {
            if let Some(property) = &property {
                set_property(&living.dom, property);
            }
            living.property = property;
        }
        for (living, (_, handler)) in living.listeners.iter().zip(listeners) {
            // A handler that is running now, and by that had its own element shown again, stays.
            if let Ok(mut running) = living.handler.try_borrow_mut() {
                *running = handler;
            }
        }
    }
}

impl LivingElement {
    fn is_like(&self, element: &Parts) -> bool {
        self.tag == element.tag
            && self.listeners.iter().map(|it| it.name).eq(element.listeners.iter().map(|(name, _)| *name))
    }

    fn replace_by(mut self, new: &mut Self) {
        self.insert_before_this(new);
        self.unmount();
    }

    fn set_attribute(&mut self, name: &'static str, text: Option<&String>) {
        let known = self.attributes.iter_mut().find(|(it, _)| *it == name);
        if known.as_ref().is_some_and(|(_, old)| old.as_ref() == text) {
            return;
        }
        match text {
            Some(text) => Rndr::set_attribute(&self.dom, name, text),
            None => Rndr::remove_attribute(&self.dom, name),
        }
        match known {
            Some((_, old)) => *old = text.cloned(),
            None => self.attributes.push((name, text.cloned())),
        }
    }

    fn show_children(&mut self, views: Vec<AnyView>) {
        let n_views = views.len();
        for (index, view) in views.into_iter().enumerate() {
            if let Some(child) = self.children.get_mut(index) {
                view.rebuild(child);
            } else {
                let mut child = view.build();
                child.mount(&self.dom, None);
                self.children.push(child);
            }
        }
        for mut child in self.children.drain(n_views..) {
            child.unmount();
        }
    }
}

impl Mountable for LivingElement {
    fn unmount(&mut self) {
        Rndr::remove(&self.dom);
    }

    fn mount(&mut self, parent: &DomElement, marker: Option<&Node>) {
        Rndr::insert_node(parent, &self.dom, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent = Rndr::get_parent(&self.dom).and_then(DomElement::cast_from);
        parent.inspect(|parent| child.mount(parent, Some(&self.dom))).is_some()
    }

    fn elements(&self) -> Vec<DomElement> {
        vec![self.dom.clone()]
    }
}

fn set_property(dom: &DomElement, property: &Property) {
    match property {
        Property::Value(text) => elements::set_value(dom, text),
        Property::Checked(is_checked) => elements::set_checked(dom, *is_checked),
    }
}

fn listen(dom: &DomElement, name: &'static str, handler: Listener) -> LivingListener {
    let handler = Rc::new(RefCell::new(handler));
    let called = Rc::clone(&handler);
    let call = move |event| {
        // An event that a handler sets off in its own element is not heard again.
        if let Ok(mut handler) = called.try_borrow_mut() {
            handler(event);
        }
    };
    let removed = elements::listen(dom, name, call);
    LivingListener { name, handler, _removed_when_dropped: removed }
}
