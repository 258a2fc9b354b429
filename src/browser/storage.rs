//! What is kept on the device: texts by key in a few tables of one IndexedDB database.
//!
//! Deliberately absent: the meaning of the texts (`state` encodes and decodes them), and any failure that stops the
//! app: where storage is denied or breaks, reads find nothing and writes say so.

mod connection;
mod waiting;

use futures::channel::oneshot;
use std::rc::Rc;
use waiting::{committed, succeeded};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::{IdbDatabase, IdbTransaction, IdbTransactionMode};

/// A table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// Articles by key.
    Articles,
    /// Pages of a feed as they were last seen, by the question they answer.
    Shelves,
}

impl Table {
    const ALL: [Self; 2] = [Self::Articles, Self::Shelves];

    fn name(self) -> &'static str {
        match self {
            Self::Articles => "articles",
            Self::Shelves => "shelves",
        }
    }
}

/// A key and its text.
type Entry = (JsValue, JsValue);

/// What is asked of the database.
#[derive(Clone)]
enum Work {
    Get(Table, JsValue),
    Put(Table, Rc<[Entry]>),
}

/// The text under `key`.
pub async fn get(table: Table, key: &str) -> Option<String> {
    done(Work::Get(table, JsValue::from_str(key))).await?.as_string()
}

/// Keeps all `entries` or none; says whether they are kept.
pub async fn put_all(table: Table, entries: &[(String, String)]) -> bool {
    let entries = entries.iter().map(|(key, text)| (JsValue::from_str(key), JsValue::from_str(text)));
    done(Work::Put(table, entries.collect())).await.is_some()
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
            succeeded(&transaction.object_store(table.name())?.get(&key)?).await
        }
        Work::Put(table, entries) => {
            let transaction = begun(database, table, IdbTransactionMode::Readwrite)?;
            let store = transaction.object_store(table.name())?;
            // Nothing is awaited between the requests, or the transaction would commit early.
            for (key, text) in entries.iter() {
                store.put_with_key(text, key)?;
            }
            committed(&transaction).await
        }
    }
}

fn begun(database: &IdbDatabase, table: Table, mode: IdbTransactionMode) -> Result<IdbTransaction, JsValue> {
    database.transaction_with_str_and_mode(table.name(), mode)
}
