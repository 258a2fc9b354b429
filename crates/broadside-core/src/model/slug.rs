//! Path segments made of titles, and short hashes that keep them apart.
//!
//! Deliberately absent: transliteration. A title in Arabic keeps its letters; URLs carry them well.

/// Lower-case letters and digits of any alphabet, runs of anything else as one hyphen, none at the ends.
/// Idempotent; at most 80 characters, so that file systems and QR codes can hold it.
pub fn slugify(text: &str) -> String {
    const MAX_CHARS: usize = 80;
    let mut slug = String::new();
    let mut n_chars = 0;
    let mut is_gap_due = false;
    for letter in text.chars().flat_map(char::to_lowercase) {
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
