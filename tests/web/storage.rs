//! What is kept on the device comes back, and what the browser does to the database does not stop the app.
//!
//! Deliberately absent: the meaning of the texts.

use broadside::browser::locks;
use broadside::browser::storage::{self, Table};
use idb::DatabaseEvent as _;
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
    idb::Factory::new().unwrap().delete("broadside:/").unwrap().await.unwrap();
    assert_eq!(storage::get(Table::Shelves, "left").await, None);
    assert!(storage::put_all(Table::Shelves, &entry).await);
    assert_eq!(storage::get(Table::Shelves, "left").await.as_deref(), Some("behind"));
}

#[wasm_bindgen_test]
async fn what_an_older_version_of_the_database_kept_survives_a_new_table() {
    let factory = idb::Factory::new().unwrap();
    factory.delete("broadside:/").unwrap().await.unwrap();
    let mut opening = factory.open("broadside:/", Some(1)).unwrap();
    opening.on_upgrade_needed(|event| {
        let database = event.database().unwrap();
        for table in ["articles", "shelves"] {
            database.create_object_store(table, idb::ObjectStoreParams::new()).unwrap();
        }
    });
    let database = opening.await.unwrap();
    let writing = database.transaction(&["shelves"], idb::TransactionMode::ReadWrite).unwrap();
    let shelves = writing.object_store("shelves").unwrap();
    shelves.put(&"stories".into(), Some(&"front".into())).unwrap().await.unwrap();
    writing.commit().unwrap().await.unwrap();
    database.close();
    assert_eq!(storage::get(Table::Shelves, "front").await.as_deref(), Some("stories"));
    assert_eq!(storage::replace(Table::Outbox, "a", None, Some("kept")).await, Some(true));
    assert_eq!(storage::all(Table::Outbox).await, [("a".to_owned(), "kept".to_owned())]);
}

#[wasm_bindgen_test]
async fn only_what_still_stands_there_is_replaced() {
    let replace = |before, after| storage::replace(Table::Outbox, "b", before, after);
    assert_eq!(replace(None, Some("waiting")).await, Some(true));
    assert_eq!(replace(None, Some("another")).await, Some(false), "something is there");
    assert_eq!(replace(Some("gone"), None).await, Some(false), "something else is there");
    assert_eq!(replace(Some("waiting"), Some("sending")).await, Some(true));
    assert_eq!(storage::get(Table::Outbox, "b").await.as_deref(), Some("sending"));
    assert_eq!(replace(Some("sending"), None).await, Some(true));
    assert_eq!(storage::get(Table::Outbox, "b").await, None);
}

#[wasm_bindgen_test]
async fn of_two_who_want_a_lock_the_second_has_to_wait() {
    let first = locks::lock("test").await.unwrap();
    let second = std::pin::pin!(locks::lock("test"));
    // A read of the database takes longer than a free lock.
    let waiting = match futures::future::select(second, std::pin::pin!(storage::all(Table::Outbox))).await {
        futures::future::Either::Left(_) => panic!("two have it"),
        futures::future::Either::Right((_, waiting)) => waiting,
    };
    drop(first);
    assert!(waiting.await.is_some());
}
