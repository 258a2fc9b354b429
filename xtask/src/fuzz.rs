//! `cargo xtask fuzz`: throws bytes at whatever reads foreign ones, for as long as is asked for.
//!
//! The targets are in fuzz/, outside the workspace, because they need a nightly compiler. What they find is written to
//! fuzz/artifacts/; it becomes a fixture and a test by hand.

use anyhow::{Result, bail};

use crate::command::FuzzOptions;
use crate::process::{self, Output};
use crate::toolchain::{ToolCache, cargo_fuzz};
use crate::workspace::Workspace;

/// The targets, each with the folder of documents that it begins with.
const TARGETS: [(&str, &str); 8] = [
    ("jsonfeed", "tests/fixtures/jsonfeed"),
    ("wordpress", "tests/fixtures/wordpress"),
    ("ghost", "tests/fixtures/ghost"),
    ("syndication", "tests/fixtures/syndication"),
    ("mapped", "tests/fixtures/mapped"),
    ("html", "tests/fixtures/html"),
    ("config", "tests/fixtures/config"),
    // What the press prints is what a device stores.
    ("stored", "dist/edition"),
];

/// Runs one target, or all one after another.
pub fn run(workspace: &Workspace, options: &FuzzOptions) -> Result<()> {
    let wanted = |name: &str| options.target.as_deref().is_none_or(|it| it == name);
    let targets: Vec<_> = TARGETS.into_iter().filter(|(name, _)| wanted(name)).collect();
    if targets.is_empty() {
        let names = TARGETS.map(|(name, _)| name).join(", ");
        bail!(
            "no fuzz target is called `{}`; there are {names}",
            options.target.as_deref().unwrap_or_default()
        );
    }
    let cache = ToolCache::of_this_user()?;
    for (name, seeds) in targets {
        let corpus = workspace.join("fuzz/corpus").join(name);
        std::fs::create_dir_all(&corpus)?;
        let mut fuzz = cargo_fuzz::command(workspace, &cache)?;
        fuzz.args(["run", name]).arg(corpus);
        let seeds = workspace.join(seeds);
        if seeds.is_dir() {
            fuzz.arg(seeds);
        }
        fuzz.args(["--", "-max_len=65536", "-timeout=10", "-rss_limit_mb=2048", "-print_final_stats=1"]);
        fuzz.arg(format!("-max_total_time={}", options.seconds));
        println!("→ {name}, for {} seconds", options.seconds);
        process::run(&mut fuzz, Output::Live)?;
    }
    Ok(())
}
