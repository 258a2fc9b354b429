//! An e-mail address as a reader types it.
//!
//! Deliberately absent: proof that it exists; the provider's confirmation mail gives that. The check is
//! lenient on purpose: it catches slips, and refuses no address that could receive mail (RFC 5321 limits, RFC
//! 6531 letters).

/// An address that can be sent to a provider. Invariant: trimmed, one `@`, no space, at most 254 bytes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EmailAddress(String);

/// Why a text is no address; each has its own words in the message catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmailFault {
    /// Nothing typed.
    Empty,
    /// No `@`, or nothing before it.
    NoAt,
    /// More than one `@`.
    ManyAts,
    /// Nothing that could be a domain after the `@`.
    NoDomain,
    /// Longer than mail allows: 254 bytes, 64 of them before the `@`.
    TooLong,
    /// A space, or another character that is never part of an address, inside.
    HasSpace,
}

impl EmailFault {
    /// The stable code for message catalogues and tests.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "email-empty",
            Self::NoAt => "email-no-at",
            Self::ManyAts => "email-many-ats",
            Self::NoDomain => "email-no-domain",
            Self::TooLong => "email-too-long",
            Self::HasSpace => "email-has-space",
        }
    }
}

impl EmailAddress {
    /// What is left of `text` without what comes along when an address is copied: spaces and marks that cannot be
    /// seen around it, and `mailto:`.
    pub fn tidied(text: &str) -> &str {
        let is_around = |it: char| it.is_whitespace() || is_unseen(it);
        let address = text.trim_matches(is_around);
        address.strip_prefix("mailto:").unwrap_or(address)
    }

    /// Reads an address, which may be [untidy](Self::tidied).
    pub fn parse(text: &str) -> Result<Self, EmailFault> {
        const MAX_BYTES: usize = 254;
        const MAX_LOCAL_BYTES: usize = 64;
        let address = Self::tidied(text);
        if address.is_empty() {
            return Err(EmailFault::Empty);
        }
        if address.chars().any(|it| it.is_whitespace() || it.is_control() || is_unseen(it)) {
            return Err(EmailFault::HasSpace);
        }
        let (local, domain) = address.split_once('@').ok_or(EmailFault::NoAt)?;
        if local.is_empty() {
            return Err(EmailFault::NoAt);
        }
        if domain.contains('@') {
            return Err(EmailFault::ManyAts);
        }
        if address.len() > MAX_BYTES || local.len() > MAX_LOCAL_BYTES {
            return Err(EmailFault::TooLong);
        }
        if !is_domain(domain) {
            return Err(EmailFault::NoDomain);
        }
        Ok(Self(address.to_owned()))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Marks without a width: joiners, signs of direction, and the byte order mark.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// At least two labels of letters, digits and hyphens, in any alphabet.
fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|it| it == '-' || it.is_alphanumeric() || !it.is_ascii())
    };
    // The ideographic full stop separates labels too (UTS 46), and an input method may well give it.
    let mut labels = domain.split(['.', '\u{3002}']);
    labels.clone().count() >= 2 && labels.all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_receive_mail_are_taken() {
        for text in [
            "ana@example.org",
            "ana.maria+news@mail.example.co.uk",
            "o'hara@example.org",
            "müller@exämple.de",
            "用户@例子.广告",
            "ana@xn--exmple-cua.de",
            "_@a.b",
        ] {
            assert_eq!(EmailAddress::parse(text).as_ref().map(EmailAddress::as_str), Ok(text));
        }
        for copied in [
            "  ana@example.org\n",
            "\u{A0}ana@example.org\u{3000}",
            "\u{FEFF}ana@example.org\u{200B}",
            "\u{202A}ana@example.org\u{202C} ",
            " mailto:ana@example.org",
        ] {
            let address = EmailAddress::parse(copied).map(|it| it.0);
            assert_eq!(address, Ok("ana@example.org".to_owned()), "{copied:?}");
        }
    }

    #[test]
    fn a_slip_is_named() {
        let long_local = format!("{}@example.org", "a".repeat(65));
        let long_domain = format!("a@{}org", "example.".repeat(32));
        for (text, fault) in [
            ("", EmailFault::Empty),
            ("   ", EmailFault::Empty),
            ("ana", EmailFault::NoAt),
            ("@example.org", EmailFault::NoAt),
            ("ana@@example.org", EmailFault::ManyAts),
            ("ana@example.org,bo@example.org", EmailFault::ManyAts),
            ("ana@", EmailFault::NoDomain),
            ("ana@example", EmailFault::NoDomain),
            ("ana@example.", EmailFault::NoDomain),
            ("ana@.org", EmailFault::NoDomain),
            ("ana@-example.org", EmailFault::NoDomain),
            ("ana@exam_ple.org", EmailFault::NoDomain),
            ("ana @example.org", EmailFault::HasSpace),
            ("ana@example.org bo", EmailFault::HasSpace),
            ("ana\u{0}@example.org", EmailFault::HasSpace),
            ("ana\u{200B}@example.org", EmailFault::HasSpace),
            ("mailto:", EmailFault::Empty),
            (&long_local, EmailFault::TooLong),
            (&long_domain, EmailFault::TooLong),
        ] {
            assert_eq!(EmailAddress::parse(text), Err(fault), "{text:?}");
            assert!(fault.code().starts_with("email-"));
        }
    }
}
