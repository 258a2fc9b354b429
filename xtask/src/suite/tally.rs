//! Counts what test runners print, so that one closing line can sum up all of them.
//!
//! It understands cargo's and wasm-bindgen's `test result:` lines, and the `# pass` lines of TAP that
//! node's test runner prints.

use std::fmt;
use std::ops::Add;

/// How many tests passed and how many were skipped. Failures end a run before they are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    n_passed: usize,
    n_ignored: usize,
}

impl Tally {
    /// Sums the `test result: ok. 12 passed; 0 failed; 1 ignored; …` lines of `text`.
    pub fn of_cargo(text: &str) -> Self {
        text.lines()
            .filter_map(|line| line.trim().strip_prefix("test result:"))
            .map(|result| Self {
                n_passed: number_before(result, "passed"),
                n_ignored: number_before(result, "ignored"),
            })
            .fold(Self::default(), Add::add)
    }

    /// Reads the closing `# pass 12` and `# skipped 1` lines of `text`, or `ℹ pass 12` in node's other
    /// style; `None` when there are none.
    pub fn of_node(text: &str) -> Option<Self> {
        let number_after = |word: &str| {
            text.lines().rev().find_map(|line| {
                let count = line.trim().trim_start_matches(['#', 'ℹ', ' ']).strip_prefix(word)?;
                count.trim().parse().ok()
            })
        };
        Some(Self { n_passed: number_after("pass ")?, n_ignored: number_after("skipped ").unwrap_or(0) })
    }
}

fn number_before(text: &str, word: &str) -> usize {
    let mut before = "";
    for part in text.split_whitespace() {
        if part.trim_end_matches(';') == word {
            return before.parse().unwrap_or(0);
        }
        before = part;
    }
    0
}

impl Add for Tally {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { n_passed: self.n_passed + other.n_passed, n_ignored: self.n_ignored + other.n_ignored }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "test result: ok. {} passed; 0 failed; {} ignored", self.n_passed, self.n_ignored)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_of_every_cargo_test_binary_are_summed() {
        let text = "running 3 tests\n\
            test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            \x20 test result: ok. 4 passed; 0 failed; 0 ignored; 0 filtered out\n";
        assert_eq!(Tally::of_cargo(text), Tally { n_passed: 7, n_ignored: 1 });
    }

    #[test]
    fn both_styles_of_node_are_read() {
        let wanted = Some(Tally { n_passed: 12, n_ignored: 2 });
        assert_eq!(Tally::of_node("# tests 14\n# pass 12\n# fail 0\n# skipped 2\n"), wanted);
        assert_eq!(Tally::of_node("ℹ tests 14\nℹ pass 12\nℹ fail 0\nℹ skipped 2\n"), wanted);
        assert_eq!(Tally::of_node("nothing was counted"), None);
    }

    #[test]
    fn the_sum_closes_like_a_test_runner() {
        let total = Tally { n_passed: 1, n_ignored: 0 } + Tally { n_passed: 2, n_ignored: 1 };
        assert_eq!(total.to_string(), "test result: ok. 3 passed; 0 failed; 1 ignored");
    }
}
