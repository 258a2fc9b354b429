//! Addresses of pages, pictures and feeds on the web.
//!
//! Deliberately absent: every scheme but http and https, credentials, and internationalised host names in
//! their ASCII form, which the browser makes when it fetches. Resolution follows RFC 3986 sections 5.2 and
//! 5.3; where browsers read more leniently (the WHATWG URL standard: backslashes, line breaks inside), so
//! does this.

mod reference;

use reference::Reference;

/// An absolute http or https address.
///
/// Invariants: scheme and host in lower case, a host that is not empty, no user name or password, a path that
/// begins with a slash and holds no dot segments, and nothing but printable ASCII after the host. Parsing
/// what [`WebAddress::as_str`] gives yields the same address.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WebAddress {
    text: String,
    /// Length of scheme, host and port in bytes.
    n_origin_bytes: usize,
}

impl WebAddress {
    /// Reads an absolute address; `None` for anything else, a relative one or another scheme included.
    pub fn parse(text: &str) -> Option<Self> {
        let text = reference::cleaned(text);
        let reference = Reference::read(&text);
        Self::composed(
            reference.scheme?,
            reference.authority?,
            reference.path,
            reference.query,
            reference.fragment,
        )
    }

    /// The address that `reference` names on a page at this address (RFC 3986 section 5.2.2). `None` when it
    /// leads out of the web, as `mailto:` and `javascript:` do.
    #[must_use]
    pub fn join(&self, reference: &str) -> Option<Self> {
        let text = reference::cleaned(reference);
        let it = Reference::read(&text);
        let base = Reference::read(&self.text);
        let (scheme, authority) = (base.scheme?, base.authority?);
        if let Some(other_scheme) = it.scheme {
            return Self::composed(other_scheme, it.authority?, it.path, it.query, it.fragment);
        }
        if let Some(other_authority) = it.authority {
            return Self::composed(scheme, other_authority, it.path, it.query, it.fragment);
        }
        if it.path.is_empty() {
            return Self::composed(scheme, authority, base.path, it.query.or(base.query), it.fragment);
        }
        if it.path.starts_with('/') {
            return Self::composed(scheme, authority, it.path, it.query, it.fragment);
        }
        let folder = base.path.rfind('/').and_then(|end| base.path.get(..=end)).unwrap_or("/");
        let merged = [folder, it.path].concat();
        Self::composed(scheme, authority, &merged, it.query, it.fragment)
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Scheme, host and port, without a slash at the end.
    pub fn origin(&self) -> &str {
        self.text.get(..self.n_origin_bytes).unwrap_or_default()
    }

    /// The host without its port; an IPv6 address keeps its brackets.
    pub fn host(&self) -> &str {
        let origin = self.origin();
        let authority =
            origin.strip_prefix("https://").or(origin.strip_prefix("http://")).unwrap_or_default();
        reference::split_port(authority).0
    }

    /// What stands between the origin and the query or fragment; begins with a slash.
    pub fn path(&self) -> &str {
        let rest = self.text.get(self.n_origin_bytes..).unwrap_or_default();
        rest.find(['?', '#']).and_then(|end| rest.get(..end)).unwrap_or(rest)
    }

    /// The address without its fragment.
    #[must_use]
    pub fn without_fragment(&self) -> Self {
        let text = self.text.split('#').next().unwrap_or_default().to_owned();
        Self { text, n_origin_bytes: self.n_origin_bytes }
    }

    /// The fragment, without its `#`.
    pub fn fragment(&self) -> Option<&str> {
        self.text.split_once('#').map(|(_, fragment)| fragment)
    }

    /// The same over https, for what a page loads from elsewhere: pages served over https may not load
    /// anything by http. Addresses of this machine stay as they are; they have no certificates.
    #[must_use]
    pub fn upgraded(self) -> Self {
        if self.is_loopback() {
            return self;
        }
        match self.text.strip_prefix("http:") {
            Some(rest) => {
                let text = ["https:", rest].concat();
                // Parsed again because port 443 has to go where it was spelled out.
                Self::parse(&text).unwrap_or(self)
            }
            None => self,
        }
    }

    fn is_loopback(&self) -> bool {
        let host = self.host();
        host == "localhost" || host.ends_with(".localhost") || host.starts_with("127.") || host == "[::1]"
    }

    /// An address that no server would take for its length is none.
    fn composed(
        scheme: &str,
        authority: &str,
        path: &str,
        query: Option<&str>,
        fragment: Option<&str>,
    ) -> Option<Self> {
        const MAX_BYTES: usize = 8_000;
        let n_bytes = authority.len() + path.len() + query.map_or(0, str::len) + fragment.map_or(0, str::len);
        if n_bytes > MAX_BYTES {
            return None;
        }
        let scheme = scheme.to_ascii_lowercase();
        let default_port = match scheme.as_str() {
            "http" => "80",
            "https" => "443",
            _ => return None,
        };
        // Credentials end at the last at sign, as browsers read it.
        let host_and_port = authority.rsplit_once('@').map_or(authority, |(_, it)| it);
        let (host, port) = reference::split_port(host_and_port);
        let host = host.to_ascii_lowercase();
        if !reference::is_sound_host(&host) {
            return None;
        }
        let mut text = [scheme.as_str(), "://", &host].concat();
        if !port.is_empty() {
            let number: u16 = port.parse().ok()?;
            let port = number.to_string();
            if port != default_port {
                text.push(':');
                text.push_str(&port);
            }
        }
        let n_origin_bytes = text.len();
        let path = path.replace('\\', "/");
        reference::push_escaped(&mut text, &reference::without_dot_segments(&path));
        for (mark, part) in [('?', query), ('#', fragment)] {
            if let Some(part) = part {
                text.push(mark);
                reference::push_escaped(&mut text, part);
            }
        }
        Some(Self { text, n_origin_bytes })
    }
}

#[cfg(test)]
mod tests;
