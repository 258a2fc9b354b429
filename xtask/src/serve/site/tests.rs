//! The static host's rules as a table over a small edition on disk.

use super::*;

const PAGE: &str = "text/html,application/xhtml+xml,*/*;q=0.8";

struct Edition(Site);

impl Edition {
    fn on_disk(name: &str) -> Self {
        let root = std::env::temp_dir().join(format!("broadside-site-{name}-{}", std::process::id()));
        let files = [
            ("index.html", "front"),
            ("404.html", "shell"),
            ("sw.js", "worker"),
            ("broadside.json", "{}"),
            ("manifest.webmanifest", "{}"),
            ("app-0123456789abcdef_bg.wasm", "wasm"),
            ("app-0123456789abcdef_bg.wasm.br", "wa"),
            ("topics/labour/index.html", "labour"),
            ("_headers", "/*\n  Referrer-Policy: no-referrer\n"),
        ];
        for (path, text) in files {
            let file = root.join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        Self(Site::open(&root).unwrap())
    }

    fn visit(&self, path: &str, accept: &str) -> Answer {
        self.0.answer(&Visit { path, accept, ..Visit::default() })
    }
}

impl Drop for Edition {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0.root);
    }
}

fn file_name(answer: &Answer) -> &str {
    match &answer.content {
        Content::File(path) => path.file_name().unwrap().to_str().unwrap(),
        Content::Text(_) => "words",
        Content::Empty => "nothing",
    }
}

#[test]
fn each_request_gets_its_file_and_never_a_page_for_an_asset() {
    let edition = Edition::on_disk("files");
    let table = [
        ("/", PAGE, 200, "index.html"),
        ("/topics/labour/", PAGE, 200, "index.html"),
        ("/topics/labour", PAGE, 301, "nothing"),
        ("/app-0123456789abcdef_bg.wasm", "*/*", 200, "app-0123456789abcdef_bg.wasm"),
        ("/articles/unprinted/", PAGE, 404, "404.html"),
        ("/saved", PAGE, 404, "404.html"),
        ("/app-gone_bg.wasm", "*/*", 404, "words"),
        ("/app-gone_bg.wasm", PAGE, 404, "words"),
        ("/articles/unprinted/", "*/*", 404, "words"),
        ("/../secret", PAGE, 400, "words"),
        ("/%2e%2e/secret", PAGE, 400, "words"),
    ];
    for (path, accept, status, name) in table {
        let answer = edition.visit(path, accept);
        assert_eq!((answer.status, file_name(&answer)), (status, name), "{path} as {accept}");
    }
}

#[test]
fn a_reader_is_sent_on_to_the_slash_with_the_query() {
    let edition = Edition::on_disk("slash");
    let visit = Visit { path: "/topics/labour", query: Some("match=all"), ..Visit::default() };
    assert_eq!(edition.0.answer(&visit).header("location"), Some("/topics/labour/?match=all"));
}

#[test]
fn the_smallest_accepted_encoding_is_sent() {
    let edition = Edition::on_disk("encoding");
    let path = "/app-0123456789abcdef_bg.wasm";
    for (accept_encoding, wanted) in
        [("gzip, deflate, br", Some("br")), ("gzip", None), ("br;q=0", None), ("", None)]
    {
        let answer = edition.0.answer(&Visit { path, accept_encoding, ..Visit::default() });
        assert_eq!(answer.header("content-encoding"), wanted, "{accept_encoding}");
        assert_eq!(answer.header("content-type"), Some("application/wasm"));
    }
}

#[test]
fn what_is_known_is_not_sent_again() {
    let edition = Edition::on_disk("etag");
    let first = edition.visit("/sw.js", "*/*");
    assert_eq!(first.header("cache-control"), Some("no-cache"));
    let if_none_match = first.header("etag").unwrap();
    let again = edition.0.answer(&Visit { path: "/sw.js", if_none_match, ..Visit::default() });
    assert_eq!((again.status, file_name(&again)), (304, "nothing"));
}

#[test]
fn the_editions_own_headers_are_sent() {
    let edition = Edition::on_disk("headers");
    assert_eq!(edition.visit("/", PAGE).header("referrer-policy"), Some("no-referrer"));
}

#[test]
fn a_folder_without_a_front_page_is_no_edition() {
    assert!(Site::open(Path::new("/nowhere/at/all")).is_err());
}
