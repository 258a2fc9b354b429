//! What partners embed: frames of stories for every list and every story, the element that puts them on a page, and
//! what a newsroom hands to a partner who wants it.
//!
//! Deliberately absent: the app. A frame is read with no script and no wasm; its one small script adjusts it.

mod frame;
mod handout;
mod in_page;
mod oembed;
mod shrink;
mod supplies;

pub use in_page::Built;
pub use oembed::discovery;

use crate::edition::Place;
use crate::gathering::Gathered;
use crate::policy::Policy;
use crate::print::is_name_of_a_file;
use crate::printed_topics::{self, PrintedTopics};
use crate::{Deployment, Site};
use broadside_core::config::Config;
use broadside_core::embed::{EmbeddedList, EmbeddedNewsroom};
use broadside_core::merge::is_same_story;
use broadside_core::model::{Preview, Topic};
use broadside_core::route::Route;
use broadside_core::select::newest_first;
use broadside_core::stored;
use frame::Frames;
use supplies::Supplies;

/// The folder of everything that partners load.
pub const FOLDER: &str = "embed/";
/// Frames of lists and of stories, which change with each edition.
pub const FRAMES: [&str; 3] = ["embed/articles/", "embed/stories/", "embed/topics/"];
/// The element under the name that always has the newest.
pub const MOVING: &str = "embed/v1.js";
/// What shows stories in a partner's own page, as it is carried in an app that nothing was printed from yet.
const IN_PAGE: [&str; 2] = ["embed/page.js", "embed/page.wasm"];
/// More than partners show, and few enough to be read in full where a script cannot count them.
const MAX_STORIES: usize = 20;
/// The newest of all topics together: a frame that names some of them rarely needs one further down.
const MAX_STORIES_OF_ALL: usize = 120;
/// A list as data, beside its frame, for pages that have the stories in themselves.
const LIST: &str = "stories.json";
/// Which version of the element can be pinned, for the page on which snippets are made.
const ELEMENT: &str = "embed/element.json";
/// The file for a partner who wants to know how.
const HANDOUT: &str = "embed/README.txt";

/// Whether `path` is a version of the element that partners may have pinned by its digest, or what such a version loads
/// into their pages: it stays for as long as the folder does.
pub fn is_pinned(path: &str) -> bool {
    path.strip_prefix(FOLDER).is_some_and(|it| {
        it.starts_with(|first: char| first.is_ascii_digit())
            || it.starts_with("inline-")
            || it.starts_with("page-")
    })
}

/// Puts all of it in its places. `policy` is that of the app's pages.
pub fn put(
    deployment: &mut Deployment,
    config: &Config,
    policy: &Policy,
    site: Option<&Site>,
    gathered: &Gathered,
) {
    let supplies = Supplies::of(config, Built::take(deployment));
    for (path, bytes) in supplies.files() {
        deployment.put(path, bytes);
    }
    deployment.put(ELEMENT, supplies.pinned().to_text());
    deployment.put(HANDOUT, handout::handout(config, site, &supplies));
    let newsroom = EmbeddedNewsroom::of(config);
    let topics = &PrintedTopics::of(gathered.topics.iter().map(|(topic, _)| topic));
    let frames = Frames { config, newsroom: &newsroom, policy, supplies: &supplies, topics };
    let mut put_list = |folder: &str, topic: Option<&Topic>, page: &str, previews: &[Preview]| {
        let title = topic.map_or(&config.newsroom.name, |it| &it.title);
        let (newsroom, title, page) = (newsroom.clone(), title.to_owned(), page.to_owned());
        let list = EmbeddedList { newsroom, title, page, previews: previews.to_vec() };
        for (file, frame) in frames.list(folder, &list, topic.map(|it| &it.slug)) {
            deployment.put(format!("{folder}{file}"), frame);
        }
        deployment.put(format!("{folder}{LIST}"), stored::embedded_list_to_text(&list));
    };
    put_list("embed/stories/", None, "./", newest(&gathered.front.previews));
    put_list("embed/topics/", None, "./", &of_any_topic(gathered));
    for (topic, shelf) in &gathered.topics {
        let Some(place) =
            Place::of(&printed_topics::route(&topic.slug)).filter(|it| is_name_of_a_file(&it.folder))
        else {
            continue;
        };
        let folder = format!("{FOLDER}{}", place.folder);
        put_list(&folder, Some(topic), &place.address, newest(&shelf.previews));
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

/// As many stories of a list as partners show.
fn newest(previews: &[Preview]) -> &[Preview] {
    previews.get(..MAX_STORIES).unwrap_or(previews)
}

/// The newest stories of every topic, each once: of these a frame for several topics shows those that bear one of them.
fn of_any_topic(gathered: &Gathered) -> Vec<Preview> {
    let mut all: Vec<Preview> = Vec::new();
    for preview in gathered.topics.iter().flat_map(|(_, shelf)| newest(&shelf.previews)) {
        if !all.iter().any(|it| is_same_story(it, preview)) {
            all.push(preview.clone());
        }
    }
    all.sort_by(|left, right| newest_first(left.published, right.published));
    all.truncate(MAX_STORIES_OF_ALL);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_versions_of_the_element_and_what_they_load_are_pinned() {
        for (path, expected) in [
            ("embed/0.1.0-0123456789abcdef.js", true),
            ("embed/inline-0123456789abcdef.js", true),
            ("embed/page-0123456789abcdef.wasm", true),
            ("embed/v1.js", false),
            ("embed/frame-0123456789abcdef.js", false),
            ("app-0123456789abcdef.js", false),
        ] {
            assert_eq!(is_pinned(path), expected, "{path}");
        }
    }
}
