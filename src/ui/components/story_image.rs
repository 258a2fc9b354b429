//! A story's picture.
//!
//! Deliberately absent: choosing among sizes; sources give one address.

use broadside_core::model::Image;
use leptos::prelude::*;

/// The picture in room that is reserved before it comes: by its own proportions where they are known, else 3:2.
#[component]
pub fn StoryImage(
    /// The picture and what is said of it.
    image: Image,
    /// The lead's picture is on the first screen and is fetched first; all others wait until they are near.
    #[prop(optional)]
    is_lead: bool,
    /// The language of what is said of it, where it differs from the page's.
    #[prop(optional_no_strip)]
    language: Option<String>,
) -> impl IntoView {
    let (width, height) = image.size_px.unwrap_or((1200, 800));
    let (loading, priority) = if is_lead { ("eager", Some("high")) } else { ("lazy", None) };
    view! {
        <img
            class="story-image"
            src=image.address.as_str().to_owned()
            alt=image.alt
            lang=language
            width=width.to_string()
            height=height.to_string()
            loading=loading
            fetchpriority=priority
            decoding="async"
            referrerpolicy="no-referrer"
        />
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
        Owner::new().with(|| view! { <StoryImage image is_lead /> }.to_html())
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
