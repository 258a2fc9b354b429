//! Which of the files that parts have in common are joined.
//!
//! The splitter makes a file for every set of parts that share something, most of them smaller than the request that
//! fetches them, and each of them a line in the script that every visit loads. Files are joined as long as that costs
//! no part more than it spares. Deliberately absent: joining them, which is `joined`.

use std::collections::BTreeSet;

/// What a request and its line in the script weigh, in bytes of code before it is optimised: a joining is wanted that
/// makes no part load more than this for nothing.
const REQUEST_WEIGHT: usize = 8_000;

/// Files that are loaded by the same parts from now on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared<File> {
    /// What is in it, in the order in which it was found.
    pub files: Vec<File>,
    /// The parts that load it.
    pub parts: BTreeSet<String>,
    /// The bytes of its code.
    pub n_bytes: usize,
}

impl<File> Shared<File> {
    /// The bytes that parts would load for nothing, were this and `other` one file.
    fn waste_with(&self, other: &Self) -> usize {
        let n_only = |one: &Self, of: &Self| of.parts.difference(&one.parts).count();
        self.n_bytes * n_only(self, other) + other.n_bytes * n_only(other, self)
    }
}

/// Joins those of `shared` that are cheapest to join, until each further one would cost more than it spares.
pub fn joined<File>(mut shared: Vec<Shared<File>>) -> Vec<Shared<File>> {
    while let Some((one, other)) = cheapest(&shared) {
        let joining = shared.remove(other);
        if let Some(host) = shared.get_mut(one) {
            host.files.extend(joining.files);
            host.parts.extend(joining.parts);
            host.n_bytes += joining.n_bytes;
        }
    }
    shared
}

/// The places of the two that waste least, the earlier one first.
fn cheapest<File>(shared: &[Shared<File>]) -> Option<(usize, usize)> {
    let pairs = shared.iter().enumerate().flat_map(|(at, one)| {
        let later = shared.iter().enumerate().skip(at + 1);
        later.map(move |(other_at, other)| (one.waste_with(other), at, other_at))
    });
    let (waste, one, other) = pairs.min()?;
    (waste <= REQUEST_WEIGHT).then_some((one, other))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shared(name: &'static str, parts: &str, n_bytes: usize) -> Shared<&'static str> {
        Shared { files: vec![name], parts: parts.split(' ').map(str::to_owned).collect(), n_bytes }
    }

    fn files(shared: Vec<Shared<&'static str>>) -> Vec<Vec<&'static str>> {
        joined(shared).into_iter().map(|it| it.files).collect()
    }

    #[test]
    fn small_files_are_joined_whoever_wants_them() {
        let small =
            [shared("a", "article doctor", 80), shared("b", "doctor search", 90), shared("c", "keys", 50)];
        assert_eq!(files(small.into()), [["a", "b", "c"]]);
    }

    #[test]
    fn nobody_loads_much_that_is_for_others() {
        let large = [shared("a", "doctor newsroom", 150_000), shared("b", "article doctor newsroom", 90)];
        assert_eq!(files(large.into()), [["a"], ["b"]]);
    }

    #[test]
    fn what_the_same_parts_want_is_one_file() {
        let alike = [shared("a", "doctor newsroom", 150_000), shared("b", "doctor newsroom", 90_000)];
        assert_eq!(files(alike.into()), [["a", "b"]]);
    }
}
