//! Trying everything at once, from this browser: what comes of it goes to the core, which knows what it means.
//!
//! Deliberately absent: anything that a server would keep. A newsletter service is asked only what it has.

use super::DoctorStore;
use crate::browser::html::BrowserHtmlParser;
use crate::browser::xml::BrowserXmlParser;
use crate::browser::{clock, fetch, location, network, policy};
use crate::state::conversation::all;
use broadside_core::config::{Config, Source};
use broadside_core::doctor::{self, Answer, Attempt, Backend, Diagnosis, Finding, Reach, Subject};
use broadside_core::model::{TopicCount, TopicSlug, WebAddress};
use broadside_core::query::Match;
use broadside_core::signup::SignupBlock;
use broadside_core::sources::{Ask, Conversation, Page, Parsers, Request, Response, SourceError, Step};
use futures::future::LocalBoxFuture;

/// What no worker keeps, so that its `Date` is that of now.
const FRESH_FILE: &str = "version.json";
/// How long after a request a violation of the policy may be heard of.
const POLICY_PATIENCE_MS: u64 = 200;

impl DoctorStore {
    /// Examines everything; each subject's findings are shown when it has been tried.
    pub(in crate::state) async fn examine_all(self) {
        let config = self.config;
        let Some(base) = location::base() else { return };
        policy::watch();
        self.base.set(Some(base.clone()));
        let subjects = doctor::subjects(config);
        self.diagnoses.set(subjects.iter().map(|it| untried(*it, config)).collect());
        let base = &base;
        let trying = subjects.iter().enumerate().map(|(index, subject)| {
            let trial: LocalBoxFuture<'_, Option<Vec<TopicSlug>>> = Box::pin(async move {
                let (findings, topics) = tried(*subject, config, base).await?;
                self.found(index, findings);
                Some(topics)
            });
            trial
        });
        let topics = all(trying.collect()).await;
        let topics = known_topics(config, &subjects, topics);
        for (index, subject) in subjects.iter().enumerate() {
            if let Subject::Notice(notice) = subject
                && let Some(campaign) = config.campaigns.get(*notice)
            {
                self.found(index, doctor::notice(campaign, clock::now(), topics.as_deref()));
            }
        }
    }
}

fn untried(subject: Subject, config: &Config) -> Diagnosis {
    Diagnosis { subject, backend: subject.backend_in(config), findings: None }
}

/// What is found of a subject that has to be asked, with the topics that it has; `None` for notices, which are looked at
/// when all topics are known.
async fn tried(
    subject: Subject,
    config: &Config,
    base: &WebAddress,
) -> Option<(Vec<Finding>, Vec<TopicSlug>)> {
    match subject {
        Subject::Clock => {
            let of_host = match base.join(FRESH_FILE) {
                Some(address) if network::is_online() => fetch::own_time(&address).await,
                _ => None,
            };
            Some((vec![doctor::clock(clock::now(), of_host)], Vec::new()))
        }
        Subject::Source(_) | Subject::Mirror { .. } => {
            let source = subject.source_in(config)?;
            let (findings, counts) = tried_source(&source, base).await;
            let topics = counts.iter().map(|it| config.topic_of(&source.id, &it.topic).slug);
            Some((findings, topics.collect()))
        }
        Subject::Newsletter => Some((tried_newsletter(config.signup.as_ref()?, base).await, Vec::new())),
        Subject::Notice(_) => None,
    }
}

async fn tried_source(source: &Source, base: &WebAddress) -> (Vec<Finding>, Vec<TopicCount>) {
    if doctor::is_mixed_content(base, source.kind.address()) {
        return (vec![Finding::MixedContent], Vec::new());
    }
    let backend = Backend::of_source(&source.kind);
    let mut talk = Talk { answer: Answer::default(), asked: source.kind.address().clone() };
    let outcome = talk.hold(source, Ask::Latest { topics: Vec::new(), matching: Match::Any }).await;
    let (answer, reach) = (talk.answer, reach(outcome.as_ref().err(), &talk.asked, base).await);
    let counts = match &outcome {
        // A document that holds everything was counted already, and need not be fetched again.
        Ok(page) if page.topics.is_empty() && matches!(backend, Backend::WordPress | Backend::Ghost) => {
            talk.hold(source, Ask::Topics).await.map(|it| it.topics).unwrap_or_default()
        }
        Ok(page) => page.topics.clone(),
        Err(_) => Vec::new(),
    };
    let n_topics = (!counts.is_empty()).then_some(counts.len());
    let attempt = Attempt { backend, outcome: outcome.as_ref(), answer, reach, n_topics };
    (doctor::source(&attempt), counts)
}

async fn tried_newsletter(block: &SignupBlock, base: &WebAddress) -> Vec<Finding> {
    let Some(address) = block.provider.probe() else { return doctor::newsletter(block, None, None) };
    if doctor::is_mixed_content(base, &address) {
        return vec![Finding::MixedContent];
    }
    let outcome = answer_to(&Request { address: address.clone() }).await;
    let answer = outcome.as_ref().map_or_else(|_| Answer::default(), |it| Answer::of(it, &address));
    let reach = reach(outcome.as_ref().err(), &address, base).await;
    doctor::newsletter(block, Some((outcome.as_ref(), answer)), reach)
}

/// A conversation with a source, of which the last question and its answer are remembered.
struct Talk {
    answer: Answer,
    asked: WebAddress,
}

impl Talk {
    async fn hold(&mut self, source: &Source, ask: Ask) -> Result<Page, SourceError> {
        let (mut conversation, mut request) = Conversation::open(source, ask);
        loop {
            self.asked = request.address.clone();
            let response = answer_to(&request).await?;
            self.answer = Answer::of(&response, &self.asked);
            let parsers = Parsers { html: &BrowserHtmlParser, xml: &BrowserXmlParser };
            match conversation.answer(&response, parsers)? {
                Step::Fetch(next) => request = next,
                Step::Done(page) => return Ok(*page),
            }
        }
    }
}

/// The server's own answer. One that the worker had kept says nothing of the server now.
async fn answer_to(request: &Request) -> Result<Response, SourceError> {
    let response = fetch::get(request, fetch::HURRIED_LIMIT_MS).await?;
    if response.header(fetch::KEPT_AT).is_some() { Err(SourceError::Unreachable) } else { Ok(response) }
}

/// A second question to a server that gave no readable answer. This page's own host has nothing to allow, so that it is
/// not asked again.
async fn reach(error: Option<&SourceError>, asked: &WebAddress, base: &WebAddress) -> Option<Reach> {
    if error != Some(&SourceError::Unreachable) || asked.origin() == base.origin() {
        return None;
    }
    if fetch::is_answering(asked).await {
        return Some(Reach::Answered);
    }
    // The browser tells of what it held back after it has told that nothing came.
    clock::wait_ms(POLICY_PATIENCE_MS).await;
    Some(if policy::has_held_back(asked) { Reach::Forbidden } else { Reach::Nothing })
}

/// The newsroom's topics and those of its sources; `None` where a source did not tell its own.
fn known_topics(
    config: &Config,
    subjects: &[Subject],
    of_subjects: Vec<Option<Vec<TopicSlug>>>,
) -> Option<Vec<TopicSlug>> {
    let mut known = Vec::new();
    for page in &config.topics {
        known.push(page.topic.slug.clone());
        known.extend(page.aliases.iter().cloned());
    }
    for (subject, topics) in subjects.iter().zip(of_subjects) {
        if matches!(subject, Subject::Source(_)) {
            known.extend(topics.filter(|it| !it.is_empty())?);
        }
    }
    Some(known)
}
