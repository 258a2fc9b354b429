//! A view that is made again whenever something changes that it looked at.
//!
//! Leptos shows a function as a view too, but puts a new one in the place of the old, with everything in it. Here
//! what the old one showed is changed in place, also where the view around it was made again.
//! Deliberately absent: a value of its own.

use super::Child;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::{Position, PositionState};

type Make = Box<dyn FnMut() -> AnyView + Send>;

/// A view as a function of the state.
pub struct Dynamic(Make);

/// The view that `make` gives, now and after every change.
pub fn dynamic<T: Child>(mut make: impl FnMut() -> T + Send + 'static) -> AnyView {
    Dynamic(Box::new(move || make().into_child())).into_any()
}

fn follow(mut make: Make, shown: Option<AnyViewState>) -> RenderEffect<AnyViewState> {
    let show = move |shown: Option<AnyViewState>| {
        let view = make();
        match shown {
            Some(mut shown) => {
                view.rebuild(&mut shown);
                shown
            }
            None => view.build(),
        }
    };
    RenderEffect::new_with_value(show, shown)
}

impl Render for Dynamic {
    type State = RenderEffect<AnyViewState>;

    fn build(self) -> Self::State {
        follow(self.0, None)
    }

    fn rebuild(self, state: &mut Self::State) {
        let shown = state.take_value();
        *state = follow(self.0, shown);
    }
}

impl RenderHtml for Dynamic {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        mut self,
        markup: &mut String,
        position: &mut Position,
        escape: bool,
        mark_branches: bool,
        attributes: Vec<AnyAttribute>,
    ) {
        (self.0)().to_html_with_buf(markup, position, escape, mark_branches, attributes);
    }

    fn hydrate<const FROM_SERVER: bool>(self, _cursor: &Cursor, _position: &PositionState) -> Self::State {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}

// Attributes are set where an element is made.
leptos::tachys::no_attrs!(Dynamic);
