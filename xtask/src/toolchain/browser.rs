//! A Chromium and its driver: those that the environment names, those on the PATH, or the system's
//! packages. No browser is ever downloaded by a test tool of its own.

use std::path::PathBuf;

use anyhow::Result;

use super::{Missing, on_path, system_packages};

const CHROMIUM_NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const HEADLESS_NAMES: [&str; 2] = ["chromium-headless-shell", "chrome-headless-shell"];

/// A browser that tests can drive.
pub struct Browser {
    /// The browser itself, for pictures, measurements and Lighthouse.
    pub chromium: PathBuf,
    /// Its WebDriver, for `wasm-bindgen-test`.
    pub chromedriver: PathBuf,
}

impl Browser {
    /// Finds a browser and a driver, installing the system's packages when one is missing.
    pub fn ensure() -> Result<Self> {
        if let Some(found) = Self::find() {
            return Ok(found);
        }
        if system_packages::is_debian() {
            system_packages::ensure(&["chromium", "chromium-driver"], "to run tests in a browser")?;
            if let Some(found) = Self::find() {
                return Ok(found);
            }
        }
        let what = "Chromium or Chrome with its chromedriver, needed to run tests in a browser";
        let remedy = "your system's packages, then CHROMIUM=/path/to/it CHROMEDRIVER=/path/to/driver";
        Err(Missing::new(what, remedy).into())
    }

    /// The same browser without the windows that nobody sees, which does a page's work for two thirds of the cost: where the
    /// system has it or its package, and the environment names no other browser. Otherwise the browser itself.
    pub fn without_windows(self) -> PathBuf {
        let found = || HEADLESS_NAMES.into_iter().find_map(on_path);
        if std::env::var_os("CHROMIUM").is_some() {
            return self.chromium;
        }
        let [package, _] = HEADLESS_NAMES;
        if found().is_none() && system_packages::is_debian() && system_packages::is_offered(package) {
            // Nothing but time depends on it.
            let _ = system_packages::ensure(&[package], "for tests to be quick");
        }
        found().unwrap_or(self.chromium)
    }

    fn find() -> Option<Self> {
        let named = |variable| std::env::var_os(variable).map(PathBuf::from);
        Some(Self {
            chromium: named("CHROMIUM").or_else(|| CHROMIUM_NAMES.into_iter().find_map(on_path))?,
            chromedriver: named("CHROMEDRIVER").or_else(|| on_path("chromedriver"))?,
        })
    }
}
