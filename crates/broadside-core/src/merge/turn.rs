//! How far one source has been read, and when it has come to its end.
//!
//! Deliberately absent: the other sources, beside which it may have to wait (`merger`).

use crate::model::{Article, ArticleId, Timestamp};
use crate::sources::Cursor;

/// How far one source has been read.
#[derive(Debug, Default)]
pub(super) struct Turn {
    pub(super) next: Next,
    /// The date down to which it was read; `None` where it gives no dates.
    pub(super) floor: Option<Timestamp>,
    /// The first story of its last page.
    pub(super) first: Option<ArticleId>,
    /// What it told in this question.
    pub(super) n_total: Option<u32>,
    /// Whether it failed in this question; it may do better in the next.
    pub(super) has_failed: bool,
    /// Whether it was asked in this question.
    pub(super) is_asked: bool,
}

/// The page that a source would be asked for.
#[derive(Debug, Default)]
pub(super) enum Next {
    /// Its first page.
    Begin,
    /// A further one.
    At(Cursor),
    /// None.
    #[default]
    End,
}

impl Turn {
    /// Whether there are pages to be had yet.
    pub(super) fn is_live(&self) -> bool {
        matches!(self.next, Next::At(_)) && !self.has_failed
    }

    /// Goes on to the page after the one that holds `articles`. A page that is the last one again ends the source, and
    /// so do an empty one and one whose next is itself. Says whether it was the last one again.
    pub(super) fn advance(&mut self, articles: &[Article], next: Option<Cursor>) -> bool {
        let first = articles.first().map(|it| it.preview.id.clone());
        let is_again = first.is_some() && first == self.first;
        let is_circle = matches!((&self.next, &next), (Next::At(at), Some(next)) if is_same_page(at, next));
        self.next = match next {
            Some(next) if !is_again && !is_circle && !articles.is_empty() => Next::At(next),
            _ => Next::End,
        };
        self.first = first;
        // The last story's date, and not the oldest, since one wrong date must not open the way for everybody else.
        let last = articles.iter().rev().find_map(|it| it.preview.published);
        self.floor = match (self.floor, last) {
            (Some(floor), Some(last)) => Some(floor.min(last)),
            (floor, last) => floor.or(last),
        };
        is_again
    }
}

/// Whether both begin at one place. Cursors of several sources are nobody's own, and comparing what they hold would be
/// code that every reader downloads.
fn is_same_page(left: &Cursor, right: &Cursor) -> bool {
    match (left, right) {
        (Cursor::Page(left), Cursor::Page(right)) => left == right,
        (
            Cursor::Document { address: left, n_skipped: n_left, .. },
            Cursor::Document { address: right, n_skipped: n_right, .. },
        ) => n_left == n_right && left == right,
        _ => false,
    }
}
