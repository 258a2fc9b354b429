//! The texts of what came since the last visit.
//!
//! Deliberately absent: what must hold of them.

use crate::ui::messages::{digest_line_words, digest_words};

pub(super) fn in_the_digest() -> Vec<String> {
    let (line, digest) = (digest_line_words(), digest_words());
    let fixed = [
        digest.first_title,
        digest.first_text,
        digest.nothing_title,
        digest.other_stories,
        digest.asking,
        digest.not_asked,
        digest.cut,
        digest.sheet,
        digest.sheet_failed,
        digest.copy,
        digest.copied,
        digest.copy_failed,
        digest.print,
    ];
    let filled = [
        (line.n_since)(3, "Quay"),
        (line.some_since)("Quay"),
        (digest.n_came)(3, "Quay"),
        (digest.nothing_text)("Quay"),
    ];
    fixed.map(str::to_owned).into_iter().chain(filled).collect()
}
