//! The offer to go on reading where one stopped, at the foot of the window, over the page.
//!
//! Deliberately absent: going there by itself. Who opens an article anew may want its beginning.

use crate::ui::element::{Handler, element};
use crate::ui::messages::reading_words;
use leptos::prelude::*;

/// A bar in a live region; nothing while there is no place to go on from.
pub struct ReadingResume {
    /// How much of the text lies above the place, in hundredths.
    pub percent: Option<u8>,
    /// The reader goes on there.
    pub on_resumed: Handler,
    /// The reader wants to begin at the beginning.
    pub on_declined: Handler,
}

impl ReadingResume {
    /// The region.
    pub fn view(self) -> AnyView {
        let Self { percent, on_resumed, on_declined } = self;
        let words = reading_words();
        let button = |class, label, handler: Handler| {
            element("button")
                .attr("type", "button")
                .class(class)
                .on("click", move || handler.run(()))
                .child(label)
        };
        let bar = percent.map(|percent| {
            element("div")
                .class("reading-resume-bar")
                .child(element("p").child((words.resume_note)(percent)))
                .child(button("button", words.resume, on_resumed))
                .child(button("text-button", words.resume_decline, on_declined))
        });
        element("div").class("reading-resume").attr("role", "status").child(bar).view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reader_may_begin_at_the_beginning() {
        let resume = |percent| {
            let (on_resumed, on_declined) = (Handler::new(|()| ()), Handler::new(|()| ()));
            ReadingResume { percent, on_resumed, on_declined }.view().to_html()
        };
        let html = resume(Some(62));
        assert!(html.contains("62") && html.matches("<button").count() == 2, "{html}");
        assert!(!resume(None).contains("<button"));
    }
}
