//! The `Link` header (RFC 8288), as far as a relation is looked for in it.
//!
//! Deliberately absent: parameters but `rel`, and anchors.

/// The targets of this relation in one header's value.
pub fn targets<'a>(value: &'a str, rel: &str) -> Vec<&'a str> {
    let mut targets = Vec::new();
    let mut rest = value;
    while let Some((target, after)) = rest.split_once('<').and_then(|(_, it)| it.split_once('>')) {
        let end = end_of_link(after);
        let parameters = after.get(..end).unwrap_or_default();
        rest = after.get(end..).unwrap_or_default();
        let is_wanted = parameters.split(';').filter_map(|it| it.split_once('=')).any(|(name, relations)| {
            name.trim().eq_ignore_ascii_case("rel")
                && relations.trim().trim_matches('"').split_whitespace().any(|it| it == rel)
        });
        if is_wanted {
            targets.push(target);
        }
    }
    targets
}

/// The first comma outside quotes.
fn end_of_link(parameters: &str) -> usize {
    let mut is_quoted = false;
    let end = parameters.find(|it| {
        if it == '"' {
            is_quoted = !is_quoted;
        }
        it == ',' && !is_quoted
    });
    end.unwrap_or(parameters.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relation_is_found_among_others() {
        let api = "https://api.w.org/";
        for (value, expected) in [
            (r#"<https://n.example/wp-json/>; rel="https://api.w.org/""#, vec!["https://n.example/wp-json/"]),
            (r#"</a,b>; title="x, y"; rel="https://api.w.org/", <c>; rel=shortlink"#, vec!["/a,b"]),
            (r#"<c>; rel=shortlink, <d>; REL="next https://api.w.org/""#, vec!["d"]),
            (r#"<c>; rel="shortlink""#, vec![]),
            ("<c", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(targets(value, api), expected, "{value}");
        }
    }
}
