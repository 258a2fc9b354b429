//! The press: makes a deployable app of what Trunk built, writes a newsroom's configuration and checks it, carries
//! campaigns from one to another, and prints editions of it, as pages that can be read with no JavaScript at all.
//!
//! Deliberately absent: a server, and every rule of what a story is or how it looks. Sources are read by the same
//! core, pages are rendered by the same components as in the app.
//!
//! Modules in reading order: the five jobs, then what they are made of, then what they stand on.

#![forbid(unsafe_code)]

mod archive;
mod assemble;
mod campaigns;
mod check;
mod fonts;
mod print;
mod report;
mod setup;

pub mod client;
mod gathering;

mod edition;
mod embed;
mod head;
mod interface;
mod own_feeds;
mod page;
mod printed_script;
mod printed_style;
mod printed_topics;
mod rendering;
#[cfg(test)]
mod samples;

mod headers_file;
mod manifest;
mod policy;
mod predecessor;
mod server_config;
mod shell;
mod sitemap;
mod worker;

mod assets;
mod compress;
mod deployment;
mod digest;
mod error;
pub mod html_parser;
mod markup;
pub mod xml_parser;

pub use archive::{ArchiveOptions, ArchiveReport, archive};
pub use assemble::{AssembleOptions, assemble};
pub use campaigns::{ExportOptions, ExportReport, ImportOptions, ImportReport, Refusal, export, import};
pub use check::{CheckOptions, Findings, check};
pub use deployment::Deployment;
pub use error::PressError;
pub use head::Site;
pub use print::{PrintOptions, print};
pub use report::Report;
pub use setup::{SetupError, SetupOptions, SetupReport, setup};
