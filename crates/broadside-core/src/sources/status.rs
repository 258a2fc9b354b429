//! HTTP statuses as errors, the same for every format.
//!
//! Deliberately absent: retrying. `Retry-After` is read only where it counts seconds; its other form, a date,
//! would need a clock.

use super::document::{Notes, Record};
use super::{Response, SourceError};

impl Response {
    /// The error that the status stands for, with the backend's own `code` where the body is a JSON object
    /// that has one; `Ok` below 400, where the body decides.
    pub(crate) fn refusal(&self) -> Result<(), SourceError> {
        self.refusal_by(self.status)
    }

    /// As [`Self::refusal`], for the status that the body claims; proxies turn errors into 200.
    pub(super) fn refusal_by(&self, status: u16) -> Result<(), SourceError> {
        Err(match status {
            0..=399 => return Ok(()),
            401 | 403 | 407 | 451 => SourceError::Refused { status, code: self.error_code() },
            404 | 410 => SourceError::NotFound,
            408 => SourceError::TimedOut,
            429 => SourceError::RateLimited { wait_s: self.wait_s() },
            503 if self.wait_s().is_some() => SourceError::RateLimited { wait_s: self.wait_s() },
            400..=499 => SourceError::BadRequest { status, code: self.error_code() },
            _ => SourceError::ServerFailed { status },
        })
    }

    /// `code` of an error document such as `{"code": "rest_forbidden", "message": "…"}`, or of the first of
    /// several, which may have a `type` alone: `{"errors": [{"type": "NotFoundError", "code": null}]}`.
    pub(super) fn error_code(&self) -> Option<String> {
        let document = super::document::parsed(self).ok()?;
        let notes = &mut Notes::default();
        let told = Record::at(&document, String::new());
        let code = told.text("code", notes).or_else(|| {
            let first = told.list("errors", notes).into_iter().next()?;
            first.text("code", notes).or_else(|| first.text("type", notes))
        })?;
        // What is no code does not belong into a log.
        let is_code = code.len() <= 80 && code.bytes().all(|it| it.is_ascii_graphic());
        is_code.then(|| code.to_owned())
    }

    fn wait_s(&self) -> Option<u32> {
        self.header("retry-after")?.trim().parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_become_errors_that_can_be_worded() {
        let forbidden = Some("rest_forbidden".to_owned());
        for (status, body, expected) in [
            (200, "", Ok(())),
            (304, "", Ok(())),
            (401, r#"{"code":"rest_forbidden"}"#, Err(SourceError::Refused { status: 401, code: forbidden })),
            (403, "<html>Blocked by a firewall", Err(SourceError::Refused { status: 403, code: None })),
            (404, "", Err(SourceError::NotFound)),
            (410, "", Err(SourceError::NotFound)),
            (
                403,
                r#"{"errors":[{"type":"NoPermissionError","code":null},{"code":"second"}]}"#,
                Err(SourceError::Refused { status: 403, code: Some("NoPermissionError".to_owned()) }),
            ),
            (400, r#"{"errors":[]}"#, Err(SourceError::BadRequest { status: 400, code: None })),
            (400, r#"{"code":7}"#, Err(SourceError::BadRequest { status: 400, code: None })),
            (429, "", Err(SourceError::RateLimited { wait_s: Some(30) })),
            (500, "", Err(SourceError::ServerFailed { status: 500 })),
            (503, "", Err(SourceError::RateLimited { wait_s: Some(30) })),
        ] {
            let headers = vec![("retry-after".to_owned(), "30".to_owned())];
            let response = Response { status, headers, body: body.into(), ..Response::default() };
            assert_eq!(response.refusal(), expected, "{status}");
        }
    }
}
