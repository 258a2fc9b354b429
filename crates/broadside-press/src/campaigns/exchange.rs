//! What is said of campaigns that went from one newsroom to another.
//!
//! Deliberately absent: doing anything with a file.

use broadside_core::config::Problem;
use serde_json::Value;
use std::fmt;
use std::path::{Path, PathBuf};

/// What was taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportReport {
    /// The file that was written.
    pub out: PathBuf,
    /// How many campaigns are in it.
    pub n_campaigns: usize,
    /// Addresses that lead elsewhere in another newsroom.
    pub relative: Vec<String>,
}

/// What was put in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportReport {
    /// The configuration.
    pub config: PathBuf,
    /// The ids of what it has now and had not.
    pub added: Vec<String>,
    /// What was left out.
    pub refused: Vec<Refusal>,
    /// Addresses that lead to this newsroom, and perhaps were meant to lead to the other.
    pub relative: Vec<String>,
}

/// A campaign that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Its id; empty where it has none.
    pub id: String,
    /// What is wrong with it; nothing where the configuration has a campaign with its id.
    pub problems: Vec<Problem>,
}

impl ImportReport {
    /// Nothing yet.
    pub(super) fn new(config: &Path) -> Self {
        Self { config: config.to_owned(), added: Vec::new(), refused: Vec::new(), relative: Vec::new() }
    }

    /// Whether all that was offered is there now.
    pub fn is_complete(&self) -> bool {
        self.refused.is_empty()
    }
}

/// The id of a campaign as it is written; empty where there is none.
pub(super) fn id_of(campaign: &Value) -> &str {
    campaign.get("id").and_then(Value::as_str).unwrap_or_default()
}

/// The addresses in a campaign that are relative to the deployment that has it.
pub(super) fn relative_addresses(campaign: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect_relative(campaign, &mut found);
    found
}

fn collect_relative(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(elements) => elements.iter().for_each(|it| collect_relative(it, found)),
        Value::Object(members) => {
            for (key, member) in members {
                match member.as_str() {
                    Some(address) if key == "url" && !address.contains("://") => {
                        found.push(address.to_owned());
                    }
                    _ => collect_relative(member, found),
                }
            }
        }
        _ => {}
    }
}

impl fmt::Display for ExportReport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} in {}", counted(self.n_campaigns), self.out.display())?;
        self.relative.iter().try_for_each(|address| {
            write!(formatter, "\n  `{address}` will lead into the newsroom that takes it: write it in full")
        })
    }
}

impl fmt::Display for ImportReport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} added to {}", counted(self.added.len()), self.config.display())?;
        for id in &self.added {
            write!(formatter, "\n  + {id}")?;
        }
        for address in &self.relative {
            write!(formatter, "\n  `{address}` leads into your newsroom now: is that meant?")?;
        }
        for Refusal { id, problems } in &self.refused {
            let name = if id.is_empty() { "one without an id" } else { id };
            if problems.is_empty() {
                write!(
                    formatter,
                    "\n  - {name}: left out, you have a campaign with this id; give one a new id"
                )?;
            } else {
                write!(formatter, "\n  - {name}: left out")?;
            }
            problems.iter().try_for_each(|it| write!(formatter, "\n      {it}"))?;
        }
        Ok(())
    }
}

fn counted(n_campaigns: usize) -> String {
    match n_campaigns {
        1 => "1 campaign".to_owned(),
        n => format!("{n} campaigns"),
    }
}
