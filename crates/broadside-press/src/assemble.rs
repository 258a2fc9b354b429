//! Makes the deployable app of what Trunk built: the neutral shell under its own name, the service worker with its
//! list, headers, and compressed copies. The result works by itself on any static host.
//!
//! Deliberately absent: stories. `print` adds them, and narrows what is left open here.

use crate::assets::SHELL;
use crate::headers_file::{HEADERS, headers_file};
use crate::shell::{Shell, rebased};
use crate::worker::{self, OUTBOX, WORKER};
use crate::{Deployment, PressError, compress, embed};
use std::fs;
use std::path::{Path, PathBuf};

/// The page that hosts answer unknown addresses with.
pub const NOT_FOUND: &str = "404.html";
const KILL_SWITCH: &str = "sw-kill.js";

/// What to assemble.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssembleOptions {
    /// Trunk's output.
    pub trunk: PathBuf,
    /// The service worker's text; its outbox and the kill switch stand beside it.
    pub worker: PathBuf,
    /// What wasm-bindgen wrote of what shows stories in partners' pages; without it they have frames alone.
    pub in_page: Option<PathBuf>,
    /// The folder to write.
    pub out: PathBuf,
}

/// Assembles the app and returns the number of its files.
pub fn assemble(options: &AssembleOptions) -> Result<usize, PressError> {
    let mut deployment = Deployment::read(&options.trunk)?;
    let index = deployment.text("index.html")?.to_owned();
    let shell = Shell::read(&index, "index.html")?;
    shell.check_integrity(&deployment)?;
    deployment.put(NOT_FOUND, rebased(&index, "/"));
    deployment.put(SHELL, index);
    deployment.put(WORKER, read(&options.worker)?);
    worker::add_outbox(&mut deployment, &read(&options.worker.with_file_name(OUTBOX))?)?;
    deployment.put(KILL_SWITCH, read(&options.worker.with_file_name(KILL_SWITCH))?);
    if let Some(folder) = &options.in_page {
        embed::Built::read(folder)?.put(&mut deployment);
    }
    worker::stamp(&mut deployment)?;
    if let Some(policy) = shell.policy() {
        let headers = headers_file(&deployment, "/", &policy);
        deployment.put(HEADERS, headers);
    }
    deployment.write(&options.out)?;
    compress::compress(&options.out, deployment.paths())?;
    Ok(deployment.paths().count())
}

fn read(file: &Path) -> Result<Vec<u8>, PressError> {
    fs::read(file).map_err(|error| PressError::Read(file.to_path_buf(), error))
}
