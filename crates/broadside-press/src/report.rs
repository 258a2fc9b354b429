//! What is said when the work is done.
//!
//! Deliberately absent: anything a machine would read; the exit code and `version.json` are for those.

use std::fmt;

/// What was printed, and what the newsroom should mend.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Pages with stories.
    pub n_pages: usize,
    /// One line each, in plain English, with the place of the fault.
    pub warnings: Vec<String>,
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let n_warnings = self.warnings.len();
        let pages = if self.n_pages == 1 { "page" } else { "pages" };
        let warnings = if n_warnings == 1 { "warning" } else { "warnings" };
        write!(formatter, "{} {pages} printed, {n_warnings} {warnings}", self.n_pages)?;
        self.warnings.iter().try_for_each(|it| write!(formatter, "\nwarning: {it}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warnings_are_counted_and_listed() {
        let report = Report { n_pages: 1, warnings: vec!["a".to_owned(), "b".to_owned()] };
        assert_eq!(report.to_string(), "1 page printed, 2 warnings\nwarning: a\nwarning: b");
        assert_eq!(Report { n_pages: 42, warnings: Vec::new() }.to_string(), "42 pages printed, 0 warnings");
    }
}
