//! The first thing that a keyboard meets: a link past masthead and navigation.
//!
//! Deliberately absent: moving the focus, which following the link does by itself.

use crate::ui::element::element;
use crate::ui::messages::words;
use leptos::prelude::*;

/// Visible only while it has the focus.
pub struct SkipLink {
    /// The page's own address with the fragment of its main element: a bare fragment would lead to the base.
    pub href: String,
}

impl SkipLink {
    /// The link.
    pub fn view(self) -> AnyView {
        element("a").class("skip-link").attr("href", self.href).child(words().frame.skip_to_content).view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leads_past_the_masthead() {
        let html = SkipLink { href: "topics/labour/#content".to_owned() }.view().to_html();
        assert!(
            html.contains(r#"href="topics/labour/#content""#) && html.contains("Skip to content"),
            "{html}"
        );
    }
}
