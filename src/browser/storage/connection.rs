//! The open database: made on first use, forgotten when the browser closes it, and opened anew by the next call.
//!
//! Deliberately absent: what is asked of it.

use super::Table;
use super::waiting::succeeded;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{IdbDatabase, IdbOpenDbRequest};

const DATABASE: &str = "broadside";
/// Raised when a table is added. Values carry versions of their own.
const DATABASE_VERSION: u32 = 3;

thread_local! {
    static CONNECTION: RefCell<Option<IdbDatabase>> = const { RefCell::new(None) };
}

/// The database.
pub(super) async fn open() -> Result<IdbDatabase, JsValue> {
    if let Some(open) = CONNECTION.with_borrow(Option::clone) {
        return Ok(open);
    }
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let factory = window.indexed_db()?.ok_or(JsValue::NULL)?;
    let request = factory.open_with_u32(DATABASE, DATABASE_VERSION)?;
    let upgraded = {
        let request = request.clone();
        Closure::<dyn FnMut()>::new(move || make_tables(&request))
    };
    request.set_onupgradeneeded(Some(upgraded.as_ref().unchecked_ref()));
    let database: IdbDatabase = succeeded(&request).await?.unchecked_into();
    stand_aside_when_asked(&database);
    CONNECTION.with_borrow_mut(|it| *it = Some(database.clone()));
    Ok(database)
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

/// Closes the connection, if there is one.
pub(super) fn forget() {
    if let Some(database) = CONNECTION.with_borrow_mut(Option::take) {
        database.close();
    }
}
