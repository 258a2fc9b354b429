//! The element of partners' pages on a page of our own.
//!
//! Deliberately absent: what it shows; it asks for that by itself.

use broadside_core::model::WebAddress;

/// The script that defines it, below the deployment's root.
const SCRIPT: &str = "embed/v1.js";

/// Has the browser define the element, unless it was asked before. The page's policy of Trusted Types names this script
/// (boot/boot.js).
pub fn define_element(root: &WebAddress) {
    let Some(document) = web_sys::window().and_then(|it| it.document()) else { return };
    let selector = ["script[src$=\"", SCRIPT, "\"]"].concat();
    if document.query_selector(&selector).ok().flatten().is_some() {
        return;
    }
    if let (Some(head), Ok(script), Some(address)) =
        (document.head(), document.create_element("script"), root.join(SCRIPT))
    {
        let _ = script.set_attribute("type", "module");
        // The default policy of Trusted Types judges this address.
        let _ = script.set_attribute("src", address.as_str());
        let _ = head.append_child(&script);
    }
}
