//! Letters as they are compared: without case, accents, and the other differences that readers do not type.
//!
//! Deliberately absent: Unicode's tables of decompositions, which every reader would download. Listed are the scripts
//! whose accents people leave out; letters of all others are compared as they are.

use crate::model::lowered;

/// The first letter after ASCII that [`LATIN`] knows.
const FIRST_LATIN: u32 = 0xc0;
/// The base letters of U+00C0 to U+017F; a dot where there is none.
const LATIN: &[u8; 192] =
    b"aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yaaaaaaccccccccddddeeeeeeeeeegggg\
gggghhhhiiiiiiiiii..jjkkkllllllllllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
/// The first letter of Latin Extended Additional, where Vietnamese has its letters.
const FIRST_ADDITIONAL: u32 = 0x1e00;
/// The base letters of U+1E00 to U+1EF9; a dot where there is none.
const ADDITIONAL: &[u8; 250] =
    b"aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr\
ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy";

/// Appends what `letter` is compared by; nothing for a mark that stands on the letter before.
pub(super) fn push_folded(letter: char, folded: &mut String) {
    match letter {
        'A'..='Z' => folded.push(letter.to_ascii_lowercase()),
        '\0'..='\u{7f}' => folded.push(letter),
        'æ' | 'Æ' => folded.push_str("ae"),
        'œ' | 'Œ' => folded.push_str("oe"),
        'ß' | 'ẞ' => folded.push_str("ss"),
        'þ' | 'Þ' => folded.push_str("th"),
        'ĳ' | 'Ĳ' => folded.push_str("ij"),
        _ if is_mark(letter) => {}
        _ => folded.push(base(letter)),
    }
}

/// Whether `letter` is a mark that readers leave out: accents, the vowels of Arabic and Hebrew, a stretched line.
pub(super) fn is_mark(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}'
        | '\u{5c7}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

fn base(letter: char) -> char {
    let code = u32::from(letter);
    from_table(LATIN, FIRST_LATIN, code)
        .or_else(|| from_table(ADDITIONAL, FIRST_ADDITIONAL, code))
        .unwrap_or_else(|| of_other_scripts(lowered(letter)))
}

fn from_table(table: &[u8], first: u32, code: u32) -> Option<char> {
    let place = usize::try_from(code.checked_sub(first)?).ok()?;
    table.get(place).filter(|it| **it != b'.').map(|it| char::from(*it))
}

/// The base of a small letter.
fn of_other_scripts(letter: char) -> char {
    match letter {
        // Vietnamese and Romanian letters outside of the tables.
        'Ơ' | 'ơ' => 'o',
        'Ư' | 'ư' => 'u',
        'Ș' | 'ș' => 's',
        'Ț' | 'ț' => 't',
        'ά' | 'Ά' => 'α',
        'έ' | 'Έ' => 'ε',
        'ή' | 'Ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        'ё' => 'е',
        'й' => 'и',
        'ї' => 'і',
        'ў' => 'у',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ئ' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        'ؤ' => 'و',
        '٠'..='٩' => digit(letter, '٠'),
        '۰'..='۹' => digit(letter, '۰'),
        // Letters and digits as wide as ideographs.
        '\u{ff01}'..='\u{ff5e}' => {
            char::from_u32(u32::from(letter) - 0xfee0).map_or(letter, |it| it.to_ascii_lowercase())
        }
        _ => letter,
    }
}

fn digit(letter: char, zero: char) -> char {
    char::from_digit(u32::from(letter) - u32::from(zero), 10).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        let mut folded = String::new();
        text.chars().for_each(|it| push_folded(it, &mut folded));
        folded
    }

    #[test]
    fn what_readers_do_not_type_makes_no_difference() {
        for (one, other) in [
            ("DOCKERS", "dockers"),
            ("Łódź", "lodz"),
            ("ÑANDÚ", "nandu"),
            ("cafe\u{301}", "café"),
            ("Straße", "STRASSE"),
            ("Þingvellir", "thingvellir"),
            ("œuvre", "oeuvre"),
            ("smørrebrød", "smorrebrod"),
            ("đường Việt", "duong viet"),
            ("București ț", "bucuresti t"),
            ("İzmir ığdır", "izmir igdir"),
            ("Ĳsselmeer", "ijsselmeer"),
            ("Αλληλεγγύης", "αλληλεγγυησ"),
            ("Ёлка Київ", "елка киів"),
            ("تَضامُن", "تضامن"),
            ("إضراب", "اضراب"),
            ("مدرسة", "مدرسه"),
            ("٢٠٢٦ ۲۰۲۶", "2026 2026"),
            ("Ｔｏｋｙｏ", "tokyo"),
        ] {
            assert_eq!(folded(one), folded(other), "{one} and {other}");
        }
    }

    #[test]
    fn folding_twice_changes_nothing_and_the_tables_fit_their_letters() {
        for code in (0..0x600).chain(0x1e00..0x1f00) {
            let Some(letter) = char::from_u32(code) else { continue };
            let once = folded(&letter.to_string());
            assert_eq!(folded(&once), once, "{letter}");
        }
        assert_eq!(folded("ÀÿŽſŸŻ"), "ayzsyz");
        assert_eq!(folded("ḀṿẏỹẄ"), "avyyw");
    }
}
