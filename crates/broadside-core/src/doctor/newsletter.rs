//! The state of the newsletter, as far as it can be known without sending anybody's address.
//!
//! Deliberately absent: a signup on trial. What only that would tell is said to be untried.

use super::connection::connection;
use super::{Answer, Backend, Finding, Reach};
use crate::json;
use crate::signup::{Provider, SignupBlock};
use crate::sources::{Found, Response, SourceError};
use serde_json::Value;

/// What is to be said of the newsletter, given what came of [`Provider::probe`]; `None` where there is nothing to ask.
pub fn newsletter(
    block: &SignupBlock,
    answered: Option<(Result<&Response, &SourceError>, Answer)>,
    reach: Option<Reach>,
) -> Vec<Finding> {
    let backend = Backend::of_newsletter(&block.provider);
    let Some((outcome, answer)) = answered else { return vec![Finding::NotTried] };
    let read = outcome.map_err(Clone::clone).and_then(|response| {
        response.refusal()?;
        let body = response.body.as_slice();
        json::parsed(body).map_err(|fault| SourceError::NotAFeed(Found::instead_of_json(body, fault)))
    });
    let found = read.and_then(|document| match block.provider {
        Provider::Listmonk { .. } => lists(block, &document),
        Provider::Ghost { .. } => signups(&document),
        _ => Ok(vec![Finding::NotTried]),
    });
    found.unwrap_or_else(|error| vec![connection(&error, backend, answer, reach)])
}

/// listmonk's public lists: `[{"uuid": "…", "name": "…"}]`.
fn lists(block: &SignupBlock, document: &Value) -> Result<Vec<Finding>, SourceError> {
    let public = document.as_array().ok_or(SourceError::NotAFeed(Found::OtherJson))?;
    let is_public = |name: &str| {
        let uuids = public.iter().filter_map(|it| it.get("uuid")?.as_str());
        uuids.into_iter().any(|it| it.eq_ignore_ascii_case(name))
    };
    let configured = block.lists.iter().enumerate();
    let unknown = configured.filter(|(_, list)| !is_public(&list.provider_id));
    let mut findings: Vec<Finding> = unknown.map(|(index, _)| Finding::ListUnknown { index }).collect();
    let n_lists = block.lists.len() - findings.len();
    if n_lists > 0 {
        findings.push(Finding::ListsKnown { n_lists });
    }
    Ok(findings)
}

/// Whether Ghost takes signups; a release too old to say does.
fn signups(document: &Value) -> Result<Vec<Finding>, SourceError> {
    let site = document.get("site").filter(|it| it.is_object());
    let site = site.ok_or(SourceError::NotAFeed(Found::OtherJson))?;
    let is_open = site.get("allow_external_signup").and_then(Value::as_bool) != Some(false);
    Ok(vec![if is_open { Finding::SignupsOpen } else { Finding::SignupsClosed }])
}

#[cfg(test)]
mod tests;
