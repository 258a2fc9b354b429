//! Stories in a partner's own page: the wasm that `embed/inline.js` starts there, made of the app's own components.
//!
//! Deliberately absent: everything that would need more of a newsroom than a printed list. No router, no sources, no
//! store, no storage, no request: the script fetches the list, and says what was set and when it is over. Why it is a
//! wasm of its own: docs/decisions/0008-stories-in-a-partners-page.md.

#[cfg(target_arch = "wasm32")]
mod stories;
