//! The parts of a reference and the small repairs that browsers make to each.
//!
//! Deliberately absent: deciding what is allowed; [`super::WebAddress`] does.

/// The components of RFC 3986 section 3, as slices of the text.
pub(super) struct Reference<'a> {
    pub scheme: Option<&'a str>,
    pub authority: Option<&'a str>,
    pub path: &'a str,
    pub query: Option<&'a str>,
    pub fragment: Option<&'a str>,
}

impl<'a> Reference<'a> {
    /// Splits as the expression in RFC 3986 appendix B does, taking backslashes before the query for slashes.
    pub fn read(text: &'a str) -> Self {
        let (rest, fragment) = split_at_mark(text, '#');
        let (rest, query) = split_at_mark(rest, '?');
        let (scheme, rest) = match rest.split_once(':') {
            Some((scheme, rest)) if is_scheme(scheme) => (Some(scheme), rest),
            _ => (None, rest),
        };
        let mut letters = rest.chars();
        let has_authority =
            matches!(letters.next(), Some('/' | '\\')) && matches!(letters.next(), Some('/' | '\\'));
        let (authority, path) = if has_authority {
            let rest = rest.get(2..).unwrap_or_default();
            let n_authority_bytes = rest.find(['/', '\\']).unwrap_or(rest.len());
            let (authority, path) = rest.split_at(n_authority_bytes);
            (Some(authority), path)
        } else {
            (None, rest)
        };
        // A path on the root may be written with a backslash; deeper ones are turned when it is composed.
        Self { scheme, authority, path, query, fragment }
    }
}

/// Without blanks and control characters at the ends, and without the tabs and line breaks that browsers take
/// out of the middle.
pub(super) fn cleaned(text: &str) -> String {
    let is_edge = |it: char| it.is_ascii_control() || it.is_whitespace();
    text.trim_matches(is_edge).replace(['\t', '\n', '\r'], "")
}

/// Host and port; the port is empty where there is none.
pub(super) fn split_port(authority: &str) -> (&str, &str) {
    match authority.rsplit_once(':') {
        // The colons inside an IPv6 address are none of a port.
        Some((_, port)) if port.contains(']') => (authority, ""),
        Some((host, port)) => (host, port),
        None => (authority, ""),
    }
}

/// Whether `host` holds none of the code points that the URL standard forbids in hosts.
pub(super) fn is_sound_host(host: &str) -> bool {
    if let Some(inside) = host.strip_prefix('[') {
        return inside.strip_suffix(']').is_some_and(|it| {
            it.contains(':') && it.chars().all(|it| it.is_ascii_hexdigit() || matches!(it, ':' | '.'))
        });
    }
    let is_forbidden = |it: char| {
        it.is_control()
            || it.is_whitespace()
            || (it.is_ascii() && !it.is_ascii_alphanumeric() && !"-._~".contains(it))
    };
    host.contains(|it: char| it.is_alphanumeric()) && !host.contains(is_forbidden)
}

/// RFC 3986 section 5.2.4, on a path that may lack its first slash.
pub(super) fn without_dot_segments(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let path = path.strip_prefix('/').unwrap_or(path);
    let mut is_folder = false;
    for segment in path.split('/') {
        is_folder = matches!(segment, "." | "..");
        match segment {
            "." => {}
            ".." => drop(kept.pop()),
            _ => kept.push(segment),
        }
    }
    let mut clean = String::with_capacity(path.len() + 1);
    for segment in kept {
        clean.push('/');
        clean.push_str(segment);
    }
    if is_folder || clean.is_empty() {
        clean.push('/');
    }
    clean
}

/// Appends `text` with everything percent-encoded that may not stand in an address. Escapes that are already
/// there stay, and so does a lone per cent sign, as in browsers.
pub(super) fn push_escaped(target: &mut String, text: &str) {
    const HEX_DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_graphic() && !b"\"<>`{}|^\\'".contains(&byte) {
            target.push(char::from(byte));
        } else {
            target.push('%');
            for digit in [byte >> 4, byte & 15] {
                target.push(HEX_DIGITS.get(usize::from(digit)).copied().map_or('0', char::from));
            }
        }
    }
}

fn split_at_mark(text: &str, mark: char) -> (&str, Option<&str>) {
    match text.split_once(mark) {
        Some((before, after)) => (before, Some(after)),
        None => (text, None),
    }
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|it: char| it.is_ascii_alphabetic())
        && text.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'+' | b'-' | b'.'))
}
