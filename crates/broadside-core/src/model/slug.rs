//! Path segments made of titles, and short hashes that keep them apart.
//!
//! Deliberately absent: transliteration. A title in Arabic keeps its letters; URLs carry them well.

/// Lower-case letters and digits of any alphabet, runs of anything else as one hyphen, none at the ends.
/// Idempotent; at most 80 characters, so that file systems and QR codes can hold it.
pub fn slugify(text: &str) -> String {
    const MAX_CHARS: usize = 80;
    let mut slug = String::with_capacity(text.len().min(MAX_CHARS));
    let mut n_chars = 0;
    let mut is_gap_due = false;
    for letter in text.chars().map(lowered) {
        // Apostrophes stand inside words: «don't» is one word in an address too.
        if matches!(letter, '\'' | '\u{2019}') {
            continue;
        }
        if letter.is_alphanumeric() {
            let is_gap_written = is_gap_due && n_chars > 0;
            if n_chars + 1 + usize::from(is_gap_written) > MAX_CHARS {
                break;
            }
            if is_gap_written {
                slug.push('-');
                n_chars += 1;
            }
            slug.push(letter);
            n_chars += 1;
            is_gap_due = false;
        } else {
            is_gap_due = true;
        }
    }
    slug
}

/// The small letter of a capital one, in the alphabets that have capitals and are written today: Latin, Greek,
/// Cyrillic and Armenian. The standard library knows more of them, in tables that every reader would download.
pub(crate) fn lowered(letter: char) -> char {
    /// First and last capital, and how far away the small one is; 0 where capital and small letters alternate.
    const CAPITALS: [(u32, u32, u32); 15] = [
        (0xc0, 0xd6, 32),
        (0xd8, 0xde, 32),
        (0x100, 0x137, 0),
        (0x139, 0x148, 0),
        (0x14a, 0x177, 0),
        (0x179, 0x17e, 0),
        (0x386, 0x386, 38),
        (0x388, 0x38a, 37),
        (0x38c, 0x38c, 64),
        (0x38e, 0x38f, 63),
        (0x391, 0x3ab, 32),
        (0x400, 0x40f, 80),
        (0x410, 0x42f, 32),
        (0x48a, 0x4bf, 0),
        (0x531, 0x556, 48),
    ];
    // Nearly every letter that is ever asked for.
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    if letter == '\u{130}' {
        // The Turkish capital of the dotted i.
        return 'i';
    }
    let code = u32::from(letter);
    let range = CAPITALS.iter().find(|(first, last, _)| (*first..=*last).contains(&code));
    let small = match range {
        // Where letters alternate, each range begins with a capital.
        Some((first, _, 0)) => code + u32::from((code - first) % 2 == 0),
        Some((_, _, distance)) => code + distance,
        None => code,
    };
    char::from_u32(small).unwrap_or(letter)
}

/// Five characters of base 36 out of an FNV-1a hash: tells apart the few thousand items of a feed. It guards
/// nothing, so it need not be hard to forge.
pub fn short_hash(text: &str) -> String {
    const OFFSET_BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    let mut hash = text.bytes().fold(OFFSET_BASIS, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME));
    let mut digits = String::with_capacity(5);
    for _ in 0..5 {
        let digit = u32::try_from(hash % 36).unwrap_or_default();
        digits.push(char::from_digit(digit, 36).unwrap_or('0'));
        hash /= 36;
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_readable_in_any_alphabet() {
        for (title, expected) in [
            ("International Solidarity", "international-solidarity"),
            ("  «We don’t move it» — dockers ", "we-dont-move-it-dockers"),
            ("Tierra & Agua", "tierra-agua"),
            ("تضامن دولي", "تضامن-دولي"),
            ("!!!", ""),
            ("ÑANDÚ ŁÓDŹ ĞÜNEŞ İzmir", "ñandú-łódź-ğüneş-izmir"),
            (
                "ΑΛΛΗΛΕΓΓΎΗ СОЛІДАРНІСТЬ ЁЛКА ҐАНОК ՀԱՄԵՐԱՇԽՈՒԹՅՈՒՆ",
                "αλληλεγγύη-солідарність-ёлка-ґанок-համերաշխություն",
            ),
        ] {
            assert_eq!(slugify(title), expected, "{title:?}");
            assert_eq!(slugify(expected), expected, "slugging twice changes nothing");
        }
    }

    #[test]
    fn a_long_title_is_cut_at_eighty_characters() {
        let slug = slugify(&"ab ".repeat(100));
        assert!(slug.chars().count() <= 80 && !slug.ends_with('-'), "{slug}");
    }

    #[test]
    fn hashes_tell_items_apart() {
        assert_eq!(short_hash("a"), short_hash("a"));
        assert_ne!(short_hash("https://example.org/1"), short_hash("https://example.org/2"));
        assert_eq!(short_hash("").len(), 5);
    }
}
