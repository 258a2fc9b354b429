//! Entry point of `cargo xtask`: reads the command line and hands over to one module per subcommand.
//!
//! Nothing is decided here. There is no shell script and no Makefile beside this: what a laptop, a
//! newsroom and the CI runner do goes through the same functions.

#![forbid(unsafe_code)]

use std::process::ExitCode;

mod bench;
mod budget;
mod campaigns;
mod check;
mod ci;
mod command;
mod compiled;
mod dist;
mod embed;
mod fingerprint;
mod fuzz;
mod process;
mod serve;
mod setup;
mod shots;
mod step;
mod style_sheet;
mod suite;
mod tidy;
mod toolchain;
mod wordpress;
mod workspace;

use command::Command;
use workspace::Workspace;

fn main() -> ExitCode {
    let outcome = Command::from_env().and_then(|command| {
        let workspace = Workspace::of_this_source();
        match command {
            Command::Help => {
                println!("{}", command::HELP);
                Ok(())
            }
            Command::Serve(options) => serve::run(&workspace, &options),
            Command::Dist(options) => dist::run(&workspace, &options).map(|_| ()),
            Command::Setup(options) => setup::run(&workspace, &options),
            Command::Check(options) => check::run(&workspace, &options),
            Command::Campaigns(words) => campaigns::run(&workspace, &words),
            Command::Test(which) => suite::run(&workspace, which),
            Command::Fuzz(options) => fuzz::run(&workspace, &options),
            Command::Ci => ci::run(&workspace),
            Command::Bench(options) => bench::run(&workspace, &options),
            Command::Shots(options) => shots::run(&workspace, &options),
            Command::Tidy => tidy::run(&workspace),
        }
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
