//! The pages about what this device keeps.
//!
//! Deliberately absent: what stands on them.

/// A page of the reader's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DevicePage {
    /// The stories that are saved for later.
    Saved,
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
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Saved, Self::Settings, Self::Privacy, Self::Install, Self::Keys];

    /// Its folder below the deployment's root.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Saved => "saved",
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
