//! `cargo xtask serve`: the edition on 127.0.0.1, as a strict static host would serve it, and the demo's
//! newsletter; beside it, at `embed.html`, a partner's page with the newsroom's stories on it.
//!
//! It is no development server: nothing is rebuilt while it runs and nothing is injected into pages. What
//! works here works on any static host.

use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Method, Uri, header};
use axum::response::Response;
use axum::routing::{get, post};

use crate::command::{DistOptions, ServeOptions};
use crate::dist;
use crate::workspace::Workspace;

mod answer;
mod backend;
mod cache_policy;
mod header_rules;
mod media_type;
mod newsletter;
mod partner;
mod percent;
mod site;

use answer::Answer;
use newsletter::Newsletter;
use site::{Site, Visit};

/// No signup is longer; what is, is none.
const MOST_BODY_BYTES: usize = 16 * 1024;

/// Builds what is out of date and serves it until it is interrupted.
pub fn run(workspace: &Workspace, options: &ServeOptions) -> Result<()> {
    let (server, _) = start(workspace, options)?;
    println!("serving on {} (Ctrl-C ends it)", server.address());
    server.wait()
}

/// Builds what is out of date, and starts serving it; also the folder that is served.
pub fn start(workspace: &Workspace, options: &ServeOptions) -> Result<(Server, PathBuf)> {
    let config = options.config.clone().unwrap_or_else(|| workspace.demo_config());
    let dist = match &options.backend {
        None => DistOptions { config: Some(config), ..DistOptions::default() },
        Some(url) => DistOptions {
            config: Some(backend::derive_config(workspace, &config, url)?),
            out: Some(workspace.target().join("xtask/backend-edition")),
            site: None,
        },
    };
    let edition = dist::ensure_edition(workspace, &dist)?;
    Ok((Server::start(workspace, &edition, options.port)?, edition))
}

/// A running server; it stops when dropped.
pub struct Server {
    address: String,
    runtime: tokio::runtime::Runtime,
    task: tokio::task::JoinHandle<std::io::Result<()>>,
}

impl Server {
    /// Serves `edition` on `port`, or on a free one when that is 0.
    pub fn start(workspace: &Workspace, edition: &Path, port: u16) -> Result<Self> {
        let site = Site::open(edition)?;
        let signups = workspace.target().join("demo-signups.jsonl");
        let newsletter = Newsletter::of_config(&edition.join("broadside.json"), signups);
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_io().build()?;
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let listener = runtime.block_on(tokio::net::TcpListener::bind(address)).with_context(|| {
            format!("port {port} cannot be used; --port 0 takes a free one, --port NUMBER another")
        })?;
        let address = format!("http://{}/", listener.local_addr()?);
        let router = router(Arc::new(site), Arc::new(newsletter)).merge(partner::router(workspace));
        let task = runtime.spawn(async move { axum::serve(listener, router).await });
        Ok(Self { address, runtime, task })
    }

    /// The address of the front page, with its final slash.
    pub fn address(&self) -> &str {
        &self.address
    }

    fn wait(self) -> Result<()> {
        Ok(self.runtime.block_on(self.task)??)
    }
}

fn router(site: Arc<Site>, newsletter: Arc<Newsletter>) -> Router {
    let letters = Router::new()
        .route("/api/public/lists", get(async |State(letters): State<Arc<Newsletter>>| letters.lists()))
        .route("/api/public/subscription", post(subscribe))
        .route("/subscription/form", post(subscribe_by_form))
        .with_state(newsletter);
    Router::new().nest("/demo/newsletter", letters).fallback(serve_file).with_state(site)
}

async fn subscribe(State(newsletter): State<Arc<Newsletter>>, headers: HeaderMap, body: Body) -> Response {
    newsletter.subscribe(text_of(&headers, header::CONTENT_TYPE), &all_of(body).await)
}

async fn subscribe_by_form(
    State(newsletter): State<Arc<Newsletter>>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    newsletter.subscribe_by_form(text_of(&headers, header::CONTENT_TYPE), &all_of(body).await)
}

/// The whole body; nothing for one that is too long.
async fn all_of(body: Body) -> Bytes {
    axum::body::to_bytes(body, MOST_BODY_BYTES).await.unwrap_or_default()
}

fn serve_file(
    State(site): State<Arc<Site>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> impl Future<Output = Response> {
    let answer = if method == Method::GET || method == Method::HEAD {
        site.answer(&Visit {
            path: uri.path(),
            query: uri.query(),
            accept: text_of(&headers, header::ACCEPT),
            accept_encoding: text_of(&headers, header::ACCEPT_ENCODING),
            if_none_match: text_of(&headers, header::IF_NONE_MATCH),
        })
    } else {
        Answer::text(405, "only GET and HEAD are answered here").with("allow", "GET, HEAD")
    };
    std::future::ready(answer.into_response(method == Method::HEAD))
}

fn text_of(headers: &HeaderMap, name: header::HeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
