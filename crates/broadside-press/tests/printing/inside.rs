//! What stands in a printed page beside its text: nothing that its policy does not allow, and its style.
//!
//! Deliberately absent: which rules are kept; that is tested where they are chosen.

use super::{names_in, pages, text};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

#[test]
fn a_page_brings_the_style_that_it_wants_and_every_policy_allows_it() {
    let article = format!("articles/{}/index.html", names_in("articles").first().unwrap());
    for (path, wanted, unwanted) in [
        ("index.html", ".story-list{", ".rich-text{"),
        ("topics/international-solidarity/index.html", ".story-list{", ".rich-text{"),
        (article.as_str(), ".rich-text{", ".story-list{"),
        ("campaigns/end-of-year-2026/index.html", "p>a{", ".story-list{"),
    ] {
        let page = text(path);
        let (_, after) = page.split_once("<style>").unwrap_or_else(|| panic!("no style in {path}"));
        let (style, after) = after.split_once("</style>").unwrap();
        assert!(style.contains(wanted) && !style.contains(unwanted), "{path}: {style}");
        assert!(!style.contains("diagnosis"), "what is never printed comes with the whole sheet: {style}");
        let source = format!("'sha256-{}'", STANDARD.encode(Sha256::digest(style)));
        let policy = page.split("Content-Security-Policy\" content=\"").nth(1).unwrap();
        assert!(policy.split('"').next().unwrap().contains(&source), "{path}");
        assert!(text("_headers").contains(&source), "{path}");
        let body = after.split_once("<body>").unwrap().1;
        assert!(
            body.ends_with("<link href=\"./app-0123456789abcdef.css\" rel=\"stylesheet\"></body></html>\n")
        );
        assert_eq!(page.matches("stylesheet").count(), 1, "{path} waits for nothing");
    }
    assert!(text("shell.html").contains("rel=\"stylesheet\"") && !text("shell.html").contains("<style>"));
}

#[test]
fn nothing_in_a_page_needs_more_than_the_policy_allows() {
    for path in pages() {
        let page = text(&path);
        for forbidden in ["<script>", "<style ", " style=\"", "javascript:", "edition.invalid", "<!>"] {
            assert!(!page.contains(forbidden), "{forbidden} in {path}");
        }
        for script in page.split("<script ").skip(1) {
            assert!(script.contains("src=\"./boot-"), "{path}");
            assert!(script.split_once('>').unwrap().1.starts_with("</script>"), "{path}");
        }
        assert!(page.contains("connect-src 'self'; form-action 'self'\""), "{path} is open to other hosts");
    }
}
