//! The app as one component: the stores in context, the page of the route inside the layout.
//!
//! Deliberately absent: effects that reach outside; `start` has them, so that printing this component touches
//! nothing.

use crate::state::AppState;
use crate::ui::layout::Layout;
use crate::ui::pages::Page;
use leptos::prelude::*;

/// The whole page below `#app`.
#[component]
pub fn App(
    /// Its stores, filled by whoever shows or prints it.
    state: AppState,
) -> impl IntoView {
    provide_context(state);
    view! {
        <Layout>
            <Page/>
        </Layout>
    }
}
