//! Guessing which key or topic a misspelt one was meant to be.
//!
//! Deliberately absent: mending it. A guess is for the newsroom's eyes.

/// The candidate that `word` most likely meant: at most two slips away, and at most a third of its length.
pub fn nearest<'a>(word: &str, candidates: &[&'a str]) -> Option<&'a str> {
    const MAX_SLIPS: usize = 2;
    let distances = candidates.iter().map(|it| (n_slips(&word.to_ascii_lowercase(), it), *it));
    let (n_slips, nearest) = distances.min_by_key(|(n_slips, _)| *n_slips)?;
    (n_slips <= MAX_SLIPS && n_slips * 3 <= nearest.chars().count()).then_some(nearest)
}

/// Letters to put in, take out or change (the Levenshtein distance).
fn n_slips(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (index, letter) in left.chars().enumerate() {
        // `diagonal` and `before` are the cells up left and left of the one that is computed.
        let mut diagonal = index;
        let mut before = index + 1;
        let mut cells = row.iter_mut();
        if let Some(first) = cells.next() {
            *first = before;
        }
        for (cell, other) in cells.zip(&right) {
            let replaced = diagonal + usize::from(letter != *other);
            diagonal = *cell;
            before = replaced.min(before + 1).min(diagonal + 1);
            *cell = before;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_recognised_and_another_word_is_not() {
        let keys = ["name", "tagline", "description", "url"];
        for (word, expected) in [
            ("taglin", Some("tagline")),
            ("Name", Some("name")),
            ("discription", Some("description")),
            ("nmae", None),
            ("uri", Some("url")),
            ("colour", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, &keys), expected, "{word:?}");
        }
    }
}
