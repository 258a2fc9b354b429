//! The Content Security Policy: the shell's own, with the hosts narrowed to those that the configuration names.
//!
//! Deliberately absent: the policy's text. `index.html` states it once; this reads it from there, so that the two
//! cannot drift apart. Frames on other sites, of which the shell knows nothing, have one of their own.

use broadside_core::config::{Host, Purpose};
use std::fmt;

/// What a frame has in the place of the shell's policy.
const FRAMES: &str = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/// A policy: directives with their values, in order (CSP level 3, section 2.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    directives: Vec<(String, Vec<String>)>,
}

impl Policy {
    /// Reads a policy as it stands in a header or a `meta` element.
    pub fn parse(text: &str) -> Self {
        let directives = text.split(';').filter_map(|directive| {
            let mut words = directive.split_ascii_whitespace().map(str::to_owned);
            Some((words.next()?, words.collect()))
        });
        Self { directives: directives.collect() }
    }

    /// The policy of a page that contacts no other hosts than these. Images stay open to every host over https,
    /// because stories name theirs from anywhere; a host without https, which only this machine's own may be, is
    /// added.
    #[must_use]
    pub fn narrowed(mut self, hosts: &[Host]) -> Self {
        let of = |is_meant: fn(Purpose) -> bool| {
            let mut origins: Vec<String> = Vec::new();
            for host in hosts.iter().filter(|it| is_meant(it.purpose)) {
                if !origins.contains(&host.origin) {
                    origins.push(host.origin.clone());
                }
            }
            origins
        };
        let contacted = of(|it| matches!(it, Purpose::Stories | Purpose::Signup | Purpose::Ticker));
        let posted_to = of(|it| it == Purpose::SignupForm);
        let framed = of(|it| it == Purpose::Embed);
        let insecure = of(|_| true).into_iter().filter(|it| it.starts_with("http:"));
        for (name, values) in &mut self.directives {
            match name.as_str() {
                "connect-src" => narrow(values, &contacted),
                "form-action" => narrow(values, &posted_to),
                "img-src" => values.extend(insecure.clone()),
                // Browsers follow the first directive of a name and none after it.
                "frame-src" => values.extend(framed.clone()),
                _ => {}
            }
        }
        self
    }

    /// The policy of a page that brings styles along, each named by its digest.
    #[must_use]
    pub fn with_styles(&self, sources: impl IntoIterator<Item = String>) -> Self {
        self.with("style-src", sources)
    }

    /// The policy of a page that brings scripts along, each named by its digest.
    #[must_use]
    pub fn with_scripts(&self, sources: impl IntoIterator<Item = String>) -> Self {
        self.with("script-src", sources)
    }

    fn with(&self, directive: &str, sources: impl IntoIterator<Item = String>) -> Self {
        let mut policy = self.clone();
        if let Some((_, values)) = policy.directives.iter_mut().find(|(name, _)| name == directive) {
            values.extend(sources);
        }
        policy
    }

    /// The policy of pages that stand in frames on other sites: a style and a script of their own, the pictures and the
    /// newsletter's forms that this policy allows, and nothing else.
    #[must_use]
    pub fn of_frames(&self) -> Self {
        let mut policy = Self::parse(FRAMES);
        let same = |name: &str| self.directives.iter().find(|(it, _)| it == name).cloned();
        policy.directives.extend(["form-action", "img-src"].into_iter().filter_map(same));
        policy
    }

    /// As a header, where frames can be refused too; in a `meta` element a browser ignores that directive.
    pub fn header(&self) -> String {
        format!("{self}; frame-ancestors 'none'")
    }

    /// As the header of a page that every site may put in a frame.
    pub fn header_for_any_frame(&self) -> String {
        format!("{self}; frame-ancestors *")
    }
}

fn narrow(values: &mut Vec<String>, origins: &[String]) {
    values.retain(|it| it != "https:");
    values.extend(origins.iter().cloned());
}

impl fmt::Display for Policy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (name, values)) in self.directives.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(formatter, "{separator}{name}")?;
            values.iter().try_for_each(|it| write!(formatter, " {it}"))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPEN: &str = "default-src 'none'; img-src 'self' https: data:; connect-src 'self' https:; \
        form-action 'self' https:; require-trusted-types-for 'script'";

    fn host(origin: &str, purpose: Purpose) -> Host {
        Host { origin: origin.to_owned(), purpose }
    }

    #[test]
    fn a_policy_is_printed_as_it_was_read() {
        assert_eq!(Policy::parse(OPEN).to_string(), OPEN);
        assert!(Policy::parse(OPEN).header().ends_with("; frame-ancestors 'none'"));
    }

    #[test]
    fn only_the_newsrooms_own_hosts_are_contacted_and_each_for_its_purpose() {
        let hosts = [
            host("https://news.example", Purpose::Stories),
            host("https://lists.example", Purpose::Signup),
            host("https://news.example", Purpose::Signup),
            host("https://letters.example", Purpose::SignupForm),
            host("https://cdn.example", Purpose::Logo),
        ];
        assert_eq!(
            Policy::parse(OPEN).narrowed(&hosts).to_string(),
            "default-src 'none'; img-src 'self' https: data:; \
             connect-src 'self' https://news.example https://lists.example; \
             form-action 'self' https://letters.example; require-trusted-types-for 'script'"
        );
    }

    #[test]
    fn a_page_may_bring_its_own_style_and_no_other() {
        let policy = Policy::parse("style-src 'self'; img-src 'self'");
        let source = "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='".to_owned();
        let expected = format!("style-src 'self' {source}; img-src 'self'");
        assert_eq!(policy.with_styles([source]).to_string(), expected);
        assert_eq!(policy.with_styles([]), policy);
    }

    #[test]
    fn frames_are_shown_from_the_hosts_that_the_newsroom_names_and_from_no_other() {
        let own = "frame-src 'self'; connect-src 'self'";
        let named = Policy::parse(own).narrowed(&[host("https://player.example", Purpose::Embed)]);
        assert_eq!(named.to_string(), "frame-src 'self' https://player.example; connect-src 'self'");
        assert_eq!(Policy::parse(own).narrowed(&[]).to_string(), own);
    }

    #[test]
    fn a_frame_contacts_nobody_and_has_the_same_pictures_and_forms() {
        let letters = [host("https://letters.example", Purpose::SignupForm)];
        let policy = Policy::parse(OPEN).narrowed(&letters).of_frames();
        let allowed = "; form-action 'self' https://letters.example; img-src 'self' https: data:";
        assert!(policy.to_string().ends_with(allowed), "{policy}");
        assert!(!policy.to_string().contains("connect-src"), "{policy}");
        assert!(policy.header_for_any_frame().ends_with("; frame-ancestors *"));
    }

    #[test]
    fn a_newsroom_on_this_machine_may_show_its_pictures() {
        let policy = Policy::parse(OPEN).narrowed(&[host("http://127.0.0.1:8000", Purpose::Stories)]);
        assert!(
            policy.to_string().contains("img-src 'self' https: data: http://127.0.0.1:8000;"),
            "{policy}"
        );
    }
}
