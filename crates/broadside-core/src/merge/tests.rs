//! Several sources as a reader pages through them: in order, each story once, whatever one of them does. Here are the
//! sources that stand in for real ones.
//!
//! Deliberately absent: the tests, by what they are about.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod fallible;
mod names;
mod order;
mod promises;

use super::*;
use crate::config::Config;
use crate::model::{Article, ArticleKey, Body, SourceId, Timestamp, Topic, TopicSlug, WebAddress};
use crate::query::Match;
use crate::samples::preview;
use crate::shelf::Shelf;
use crate::sources::{Ask, Page};
use proptest::collection::vec;
use proptest::prelude::*;

const SOURCES: [&str; 3] = ["desk", "wire", "radio"];

fn config(n_sources: usize) -> Config {
    let sources: Vec<String> = SOURCES[..n_sources]
        .iter()
        .map(|it| {
            format!(r#"{{ "id": "{it}", "type": "jsonfeed", "url": "https://{it}.example/feed.json" }}"#)
        })
        .collect();
    let file = format!(
        r#"{{ "newsroom": {{ "name": "Quay" }}, "sources": [{}],
             "topics": [{{ "title": "Labour"{} }}] }}"#,
        sources.join(", "),
        if n_sources > 1 { r#", "names": { "wire": "work" }"# } else { "" },
    );
    let reading = Config::read(file.as_bytes(), &WebAddress::parse("https://news.example/").unwrap());
    assert_eq!(reading.problems, []);
    reading.config.unwrap()
}

fn latest() -> Ask {
    Ask::Latest { topics: Vec::new(), matching: Match::Any }
}

fn more(cursor: Cursor) -> Ask {
    Ask::More { topics: Vec::new(), matching: Match::Any, cursor }
}

/// A story of `source`, published at this hour; negative hours have no date.
fn story(source: &str, hour: i64) -> Article {
    story_called(source, &hour.to_string().replace('-', "m"), hour)
}

fn story_called(source: &str, name: &str, hour: i64) -> Article {
    let source = SourceId(source.to_owned());
    let key = [&source.0, "-", name].concat();
    let mut preview = preview(&key, &[]);
    preview.id = crate::model::ArticleId::new(&source, name);
    preview.source = source;
    preview.published = (hour >= 0).then(|| Timestamp::from_unix_s(hour * 3600));
    Article { preview, body: Body::ExcerptOnly }
}

/// Pages of one source, asked for by their number.
struct Desk {
    pages: Vec<Vec<Article>>,
    /// Of the first page on; `None` where it tells none.
    n_total: Option<u32>,
    /// The page that follows the last one, where a source never ends.
    circle: Option<u32>,
    /// Pages that fail when they are asked for.
    faults: Vec<u32>,
    n_asked: usize,
}

impl Desk {
    fn of(source: &str, hours: &[i64], per_page: usize) -> Self {
        let pages = hours.chunks(per_page).map(|it| it.iter().map(|hour| story(source, *hour)).collect());
        Self { pages: pages.collect(), n_total: None, circle: None, faults: Vec::new(), n_asked: 0 }
    }

    fn answer(&mut self, ask: &Ask) -> Result<Given, SourceError> {
        let number = match ask {
            Ask::Latest { .. } => 1,
            Ask::More { cursor: Cursor::Page(number), .. } => *number,
            other => panic!("{other:?}"),
        };
        self.n_asked += 1;
        if self.faults.contains(&number) {
            return Err(SourceError::ServerFailed { status: 500 });
        }
        let n_pages = u32::try_from(self.pages.len()).unwrap();
        let next = if number < n_pages { Some(number + 1) } else { self.circle };
        let articles = self.pages.get(number as usize - 1).cloned().unwrap_or_default();
        let page = Page { articles, next: next.map(Cursor::Page), n_total: self.n_total, ..Page::default() };
        Ok(Given { page, origin: Origin::Source, error: None })
    }
}

fn asked(config: &Config, desks: &mut [Desk], ask: Ask) -> Result<MergedPage, SourceError> {
    let mut merger = Merger::open(config, ask);
    for n_rounds in 0.. {
        assert!(n_rounds < 9, "a page has no end");
        let round = merger.round();
        if round.is_empty() {
            break;
        }
        for (index, ask) in round {
            merger.take(index, desks[index].answer(&ask));
        }
    }
    merger.finish()
}

/// The whole list, and the most that was held back on the way.
fn paged_to_the_end(config: &Config, desks: &mut [Desk]) -> (Shelf, usize) {
    let mut shelf = Shelf::of(asked(config, desks, latest()).unwrap(), Timestamp::from_unix_s(0));
    let mut most_held = 0;
    for n_pages in 0.. {
        assert!(n_pages < 500, "the list has no end");
        let Some(next) = shelf.next.clone() else { break };
        if let Cursor::Merged(cursor) = &next {
            most_held = most_held.max(cursor.held.len());
        }
        shelf.append(asked(config, desks, more(next)).unwrap());
    }
    (shelf, most_held)
}

fn names(previews: &[Preview]) -> Vec<&str> {
    previews.iter().map(|it| it.id.0.as_str()).collect()
}
