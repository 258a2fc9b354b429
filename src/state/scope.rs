//! Keys on the device belong to one deployment: several may live below the same origin, and share its database.
//!
//! Deliberately absent: articles and lists, which can be fetched again and lie under their own addresses alone.

use crate::browser::location;

/// What keys begin with: the path of the deployment, and a space, which no path has.
pub(super) fn scope() -> String {
    let path = location::base().map(|it| it.path().to_owned()).unwrap_or_default();
    [&path, " "].concat()
}
