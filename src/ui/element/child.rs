//! What can stand inside an element.
//!
//! Deliberately absent: numbers; what is counted is said in words, and those are the catalogue's.

use super::Element;
use leptos::prelude::*;

/// Anything that becomes a view.
pub trait Child {
    /// The view.
    fn into_child(self) -> AnyView;
}

impl Child for AnyView {
    fn into_child(self) -> AnyView {
        self
    }
}

impl Child for Element {
    fn into_child(self) -> AnyView {
        self.view()
    }
}

impl Child for String {
    #[inline(never)]
    fn into_child(self) -> AnyView {
        self.into_any()
    }
}

impl Child for &str {
    #[inline(never)]
    fn into_child(self) -> AnyView {
        self.to_owned().into_any()
    }
}

/// What is missing keeps its place, so that its neighbours are still themselves when it comes.
impl<T: Child> Child for Option<T> {
    fn into_child(self) -> AnyView {
        self.map(Child::into_child).into_any()
    }
}

impl<T: Child> Child for Vec<T> {
    fn into_child(self) -> AnyView {
        let views: Vec<AnyView> = self.into_iter().map(Child::into_child).collect();
        views.into_any()
    }
}
