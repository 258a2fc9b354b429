//! English words of the page on which a partner makes a snippet.
//!
//! Deliberately absent: what is in the snippet itself but for the links, which is for machines.

use crate::ui::messages::EmbedBuilderWords;
use broadside_core::embed::{EmbedLayout, EmbedMode, EmbedTheme, LoadingChoice};

/// The words.
pub static EMBED_BUILDER: EmbedBuilderWords = EmbedBuilderWords {
    topics: "Topics",
    topics_note: "Choose none to show the newest stories of all topics.",
    limit: "Stories",
    layout: "Layout",
    theme: "Colours",
    language: "Language",
    any_language: "All languages",
    language_note: "Where there are stories in it, only those are shown.",
    newsletter: "The newsletter",
    partner: "Your name",
    partner_note: "It stands in the links, so that the newsroom sees how many readers come from you.",
    partner_fault: "Use letters without accents, digits, dots and hyphens only, such as saltpans-bulletin.",
    mode: "Where the stories stand",
    loading: "How your page gets them",
    layout_named: |layout| match layout {
        EmbedLayout::Cards => "Cards with large pictures",
        EmbedLayout::Headlines => "Headlines only",
        EmbedLayout::List => "List with small pictures",
    },
    theme_named: |theme| match theme {
        EmbedTheme::Auto => "As your page, light or dark",
        EmbedTheme::Light => "Light",
        EmbedTheme::Dark => "Dark",
    },
    mode_named: |mode| match mode {
        EmbedMode::Frame => "In a frame",
        EmbedMode::Inline => "In your page itself",
    },
    mode_note: |mode| match mode {
        EmbedMode::Frame => "Works almost anywhere, and nothing in it can touch your page.",
        EmbedMode::Inline => {
            "Prints and is searched with your page. Where that is not allowed, the frame comes."
        }
    },
    loading_named: |loading| match loading {
        LoadingChoice::Newest => "Always the newest version",
        LoadingChoice::Pinned => "This version for ever",
        LoadingChoice::FrameAlone => "Without a script",
    },
    loading_note: |loading| match loading {
        LoadingChoice::Newest => "Improvements come by themselves.",
        LoadingChoice::Pinned => "Browsers refuse anything that is not exactly what you have tried here.",
        LoadingChoice::FrameAlone => "A plain frame of a fixed height, for pages that take no scripts.",
    },
    preview: "So it will look",
    preview_missing: "The preview needs a connection and a printed edition. The snippet below works all the same.",
    snippet: "Paste this where the stories should stand",
    snippet_note: "In WordPress it goes into a block “Custom HTML”.",
    copy: "Copy",
    copied: "The snippet is copied.",
    copy_failed: "The browser did not allow that. Mark the text and copy it by hand.",
    pinned_missing: "The version could not be asked for. Until it is, the snippet has the newest.",
    latest_of: |newsroom| ["The latest stories in ", newsroom].concat(),
    topic_of: |topic, newsroom| [topic, ", in ", newsroom].concat(),
};
