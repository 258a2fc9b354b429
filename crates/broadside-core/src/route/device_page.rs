//! The pages about what this device keeps.
//!
//! Deliberately absent: what stands on them.

/// A page of the reader's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DevicePage {
    /// The stories that are saved for later.
    Saved,
    /// What came since the reader was last here.
    Digest,
    /// What the reader decides about the app.
    Settings,
    /// Who is contacted, and what is kept.
    Privacy,
    /// How the app is installed.
    Install,
    /// What keys do.
    Keys,
}

impl DevicePage {
    /// Every one.
    pub const ALL: [Self; 6] =
        [Self::Saved, Self::Digest, Self::Settings, Self::Privacy, Self::Install, Self::Keys];

    /// Those that are offered at the foot of every page, in this order. To the digest leads the front page, when there is
    /// something in it.
    pub const AT_FOOT: [Self; 5] = [Self::Saved, Self::Settings, Self::Privacy, Self::Install, Self::Keys];

    /// Its folder below the deployment's root.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Saved => "saved",
            Self::Digest => "digest",
            Self::Settings => "settings",
            Self::Privacy => "privacy",
            Self::Install => "install",
            Self::Keys => "keys",
        }
    }

    /// The page in this folder.
    pub fn at(folder: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.folder() == folder)
    }
}
