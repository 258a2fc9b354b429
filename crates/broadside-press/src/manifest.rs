//! The web app manifest (W3C Web Application Manifest), by which a reader installs the newsroom's app.
//!
//! Deliberately absent: icons and pictures of our own. Those that lie in the deployment's `icons/` and `screenshots/` are
//! named; the worker keeps none of the latter, which only the browser's question whether to install the app shows.

use crate::Deployment;
use broadside::ui::messages::{device_words, words};
use broadside_core::config::Config;
use broadside_core::route::{DevicePage, Route};
use serde_json::{Map, Value, json};

/// The file.
pub const MANIFEST: &str = "manifest.webmanifest";
/// What the shell states, for the time before the app's style sheet is there.
const PAPER: &str = "#fbf9f4";
const MAX_CHARS_OF_SHORT_NAME: usize = 12;

/// The manifest's text.
pub fn manifest(config: &Config, deployment: &Deployment) -> String {
    let newsroom = &config.newsroom;
    let mut manifest = json!({
        "id": "./",
        "name": newsroom.name,
        "short_name": short_name(&newsroom.name),
        "start_url": "./?source=pwa",
        "scope": "./",
        "display": "standalone",
        "display_override": ["standalone", "minimal-ui"],
        // What is shared to the app is looked for by its title, which works without a connection.
        "share_target": { "action": "./search/", "method": "GET", "params": { "title": "q" } },
        "launch_handler": { "client_mode": ["navigate-existing", "auto"] },
        "background_color": PAPER,
        "theme_color": PAPER,
        "lang": newsroom.language.as_str(),
        "dir": newsroom.language.direction().as_str(),
        "categories": ["news"],
        "icons": icons(deployment),
        "shortcuts": [
            { "name": words().frame.latest, "url": "./" },
            { "name": device_words().saved, "url": Route::Device(DevicePage::Saved).address() },
        ],
    });
    let screenshots = screenshots(deployment);
    if let Value::Object(members) = &mut manifest {
        if !screenshots.is_empty() {
            members.insert("screenshots".to_owned(), Value::from(screenshots));
        }
        complete(members, config);
    }
    format!("{manifest:#}\n")
}

fn complete(members: &mut Map<String, Value>, config: &Config) {
    let newsroom = &config.newsroom;
    let description = if newsroom.description.is_empty() { &newsroom.tagline } else { &newsroom.description };
    if !description.is_empty() {
        members.insert("description".to_owned(), Value::from(description.as_str()));
    }
    if let (Some(signup), Some(Value::Array(shortcuts))) = (&config.signup, members.get_mut("shortcuts")) {
        shortcuts.push(json!({ "name": signup.heading, "url": "./#signup-heading" }));
    }
}

/// As many whole words as fit under an icon, and at least the first.
fn short_name(name: &str) -> String {
    let mut short = String::new();
    for word in name.split_whitespace() {
        let n_chars = short.chars().count() + 1 + word.chars().count();
        if !short.is_empty() && n_chars > MAX_CHARS_OF_SHORT_NAME {
            break;
        }
        if !short.is_empty() {
            short.push(' ');
        }
        short.push_str(word);
    }
    short
}

/// `icon-192.png`, `maskable-512.png`, `icon.svg`: a size in pixels at the end of the name, or any size.
fn icons(deployment: &Deployment) -> Vec<Value> {
    let icon = |path: &str| {
        let name = path.strip_prefix("icons/")?;
        let purpose = match name {
            _ if name.starts_with("icon") => "any",
            _ if name.starts_with("maskable") => "maskable",
            _ => return None,
        };
        let (stem, ending) = name.rsplit_once('.')?;
        let (sizes, mime) = match ending {
            "png" => {
                let side_px: u32 = stem.rsplit_once('-')?.1.parse().ok()?;
                (format!("{side_px}x{side_px}"), "image/png")
            }
            "svg" => ("any".to_owned(), "image/svg+xml"),
            _ => return None,
        };
        Some(json!({ "src": path, "sizes": sizes, "type": mime, "purpose": purpose }))
    };
    deployment.paths().filter_map(icon).collect()
}

/// `front-page-390x844.jpg`: a size in pixels at the end of the name. Higher than wide it is that of a phone.
fn screenshots(deployment: &Deployment) -> Vec<Value> {
    let screenshot = |path: &str| {
        let (stem, ending) = path.strip_prefix("screenshots/")?.rsplit_once('.')?;
        let mime = match ending {
            "jpg" => "image/jpeg",
            "png" => "image/png",
            "webp" => "image/webp",
            _ => return None,
        };
        let sizes = stem.rsplit_once('-')?.1;
        let (width, height) = sizes.split_once('x')?;
        let (width_px, height_px): (u32, u32) = (width.parse().ok()?, height.parse().ok()?);
        let form_factor = if width_px < height_px { "narrow" } else { "wide" };
        Some(json!({ "src": path, "sizes": sizes, "type": mime, "form_factor": form_factor }))
    };
    deployment.paths().filter_map(screenshot).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use crate::edition;

    #[test]
    fn the_newsroom_is_installed_under_its_own_name() {
        let text = r#"{
            "newsroom": { "name": "صوت الميناء", "tagline": "أخبار", "language": "ar" },
            "sources": [{ "id": "quay", "title": "The Quay", "type": "jsonfeed", "url": "feed.json" }]
        }"#;
        let config = Config::read(text.as_bytes(), &edition::base_address().unwrap()).config.unwrap();
        let mut deployment = Deployment::default();
        for path in ["icons/icon-192.png", "icons/maskable-512.png", "icons/icon.svg", "icons/favicon.svg"] {
            deployment.put(path, "");
        }
        let manifest: Value = serde_json::from_str(&manifest(&config, &deployment)).unwrap();
        assert_eq!(manifest["name"], "صوت الميناء");
        assert_eq!((&manifest["lang"], &manifest["dir"]), (&json!("ar"), &json!("rtl")));
        assert_eq!(manifest["description"], "أخبار");
        assert_eq!(manifest["start_url"], "./?source=pwa");
        assert_eq!(
            manifest["icons"],
            json!([
                { "src": "icons/icon-192.png", "sizes": "192x192", "type": "image/png", "purpose": "any" },
                { "src": "icons/icon.svg", "sizes": "any", "type": "image/svg+xml", "purpose": "any" },
                { "src": "icons/maskable-512.png", "sizes": "512x512", "type": "image/png", "purpose": "maskable" },
            ])
        );
        assert_eq!(manifest["share_target"]["action"], "./search/");
        assert_eq!(manifest["shortcuts"][1]["url"], "saved/");
        assert_eq!(manifest["shortcuts"].as_array().unwrap().len(), 2, "there is no newsletter to lead to");
    }

    #[test]
    fn pictures_of_the_app_are_named_with_their_sizes_and_for_which_windows_they_are() {
        let mut deployment = Deployment::default();
        for path in [
            "screenshots/front-page-390x844.jpg",
            "screenshots/front-page-1280x800.webp",
            "screenshots/notes.txt",
        ] {
            deployment.put(path, "");
        }
        assert_eq!(
            screenshots(&deployment),
            [
                json!({ "src": "screenshots/front-page-1280x800.webp", "sizes": "1280x800", "type": "image/webp",
                    "form_factor": "wide" }),
                json!({ "src": "screenshots/front-page-390x844.jpg", "sizes": "390x844", "type": "image/jpeg",
                    "form_factor": "narrow" }),
            ]
        );
    }

    #[test]
    fn a_short_name_is_made_of_whole_words() {
        for (name, expected) in [
            ("The Hawser", "The Hawser"),
            ("The Port Merrow Gazette", "The Port"),
            ("Solidaritätsnachrichten", "Solidaritätsnachrichten"),
        ] {
            assert_eq!(short_name(name), expected);
        }
    }
}
