//! What of a text answers a search, to be marked where it is shown.
//!
//! Deliberately absent: markup, and cutting a text to what is marked.

use super::expression::Expression;
use super::words;
use std::ops::Range;

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span<'a> {
    /// As it is.
    Plain(&'a str),
    /// It answers the search.
    Marked(&'a str),
}

/// Where something that is asked for stands in a text.
pub(super) struct Place {
    /// Which of the wanted phrases it is.
    pub(super) phrase: usize,
    /// In bytes.
    pub(super) range: Range<usize>,
}

/// Every place in `text` where a phrase of `expression` stands, phrase by phrase.
pub(super) fn places(text: &str, expression: &Expression) -> Vec<Place> {
    let mut words: Vec<(String, Range<usize>)> = Vec::new();
    words::each(text, |word, place, _| words.push((word.to_owned(), place)));
    let mut places = Vec::new();
    for (index, phrase) in expression.wanted.iter().enumerate() {
        for window in words.windows(phrase.n_words()) {
            if let ([(_, first), ..], [.., (_, last)]) = (window, window)
                && phrase.fits(window.iter().map(|it| it.0.as_str()))
            {
                places.push(Place { phrase: index, range: first.start..last.end });
            }
        }
    }
    places
}

/// Whether anything in `text` answers `expression`.
pub fn is_marked(text: &str, expression: &Expression) -> bool {
    !places(text, expression).is_empty()
}

/// All of `text` in its order: whole words that answer `expression`, and what stands between.
pub fn marked<'a>(text: &'a str, expression: &Expression) -> Vec<Span<'a>> {
    let mut spans = Vec::new();
    let mut done = 0;
    for place in joined(places(text, expression).into_iter().map(|it| it.range).collect()) {
        push(text, done..place.start, Span::Plain, &mut spans);
        done = place.end;
        push(text, place, Span::Marked, &mut spans);
    }
    push(text, done..text.len(), Span::Plain, &mut spans);
    spans
}

/// Places that touch as one, in their order: pairs of letters overlap, and so may phrases.
fn joined(mut places: Vec<Range<usize>>) -> Vec<Range<usize>> {
    places.sort_by_key(|it| it.start);
    let mut joined: Vec<Range<usize>> = Vec::new();
    for place in places {
        match joined.last_mut().filter(|last| place.start <= last.end) {
            Some(last) => last.end = last.end.max(place.end),
            None => joined.push(place),
        }
    }
    joined
}

fn push<'a>(text: &'a str, place: Range<usize>, span: fn(&'a str) -> Span<'a>, spans: &mut Vec<Span<'a>>) {
    let piece = text.get(place).filter(|it| !it.is_empty());
    spans.extend(piece.map(span));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// As «a [marked] text».
    fn told(text: &str, search: &str) -> String {
        let spans = marked(text, &Expression::parse(search));
        let told = spans.iter().map(|it| match it {
            Span::Plain(piece) => (*piece).to_owned(),
            Span::Marked(piece) => ["[", piece, "]"].concat(),
        });
        told.collect()
    }

    #[test]
    fn words_that_answer_are_marked_as_they_are_written() {
        for (text, search, expected) in [
            ("The Dockers’ strike", "dock", "The [Dockers]’ strike"),
            ("Café Ñandú", "nandu cafe", "[Café] [Ñandú]"),
            ("A general strike, a strike", "\"general strike\"", "A [general strike], a strike"),
            ("strike", "-strike", "strike"),
            ("strike", "topic:strike", "strike"),
            ("東京都の新聞", "東京都", "[東京都]の新聞"),
            ("", "strike", ""),
            ("strike", "", "strike"),
        ] {
            assert_eq!(told(text, search), expected, "{text} for {search}");
        }
    }

    proptest! {
        #[test]
        fn nothing_of_the_text_is_lost(text in "\\PC{0,40}", search in "\\PC{0,10}") {
            let spans = marked(&text, &Expression::parse(&search));
            let pieces = spans.iter().map(|it| match it { Span::Plain(it) | Span::Marked(it) => *it });
            prop_assert_eq!(pieces.collect::<String>(), text);
        }
    }
}
