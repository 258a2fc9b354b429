//! The neutral shell that Trunk built: the page that the service worker answers every address with, and the model
//! of every printed page's head.
//!
//! Deliberately absent: stories. Printed pages are composed in `page`.

use crate::markup::{HeadElement, push_escaped, read_head};
use crate::policy::Policy;
use crate::printed_script::PrintedScripts;
use crate::printed_style::PrintedStyle;
use crate::{Deployment, PressError, digest};
use broadside::ui::messages::{self, shell_words};
use broadside_core::model::LanguageTag;

/// The name of what `boot/recovery.js` takes its words from.
const RECOVERY: &str = "recovery";

/// The shell, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shell {
    head: Vec<HeadElement>,
    body: String,
}

/// What is said of a page in its head, whatever the page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageFrame<'a> {
    /// `lang`, and by it `dir`.
    pub language: &'a LanguageTag,
    /// The way from the page to the deployment's root: `./`, `../../` or an absolute path.
    pub base: &'a str,
    /// The policy for hosts that send no headers.
    pub policy: &'a Policy,
    /// The page's title.
    pub title: &'a str,
    /// One or two sentences; may be empty.
    pub description: &'a str,
    /// The style that the page brings along; with one, the shell's sheet comes last and nothing waits for it.
    pub style: Option<&'a PrintedStyle>,
    /// The scripts that stand in the pages, in the place of their files.
    pub scripts: &'a PrintedScripts,
    /// Whether it is a list, or will be one.
    pub is_list: bool,
}

impl Shell {
    /// Reads the shell's markup.
    pub fn read(html: &str, file: &str) -> Result<Self, PressError> {
        let missing = |expected| PressError::Unexpected { file: file.to_owned(), expected };
        let start = html.find("<body").ok_or_else(|| missing("<body>"))?;
        let (head, rest) = html.split_at(start);
        let (_, body) = rest.split_once('>').ok_or_else(|| missing("<body>"))?;
        let body = body.rsplit_once("</body>").map_or(body, |(body, _)| body);
        let shell = Self { head: read_head(head), body: body.trim().to_owned() };
        if shell.policy().is_none() {
            return Err(missing("Content-Security-Policy"));
        }
        Ok(shell)
    }

    /// The policy that it states.
    pub fn policy(&self) -> Option<Policy> {
        let meta = self.head.iter().find(|it| is_policy(it))?;
        Some(Policy::parse(meta.attribute("content")?))
    }

    /// Paths of the files that it loads by itself, each with its `integrity` where it has one.
    pub fn files(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.head.iter().filter_map(|it| {
            let address = match it.name.as_str() {
                "script" => it.attribute("src"),
                "link" => it.attribute("href"),
                _ => None,
            }?;
            Some((address.trim_start_matches("./"), it.attribute("integrity")))
        })
    }

    /// The text of its style sheet.
    pub fn sheet(&self, deployment: &Deployment) -> Result<String, PressError> {
        let addresses = self.head.iter().filter(|it| is_sheet(it)).filter_map(|it| it.attribute("href"));
        addresses.map(|it| deployment.text(it.trim_start_matches("./"))).collect()
    }

    /// Has the shell and every page have one more element in its head.
    pub fn add(&mut self, element: HeadElement) {
        self.head.push(element);
    }

    /// Has the shell and every page load one more style sheet, after its own.
    pub fn add_style_sheet(&mut self, path: &str) {
        self.add(HeadElement::new("link", &[("rel", "stylesheet"), ("href", path)]));
    }

    /// The path of the script that the first frame is held back for.
    pub fn blocking_script(&self) -> Option<&str> {
        let script = self.head.iter().find(|it| is_blocking(it))?;
        Some(script.attribute("src")?.trim_start_matches("./"))
    }

    /// The path of the script that printed lists are filtered by.
    pub fn script_of_lists(&self) -> Option<&str> {
        let script = self.head.iter().find(|it| is_of_lists(it))?;
        Some(script.attribute("src")?.trim_start_matches("./"))
    }

    /// Checks every file that the shell vouches for.
    pub fn check_integrity(&self, deployment: &Deployment) -> Result<(), PressError> {
        for (path, integrity) in self.files() {
            if let Some(integrity) = integrity {
                let bytes = deployment.get(path).ok_or_else(|| PressError::Missing(path.to_owned()))?;
                if !digest::is_vouched_for(bytes, integrity) {
                    return Err(PressError::Integrity(path.to_owned()));
                }
            }
        }
        Ok(())
    }

    /// The shell itself, framed: what the worker keeps and what answers for addresses that were not printed.
    pub fn print(&self, frame: &PageFrame) -> String {
        self.compose(frame, &[], &with_own_words(&self.body))
    }

    /// A page in the shell's frame: `more` in its head, `body` in the place of the shell's.
    pub fn compose(&self, frame: &PageFrame, more: &[HeadElement], body: &str) -> String {
        let mut html = String::with_capacity(body.len() + 8 * 1024);
        html.push_str("<!doctype html><html lang=\"");
        push_escaped(&mut html, frame.language.as_str());
        html.push_str("\" dir=\"");
        html.push_str(frame.language.direction().as_str());
        html.push_str("\"><head>");
        // The encoding has to stand within the first 1024 bytes, the base before the first address.
        HeadElement::new("meta", &[("charset", "utf-8")]).print(&mut html);
        HeadElement::new("base", &[("href", frame.base)]).print(&mut html);
        let policy = frame.policy.to_string();
        HeadElement::new("meta", &[("http-equiv", "Content-Security-Policy"), ("content", &policy)])
            .print(&mut html);
        let title = HeadElement { text: frame.title.to_owned(), ..HeadElement::new("title", &[]) };
        title.print(&mut html);
        if !frame.description.is_empty() {
            HeadElement::new("meta", &[("name", "description"), ("content", frame.description)])
                .print(&mut html);
        }
        if let Some(style) = frame.style {
            // As it is: a browser decodes nothing in this element.
            html.extend(["<style>", style.text(), "</style>"]);
        }
        if let Some(script) = &frame.scripts.first {
            html.extend(["<script>", script.text(), "</script>"]);
        }
        for element in more {
            element.print(&mut html);
        }
        let (sheets, others): (Vec<_>, Vec<_>) =
            self.head.iter().filter(|it| !is_framed_anew(it)).partition(|it| is_sheet(it));
        let others = others
            .into_iter()
            .filter(|it| frame.scripts.first.is_none() || !is_blocking(it))
            .filter(|it| frame.scripts.of_lists.is_none() || !is_of_lists(it));
        let (first, last) = if frame.style.is_some() { (vec![], sheets) } else { (sheets, vec![]) };
        for element in first.into_iter().chain(others) {
            element.print(&mut html);
        }
        recovery().print(&mut html);
        html.push_str("</head><body>");
        html.push_str(body);
        if let Some(script) = frame.scripts.of_lists.as_ref().filter(|_| frame.is_list) {
            html.extend(["<script type=\"module\" async>", script.text(), "</script>"]);
        }
        for element in last {
            element.print(&mut html);
        }
        html.push_str("</body></html>\n");
        html
    }
}

/// What is said where the app breaks, in the language of the pages.
fn recovery() -> HeadElement {
    let (words, language) = (shell_words(), messages::language().tag());
    HeadElement::new(
        "meta",
        &[
            ("name", RECOVERY),
            ("lang", language.as_str()),
            ("dir", language.direction().as_str()),
            ("data-title", words.stopped_title),
            ("data-text", words.stopped_text),
            ("data-reload", words.reload),
            ("data-feed", words.read_feed),
        ],
    )
}

/// The shell's body with what it says without scripts in the language of the pages.
fn with_own_words(body: &str) -> String {
    let Some((before, rest)) = body.split_once("<noscript>") else { return body.to_owned() };
    let Some((_, after)) = rest.split_once("</noscript>") else { return body.to_owned() };
    let (words, language) = (shell_words(), messages::language().tag());
    let (tag, direction) = (language.as_str(), language.direction().as_str());
    format!(
        "{before}<noscript><p class=\"shell-noscript\" lang=\"{tag}\" dir=\"{direction}\">{} \
         <a href=\"./\">{}</a></p></noscript>{after}",
        words.needs_script, words.front_page
    )
}

/// The shell's markup with another base, and otherwise as it is.
pub fn rebased(html: &str, base: &str) -> String {
    let Some((before, rest)) = html.split_once("<base") else { return html.to_owned() };
    let Some((_, after)) = rest.split_once('>') else { return html.to_owned() };
    let mut rebased = before.to_owned();
    HeadElement::new("base", &[("href", base)]).print(&mut rebased);
    rebased.push_str(after);
    rebased
}

fn is_policy(element: &HeadElement) -> bool {
    element.name == "meta"
        && element
            .attribute("http-equiv")
            .is_some_and(|it| it.eq_ignore_ascii_case("content-security-policy"))
}

fn is_sheet(element: &HeadElement) -> bool {
    element.name == "link" && element.attribute("rel") == Some("stylesheet")
}

fn is_blocking(element: &HeadElement) -> bool {
    element.name == "script" && element.attribute("blocking") == Some("render")
}

fn is_of_lists(element: &HeadElement) -> bool {
    element.name == "script" && element.attribute("data-printed") == Some("lists")
}

fn is_framed_anew(element: &HeadElement) -> bool {
    matches!(element.name.as_str(), "base" | "title")
        || element.attribute("charset").is_some()
        || element.is_meta("description")
        || element.is_meta(RECOVERY)
        || is_policy(element)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::printed_style::{Kind, PrintedStyles};
    use broadside_core::config::Config;
    use broadside_core::model::{InterfaceLanguage, WebAddress};

    const SHELL: &str = "<!doctype html><html lang=en><base href=./><meta charset=utf-8>\
        <meta content=\"default-src 'none'; connect-src 'self' https:\" http-equiv=Content-Security-Policy>\
        <title>News</title><meta content=Latest name=description>\
        <link href=./app.css integrity=sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0= rel=stylesheet></head>\
        <body><div id=app>shell</div></body></html>";

    #[test]
    fn a_page_keeps_the_shells_files_and_says_its_own_title_once() {
        let shell = Shell::read(SHELL, "shell.html").unwrap();
        let policy = shell.policy().unwrap();
        let language = LanguageTag::new("ar").unwrap();
        let frame = PageFrame {
            language: &language,
            base: "../../",
            policy: &policy,
            title: "A <strong> story",
            description: "",
            style: None,
            scripts: &PrintedScripts::default(),
            is_list: false,
        };
        let html = shell.compose(&frame, &[], "<p>text</p>");
        assert!(html.starts_with(
            "<!doctype html><html lang=\"ar\" dir=\"rtl\"><head><meta charset=\"utf-8\"><base href=\"../../\">"
        ));
        assert!(html.contains("<title>A &lt;strong&gt; story</title>"));
        assert!(html.contains("href=\"./app.css\""));
        assert!(html.ends_with("</head><body><p>text</p></body></html>\n"));
        for once in ["<title>", "<base", "charset", "http-equiv"] {
            assert_eq!(html.matches(once).count(), 1, "{once}");
        }
        assert!(!html.contains("Latest"), "the shell's own description is not the page's");
    }

    #[test]
    fn a_page_that_brings_its_style_and_first_script_waits_for_no_file() {
        let scripts = "<script src=./first.js type=module blocking=render></script>\
            <script src=./filter.js type=module async data-printed=lists></script></head>";
        let shell = Shell::read(&SHELL.replace("</head>", scripts), "shell.html").unwrap();
        let mut deployment = Deployment::default();
        deployment.put("app.css", "a>b{x:y}.gone{x:y}");
        deployment.put("first.js", "first()\n");
        deployment.put("filter.js", "filter()\n");
        let config =
            br#"{ "newsroom": { "name": "News" }, "sources": [{ "type": "jsonfeed", "url": "a.json" }] }"#;
        let base = WebAddress::parse("https://news.example/").unwrap();
        let config = Config::read(config, &base).config.unwrap();
        let sheet = shell.sheet(&deployment).unwrap();
        let styles = PrintedStyles::of(&sheet, &config, [(Kind::List, "<b>")].into_iter());
        let scripts = PrintedScripts::of(&shell, &deployment).unwrap();
        let frame = PageFrame {
            language: &LanguageTag::new("en").unwrap(),
            base: "./",
            policy: &shell.policy().unwrap(),
            title: "News",
            description: "",
            style: styles.get(Kind::List),
            scripts: &scripts,
            is_list: true,
        };
        let html = shell.compose(&frame, &[], "<p>text</p>");
        let inside = "<title>News</title><style>a>b{x:y}</style><script>first()</script>";
        assert!(html.contains(inside) && !html.contains("first.js") && !html.contains("filter.js"), "{html}");
        let (head, body) = html.split_once("</head>").unwrap();
        assert!(
            !head.contains("stylesheet")
                && body.contains(
                    "<p>text</p><script type=\"module\" async>filter()</script><link href=\"./app.css\""
                ),
            "{html}"
        );
        let story = shell.compose(&PageFrame { is_list: false, ..frame }, &[], "<p>text</p>");
        assert!(!story.contains("filter"), "{story}");
    }

    #[test]
    fn without_the_app_the_page_speaks_its_own_language() {
        let english = "<meta name=recovery data-title=\"This page stopped working\"></head>";
        let markup = SHELL.replace("</head>", english).replace(
            "<div id=app>shell</div>",
            "<div id=app>shell</div><noscript><p>This needs JavaScript.</noscript>",
        );
        let shell = Shell::read(&markup, "shell.html").unwrap();
        let frame = PageFrame {
            language: &LanguageTag::new("ar").unwrap(),
            base: "./",
            policy: &shell.policy().unwrap(),
            title: "المرسى",
            description: "",
            style: None,
            scripts: &PrintedScripts::default(),
            is_list: false,
        };
        messages::speak(messages::translation_into(InterfaceLanguage::Arabic));
        let html = shell.print(&frame);
        messages::speak(None);
        for part in [
            "<meta name=\"recovery\" lang=\"ar\" dir=\"rtl\" data-title=\"توقفت هذه الصفحة عن العمل\"",
            "<noscript><p class=\"shell-noscript\" lang=\"ar\" dir=\"rtl\">لم يُنشر",
            "<a href=\"./\">يمكن قراءة الصفحة الأولى من دونه</a></p></noscript>",
        ] {
            assert!(html.contains(part), "no {part} in {html}");
        }
        assert!(!html.contains("stopped working") && !html.contains("needs JavaScript"), "{html}");
    }

    #[test]
    fn the_base_alone_is_exchanged() {
        assert_eq!(rebased(SHELL, "/news/"), SHELL.replace("href=./>", "href=\"/news/\">"));
    }

    #[test]
    fn a_file_that_was_changed_after_the_build_is_found_out() {
        let shell = Shell::read(SHELL, "shell.html").unwrap();
        let mut deployment = Deployment::default();
        assert_eq!(shell.check_integrity(&deployment).unwrap_err().code(), "missing");
        deployment.put("app.css", "abc");
        assert!(shell.check_integrity(&deployment).is_ok());
        deployment.put("app.css", "abd");
        assert_eq!(shell.check_integrity(&deployment).unwrap_err().code(), "integrity");
    }

    #[test]
    fn what_is_no_shell_is_refused() {
        for (html, expected) in [("<p>login</p>", "<body>"), ("<body></body>", "Content-Security-Policy")] {
            let message = Shell::read(html, "index.html").unwrap_err().to_string();
            assert!(message.contains(expected), "{message}");
        }
    }
}
