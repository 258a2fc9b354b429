//! The printed folder on real servers, each with the configuration that the press wrote for it: what a browser is sent is
//! what `_headers` says.
//!
//! Deliberately absent: installing them. One that is not on this machine is skipped, and says so.

use super::DEMO;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A server that was started for one test.
struct Server {
    child: Child,
    port: u16,
    _folder: TempDir,
}

impl Drop for Server {
    fn drop(&mut self) {
        // It ends its own workers when it is asked to.
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        let _ = self.child.wait();
    }
}

struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|it| it.0.eq_ignore_ascii_case(name)).map(|it| it.1.as_str())
    }
}

impl Server {
    /// Starts `program` on the folder that the edition lies in as `paper`, with the configuration that `configured` makes
    /// of the folder and a port. Nothing where there is no such program.
    fn start(program: &str, arguments: &[&str], configured: impl Fn(&Path, u16) -> String) -> Option<Self> {
        let is_here =
            ["/usr/sbin", "/usr/bin", "/usr/local/bin"].iter().map(|it| Path::new(it).join(program));
        let Some(program) = is_here.into_iter().find(|it| it.exists()) else {
            eprintln!(
                "skipped: {program} is not on this machine (apt-get install nginx-light caddy apache2-bin)"
            );
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("root")).unwrap();
        // Some servers read files as a user who may do little.
        for folder in [folder.path(), DEMO.folder.path()] {
            fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
        }
        symlink(DEMO.folder.path().join("out"), folder.path().join("root/paper")).unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let config = folder.path().join("server.conf");
        fs::write(&config, configured(folder.path(), port)).unwrap();
        let mut child = Command::new(program)
            .args(arguments)
            .arg(&config)
            .env("XDG_DATA_HOME", folder.path())
            .env("XDG_CONFIG_HOME", folder.path())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let end = Instant::now() + Duration::from_secs(20);
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(
                child.try_wait().unwrap().is_none(),
                "the server ended: {}",
                configured(folder.path(), port)
            );
            assert!(Instant::now() < end, "the server does not answer");
            std::thread::yield_now();
        }
        Some(Self { child, port, _folder: folder })
    }

    fn get(&self, path: &str, accepted: &str) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let host = format!("127.0.0.1:{}", self.port);
        write!(stream, "GET {path} HTTP/1.0\r\nHost: {host}\r\nAccept-Encoding: {accepted}\r\n\r\n").unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let end = bytes.windows(4).position(|it| it == b"\r\n\r\n").unwrap();
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers =
            lines.filter_map(|it| it.split_once(": ")).map(|(name, value)| (name.into(), value.into()));
        Answer { status, headers: headers.collect(), body: bytes[end + 4..].to_vec() }
    }
}

fn printed(path: &str) -> String {
    fs::read_to_string(DEMO.folder.path().join("out").join(path)).unwrap()
}

/// What `_headers` says of a path.
fn expected(path: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut is_meant = false;
    for line in printed("_headers").lines() {
        match line.strip_prefix("  ") {
            Some(header) if is_meant => {
                let (name, value) = header.split_once(": ").unwrap();
                found.push((name.to_owned(), value.to_owned()));
            }
            Some(_) => {}
            None => is_meant = line.strip_suffix('*').map_or(line == path, |start| path.starts_with(start)),
        }
    }
    found
}

fn check(server: &Server, is_brotli: bool) {
    let files = ["", "topics/labour/", "app-0123456789abcdef.js", "sw.js", "embed/stories/"];
    for path in files.map(|it| format!("/paper/{it}")) {
        let answer = server.get(&path, "identity");
        assert_eq!(answer.status, 200, "{path}: {:?}", answer.headers);
        let expected = expected(&path);
        assert!(expected.len() > 5, "{path}: {expected:?}");
        for (name, value) in expected {
            assert_eq!(answer.header(&name), Some(value.as_str()), "{name} of {path}");
        }
    }
    assert_eq!(server.get("/paper/", "identity").body, printed("index.html").into_bytes());
    for (path, kind) in [
        ("app-0123456789abcdef_bg.wasm", "application/wasm"),
        ("manifest.webmanifest", "application/manifest+json"),
        ("index.html", "text/html"),
    ] {
        let answer = server.get(&format!("/paper/{path}"), "gzip, br");
        assert!(answer.header("Content-Type").unwrap().starts_with(kind), "{path}: {:?}", answer.headers);
    }
    for (accepted, ending) in [("gzip", "gz"), ("gzip, br", if is_brotli { "br" } else { "gz" })] {
        let answer = server.get("/paper/topics/labour/", accepted);
        let copy =
            fs::read(DEMO.folder.path().join(format!("out/topics/labour/index.html.{ending}"))).unwrap();
        assert!(answer.body == copy, "{accepted}: {:?}", answer.headers);
        assert_eq!(answer.header("Content-Encoding"), Some(if ending == "br" { "br" } else { "gzip" }));
        assert!(
            answer.header("Vary").is_some_and(|it| it.contains("Accept-Encoding")),
            "{:?}",
            answer.headers
        );
    }
    let missing = server.get("/paper/articles/never-written/", "identity");
    assert_eq!((missing.status, missing.body), (404, printed("404.html").into_bytes()));
    assert_eq!(server.get("/paper/.htaccess", "identity").status, if is_apache(server) { 403 } else { 404 });
}

fn is_apache(server: &Server) -> bool {
    server.get("/paper/", "identity").header("Server").is_some_and(|it| it.contains("Apache"))
}

#[test]
fn nginx_sends_what_the_press_says() {
    let module = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
    let is_brotli = Path::new(module).exists();
    let server = Server::start("nginx", &["-e", "stderr", "-g", "daemon off;", "-c"], |folder, port| {
        let rules = printed("hosting/nginx-server.conf");
        let (module, rules) = if is_brotli {
            (format!("load_module {module};\n"), rules.replace("# brotli_static on;", "brotli_static on;"))
        } else {
            (String::new(), rules)
        };
        let folder = folder.display();
        format!(
            "{module}pid {folder}/pid;\nevents {{}}\nhttp {{\ninclude /etc/nginx/mime.types;\naccess_log off;\n\
             client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;\n\
             uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;\n{}\
             server {{\nlisten 127.0.0.1:{port};\nroot {folder}/root;\n{rules}}}\n}}\n",
            printed("hosting/nginx-http.conf")
        )
    });
    if let Some(server) = server {
        check(&server, is_brotli);
    }
}

#[test]
fn caddy_sends_what_the_press_says() {
    let server = Server::start("caddy", &["run", "--adapter", "caddyfile", "--config"], |folder, port| {
        format!(
            "{{\n  admin off\n  auto_https off\n}}\nhttp://127.0.0.1:{port} {{\n  root * {}/root\n{}}}\n",
            folder.display(),
            printed("hosting/Caddyfile")
        )
    });
    if let Some(server) = server {
        check(&server, true);
    }
}

#[test]
fn apache_sends_what_the_press_says() {
    let server = Server::start("apache2", &["-D", "FOREGROUND", "-f"], |folder, port| {
        let modules = ["mpm_event", "authz_core", "dir", "headers", "mime", "rewrite"];
        let modules =
            modules.map(|it| format!("LoadModule {it}_module /usr/lib/apache2/modules/mod_{it}.so\n"));
        let folder = folder.display();
        format!(
            "{}ServerName 127.0.0.1\nListen 127.0.0.1:{port}\nPidFile {folder}/pid\nErrorLog {folder}/errors\n\
             DefaultRuntimeDir {folder}\nTypesConfig /etc/mime.types\nDirectoryIndex index.html\nDocumentRoot {folder}/root\n\
             <Directory {folder}/root>\n  Options FollowSymLinks\n  AllowOverride All\n  Require all granted\n</Directory>\n\
             <Files \".ht*\">\n  Require all denied\n</Files>\n",
            modules.concat()
        )
    });
    if let Some(server) = server {
        check(&server, true);
    }
}
