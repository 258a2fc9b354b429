//! Languages by their BCP 47 tags, and the direction that each is written in.
//!
//! Deliberately absent: translation, and checking a tag against the registry; a wrong tag is marked up as it
//! came.

/// A BCP 47 language tag such as `es` or `pt-BR`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LanguageTag(String);

impl Default for LanguageTag {
    /// English: what a newsroom that names no language is taken to write, as the app's own words are complete
    /// in it.
    fn default() -> Self {
        Self("en".to_owned())
    }
}

/// The direction of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As English.
    LeftToRight,
    /// As Arabic.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl LanguageTag {
    /// Reads a tag leniently: `en_US` is taken as `en-US`. `None` unless it looks like a tag at all (RFC
    /// 5646: subtags of one to eight letters or digits, the first of two letters at least).
    pub fn new(text: &str) -> Option<Self> {
        let tag = text.trim().replace('_', "-");
        let mut subtags = tag.split('-');
        let is_primary_sound = subtags
            .next()
            .is_some_and(|it| (2..=8).contains(&it.len()) && it.bytes().all(|b| b.is_ascii_alphabetic()));
        let is_rest_sound =
            subtags.all(|it| (1..=8).contains(&it.len()) && it.bytes().all(|b| b.is_ascii_alphanumeric()));
        (is_primary_sound && is_rest_sound).then_some(Self(tag))
    }

    /// The tag that was [printed](crate::config::Config::with_print), and so was one already.
    pub(crate) fn printed(text: String) -> Self {
        Self(text)
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The primary subtag, such as `pt` of `pt-BR`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// How the language is written: by its script subtag where there is one, else by the language's usual
    /// script.
    pub fn direction(&self) -> Direction {
        const RTL_LANGUAGES: [&str; 13] =
            ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "ug", "ur", "yi"];
        const RTL_SCRIPTS: [&str; 6] = ["arab", "hebr", "thaa", "syrc", "nkoo", "adlm"];
        let script = self.0.split('-').skip(1).find(|it| it.len() == 4).map(str::to_ascii_lowercase);
        let is_rtl = match script {
            Some(script) => RTL_SCRIPTS.contains(&script.as_str()),
            None => RTL_LANGUAGES.contains(&self.primary().to_ascii_lowercase().as_str()),
        };
        if is_rtl { Direction::RightToLeft } else { Direction::LeftToRight }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn tags_are_read_leniently_and_nonsense_is_refused() {
        for (text, expected) in [
            ("es", Some("es")),
            (" en_US ", Some("en-US")),
            ("zh-Hant-TW", Some("zh-Hant-TW")),
            ("", None),
            ("e", None),
            ("english please", None),
            ("\"><script>", None),
        ] {
            assert_eq!(LanguageTag::new(text).as_ref().map(LanguageTag::as_str), expected, "{text:?}");
        }
    }

    #[test]
    fn direction_follows_the_script_before_the_language() {
        for (tag, expected) in [
            ("ar", Direction::RightToLeft),
            ("ar-Latn", Direction::LeftToRight),
            ("pa-Arab", Direction::RightToLeft),
            ("es-419", Direction::LeftToRight),
            ("ckb", Direction::RightToLeft),
        ] {
            assert_eq!(LanguageTag::new(tag).unwrap().direction(), expected, "{tag}");
        }
    }
}
