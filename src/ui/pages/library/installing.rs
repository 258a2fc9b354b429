//! How to install the app.
//!
//! Deliberately absent: finding out whether it can be; the store knows.

use crate::state::{AppState, InstallWay};
use crate::ui::components::{InstallGuide, InstallRoute};
use crate::ui::element::{Handler, dynamic};
use leptos::prelude::*;

/// The guide.
pub(super) fn view(state: AppState) -> AnyView {
    let on_install_requested = Handler::new(move |()| state.installing.install());
    dynamic(move || {
        let route = match state.installing.way() {
            InstallWay::Installed => InstallRoute::Installed,
            InstallWay::Offered => InstallRoute::Offered,
            InstallWay::Agreed => InstallRoute::Agreed,
            InstallWay::Declined => InstallRoute::Declined,
            InstallWay::ShareSheet => InstallRoute::ShareSheet,
            InstallWay::Menu => InstallRoute::Menu,
        };
        InstallGuide { route, on_install_requested: on_install_requested.clone() }.view()
    })
}
