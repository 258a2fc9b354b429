//! `cargo xtask check`: tries a newsroom's configuration and its sources before readers do.
//!
//! Nothing is judged here; the press does that, and what it says is passed on as it is.

use anyhow::{Result, bail};

use crate::command::CheckOptions;
use crate::process::{self, Output};
use crate::step::step;
use crate::workspace::Workspace;
use crate::{compiled, dist};

/// Checks a configuration, and fails where there is something to mend.
pub fn run(workspace: &Workspace, options: &CheckOptions) -> Result<()> {
    let config = options.config.clone().map_or_else(|| Ok(workspace.demo_config()), std::path::absolute)?;
    let program = step("compiling the press", || compiled::program(workspace, dist::PRESS))?;
    let mut press = workspace.command(&program);
    press.arg("check").arg("--config").arg(&config);
    let (text, status) = process::watch(&mut press, Output::OnFailure)?;
    print!("{text}");
    if !status.success() {
        bail!("there is something to mend in {}", config.display());
    }
    Ok(())
}
