//! Apache: one file in the deployment's root, which it reads by itself where `AllowOverride` lets it.
//!
//! Deliberately absent: modules. What needs one that is not there is left out by the server.

use super::{ASKED_AGAIN, FOR_ALL, FOR_EVER, Facts, HASHED};

/// In the root of the deployment.
pub(super) const RULES: &str = ".htaccess";

pub(super) fn rules(facts: &Facts) -> String {
    let Facts { base_path, of_pages, of_frames } = facts;
    let (frames, embed) = (facts.frames(), facts.embed());
    let mut headers = String::new();
    for (name, value) in FOR_ALL {
        headers.push_str(&format!("  Header always set {name} \"{value}\"\n"));
    }
    format!(
        r#"# Written by the press.
ErrorDocument 404 {base_path}404.html
Options -Indexes -MultiViews
AddType application/manifest+json .webmanifest
AddType application/wasm .wasm
<IfModule mod_headers.c>
{headers}  Header always set Cache-Control "{ASKED_AGAIN}"
  <FilesMatch "{HASHED}(\.(br|gz))?$">
    Header always set Cache-Control "{FOR_EVER}"
  </FilesMatch>
  Header always set Content-Security-Policy "{of_pages}"
  <If "%{{REQUEST_URI}} =~ m#{frames}#">
    Header always set Content-Security-Policy "{of_frames}"
  </If>
  <If "%{{REQUEST_URI}} =~ m#{embed}#">
    Header always set Access-Control-Allow-Origin "*"
    Header always set Cross-Origin-Resource-Policy "cross-origin"
  </If>
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteRule (^|/)\.(?!well-known/) - [R=404,L]
  RewriteCond %{{HTTP:Accept-Encoding}} \bbr\b
  RewriteCond %{{REQUEST_FILENAME}}.br -f
  RewriteRule ^(.+)$ $1.br [L]
  RewriteCond %{{HTTP:Accept-Encoding}} \bgzip\b
  RewriteCond %{{REQUEST_FILENAME}}.gz -f
  RewriteRule ^(.+)$ $1.gz [L]
  # «br» is a language too, and a packed file is not sent as one.
  RemoveLanguage .br
  RemoveType .gz
  AddEncoding br .br
  AddEncoding gzip .gz
  <FilesMatch "\.(br|gz)$">
    Header append Vary Accept-Encoding
  </FilesMatch>
</IfModule>
"#
    )
}
