//! Waiting until the first page has something to show, or has failed to get it, or patience has ended.
//!
//! Deliberately absent: polling; the stores' signals say when.

use super::following::following;
use crate::browser::clock::Timer;
use crate::state::{AppState, BuilderStage, DoctorStage, LibraryStage, SearchStage};
use broadside_core::route::Route;
use futures::channel::oneshot;
use std::cell::RefCell;
use std::rc::Rc;

/// Resolves when the page of `state` can be shown, after `patience_ms` at the latest. Must be called under the owner
/// of the stores.
pub(super) fn settled(state: AppState, patience_ms: i32) -> impl Future<Output = ()> {
    let (sender, receiver) = oneshot::channel::<()>();
    let sender = Rc::new(RefCell::new(Some(sender)));
    let say = move || {
        if let Some(sender) = sender.borrow_mut().take() {
            // Nobody may be listening any more.
            let _ = sender.send(());
        }
    };
    let timer = Timer::after(patience_ms, say.clone());
    following(move || {
        if is_showable(state) {
            say();
        }
    });
    async move {
        let _ = receiver.await;
        drop(timer);
    }
}

fn is_showable(state: AppState) -> bool {
    match state.place.route() {
        Route::Article(_) => state.articles.article().with(|it| it.value().is_some() || it.error().is_some()),
        Route::Front(_) | Route::Topic(..) => {
            !state.mutes.is_awaited()
                && state.feed.shelf().with(|it| it.value().is_some() || it.error().is_some())
        }
        Route::Device(_) => state.library.stage() != LibraryStage::Closed,
        Route::Search(_) => state.search.stage() != SearchStage::Closed,
        Route::Doctor => state.doctor.stage() != DoctorStage::Closed,
        Route::Embed => state.embed_builder.stage() != BuilderStage::Closed,
        Route::Campaign(_) | Route::Unknown => true,
    }
}
