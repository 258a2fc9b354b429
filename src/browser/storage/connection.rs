//! The open database: opened on first use by whoever comes first, forgotten when the browser closes it, and opened anew by
//! the next call.
//!
//! Deliberately absent: what is asked of it. Invariant: there is one connection at a time, so that the page can let go of
//! all it has when another tab wants to upgrade or wipe.

use super::Table;
use super::waiting::{given_up, succeeded};
use crate::browser::location;
use js_sys::{Array, Promise};
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{IdbDatabase, IdbOpenDbRequest};

/// Raised when a table is added. Values carry versions of their own.
const DATABASE_VERSION: u32 = 3;

thread_local! {
    static OPEN: RefCell<Option<IdbDatabase>> = const { RefCell::new(None) };
    /// Being opened: kept until that has ended, which may be long after everybody has given up waiting.
    static OPENING: RefCell<Option<Promise>> = const { RefCell::new(None) };
    /// Everything was deleted, and nothing may be kept any more.
    static IS_CLOSED: Cell<bool> = const { Cell::new(false) };
}

/// The database. Another tab that does not stand aside can hold up an upgrade for ever, and some browsers forget to
/// answer: an error then, for all who ask until it is open after all.
pub(super) async fn open() -> Result<IdbDatabase, JsValue> {
    if IS_CLOSED.get() {
        return Err(JsValue::NULL);
    }
    if let Some(open) = OPEN.with_borrow(Option::clone) {
        return Ok(open);
    }
    let opening = OPENING.with_borrow_mut(|it| it.get_or_insert_with(begun).clone());
    JsFuture::from(opening).await.map(JsCast::unchecked_into)
}

fn begun() -> Promise {
    let opened = future_to_promise(async {
        let opened = opened().await;
        OPENING.set(None);
        let database = opened?;
        stand_aside_when_asked(&database);
        OPEN.set(Some(database.clone()));
        Ok(database.into())
    });
    Promise::race(&Array::of2(&opened, &given_up()))
}

async fn opened() -> Result<IdbDatabase, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let factory = window.indexed_db()?.ok_or(JsValue::NULL)?;
    let name = location::name_on_device();
    let database = match answered(&factory.open_with_u32(&name, DATABASE_VERSION)?).await {
        // After a rollback it is that of a newer version, which has these tables and more.
        Err(_) => answered(&factory.open(&name)?).await,
        opened => opened,
    };
    database.map(JsCast::unchecked_into)
}

async fn answered(request: &IdbOpenDbRequest) -> Result<JsValue, JsValue> {
    let upgraded = {
        let request = request.clone();
        Closure::<dyn FnMut()>::new(move || make_tables(&request))
    };
    request.set_onupgradeneeded(Some(upgraded.as_ref().unchecked_ref()));
    succeeded(request).await
}

fn make_tables(request: &IdbOpenDbRequest) {
    let Ok(database) = request.result() else { return };
    let database: IdbDatabase = database.unchecked_into();
    let names = database.object_store_names();
    for table in Table::ALL {
        if !names.contains(table.name()) {
            // An error here aborts the upgrade, and opening then fails as a whole.
            let _ = database.create_object_store(table.name());
        }
    }
}

/// The browser may close the database, and another tab may want to upgrade or wipe it.
fn stand_aside_when_asked(database: &IdbDatabase) {
    let closed = Closure::<dyn FnMut()>::new(forget).into_js_value();
    database.set_onclose(Some(closed.unchecked_ref()));
    database.set_onversionchange(Some(closed.unchecked_ref()));
}

/// Closes the connection, and opens none any more.
pub(super) fn close_for_good() {
    IS_CLOSED.set(true);
    forget();
}

/// Closes the connection, if there is one.
pub(super) fn forget() {
    if let Some(database) = OPEN.take() {
        database.close();
    }
}
