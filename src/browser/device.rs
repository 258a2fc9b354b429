//! What kind of device this is, and which languages its reader has chosen.
//!
//! Deliberately absent: names of devices and browsers, from which readers could be told apart.

use broadside_core::campaign::Device;
use broadside_core::model::LanguageTag;

/// By the width of the window.
pub fn kind() -> Option<Device> {
    web_sys::window()?.inner_width().ok()?.as_f64().map(Device::of_width_px)
}

/// The browser's languages, the most wanted first.
pub fn languages() -> Vec<LanguageTag> {
    let languages = web_sys::window().map(|it| it.navigator().languages());
    let tags = languages.iter().flat_map(|it| it.iter());
    tags.filter_map(|it| LanguageTag::new(&it.as_string()?)).collect()
}
