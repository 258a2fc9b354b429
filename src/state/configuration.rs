//! `broadside.json` as somebody wrote it, with what is wrong with it.
//!
//! Deliberately absent: the print of it, with which most visits begin, and words for readers: whoever reads these is the
//! newsroom's volunteer.

use broadside_core::config::Config;
use broadside_core::model::WebAddress;

/// The configuration in `bytes`, or each problem where there is none.
pub(super) fn read(bytes: &[u8], base: &WebAddress) -> Result<Config, Vec<String>> {
    let reading = Config::read(bytes, base);
    let problems: Vec<String> = reading.problems.iter().map(ToString::to_string).collect();
    let config = reading.config.ok_or_else(|| problems.clone())?;
    for problem in problems {
        leptos::logging::warn!("broadside.json{problem}");
    }
    Ok(config)
}
