//! What searching ten thousand stories costs natively: reading them in, its longest step, and each of some searches.
//! Prints rows of a table. `cargo bench -p broadside-core` runs it, built as small as the app is.
//!
//! Deliberately absent: a crate for measuring. The quickest of some runs of a thing that takes milliseconds needs none.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_possible_truncation, missing_docs)]

use broadside_core::model::{ArticleId, ArticleKey, Preview, SourceId, Timestamp, Topic};
use broadside_core::search::{Collection, Document, Expression, Muted, Progress};
use std::time::{Duration, Instant};

const N_STORIES: u64 = 10_000;
/// As the app does it.
const N_WORDS_OF_STEP: usize = 1_500;
const N_RUNS: usize = 21;
const SYLLABLES: [&str; 24] = [
    "sto", "ri", "ka", "men", "ta", "lo", "ve", "dra", "si", "po", "har", "bor", "ten", "an", "stri", "ke",
    "ru", "mo", "li", "ne", "ga", "tor", "wi", "es",
];

/// Numbers that are the same in every run (xorshift, Marsaglia 2003).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}

/// Eight thousand words, of which the first are the most common, as in any language.
fn word(numbers: &mut Numbers) -> String {
    let rank = 8_000_u64.min(8_000 / (1 + numbers.below(8_000)) + numbers.below(40));
    let syllable = |it: u64| SYLLABLES[(it % 24) as usize];
    [syllable(rank), syllable(rank / 24 + rank), syllable(rank / 576 + rank * 7)].concat()
}

fn text(numbers: &mut Numbers, n_words: usize) -> String {
    (0..n_words).map(|_| word(numbers)).collect::<Vec<_>>().join(" ")
}

fn document(number: u64, numbers: &mut Numbers) -> Document {
    let source = SourceId("feed".to_owned());
    let preview = Preview {
        id: ArticleId::new(&source, &number.to_string()),
        key: ArticleKey::new(&format!("story-{number}")).unwrap(),
        source,
        address: None,
        external_address: None,
        title: format!("Story {number} {}", text(numbers, 6)),
        excerpt: text(numbers, 30),
        topics: vec![Topic::named(["Tide", "Labour", "Housing"][(number % 3) as usize]).unwrap()],
        authors: Vec::new(),
        published: Some(Timestamp::from_unix_s(1_700_000_000_i64.saturating_add_unsigned(number))),
        modified: None,
        image: None,
        language: None,
        reading_minutes: None,
    };
    Document { preview, body: Some(text(numbers, 300)) }
}

fn main() {
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    let documents: Vec<Document> = (0..N_STORIES).map(|it| document(it, &mut numbers)).collect();
    let mut collection = Collection::default();
    let began = Instant::now();
    for document in documents {
        collection.offer(document);
    }
    let mut steps: Vec<Duration> = Vec::new();
    loop {
        let step_began = Instant::now();
        let progress = collection.add_some(N_WORDS_OF_STEP);
        steps.push(step_began.elapsed());
        if progress == Progress::Done {
            break;
        }
    }
    println!("| reading {N_STORIES} stories in | {:.0} ms |", began.elapsed().as_secs_f64() * 1e3);
    steps.sort();
    let of_hundred = steps[steps.len() * 99 / 100];
    println!("| 99 of 100 steps of it take no more than | {:.1} ms |", of_hundred.as_secs_f64() * 1e3);
    for search in ["s", "st", "sto", "story", "story 77", "\"story 77\"", "story -77", "topic:tide 5", "a b"]
    {
        let mut costs: Vec<f64> = (0..N_RUNS)
            .map(|_| {
                let began = Instant::now();
                let found =
                    collection.find(&Expression::parse(search), 20, Muted::LeftOut, |_| "The Slipway");
                std::hint::black_box(found);
                began.elapsed().as_secs_f64() * 1e3
            })
            .collect();
        costs.sort_by(f64::total_cmp);
        let n_found =
            collection.find(&Expression::parse(search), 20, Muted::LeftOut, |_| "The Slipway").n_found;
        // Of several runs the quickest: the others were interrupted.
        println!("| `{search}`, {n_found} answers | {:.1} ms |", costs[0]);
    }
}
