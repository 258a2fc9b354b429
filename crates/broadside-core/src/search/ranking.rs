//! Which documents answer an expression, and how well: BM25 (Robertson and Zaragoza, «The Probabilistic Relevance
//! Framework», 2009), where a word in the title counts as several, and a beginning counts less than the word itself.
//!
//! Deliberately absent: order among equals, which needs dates.

use super::expression::Expression;
use super::index::Index;
use super::phrase::Phrase;
use super::segment::{Position, Posting, Segment};

/// How soon more of the same word says no more, and how much long texts are held against them: the usual values.
const SATURATION: f32 = 1.2;
const LENGTH_WEIGHT: f32 = 0.75;
/// What a word in the title counts.
const TITLE_WEIGHT: f32 = 5.0;
/// What a longer word counts that begins like the one asked for.
const BEGINNING_WEIGHT: f32 = 0.6;

/// The score of each document, by its number; `None` where it does not answer.
pub(super) fn scores(index: &Index, expression: &Expression) -> Vec<Option<f32>> {
    let mut scores = vec![Some(0.0); index.n_documents()];
    for phrase in &expression.wanted {
        let weights = weights(index, phrase);
        let rarity = rarity(index, &weights);
        for ((document, score), weight) in (0..).zip(&mut scores).zip(&weights) {
            *score =
                score.filter(|_| *weight > 0.0).map(|it| it + rarity * saturated(index, document, *weight));
        }
    }
    for phrase in &expression.unwanted {
        for (score, weight) in scores.iter_mut().zip(weights(index, phrase)) {
            *score = score.filter(|_| weight <= 0.0);
        }
    }
    scores
}

/// How much a phrase says by how few documents have it.
fn rarity(index: &Index, weights: &[f32]) -> f32 {
    let n_with = count(weights.iter().filter(|it| **it > 0.0).count());
    let n_without = count(index.n_documents()) - n_with;
    (1.0 + (n_without + 0.5) / (n_with + 0.5)).ln()
}

fn saturated(index: &Index, document: u32, weight: f32) -> f32 {
    let length = f32::from(index.length(document).n_words) / index.mean_length();
    weight * (SATURATION + 1.0) / (weight + SATURATION * (1.0 - LENGTH_WEIGHT + LENGTH_WEIGHT * length))
}

/// How often `phrase` stands in each document, title and beginnings weighed.
fn weights(index: &Index, phrase: &Phrase) -> Vec<f32> {
    let mut weights = vec![0.0_f32; index.n_documents()];
    let mut add = |document: u32, weight: f32| {
        if let Some(sum) = weights.get_mut(document as usize) {
            *sum += weight;
        }
    };
    for segment in index.segments() {
        if phrase.before.is_empty() {
            for word in last_words(segment, phrase) {
                let likeness = if segment.word(word) == phrase.last { 1.0 } else { BEGINNING_WEIGHT };
                for posting in segment.postings(word) {
                    add(posting.document, likeness * weight(index, posting));
                }
            }
        } else {
            for (document, position) in places(segment, phrase) {
                add(document, weight(index, Posting { document, positions: &[position] }));
            }
        }
    }
    weights
}

fn weight(index: &Index, posting: Posting<'_>) -> f32 {
    let n_in_title = index.length(posting.document).n_in_title;
    // Hardly a word stands in a title, and where one does it is among the first: one look is most often enough.
    let n_there = posting.positions.iter().take_while(|it| **it < n_in_title).count();
    count(n_there) * TITLE_WEIGHT + count(posting.positions.len() - n_there)
}

/// The place of every word that may be the last of `phrase`.
fn last_words(segment: &Segment, phrase: &Phrase) -> impl Iterator<Item = usize> {
    let first = segment.first_not_before(&phrase.last);
    let is_last = |index: usize| {
        let word = segment.word(index);
        if phrase.is_whole { word == phrase.last } else { word.starts_with(&phrase.last) }
    };
    (first..segment.n_words()).take_while(move |it| is_last(*it))
}

/// Where a phrase of several words begins.
fn places(segment: &Segment, phrase: &Phrase) -> Vec<(u32, Position)> {
    let mut words = phrase.before.iter().map(|it| places_of(segment, it));
    let mut starts = words.next().unwrap_or_default();
    let mut n_before: Position = 0;
    for places in words {
        n_before = n_before.saturating_add(1);
        keep_followed(&mut starts, &places, n_before);
    }
    let mut last: Vec<(u32, Position)> =
        last_words(segment, phrase).flat_map(|it| segment.postings(it)).flat_map(spread).collect();
    // Several words may begin alike.
    last.sort_unstable();
    keep_followed(&mut starts, &last, n_before.saturating_add(1));
    starts
}

fn places_of(segment: &Segment, word: &str) -> Vec<(u32, Position)> {
    let index = segment.first_not_before(word);
    if segment.word(index) == word { segment.postings(index).flat_map(spread).collect() } else { Vec::new() }
}

fn spread(posting: Posting<'_>) -> impl Iterator<Item = (u32, Position)> {
    posting.positions.iter().map(move |it| (posting.document, *it))
}

/// Keeps those of `starts` that have one of the sorted `places` so many words behind them.
fn keep_followed(starts: &mut Vec<(u32, Position)>, places: &[(u32, Position)], n_words: Position) {
    starts.retain(|(document, start)| {
        start.checked_add(n_words).is_some_and(|it| places.binary_search(&(*document, it)).is_ok())
    });
}

#[allow(clippy::cast_precision_loss, reason = "a score needs no more than seven digits")]
fn count(n: usize) -> f32 {
    n as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The documents that answer, the best first.
    fn found(search: &str, documents: &[(&str, &str)]) -> Vec<usize> {
        let mut index = Index::default();
        for (title, text) in documents {
            index.add(title, text);
            // So that answers come from several segments.
            index.seal();
        }
        let scores = scores(&index, &Expression::parse(search));
        let mut found: Vec<(usize, f32)> =
            scores.into_iter().enumerate().filter_map(|(number, score)| Some((number, score?))).collect();
        found.sort_by(|left, right| right.1.total_cmp(&left.1));
        found.into_iter().map(|it| it.0).collect()
    }

    const DOCUMENTS: [(&str, &str); 5] = [
        ("Dockers strike", "The harbour is quiet. A general strike is not far."),
        ("Rents rise again", "A strike of tenants, said the general, and struck a pose."),
        ("The harbour choir", "Strikes are sung about: dockers, tenants, cooks."),
        ("東京都の新聞", "港の話"),
        ("Café Ñandú", "Wednesday’s menu"),
    ];

    #[test]
    fn all_words_must_stand_there_and_the_title_counts_most() {
        for (search, expected) in [
            ("strike", vec![0, 1, 2]),
            ("strike dockers", vec![0, 2]),
            ("dockers choir", vec![2]),
            ("harbour", vec![2, 0]),
            ("general strike", vec![0, 1]),
            ("\"general strike\"", vec![0]),
            ("\"general str\"", vec![]),
            ("\"general str", vec![0]),
            ("\"strike the\"", vec![]),
            ("strike -tenants", vec![0]),
            ("strik -strike", vec![2]),
            ("cafe nandu", vec![4]),
            ("wednesday's", vec![4]),
            ("東京", vec![3]),
            ("京都", vec![3]),
            ("都", vec![3]),
            ("東都", vec![]),
            ("港", vec![3]),
            ("nowhere", vec![]),
        ] {
            assert_eq!(found(search, &DOCUMENTS), expected, "{search}");
        }
    }

    #[test]
    fn a_word_itself_is_before_words_that_begin_with_it() {
        let documents = [("A", "the portfolio of the"), ("B", "the port of the")];
        assert_eq!(found("port", &documents), [1, 0]);
    }

    #[test]
    fn a_rare_word_weighs_more_than_a_common_one_and_a_short_text_more_than_a_long_one() {
        let long = ["strike", &" and".repeat(80)].concat();
        let documents = [("A", long.as_str()), ("B", "strike"), ("C", "and"), ("D", "and")];
        assert_eq!(found("strike", &documents), [1, 0]);
    }
}
