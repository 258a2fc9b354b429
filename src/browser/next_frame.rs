//! What a press or a key shows at once, and what a frame later.
//!
//! Of a list that fills several windows, only what is in the first of them has to be there when the reader looks; the
//! rest is made when that has been painted. Deliberately absent: what may wait; whoever makes something puts it off.

use super::{clock, focus};
use leptos::task::spawn_local;
use std::cell::RefCell;

type Work = Box<dyn FnOnce()>;

thread_local! {
    /// What waits for the next frame; `None` while nothing is put off.
    static PUT_OFF: RefCell<Option<Vec<Work>>> = const { RefCell::new(None) };
}

/// From here to the next frame, what is made may be put off. Not further down a page, which would be moved where it
/// becomes shorter for a frame. To be called before anything on the page has changed, as it asks where that is.
pub fn hurry() {
    if is_hurried() || focus::scroll_position_px() > focus::window_height_px() {
        return;
    }
    PUT_OFF.set(Some(Vec::new()));
    focus::after_layout(|| {
        spawn_local(async {
            // A task of its own comes after the frame was painted.
            clock::wait_ms(0).await;
            PUT_OFF.take().into_iter().flatten().for_each(|work| work());
        });
    });
}

/// Whether something may be put off.
pub fn is_hurried() -> bool {
    PUT_OFF.with_borrow(Option::is_some)
}

/// Does `work` after the next frame, or at once where nothing is put off.
pub fn put_off(work: impl FnOnce() + 'static) {
    put_off_boxed(Box::new(work));
}

fn put_off_boxed(work: Work) {
    let at_once = PUT_OFF.with_borrow_mut(|waiting| match waiting {
        Some(waiting) => {
            waiting.push(work);
            None
        }
        None => Some(work),
    });
    if let Some(work) = at_once {
        work();
    }
}
