//! The files that an embed loads: the element on a partner's page, and a style and a script in its frames.
//!
//! Deliberately absent: reading them from anywhere. They are part of this program, so that frames, the script in them
//! and the element that speaks with it are of one version.

use super::shrink::shrunk;
use super::{FOLDER, MOVING};
use crate::digest;
use broadside_core::config::Config;

const ELEMENT: &str = include_str!("../../../../embed/element.js");
const FRAME_SCRIPT: &str = include_str!("../../../../embed/frame.js");
/// The app's own sheets of what stands in a frame, in its layers, and the frame's above them.
const STYLE: &str = concat!(
    "@layer reset, tokens, base, components, embed;\n@layer reset {\n",
    include_str!("../../../../style/reset.css"),
    "}\n@layer tokens {\n",
    include_str!("../../../../style/tokens.css"),
    "}\n@layer base {\n",
    include_str!("../../../../style/base.css"),
    "}\n@layer components {\n",
    include_str!("../../../../style/components/topic_link.css"),
    include_str!("../../../../style/components/byline.css"),
    include_str!("../../../../style/components/story_image.css"),
    include_str!("../../../../style/components/story_card.css"),
    "}\n@layer embed {\n",
    include_str!("../../../../style/embed.css"),
    "}\n",
);

/// The files with the names that their content gives them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Supplies {
    element: String,
    style: String,
    script: String,
}

impl Supplies {
    /// The files of one newsroom, whose accent is in the frames' style.
    pub fn of(config: &Config) -> Self {
        let mut style = shrunk(STYLE);
        if let Some(accent) = config.newsroom.branding.accent {
            style.push_str(&format!(
                "@layer tokens {{ :root {{ --broadside-accent: {}; }} }}\n",
                accent.to_hex()
            ));
        }
        Self { element: shrunk(ELEMENT), style, script: shrunk(FRAME_SCRIPT) }
    }

    /// Every file with its path.
    pub fn files(&self) -> [(String, String); 4] {
        [
            (MOVING.to_owned(), self.element.clone()),
            (self.pinned_path(), self.element.clone()),
            (self.style_path(), self.style.clone()),
            (self.script_path(), self.script.clone()),
        ]
    }

    /// The element under a name that stands for these bytes for ever.
    pub fn pinned_path(&self) -> String {
        format!("{FOLDER}{}-{}.js", env!("CARGO_PKG_VERSION"), digest::build_id(&self.element))
    }

    /// What a partner's page can hold the pinned element to.
    pub fn integrity(&self) -> String {
        digest::integrity_for_others(self.element.as_bytes())
    }

    /// The frames' style.
    pub fn style_path(&self) -> String {
        format!("{FOLDER}frame-{}.css", digest::build_id(&self.style))
    }

    /// The frames' script.
    pub fn script_path(&self) -> String {
        format!("{FOLDER}frame-{}.js", digest::build_id(&self.script))
    }
}
