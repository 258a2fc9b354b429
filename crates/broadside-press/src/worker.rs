//! The service worker's two facts: which build it belongs to, and the files of that build.
//!
//! Deliberately absent: the worker's text, which is `sw/sw.js` and, under a name of its content, `sw/outbox.js`.

use crate::assets::Asset;
use crate::{Deployment, PressError, assets, digest};
use serde_json::{Value, json};

/// The worker.
pub const WORKER: &str = "sw.js";
/// What the worker imports, as it is called beside it.
pub const OUTBOX: &str = "outbox.js";
/// Says which build is deployed.
pub const VERSION: &str = "version.json";
const END_OF_FACTS: &str = "\n];\n\n";

/// Puts the facts of the files as they are now before the worker's text, in place of older ones, and writes
/// `version.json`.
pub fn stamp(deployment: &mut Deployment) -> Result<(), PressError> {
    let assets = assets::shell_assets(deployment)?;
    let template = template_of(deployment.text(WORKER)?);
    let build = build_id(template, &assets);
    let worker = stamped(template, &build, &assets);
    if !worker.contains("addEventListener(\"fetch\"") {
        return Err(PressError::Unexpected { file: WORKER.to_owned(), expected: "listener for fetch" });
    }
    deployment.put(WORKER, worker);
    let version = json!({ "build": build, "version": env!("CARGO_PKG_VERSION") });
    deployment.put(VERSION, format!("{version}\n"));
    Ok(())
}

/// Puts `outbox` beside the worker, under the name of its content, and has the worker import it by that: a worker and
/// its outbox are then of one build, whatever a host keeps.
pub fn add_outbox(deployment: &mut Deployment, outbox: &[u8]) -> Result<(), PressError> {
    let name = format!("outbox-{}.js", digest::build_id(&String::from_utf8_lossy(outbox)));
    let worker = deployment.text(WORKER)?;
    let (before, after) = (format!("OUTBOX = \"{OUTBOX}\";"), format!("OUTBOX = \"{name}\";"));
    if !worker.contains(&before) {
        return Err(PressError::Unexpected { file: WORKER.to_owned(), expected: "import of the outbox" });
    }
    let worker = worker.replace(&before, &after);
    deployment.put(WORKER, worker);
    deployment.put(&name, outbox.to_vec());
    Ok(())
}

/// The build's name: any other file, or any other content, is another build. So is another worker: one that could not
/// be installed throws its cache away, which must not be that of the worker before it.
fn build_id(template: &str, assets: &[Asset]) -> String {
    let lines: Vec<String> = assets.iter().map(|it| format!("{} {}\n", it.path, it.integrity)).collect();
    digest::build_id(&[&lines.concat(), template].concat())
}

fn stamped(template: &str, build: &str, assets: &[Asset]) -> String {
    let entries: Vec<String> = assets
        .iter()
        .map(|it| {
            let address = address_of(&it.path);
            format!("\n  [{}, {}],", Value::from(address), Value::from(it.integrity.as_str()))
        })
        .collect();
    format!("const BUILD_ID = \"{build}\";\nconst ASSETS = [{}{END_OF_FACTS}{template}", entries.concat())
}

/// The worker's text without the facts that an earlier stamp put before it.
fn template_of(worker: &str) -> &str {
    match worker.split_once(END_OF_FACTS) {
        Some((facts, template)) if facts.starts_with("const BUILD_ID") => template,
        _ => worker,
    }
}

/// The path as an address relative to the worker: names are the build's own, so that only blanks and signs that
/// would end the path can need escaping.
fn address_of(path: &str) -> String {
    path.replace('%', "%25").replace(' ', "%20").replace('?', "%3F").replace('#', "%23")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const TEMPLATE: &str = "/* The worker. */\nself.addEventListener(\"fetch\", answer);\n";

    fn built() -> Deployment {
        let mut deployment = Deployment::default();
        deployment.put("app.js", "let app");
        deployment.put(
            assets::SHELL,
            "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\"><body></body>",
        );
        deployment.put(WORKER, TEMPLATE);
        deployment
    }

    #[test]
    fn the_facts_stand_before_the_workers_text() {
        let mut deployment = built();
        stamp(&mut deployment).unwrap();
        let worker = deployment.text(WORKER).unwrap();
        let digest = digest::integrity(b"let app");
        assert!(worker.starts_with("const BUILD_ID = \""), "{worker}");
        assert!(worker.contains(&format!("const ASSETS = [\n  [\"app.js\", \"{digest}\"],\n")), "{worker}");
        assert!(worker.ends_with(&format!("];\n\n{TEMPLATE}")), "{worker}");
    }

    #[test]
    fn the_same_files_are_the_same_build_and_a_changed_one_is_another() {
        let mut deployment = built();
        stamp(&mut deployment).unwrap();
        let first = deployment.clone();
        stamp(&mut deployment).unwrap();
        assert_eq!(deployment, first, "stamping twice changes nothing");

        deployment.put("app.js", "let other");
        stamp(&mut deployment).unwrap();
        assert_ne!(deployment.text(VERSION).unwrap(), first.text(VERSION).unwrap());
        assert_eq!(deployment.text(WORKER).unwrap().matches("const BUILD_ID").count(), 1);
    }

    #[test]
    fn another_worker_of_the_same_files_keeps_them_under_another_name() {
        let mut deployment = built();
        stamp(&mut deployment).unwrap();
        let first = deployment.text(VERSION).unwrap().to_owned();
        deployment.put(WORKER, TEMPLATE.replace("The worker.", "A mended worker."));
        stamp(&mut deployment).unwrap();
        assert_ne!(deployment.text(VERSION).unwrap(), first);
    }

    #[test]
    fn the_worker_imports_its_outbox_by_a_name_that_stands_for_its_content() {
        let mut deployment = built();
        assert_eq!(add_outbox(&mut deployment, b"send").unwrap_err().code(), "unexpected");
        deployment.put(WORKER, format!("const OUTBOX = \"outbox.js\";\n{TEMPLATE}"));
        add_outbox(&mut deployment, b"send").unwrap();
        let name = deployment.paths().find(|it| it.starts_with("outbox-")).unwrap().to_owned();
        assert!(crate::deployment::is_hashed(&name), "{name}");
        assert!(deployment.text(WORKER).unwrap().starts_with(&format!("const OUTBOX = \"{name}\";")));
        assert_eq!(deployment.text(&name).unwrap(), "send");
    }

    #[test]
    fn a_file_that_is_no_worker_is_refused() {
        let mut deployment = built();
        deployment.put(WORKER, "<!doctype html>");
        assert_eq!(stamp(&mut deployment).unwrap_err().code(), "unexpected");
    }
}
