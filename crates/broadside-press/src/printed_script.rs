//! The scripts that are printed into the pages themselves, in the place of their files, so that nothing waits for those: the
//! one that a page's first frame is held back for, and the one that makes a printed list answer its filter.
//!
//! Deliberately absent: any other script. These two are a few lines each, are named in the policy by their digests, and
//! are the same on every page that has them.

use crate::shell::Shell;
use crate::{Deployment, PressError, digest};

/// A script's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedScript {
    text: String,
}

impl PrintedScript {
    /// The script at `path`, if it can stand in a page.
    fn read(path: &str, deployment: &Deployment) -> Result<Option<Self>, PressError> {
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

/// The scripts of an edition's pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrintedScripts {
    /// In the head of every page.
    pub first: Option<PrintedScript>,
    /// Behind the stories of a list. There it costs nobody a byte before the first story, and works with the first frame.
    pub of_lists: Option<PrintedScript>,
}

impl PrintedScripts {
    /// The shell's scripts of these kinds, those that can stand in a page.
    pub fn of(shell: &Shell, deployment: &Deployment) -> Result<Self, PressError> {
        let read = |path: Option<&str>| match path {
            Some(path) => PrintedScript::read(path, deployment),
            None => Ok(None),
        };
        Ok(Self { first: read(shell.blocking_script())?, of_lists: read(shell.script_of_lists())? })
    }

    /// How a policy allows all of them.
    pub fn sources(&self) -> impl Iterator<Item = String> {
        [&self.first, &self.of_lists].into_iter().flatten().map(PrintedScript::source)
    }

    /// Whether the file at `path` stands in the pages, so that nobody asks for it.
    pub fn are_in_place_of(&self, path: &str, shell: &Shell) -> bool {
        (self.first.is_some() && shell.blocking_script() == Some(path))
            || (self.of_lists.is_some() && shell.script_of_lists() == Some(path))
    }
}
