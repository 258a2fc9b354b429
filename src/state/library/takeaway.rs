//! Everything that a reader has decided here as one file, and such a file taken over.
//!
//! Deliberately absent: taking away. What is here already stays; what the file has beside it is added.

use super::LibraryStore;
use crate::browser::storage::{self, Table};
use crate::browser::{clock, download, files, preferences};
use crate::state::MuteChange;
use crate::state::scope::scope;
use broadside_core::config::opml;
use broadside_core::library::{Archive, ArchiveFault, MarkChange};
use broadside_core::model::{Article, ArticleKey};
use broadside_core::stored;
use leptos::task::spawn_local;

const FILE_NAME: &str = "broadside-reader.json";
const FEEDS_NAME: &str = "feeds.opml";
/// Small values that belong to this device or to this visit, or stand in the file by themselves.
const LEFT_HERE: [&str; 6] = ["campaign", "mutes", "storage-asked", "offline-wanted", "update", "visits"];

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum Takeaway {
    /// Nothing was asked for.
    Idle,
    /// The file is among the downloads.
    Saved,
    /// It could not be made.
    NotSaved,
    /// A file was taken over.
    TakenOver {
        /// Saved stories in it.
        n_saved: usize,
        /// Read ones.
        n_read: usize,
    },
    /// A file was not taken over, and nothing of it.
    Refused(ArchiveFault),
    /// A file could not be read.
    Unreadable,
    /// A file was understood, and the device did not keep all of it.
    NotKept,
}

impl LibraryStore {
    /// Saves everything as one file.
    pub fn take_away(self) {
        spawn_local(async move {
            let archive = self.packed().await;
            let text = stored::archive_to_text(&archive, clock::now());
            let is_saved = download::save(FILE_NAME, "application/json", &text);
            self.contents().takeaway.set(if is_saved { Takeaway::Saved } else { Takeaway::NotSaved });
        });
    }

    /// Saves the newsroom's feeds as a list for a feed reader.
    pub fn take_feeds_away(self) {
        let is_saved = download::save(FEEDS_NAME, "text/x-opml", &opml(self.0.config));
        self.contents().takeaway.set(if is_saved { Takeaway::Saved } else { Takeaway::NotSaved });
    }

    async fn packed(self) -> Archive {
        let scope = scope();
        let mut archive = Archive { mutes: self.0.neighbours.mutes.mutes(), ..Archive::default() };
        archive.campaigns = self.0.neighbours.campaigns.history();
        for (key, text) in own(storage::all(Table::Marks).await, &scope) {
            let Some((key, mark)) = ArticleKey::new(&key).zip(stored::mark_from_text(&text)) else {
                continue;
            };
            if mark.saved.is_some() {
                let kept = storage::get(Table::Articles, key.as_str()).await;
                archive.texts.extend(kept.and_then(|it| stored::article_from_text(&it)));
            }
            archive.marks.push((key, mark));
        }
        for (key, text) in own(storage::all(Table::Reader).await, &scope) {
            match stored::offline_wish_from_text(&text).filter(|_| key == super::offline::WISH) {
                Some(wish) => archive.wish = Some(wish),
                None => archive.decisions.push((["table:", &key].concat(), text)),
            }
        }
        let [lasting, _] = preferences::stored();
        for (key, text) in lasting {
            let name = preferences::key_of(&key).to_owned();
            if !LEFT_HERE.iter().any(|it| name.starts_with(it)) {
                archive.decisions.push((name, text));
            }
        }
        archive
    }

    /// Takes over the file that was chosen in the field `id`.
    pub fn take_over(self, id: &'static str) {
        spawn_local(async move {
            let came = match files::chosen_in(id).await {
                None => Takeaway::Unreadable,
                Some(bytes) => match stored::archive_from_bytes(&bytes) {
                    Ok(archive) => self.unpack(archive).await,
                    Err(fault) => Takeaway::Refused(fault),
                },
            };
            self.contents().takeaway.set(came);
        });
    }

    async fn unpack(self, archive: Archive) -> Takeaway {
        let n_saved = archive.marks.iter().filter(|(_, it)| it.saved.is_some()).count();
        let n_read = archive.marks.iter().filter(|(_, it)| it.read_at.is_some()).count();
        let mut is_kept = keep_texts(&archive.texts).await;
        for (key, mark) in archive.marks {
            let read = mark.read_at.map(MarkChange::Read);
            let saved = mark.saved.map(|it| MarkChange::Save(Box::new(it)));
            for change in [read, saved].into_iter().flatten() {
                is_kept &= self.0.neighbours.marks.keep_changed(key.clone(), change).await.is_some();
            }
        }
        self.0.neighbours.marks.read_all().await;
        self.0.neighbours.mutes.keep_changed(MuteChange::TakeOver(archive.mutes));
        self.0.neighbours.campaigns.take_over(&archive.campaigns);
        for (name, text) in archive.decisions {
            is_kept &= match name.strip_prefix("table:") {
                Some(key) => keep_where_missing(key, &text).await,
                None => preferences::get(&name).is_some() || preferences::set(&name, &text),
            };
        }
        if let Some(wish) = archive.wish {
            self.contents().offline.change(|it| *it = wish);
        }
        if is_kept { Takeaway::TakenOver { n_saved, n_read } } else { Takeaway::NotKept }
    }
}

/// Those of this deployment, under their own names.
fn own(entries: Vec<(String, String)>, scope: &str) -> Vec<(String, String)> {
    let own = |(key, text): (String, String)| Some((key.strip_prefix(scope)?.to_owned(), text));
    entries.into_iter().filter_map(own).collect()
}

async fn keep_texts(texts: &[Article]) -> bool {
    let mut is_kept = true;
    for article in texts {
        let key = article.preview.key.as_str();
        if storage::get(Table::Articles, key).await.is_none() {
            let entry = (key.to_owned(), stored::article_to_text(article));
            is_kept &= storage::put_all(Table::Articles, &[entry]).await;
        }
    }
    is_kept
}

/// What is decided here already stays.
async fn keep_where_missing(key: &str, text: &str) -> bool {
    let key = [&scope(), key].concat();
    storage::replace(Table::Reader, &key, None, Some(text)).await.is_some()
}
