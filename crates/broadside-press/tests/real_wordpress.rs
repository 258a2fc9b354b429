//! WordPress itself, several versions of it, asked by the press as a reader's app would: `cargo xtask test wordpress`
//! starts it on this machine with three hundred posts (`tests/wordpress/fill.php`) and runs these tests.
//!
//! Deliberately absent: what a browser adds; `tests/e2e/specs/wordpress/` has it. And a WordPress that is not there:
//! without one these tests could only fail, and so they run only where they are asked for.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[path = "real_wordpress/on_a_real_wordpress.rs"]
mod on_a_real_wordpress;
#[path = "../../broadside-core/tests/reading/outline.rs"]
mod outline;
#[path = "../../broadside-core/tests/reading/outline_of_page.rs"]
mod outline_of_page;
#[path = "real_wordpress/real_site.rs"]
mod real_site;
#[path = "setting_up/set_up.rs"]
mod set_up;
