//! All that a check found, and how a person reads it.
//!
//! Deliberately absent: anything a machine would read; the exit code is for those.

use super::answer::{Answer, SourceFinding};
use super::fault::Fault;
use super::topics::{TopicsFinding, Unfiled};
use super::words::words;
use broadside_core::config::{Problem, SourceKind};
use broadside_core::model::Timestamp;
use std::fmt;

/// What was found in the file, in its sources and in its topics.
#[derive(Clone, Debug, PartialEq)]
pub struct Findings {
    /// The name of the file.
    pub(super) file: String,
    pub(super) problems: Vec<Problem>,
    /// What works and may still surprise.
    pub(super) notes: Vec<String>,
    pub(super) sources: Vec<SourceFinding>,
    pub(super) topics: TopicsFinding,
}

impl Findings {
    /// Whether there is nothing to mend.
    pub fn is_sound(&self) -> bool {
        self.n_problems() == 0 && self.n_silent() == 0
    }

    /// Things to mend, apart from sources that did not answer.
    fn n_problems(&self) -> usize {
        let n_of_sources: usize = self.sources.iter().map(SourceFinding::n_problems).sum();
        self.problems.len() + n_of_sources + self.topics.n_problems()
    }

    fn n_silent(&self) -> usize {
        self.sources.iter().filter(|it| it.answer.is_err()).count()
    }

    fn lines(&self) -> Vec<String> {
        let n_problems = self.problems.len();
        let verdict = if n_problems == 0 { "nothing to mend".to_owned() } else { problems(n_problems) };
        let mut lines = vec![format!("{}: {verdict}", self.file)];
        lines.extend(self.problems.iter().map(|it| format!("  {it}")));
        lines.extend(self.notes.iter().map(|it| format!("  note: {it}")));
        for source in &self.sources {
            let mark = if source.is_mirror { " (mirror)" } else { "" };
            lines.extend([String::new(), format!("{}{mark}", source.address)]);
            match &source.answer {
                Ok(answer) => lines.extend(lines_of(answer, &source.kind)),
                Err(error) => lines.push(format!("  no stories: {}", words(error, Some(&source.kind)))),
            }
        }
        lines.extend(lines_of_topics(&self.topics));
        let n_silent = self.n_silent();
        let (one, several) = if self.sources.iter().any(|it| it.is_mirror) {
            ("source or mirror", "sources and mirrors")
        } else {
            ("source", "sources")
        };
        let answered = counted(self.sources.len() - n_silent, one, several);
        lines.push(String::new());
        lines.push(format!("{}, {answered} answered, {n_silent} did not", problems(self.n_problems())));
        lines
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Titles and values are strangers' words, and a terminal obeys control characters.
        let lines = self.lines().into_iter().map(|it| it.replace(char::is_control, "\u{fffd}"));
        formatter.write_str(&lines.collect::<Vec<_>>().join("\n"))
    }
}

fn lines_of(answer: &Answer, kind: &SourceKind) -> Vec<String> {
    let mut lines = Vec::new();
    let stories = counted(answer.n_stories, "story", "stories");
    let total = answer.n_total.map(|it| format!(", {it} in all")).unwrap_or_default();
    lines.push(format!("  {stories} on the first page{total}"));
    match &answer.newest {
        Some(newest) => {
            let date = newest.published.map(Timestamp::to_rfc3339);
            let day = date.as_deref().and_then(|it| it.split('T').next()).unwrap_or("no date");
            lines.push(format!("  newest: {} ({day})", newest.title));
        }
        None => lines.push("  readers would see an empty page: is anything published there?".to_owned()),
    }
    match &answer.topics {
        Ok(topics) if topics.is_empty() => lines.push("  no topics counted".to_owned()),
        Ok(topics) => lines.push(format!("  {} counted", counted(topics.len(), "topic", "topics"))),
        Err(error) => lines.push(format!("  no topics: {}", words(error, Some(kind)))),
    }
    lines.extend(answer.faults.iter().map(line_of_fault));
    lines
}

fn line_of_fault(fault: &Fault) -> String {
    let Fault { example, story, n_times } = fault;
    let pointer = if example.pointer.is_empty() { "the document" } else { &example.pointer };
    let place = story.as_ref().map_or_else(|| pointer.to_owned(), |it| format!("\"{it}\" ({pointer})"));
    match n_times {
        1 => format!("  {place}: {}", example.note),
        n => format!("  {n} times: {}, for example at {place}", example.note),
    }
}

fn lines_of_topics(topics: &TopicsFinding) -> Vec<String> {
    let mut lines = vec![String::new()];
    match topics {
        TopicsFinding::NoneListed => return Vec::new(),
        TopicsFinding::NotCounted => lines.push("topics: not compared, as none were counted".to_owned()),
        TopicsFinding::Compared { n_listed, unfiled } => {
            let n_filed = n_listed - unfiled.len();
            lines.push(format!("topics: {n_filed} of {n_listed} have stories"));
            lines.extend(unfiled.iter().map(line_of));
        }
    }
    lines
}

fn line_of(unfiled: &Unfiled) -> String {
    let Unfiled { topic, nearest } = unfiled;
    let guess = nearest.as_ref().map(|it| {
        let n_stories = usize::try_from(it.n_articles).unwrap_or(usize::MAX);
        format!(
            "; perhaps \"{}\" is meant, with {}",
            it.topic.slug.as_str(),
            counted(n_stories, "story", "stories")
        )
    });
    format!(
        "  \"{}\" ({}): nothing is filed under it{}",
        topic.slug.as_str(),
        topic.title,
        guess.unwrap_or_default()
    )
}

fn problems(n_problems: usize) -> String {
    counted(n_problems, "problem", "problems")
}

fn counted(n_things: usize, one: &str, several: &str) -> String {
    format!("{n_things} {}", if n_things == 1 { one } else { several })
}
