//! Entry point of the wasm binary; everything else lives in the library.
//!
//! Deliberately absent: a panic that stays unseen. The hook writes it to the console; the boot script shows the
//! reader a way on, because a panicked module cannot be used again.

fn main() {
    console_error_panic_hook::set_once();
    leptos::task::spawn_local(broadside::start::start());
}
