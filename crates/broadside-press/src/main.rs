//! Entry point of `broadside-press`; everything else lives in the library.

#![forbid(unsafe_code)]

mod command;

use broadside_core::model::Timestamp;
use command::Command;
use std::process::ExitCode;
use std::time::SystemTime;

fn main() -> ExitCode {
    match Command::parse(std::env::args_os().skip(1), now()).and_then(run) {
        Ok((report, exit_code)) => {
            println!("{report}");
            exit_code
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn now() -> Timestamp {
    let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_unix_s(i64::try_from(since_1970.as_secs()).unwrap_or_default())
}

/// Does what the command says: what is to be printed about it, and how the program ends.
fn run(command: Command) -> Result<(String, ExitCode), broadside_press::PressError> {
    let text = match command {
        Command::Help => command::HELP.to_owned(),
        Command::Archive(options) => broadside_press::archive(&options)?.to_string(),
        Command::Assemble(options) => {
            let n_files = broadside_press::assemble(&options)?;
            format!("{n_files} files assembled in {}", options.out.display())
        }
        Command::Export(options) => broadside_press::export(&options)?.to_string(),
        Command::Import(options) => {
            let report = broadside_press::import(&options)?;
            let exit_code = if report.is_complete() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
            return Ok((report.to_string(), exit_code));
        }
        Command::Check(options) => {
            let findings = broadside_press::check(&options)?;
            let exit_code = if findings.is_sound() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
            return Ok((findings.to_string(), exit_code));
        }
        Command::Print(options) => broadside_press::print(&options)?.to_string(),
        Command::Setup(options) => broadside_press::setup(&options)?.to_string(),
    };
    Ok((text, ExitCode::SUCCESS))
}
