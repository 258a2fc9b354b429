//! What follows the state for as long as it is wanted, and is forgotten by the state when it ends.
//!
//! Leptos drops an effect, but each value that the effect looked at keeps an entry of it, and its memory, until that value
//! changes. Some never do in a visit, such as the page's language: they would keep an entry for every view that was ever
//! shown. Deliberately absent: state of its own.

use leptos::prelude::*;
use leptos::reactive::graph::{Subscriber, ToAnySubscriber};
use leptos::tachys::renderer::types::{Element as DomElement, Node};
use leptos::tachys::view::any_view::AnyViewState;

/// A view that is on the page and is made again when what it looked at changes.
pub struct Following(RenderEffect<AnyViewState>);

impl Following {
    /// Shows what `show` makes of what is shown already, now and after every change.
    pub(super) fn new(
        show: impl FnMut(Option<AnyViewState>) -> AnyViewState + 'static,
        shown: Option<AnyViewState>,
    ) -> Self {
        Self(RenderEffect::new_with_value(show, shown))
    }

    /// What is shown, to be followed by another.
    pub(super) fn take_shown(&self) -> Option<AnyViewState> {
        self.0.take_value()
    }
}

impl Drop for Following {
    fn drop(&mut self) {
        forget(&self.0);
    }
}

impl Mountable for Following {
    fn unmount(&mut self) {
        self.0.unmount();
    }

    fn mount(&mut self, parent: &DomElement, marker: Option<&Node>) {
        self.0.mount(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.0.insert_before_this(child)
    }

    fn elements(&self) -> Vec<DomElement> {
        self.0.elements()
    }
}

/// Calls `tell` once the page stands, and again whenever something changes that it looked at, for as long as the view that is
/// being made is on the page. Not while a page is printed.
pub fn following(mut tell: impl FnMut() + 'static) {
    let effect = Effect::new(move |_: Option<()>| tell());
    // Where there is no browser, there is no effect.
    if cfg!(target_arch = "wasm32") {
        let subscriber = effect.to_any_subscriber();
        on_cleanup(move || forget(&subscriber));
    }
}

/// A value that is made of others, and anew when they have changed, for as long as the view that is being made is on the
/// page.
pub fn remembered<T: PartialEq + Send + Sync + 'static>(
    make: impl Fn() -> T + Send + Sync + 'static,
) -> ArcMemo<T> {
    let memo = ArcMemo::new(move |_| make());
    let remembered = memo.clone();
    on_cleanup(move || forget(&remembered));
    memo
}

/// Takes a follower out of everything that it looked at.
fn forget(follower: &impl ToAnySubscriber) {
    let subscriber = follower.to_any_subscriber();
    subscriber.clear_sources(&subscriber);
}
