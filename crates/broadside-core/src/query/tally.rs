//! What can be chosen to narrow a list, and how many stories each choice would show.
//!
//! Deliberately absent: topics, which whole sources count.

use super::{Facet, Narrowing};
use crate::model::Preview;
use std::cmp::Reverse;

/// Values of a facet that are offered at most, the most frequent; what is chosen is offered besides.
const MAX_OFFERED: usize = 24;

/// A value of a facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// As addresses have it.
    pub value: String,
    /// As the first story writes it.
    pub written: String,
    /// Stories that have it and fit the narrowing, whatever of the same facet is chosen.
    pub n_articles: usize,
}

impl Narrowing {
    /// The values of `facet` among `previews`, the most frequent first, and every value that is chosen.
    pub fn tally<'a>(&self, facet: Facet, previews: impl IntoIterator<Item = &'a Preview>) -> Vec<Tally> {
        let rest = self.choosing(facet, []);
        let mut tallies: Vec<Tally> = Vec::new();
        for preview in previews {
            let n_articles = usize::from(rest.fits(preview));
            for (value, written) in facet.values_of(preview) {
                match tallies.iter_mut().find(|it| it.value == value) {
                    Some(tally) => tally.n_articles += n_articles,
                    None => tallies.push(Tally { value, written, n_articles }),
                }
            }
        }
        // A sort that keeps the order of equals: the newest story's first.
        tallies.sort_by_key(|it| Reverse(it.n_articles));
        let mut n_offered = 0;
        tallies.retain(|it| {
            n_offered += 1;
            n_offered <= MAX_OFFERED || self.has(facet, &it.value)
        });
        for value in self.chosen(facet) {
            if tallies.iter().all(|it| it.value != value) {
                tallies.push(Tally { value: value.to_owned(), written: value.to_owned(), n_articles: 0 });
            }
        }
        tallies
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Author;
    use crate::query::Query;
    use crate::samples::preview;

    fn story(key: &str, authors: &[&str], source: &str) -> Preview {
        let author = |name: &&str| Author { name: (*name).to_owned(), address: None };
        let source = crate::model::SourceId(source.to_owned());
        Preview { authors: authors.iter().map(author).collect(), source, ..preview(key, &[]) }
    }

    /// As «wren 2, marisol 1».
    fn told(address: &str, facet: Facet) -> String {
        let stories = [
            story("a", &["Wren"], "hawser"),
            story("b", &["Marisol", "Wren"], "gazette"),
            story("c", &["Marisol"], "gazette"),
            story("d", &["The Desk"], "gazette"),
        ];
        let tallies = Query::parse(address).narrowing.tally(facet, &stories);
        let told: Vec<String> = tallies.iter().map(|it| format!("{} {}", it.value, it.n_articles)).collect();
        told.join(", ")
    }

    #[test]
    fn each_value_says_how_many_stories_it_would_show() {
        for (address, facet, expected) in [
            ("", Facet::Author, "wren 2, marisol 2, the-desk 1"),
            ("author=wren", Facet::Author, "wren 2, marisol 2, the-desk 1"),
            ("author=wren", Facet::Source, "hawser 1, gazette 1"),
            ("feed=hawser", Facet::Author, "wren 1, marisol 0, the-desk 0"),
            ("author=nobody", Facet::Author, "wren 2, marisol 2, the-desk 1, nobody 0"),
            ("", Facet::Language, "und 4"),
        ] {
            assert_eq!(told(address, facet), expected, "{address} {facet:?}");
        }
    }

    #[test]
    fn there_is_an_end_to_what_is_offered_and_what_is_chosen_can_be_left() {
        let stories: Vec<Preview> = (0..100).map(|it| story("a", &[&format!("Writer {it}")], "x")).collect();
        let tallies = Query::parse("author=writer-99").narrowing.tally(Facet::Author, &stories);
        assert_eq!(tallies.len(), MAX_OFFERED + 1);
        assert_eq!(tallies.last().map(|it| it.written.as_str()), Some("Writer 99"));
    }
}
