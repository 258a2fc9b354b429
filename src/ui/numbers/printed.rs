//! Numbers in print, to the letter as browsers write them: the app takes the page over, and nothing on it changes.
//!
//! Deliberately absent: the digits of other scripts. Of the five languages, all write these where no region is said.

use broadside_core::model::InterfaceLanguage;

const NARROW_NO_BREAK_SPACE: &str = "\u{202f}";

/// With a mark between groups of three digits (Unicode CLDR, decimal formats and `minimumGroupingDigits`).
pub(super) fn whole(n: usize, language: InterfaceLanguage) -> String {
    let mark = match language {
        InterfaceLanguage::English | InterfaceLanguage::Arabic => ",",
        // Four digits stand together in Spanish.
        InterfaceLanguage::Spanish if n < 10_000 => "",
        InterfaceLanguage::Spanish | InterfaceLanguage::Portuguese => ".",
        InterfaceLanguage::French => NARROW_NO_BREAK_SPACE,
    };
    let digits = n.to_string();
    let mut written = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            written.push_str(mark);
        }
        written.push(digit);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use InterfaceLanguage::{Arabic, English, French, Portuguese, Spanish};

    #[test]
    fn groups_are_set_apart_as_browsers_do() {
        for (language, n, expected) in [
            (English, 1_234, "1,234"),
            (English, 12_345_678, "12,345,678"),
            (Spanish, 1_234, "1234"),
            (Spanish, 12_345, "12.345"),
            (French, 1_234, "1\u{202f}234"),
            (Portuguese, 1_234, "1.234"),
            (Arabic, 1_234, "1,234"),
        ] {
            assert_eq!(whole(n, language), expected, "{language:?}");
        }
    }
}
