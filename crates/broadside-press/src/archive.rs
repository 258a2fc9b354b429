//! The archive of an edition: every story that the sources have, as JSON Feeds of bounded size of which each names the next
//! older one. Readers' devices fetch what they show and nothing else, from any static host.
//!
//! Shards are filled from the oldest story on, so that one that is full keeps its bytes for as long as its stories do; only
//! `latest.json` changes. Stories pass through a file on their way, so that memory does not grow with the archive, and so do
//! the words of the index by which all of it is searched.
//! Deliberately absent: pages. A story's address is its newsroom's own, and the app opens it from what the feed gave.

mod index;
mod item;
mod shards;
mod spool;
mod standing;
mod word_files;

pub use standing::WithArchive;

use crate::client::Client;
use crate::deployment::{files_in, write_changed};
use crate::{Deployment, PressError, compress, edition};
use broadside_core::config::{Config, Source};
use broadside_core::merge::{Given, MergedPage, Merger, Origin};
use broadside_core::model::WebAddress;
use broadside_core::query::Match;
use broadside_core::sources::{Ask, SourceError, indexed};
use index::Index;
use shards::Line;
use spool::Spool;
use std::collections::HashSet;
use std::fmt;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

/// The folder in the deployment.
pub const FOLDER: &str = "archive/";
/// The newest shard, where reading begins.
pub const LATEST: &str = "latest.json";
/// While it is made, here; hidden, so that no host serves what a failed run leaves.
const SPOOL: &str = ".stories";

/// What to make an archive of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArchiveOptions {
    /// The assembled app, for sources that lie in it.
    pub app: PathBuf,
    /// The newsroom's configuration.
    pub config: PathBuf,
    /// The printed edition that the archive is put into.
    pub out: PathBuf,
}

/// What was made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArchiveReport {
    /// Stories, each once.
    pub n_stories: usize,
    /// Files that they lie in.
    pub n_shards: usize,
    /// Files of the index beside them.
    pub n_index_files: usize,
    /// Files that are other than before.
    pub n_changed: usize,
}

impl fmt::Display for ArchiveReport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { n_stories, n_shards, n_index_files, n_changed } = self;
        write!(
            formatter,
            "{n_stories} stories in {n_shards} shards and {n_index_files} files of an index, {n_changed} of them changed"
        )
    }
}

/// Makes or renews the archive. Where the sources break off, the last one stands.
pub fn archive(options: &ArchiveOptions) -> Result<ArchiveReport, PressError> {
    let app = Deployment::read(&options.app)?;
    let bytes = fs::read(&options.config).map_err(|error| PressError::Read(options.config.clone(), error))?;
    let base = edition::base_address()
        .ok_or(PressError::Unexpected { file: "archive".to_owned(), expected: "base that can be read" })?;
    let reading = Config::read(&bytes, &base);
    let config = reading.config.ok_or(PressError::Config(reading.problems))?;
    let folder = options.out.join(FOLDER);
    fs::create_dir_all(&folder).map_err(|error| PressError::Write(folder.clone(), error))?;

    let mut spool = Spool::create(folder.join(SPOOL))?;
    let gathered = gather(&app, &base, &config, &mut spool);
    let written = gathered.and_then(|()| write_shards(&config, &folder, &mut spool));
    spool.discard();
    let (report, names) = written?;
    compress::compress(&folder, names.iter().map(String::as_str))?;
    Ok(report)
}

/// Lets every story that the sources give run through the spool, each once.
fn gather(app: &Deployment, base: &WebAddress, config: &Config, spool: &mut Spool) -> Result<(), PressError> {
    // Hashes in the place of ids: two that meet by chance cost one story of billions of billions.
    let mut seen: HashSet<u64> = HashSet::new();
    let mut ask = Ask::Latest { topics: Vec::new(), matching: Match::Any };
    loop {
        let page = answered(app, base, config, ask).map_err(|error| PressError::no_stories(config, error))?;
        for article in &page.articles {
            let mut hasher = DefaultHasher::new();
            article.preview.id.hash(&mut hasher);
            if seen.insert(hasher.finish()) {
                let terms = indexed::terms_of(&article.preview);
                spool.push(article.preview.published, &Line::joined(&terms, &item::text_of(article)))?;
            }
        }
        let Some(cursor) = page.next else { return Ok(()) };
        ask = Ask::More { topics: Vec::new(), matching: Match::Any, cursor };
    }
}

/// One page of all sources together. A source that fails breaks the archive off, because a gap would move all stories
/// after it into other shards.
fn answered(
    app: &Deployment,
    base: &WebAddress,
    config: &Config,
    ask: Ask,
) -> Result<MergedPage, SourceError> {
    // A client remembers every answer, which for one page is wanted and for an archive is not.
    let client = Client::new(app, base);
    let mut merger = Merger::open(config, ask);
    loop {
        let round = merger.round();
        if round.is_empty() {
            return merger.finish();
        }
        for (index, ask) in round {
            let Some(source) = config.sources.get(index) else { continue };
            merger.take(index, Ok(given(&client, source, ask)?));
        }
    }
}

fn given(client: &Client, source: &Source, ask: Ask) -> Result<Given, SourceError> {
    Ok(Given { page: client.ask(source, ask)?, origin: Origin::Source, error: None })
}

/// Writes the shards that differ, and removes those that are no longer there. Returns the names of all.
fn write_shards(
    config: &Config,
    folder: &std::path::Path,
    spool: &mut Spool,
) -> Result<(ArchiveReport, Vec<String>), PressError> {
    let mut report = ArchiveReport { n_stories: spool.len(), ..ArchiveReport::default() };
    let mut names = Vec::new();
    let mut index = Index::begin(&config.newsroom.name, folder);
    for shard in shards::shards(&config.newsroom.name, spool)? {
        let shard = shard?;
        let file = folder.join(&shard.name);
        let is_changed = write_changed(&file, shard.text.as_bytes())
            .map_err(|error| PressError::Write(file.clone(), error))?;
        report.n_changed += usize::from(is_changed);
        for line in &shard.lines {
            index.add(line, &shard.name)?;
        }
        names.push(shard.name);
    }
    report.n_shards = names.len();
    let written = index.finish()?;
    report.n_index_files = written.names.len();
    report.n_changed += written.n_changed;
    names.extend(written.names);
    let kept: HashSet<&str> = names.iter().map(String::as_str).collect();
    for name in files_in(folder)? {
        let original = name.strip_suffix(".br").or_else(|| name.strip_suffix(".gz")).unwrap_or(&name);
        if original != SPOOL && !kept.contains(original) {
            let file = folder.join(&name);
            fs::remove_file(&file).map_err(|error| PressError::Write(file.clone(), error))?;
        }
    }
    Ok((report, names))
}
