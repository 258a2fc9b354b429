//! Checks a configuration: what is wrong in the file, and what each of its sources answers, before any reader comes.
//!
//! Deliberately absent: mending anything, and the browser's side of it. Whether another host lets browsers read its
//! feed (CORS) can differ from what it answers here.

pub(crate) mod address;
mod answer;
mod config_folder;
mod fault;
mod findings;
mod looks;
mod topics;
pub(crate) mod words;

pub use findings::Findings;

use crate::PressError;
use crate::client::Client;
use crate::edition;
use answer::SourceFinding;
use broadside_core::config::Config;
use config_folder::ConfigFolder;
use std::fs;
use std::path::PathBuf;
use topics::TopicsFinding;

/// What to check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckOptions {
    /// The newsroom's configuration. Relative addresses in it are read from its folder.
    pub config: PathBuf,
}

/// Reads the file and asks its sources. Only a file that cannot be used at all is an error.
pub fn check(options: &CheckOptions) -> Result<Findings, PressError> {
    let path = &options.config;
    let bytes = fs::read(path).map_err(|error| PressError::Read(path.clone(), error))?;
    let file =
        path.file_name().map_or_else(|| path.display().to_string(), |it| it.to_string_lossy().into_owned());
    let base = edition::base_address()
        .ok_or_else(|| PressError::Unexpected { file: file.clone(), expected: "base that can be read" })?;
    let reading = Config::read(&bytes, &base);
    let Some(config) = reading.config else { return Err(PressError::Config(reading.problems)) };
    let folder = ConfigFolder::of(path);
    let client = Client::new(&folder, &base);
    let sources: Vec<SourceFinding> =
        config.sources.iter().flat_map(|it| SourceFinding::with_mirrors(&client, it, &base)).collect();
    let topics = TopicsFinding::of(&client, &config, &sources);
    let notes = looks::notes(&config);
    Ok(Findings { file, problems: reading.problems, notes, sources, topics })
}
