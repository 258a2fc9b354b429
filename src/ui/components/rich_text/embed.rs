//! A thing from another host inside a text, such as a video: named, and loaded only when its reader asks for it.
//!
//! Deliberately absent: knowing hosts and their players. The frame shows what the author put there, and may do no more
//! than play.

use super::OUTBOUND;
use crate::ui::element::{Element, Handler, element};
use crate::ui::messages::{reading_words, words};
use broadside_core::model::{WebAddress, short_hash};
use leptos::prelude::*;
use std::sync::Arc;

/// What a frame may do: run its player, full screen too, and open a page in a tab of its own. It cannot leave by itself
/// or send this page away.
const SANDBOX: &str =
    "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation";
/// What of the device it may use.
const ALLOWED: &str = "fullscreen; picture-in-picture; encrypted-media";

/// How far an embed has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmbedStanding {
    /// The page's policy does not allow its host, or nothing can be loaded here: there is the link alone.
    LinkAlone,
    /// It can be loaded, and nothing was asked of its host.
    Offered,
    /// The reader has asked for it.
    Loaded,
    /// The reader has asked for it, and the browser held it back.
    HeldBack,
}

/// How the embeds of a text stand, and who hears that one is wanted.
#[derive(Clone)]
pub struct Embeds {
    /// How the one at an address stands now.
    pub standing: Arc<dyn Fn(&WebAddress) -> EmbedStanding + Send + Sync>,
    /// The reader asks for the one at an address.
    pub on_wanted: Handler<WebAddress>,
}

impl Embeds {
    /// All of them links, as where nothing can be loaded.
    pub fn as_links() -> Self {
        Self { standing: Arc::new(|_| EmbedStanding::LinkAlone), on_wanted: Handler::new(|_| ()) }
    }
}

/// The id of the frame that shows what is at `address`, for the focus to be put there.
pub fn embed_id(address: &WebAddress) -> String {
    ["embed-", &short_hash(address.as_str())].concat()
}

/// One embed.
pub(super) struct EmbedBox<'a> {
    pub address: &'a WebAddress,
    pub title: Option<&'a str>,
    pub standing: EmbedStanding,
    pub on_wanted: Handler<WebAddress>,
}

impl EmbedBox<'_> {
    pub(super) fn view(self) -> AnyView {
        let Self { address, title, standing, on_wanted } = self;
        let (article, reading, host) = (&words().article, reading_words(), address.host());
        let title = title.unwrap_or(article.embed);
        let link = element("a")
            .attr("href", address.as_str())
            .attr("rel", OUTBOUND)
            .child((article.embed_link)(host));
        let is_loaded = standing == EmbedStanding::Loaded;
        let note = match standing {
            EmbedStanding::LinkAlone | EmbedStanding::Offered => Some((article.embed_note)(host)),
            EmbedStanding::HeldBack => Some((reading.embed_held_back)(host)),
            EmbedStanding::Loaded => None,
        };
        let load = (standing == EmbedStanding::Offered).then(|| load_button(address, on_wanted));
        let frame = is_loaded.then(|| frame(address, title));
        let class = if is_loaded { "rich-text-embed rich-text-embed-loaded" } else { "rich-text-embed" };
        // The next text may have this where the last one had a table, so it names the attributes of a table's box.
        element("div")
            .class(class)
            .attr("role", None::<&str>)
            .attr("tabindex", None::<&str>)
            .attr("aria-label", None::<&str>)
            .child(frame)
            .child((!is_loaded).then(|| element("p").child(element("b").child(title))))
            .child(element("p").attr("role", "status").child(note))
            .child(load)
            .child(element("p").child(link))
            .view()
    }
}

fn load_button(address: &WebAddress, on_wanted: Handler<WebAddress>) -> Element {
    let wanted = address.clone();
    element("button")
        .attr("type", "button")
        .class("button")
        .on("click", move || on_wanted.run(wanted.clone()))
        .child((reading_words().embed_load)(address.host()))
}

fn frame(address: &WebAddress, title: &str) -> Element {
    element("iframe")
        .attr("id", embed_id(address))
        .attr("title", title)
        .attr("sandbox", SANDBOX)
        .attr("allow", ALLOWED)
        .attr("referrerpolicy", "strict-origin-when-cross-origin")
        .attr("src", address.as_str())
}
