//! One named, timed step of a longer command, said aloud when it begins and when it is over.
//!
//! It prints to standard output and measures; what the step does, and how long tools show that they
//! are alive, is `process.rs`.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// Runs `work` under `name`. On failure the name becomes part of the error.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("→ {name}");
    let started = Instant::now();
    let outcome = work().with_context(|| format!("{name} failed after {}", spoken(started.elapsed())));
    if outcome.is_ok() {
        println!("✓ {name} ({})", spoken(started.elapsed()));
    }
    outcome
}

/// A duration as a person would say it: `0.4 s`, `41 s`, `4 min 07 s`.
pub fn spoken(duration: Duration) -> String {
    let n_seconds = duration.as_secs();
    match n_seconds {
        0..10 => format!("{:.1} s", duration.as_secs_f64()),
        10..60 => format!("{n_seconds} s"),
        _ => format!("{} min {:02} s", n_seconds / 60, n_seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_like_speech() {
        for (n_millis, wanted) in [(412, "0.4 s"), (41_900, "41 s"), (247_000, "4 min 07 s")] {
            assert_eq!(spoken(Duration::from_millis(n_millis)), wanted);
        }
    }
}
