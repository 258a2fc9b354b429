//! Where the reader is: the route, from the address and back into it.
//!
//! Deliberately absent: what stands there. Invariant: the address is the only place where filters live.

use super::Watched;
use crate::browser::{events, location, next_frame};
use broadside_core::route::Route;

/// How the reader came to the present place, which decides where the page is scrolled to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// The page was loaded here, or printed.
    Opened,
    /// By a link.
    Followed,
    /// By back or forward.
    Returned,
}

/// The present place.
#[derive(Clone, Copy)]
pub struct PlaceStore {
    route: Watched<Route>,
    page: Watched<Route>,
    fragment: Watched<String>,
    /// The path of the address, of which [`Route::Unknown`] knows nothing.
    path: Watched<String>,
    arrival: Watched<Arrival>,
}

impl PlaceStore {
    /// At `route`, as the press puts it.
    pub fn at(route: Route) -> Self {
        Self {
            page: Watched::new(route.page()),
            route: Watched::new(route),
            fragment: Watched::new(String::new()),
            path: Watched::new(String::new()),
            arrival: Watched::new(Arrival::Opened),
        }
    }

    /// Where the address bar says.
    pub fn in_browser() -> Self {
        let place = location::current();
        let store = Self::at(Route::parse(&place.path, &place.query));
        store.fragment.set(place.fragment);
        store.path.set(place.path);
        store
    }

    /// Puts the reader at `route` by hand, as the press does for page after page.
    pub fn set(&self, route: Route) {
        let page = route.page();
        if self.page.with_untracked(|it| *it != page) {
            self.page.set(page);
        }
        self.route.set(route);
    }

    /// Puts the reader, who has pressed or typed something, at `route`: what they see of the same page comes first.
    fn set_at_once(&self, route: Route) {
        if self.page.with_untracked(|it| *it == route.page()) {
            next_frame::hurry();
        }
        self.set(route);
    }

    /// Goes to `route`, a step in the history as by a link.
    pub fn go(&self, route: Route) {
        location::push(&route.address());
        self.arrival.set(Arrival::Followed);
        self.set_at_once(route);
    }

    /// Says something else of the present page in its address, without a step in the history: while somebody types, back
    /// leads to where they came from, and not through every letter.
    pub fn replace(&self, route: Route) {
        location::replace(&route.address());
        self.set_at_once(route);
    }

    /// The page without its filter, so that whoever follows it hears nothing of a filter that changes.
    pub fn page(&self) -> Route {
        self.page.get()
    }

    /// The page that is shown, with its filter.
    pub fn route(&self) -> Route {
        self.route.get()
    }

    /// The present page, without following it.
    pub fn route_untracked(&self) -> Route {
        self.route.get_untracked()
    }

    /// The path of the address, relative to the deployment's root and without what follows `?`.
    pub fn path(&self) -> String {
        self.path.get()
    }

    /// How the reader came here.
    pub fn arrival(&self) -> Arrival {
        self.arrival.get_untracked()
    }

    /// The fragment of the address, without its `#`.
    pub fn fragment(&self) -> String {
        self.fragment.get_untracked()
    }

    fn read_address(&self, arrival: Arrival) {
        let place = location::current();
        let route = Route::parse(&place.path, &place.query);
        self.arrival.set(arrival);
        self.fragment.set(place.fragment);
        self.path.set(place.path);
        if self.route.get_untracked() == route {
            return;
        }
        // Who comes back is put where they were, for which the whole page has to be there.
        match arrival {
            Arrival::Followed => self.set_at_once(route),
            Arrival::Opened | Arrival::Returned => self.set(route),
        }
    }

    /// Goes to `address`, relative to the root, as if a link to it had been followed.
    pub fn go_to(&self, address: &str) {
        location::push(address);
        self.read_address(Arrival::Followed);
    }

    /// Follows links and the history.
    pub(super) fn start(&self) {
        let store = *self;
        location::restore_scroll_by_hand();
        location::on_link_followed(move |address| store.go_to(&address));
        events::on_window("popstate", move |_| store.read_address(Arrival::Returned));
        // After each scrolling too: when back or forward is pressed, the entry that is left can no longer be written.
        for moment in ["pagehide", "scrollend"] {
            events::on_window(moment, |_| location::remember_scroll());
        }
    }
}
