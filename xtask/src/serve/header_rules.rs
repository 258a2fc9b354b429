//! The edition's `_headers` file: which headers a host adds to which paths, in the form that several
//! static hosts read. An unindented line is a path pattern, the indented lines below it are headers.
//!
//! Only a `*` at the end of a pattern is understood, which is all that the press writes.

/// All rules of a file.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct HeaderRules {
    rules: Vec<Rule>,
}

#[derive(Debug, PartialEq, Eq)]
struct Rule {
    pattern: String,
    headers: Vec<(String, String)>,
}

impl HeaderRules {
    /// Reads the file's text. Lines that are no rule are skipped.
    pub fn parse(text: &str) -> Self {
        let mut rules: Vec<Rule> = Vec::new();
        for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
            if !line.starts_with([' ', '\t']) {
                rules.push(Rule { pattern: line.trim().to_owned(), headers: Vec::new() });
            } else if let (Some(rule), Some((name, value))) = (rules.last_mut(), line.trim().split_once(':'))
            {
                rule.headers.push((name.trim().to_owned(), value.trim().to_owned()));
            }
        }
        Self { rules }
    }

    /// The headers for a path, later rules last.
    pub fn for_path(&self, path: &str) -> impl Iterator<Item = (&str, &str)> {
        let matching = self.rules.iter().filter(move |rule| rule.matches(path));
        matching.flat_map(|rule| rule.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())))
    }
}

impl Rule {
    fn matches(&self, path: &str) -> bool {
        match self.pattern.strip_suffix('*') {
            Some(prefix) => path.starts_with(prefix),
            None => path == self.pattern,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_apply_to_their_paths() {
        let rules = HeaderRules::parse(
            "# a comment\n/*\n  Referrer-Policy: no-referrer\n  Content-Security-Policy: default-src 'none'; img-src https:\n\n\
             /sw.js\n  Cache-Control: no-cache\n",
        );
        let csp = ("Content-Security-Policy", "default-src 'none'; img-src https:");
        let all = [("Referrer-Policy", "no-referrer"), csp];
        assert_eq!(rules.for_path("/topics/labour/").collect::<Vec<_>>(), all);
        assert_eq!(rules.for_path("/sw.js").last(), Some(("Cache-Control", "no-cache")));
    }
}
