//! Spanish words that stand on stories.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::StoryWords;
use crate::ui::messages::phrases::joined;

/// The Spanish words.
pub static STORY: StoryWords = StoryWords {
    stories: "Noticias",
    by: "Por",
    names: |names| {
        let last = names.last().copied().unwrap_or_default();
        joined(names, ", ", if begins_with_i(last) { " e " } else { " y " })
    },
    is_read: "Leída",
    reading_minutes: |n_minutes| format!("{n_minutes} min de lectura"),
    more_at: |newsroom| format!("Más en {newsroom}"),
};

/// Whether «y» becomes «e» before this name: before the sound of i, but not of a diphthong.
fn begins_with_i(name: &str) -> bool {
    // The few letters by themselves: a table of all that are small and large would be most of what a partner's page loads
    // for this language.
    let mut letters = name.chars().skip_while(|it| it.eq_ignore_ascii_case(&'h'));
    matches!(letters.next(), Some('i' | 'I' | 'í' | 'Í'))
        && !matches!(letters.next(), Some('a' | 'e' | 'o' | 'A' | 'E' | 'O'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn and_is_another_word_before_the_same_sound() {
        for (last, expected) in [
            ("Irene", "Ana e Irene"),
            ("Hilario", "Ana e Hilario"),
            ("Íñigo", "Ana e Íñigo"),
            ("Hierro", "Ana y Hierro"),
            ("Wren", "Ana y Wren"),
        ] {
            assert_eq!((STORY.names)(&["Ana", last]), expected);
        }
    }
}
