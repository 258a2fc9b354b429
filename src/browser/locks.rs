//! Web Locks: of all tabs and the worker, one at a time. A lock ends with its holder, also when that is ended by force.
//!
//! Deliberately absent: a substitute. Where a browser has none (before 2022, or without HTTPS) the caller is told so.

use futures::channel::oneshot;
use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    type NavigatorWithLocks;
    #[wasm_bindgen(method, getter)]
    fn locks(this: &NavigatorWithLocks) -> Option<Locks>;

    type Locks;
    #[wasm_bindgen(method, catch)]
    fn request(this: &Locks, name: &str, granted: &JsValue) -> Result<Promise, JsValue>;
}

/// A lock that is held until this is dropped.
pub struct Lock(Function);

impl Drop for Lock {
    fn drop(&mut self) {
        // Settling a promise cannot fail.
        let _ = self.0.call0(&JsValue::UNDEFINED);
    }
}

/// Waits for the lock `name`; `None` where the browser has no locks.
pub async fn lock(name: &str) -> Option<Lock> {
    let navigator: NavigatorWithLocks = web_sys::window()?.navigator().unchecked_into();
    let locks = navigator.locks()?;
    let (sender, receiver) = oneshot::channel();
    // The lock is held until the promise that this returns is settled.
    let granted = Closure::once_into_js(move || {
        let mut sender = Some(sender);
        Promise::new(&mut |release, _| {
            // Where nobody waits any longer, the lock comes back and is dropped at once.
            let _ = sender.take().map(|it| it.send(Lock(release)));
        })
    });
    // It is settled when the lock is given back.
    drop(locks.request(name, &granted).ok()?);
    receiver.await.ok()
}
