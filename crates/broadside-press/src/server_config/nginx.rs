//! nginx: maps for its `http` block, rules for its `server` block.
//!
//! Deliberately absent: `add_header` in a location. It would drop those of the server, so that values follow the address
//! by maps; an empty one is not sent.

use super::{ASKED_AGAIN, FOR_ALL, FOR_EVER, Facts, HASHED};

/// For the `http` block.
pub(super) const MAPS: &str = "hosting/nginx-http.conf";
/// For the `server` block.
pub(super) const RULES: &str = "hosting/nginx-server.conf";

pub(super) fn maps(facts: &Facts) -> String {
    let Facts { of_pages, of_frames, .. } = facts;
    let (frames, embed) = (facts.frames(), facts.embed());
    let map = |name: &str, otherwise: &str, pattern: &str, value: &str| {
        format!(
            "map $uri $broadside_{name} {{\n  default \"{otherwise}\";\n  \"~{pattern}\" \"{value}\";\n}}\n"
        )
    };
    [
        "# Written by the press, for the http block; the rest is in nginx-server.conf.\n".to_owned(),
        map("cache", ASKED_AGAIN, &format!("{HASHED}$"), FOR_EVER),
        map("policy", of_pages, &frames, of_frames),
        map("readers", "", &embed, "*"),
        map("loaders", "", &embed, "cross-origin"),
    ]
    .concat()
}

pub(super) fn rules(facts: &Facts) -> String {
    let mut text = format!(
        "# Written by the press, for the server block, after nginx-http.conf in the http block.\n\
         error_page 404 {}404.html;\n\
         gzip_static on;\n\
         # What asks may be a proxy that speaks no newer version.\n\
         gzip_http_version 1.0;\n\
         # With the Brotli module (libnginx-mod-http-brotli-static on Debian):\n\
         # brotli_static on;\n\
         gzip_vary on;\n\
         location ~ \\.webmanifest$ {{ types {{ }} default_type application/manifest+json; }}\n\
         location ~ \\.wasm$ {{ types {{ }} default_type application/wasm; }}\n\
         location ~ /\\.(?!well-known/) {{ return 404; }}\n",
        facts.base_path
    );
    let by_address = [
        ("Cache-Control", "$broadside_cache"),
        ("Content-Security-Policy", "$broadside_policy"),
        ("Access-Control-Allow-Origin", "$broadside_readers"),
        ("Cross-Origin-Resource-Policy", "$broadside_loaders"),
    ];
    for (name, value) in FOR_ALL {
        text.push_str(&format!("add_header {name} \"{value}\" always;\n"));
    }
    for (name, variable) in by_address {
        text.push_str(&format!("add_header {name} {variable} always;\n"));
    }
    text
}
