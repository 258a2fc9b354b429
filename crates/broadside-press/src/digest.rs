//! Digests of files, written as Subresource Integrity writes them (W3C SRI section 3.3), and checked against it.
//!
//! Deliberately absent: other algorithms than SRI's three.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384, Sha512};

/// `sha256-…`, the form in which the service worker's list vouches for a file.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// `sha384-…`, the form in which other sites are told to hold a script to its bytes; that length is their custom.
pub fn integrity_for_others(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// Whether `bytes` are the file that an `integrity` attribute vouches for: one of its digests fits, and there is
/// one that can be checked. An empty attribute vouches for anything, as it does in a browser.
pub fn is_vouched_for(bytes: &[u8], attribute: &str) -> bool {
    let mut digests = attribute.split_ascii_whitespace().peekable();
    digests.peek().is_none()
        || digests.any(|it| match it.split_once('-') {
            Some(("sha256", digest)) => digest == STANDARD.encode(Sha256::digest(bytes)),
            Some(("sha384", digest)) => digest == STANDARD.encode(Sha384::digest(bytes)),
            Some(("sha512", digest)) => digest == STANDARD.encode(Sha512::digest(bytes)),
            _ => false,
        })
}

/// A name for a build: sixteen hexadecimal digits of the digest of `text`.
pub fn build_id(text: &str) -> String {
    build_id_of_bytes(text.as_bytes())
}

/// The same of bytes that are no text.
pub fn build_id_of_bytes(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Sha256::digest(bytes).iter().take(8).fold(String::new(), |mut id, byte| {
        // Writing to a string does not fail.
        let _ = write!(id, "{byte:02x}");
        id
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const OF_ABC: &str = "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
    const SHA384_OF_ABC: &str = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";

    #[test]
    fn digests_are_those_of_the_standard() {
        assert_eq!(integrity(b"abc"), OF_ABC);
        assert_eq!(integrity_for_others(b"abc"), SHA384_OF_ABC);
        assert_eq!(build_id("abc"), "ba7816bf8f01cfea");
    }

    #[test]
    fn a_file_is_checked_by_any_digest_that_is_known() {
        for (bytes, attribute, expected) in [
            ("abc", OF_ABC, true),
            ("abd", OF_ABC, false),
            ("abc", SHA384_OF_ABC, true),
            ("abd", SHA384_OF_ABC, false),
            ("abc", "", true),
            ("abc", "md5-kAFQmDzST7DWlj99KOF/cg==", false),
            ("abc", &format!("sha384-AAAA {OF_ABC}"), true),
        ] {
            assert_eq!(is_vouched_for(bytes.as_bytes(), attribute), expected, "{bytes} {attribute}");
        }
    }
}
