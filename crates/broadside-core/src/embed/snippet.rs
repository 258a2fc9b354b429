//! What a partner pastes: markup that can be read, of settings that are sound.
//!
//! Deliberately absent: words. Whoever makes it knows what the links inside are called.

use super::{EmbedMode, EmbedSettings, FRAME_SANDBOX};
use crate::json;
use crate::model::WebAddress;
use crate::percent;
use serde_json::{Map, Value};

/// A version of the element that never changes, under the name that its content gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PinnedElement {
    /// Its path below the newsroom's root.
    pub path: String,
    /// What a browser holds it to.
    pub integrity: String,
}

impl PinnedElement {
    /// As the press writes it down.
    pub fn to_text(&self) -> String {
        let mut members = Map::new();
        members.insert("path".to_owned(), Value::from(self.path.as_str()));
        members.insert("integrity".to_owned(), Value::from(self.integrity.as_str()));
        json::written(&Value::Object(members))
    }

    /// Reads what [`Self::to_text`] wrote; `None` for anything else.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let document = json::parsed(bytes).ok()?;
        let text = |name: &str| document.get(name)?.as_str().map(str::to_owned);
        Some(Self { path: text("path")?, integrity: text("integrity")? })
    }
}

/// How a partner's page gets the stories.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loading<'a> {
    /// By the newest version of the element.
    Newest,
    /// By this one and no other.
    Pinned(&'a PinnedElement),
    /// Without a script, in a frame of the height that the page gives it.
    FrameAlone,
}

/// What is shown where the stories cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FallbackLink {
    /// Where it leads.
    pub address: String,
    /// What it is called.
    pub text: String,
}

/// Everything that a snippet is made of.
pub struct Snippet<'a> {
    /// Where the newsroom's edition lies.
    pub root: &'a WebAddress,
    /// What is set.
    pub settings: &'a EmbedSettings,
    /// Where the stories stand.
    pub mode: EmbedMode,
    /// How they get there.
    pub loading: Loading<'a>,
    /// What stands there without them.
    pub links: &'a [FallbackLink],
}

/// Room for a frame that nobody asks how high it is, in pixels: a heading, a foot and so many stories.
const FRAME_PX: (usize, usize) = (110, 170);

impl Snippet<'_> {
    /// The markup, in lines.
    pub fn markup(&self) -> String {
        match self.loading {
            Loading::FrameAlone => self.frame(),
            Loading::Newest => [self.script("embed/v1.js", None), self.element()].concat(),
            Loading::Pinned(pinned) => {
                [self.script(&pinned.path, Some(&pinned.integrity)), self.element()].concat()
            }
        }
    }

    fn script(&self, path: &str, integrity: Option<&str>) -> String {
        let mut markup = String::from("<script type=\"module\"");
        push_attribute("src", &[self.root.as_str(), path].concat(), &mut markup);
        if let Some(integrity) = integrity {
            markup.push_str("\n ");
            push_attribute("integrity", integrity, &mut markup);
            push_attribute("crossorigin", "anonymous", &mut markup);
        }
        markup.push_str("></script>\n");
        markup
    }

    fn element(&self) -> String {
        let mut markup = String::from("<broadside-feed");
        for (name, value) in self.settings.pairs() {
            push_attribute(name, &value, &mut markup);
        }
        if self.mode != EmbedMode::default() {
            push_attribute("mode", self.mode.as_str(), &mut markup);
        }
        markup.push_str(">\n");
        for link in self.links {
            markup.push_str("  <a");
            push_attribute("href", &self.settings.labelled(link.address.clone()), &mut markup);
            markup.push('>');
            push_escaped(&link.text, &mut markup);
            markup.push_str("</a>\n");
        }
        markup.push_str("</broadside-feed>\n");
        markup
    }

    fn frame(&self) -> String {
        let (around, of_story) = FRAME_PX;
        let height = around + of_story * self.settings.limit.n_stories();
        let mut markup = String::from("<iframe");
        push_attribute("src", &frame_address(self.root, self.settings), &mut markup);
        markup.push_str("\n ");
        push_attribute("title", self.links.first().map_or("", |it| it.text.as_str()), &mut markup);
        push_attribute("width", "100%", &mut markup);
        push_attribute("height", &height.to_string(), &mut markup);
        push_attribute("loading", "lazy", &mut markup);
        markup.push_str("\n ");
        let forms = if self.settings.has_newsletter { " allow-forms" } else { "" };
        push_attribute("sandbox", &[FRAME_SANDBOX, forms].concat(), &mut markup);
        markup.push_str("></iframe>\n");
        markup
    }
}

/// The frame that shows the stories of `settings`: that of their topic, that of several, or that of all.
fn frame_address(root: &WebAddress, settings: &EmbedSettings) -> String {
    let mut address = [root.as_str(), "embed/"].concat();
    let mut others = settings.clone();
    match settings.topics.as_slice() {
        [] => address.push_str("stories/"),
        [topic] => {
            others.topics.clear();
            address.push_str("topics/");
            percent::encode_component(topic.as_str(), &mut address);
            address.push('/');
        }
        _ => address.push_str("topics/"),
    }
    let search = others.search();
    if !search.is_empty() {
        address.extend(["?", &search]);
    }
    address
}

/// Puts ` name="value"` behind `markup`; an empty value is left out, as it means the same.
fn push_attribute(name: &str, value: &str, markup: &mut String) {
    markup.extend([" ", name]);
    if !value.is_empty() {
        markup.push_str("=\"");
        push_escaped(value, markup);
        markup.push('"');
    }
}

fn push_escaped(text: &str, markup: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => markup.push_str("&amp;"),
            '"' => markup.push_str("&quot;"),
            '<' => markup.push_str("&lt;"),
            '>' => markup.push_str("&gt;"),
            _ => markup.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn snippet(search: &str, mode: EmbedMode, loading: Loading<'_>) -> String {
        let root = WebAddress::parse("https://news.example/paper/").unwrap();
        let settings = EmbedSettings::read(search);
        let address = "https://news.example/paper/topics/labour/".to_owned();
        let links = [FallbackLink { address, text: "Labour & \"Co\"".to_owned() }];
        Snippet { root: &root, settings: &settings, mode, loading, links: &links }.markup()
    }

    #[test]
    fn what_is_as_usual_is_not_said() {
        assert_eq!(
            snippet("", EmbedMode::Frame, Loading::Newest),
            "<script type=\"module\" src=\"https://news.example/paper/embed/v1.js\"></script>\n\
             <broadside-feed>\n  \
             <a href=\"https://news.example/paper/topics/labour/\">Labour &amp; &quot;Co&quot;</a>\n\
             </broadside-feed>\n"
        );
    }

    #[test]
    fn everything_that_is_set_stands_in_the_element() {
        let search =
            "topics=labour,housing&limit=3&layout=cards&theme=dark&lang=ar&newsletter&partner=saltpans";
        let markup = snippet(search, EmbedMode::Inline, Loading::Newest);
        for part in [
            "<broadside-feed topics=\"labour,housing\" limit=\"3\" layout=\"cards\" theme=\"dark\" lang=\"ar\" newsletter \
             partner=\"saltpans\" mode=\"inline\">",
            "/topics/labour/?utm_source=saltpans\">",
        ] {
            assert!(markup.contains(part), "no {part} in {markup}");
        }
    }

    #[test]
    fn a_version_that_never_changes_is_held_to_its_bytes() {
        let path = "embed/0.1.0-0123456789abcdef.js".to_owned();
        let pinned = PinnedElement { path, integrity: "sha384-AbC".to_owned() };
        assert_eq!(PinnedElement::read(pinned.to_text().as_bytes()), Some(pinned.clone()));
        assert_eq!(PinnedElement::read(b"<h1>Sign in</h1>"), None);
        let markup = snippet("", EmbedMode::Frame, Loading::Pinned(&pinned));
        assert!(
            markup.starts_with(
                "<script type=\"module\" src=\"https://news.example/paper/embed/0.1.0-0123456789abcdef.js\"\n  \
                 integrity=\"sha384-AbC\" crossorigin=\"anonymous\"></script>\n"
            ),
            "{markup}"
        );
    }

    #[test]
    fn without_a_script_the_frame_has_the_settings_in_its_address() {
        for (search, address, has_form) in [
            ("", "embed/stories/", false),
            ("topics=labour&limit=3", "embed/topics/labour/?limit=3", false),
            ("topics=a,b&newsletter", "embed/topics/?topics=a%2Cb&amp;newsletter=form", true),
        ] {
            let markup = snippet(search, EmbedMode::Inline, Loading::FrameAlone);
            let start =
                format!("<iframe src=\"https://news.example/paper/{address}\"\n  title=\"Labour &amp;");
            assert!(markup.starts_with(&start), "{markup}");
            assert!(!markup.contains("script type"), "{markup}");
            assert_eq!(
                markup.contains("allow-forms"),
                has_form,
                "nothing is allowed that is not needed: {markup}"
            );
        }
    }
}
