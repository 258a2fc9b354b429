//! The words with which Trunk calls wasm-bindgen, as far as they matter here.
//!
//! Deliberately absent: wasm-bindgen's whole command line; words that are not known here are passed on.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

/// A call that binds a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invocation {
    /// The linker's output.
    pub input: PathBuf,
    /// Where the bound files go.
    pub out_folder: PathBuf,
    /// How the bound files' names begin.
    pub out_name: String,
    words: Vec<OsString>,
}

impl Invocation {
    /// `None` for a call that binds nothing.
    pub fn read(words: &[OsString]) -> Option<Self> {
        let (mut input, mut out_folder, mut out_name) = (None, None, None);
        for word in words {
            let text = word.to_string_lossy();
            if let Some(folder) = text.strip_prefix("--out-dir=") {
                out_folder = Some(PathBuf::from(folder));
            } else if let Some(name) = text.strip_prefix("--out-name=") {
                out_name = Some(name.to_owned());
            } else if !text.starts_with('-') {
                input = Some(PathBuf::from(word));
            }
        }
        Some(Self { input: input?, out_folder: out_folder?, out_name: out_name?, words: words.to_vec() })
    }

    /// The same words with `input` in the place of the linker's output.
    pub fn words_for<'it>(&'it self, input: &'it OsStr) -> impl Iterator<Item = OsString> + 'it {
        self.words.iter().map(
            move |word| {
                if word == self.input.as_os_str() { input.to_owned() } else { word.clone() }
            },
        )
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn words(text: &str) -> Vec<OsString> {
        text.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn trunks_call_is_read_and_repeated_for_another_file() {
        let invocation = Invocation::read(&words(
            "--target=web --out-dir=/t/out --out-name=app /t/app.wasm --no-typescript",
        ))
        .unwrap();
        assert_eq!(
            (invocation.input.as_os_str(), invocation.out_folder.as_os_str(), invocation.out_name.as_str()),
            ("/t/app.wasm".as_ref(), "/t/out".as_ref(), "app")
        );
        let repeated: Vec<_> = invocation.words_for(OsStr::new("/t/first.wasm")).collect();
        assert_eq!(
            repeated,
            words("--target=web --out-dir=/t/out --out-name=app /t/first.wasm --no-typescript")
        );
    }

    #[test]
    fn a_question_for_the_version_binds_nothing() {
        assert_eq!(Invocation::read(&words("--version")), None);
    }
}
