//! Rows of a list, each known by a key.
//!
//! After a press the first of the new rows are made at once and the others when those have been painted.
//! Deliberately absent: windows, and the fewest possible moves. All rows of a list come onto the page, and they come at
//! its end or go, which moves none; where their order itself changes, each is put in its place anew.

use super::printed::{print_view, printed_by};
use crate::browser::next_frame;
use crate::ui::messages;
use leptos::prelude::*;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::{Element as DomElement, Node, Placeholder};
use leptos::tachys::view::any_view::AnyViewState;
use std::cell::RefCell;
use std::rc::Rc;

/// New rows that are made at once where the rest may come a frame later; they fill a phone's window.
const N_AT_ONCE: usize = 6;

type Make = Box<dyn FnOnce() -> AnyView + Send>;

/// A row that is made once and then kept for as long as its key is in the list.
pub struct Row {
    key: String,
    make: Make,
}

impl Row {
    /// The row `key`. Rows with the same key show the same, as long as the app speaks the same language: `make` is called
    /// for a new one alone, now or after the next frame.
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

/// A list that is on the page, which what is put off has to find again.
struct LivingList(Rc<RefCell<LivingRows>>);

/// The rows of a list that is on the page.
struct LivingRows {
    rows: Vec<(String, LivingRow)>,
    /// Stands behind the last row, and says where the list is while it has none.
    end: Placeholder,
}

enum LivingRow {
    Here(AnyViewState),
    /// Made after the next frame.
    Coming(Make),
}

impl Render for Rows {
    type State = LivingList;

    fn build(self) -> LivingList {
        let rows = self.0.into_iter().map(|row| (row.key, LivingRow::Here((row.make)().build()))).collect();
        LivingList(Rc::new(RefCell::new(LivingRows { rows, end: Rndr::create_placeholder() })))
    }

    fn rebuild(self, living: &mut LivingList) {
        living.0.borrow_mut().change_to(self.0);
        if next_frame::is_hurried() {
            let living = Rc::downgrade(&living.0);
            next_frame::put_off(move || {
                if let Some(living) = living.upgrade() {
                    living.borrow_mut().make_those_coming();
                }
            });
        }
    }
}

impl LivingRows {
    fn change_to(&mut self, wanted: Vec<Row>) {
        let mut kept = self.without_those_missing_in(&wanted);
        let stay = kept.iter().map(|(key, _)| key);
        let is_in_order = stay.eq(wanted.iter().map(|it| &it.key).filter(|key| has(&kept, key)));
        let mut n_new = wanted.len().saturating_sub(kept.len());
        let n_at_once = if next_frame::is_hurried() { N_AT_ONCE } else { n_new };
        // From the last to the first, so that there is always something to stand before.
        for Row { key, make } in wanted.into_iter().rev() {
            let place = kept.iter().position(|(it, _)| *it == key);
            let is_new = place.is_none();
            n_new = n_new.saturating_sub(usize::from(is_new));
            let row = match place.map(|place| kept.remove(place).1) {
                None if n_new >= n_at_once => LivingRow::Coming(make),
                state => {
                    let mut state = state.unwrap_or_else(|| make().build());
                    if is_new || !is_in_order {
                        self.put_before_all(&mut state);
                    }
                    LivingRow::Here(state)
                }
            };
            self.rows.insert(0, (key, row));
        }
    }

    fn make_those_coming(&mut self) {
        for (key, row) in std::mem::take(&mut self.rows).into_iter().rev() {
            let state = match row {
                LivingRow::Here(state) => state,
                LivingRow::Coming(make) => {
                    let mut state = make().build();
                    self.put_before_all(&mut state);
                    state
                }
            };
            self.rows.insert(0, (key, LivingRow::Here(state)));
        }
    }

    /// Takes out its rows, those that are not in `wanted` off the page. Those that have not come yet are not kept.
    fn without_those_missing_in(&mut self, wanted: &[Row]) -> Vec<(String, AnyViewState)> {
        let rows = std::mem::take(&mut self.rows).into_iter();
        let kept = rows.filter_map(|(key, row)| {
            let LivingRow::Here(mut state) = row else { return None };
            let is_wanted = wanted.iter().any(|it| it.key == key);
            if !is_wanted {
                state.unmount();
            }
            is_wanted.then_some((key, state))
        });
        kept.collect()
    }

    fn put_before_all(&self, state: &mut dyn Mountable) {
        let is_put = self.here().next().is_some_and(|first| first.insert_before_this(state));
        if !is_put {
            self.end.insert_before_this(state);
        }
    }

    fn here(&self) -> impl Iterator<Item = &AnyViewState> {
        self.rows.iter().filter_map(|(_, row)| match row {
            LivingRow::Here(state) => Some(state),
            LivingRow::Coming(_) => None,
        })
    }
}

fn has(rows: &[(String, AnyViewState)], key: &str) -> bool {
    rows.iter().any(|(it, _)| it == key)
}

/// The last row first: what a row looked at then finds it at the end of those who look.
impl Drop for LivingRows {
    fn drop(&mut self) {
        while self.rows.pop().is_some() {}
    }
}

impl Mountable for LivingList {
    fn unmount(&mut self) {
        let mut living = self.0.borrow_mut();
        for (_, row) in &mut living.rows {
            if let LivingRow::Here(state) = row {
                state.unmount();
            }
        }
        living.end.unmount();
    }

    fn mount(&mut self, parent: &DomElement, marker: Option<&Node>) {
        let mut living = self.0.borrow_mut();
        for (_, row) in &mut living.rows {
            if let LivingRow::Here(state) = row {
                state.mount(parent, marker);
            }
        }
        living.end.mount(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.0.borrow().put_before_all(child);
        true
    }

    fn elements(&self) -> Vec<DomElement> {
        self.0.borrow().here().flat_map(Mountable::elements).collect()
    }
}

printed_by!(Rows, |rows, markup, position| {
    for row in rows.0 {
        print_view((row.make)(), markup, position);
    }
});
