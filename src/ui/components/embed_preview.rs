//! The stories as they will look on another page: the very element that a partner's page has.
//!
//! Deliberately absent: the choices (`embed_builder`).

use crate::ui::element::{Element, element};
use crate::ui::messages::embed_builder_words;
use broadside_core::embed::{EmbedDraft, EmbedMode, FallbackLink, LoadingChoice};
use leptos::prelude::*;

/// The stories as they will look.
pub struct EmbedPreview {
    /// What was chosen.
    pub draft: EmbedDraft,
    /// What stands there until the stories come, and where they cannot.
    pub links: Vec<FallbackLink>,
}

impl EmbedPreview {
    /// The `section`, with the element that partners' pages have.
    pub fn view(self) -> AnyView {
        let words = embed_builder_words();
        let Self { draft, links } = self;
        let pairs = draft.settings.pairs();
        let value =
            |wanted: &str| pairs.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value.clone());
        let mode = if draft.loading == LoadingChoice::FrameAlone { EmbedMode::Frame } else { draft.mode };
        let links: Vec<Element> = links
            .into_iter()
            .map(|link| element("p").child(element("a").attr("href", link.address).child(link.text)))
            .collect();
        let feed = element("broadside-feed")
            .attr("topics", value("topics"))
            .attr("limit", value("limit"))
            .attr("layout", value("layout"))
            .attr("theme", value("theme"))
            .attr("lang", value("lang"))
            .attr("newsletter", value("newsletter"))
            .attr("partner", value("partner"))
            .attr("mode", mode.as_str())
            .child(element("p").class("embed-builder-note").child(words.preview_missing))
            .child(links);
        element("section")
            .class("embed-builder-preview")
            .child(element("h2").child(words.preview))
            .child(element("div").class("embed-builder-page").child(feed))
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use broadside_core::embed::EmbedSettings;

    #[test]
    fn the_preview_is_the_element_with_what_was_chosen() {
        let settings = EmbedSettings::read("topics=a,b&limit=3&newsletter");
        let draft = EmbedDraft { settings, ..EmbedDraft::default() };
        let links = vec![FallbackLink { address: "./".to_owned(), text: "All".to_owned() }];
        let html = EmbedPreview { draft, links }.view().to_html();
        let element = r#"<broadside-feed topics="a,b" limit="3" newsletter="" mode="frame">"#;
        assert!(html.contains(element) && html.contains(r#"<a href="./">All</a>"#), "{html}");
    }
}
