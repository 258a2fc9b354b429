//! One list that is shown, which the script holds for as long as it stands on the page.
//!
//! Deliberately absent: signals. Only settings change, and whoever changes them says so; what was shown is then changed
//! in place. Absent too are all words but those on stories, in whatever language.

use broadside::ui::embed::{Embed, Surface};
use broadside::ui::messages;
use broadside_core::embed::{EmbedSettings, EmbeddedList};
use broadside_core::stored::{self, PRINTED_BASE};
use leptos::prelude::*;
use leptos::tachys::renderer::types::Element;
use leptos::tachys::view::any_view::AnyViewState;
use wasm_bindgen::prelude::wasm_bindgen;

/// A list on a page. Freed by the script, it leaves the page.
#[wasm_bindgen]
pub struct Stories {
    list: EmbeddedList,
    root: String,
    owner: Owner,
    shown: AnyViewState,
}

#[wasm_bindgen]
impl Stories {
    /// Shows in `place` what the press printed as `text`, of the newsroom at `root`, as `search` says. `undefined` where the
    /// text is anything else.
    pub fn show(place: &Element, root: String, text: &str, search: &str) -> Option<Self> {
        // An error says that another list has named it already.
        let _ = any_spawner::Executor::init_wasm_bindgen();
        let list = stored::embedded_list_from_text(&text.replace(PRINTED_BASE, &root))?;
        let owner = Owner::new();
        let mut shown = owner.with(|| view(&list, &root, search).build());
        shown.mount(place, None);
        Some(Self { list, root, owner, shown })
    }

    /// Shows the same list as `search` says now.
    pub fn set(&mut self, search: &str) {
        self.owner.with(|| view(&self.list, &self.root, search).rebuild(&mut self.shown));
    }

    /// What the stories have in common.
    #[wasm_bindgen(getter)]
    pub fn title(&self) -> String {
        self.list.title.clone()
    }

    /// The newsroom's own colour, where it has one.
    #[wasm_bindgen(getter)]
    pub fn accent(&self) -> Option<String> {
        self.list.newsroom.accent.map(broadside_core::config::Colour::to_hex)
    }
}

impl Drop for Stories {
    fn drop(&mut self) {
        self.shown.unmount();
        self.owner.cleanup();
    }
}

fn view(list: &EmbeddedList, root: &str, search: &str) -> AnyView {
    let settings = EmbedSettings::read(search);
    // Several lists on a page may each speak another language.
    messages::speak_on_stories(list.interface_language(&settings));
    Embed { list, surface: Surface::Page { root, settings: &settings }, signup: None }.view()
}
