//! Campaigns on their way from one newsroom to another: taken out of a configuration into a file of their own, and put
//! from such a file into another configuration.
//!
//! Deliberately absent: what readers did with a campaign, which is on their devices, and changing a campaign that is
//! there. One with an id that the configuration has already is left out and named.

mod exchange;
mod list_text;

pub use exchange::{ExportReport, ImportReport, Refusal};

use crate::{PressError, edition};
use broadside_core::config::{Config, Problem};
use exchange::{id_of, relative_addresses};
use serde_json::{Value, json};
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The member of a configuration, and of the file that campaigns travel in.
const CAMPAIGNS: &str = "campaigns";

/// What to take out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportOptions {
    /// The newsroom's configuration.
    pub config: PathBuf,
    /// The file to write, which must not exist.
    pub out: PathBuf,
    /// Which campaigns; all of them where none is named.
    pub ids: Vec<String>,
}

/// What to put in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportOptions {
    /// The newsroom's configuration. Nothing in it changes but its list of campaigns, which grows at its end.
    pub config: PathBuf,
    /// The file with the campaigns, or another newsroom's whole configuration.
    pub from: PathBuf,
}

/// Writes campaigns of a configuration into a file.
pub fn export(options: &ExportOptions) -> Result<ExportReport, PressError> {
    let (_, document) = read(&options.config)?;
    let all = campaigns_of(&document);
    let ids: Vec<&str> = all.iter().map(id_of).collect();
    if let Some(unknown) = options.ids.iter().find(|it| !ids.contains(&it.as_str())) {
        let known = if ids.is_empty() { "none".to_owned() } else { ids.join(", ") };
        return Err(PressError::Arguments(format!("no campaign is called `{unknown}`; there are: {known}")));
    }
    let is_wanted = |it: &&Value| options.ids.is_empty() || options.ids.iter().any(|id| id == id_of(it));
    let wanted: Vec<Value> = all.iter().filter(is_wanted).cloned().collect();
    let relative = wanted.iter().flat_map(relative_addresses).collect();
    let text = format!("{:#}\n", json!({ CAMPAIGNS: wanted }));
    let write_error = |error| PressError::Write(options.out.clone(), error);
    let mut file = OpenOptions::new().write(true).create_new(true).open(&options.out).map_err(write_error)?;
    file.write_all(text.as_bytes()).map_err(write_error)?;
    Ok(ExportReport { out: options.out.clone(), n_campaigns: wanted.len(), relative })
}

/// Adds campaigns to a configuration. Those that cannot be used are left out, and the report says why.
pub fn import(options: &ImportOptions) -> Result<ImportReport, PressError> {
    let (text, document) = read(&options.config)?;
    let (_, offered) = read(&options.from)?;
    let mut known: Vec<String> = campaigns_of(&document).iter().map(|it| id_of(it).to_owned()).collect();
    let mut report = ImportReport::new(&options.config);
    let mut added = Vec::new();
    for campaign in campaigns_of(&offered) {
        let id = id_of(campaign).to_owned();
        if known.contains(&id) {
            report.refused.push(Refusal { id, problems: Vec::new() });
            continue;
        }
        let problems = problems_of(campaign, &document)?;
        if problems.is_empty() {
            report.relative.extend(relative_addresses(campaign));
            report.added.push(id.clone());
            known.push(id);
            added.push(campaign.clone());
        } else {
            report.refused.push(Refusal { id, problems });
        }
    }
    if !added.is_empty() {
        let grown = list_text::grown(&text, CAMPAIGNS, &added).ok_or_else(|| unexpected(&options.config))?;
        let is_as_meant = serde_json::from_str::<Value>(without_mark(&grown))
            .is_ok_and(|it| campaigns_of(&it).len() == campaigns_of(&document).len() + added.len());
        if !is_as_meant {
            return Err(unexpected(&options.config));
        }
        replace(&options.config, &grown)?;
    }
    Ok(report)
}

/// What is wrong with a campaign in itself: it is read alone, on the topics of the newsroom that is to have it.
fn problems_of(campaign: &Value, document: &Value) -> Result<Vec<Problem>, PressError> {
    let alone = json!({
        "newsroom": document.get("newsroom"),
        "sources": document.get("sources"),
        "topics": document.get("topics"),
        CAMPAIGNS: [campaign],
    });
    let base = edition::base_address()
        .ok_or_else(|| PressError::Unexpected { file: "the edition".to_owned(), expected: "base" })?;
    let mut problems = Config::read(alone.to_string().as_bytes(), &base).problems;
    problems.retain(|it| it.pointer.starts_with("/campaigns/"));
    Ok(problems)
}

/// The campaigns of a configuration, or of a file with nothing but campaigns.
fn campaigns_of(document: &Value) -> &[Value] {
    let list = document.get(CAMPAIGNS).unwrap_or(document);
    list.as_array().map_or(&[], Vec::as_slice)
}

/// A file's text and what it says.
fn read(path: &Path) -> Result<(String, Value), PressError> {
    let text = fs::read_to_string(path).map_err(|error| PressError::Read(path.to_owned(), error))?;
    let document = serde_json::from_str(without_mark(&text)).map_err(|error| {
        let found = format!("{error}");
        let problem = Problem { pointer: String::new(), expected: "JSON".to_owned(), found };
        PressError::Config(vec![problem])
    })?;
    Ok((text, document))
}

/// Some editors put a byte order mark first, which JSON does not know.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Whole or not at all: a configuration that was half written would leave readers with nothing.
fn replace(path: &Path, text: &str) -> Result<(), PressError> {
    let mut partial = path.as_os_str().to_owned();
    partial.push(".partial");
    let partial = PathBuf::from(partial);
    fs::write(&partial, text).map_err(|error| PressError::Write(partial.clone(), error))?;
    fs::rename(&partial, path).map_err(|error| PressError::Write(path.to_owned(), error))
}

fn unexpected(path: &Path) -> PressError {
    PressError::Unexpected { file: path.display().to_string(), expected: "list of campaigns that can grow" }
}
