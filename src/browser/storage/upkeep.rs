//! Measuring what the database holds, and throwing away.
//!
//! Deliberately absent: what may be thrown away; the reader says so, or a budget of theirs.

use super::waiting::{committed, succeeded};
use super::{Table, Work, begun, connection, done};
use crate::browser::location;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, IdbTransactionMode};

/// Every key of a table with the bytes of its text; nothing where it cannot be read.
pub async fn sizes(table: Table) -> Vec<(String, u64)> {
    let Some(both) = done(Work::All(table)).await else { return Vec::new() };
    let both: Array = both.unchecked_into();
    let column = |index| both.get(index).unchecked_into::<Array>().to_vec();
    let pairs = column(0).into_iter().zip(column(1));
    pairs.filter_map(|(key, text)| Some((key.as_string()?, n_bytes(&text)))).collect()
}

/// In UTF-8, counted without a copy of the text.
fn n_bytes(text: &JsValue) -> u64 {
    let size = Blob::new_with_str_sequence(&Array::of1(text)).map_or(0.0, |it| it.size());
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size is a whole number")]
    let n_bytes = size as u64;
    n_bytes
}

/// Deletes these keys of a table; says whether they are gone.
pub async fn delete_all(table: Table, keys: &[String]) -> bool {
    keys.is_empty() || try_delete_all(table, keys).await.is_ok()
}

async fn try_delete_all(table: Table, keys: &[String]) -> Result<(), JsValue> {
    let database = connection::open().await?;
    let transaction = begun(&database, table, IdbTransactionMode::Readwrite)?;
    let store = transaction.object_store(table.name())?;
    for key in keys {
        store.delete(&JsValue::from_str(key))?;
    }
    committed(&transaction).await.map(|_| ())
}

/// Deletes the database for good: this page keeps nothing any more. Says whether it is gone.
pub async fn delete_database() -> bool {
    connection::close_for_good();
    try_delete_database().await.is_ok()
}

async fn try_delete_database() -> Result<(), JsValue> {
    let factory = web_sys::window().ok_or(JsValue::NULL)?.indexed_db()?.ok_or(JsValue::NULL)?;
    // Other tabs are told, and stand aside.
    let request = factory.delete_database(&location::name_on_device())?;
    succeeded(&request).await.map(|_| ())
}
