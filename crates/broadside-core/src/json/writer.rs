//! Writing a document in one line.
//!
//! Deliberately absent: floats to their last digit; nothing that is kept or sent has any.

use serde_json::{Number, Value};

/// Writes `value` at the end of `text`.
pub(super) fn write(value: &Value, text: &mut String) {
    match value {
        Value::Null => text.push_str("null"),
        Value::Bool(true) => text.push_str("true"),
        Value::Bool(false) => text.push_str("false"),
        Value::Number(number) => write_number(number, text),
        Value::String(string) => write_text(string, text),
        Value::Array(elements) => {
            text.push('[');
            for (index, element) in elements.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write(element, text);
            }
            text.push(']');
        }
        Value::Object(members) => {
            text.push('{');
            for (index, (name, member)) in members.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write_text(name, text);
                text.push(':');
                write(member, text);
            }
            text.push('}');
        }
    }
}

fn write_number(number: &Number, text: &mut String) {
    if let Some(whole) = number.as_u64() {
        text.push_str(&whole.to_string());
    } else if let Some(whole) = number.as_i64() {
        text.push_str(&whole.to_string());
    } else {
        write_float(number.as_f64().unwrap_or_default(), text);
    }
}

/// To six places, without zeros at the end. JSON has no other notation for what 64 bits do not hold than one with an
/// exponent, and nothing here needs that.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it saturates, and has no sign")]
fn write_float(value: f64, text: &mut String) {
    const PLACES: u64 = 1_000_000;
    if value < 0.0 {
        text.push('-');
    }
    let size = value.abs();
    let whole = size as u64;
    let rest = ((size - size.trunc()) * 1e6).round() as u64;
    // What rounds up to a whole is one.
    text.push_str(&whole.saturating_add(rest / PLACES).to_string());
    let places = (rest % PLACES + PLACES).to_string();
    text.push('.');
    let places = places.get(1..).unwrap_or_default().trim_end_matches('0');
    text.push_str(if places.is_empty() { "0" } else { places });
}

fn write_text(string: &str, text: &mut String) {
    text.push('"');
    for letter in string.chars() {
        match letter {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            '\u{8}' => text.push_str("\\b"),
            '\u{c}' => text.push_str("\\f"),
            control @ '\0'..='\u{1f}' => {
                text.push_str(if control < '\u{10}' { "\\u000" } else { "\\u001" });
                text.extend(char::from_digit(u32::from(control) % 16, 16));
            }
            other => text.push(other),
        }
    }
    text.push('"');
}
