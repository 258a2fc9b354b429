//! What is kept on a device, as its owner can look through it.
//!
//! Deliberately absent: reading it, and what it means in words.

/// Where something is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoredPlace {
    /// In this table of the database.
    Table(&'static str),
    /// In a cache of the worker, of this kind.
    Cache(String),
    /// Among small values that last.
    Lasting,
    /// Among small values that go when the tab is closed.
    ForThisVisit,
}

/// What is kept in one place: keys with their bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredGroup {
    /// Where.
    pub place: StoredPlace,
    /// What.
    pub entries: Vec<(String, u64)>,
}

impl StoredGroup {
    /// All of it.
    pub fn n_bytes(&self) -> u64 {
        self.entries.iter().map(|(_, it)| it).sum()
    }
}
