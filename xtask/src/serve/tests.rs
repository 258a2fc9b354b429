//! The server as a browser meets it, over a real socket on a free port.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;

use super::*;

struct Served {
    server: Server,
    edition: PathBuf,
}

impl Served {
    fn start(name: &str) -> Self {
        let edition = std::env::temp_dir().join(format!("broadside-serve-{name}-{}", std::process::id()));
        fs::create_dir_all(&edition).unwrap();
        fs::write(edition.join("index.html"), "front").unwrap();
        fs::write(edition.join("404.html"), "shell").unwrap();
        let config = r#"{"signup":{"lists":[{"id":"daily","name":"Daily","provider_id":"u-1"}]}}"#;
        fs::write(edition.join("broadside.json"), config).unwrap();
        let server = Server::start(&Workspace::of_this_source(), &edition, 0).unwrap();
        Self { server, edition }
    }

    /// The answer's first line and its last, which is the whole body of what is served here.
    fn ask(&self, request: &str) -> (String, String) {
        let host = self.server.address().trim_start_matches("http://").trim_end_matches('/');
        let mut socket = TcpStream::connect(host).unwrap();
        let request = request.replacen("\r\n", &format!("\r\nhost: {host}\r\nconnection: close\r\n"), 1);
        socket.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        socket.read_to_string(&mut answer).unwrap();
        let status = answer.lines().next().unwrap_or_default().to_owned();
        (status, answer.split_once("\r\n\r\n").map_or_else(String::new, |(_, body)| body.to_owned()))
    }
}

/// A body as JSON, whose members have no order, or else as the text that it is.
fn meaning(body: &str) -> serde_json::Value {
    serde_json::from_str(body).unwrap_or_else(|_| body.into())
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.edition);
    }
}

#[test]
fn pages_assets_and_the_newsletter_answer_on_one_port() {
    let served = Served::start("table");
    let table = [
        ("GET / HTTP/1.1\r\naccept: text/html\r\n\r\n", "200 OK", "front"),
        ("HEAD / HTTP/1.1\r\naccept: text/html\r\n\r\n", "200 OK", ""),
        ("GET /saved/ HTTP/1.1\r\naccept: text/html\r\n\r\n", "404 Not Found", "shell"),
        ("GET /app_bg.wasm HTTP/1.1\r\naccept: */*\r\n\r\n", "404 Not Found", "not found"),
        ("DELETE / HTTP/1.1\r\n\r\n", "405 Method Not Allowed", "only GET and HEAD are answered here"),
        (
            "GET /demo/newsletter/api/public/lists HTTP/1.1\r\n\r\n",
            "200 OK",
            r#"[{"uuid":"u-1","name":"Daily"}]"#,
        ),
        (
            "POST /demo/newsletter/api/public/subscription HTTP/1.1\r\ncontent-length: 13\r\n\r\nemail=nobody&",
            "400 Bad Request",
            r#"{"message":"Invalid email."}"#,
        ),
    ];
    for (request, status, body) in table {
        let (found_status, found_body) = served.ask(request);
        assert_eq!(found_status, format!("HTTP/1.1 {status}"), "{request}");
        assert_eq!(meaning(&found_body), meaning(body), "{request}");
    }
}

#[test]
fn a_port_in_use_is_named_with_the_way_out() {
    let served = Served::start("port");
    let port = served.server.address().trim_end_matches('/').rsplit(':').next().unwrap().parse().unwrap();
    let error = Server::start(&Workspace::of_this_source(), &served.edition, port).err().unwrap();
    assert!(error.to_string().contains("--port 0"), "{error}");
}
