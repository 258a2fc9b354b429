//! English words of what keys do.
//!
//! Deliberately absent: anything but words.

use crate::ui::messages::KeyWords;
use broadside_core::keys::KeyCommand;

/// English.
pub static KEYS: KeyWords = KeyWords {
    then: "then",
    command: |command| match command {
        KeyCommand::Next => "To the story after this one",
        KeyCommand::Previous => "To the story before this one",
        KeyCommand::Open => "Open the story",
        KeyCommand::Save => "Save the story for later, or no longer",
        KeyCommand::MarkRead => "Count the story as read, or as unread again",
        KeyCommand::Find => "Find stories",
        KeyCommand::GoToFront => "To the front page",
        KeyCommand::GoToSaved => "To what you saved",
        KeyCommand::GoToTopics => "To the topics",
        KeyCommand::GoToNewsletter => "To the newsletter",
        KeyCommand::ShowKeys => "Show this list",
    },
    are_on: "These keys are on.",
    are_off: "These keys are off.",
    switch_off: "Switch them off",
    switch_on: "Switch them on",
    close: "Close",
};
