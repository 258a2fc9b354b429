//! Entry point of `broadside-press`; everything else lives in the library.

mod command;

use command::Command;
use std::process::ExitCode;

fn main() -> ExitCode {
    match Command::parse(std::env::args_os().skip(1)).and_then(run) {
        Ok(report) => {
            println!("{report}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<String, broadside_press::PressError> {
    match command {
        Command::Help => Ok(command::HELP.to_owned()),
        Command::Assemble(options) => {
            let n_files = broadside_press::assemble(&options)?;
            Ok(format!("{n_files} files assembled in {}", options.out.display()))
        }
    }
}
