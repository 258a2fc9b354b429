//! A partner's page with the newsroom's stories on it, for trying: `embed.html` and what it loads from `embed/partner/`.
//!
//! Deliberately absent from editions: it is read from the repository, so that no newsroom deploys it.

use std::path::PathBuf;

use axum::Router;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use super::media_type;
use crate::workspace::Workspace;

/// The page and its own files, by their paths in the repository, which are also their addresses.
const FILES: [&str; 3] = ["embed.html", "embed/partner/page.css", "embed/partner/page.js"];

/// Answers for those files, as they are at that moment.
pub fn router(workspace: &Workspace) -> Router {
    FILES.into_iter().fold(Router::new(), |router, path| {
        let file = workspace.join(path);
        router.route(&format!("/{path}"), get(async move || answer(path, &file)))
    })
}

fn answer(path: &str, file: &PathBuf) -> Response {
    match std::fs::read(file) {
        Ok(bytes) => {
            let headers = [(header::CONTENT_TYPE, media_type::of(path)), (header::CACHE_CONTROL, "no-cache")];
            (headers, bytes).into_response()
        }
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_partners_page_is_there_and_of_a_known_type() {
        let workspace = Workspace::of_this_source();
        for path in FILES {
            let response = answer(path, &workspace.join(path));
            assert_eq!(response.status(), StatusCode::OK, "{path}");
            let text = std::fs::read_to_string(workspace.join("embed.html")).unwrap();
            assert!(path == "embed.html" || text.contains(path), "{path} is not used");
        }
        assert_eq!(
            answer("a.css", &workspace.join("embed/partner/gone.css")).status(),
            StatusCode::NOT_FOUND
        );
    }
}
