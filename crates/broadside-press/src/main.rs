//! Entry point of `broadside-press`; everything else lives in the library.

mod command;

use broadside_core::model::Timestamp;
use command::Command;
use std::process::ExitCode;
use std::time::SystemTime;

fn main() -> ExitCode {
    match Command::parse(std::env::args_os().skip(1), now()).and_then(run) {
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

fn now() -> Timestamp {
    let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_unix_s(i64::try_from(since_1970.as_secs()).unwrap_or_default())
}

fn run(command: Command) -> Result<String, broadside_press::PressError> {
    match command {
        Command::Help => Ok(command::HELP.to_owned()),
        Command::Assemble(options) => {
            let n_files = broadside_press::assemble(&options)?;
            Ok(format!("{n_files} files assembled in {}", options.out.display()))
        }
        Command::Print(options) => Ok(broadside_press::print(&options)?.to_string()),
    }
}
