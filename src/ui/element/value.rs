//! What an attribute can be set to.
//!
//! Deliberately absent: numbers; whoever has one knows how it is written.

use super::Element;

/// A text, or nothing, which leaves the attribute out.
pub trait Value {
    /// Sets the attribute `name` of `element` to this.
    fn set(self, element: &mut Element, name: &'static str);
}

impl Value for &str {
    #[inline(never)]
    fn set(self, element: &mut Element, name: &'static str) {
        element.set(name, Some(self.to_owned()));
    }
}

impl Value for String {
    fn set(self, element: &mut Element, name: &'static str) {
        element.set(name, Some(self));
    }
}

/// An attribute that is there or not, such as `hidden`.
impl Value for bool {
    fn set(self, element: &mut Element, name: &'static str) {
        element.set(name, self.then(String::new));
    }
}

impl<T: Value> Value for Option<T> {
    fn set(self, element: &mut Element, name: &'static str) {
        match self {
            Some(value) => value.set(element, name),
            None => element.set(name, None),
        }
    }
}
