//! The files that an embed loads: the element on a partner's page, a style and a script in its frames, and what shows
//! stories without a frame.
//!
//! Deliberately absent: reading them from anywhere. They are part of this program, so that frames, the script in them
//! and the element that speaks with it are of one version.

use super::in_page::Built;
use super::shrink::shrunk;
use super::{FOLDER, MOVING};
use crate::digest;
use broadside_core::config::Config;
use broadside_core::embed::PinnedElement;

const ELEMENT: &str = include_str!("../../../../embed/element.js");
const FRAME_SCRIPT: &str =
    concat!(include_str!("../../../../embed/theme.js"), include_str!("../../../../embed/frame.js"));
/// The app's own sheets of stories, in its layers, and the frame's above them. They stand in partners' own pages too.
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
/// The app's own sheet of the newsletter's form, which stands in frames alone.
const FORM_STYLE: &str =
    concat!("@layer components {\n", include_str!("../../../../style/components/signup_form.css"), "}\n");

/// The files with the names that their content gives them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Supplies {
    element: String,
    style: String,
    script: String,
    in_page: Vec<(String, Vec<u8>)>,
}

impl Supplies {
    /// The files of one newsroom, whose accent is in the frames' style.
    pub fn of(config: &Config, built: Option<Built>) -> Self {
        let mut style = shrunk(STYLE);
        let mut element = shrunk(ELEMENT);
        let mut in_page = Vec::new();
        if let Some(built) = built {
            // The newsroom's accent comes with its list, so that these are the same files for every newsroom.
            in_page.extend(built.files(&style));
        }
        if let Some((path, _)) = in_page.last() {
            let name = path.strip_prefix(FOLDER).unwrap_or(path);
            element = element.replace("const INLINE = \"inline.js\"", &format!("const INLINE = \"{name}\""));
        }
        if config.signup.is_some() {
            style.push_str(&shrunk(FORM_STYLE));
        }
        if let Some(accent) = config.newsroom.branding.accent {
            style.push_str(&format!(
                "@layer tokens {{ :root {{ --broadside-accent: {}; }} }}\n",
                accent.to_hex()
            ));
        }
        Self { element, style, script: shrunk(FRAME_SCRIPT), in_page }
    }

    /// Every file with its path.
    pub fn files(&self) -> impl Iterator<Item = (String, Vec<u8>)> {
        let texts = [
            (MOVING.to_owned(), &self.element),
            (self.pinned_path(), &self.element),
            (self.style_path(), &self.style),
            (self.script_path(), &self.script),
        ];
        texts.map(|(path, text)| (path, text.clone().into_bytes())).into_iter().chain(self.in_page.clone())
    }

    /// The element under a name that stands for these bytes for ever.
    fn pinned_path(&self) -> String {
        format!("{FOLDER}{}-{}.js", env!("CARGO_PKG_VERSION"), digest::build_id(&self.element))
    }

    /// The same with what a partner's page can hold it to.
    pub fn pinned(&self) -> PinnedElement {
        let integrity = digest::integrity_for_others(self.element.as_bytes());
        PinnedElement { path: self.pinned_path(), integrity }
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
