//! The head of the document: title, language, canonical link, accent.
//!
//! Deliberately absent: anything inside the body; components own that.

use broadside_core::model::LanguageTag;
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets `lang` and `dir` of the whole page.
pub fn set_language(language: &LanguageTag) {
    if let Some(root) = document().and_then(|it| it.document_element()) {
        // Both names are valid, so that neither call can fail.
        let _ = root.set_attribute("lang", language.as_str());
        let _ = root.set_attribute("dir", language.direction().as_str());
    }
}

/// Sets the canonical link, or removes it.
pub fn set_canonical(address: Option<&str>) {
    let Some(document) = document() else { return };
    let link = document.query_selector("link[rel=canonical]").ok().flatten();
    match (address, link) {
        (Some(address), Some(link)) => {
            let _ = link.set_attribute("href", address);
        }
        (Some(address), None) => {
            if let (Some(head), Ok(link)) = (document.head(), document.create_element("link")) {
                let _ = link.set_attribute("rel", "canonical");
                let _ = link.set_attribute("href", address);
                let _ = head.append_child(&link);
            }
        }
        (None, Some(link)) => link.remove(),
        (None, None) => {}
    }
}

/// Sets a custom property on the root element, through the CSSOM, which a strict style policy allows.
pub fn set_style_property(name: &str, value: &str) {
    if let Some(root) =
        document().and_then(|it| it.document_element()).and_then(|it| it.dyn_into::<HtmlElement>().ok())
    {
        let _ = root.style().set_property(name, value);
    }
}

/// Sets the attribute `name` of the root element, for style to go by.
pub fn mark_root(name: &str, value: &str) {
    if let Some(root) = document().and_then(|it| it.document_element()) {
        // A name of ours is a valid one.
        let _ = root.set_attribute(name, value);
    }
}

/// Whether `word` is among those of the attribute `name` of the root element.
pub fn is_root_marked(name: &str, word: &str) -> bool {
    let words = document().and_then(|it| it.document_element()?.get_attribute(name));
    words.is_some_and(|it| it.split_ascii_whitespace().any(|it| it == word))
}

/// The content of a `meta` element of the served page.
pub fn meta_content(name: &str) -> Option<String> {
    let selector = format!("meta[name=\"{name}\"]");
    document()?.query_selector(&selector).ok().flatten()?.get_attribute("content")
}

/// The element that the app is mounted in, `#app`.
pub fn mount_point() -> Option<HtmlElement> {
    document()?.get_element_by_id("app")?.dyn_into().ok()
}

/// Removes what was printed or drawn into `element` before the app took over.
pub fn clear(element: &HtmlElement) {
    while let Some(child) = element.last_child() {
        if element.remove_child(&child).is_err() {
            return;
        }
    }
}

/// Whether the served page was printed with its stories, rather than the neutral shell.
pub fn is_printed() -> bool {
    meta_content("edition").is_some()
}

/// The id of the first element that `selector` finds.
pub fn first_id(selector: &str) -> Option<String> {
    Some(document()?.query_selector(selector).ok().flatten()?.id())
}

/// Where the first story's title leads on a page that the worker kept, as it is written there; nothing once the app has
/// taken its place. See `boot/page-keeping.js`.
pub fn first_story_kept() -> Option<String> {
    let link = document()?.query_selector("main[data-kept] article :is(h2, h3) a").ok().flatten()?;
    link.get_attribute("href")
}

/// Empties the field `id`.
pub fn empty_field(id: &str) {
    let field =
        document().and_then(|it| it.get_element_by_id(id)?.dyn_into::<web_sys::HtmlInputElement>().ok());
    if let Some(field) = field {
        field.set_value("");
    }
}

/// What the reader has typed into the field `id`, if it is there and not empty.
pub fn typed_into(id: &str) -> Option<String> {
    let field = document()?.get_element_by_id(id)?.dyn_into::<web_sys::HtmlInputElement>().ok()?;
    Some(field.value()).filter(|it| !it.is_empty())
}
