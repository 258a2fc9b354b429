//! `cargo xtask campaigns`: carries campaigns from one newsroom's configuration to another's.
//!
//! Deliberately absent: reading the words that follow; they are the press's, and what it says is passed on as it is.

use std::ffi::OsString;

use anyhow::{Result, bail};

use crate::process::{self, Output};
use crate::step::step;
use crate::workspace::Workspace;
use crate::{compiled, dist};

/// Hands `words` to the press, in the folder that the caller is in, and fails where not all was done.
pub fn run(workspace: &Workspace, words: &[OsString]) -> Result<()> {
    let program = step("compiling the press", || compiled::program(workspace, dist::PRESS))?;
    let mut press = workspace.command(&program);
    press.current_dir(std::env::current_dir()?).arg("campaigns").args(words);
    let (text, status) = process::watch(&mut press, Output::OnFailure)?;
    print!("{text}");
    if !status.success() {
        bail!("not all of it was done");
    }
    Ok(())
}
