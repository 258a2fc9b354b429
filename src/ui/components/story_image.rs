//! A story's picture.
//!
//! Deliberately absent: choosing among sizes; sources give one address.

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
}

impl StoryImage {
    /// The `img`.
    pub fn view(self) -> AnyView {
        let Self { image, is_lead, language } = self;
        let (width, height) = image.size_px.unwrap_or((1200, 800));
        let (loading, priority) = if is_lead { ("eager", Some("high")) } else { ("lazy", None) };
        element("img")
            .class("story-image")
            .attr("src", image.address.as_str())
            .attr("alt", image.alt)
            .attr("lang", language)
            .attr("width", width.to_string())
            .attr("height", height.to_string())
            .attr("loading", loading)
            .attr("fetchpriority", priority)
            .attr("decoding", "async")
            .attr("referrerpolicy", "no-referrer")
            .view()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use broadside_core::model::WebAddress;

    fn story_image(alt: &str, size_px: Option<(u32, u32)>, is_lead: bool) -> String {
        let address = WebAddress::parse("https://demo.example/tent.jpg").unwrap();
        let image = Image { address, alt: alt.to_owned(), size_px };
        StoryImage { image, is_lead, language: None }.view().to_html()
    }

    #[test]
    fn room_is_reserved_whether_the_size_is_known_or_not() {
        assert!(story_image("", Some((640, 480)), false).contains(r#"width="640" height="480""#));
        assert!(story_image("", None, false).contains(r#"width="1200" height="800""#));
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
