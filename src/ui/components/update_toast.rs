//! Says that a new version of the app is ready, and lets the reader choose when.
//!
//! Deliberately absent: reloading by itself, ever.

use crate::ui::element::{Handler, element};
use crate::ui::messages::words;
use leptos::prelude::*;

/// A bar at the foot of the window, in a live region; nothing while there is no new version.
pub struct UpdateToast {
    /// Whether one waits.
    pub is_ready: bool,
    /// The reader wants it now.
    pub on_accepted: Handler,
    /// The reader wants to read on.
    pub on_postponed: Handler,
}

impl UpdateToast {
    /// The region.
    pub fn view(self) -> AnyView {
        let Self { is_ready, on_accepted, on_postponed } = self;
        let frame = &words().frame;
        let button = |class, label, handler: Handler| {
            element("button")
                .attr("type", "button")
                .class(class)
                .on("click", move || handler.run(()))
                .child(label)
        };
        let bar = is_ready.then(|| {
            element("div")
                .class("update-toast-bar")
                .child(element("p").child(frame.update_ready))
                .child(button("button", frame.update_now, on_accepted))
                .child(button("text-button", frame.update_later, on_postponed))
        });
        element("div").class("update-toast").attr("role", "status").child(bar).view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reader_may_say_later() {
        let toast = |is_ready: bool| {
            let (on_accepted, on_postponed) = (Handler::new(|()| ()), Handler::new(|()| ()));
            UpdateToast { is_ready, on_accepted, on_postponed }.view().to_html()
        };
        assert!(toast(true).contains("Reload</button>") && toast(true).contains("Later</button>"));
        assert!(!toast(false).contains("<button"));
    }
}
