//! How far a campaign has come: two numbers in a JSON file that somebody keeps up to date.
//!
//! Deliberately absent: fetching the file, and how amounts are written, which the platform's Intl does.

use crate::json;
use crate::model::WebAddress;
use crate::signup::JsonPointer;
use serde_json::{Map, Value};

/// Where the numbers are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticker {
    /// The file.
    pub address: WebAddress,
    /// Where in it the number is that was reached.
    pub value: JsonPointer,
    /// What is aimed at.
    pub goal: Goal,
    /// The currency's code, such as `EUR`, where it is money.
    pub currency: Option<String>,
}

/// What is aimed at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Goal {
    /// A number that the configuration has.
    Fixed(u64),
    /// A number in the file.
    At(JsonPointer),
}

/// What the file said. Invariant: both numbers are finite, the goal is more than nothing, the value not less.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TickerReading {
    value: f64,
    goal: f64,
}

/// Of the stored shape.
const VERSION: u64 = 1;

impl Ticker {
    /// Reads the file; `None` where a number is missing or is none. Many put their numbers in quotes.
    pub fn read(&self, bytes: &[u8]) -> Option<TickerReading> {
        let document = json::parsed(bytes).ok()?;
        let value = number(document.pointer(self.value.as_str())?)?;
        let goal = match &self.goal {
            #[allow(clippy::cast_precision_loss, reason = "a goal beyond 53 bits is rounded")]
            Goal::Fixed(goal) => *goal as f64,
            Goal::At(pointer) => number(document.pointer(pointer.as_str())?)?,
        };
        TickerReading::new(value, goal)
    }
}

impl TickerReading {
    fn new(value: f64, goal: f64) -> Option<Self> {
        (value.is_finite() && value >= 0.0 && goal.is_finite() && goal > 0.0).then_some(Self { value, goal })
    }

    /// What was reached.
    pub fn value(&self) -> f64 {
        self.value
    }

    /// What is aimed at.
    pub fn goal(&self) -> f64 {
        self.goal
    }

    /// The part that was reached, rounded down: not all is reached before it is. More than all is all.
    pub fn percent(&self) -> u8 {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 100")]
        let percent = (self.value / self.goal * 100.0).clamp(0.0, 100.0) as u8;
        percent
    }

    /// The value to be stored; [`Self::from_text`] reads it.
    pub fn to_text(&self) -> String {
        let mut stored = Map::new();
        stored.insert("version".to_owned(), Value::from(VERSION));
        stored.insert("value".to_owned(), Value::from(self.value));
        stored.insert("goal".to_owned(), Value::from(self.goal));
        json::written(&Value::Object(stored))
    }

    /// Reads a stored value; one of another version is none.
    pub fn from_text(text: &str) -> Option<Self> {
        let stored = json::parsed(text.as_bytes()).ok()?;
        (stored.get("version")?.as_u64()? == VERSION).then_some(())?;
        Self::new(stored.get("value")?.as_f64()?, stored.get("goal")?.as_f64()?)
    }
}

fn number(value: &Value) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str()?.trim().parse().ok())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn ticker(goal: Goal) -> Ticker {
        Ticker {
            address: WebAddress::parse("https://pay.example/so-far.json").unwrap(),
            value: JsonPointer::new("/data/raised").unwrap(),
            goal,
            currency: None,
        }
    }

    #[test]
    fn the_numbers_are_read_where_they_are_said_to_be() {
        let at = |pointer| Goal::At(JsonPointer::new(pointer).unwrap());
        for (goal, text, expected) in [
            (at("/data/goal"), r#"{"data":{"raised":18650.5,"goal":21400}}"#, Some((18650.5, 21400.0, 87))),
            (Goal::Fixed(200), r#"{"data":{"raised":"100"}}"#, Some((100.0, 200.0, 50))),
            (Goal::Fixed(200), r#"{"data":{"raised":199.99}}"#, Some((199.99, 200.0, 99))),
            (Goal::Fixed(200), r#"{"data":{"raised":900}}"#, Some((900.0, 200.0, 100))),
            (Goal::Fixed(200), r#"{"data":{"raised":0}}"#, Some((0.0, 200.0, 0))),
            (Goal::Fixed(200), r#"{"data":{"raised":-1}}"#, None),
            (Goal::Fixed(0), r#"{"data":{"raised":1}}"#, None),
            (Goal::Fixed(200), r#"{"data":{"raised":"NaN"}}"#, None),
            (Goal::Fixed(200), r#"{"data":{"raised":"12,300"}}"#, None),
            (Goal::Fixed(200), r#"{"data":{"raised":null}}"#, None),
            (at("/data/goal"), r#"{"data":{"raised":1}}"#, None),
            (Goal::Fixed(200), "<!doctype html><title>Sign in</title>", None),
            (Goal::Fixed(200), "", None),
        ] {
            let found = ticker(goal).read(text.as_bytes());
            assert_eq!(found.map(|it| (it.value(), it.goal(), it.percent())), expected, "{text}");
        }
    }

    #[test]
    fn what_was_read_is_kept_and_strange_values_are_none() {
        let reading = TickerReading::new(18650.5, 21400.0).unwrap();
        assert_eq!(TickerReading::from_text(&reading.to_text()), Some(reading));
        for text in ["", "[]", r#"{"version":2,"value":1,"goal":2}"#, r#"{"version":1,"value":1,"goal":0}"#] {
            assert_eq!(TickerReading::from_text(text), None, "{text}");
        }
    }
}
