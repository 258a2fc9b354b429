//! What there is to say of a search, above what it found.
//!
//! A live region that is always on the page, so that changes are announced while the focus stays in the field. Deliberately
//! absent: the list.

use crate::ui::element::{Element, element};
use crate::ui::messages::search_words;
use broadside_core::search::Misunderstanding;
use leptos::prelude::*;

/// How far the device has been read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SearchProgress {
    /// Nobody looks: the page was printed.
    NotBegun,
    /// There is more to come.
    Collecting,
    /// All that the device holds can be found.
    Ready,
}

/// The line, and a line for each thing that was not understood.
pub struct SearchStatus {
    /// How far the device has been read.
    pub progress: SearchProgress,
    /// Stories that can be found.
    pub n_articles: usize,
    /// Those that were; `None` where nothing is asked.
    pub n_found: Option<usize>,
    /// What was left out of what was asked.
    pub misunderstood: Vec<Misunderstanding>,
}

impl SearchStatus {
    /// The lines.
    pub fn view(self) -> AnyView {
        let words = search_words();
        let line = match (self.progress, self.n_found) {
            (SearchProgress::NotBegun, _) => String::new(),
            (SearchProgress::Ready, _) if self.n_articles == 0 => words.nothing_held.to_owned(),
            (SearchProgress::Ready, None) => (words.ready)(self.n_articles),
            (SearchProgress::Ready, Some(n_found)) => (words.found)(n_found, self.n_articles),
            (SearchProgress::Collecting, None) => (words.collecting)(self.n_articles),
            (SearchProgress::Collecting, Some(n_found)) => (words.found_so_far)(n_found, self.n_articles),
        };
        let notes = self.misunderstood.iter().map(|it| element("p").child((words.misunderstood)(it)));
        element("div")
            .class("search-status")
            .attr("role", "status")
            .child(element("p").child(line))
            .child(notes.collect::<Vec<Element>>())
            .view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use broadside_core::search::Expression;

    fn status(progress: SearchProgress, n_articles: usize, n_found: Option<usize>) -> String {
        let misunderstood = Expression::parse("before:soon").misunderstood().to_vec();
        SearchStatus { progress, n_articles, n_found, misunderstood }.view().to_html()
    }

    #[test]
    fn each_state_says_how_many_stories_it_is_about() {
        for (progress, n_articles, n_found, expected) in [
            (SearchProgress::NotBegun, 0, None, "<p> </p>"),
            (SearchProgress::Collecting, 1, None, "1 story so far"),
            (SearchProgress::Collecting, 80, Some(3), "3 of 80 stories so far."),
            (SearchProgress::Ready, 80, None, "80 stories on this device can be searched"),
            (SearchProgress::Ready, 80, Some(0), "Nothing in 80 stories."),
            (SearchProgress::Ready, 80, Some(1), "1 of 80 stories."),
            (SearchProgress::Ready, 0, Some(0), "holds no stories yet"),
        ] {
            let html = status(progress, n_articles, n_found);
            assert!(html.contains(expected) && html.contains(r#"role="status""#), "{expected}: {html}");
            assert!(html.contains("«before:soon» is left out"), "{html}");
        }
    }
}
