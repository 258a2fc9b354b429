//! What is kept on the device comes back, and what the browser does to the database does not stop the app.
//!
//! Deliberately absent: the meaning of the texts.

use broadside::browser::storage::{self, Table};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn what_was_kept_comes_back_and_tables_do_not_mix() {
    let entries = [("a".to_owned(), "one".to_owned()), ("b".to_owned(), "two".to_owned())];
    assert!(storage::put_all(Table::Articles, &entries).await);
    assert_eq!(storage::get(Table::Articles, "a").await.as_deref(), Some("one"));
    assert_eq!(storage::get(Table::Shelves, "a").await, None);
    assert_eq!(storage::get(Table::Articles, "never kept").await, None);
    assert_eq!(storage::get(Table::Articles, "b").await.as_deref(), Some("two"));
}

#[wasm_bindgen_test]
async fn a_database_that_was_deleted_under_the_app_is_made_anew() {
    let entry = [("left".to_owned(), "behind".to_owned())];
    assert!(storage::put_all(Table::Shelves, &entry).await);
    // Another tab wipes: the open connection is asked to close and does.
    idb::Factory::new().unwrap().delete("broadside").unwrap().await.unwrap();
    assert_eq!(storage::get(Table::Shelves, "left").await, None);
    assert!(storage::put_all(Table::Shelves, &entry).await);
    assert_eq!(storage::get(Table::Shelves, "left").await.as_deref(), Some("behind"));
}
