//! The index's files as a question sees them.
//!
//! Deliberately absent: warnings. The press wrote them; what is not as it should be is not there.

use serde_json::Value;

/// A word is looked for in so many files at most: many words may begin alike.
const MAX_FILES_OF_WORD: usize = 2;

/// A word that is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    pub text: String,
    /// Whether words that begin with it are meant too.
    pub is_beginning: bool,
}

impl Term {
    fn fits(&self, word: &str) -> bool {
        if self.is_beginning { word.starts_with(&self.text) } else { word == self.text }
    }
}

/// The stories that have a word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Stories {
    /// Their numbers.
    pub numbers: Vec<u32>,
    /// Whether older ones are left out.
    pub is_cut: bool,
}

/// The names of the files that may have a word that fits `term`.
pub(super) fn files_for<'a>(directory: &'a Value, term: &Term) -> Vec<&'a str> {
    let entries = directory.get("files").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let entries: Vec<(&str, &str)> =
        entries.iter().filter_map(|it| Some((it.get(0)?.as_str()?, it.get(1)?.as_str()?))).collect();
    let after = entries.partition_point(|(first, _)| *first <= term.text.as_str());
    let begun = entries.iter().skip(after.saturating_sub(1));
    let is_meant = |(first, _): &&(&str, &str)| *first <= term.text.as_str() || term.fits(first);
    begun.take_while(is_meant).take(MAX_FILES_OF_WORD).map(|(_, name)| *name).collect()
}

/// Adds to `found` what a file of words says of `term`.
pub(super) fn add_stories(file: &Value, term: &Term, found: &mut Stories) {
    let words = file.get("words").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    for entry in words {
        if !entry.get(0).and_then(Value::as_str).is_some_and(|it| term.fits(it)) {
            continue;
        }
        let n_all = entry.get(1).and_then(Value::as_u64).unwrap_or_default();
        let steps = entry.get(2).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        found.is_cut |= n_all > steps.len() as u64;
        let mut number = None;
        // The newest first, then how much older each is than the one before.
        for step in steps.iter().filter_map(Value::as_u64) {
            let Ok(step) = u32::try_from(step) else { break };
            let Some(next) = number.map_or(Some(step), |it: u32| it.checked_sub(step)) else { break };
            number = Some(next);
            if !found.numbers.contains(&next) {
                found.numbers.push(next);
            }
        }
    }
}

/// The numbers that all words have, the newest first. Of a word whose older stories are left out, the others decide.
pub(super) fn common(found: &[Stories]) -> Vec<u32> {
    let whole: Vec<&Stories> = found.iter().filter(|it| !it.is_cut).collect();
    let deciding = if whole.is_empty() { found.iter().collect() } else { whole };
    let Some((rarest, others)) =
        deciding.iter().min_by_key(|it| it.numbers.len()).map(|rarest| (*rarest, &deciding))
    else {
        return Vec::new();
    };
    let is_common = |number: &&u32| others.iter().all(|it| it.numbers.contains(number));
    let mut numbers: Vec<u32> = rarest.numbers.iter().filter(is_common).copied().collect();
    numbers.sort_unstable_by(|left, right| right.cmp(left));
    numbers
}
