//! What servers that read no `_headers` are told: nginx, Caddy and Apache, each in its own words, with the policies of this
//! edition in it.
//!
//! Deliberately absent: the newsroom's name, certificates and folders, which stand in the server's own file that includes
//! ours; and the preloading of code by headers. The first story waits for no file but its page, and what is fetched besides
//! would only share its line.

mod apache;
mod caddy;
mod nginx;

use crate::policy::Policy;
use crate::{Deployment, embed};

/// Answers of every kind have these.
pub const FOR_ALL: [(&str, &str); 5] = [
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("X-Content-Type-Options", "nosniff"),
    // For answers that are no page of ours; where a policy speaks of frames, browsers do not read this.
    ("X-Frame-Options", "DENY"),
];
/// The end of a path whose file has a digest in its name, as a regular expression of every server's.
const HASHED: &str = r"-[0-9a-f]{12,16}(_bg)?\.(css|js|wasm|woff2)";
const FOR_EVER: &str = "public, max-age=31536000, immutable";
const ASKED_AGAIN: &str = "no-cache";

/// What the servers' files are written from.
struct Facts<'a> {
    /// The path of the deployment's root, with a slash at both ends.
    base_path: &'a str,
    of_pages: String,
    of_frames: String,
}

impl Facts<'_> {
    /// The start of the paths of frames, as a regular expression.
    fn frames(&self) -> String {
        let folders = embed::FRAMES.map(|it| it.trim_start_matches(embed::FOLDER).trim_end_matches('/'));
        format!("^{}{}({})/", escaped(self.base_path), embed::FOLDER, folders.join("|"))
    }

    /// The start of the paths of what partners load.
    fn embed(&self) -> String {
        format!("^{}{}", escaped(self.base_path), embed::FOLDER)
    }
}

/// The text of a path as a regular expression.
fn escaped(path: &str) -> String {
    path.replace('.', r"\.").replace('+', r"\+")
}

/// Puts the servers' files into an edition that will lie below `base_path`.
pub fn put(deployment: &mut Deployment, base_path: &str, policy: &Policy) {
    let facts =
        Facts { base_path, of_pages: policy.header(), of_frames: policy.of_frames().header_for_any_frame() };
    deployment.put(nginx::MAPS, nginx::maps(&facts));
    deployment.put(nginx::RULES, nginx::rules(&facts));
    deployment.put(caddy::RULES, caddy::rules(&facts));
    deployment.put(apache::RULES, apache::rules(&facts));
    // GitHub's pages leave out what begins with a line below, unless this is there.
    deployment.put(".nojekyll", "");
}
