//! Caddy: rules to be imported into the block of a site that has a `root`.
//!
//! Deliberately absent: the site.

use super::{ASKED_AGAIN, FOR_ALL, FOR_EVER, Facts, HASHED};

/// For the block of a site.
pub(super) const RULES: &str = "hosting/Caddyfile";

pub(super) fn rules(facts: &Facts) -> String {
    let Facts { base_path, of_pages, of_frames } = facts;
    let (frames, embed) = (facts.frames(), facts.embed());
    let mut text =
        "# Written by the press, to be imported into the block of a site that has a root.\n".to_owned();
    for (name, value) in FOR_ALL {
        text.push_str(&format!("header {name} \"{value}\"\n"));
    }
    text.push_str(&format!(
        "@hashed path_regexp {HASHED}$\n\
         header @hashed Cache-Control \"{FOR_EVER}\"\n\
         @changing not path_regexp {HASHED}$\n\
         header @changing Cache-Control \"{ASKED_AGAIN}\"\n\
         @frames path_regexp {frames}\n\
         header @frames Content-Security-Policy \"{of_frames}\"\n\
         @pages not path_regexp {frames}\n\
         header @pages Content-Security-Policy \"{of_pages}\"\n\
         @embed path_regexp {embed}\n\
         header @embed Access-Control-Allow-Origin *\n\
         header @embed Cross-Origin-Resource-Policy cross-origin\n\
         @manifest path *.webmanifest\n\
         header @manifest Content-Type application/manifest+json\n\
         @hidden {{\n  path */.*\n  not path */.well-known/*\n}}\n\
         error @hidden 404\n\
         handle_errors {{\n  rewrite * {base_path}404.html\n  file_server\n}}\n\
         file_server {{\n  precompressed br gzip\n}}\n"
    ));
    text
}
