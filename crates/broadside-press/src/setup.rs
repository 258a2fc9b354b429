//! Writes a newsroom's configuration from the address of its site: looks how the site gives its stories, asks it, and
//! writes what it says of itself.
//!
//! Deliberately absent: guessing. What did not answer with stories is not written, and what only the newsroom knows
//! (its newsletter, its campaigns, what it says of its topics) is named and left to it.

mod about;
mod access;
mod clues;
mod discovery;
mod failure;
mod html_page;
mod link_header;
mod outcome;
mod place;
mod topics;
mod written;

pub use failure::SetupError;
pub use outcome::SetupReport;

use crate::client::Client;
use crate::{Deployment, PressError, edition};
use about::About;
use access::Access;
use discovery::discover;
use place::Place;
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use topics::largest_topics;

/// What to set up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetupOptions {
    /// Any page of the newsroom's site, or its feed; without a scheme, `https://` is meant.
    pub address: String,
    /// The file to write, which must not exist.
    pub out: PathBuf,
}

/// Finds the source at an address and writes the configuration for it.
pub fn setup(options: &SetupOptions) -> Result<SetupReport, PressError> {
    let out = &options.out;
    // Before anything is asked of a network; the writing itself looks again.
    if fs::symlink_metadata(out).is_ok() {
        return Err(SetupError::FileExists(out.clone()).into());
    }
    let own_base = edition::base_address().ok_or(SetupError::NotReadBack(Vec::new()))?;
    let own_files = Deployment::default();
    let client = Client::new(&own_files, &own_base);
    let place = Place::visit(&client, &options.address)?;
    let found = discover(&client, &place)?;
    let about = About::of(&client, &found.source.kind, &place);
    let topics = largest_topics(&client, &found.source);
    let text = written::document(&found.source, &about, topics.as_deref().unwrap_or_default(), &own_base)?;
    let access = Access::of(&client, &found.source);
    save(out, &text)?;
    Ok(SetupReport { out: out.clone(), found, about, topics, access })
}

fn save(out: &Path, text: &str) -> Result<(), PressError> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(out).map_err(|error| {
        if error.kind() == ErrorKind::AlreadyExists {
            PressError::from(SetupError::FileExists(out.to_path_buf()))
        } else {
            PressError::Write(out.to_path_buf(), error)
        }
    })?;
    file.write_all(text.as_bytes()).map_err(|error| PressError::Write(out.to_path_buf(), error))
}
