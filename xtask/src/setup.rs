//! `cargo xtask setup`: writes a newsroom's configuration from the address of its site.
//!
//! Deliberately absent: looking for anything; the press does that, and what it says is passed on as it is.

use std::path::Path;

use anyhow::{Result, bail};

use crate::command::SetupOptions;
use crate::process::{self, Output};
use crate::step::step;
use crate::workspace::Workspace;
use crate::{compiled, dist};

/// Writes a configuration, and fails where nothing was found to write.
pub fn run(workspace: &Workspace, options: &SetupOptions) -> Result<()> {
    let out = std::path::absolute(options.out.as_deref().unwrap_or(Path::new("broadside.json")))?;
    let program = step("compiling the press", || compiled::program(workspace, dist::PRESS))?;
    let mut press = workspace.command(&program);
    press.arg("setup").arg("--out").arg(&out).arg("--").arg(&options.address);
    let (text, status) = process::watch(&mut press, Output::OnFailure)?;
    print!("{text}");
    if !status.success() {
        bail!("no configuration was written");
    }
    Ok(())
}
