//! A view that is made again whenever something changes that it looked at.
//!
//! Leptos shows a function as a view too, but puts a new one in the place of the old, with everything in it. Here
//! what the old one showed is changed in place, also where the view around it was made again.
//! Deliberately absent: a value of its own.

use super::Child;
use super::following::Following;
use super::printed::{print_view, printed_by};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;

type Make = Box<dyn FnMut() -> AnyView + Send>;

/// A view as a function of the state.
pub struct Dynamic(Make);

/// The view that `make` gives, now and after every change.
pub fn dynamic<T: Child>(mut make: impl FnMut() -> T + Send + 'static) -> AnyView {
    Dynamic(Box::new(move || make().into_child())).into_any()
}

fn follow(mut make: Make, shown: Option<AnyViewState>) -> Following {
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
    Following::new(show, shown)
}

impl Render for Dynamic {
    type State = Following;

    fn build(self) -> Self::State {
        follow(self.0, None)
    }

    fn rebuild(self, state: &mut Self::State) {
        let shown = state.take_shown();
        *state = follow(self.0, shown);
    }
}

printed_by!(Dynamic, |mut dynamic, markup, position| print_view((dynamic.0)(), markup, position));
