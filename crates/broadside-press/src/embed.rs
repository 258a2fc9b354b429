//! What partners embed: frames of stories for every list and every story, the element that puts them on a page, and
//! what a newsroom hands to a partner who wants it.
//!
//! Deliberately absent: the app. A frame is read with no script and no wasm; its one small script adjusts it.

mod frame;
mod handout;
mod oembed;
mod shrink;
mod supplies;

pub use oembed::discovery;

use crate::edition::Place;
use crate::gathering::Gathered;
use crate::policy::Policy;
use crate::print::is_name_of_a_file;
use crate::{Deployment, Site};
use broadside_core::config::Config;
use broadside_core::query::Query;
use broadside_core::route::Route;
use frame::Frames;
use supplies::Supplies;

/// The folder of everything that partners load.
pub const FOLDER: &str = "embed/";
/// Frames of lists and of stories, which change with each edition.
pub const FRAMES: [&str; 3] = ["embed/articles/", "embed/stories/", "embed/topics/"];
/// The element under the name that always has the newest.
pub const MOVING: &str = "embed/v1.js";
/// The file for a partner who wants to know how.
const HANDOUT: &str = "embed/README.txt";

/// Whether `path` is a version of the element that partners may have pinned by its digest: it stays for as long as the
/// folder does.
pub fn is_pinned(path: &str) -> bool {
    path.strip_prefix(FOLDER).is_some_and(|it| it.starts_with(|first: char| first.is_ascii_digit()))
}

/// Puts all of it in its places. `policy` is that of the app's pages.
pub fn put(
    deployment: &mut Deployment,
    config: &Config,
    policy: &Policy,
    site: Option<&Site>,
    gathered: &Gathered,
) {
    let supplies = Supplies::of(config);
    for (path, text) in supplies.files() {
        deployment.put(path, text);
    }
    deployment.put(HANDOUT, handout::handout(config, site, &supplies));
    let frames = Frames { config, policy, supplies: &supplies };
    let folder = format!("{FOLDER}stories/");
    let front = frames.list(&folder, &config.newsroom.name, "./", &gathered.front.previews);
    deployment.put(format!("{folder}index.html"), front);
    for (topic, shelf) in &gathered.topics {
        let route = Route::Topic(topic.slug.clone(), Query::default());
        let Some(place) = Place::of(&route).filter(|it| is_name_of_a_file(&it.folder)) else { continue };
        let folder = format!("{FOLDER}{}", place.folder);
        let page = frames.list(&folder, &topic.title, &place.address, &shelf.previews);
        deployment.put(format!("{folder}index.html"), page);
    }
    for article in &gathered.articles {
        let route = Route::Article(article.preview.key.clone());
        let Some(place) = Place::of(&route).filter(|it| is_name_of_a_file(&it.folder)) else { continue };
        let folder = format!("{FOLDER}{}", place.folder);
        deployment.put(format!("{folder}index.html"), frames.story(&folder, &article.preview));
        if let Some(site) = site {
            let (path, answer) = oembed::oembed(config, site, &place, article);
            deployment.put(path, answer);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_versions_of_the_element_are_pinned() {
        for (path, expected) in [
            ("embed/0.1.0-0123456789abcdef.js", true),
            ("embed/v1.js", false),
            ("embed/frame-0123456789abcdef.js", false),
            ("app-0123456789abcdef.js", false),
        ] {
            assert_eq!(is_pinned(path), expected, "{path}");
        }
    }
}
