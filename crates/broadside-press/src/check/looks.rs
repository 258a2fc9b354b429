//! What a newsroom's looks come to for readers.
//!
//! Deliberately absent: faults. A colour that cannot be read is corrected, and a foreign font left out; that is only told.

use broadside_core::config::{Branding, Config, LIGHT_PAPER, READABLE_CONTRAST};
use broadside_core::stored::PRINTED_BASE;

/// A line for each thing that readers see otherwise than it was written.
pub(super) fn notes(config: &Config) -> Vec<String> {
    let Branding { accent, text_font, heading_font, .. } = &config.newsroom.branding;
    let accent = accent.and_then(|accent| {
        let contrast = accent.contrast_with(LIGHT_PAPER);
        let (written, shown) = (accent.to_hex(), accent.on_light_paper().to_hex());
        (contrast < READABLE_CONTRAST).then(|| {
            format!(
                "the accent {written} has a contrast of {contrast:.1}:1 on light paper, and text needs \
                 {READABLE_CONTRAST}:1; readers see {shown} there"
            )
        })
    });
    let foreign =
        [("text_font", text_font), ("heading_font", heading_font)].into_iter().filter_map(|(key, font)| {
            let host = font.as_ref().filter(|it| !it.as_str().starts_with(PRINTED_BASE))?.host();
            Some(format!(
                "the {key} is left out: {host} would learn who reads; put the file into the deployed folder"
            ))
        });
    accent.into_iter().chain(foreign).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::edition;

    fn notes_of(newsroom: &str) -> Vec<String> {
        let text = format!(
            r#"{{ "newsroom": {{ "name": "The Quay", {newsroom} }},
                "sources": [{{ "type": "jsonfeed", "url": "feed.json" }}] }}"#
        );
        notes(&Config::read(text.as_bytes(), &edition::base_address().unwrap()).config.unwrap())
    }

    #[test]
    fn an_accent_that_cannot_be_read_is_told_with_what_readers_see() {
        let notes = notes_of(r##""accent": "#ffe600""##);
        assert_eq!(notes.len(), 1, "{notes:?}");
        assert!(notes.concat().contains("#ffe600 has a contrast of 1.1:1 on light paper"), "{notes:?}");
        assert!(!notes.concat().ends_with("see #ffe600 there"), "{notes:?}");
    }

    #[test]
    fn an_accent_that_can_be_read_and_fonts_of_the_deployment_are_not_spoken_of() {
        assert_eq!(notes_of(r##""accent": "#9c1c14", "text_font": "fonts/quay.woff2""##), [""; 0]);
    }

    #[test]
    fn a_font_of_another_host_is_told() {
        let notes = notes_of(r#""heading_font": "https://fonts.example/quay.woff2""#).concat();
        assert!(notes.contains("heading_font") && notes.contains("fonts.example"), "{notes}");
    }
}
