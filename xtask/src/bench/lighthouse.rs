//! What the demo weighs, and what Lighthouse says of it on a slow phone.
//!
//! It reports; only the size budgets can fail a merge, and `ci` holds those. Lighthouse's own numbers
//! depend on how busy the machine is.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::command::DistOptions;
use crate::process::{self, Output};
use crate::serve::Server;
use crate::step::step;
use crate::toolchain::browser::Browser;
use crate::toolchain::{ToolCache, node};
use crate::workspace::Workspace;
use crate::{budget, dist};

const CHROME_FLAGS: &str = "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
     --disable-component-update --disable-sync";

/// The categories of Lighthouse 12, by the names in its report.
const CATEGORIES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];
/// The times behind the performance score, by the names in its report.
const AUDITS: [&str; 5] = [
    "first-contentful-paint",
    "largest-contentful-paint",
    "total-blocking-time",
    "cumulative-layout-shift",
    "speed-index",
];

/// Measures the demo and prints two tables.
pub fn run(workspace: &Workspace) -> Result<()> {
    let edition = dist::run(workspace, &DistOptions::default())?;
    if let Err(error) = budget::check(&edition) {
        eprintln!("✗ {error:#}");
    }
    let cache = ToolCache::of_this_user()?;
    let packages = node::ensure_packages(&cache, "bench", &workspace.join("xtask/bench"))?;
    let browser = Browser::ensure()?;
    let server = Server::start(workspace, &edition, 0)?;
    for page in ["", "topics/international-solidarity/"] {
        let url = format!("{}{page}", server.address());
        let report = step(&format!("Lighthouse, mobile, /{page}"), || {
            let file = workspace.target().join("xtask/lighthouse.json");
            lighthouse(workspace, &packages, &browser, &url, &file)?;
            let text = std::fs::read_to_string(&file)?;
            serde_json::from_str::<Value>(&text).context("Lighthouse wrote no report")
        })?;
        print_report(&report);
    }
    Ok(())
}

fn lighthouse(
    workspace: &Workspace,
    packages: &Path,
    browser: &Browser,
    url: &str,
    report: &Path,
) -> Result<()> {
    let mut node = workspace.command("node");
    node.arg(packages.join("lighthouse/cli/index.js"))
        .arg(url)
        .args(["--quiet", "--output=json", "--no-enable-error-reporting"])
        .arg(format!("--output-path={}", report.display()))
        .arg(format!("--only-categories={}", CATEGORIES.join(",")))
        .arg(format!("--chrome-flags={CHROME_FLAGS}"))
        .env("CHROME_PATH", &browser.chromium);
    process::run(&mut node, Output::OnFailure)?;
    Ok(())
}

fn print_report(report: &Value) {
    for category in CATEGORIES {
        println!("  {category:<26} {}", category_score(report, category));
    }
    for audit in AUDITS {
        let value = report.pointer(&format!("/audits/{audit}/displayValue")).and_then(Value::as_str);
        println!("  {audit:<26} {}", value.unwrap_or("unknown"));
    }
    for (name, title) in failed_audits(report) {
        println!("  not passed: {name}: {title}");
    }
}

/// A score out of 100, as Lighthouse shows it.
fn category_score(report: &Value, category: &str) -> String {
    let score = report.pointer(&format!("/categories/{category}/score")).and_then(Value::as_f64);
    score.map_or_else(|| "unknown".to_owned(), |score| format!("{:.0}", score * 100.0))
}

/// Audits that count and did not pass, with their titles.
fn failed_audits(report: &Value) -> Vec<(&str, &str)> {
    let audits = report.get("audits").and_then(Value::as_object).into_iter().flatten();
    audits
        .filter(|(_, audit)| audit.get("scoreDisplayMode").and_then(Value::as_str) == Some("binary"))
        .filter(|(_, audit)| audit.get("score").and_then(Value::as_f64) == Some(0.0))
        .map(|(name, audit)| (name.as_str(), audit.get("title").and_then(Value::as_str).unwrap_or_default()))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_report_is_read_as_lighthouse_shows_it() {
        let report = json!({
            "categories": {"performance": {"score": 0.987}},
            "audits": {
                "meta-description": {"scoreDisplayMode": "binary", "score": 0, "title": "No description"},
                "viewport": {"scoreDisplayMode": "binary", "score": 1, "title": "Has a viewport"},
                "speed-index": {"scoreDisplayMode": "numeric", "score": 0, "title": "Speed index"}
            }
        });
        assert_eq!(category_score(&report, "performance"), "99");
        assert_eq!(category_score(&report, "seo"), "unknown");
        assert_eq!(failed_audits(&report), [("meta-description", "No description")]);
    }
}
