//! What lets a picture come: at once, or when the reader asks for it.
//!
//! In the picture's place stands a button that takes the same room, so that nothing moves when one becomes the other.
//! Deliberately absent: whether data are saved; pages know.

use crate::ui::element::{Element, Handler, Live, dynamic, element};
use crate::ui::messages::data_saving_words;
use broadside_core::model::{Image, WebAddress};
use leptos::prelude::*;
use std::sync::Arc;

/// The gate of one picture.
#[derive(Clone)]
pub struct PictureGate {
    /// Whether it may come.
    pub is_open: Live<bool>,
    /// The reader wants to see it.
    pub on_wanted: Handler,
}

/// The gates of all pictures of a page, by their addresses.
#[derive(Clone)]
pub struct PictureGates(Arc<dyn Fn(&WebAddress) -> PictureGate + Send + Sync>);

impl PictureGates {
    /// The gates that `of` gives.
    pub fn new(of: impl Fn(&WebAddress) -> PictureGate + Send + Sync + 'static) -> Self {
        Self(Arc::new(of))
    }

    /// All open.
    pub fn open() -> Self {
        Self::new(|_| PictureGate { is_open: true.into(), on_wanted: Handler::new(|()| ()) })
    }

    /// The gate of the picture at `address`.
    pub fn of(&self, address: &WebAddress) -> PictureGate {
        (self.0)(address)
    }
}

/// The picture as `show` draws it from its source and what it shows, once it may come.
pub(super) fn gated(
    image: &Image,
    gate: PictureGate,
    show: impl Fn(&str, &str) -> Element + Send + 'static,
) -> AnyView {
    let image = image.clone();
    dynamic(move || {
        if gate.is_open.get() {
            return show(image.address.as_str(), &image.alt);
        }
        let on_wanted = gate.on_wanted.clone();
        element("button")
            .attr("type", "button")
            .class("picture-gate")
            .on("click", move || on_wanted.run(()))
            .child(show(&blank(image.size_px), ""))
            .child(element("span").attr("dir", "auto").child(label(&image.alt)))
    })
}

/// The same inside of a link, which cannot hold a button: what a picture that waits would show stands there in words.
pub(super) fn gated_in_link(
    image: &Image,
    gate: PictureGate,
    show: impl Fn(&str, &str) -> Element + Send + 'static,
) -> AnyView {
    let image = image.clone();
    dynamic(move || {
        if gate.is_open.get() {
            show(image.address.as_str(), &image.alt)
        } else {
            element("span").attr("dir", "auto").child(label(&image.alt))
        }
    })
}

/// What is said in the place of a picture.
fn label(alt: &str) -> String {
    let words = data_saving_words();
    if alt.is_empty() { words.show_picture.to_owned() } else { (words.show_picture_of)(alt) }
}

/// A picture of nothing in the same proportions, written out so that nothing is asked for.
fn blank(size_px: Option<(u32, u32)>) -> String {
    let (width, height) = size_px.unwrap_or((1200, 800));
    format!(
        "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}' \
         width='{width}' height='{height}'/%3E"
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn picture(alt: &str, is_open: bool) -> String {
        let address = WebAddress::parse("https://quay.example/tent.jpg").unwrap();
        let image = Image { address, alt: alt.to_owned(), size_px: Some((640, 480)) };
        let gate = PictureGate { is_open: is_open.into(), on_wanted: Handler::new(|()| ()) };
        let show = |src: &str, alt: &str| element("img").attr("src", src).attr("alt", alt);
        Owner::new().with(|| gated(&image, gate, show).to_html())
    }

    #[test]
    fn an_open_gate_is_not_seen() {
        assert_eq!(picture("A tent", true), r#"<img src="https://quay.example/tent.jpg" alt="A tent">"#);
    }

    #[test]
    fn behind_a_closed_gate_nothing_is_asked_for_and_what_is_there_is_said() {
        let html = picture("A tent", false);
        assert!(!html.contains("quay.example"), "{html}");
        assert!(html.contains("viewBox='0 0 640 480'") && html.contains("Show picture: A tent"), "{html}");
        assert!(picture("", false).contains(">Show picture<"));
    }
}
