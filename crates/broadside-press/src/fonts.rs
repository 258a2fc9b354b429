//! The newsroom's own fonts, as a style sheet that every page loads beside the app's.
//!
//! Deliberately absent: fonts of other hosts, which would learn who reads what, and waiting for a font: late ones move what
//! is being read. The accent is in the style that pages are printed with.

use crate::{Deployment, digest, edition};
use broadside_core::config::{Branding, Config};
use broadside_core::model::WebAddress;
use broadside_core::stored::PRINTED_BASE;
use std::fmt::Write as _;

/// Puts the sheet into the deployment and returns its path; nothing where the newsroom has no fonts of its own.
pub fn put(deployment: &mut Deployment, config: &Config) -> Option<String> {
    let sheet = sheet(&config.newsroom.branding);
    if sheet.is_empty() {
        return None;
    }
    let path = format!("fonts-{}.css", digest::build_id(&sheet));
    deployment.put(&path, sheet);
    Some(path)
}

fn sheet(branding: &Branding) -> String {
    let (mut faces, mut properties) = (String::new(), String::new());
    for (font, property, family) in [
        (&branding.text_font, "--broadside-text-font", "Newsroom text"),
        (&branding.heading_font, "--broadside-heading-font", "Newsroom headings"),
    ] {
        let Some(href) = font.as_ref().and_then(own_href) else { continue };
        // Writing to a string does not fail.
        let _ = writeln!(
            faces,
            "@font-face{{font-family:\"{family}\";src:url(\"{href}\");font-weight:100 900;font-display:optional}}"
        );
        let _ = write!(properties, "{property}:\"{family}\";");
    }
    if properties.is_empty() { faces } else { format!("{faces}:root{{{properties}}}\n") }
}

/// The address of a font that lies in the deployment.
fn own_href(font: &WebAddress) -> Option<String> {
    let relative = edition::made_relative(font.as_str());
    let is_own = font.as_str().starts_with(PRINTED_BASE) && !relative.contains(['"', '\\', '\n']);
    is_own.then_some(relative)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn sheet_of(newsroom: &str) -> String {
        let text = format!(
            r#"{{ "newsroom": {{ "name": "The Quay"{newsroom} }},
                "sources": [{{ "type": "jsonfeed", "url": "feed.json" }}] }}"#
        );
        let config = Config::read(text.as_bytes(), &edition::base_address().unwrap()).config.unwrap();
        sheet(&config.newsroom.branding)
    }

    #[test]
    fn a_newsroom_without_fonts_of_its_own_has_no_sheet() {
        assert_eq!(sheet_of(r##", "accent": "#0F8""##), "");
    }

    #[test]
    fn fonts_come_from_the_deployment_alone_and_never_late() {
        let fonts = r#", "text_font": "fonts/quay.woff2", "heading_font": "https://fonts.example/a.woff2""#;
        let sheet = sheet_of(fonts);
        assert!(sheet.contains(r#"src:url("fonts/quay.woff2")"#), "{sheet}");
        assert!(sheet.contains("font-display:optional"), "{sheet}");
        assert!(sheet.contains(r#"--broadside-text-font:"Newsroom text";"#), "{sheet}");
        assert!(!sheet.contains("fonts.example") && !sheet.contains("heading"), "{sheet}");
    }
}
