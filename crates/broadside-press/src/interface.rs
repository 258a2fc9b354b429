//! The language that an edition speaks beside its stories: the newsroom's, or English where the app does not speak it.
//!
//! Deliberately absent: the words, which are the app's.

use crate::markup::HeadElement;
use crate::{Deployment, digest};
use broadside::ui::messages;
use broadside_core::config::Config;
use broadside_core::model::{InterfaceLanguage, LanguageTag};

/// From now on, on this thread, everything is printed with the words of the newsroom's language.
pub fn speak(config: &Config) {
    messages::speak(messages::translation_into(language(config)));
}

/// What `print` makes with the words of `spoken`, of an edition whose other pages have the newsroom's.
pub fn speaking<T>(spoken: InterfaceLanguage, config: &Config, print: impl FnOnce() -> T) -> T {
    messages::speak(messages::translation_into(spoken));
    let printed = print();
    speak(config);
    printed
}

/// The tag of the pages.
pub fn tag(config: &Config) -> LanguageTag {
    language(config).tag_beside(&config.newsroom.language)
}

/// Has browsers fetch the words of the pages' language beside the app, which asks for them as soon as it runs. `None` for
/// English, which comes with the app.
pub fn preload(config: &Config, app: &Deployment) -> Option<HeadElement> {
    let part = match language(config) {
        InterfaceLanguage::English => return None,
        InterfaceLanguage::Spanish => "spanish-",
        InterfaceLanguage::French => "french-",
        InterfaceLanguage::Portuguese => "portuguese-",
        InterfaceLanguage::Arabic => "arabic-",
    };
    let path =
        app.paths().find(|it| it.strip_prefix(part).is_some_and(|it| it.strip_suffix(".wasm").is_some()))?;
    let integrity = digest::integrity_for_others(app.get(path)?);
    let link = HeadElement::new(
        "link",
        &[
            ("rel", "preload"),
            ("as", "fetch"),
            ("crossorigin", "anonymous"),
            ("href", path),
            ("integrity", &integrity),
        ],
    );
    Some(link)
}

/// The language of the pages.
pub fn language(config: &Config) -> InterfaceLanguage {
    InterfaceLanguage::of(&config.newsroom.language).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use broadside_core::model::WebAddress;

    #[test]
    fn the_words_of_the_edition_come_beside_the_app() {
        let mut app = Deployment::default();
        app.put("spanish-0123456789abcdef.wasm", "Más");
        app.put("arabic-0123456789abcdef.wasm", "المزيد");
        let base = WebAddress::parse("https://news.example/").unwrap();
        let preloaded = |language: &str| {
            let text = format!(
                r#"{{ "newsroom": {{ "name": "Quay", "language": "{language}" }}, "sources": [{{ "type": "jsonfeed", "url": "a.json" }}] }}"#
            );
            let config = Config::read(text.as_bytes(), &base).config.unwrap();
            preload(&config, &app).map(|it| it.attribute("href").unwrap_or_default().to_owned())
        };
        assert_eq!(preloaded("es-MX").as_deref(), Some("spanish-0123456789abcdef.wasm"));
        assert_eq!(preloaded("ar").as_deref(), Some("arabic-0123456789abcdef.wasm"));
        for language in ["en-GB", "he", "fr"] {
            assert_eq!(preloaded(language), None, "{language} comes with the app, or is not there");
        }
    }
}
