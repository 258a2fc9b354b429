//! A story's picture.
//!
//! Its proportions come from the attributes and from nowhere else: a rule of style that names any, be it `auto`, takes
//! the room away that they reserve. So a picture whose size is known says so by a class, and style cuts the others.
//! Deliberately absent: choosing among sizes; sources give one address.

use super::picture_gate::{PictureGate, gated};
use crate::ui::element::element;
use broadside_core::model::Image;
use leptos::prelude::*;

/// The picture in room that is reserved before it comes: by its own proportions where they are known, else 3:2.
pub struct StoryImage {
    /// The picture and what is said of it.
    pub image: Image,
    /// The lead's picture is on the first screen and is fetched first; all others wait until they are near.
    pub is_lead: bool,
    /// The language of what is said of it, where it differs from the page's.
    pub language: Option<String>,
    /// Whether it comes at once.
    pub gate: PictureGate,
}

impl StoryImage {
    /// The `img`, or what stands in its place.
    pub fn view(self) -> AnyView {
        let Self { image, is_lead, language, gate } = self;
        let (width, height) = image.size_px.unwrap_or((1200, 800));
        let (loading, priority) = if is_lead { ("eager", Some("high")) } else { ("lazy", None) };
        let class = if image.size_px.is_some() { "story-image story-image-sized" } else { "story-image" };
        gated(&image, gate, move |src, alt| {
            element("img")
                .class(class)
                .attr("src", src)
                .attr("alt", alt)
                .attr("lang", language.as_deref())
                .attr("width", width.to_string())
                .attr("height", height.to_string())
                .attr("loading", loading)
                .attr("fetchpriority", priority)
                .attr("decoding", "async")
                .attr("referrerpolicy", "no-referrer")
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::picture_gate::PictureGates;
    use super::*;
    use broadside_core::model::WebAddress;

    fn story_image(alt: &str, size_px: Option<(u32, u32)>, is_lead: bool) -> String {
        let address = WebAddress::parse("https://demo.example/tent.jpg").unwrap();
        let image = Image { address, alt: alt.to_owned(), size_px };
        let gate = PictureGates::open().of(&image.address);
        Owner::new().with(|| StoryImage { image, is_lead, language: None, gate }.view().to_html())
    }

    #[test]
    fn room_is_reserved_whether_the_size_is_known_or_not() {
        let sized = story_image("", Some((640, 480)), false);
        assert!(sized.contains(r#"width="640" height="480""#) && sized.contains("-sized"), "{sized}");
        let unknown = story_image("", None, false);
        assert!(unknown.contains(r#"width="1200" height="800""#) && !unknown.contains("-sized"), "{unknown}");
    }

    #[test]
    fn only_the_lead_is_fetched_at_once() {
        assert!(story_image("A tent", None, true).contains(r#"fetchpriority="high""#));
        let html = story_image("A tent", None, false);
        assert!(html.contains(r#"loading="lazy""#) && !html.contains("fetchpriority"), "{html}");
    }

    #[test]
    fn a_picture_without_words_is_decoration() {
        assert!(story_image("", None, false).contains("alt"));
    }
}
