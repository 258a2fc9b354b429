//! What has to come before the first story of a printed list can be read: the page's beginning, with the style in it, as far
//! as the end of that story.
//!
//! Deliberately absent: the story's own words, which are the newsroom's, and what the page loads besides; nothing waits for
//! that.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::brotli_size;

/// What a page's beginning may take: the goal, which every list of the demo keeps.
pub(super) const MAX_BROTLI_BYTES: usize = 8_000;
const FIRST_STORY: (&str, &str) = ("<article", "</article>");

/// A printed list's beginning.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Opening {
    page: String,
    pub(super) n_brotli_bytes: usize,
}

impl Opening {
    /// As the table calls it.
    pub(super) fn what(&self) -> String {
        format!("to the first story on /{}", self.page)
    }
}

/// The beginnings of the front page and of every topic's page.
pub(super) fn measure(edition: &Path) -> Result<Vec<Opening>> {
    let mut pages = vec![String::new()];
    for entry in fs::read_dir(edition.join("topics")).into_iter().flatten() {
        pages.push(format!("topics/{}/", entry?.file_name().to_string_lossy()));
    }
    pages.sort();
    let openings = pages.into_iter().map(|page| {
        let file = edition.join(&page).join("index.html");
        let html = fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
        let Some(beginning) = beginning(&html) else { return Ok(None) };
        let n_brotli_bytes = brotli_size(beginning.as_bytes())?;
        Ok(Some(Opening { page, n_brotli_bytes }))
    });
    let openings: Vec<Opening> = openings.filter_map(Result::transpose).collect::<Result<_>>()?;
    if openings.is_empty() {
        bail!("the edition has no printed list with a story");
    }
    Ok(openings)
}

/// The page as far as the end of its first story, without that story's words. Nothing of a list without stories.
fn beginning(html: &str) -> Option<String> {
    let (before, rest) = html.split_at(html.find(FIRST_STORY.0)?);
    let (story, _) = rest.split_at(rest.find(FIRST_STORY.1)? + FIRST_STORY.1.len());
    let mut beginning = before.to_owned();
    for piece in story.split_inclusive('>') {
        beginning.push_str(piece.get(piece.find('<')?..)?);
    }
    Some(beginning)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_ends_with_the_first_story_and_has_none_of_its_words() {
        let html =
            "<style>a{}</style><p>News</p><article><h2>One <b>word</b></h2></article><article>Two</article>";
        let expected = "<style>a{}</style><p>News</p><article><h2><b></b></h2></article>";
        assert_eq!(beginning(html).as_deref(), Some(expected));
    }

    #[test]
    fn a_list_without_stories_has_no_beginning() {
        assert_eq!(beginning("<main><p>No stories yet.</p></main>"), None);
    }

    #[test]
    fn an_edition_without_a_list_does_not_pass() {
        assert!(measure(Path::new("no-such-edition")).is_err());
    }
}
