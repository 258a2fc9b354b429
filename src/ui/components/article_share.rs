//! Passing an article on: by link, by mail, by the device's own apps, and from screen to phone.
//!
//! Deliberately absent: the clipboard, and other services' buttons.

use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::{reading_words, words};
use broadside_core::model::WebAddress;
use leptos::prelude::*;

/// What came of copying the link.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CopyState {
    /// Not asked for.
    #[default]
    Idle,
    /// It is in the clipboard.
    Copied,
    /// The browser did not allow it.
    Failed,
}

/// The code that another phone reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeState {
    /// Folded away.
    Folded,
    /// On its way.
    Drawing,
    /// Drawn, at this address.
    Drawn(String),
    /// It could not be drawn.
    Failed,
}

/// Whether the device has a sheet of apps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetState {
    /// It has none, or it is not known yet: the button keeps its room, and nobody finds it.
    Missing,
    /// It can be opened.
    There,
    /// It could not be opened.
    Failed,
}

/// What the reader wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareEvent {
    /// The link in the clipboard.
    CopyRequested,
    /// The device's sheet.
    SheetRequested,
    /// The code shown, or folded away again.
    CodeToggled,
}

/// The ways of passing on.
pub struct ArticleShare {
    /// The article on the newsroom's own site.
    pub original: Option<WebAddress>,
    /// What is passed on.
    pub address: String,
    /// A `mailto:` address with subject and link.
    pub mail_href: String,
    /// What came of copying the link.
    pub copy_state: CopyState,
    /// The device's sheet.
    pub sheet: SheetState,
    /// The code.
    pub code: CodeState,
    /// What the reader wants.
    pub on_event: Handler<ShareEvent>,
}

impl ArticleShare {
    /// The `section`.
    pub fn view(self) -> AnyView {
        let Self { original, address, mail_href, copy_state, sheet, code, on_event } = self;
        let (article, reading) = (&words().article, reading_words());
        let button = |label, event| button(label, event, &on_event);
        let mail = element("a").attr("href", mail_href).child(article.send_by_mail);
        let original = original.map(|address| {
            let label = (article.original)(address.host());
            let link = element("a").attr("href", address.as_str()).attr("rel", "noopener").child(label);
            element("li").child(link)
        });
        let is_unfolded = if code == CodeState::Folded { "false" } else { "true" };
        let sheet_class = if sheet == SheetState::Missing { "article-share-missing" } else { "" };
        let note = match (copy_state, sheet, &code) {
            (_, SheetState::Failed, _) => reading.sheet_failed,
            (_, _, CodeState::Failed) => reading.code_failed,
            (CopyState::Copied, ..) => article.link_copied,
            (CopyState::Failed, ..) => article.copy_failed,
            (CopyState::Idle, ..) => "",
        };
        let ways = element("ul")
            .child(element("li").child(button(article.copy_link, ShareEvent::CopyRequested)))
            .child(element("li").child(mail))
            .child(
                element("li")
                    .child(button(reading.code, ShareEvent::CodeToggled).attr("aria-expanded", is_unfolded)),
            )
            .child(original)
            .child(element("li").class(sheet_class).child(button(reading.sheet, ShareEvent::SheetRequested)));
        let picture = match code {
            CodeState::Drawn(picture) => Some(code_figure(picture, address)),
            _ => None,
        };
        element("section")
            .class("article-share")
            .attr("aria-label", article.share)
            .child(ways)
            .child(element("p").attr("role", "status").child(note))
            .child(picture)
            .view()
    }
}

fn button(label: &'static str, event: ShareEvent, on_event: &Handler<ShareEvent>) -> Element {
    let on_event = on_event.clone();
    element("button")
        .attr("type", "button")
        .class("text-button")
        .on("click", move || on_event.run(event))
        .child(label)
}

fn code_figure(picture: String, address: String) -> Element {
    let image = element("img")
        .attr("src", picture)
        .attr("alt", reading_words().code_alt)
        .attr("width", "240")
        .attr("height", "240");
    // The address can be typed where it cannot be read.
    let caption = element("figcaption").attr("dir", "ltr").child(address);
    element("figure").class("article-share-code").child(image).child(caption)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(copy_state: CopyState, sheet: SheetState, code: CodeState) -> String {
        let share = ArticleShare {
            original: WebAddress::parse("https://hawser.example/choir/"),
            address: "https://hawser.example/choir/".to_owned(),
            mail_href: "mailto:?subject=Choir".to_owned(),
            copy_state,
            sheet,
            code,
            on_event: Handler::new(|_| ()),
        };
        share.view().to_html()
    }

    #[test]
    fn the_original_is_a_link_away_and_what_came_of_copying_is_said() {
        let html = html(CopyState::Copied, SheetState::There, CodeState::Folded);
        assert!(html.contains("This story at hawser.example"), "{html}");
        assert!(html.contains("The link is copied.") && html.contains(r#"aria-expanded="false""#), "{html}");
    }

    #[test]
    fn a_drawn_code_has_its_address_below_it() {
        let code = CodeState::Drawn("data:image/svg+xml,x".to_owned());
        let html = html(CopyState::Idle, SheetState::There, code);
        assert!(
            html.contains(r#"src="data:image/svg+xml,x""#)
                && html.contains("https://hawser.example/choir/</figcaption>"),
            "{html}"
        );
    }

    #[test]
    fn a_sheet_that_is_missing_keeps_its_room_and_a_failure_is_said() {
        assert!(
            html(CopyState::Idle, SheetState::Missing, CodeState::Folded).contains("article-share-missing")
        );
        assert!(html(CopyState::Idle, SheetState::Failed, CodeState::Folded).contains("could not be opened"));
        assert!(html(CopyState::Idle, SheetState::There, CodeState::Failed).contains("could not be drawn"));
    }
}
