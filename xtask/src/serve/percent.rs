//! Percent-encoding, for paths and for posted forms.

/// Decodes a request's path; `None` when it is no path below the root: a bad escape, a step upwards, a
/// backslash or a NUL.
pub fn decode_path(path: &str) -> Option<String> {
    let decoded = decode(path)?;
    let is_harmless = |segment: &str| segment != ".." && segment != "." && !segment.contains(['\\', '\0']);
    decoded.split('/').all(is_harmless).then_some(decoded)
}

/// Decodes `application/x-www-form-urlencoded` into its fields, in order. Bad escapes are left out.
pub fn decode_form(body: &str) -> Vec<(String, String)> {
    let pairs = body.split('&').filter(|pair| !pair.is_empty());
    pairs
        .filter_map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((decode(&name.replace('+', " "))?, decode(&value.replace('+', " "))?))
        })
        .collect()
}

fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digit = |byte: u8| char::from(byte).to_digit(16);
            let value = digit(rest.next()?)? * 16 + digit(rest.next()?)?;
            bytes.push(u8::try_from(value).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_below_the_root() {
        let table = [
            ("/caf%C3%A9/", Some("/café/")),
            ("/a..b", Some("/a..b")),
            ("/..", None),
            ("/%2e%2E/x", None),
            ("/a%5cb", None),
            ("/%", None),
            ("/%zz", None),
            ("/%ff", None),
        ];
        for (path, wanted) in table {
            assert_eq!(decode_path(path).as_deref(), wanted, "{path}");
        }
    }

    #[test]
    fn a_form_keeps_its_repeated_fields() {
        let fields = decode_form("email=a%2Bb%40mail.example&l=1&l=2&name=Ann+Lee&&flag");
        let wanted =
            [("email", "a+b@mail.example"), ("l", "1"), ("l", "2"), ("name", "Ann Lee"), ("flag", "")];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        assert_eq!(fields, wanted);
    }
}
