//! The script that a page's first frame is held back for, printed into the page itself, so that the frame waits for no
//! other file: of the shell's scripts, the one that says `blocking="render"`.
//!
//! Deliberately absent: any other script. This one is a few lines, is named in the policy by its digest, and is the
//! same on every page.

use crate::shell::Shell;
use crate::{Deployment, PressError, digest};

/// The script's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedScript {
    text: String,
}

impl PrintedScript {
    /// The shell's script of that kind, if it has one that can stand in a page.
    pub fn of(shell: &Shell, deployment: &Deployment) -> Result<Option<Self>, PressError> {
        let Some(path) = shell.blocking_script() else { return Ok(None) };
        let text = deployment.text(path)?.trim();
        // An end tag would be the end of the element, and what is imported would have to be waited for after all.
        let can_stand_in_a_page = !text.contains("</") && !text.contains("<!--") && !text.contains("import");
        Ok(can_stand_in_a_page.then(|| Self { text: text.to_owned() }))
    }

    /// What stands in the page's `script` element.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How a policy allows it (CSP level 3, section 2.3.1).
    pub fn source(&self) -> String {
        format!("'{}'", digest::integrity(self.text.as_bytes()))
    }
}
