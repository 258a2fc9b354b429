//! What ten and a hundred thousand stories cost natively: reading them in, its longest step, their memory, and each of some
//! searches, filters and orders. Prints tables. `cargo bench -p broadside-core` runs it, built as small as the app is.
//!
//! Deliberately absent: a crate for measuring. The quickest of some runs of a thing that takes milliseconds needs none.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_possible_truncation, missing_docs)]

use broadside_core::model::{ArticleId, ArticleKey, Author, Preview, SourceId, Timestamp, Topic};
use broadside_core::query::Query;
use broadside_core::search::{Collection, Document, Expression, Muted, Progress};
use broadside_core::select::{newest_first, select};
use std::time::{Duration, Instant};

/// As the app does it.
const N_WORDS_OF_STEP: usize = 1_500;
const N_STORIES_OF_BATCH: usize = 25;
const N_RUNS: usize = 21;
const AUTHORS: [&str; 8] = [
    "Wren",
    "Ada Quill",
    "Brannoch Tor",
    "Celeste Marl",
    "Dov Harrow",
    "Edda Finch",
    "Fenn Oakes",
    "Gusta Reed",
];
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

fn document(number: u64, n_words_of_body: usize, numbers: &mut Numbers) -> Document {
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
        authors: vec![Author { name: AUTHORS[(number % 8) as usize].to_owned(), address: None }],
        published: Some(Timestamp::from_unix_s(1_700_000_000_i64.saturating_add_unsigned(number))),
        modified: None,
        image: None,
        language: None,
        reading_minutes: None,
    };
    Document { preview, body: (n_words_of_body > 0).then(|| text(numbers, n_words_of_body)) }
}

/// So many stories, each made when it is wanted.
fn documents(n_stories: u64, n_words_of_body: usize) -> impl Iterator<Item = Document> {
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    (0..n_stories).map(move |it| document(it, n_words_of_body, &mut numbers))
}

/// Bytes that this program has, as Linux says it; nothing elsewhere.
fn resident_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:"))?;
    Some(line.split_whitespace().next()?.parse::<u64>().ok()? * 1024)
}

/// Of several runs the quickest, in milliseconds: the others were interrupted.
fn quickest_ms<T>(mut work: impl FnMut() -> T) -> f64 {
    let run = |_| {
        let began = Instant::now();
        std::hint::black_box(work());
        began.elapsed().as_secs_f64() * 1e3
    };
    (0..N_RUNS).map(run).fold(f64::INFINITY, f64::min)
}

fn row(what: &str, value: &str) {
    println!("| {what} | {value} |");
}

/// Reads stories into a collection as the app does, and says what that costs.
fn collected(n_stories: u64, n_words_of_body: usize) -> Collection {
    let mut collection = Collection::default();
    let mut documents = documents(n_stories, n_words_of_body).peekable();
    let before = resident_bytes();
    let mut steps: Vec<Duration> = Vec::new();
    while documents.peek().is_some() {
        documents.by_ref().take(N_STORIES_OF_BATCH).for_each(|it| collection.offer(it));
        loop {
            let began = Instant::now();
            let progress = collection.add_some(N_WORDS_OF_STEP);
            steps.push(began.elapsed());
            if progress == Progress::Done {
                break;
            }
        }
    }
    let total: Duration = steps.iter().sum();
    row("reading them", &format!("{:.0} ms", total.as_secs_f64() * 1e3));
    steps.sort();
    let of_hundred = steps[steps.len() * 99 / 100];
    row("99 of 100 steps of it take no more than", &format!("{:.1} ms", of_hundred.as_secs_f64() * 1e3));
    if let (Some(before), Some(after)) = (before, resident_bytes()) {
        row(
            "memory for each, index and card",
            &format!("{} bytes", after.saturating_sub(before) / n_stories),
        );
    }
    collection
}

fn search(collection: &Collection) {
    for search in ["s", "st", "sto", "story", "story 77", "\"story 77\"", "story -77", "topic:tide 5", "a b"]
    {
        let find = || collection.find(&Expression::parse(search), 20, Muted::LeftOut, |_| "The Slipway");
        let n_found = find().n_found;
        row(&format!("search `{search}`, {n_found} answers"), &format!("{:.1} ms", quickest_ms(find)));
    }
}

/// What a list does with its stories.
fn filter_and_sort(n_stories: u64) {
    let previews: Vec<Preview> = documents(n_stories, 0).map(|it| it.preview).collect();
    for filter in
        ["topics=labour", "topics=labour,tide&match=all", "author=wren", "from=2024-01-01", "language=ar"]
    {
        let query = Query::parse(filter);
        let n_fitting = select(&previews, None, &query).len();
        let cost = quickest_ms(|| select(&previews, None, &query));
        row(&format!("filter `{filter}`, {n_fitting} fit"), &format!("{cost:.1} ms"));
    }
    // In no order that a sort could profit from.
    let mut numbers = Numbers(7);
    let mut moments: Vec<(Option<Timestamp>, &Preview)> = previews
        .iter()
        .map(|it| (Some(Timestamp::from_unix_s(numbers.below(1 << 40).cast_signed())), it))
        .collect();
    let shuffled = moments.clone();
    let cost = quickest_ms(|| {
        moments.clone_from(&shuffled);
        moments.sort_by(|left, right| newest_first(left.0, right.0));
        moments.len()
    });
    row("sort, newest first", &format!("{cost:.1} ms"));
}

fn main() {
    for (n_stories, n_words_of_body) in [(10_000, 300), (100_000, 0)] {
        let texts = if n_words_of_body > 0 { "with texts of 300 words" } else { "with their excerpts" };
        println!("\n| {n_stories} stories, {texts} |  |\n| --- | --- |");
        let collection = collected(n_stories, n_words_of_body);
        search(&collection);
        drop(collection);
        filter_and_sort(n_stories);
    }
}
