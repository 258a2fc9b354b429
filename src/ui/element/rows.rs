//! Rows of a list, each known by a key.
//!
//! Deliberately absent: windows, and the fewest possible moves. All rows of a list are on the page, and they come at
//! its end or go, which moves none; where their order itself changes, each is put in its place anew.

use super::printed::{print_view, printed_by};
use crate::ui::messages;
use leptos::prelude::*;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::{Element as DomElement, Node, Placeholder};
use leptos::tachys::view::any_view::AnyViewState;

/// A row that is made once and then kept for as long as its key is in the list.
pub struct Row {
    key: String,
    make: Box<dyn FnOnce() -> AnyView + Send>,
}

impl Row {
    /// The row `key`. Rows with the same key show the same, as long as the app speaks the same language: `make` is called
    /// for a new one alone.
    pub fn new(mut key: String, make: impl FnOnce() -> AnyView + Send + 'static) -> Self {
        key.push_str(messages::language().code());
        Self { key, make: Box::new(make) }
    }
}

/// The rows in this order.
pub fn rows(rows: Vec<Row>) -> AnyView {
    Rows(rows).into_any()
}

/// A list as a view.
struct Rows(Vec<Row>);

/// A list that is on the page.
struct LivingRows {
    rows: Vec<(String, AnyViewState)>,
    /// Stands behind the last row, and says where the list is while it has none.
    end: Placeholder,
}

impl Render for Rows {
    type State = LivingRows;

    fn build(self) -> LivingRows {
        let rows = self.0.into_iter().map(|row| (row.key, (row.make)().build())).collect();
        LivingRows { rows, end: Rndr::create_placeholder() }
    }

    fn rebuild(self, living: &mut LivingRows) {
        let mut kept = living.without_those_missing_in(&self.0);
        let stay = kept.iter().map(|(key, _)| key);
        let is_in_order = stay.eq(self.0.iter().map(|it| &it.key).filter(|key| has(&kept, key)));
        // From the last to the first, so that there is always something to stand before.
        for row in self.0.into_iter().rev() {
            let place = kept.iter().position(|(key, _)| *key == row.key);
            let is_new = place.is_none();
            let mut state = place.map_or_else(|| (row.make)().build(), |place| kept.remove(place).1);
            if is_new || !is_in_order {
                living.put_before_all(&mut state);
            }
            living.rows.insert(0, (row.key, state));
        }
    }
}

fn has(rows: &[(String, AnyViewState)], key: &str) -> bool {
    rows.iter().any(|(it, _)| it == key)
}

impl LivingRows {
    /// Takes out its rows, those that are not in `wanted` off the page.
    fn without_those_missing_in(&mut self, wanted: &[Row]) -> Vec<(String, AnyViewState)> {
        let mut rows = std::mem::take(&mut self.rows);
        rows.retain_mut(|(key, state)| {
            let is_wanted = wanted.iter().any(|it| it.key == *key);
            if !is_wanted {
                state.unmount();
            }
            is_wanted
        });
        rows
    }

    fn put_before_all(&self, state: &mut dyn Mountable) {
        let is_put = self.rows.first().is_some_and(|(_, first)| first.insert_before_this(state));
        if !is_put {
            self.end.insert_before_this(state);
        }
    }
}

/// The last row first: what a row looked at then finds it at the end of those who look.
impl Drop for LivingRows {
    fn drop(&mut self) {
        while self.rows.pop().is_some() {}
    }
}

impl Mountable for LivingRows {
    fn unmount(&mut self) {
        for (_, state) in &mut self.rows {
            state.unmount();
        }
        self.end.unmount();
    }

    fn mount(&mut self, parent: &DomElement, marker: Option<&Node>) {
        for (_, state) in &mut self.rows {
            state.mount(parent, marker);
        }
        self.end.mount(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.put_before_all(child);
        true
    }

    fn elements(&self) -> Vec<DomElement> {
        self.rows.iter().flat_map(|(_, state)| state.elements()).collect()
    }
}

printed_by!(Rows, |rows, markup, position| {
    for row in rows.0 {
        print_view((row.make)(), markup, position);
    }
});
