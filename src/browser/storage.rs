//! What is kept on the device: texts by key in a few tables of one IndexedDB database.
//!
//! Deliberately absent: the meaning of the texts (`state` encodes and decodes them), and any failure that stops the
//! app: where storage is denied or breaks, reads find nothing and writes say so.

use futures::channel::oneshot;
use idb::{Database, DatabaseEvent, Factory, ObjectStoreParams, Query, TransactionMode};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

const DATABASE: &str = "broadside";
/// Raised when a table is added. Values carry versions of their own.
const DATABASE_VERSION: u32 = 1;

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

thread_local! {
    /// The open connection; forgotten when the browser closes it, and opened anew by the next call.
    static CONNECTION: RefCell<Option<Database>> = const { RefCell::new(None) };
}

async fn open() -> Result<(), idb::Error> {
    if CONNECTION.with_borrow(Option::is_some) {
        return Ok(());
    }
    let mut request = Factory::new()?.open(DATABASE, Some(DATABASE_VERSION))?;
    request.on_upgrade_needed(|event| {
        let Ok(database) = event.database() else { return };
        for table in Table::ALL {
            if !database.store_names().iter().any(|it| it == table.name()) {
                // An error here aborts the upgrade, and opening then fails as a whole.
                let _ = database.create_object_store(table.name(), ObjectStoreParams::new());
            }
        }
    });
    let mut database = request.await?;
    database.on_close(|_| forget());
    // Another tab wants to upgrade or wipe: stand out of its way.
    database.on_version_change(|_| {
        CONNECTION.with_borrow(|it| it.as_ref().inspect(|it| it.close()).is_some());
        forget();
    });
    CONNECTION.with_borrow_mut(|it| *it = Some(database));
    Ok(())
}

fn forget() {
    // The callback may run while the connection is borrowed; then it is already on its way out.
    let _ = CONNECTION.try_with(|it| it.try_borrow_mut().map(|mut it| it.take()));
}

fn begin(table: Table, mode: TransactionMode) -> Result<idb::Transaction, idb::Error> {
    CONNECTION.with_borrow(|it| match it {
        Some(database) => database.transaction(&[table.name()], mode),
        None => Err(idb::Error::UnexpectedJsType("an open database", JsValue::NULL)),
    })
}

/// Runs `work`, and once more on a new connection when the old one had died, as happens to pages that were long in
/// the background.
///
/// It runs to its end even when nobody waits for it any longer: the browser would otherwise answer to listeners that
/// are gone, which is an error in the console and, for a write, half a write.
async fn with_connection<T: 'static, F: Future<Output = Result<T, idb::Error>>>(
    work: impl Fn() -> F + 'static,
) -> Option<T> {
    let (sender, receiver) = oneshot::channel();
    spawn_local(async move {
        // Nobody may be waiting any longer.
        let _ = sender.send(tried_twice(work).await);
    });
    receiver.await.ok().flatten()
}

async fn tried_twice<T, F: Future<Output = Result<T, idb::Error>>>(work: impl Fn() -> F) -> Option<T> {
    for _ in 0..2 {
        if open().await.is_err() {
            return None;
        }
        if let Ok(value) = work().await {
            return Some(value);
        }
        forget();
    }
    None
}

/// The text under `key`.
pub async fn get(table: Table, key: &str) -> Option<String> {
    let key = JsValue::from_str(key);
    let found = with_connection(move || {
        let key = key.clone();
        async move {
            let transaction = begin(table, TransactionMode::ReadOnly)?;
            transaction.object_store(table.name())?.get(Query::Key(key))?.await
        }
    })
    .await?;
    found?.as_string()
}

/// Keeps all `entries` or none; says whether they are kept.
pub async fn put_all(table: Table, entries: &[(String, String)]) -> bool {
    let entries: Rc<[(JsValue, JsValue)]> =
        entries.iter().map(|(key, text)| (JsValue::from_str(key), JsValue::from_str(text))).collect();
    with_connection(move || {
        let entries = Rc::clone(&entries);
        async move {
            let transaction = begin(table, TransactionMode::ReadWrite)?;
            let store = transaction.object_store(table.name())?;
            // Nothing else is awaited between the requests, or the transaction would commit early.
            for (key, text) in entries.iter() {
                store.put(text, Some(key))?;
            }
            transaction.commit()?.await
        }
    })
    .await
    .is_some()
}
