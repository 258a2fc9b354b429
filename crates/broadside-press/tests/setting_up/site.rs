//! A site that answers as it is told, and what the usual ones answer.
//!
//! Deliberately absent: behaving badly in ways that the client's own tests have.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

/// Status, headers (each with its line's end) and body.
pub type Answer = (&'static str, String, String);

/// A site on a free port of this machine; it ends with the test.
pub struct Site {
    address: SocketAddr,
    is_over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Site {
    /// Answers each request by its path and query; `None` is a page that says that nothing is there. In headers
    /// and bodies `{here}` stands for the site's own address, and `{origin}` for that of the page that asks.
    pub fn answering(answer: impl Fn(&str) -> Option<Answer> + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let is_over = Arc::new(AtomicBool::new(false));
        let has_ended = Arc::clone(&is_over);
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming() {
                if has_ended.load(Ordering::SeqCst) {
                    return;
                }
                let stream = stream.unwrap();
                let mut lines = BufReader::new(&stream).lines().map_while(Result::ok);
                let target = lines.next().unwrap_or_default();
                let mut origin = "nobody".to_owned();
                for line in lines.take_while(|it| !it.is_empty()) {
                    let (name, value) = line.split_once(": ").unwrap();
                    if name.eq_ignore_ascii_case("origin") {
                        value.clone_into(&mut origin);
                    }
                }
                let (status, headers, body) = answer(target.split(' ').nth(1).unwrap_or_default())
                    .unwrap_or_else(|| ("404 Not Found", String::new(), "<h1>Nothing here</h1>".to_owned()));
                let here = format!("http://{address}");
                let (headers, body) = (
                    headers.replace("{here}", &here).replace("{origin}", &origin),
                    body.replace("{here}", &here),
                );
                let n_bytes = body.len();
                let head = format!(
                    "HTTP/1.1 {status}\r\n{headers}Content-Length: {n_bytes}\r\nConnection: close\r\n"
                );
                // A client may have turned away.
                let _ = (&stream).write_all(format!("{head}\r\n{body}").as_bytes());
            }
        });
        Self { address, is_over, thread: Some(thread) }
    }

    /// The address of something on the site.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::SeqCst);
        // Wakes the site out of its waiting for a request.
        drop(TcpStream::connect(self.address));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// A page with this in its head.
// Optional as every arm of a site is.
#[allow(clippy::unnecessary_wraps)]
pub fn html(head: &str) -> Option<Answer> {
    let page =
        format!("<!doctype html><html lang=\"en-GB\"><head>{head}</head><body><p>News.</p></body></html>");
    Some(("200 OK", "Content-Type: text/html\r\n".to_owned(), page))
}

/// JSON that any site may read.
// Optional as every arm of a site is.
#[allow(clippy::unnecessary_wraps)]
pub fn json(body: &str) -> Option<Answer> {
    let headers = "Content-Type: application/json\r\nAccess-Control-Allow-Origin: *\r\n";
    Some(("200 OK", headers.to_owned(), body.to_owned()))
}

/// A document in a real shape.
pub fn fixture(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures").join(name)).unwrap()
}

/// What a WordPress site answers below its API's root.
pub fn wordpress(route: &str) -> Option<Answer> {
    let root = r#"{ "name": "Land &amp; Water", "description": "News by night", "namespaces": ["wp/v2"] }"#;
    let categories = r#"[{ "id": 1, "count": 40, "name": "Uncategorized", "slug": "uncategorized" },
        { "id": 9, "count": 12, "name": "Land &amp; Soil", "slug": "land-soil" },
        { "id": 5, "count": 31, "name": "Labour", "slug": "labour" }]"#;
    match route {
        "" => json(root),
        it if it.starts_with("wp/v2/posts") => json(&fixture("wordpress/posts.json")),
        it if it.starts_with("wp/v2/categories") => json(categories),
        _ => None,
    }
}
