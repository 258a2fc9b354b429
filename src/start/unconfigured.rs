//! What stands on the page when `broadside.json` cannot be used: the newsroom's volunteer is then the reader.
//!
//! Deliberately absent: replacing a printed page. Its stories can still be read; the fault goes to the console.

use crate::browser::document;
use crate::ui::components::PageHeader;
use crate::ui::element::element;
use crate::ui::messages::{self, Explained};

/// Says each problem with the place in the file.
pub(super) fn show(problems: Vec<String>) {
    for problem in &problems {
        leptos::logging::error!("{problem}");
    }
    if document::is_printed() {
        return;
    }
    let Some(mount_point) = document::mount_point() else { return };
    document::clear(&mount_point);
    let Explained { title, explanation, advice } = messages::unconfigured(&problems);
    leptos::mount::mount_to(mount_point, move || {
        let header = PageHeader { title, text: explanation, is_visually_hidden: false };
        element("main").child(header.view()).child(element("p").child(advice))
    })
    .forget();
}
