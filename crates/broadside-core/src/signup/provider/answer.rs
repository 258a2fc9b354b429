//! What providers' answers have in common: JSON that may be missing, words that may be too many, and statuses
//! that mean the same everywhere.
//!
//! Deliberately absent: success, which every provider says in its own way.

use crate::json;
use crate::signup::{Outcome, RejectedField, SubscribeResponse};
use serde_json::Value;

/// The body as JSON, if it is JSON.
pub(super) fn json_of(response: &SubscribeResponse) -> Option<Value> {
    json::parsed(&response.body).ok()
}

/// A provider's words, ready to be shown as text: trimmed, without control characters, at most 300
/// characters.
pub(super) fn words_of(value: Option<&Value>) -> Option<String> {
    const MAX_CHARS: usize = 300;
    let text = value?.as_str()?;
    let words: String = text.trim().chars().filter(|it| !it.is_control()).take(MAX_CHARS).collect();
    (!words.is_empty()).then_some(words)
}

/// What a status other than success means. `message` is what the provider says, where it says something.
pub(super) fn read_refusal(
    response: &SubscribeResponse,
    field: RejectedField,
    message: Option<String>,
) -> Outcome {
    match response.status {
        409 => Outcome::AlreadySubscribed,
        429 => Outcome::RateLimited { wait_s: response.retry_after_s },
        400 | 422 => Outcome::Rejected { field, message },
        // Elsewhere in 4xx a provider that gives a reason refuses the reader; one that gives none is set up
        // wrongly.
        401..500 if message.is_some() => Outcome::Rejected { field, message },
        status => Outcome::ProviderFailed { status },
    }
}
