//! `_headers`: what a host should send with each file, in the form that the common static hosts read: a path on a
//! line of its own, its headers indented below, `*` for anything.
//!
//! Deliberately absent: overlapping rules for one header. Hosts disagree about which of two wins, so that
//! everywhere a name stands in one rule only. What other servers are told is in `server_config`.

use crate::deployment::is_hashed;
use crate::policy::Policy;
use crate::server_config::FOR_ALL;
use crate::{Deployment, embed};
use std::fmt::Write as _;

/// The file.
pub const HEADERS: &str = "_headers";
/// The app's pages, which change under the same name. Frames have another policy, so that none is stated for all paths.
const PAGES: [&str; 7] =
    ["", "404.html", "articles/*", "campaigns/*", "index.html", "shell.html", "topics/*"];
/// What else changes under the same name.
const CHANGING: [&str; 11] = [
    "archive/*",
    "broadside.json",
    "edition/*",
    "embed/README.txt",
    "embed/articles/*",
    "embed/stories/*",
    "embed/topics/*",
    "embed/v1.js",
    "manifest.webmanifest",
    "sw.js",
    "version.json",
];

/// The text of `_headers` for a deployment below `base_path`, which begins and ends with a slash.
pub fn headers_file(deployment: &Deployment, base_path: &str, policy: &Policy) -> String {
    let mut text = String::new();
    let mut rule = |path: &str, headers: &[(&str, &str)]| {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{base_path}{path}");
        for (name, value) in headers {
            let _ = writeln!(text, "  {name}: {value}");
        }
    };
    rule("*", &FOR_ALL);
    for path in PAGES {
        rule(path, &[("Cache-Control", "no-cache"), ("Content-Security-Policy", &policy.header())]);
    }
    rule(
        &format!("{}*", embed::FOLDER),
        &[("Access-Control-Allow-Origin", "*"), ("Cross-Origin-Resource-Policy", "cross-origin")],
    );
    let of_frames = policy.of_frames().header_for_any_frame();
    for folder in embed::FRAMES {
        rule(
            &format!("{folder}*"),
            &[("Cache-Control", "no-cache"), ("Content-Security-Policy", &of_frames)],
        );
    }
    for path in CHANGING {
        rule(path, &[("Cache-Control", "no-cache")]);
    }
    for path in deployment.paths().filter(|it| is_hashed(it)) {
        rule(path, &[("Cache-Control", "public, max-age=31536000, immutable")]);
    }
    text
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn hashed_files_are_kept_for_ever_and_pages_are_asked_for_again() {
        let mut deployment = Deployment::default();
        for path in ["app-0123456789abcdef.js", "index.html", "icons/icon-192.png"] {
            deployment.put(path, "");
        }
        let text = headers_file(&deployment, "/news/", &Policy::parse("default-src 'none'"));
        assert!(text.contains("\n/news/sw.js\n  Cache-Control: no-cache\n"));
        assert!(text.contains(
            "\n/news/app-0123456789abcdef.js\n  Cache-Control: public, max-age=31536000, immutable\n"
        ));
        assert!(!text.contains("icons"));
        assert_eq!(text.matches("immutable").count(), 1);
    }

    #[test]
    fn only_what_is_made_for_frames_may_stand_in_one() {
        let text = headers_file(&Deployment::default(), "/news/", &Policy::parse("default-src 'none'"));
        let rules: Vec<&str> = text.split_inclusive('\n').collect();
        let all = rules.iter().take_while(|it| !it.starts_with("/news/\n")).copied().collect::<String>();
        assert!(all.starts_with("/news/*\n") && all.contains("  X-Frame-Options: DENY\n"), "{all}");
        assert!(!all.contains("Content-Security-Policy"), "frames would have two: {all}");
        for page in PAGES {
            let rule = format!(
                "/news/{page}\n  Cache-Control: no-cache\n  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\n"
            );
            assert!(text.contains(&rule), "{page} in {text}");
        }
        for folder in embed::FRAMES {
            let (_, rule) = text.split_once(&format!("/news/{folder}*\n")).unwrap();
            let rule = rule.split("/news/").next().unwrap();
            assert!(rule.contains("frame-ancestors *\n"), "{rule}");
        }
        assert_eq!(text.matches("frame-ancestors *").count(), embed::FRAMES.len());
        assert!(text.contains("/news/embed/*\n  Access-Control-Allow-Origin: *\n"), "{text}");
    }
}
