//! A newsletter that a reader can choose.
//!
//! Deliberately absent: its issues.

/// A list's name in the configuration.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ListId(pub String);

/// How often a list writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frequency {
    /// Every day.
    Daily,
    /// Every week.
    Weekly,
    /// Every month.
    Monthly,
    /// When there is something to say.
    Occasional,
}

/// One newsletter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewsletterList {
    /// Its name in the configuration.
    pub id: ListId,
    /// Its name for readers.
    pub name: String,
    /// How often it writes.
    pub frequency: Frequency,
    /// What is in it; may be empty.
    pub description: String,
    /// Chosen before the reader chooses.
    pub is_default: bool,
    /// What the provider calls it: listmonk's UUID, Ghost's name of the newsletter, Mailchimp's field of a group, a
    /// tag. Empty where it has one list alone and needs no naming of it.
    pub provider_id: String,
}
