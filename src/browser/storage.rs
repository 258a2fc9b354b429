//! What is kept on the device: texts by key in a few tables of one IndexedDB database.
//!
//! Deliberately absent: the meaning of the texts (`state` encodes and decodes them), and any failure that stops the
//! app: where storage is denied or breaks, reads find nothing and writes say so.

mod connection;
mod upkeep;
mod waiting;

pub use upkeep::{delete_all, delete_database, sizes};

use futures::channel::oneshot;
use js_sys::Array;
use std::rc::Rc;
use waiting::{committed, read};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{IdbDatabase, IdbKeyRange, IdbTransaction, IdbTransactionMode};

/// A table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// Articles by key.
    Articles,
    /// Pages of a feed as they were last seen, by the question they answer.
    Shelves,
    /// Signups that wait for a connection.
    Outbox,
    /// What the reader marked about an article: kept for later, read, how far.
    Marks,
    /// What the reader decided about the app, by what it is about.
    Reader,
}

impl Table {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::Articles, Self::Shelves, Self::Outbox, Self::Marks, Self::Reader];

    /// As the database calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Articles => "articles",
            Self::Shelves => "shelves",
            Self::Outbox => "outbox",
            Self::Marks => "marks",
            Self::Reader => "reader",
        }
    }
}

/// A key and its text.
type Entry = (JsValue, JsValue);

/// Whether a text that is kept may be written over.
type MayReplace = fn(&str) -> bool;

/// What is asked of the database.
#[derive(Clone)]
enum Work {
    Get(Table, JsValue),
    Put {
        table: Table,
        entries: Rc<[Entry]>,
        may_replace: MayReplace,
    },
    All(Table),
    /// Of the keys behind this one, or from the first on, so many with their texts.
    Some {
        table: Table,
        after: JsValue,
        n_most: u32,
    },
    Replace {
        table: Table,
        key: JsValue,
        before: JsValue,
        after: JsValue,
    },
}

/// The text under `key`.
pub async fn get(table: Table, key: &str) -> Option<String> {
    done(Work::Get(table, JsValue::from_str(key))).await?.as_string()
}

/// Keeps all `entries` or none; says whether they are kept.
pub async fn put_all(table: Table, entries: &[(String, String)]) -> bool {
    put_over(table, entries, |_| true).await
}

/// Keeps those of `entries` in whose place nothing stands, or a text that they may replace; all of them or none. Says
/// whether they are kept.
pub async fn put_over(table: Table, entries: &[(String, String)], may_replace: MayReplace) -> bool {
    let entries = entries.iter().map(|(key, text)| (JsValue::from_str(key), JsValue::from_str(text)));
    done(Work::Put { table, entries: entries.collect(), may_replace }).await.is_some()
}

/// All keys of a table with their texts; nothing where they cannot be read.
pub async fn all(table: Table) -> Vec<(String, String)> {
    pairs(done(Work::All(table)).await)
}

/// As [`all`], but `n_most` at a time: those that follow the key `after`, or the first. What is large is so read without
/// all of it being in memory at once.
pub async fn some(table: Table, after: Option<&str>, n_most: u32) -> Vec<(String, String)> {
    pairs(done(Work::Some { table, after: value_of(after), n_most }).await)
}

fn pairs(both: Option<JsValue>) -> Vec<(String, String)> {
    let Some(both) = both else { return Vec::new() };
    let both: Array = both.unchecked_into();
    let column = |index| both.get(index).unchecked_into::<Array>().to_vec();
    let pairs = column(0).into_iter().zip(column(1));
    pairs.filter_map(|(key, text)| Some((key.as_string()?, text.as_string()?))).collect()
}

/// Puts `after` under `key` in the place of `before`, in one step that no other tab can come between; `None` is that
/// there is nothing. `Some(false)` says that something else is there by now, and `None` that nothing can be kept.
pub async fn replace(table: Table, key: &str, before: Option<&str>, after: Option<&str>) -> Option<bool> {
    let (key, before, after) = (JsValue::from_str(key), value_of(before), value_of(after));
    done(Work::Replace { table, key, before, after }).await.map(|it| it.is_truthy())
}

fn value_of(text: Option<&str>) -> JsValue {
    text.map_or(JsValue::UNDEFINED, JsValue::from_str)
}

/// Does `work`, and once more on a new connection when the old one had died, as happens to pages that were long in
/// the background.
///
/// It is done to its end even when nobody waits for it any longer: the browser would otherwise answer to listeners
/// that are gone, which is an error in the console and, for a write, half a write.
async fn done(work: Work) -> Option<JsValue> {
    let (sender, receiver) = oneshot::channel();
    spawn_local(async move {
        // Nobody may be waiting any longer.
        let _ = sender.send(tried_twice(work).await);
    });
    receiver.await.ok().flatten()
}

async fn tried_twice(work: Work) -> Option<JsValue> {
    for _ in 0..2 {
        let database = connection::open().await.ok()?;
        if let Ok(value) = attempted(&database, work.clone()).await {
            return Some(value);
        }
        connection::forget();
    }
    None
}

async fn attempted(database: &IdbDatabase, work: Work) -> Result<JsValue, JsValue> {
    match work {
        Work::Get(table, key) => {
            let transaction = begun(database, table, IdbTransactionMode::Readonly)?;
            read(&transaction.object_store(table.name())?.get(&key)?).await
        }
        Work::Put { table, entries, may_replace } => {
            let transaction = begun(database, table, IdbTransactionMode::Readwrite)?;
            let store = transaction.object_store(table.name())?;
            for (key, text) in entries.iter() {
                // The transaction lives on while its own answer is looked at; nothing else is awaited, or it would commit
                // early.
                let kept = read(&store.get(key)?).await?.as_string();
                if kept.is_none_or(|it| may_replace(&it)) {
                    store.put_with_key(text, key)?;
                }
            }
            committed(&transaction).await
        }
        Work::All(table) => {
            let transaction = begun(database, table, IdbTransactionMode::Readonly)?;
            let store = transaction.object_store(table.name())?;
            // The transaction lives on while its own answer is looked at.
            let keys = read(&store.get_all_keys()?).await?;
            Ok(Array::of2(&keys, &read(&store.get_all()?).await?).into())
        }
        Work::Some { table, after, n_most } => {
            let transaction = begun(database, table, IdbTransactionMode::Readonly)?;
            let store = transaction.object_store(table.name())?;
            let range = if after.is_undefined() {
                JsValue::UNDEFINED
            } else {
                IdbKeyRange::lower_bound_with_open(&after, true)?.into()
            };
            let keys = read(&store.get_all_keys_with_key_and_limit(&range, n_most)?).await?;
            let texts = read(&store.get_all_with_key_and_limit(&range, n_most)?).await?;
            Ok(Array::of2(&keys, &texts).into())
        }
        Work::Replace { table, key, before, after } => {
            let transaction = begun(database, table, IdbTransactionMode::Readwrite)?;
            let store = transaction.object_store(table.name())?;
            if read(&store.get(&key)?).await? != before {
                return Ok(JsValue::FALSE);
            }
            if after.is_undefined() {
                store.delete(&key)?
            } else {
                store.put_with_key(&after, &key)?
            };
            committed(&transaction).await.map(|_| JsValue::TRUE)
        }
    }
}

fn begun(database: &IdbDatabase, table: Table, mode: IdbTransactionMode) -> Result<IdbTransaction, JsValue> {
    database.transaction_with_str_and_mode(table.name(), mode)
}
