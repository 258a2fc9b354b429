//! Entry point of the wasm binary; everything else lives in the library.
//!
//! Deliberately absent: words for a panic. It stops the app, which the boot script hears and tells the reader with a
//! way on, because a stopped module cannot be used again; the words would be a twelfth of the download.

#![forbid(unsafe_code)]

fn main() {
    // The stores have tasks and effects before anything is mounted, which is when Leptos would name its executor.
    // An error says that it has one already.
    #[cfg(target_arch = "wasm32")]
    let _ = any_spawner::Executor::init_wasm_bindgen();
    leptos::task::spawn_local(broadside::start::start());
}
