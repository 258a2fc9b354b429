//! The last member of a printed `broadside.json`: the file's own decisions, checked by the press.
//!
//! It says of which text it is the print. So whoever edits the file on the server need not know of it: the app
//! then reads what was written, and tells what is wrong with it. Deliberately absent: trust in anybody; it stands in the
//! very file that it is believed instead of.

use super::compact::{self, SHAPE, digest};
use super::{Config, Reading};
use crate::json;
use crate::model::WebAddress;
use serde_json::Value;

/// Between what a person wrote and the print. Inside of a text in JSON these quotes cannot stand.
const MEMBER: &str = ",\n\"$printed\":";

/// Where a deployment may be, as far as that can tell apart what addresses mean in it.
const PLACES: [&str; 2] = ["https://edition.invalid/", "https://other.invalid/folder/"];

/// The configuration in `bytes`, if it was printed for this build of the app and nothing was changed.
pub(super) fn read(bytes: &[u8], base: &WebAddress) -> Option<Config> {
    let (before, member) = std::str::from_utf8(bytes).ok()?.rsplit_once(MEMBER)?;
    let member = json::parsed(member.trim_end().strip_suffix('}')?.as_bytes()).ok()?;
    let (vouched_for, text) = member.as_str()?.split_once(' ')?;
    if vouched_for != voucher(before, text) {
        return None;
    }
    compact::read(text, base)
}

/// The file in `bytes` with its print; as it is where it has faults, which the app tells, or where its addresses mean
/// different things in different places.
pub(super) fn with_print(bytes: &[u8]) -> Vec<u8> {
    printed(bytes).unwrap_or_else(|| bytes.to_vec())
}

fn printed(bytes: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(bytes).ok()?;
    // A file that was printed before is printed anew.
    let before =
        text.rsplit_once(MEMBER).map_or_else(|| text.trim_end().strip_suffix('}'), |it| Some(it.0))?;
    let whole = [before, "}"].concat();
    let [one, other] = PLACES.map(|place| {
        let base = WebAddress::parse(place)?;
        match Config::read(whole.as_bytes(), &base) {
            Reading { config: Some(config), problems } if problems.is_empty() => {
                compact::written(&config, &base)
            }
            _ => None,
        }
    });
    let print = one.filter(|one| other.as_ref() == Some(one))?;
    let member = json::written(&Value::from([voucher(before, &print).as_str(), " ", &print].concat()));
    Some([before, MEMBER, &member, "\n}\n"].concat().into_bytes())
}

/// A number for a file and its print in this build of the app.
fn voucher(before: &str, print: &str) -> String {
    digest(digest(SHAPE, before.as_bytes()), print.as_bytes()).to_string()
}

#[cfg(test)]
mod tests;
