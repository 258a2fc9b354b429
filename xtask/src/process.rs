//! Runs a child process with its output under control: shown as it comes, or kept back until it is
//! needed, with a heartbeat so that a long silence is never mistaken for a hang.
//!
//! It knows no particular tool. Children get no standard input.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::step::spoken;

/// Silence after which a quiet child is said to be still at work.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// How often a child that may have left its output open behind it is looked at.
const POLL: Duration = Duration::from_millis(500);
/// Lines of a failed quiet child's output that are shown.
const N_LINES_OF_A_FAILURE: usize = 120;

/// What happens to a child's output while it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    /// Kept back, and shown when the child fails.
    OnFailure,
    /// Shown line by line.
    Live,
}

/// Runs `command` to its end and returns what it wrote, standard output and standard error interleaved
/// by line. Fails when the child cannot be started or does not exit with success.
pub fn run(command: &mut Command, output: Output) -> Result<String> {
    let (text, status) = watch(command, output)?;
    if status.success() {
        return Ok(text);
    }
    if output == Output::OnFailure {
        let lines: Vec<&str> = text.lines().collect();
        let first_shown = lines.len().saturating_sub(N_LINES_OF_A_FAILURE);
        for line in lines.into_iter().skip(first_shown) {
            eprintln!("  {line}");
        }
    }
    bail!("`{}` ended with {status}", command.get_program().to_string_lossy())
}

/// Runs `command` to its end, whatever that is. Fails only when the child cannot be started or watched.
pub fn watch(command: &mut Command, output: Output) -> Result<(String, ExitStatus)> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("`{}` could not be started", command.get_program().to_string_lossy()))?;
    let (sender, lines) = channel();
    forward(child.stdout.take(), &sender);
    forward(child.stderr.take(), &sender);
    drop(sender);
    follow(&mut child, &lines, output)
}

/// Runs a quick command and returns its trimmed standard output, or `None` when it cannot be started
/// or fails: for questions whose answer may be «no».
pub fn ask(command: &mut Command) -> Option<String> {
    let answer = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(answer.stdout).ok()?;
    answer.status.success().then(|| text.trim().to_owned())
}

fn forward(pipe: Option<impl Read + Send + 'static>, sender: &Sender<String>) {
    let Some(pipe) = pipe else { return };
    let sender = sender.clone();
    std::thread::spawn(move || {
        let mut reader = BufReader::new(pipe);
        let mut bytes = Vec::new();
        while matches!(reader.read_until(b'\n', &mut bytes), Ok(n_read) if n_read > 0) {
            let line = String::from_utf8_lossy(&bytes).trim_end().to_owned();
            bytes.clear();
            if sender.send(line).is_err() {
                return;
            }
        }
    });
}

/// Collects lines until both pipes are closed, or until the child has ended and the pipes, which a
/// grandchild may hold open for ever, have been silent for one poll.
fn follow(child: &mut Child, lines: &Receiver<String>, output: Output) -> Result<(String, ExitStatus)> {
    let started = Instant::now();
    let mut last_sign = started;
    let mut text = String::new();
    let mut last_line = String::new();
    loop {
        match lines.recv_timeout(POLL) {
            Ok(line) => {
                text.push_str(&line);
                text.push('\n');
                if output == Output::Live {
                    println!("  {line}");
                    last_sign = Instant::now();
                }
                if is_progress(&line) {
                    last_line = line;
                }
            }
            Err(RecvTimeoutError::Disconnected) => return Ok((text, child.wait()?)),
            Err(RecvTimeoutError::Timeout) => {
                if let Some(status) = child.try_wait()? {
                    return Ok((text, status));
                }
            }
        }
        if last_sign.elapsed() >= HEARTBEAT {
            last_sign = Instant::now();
            println!("  … {}: {}", spoken(started.elapsed()), shortened(last_line.trim()));
        }
    }
}

/// Whether a line tells what a tool is doing, such as `Compiling serde v1.0`, and is no part of a message.
fn is_progress(line: &str) -> bool {
    line.trim_start().starts_with(|first: char| first.is_uppercase() || first.is_ascii_digit())
        && !line.contains(" | ")
}

fn shortened(line: &str) -> String {
    const N_CHARS: usize = 100;
    match line.char_indices().nth(N_CHARS) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_streams_are_kept() {
        let text = run(Command::new("sh").args(["-c", "echo out; echo err >&2"]), Output::OnFailure).unwrap();
        assert!(text.contains("out\n") && text.contains("err\n"), "{text}");
    }

    #[test]
    fn a_failure_names_the_program() {
        let error = run(Command::new("sh").args(["-c", "exit 3"]), Output::OnFailure).unwrap_err();
        assert!(error.to_string().contains("`sh`"), "{error}");
        let error = run(&mut Command::new("no-such-program-here"), Output::OnFailure).unwrap_err();
        assert!(error.to_string().contains("no-such-program-here"), "{error}");
    }

    #[test]
    fn a_heartbeat_tells_what_is_done_and_not_what_is_said() {
        let table = [
            ("   Compiling serde v1.0.228", true),
            ("2026-01-01T00:00:00Z  INFO applying new distribution", true),
            ("   = note: `#[warn(unused_imports)]` on by default", false),
            ("12 | use std::fs;", false),
            ("warning: unused import", false),
            ("", false),
        ];
        for (line, wanted) in table {
            assert_eq!(is_progress(line), wanted, "{line}");
        }
    }

    #[test]
    fn a_question_may_go_unanswered() {
        assert_eq!(ask(Command::new("sh").args(["-c", "echo ' yes '"])).as_deref(), Some("yes"));
        assert_eq!(ask(&mut Command::new("no-such-program-here")), None);
    }
}
