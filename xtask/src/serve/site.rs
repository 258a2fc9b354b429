//! The rules of a strict static host: which file, with which status and headers, answers which request.
//!
//! No fallback ever dresses a missing script or wasm as a page: that is how deployments break readers.
//! A missing *page* is answered by 404.html, which starts the app, with status 404.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use anyhow::{Result, bail};

use super::answer::{Answer, Content};
use super::header_rules::HeaderRules;
use super::{cache_policy, media_type, percent};

/// An edition's folder with its header rules.
pub struct Site {
    root: PathBuf,
    rules: HeaderRules,
}

/// The parts of a request that matter; absent headers are empty.
#[derive(Clone, Copy, Debug, Default)]
pub struct Visit<'request> {
    pub path: &'request str,
    pub query: Option<&'request str>,
    pub accept: &'request str,
    pub accept_encoding: &'request str,
    pub if_none_match: &'request str,
}

/// A file that the press compressed ahead of time, by suffix and content coding; the smallest first.
const ENCODINGS: [(&str, &str); 2] = [(".br", "br"), (".gz", "gzip")];

impl Site {
    /// Opens an edition. Fails when the folder holds none.
    pub fn open(root: &Path) -> Result<Self> {
        if !root.join("index.html").is_file() {
            bail!("{} holds no edition", root.display());
        }
        let rules = fs::read_to_string(root.join("_headers")).unwrap_or_default();
        Ok(Self { root: root.to_path_buf(), rules: HeaderRules::parse(&rules) })
    }

    /// Answers a GET.
    pub fn answer(&self, visit: &Visit) -> Answer {
        let Some(path) = percent::decode_path(visit.path) else {
            return Answer::text(400, "that is no path");
        };
        let answer = self.answer_path(&path, visit);
        self.rules.for_path(&path).fold(answer, |answer, (name, value)| answer.with(name, value))
    }

    fn answer_path(&self, path: &str, visit: &Visit) -> Answer {
        let wanted = self.root.join(path.trim_start_matches('/'));
        if path.ends_with('/') {
            let index = wanted.join("index.html");
            if index.is_file() {
                return Self::answer_file(200, &index, visit);
            }
        } else if wanted.is_file() {
            return Self::answer_file(200, &wanted, visit);
        } else if wanted.join("index.html").is_file() {
            let query = visit.query.map_or_else(String::new, |query| format!("?{query}"));
            let location = format!("{}/{query}", visit.path);
            return Answer::new(301, Content::Empty).with("location", location);
        }
        let last_segment = path.rsplit('/').next().unwrap_or_default();
        let fallback = self.root.join("404.html");
        if visit.accept.contains("text/html") && !last_segment.contains('.') && fallback.is_file() {
            return Self::answer_file(404, &fallback, visit);
        }
        Answer::text(404, "not found").with("cache-control", "no-cache")
    }

    fn answer_file(status: u16, file: &Path, visit: &Visit) -> Answer {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let (sent, encoding) = smallest_accepted(file, visit.accept_encoding);
        let tag = entity_tag(&sent);
        let is_known = status == 200 && visit.if_none_match.split(',').any(|known| known.trim() == tag);
        let mut answer = if is_known {
            Answer::new(304, Content::Empty)
        } else {
            Answer::new(status, Content::File(sent)).with("content-type", media_type::of(&name))
        };
        if let Some(encoding) = encoding.filter(|_| !is_known) {
            answer = answer.with("content-encoding", encoding);
        }
        answer
            .with("cache-control", cache_policy::of(&name))
            .with("vary", "accept-encoding")
            .with("etag", tag)
            .with("x-content-type-options", "nosniff")
    }
}

fn smallest_accepted(file: &Path, accept_encoding: &str) -> (PathBuf, Option<&'static str>) {
    for (suffix, encoding) in ENCODINGS {
        let accepted = accept_encoding.split(',').any(|offer| {
            let mut parts = offer.split(';').map(str::trim);
            parts.next() == Some(encoding) && parts.all(|parameter| parameter != "q=0")
        });
        let mut compressed = file.as_os_str().to_owned();
        compressed.push(suffix);
        let compressed = PathBuf::from(compressed);
        if accepted && compressed.is_file() {
            return (compressed, Some(encoding));
        }
    }
    (file.to_path_buf(), None)
}

fn entity_tag(file: &Path) -> String {
    let Ok(metadata) = fs::metadata(file) else { return "\"\"".into() };
    let modified = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    format!("\"{:x}-{:x}\"", metadata.len(), modified.unwrap_or_default().as_nanos())
}

#[cfg(test)]
mod tests;
