//! What keys do for whoever reads with the keyboard: single letters, as feed readers have had them for twenty years, and `g`
//! followed by another to go somewhere.
//!
//! Deliberately absent: the keyboard, and when a key is meant for something else, such as a field that is typed into.

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyCommand {
    /// Goes to the story after this one.
    Next,
    /// Goes to the story before this one.
    Previous,
    /// Opens the story that has the focus.
    Open,
    /// Saves the story for later, or no longer.
    Save,
    /// Counts the story as read, or as unread again.
    MarkRead,
    /// Looks for stories.
    Find,
    /// Goes to the front page.
    GoToFront,
    /// Goes to what is saved.
    GoToSaved,
    /// Goes to the topics.
    GoToTopics,
    /// Goes to the newsletter.
    GoToNewsletter,
    /// Shows what the keys do.
    ShowKeys,
}

/// What begins a sequence.
const PREFIX: &str = "g";
/// A sequence that is not gone on with is forgotten after this.
const PATIENCE_MS: u64 = 1_500;

/// Every command with its keys, one after another, in the order in which they are told.
pub const KEYS: [(&[&str], KeyCommand); 11] = [
    (&["j"], KeyCommand::Next),
    (&["k"], KeyCommand::Previous),
    (&["o"], KeyCommand::Open),
    (&["s"], KeyCommand::Save),
    (&["m"], KeyCommand::MarkRead),
    (&["/"], KeyCommand::Find),
    (&[PREFIX, "f"], KeyCommand::GoToFront),
    (&[PREFIX, "s"], KeyCommand::GoToSaved),
    (&[PREFIX, "t"], KeyCommand::GoToTopics),
    (&[PREFIX, "n"], KeyCommand::GoToNewsletter),
    (&["?"], KeyCommand::ShowKeys),
];

/// Whether `key`, as browsers name what is typed, begins a command or goes on with one.
pub fn is_used(key: &str) -> bool {
    KEYS.iter().any(|(keys, _)| keys.contains(&key))
}

/// The keys that were pressed so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KeySequence {
    /// When the prefix was pressed, in milliseconds since any moment.
    begun_at_ms: Option<u64>,
}

impl KeySequence {
    /// The command that `key` completes, pressed at `now_ms`.
    pub fn press(&mut self, key: &str, now_ms: u64) -> Option<KeyCommand> {
        let is_begun = self.begun_at_ms.take().is_some_and(|it| now_ms.saturating_sub(it) <= PATIENCE_MS);
        if is_begun {
            return command_of(&[PREFIX, key]);
        }
        if key == PREFIX {
            self.begun_at_ms = Some(now_ms);
        }
        command_of(&[key])
    }
}

fn command_of(pressed: &[&str]) -> Option<KeyCommand> {
    KEYS.iter().find(|(keys, _)| *keys == pressed).map(|(_, command)| *command)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What comes of keys that are pressed at these moments.
    fn commands(presses: &[(&str, u64)]) -> Vec<KeyCommand> {
        let mut sequence = KeySequence::default();
        presses.iter().filter_map(|(key, at_ms)| sequence.press(key, *at_ms)).collect()
    }

    #[test]
    fn every_command_has_keys_that_lead_to_it_and_to_no_other() {
        for (keys, command) in KEYS {
            let presses: Vec<(&str, u64)> = keys.iter().map(|it| (*it, 0)).collect();
            assert_eq!(commands(&presses), [command], "{keys:?}");
            assert!(keys.iter().all(|it| is_used(it)));
        }
        assert!(["", "x", "Enter", "J", "gs"].iter().all(|it| !is_used(it)));
    }

    #[test]
    fn a_sequence_ends_with_its_second_key_or_when_nobody_goes_on() {
        for (presses, expected) in [
            (&[("g", 0), ("s", 100)][..], &[KeyCommand::GoToSaved][..]),
            (&[("g", 0), ("s", PATIENCE_MS)], &[KeyCommand::GoToSaved]),
            (&[("g", 0), ("s", PATIENCE_MS + 1)], &[KeyCommand::Save]),
            (&[("g", 0), ("x", 100), ("s", 200)], &[KeyCommand::Save]),
            (&[("g", 0), ("j", 100), ("j", 200)], &[KeyCommand::Next]),
            (&[("g", 0), ("g", 100), ("s", 200)], &[KeyCommand::Save]),
            (&[("g", 5_000), ("s", 0)], &[KeyCommand::GoToSaved]),
            (
                &[("j", 0), ("g", 0), ("f", 0), ("k", 0)],
                &[KeyCommand::Next, KeyCommand::GoToFront, KeyCommand::Previous],
            ),
        ] {
            assert_eq!(commands(presses), expected, "{presses:?}");
        }
    }
}
