//! What keys in the database begin with. Each deployment has a database of its own, by its path; the worker finds its keys by
//! the same beginning.
//!
//! Deliberately absent: articles and lists, which lie under their own addresses alone.

use crate::browser::location;

/// What keys begin with: the path of the deployment, and a space, which no path has.
pub(super) fn scope() -> String {
    let path = location::base().map(|it| it.path().to_owned()).unwrap_or_default();
    [&path, " "].concat()
}
