//! Counts what test runners print, so that one closing line can sum up all of them.
//!
//! It understands cargo's and wasm-bindgen's `test result:` lines, and the `# pass` lines of TAP that
//! node's test runner prints.

use std::fmt;
use std::ops::Add;

/// How many tests passed, failed and were skipped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_field_names, reason = "counts are called n_ in this house")]
pub struct Tally {
    n_passed: usize,
    n_failed: usize,
    n_ignored: usize,
}

impl Tally {
    /// Sums the `test result: ok. 12 passed; 0 failed; 1 ignored; …` lines of `text`.
    pub fn of_cargo(text: &str) -> Self {
        text.lines()
            .filter_map(|line| line.trim().strip_prefix("test result:"))
            .map(|result| Self {
                n_passed: number_before(result, "passed"),
                n_failed: number_before(result, "failed"),
                n_ignored: number_before(result, "ignored"),
            })
            .fold(Self::default(), Add::add)
    }

    /// Reads the closing `# pass 12`, `# fail 0` and `# skipped 1` lines of `text`, or `ℹ pass 12` in
    /// node's other style. Nothing is counted where they are missing.
    pub fn of_node(text: &str) -> Self {
        let number_after = |word: &str| {
            let mut counts = text.lines().rev().filter_map(|line| {
                let count = line.trim().trim_start_matches(['#', 'ℹ', ' ']).strip_prefix(word)?;
                count.trim().parse().ok()
            });
            counts.next().unwrap_or(0)
        };
        Self {
            n_passed: number_after("pass "),
            n_failed: number_after("fail "),
            n_ignored: number_after("skipped "),
        }
    }

    /// This count of a run that ended with or without success. A failure that no test explains, such as
    /// sources that do not compile, and a success without a single test both count as one failed test.
    pub fn of_run_with(self, is_success: bool) -> Self {
        let is_unexplained = if is_success { self.n_passed == 0 } else { self.n_failed == 0 };
        Self { n_failed: self.n_failed + usize::from(is_unexplained), ..self }
    }

    /// A run that could not even begin.
    pub fn not_run() -> Self {
        Self::default().of_run_with(false)
    }

    /// A run that what it needs cannot be had for.
    pub fn skipped() -> Self {
        Self { n_ignored: 1, ..Self::default() }
    }

    /// Whether nothing failed.
    pub fn is_ok(self) -> bool {
        self.n_failed == 0
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
        Self {
            n_passed: self.n_passed + other.n_passed,
            n_failed: self.n_failed + other.n_failed,
            n_ignored: self.n_ignored + other.n_ignored,
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdict = if self.is_ok() { "ok" } else { "FAILED" };
        let Self { n_passed, n_failed, n_ignored } = self;
        write!(formatter, "test result: {verdict}. {n_passed} passed; {n_failed} failed; {n_ignored} ignored")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(n_passed: usize, n_failed: usize, n_ignored: usize) -> Tally {
        Tally { n_passed, n_failed, n_ignored }
    }

    #[test]
    fn the_lines_of_every_cargo_test_binary_are_summed() {
        let text = "running 3 tests\n\
            test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            \x20 test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 filtered out\n";
        assert_eq!(Tally::of_cargo(text), tally(7, 2, 1));
    }

    #[test]
    fn both_styles_of_node_are_read() {
        assert_eq!(Tally::of_node("# tests 15\n# pass 12\n# fail 1\n# skipped 2\n"), tally(12, 1, 2));
        assert_eq!(Tally::of_node("ℹ tests 15\nℹ pass 12\nℹ fail 1\nℹ skipped 2\n"), tally(12, 1, 2));
        assert_eq!(Tally::of_node("nothing was counted"), tally(0, 0, 0));
    }

    #[test]
    fn a_run_without_a_reason_is_never_a_success() {
        assert_eq!(tally(3, 0, 0).of_run_with(true), tally(3, 0, 0));
        assert_eq!(tally(3, 1, 0).of_run_with(false), tally(3, 1, 0));
        assert_eq!(tally(3, 0, 0).of_run_with(false), tally(3, 1, 0));
        assert_eq!(tally(0, 0, 0).of_run_with(true), tally(0, 1, 0));
        assert!(!Tally::not_run().is_ok() && Tally::skipped().is_ok());
    }

    #[test]
    fn the_sum_closes_like_a_test_runner() {
        let sum = tally(1, 0, 0) + tally(2, 0, 1);
        assert_eq!(sum.to_string(), "test result: ok. 3 passed; 0 failed; 1 ignored");
        let sum = sum + tally(0, 1, 0);
        assert_eq!(sum.to_string(), "test result: FAILED. 3 passed; 1 failed; 1 ignored");
    }
}
