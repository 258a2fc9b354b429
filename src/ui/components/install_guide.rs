//! How the app is installed on this device, and what for.
//!
//! Deliberately absent: a nag. It stands on a page of its own, to which a link in the footer leads.

use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::install_words;
use leptos::prelude::*;

/// How it comes onto this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InstallRoute {
    /// It is there.
    Installed,
    /// A button does it.
    Offered,
    /// It is on its way.
    Agreed,
    /// The reader was asked and did not want it.
    Declined,
    /// By the share sheet.
    ShareSheet,
    /// By the browser's menu.
    Menu,
}

/// The guide.
pub struct InstallGuide {
    /// How.
    pub route: InstallRoute,
    /// The reader wants it.
    pub on_install_requested: Handler,
}

impl InstallGuide {
    /// The `div`. What stands first in it changes under the reader's hand, and is announced.
    pub fn view(self) -> AnyView {
        let Self { route, on_install_requested } = self;
        let words = install_words();
        let (status, how) = match route {
            InstallRoute::Installed => (words.installed, None),
            InstallRoute::Offered => (words.offered, Some(button(on_install_requested))),
            InstallRoute::Agreed => (words.agreed, None),
            InstallRoute::Declined => (words.declined, None),
            InstallRoute::ShareSheet => {
                (words.share_sheet, Some(element("ol").child(items(&words.share_sheet_steps))))
            }
            InstallRoute::Menu => (words.menu, Some(menus())),
        };
        element("div")
            .class("install-guide")
            .child(element("p").class("install-guide-status").attr("role", "status").child(status))
            .child(how)
            .child(element("h2").child(words.gains_title))
            .child(element("ul").child(items(&words.gains)))
            .view()
    }
}

fn button(on_install_requested: Handler) -> Element {
    element("button")
        .attr("type", "button")
        .class("button")
        .on("click", move || on_install_requested.run(()))
        .child(install_words().install)
}

fn items(texts: &[&'static str]) -> Vec<Element> {
    texts.iter().map(|it| element("li").child(*it)).collect()
}

fn menus() -> Element {
    let entries: Vec<Element> = install_words()
        .menus
        .iter()
        .map(|(browser, place)| {
            element("div").child(element("dt").child(*browser)).child(element("dd").child(*place))
        })
        .collect();
    element("dl").child(entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guide(route: InstallRoute) -> String {
        InstallGuide { route, on_install_requested: Handler::new(|()| ()) }.view().to_html()
    }

    #[test]
    fn the_button_is_there_where_the_browser_offers_it_and_nowhere_else() {
        for route in [
            InstallRoute::Installed,
            InstallRoute::Agreed,
            InstallRoute::Declined,
            InstallRoute::ShareSheet,
            InstallRoute::Menu,
        ] {
            assert!(!guide(route).contains("<button"), "{route:?}");
        }
        assert!(guide(InstallRoute::Offered).contains("Install</button>"));
    }

    #[test]
    fn who_has_no_button_is_told_where_it_is_found() {
        let by_share_sheet = guide(InstallRoute::ShareSheet);
        assert!(
            by_share_sheet.contains("<ol>") && by_share_sheet.contains("Add to Home Screen"),
            "{by_share_sheet}"
        );
        let by_menu = guide(InstallRoute::Menu);
        assert!(by_menu.contains("<dt>") && by_menu.contains("Add to Dock"), "{by_menu}");
    }
}
