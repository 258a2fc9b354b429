//! Entry point of the wasm binary; everything else lives in the library.
//!
//! Deliberately absent: a panic that stays unseen. The hook writes it to the console; the boot script shows the
//! reader a way on, because a panicked module cannot be used again.

fn main() {
    console_error_panic_hook::set_once();
    // The stores have tasks and effects before anything is mounted, which is when Leptos would name its executor.
    // An error says that it has one already.
    #[cfg(target_arch = "wasm32")]
    let _ = any_spawner::Executor::init_wasm_bindgen();
    leptos::task::spawn_local(broadside::start::start());
}
