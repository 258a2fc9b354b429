//! Debian's rustc-web, which can compile for wasm but ships no standard library for it: that is built
//! once from Debian's own complete sources.
//!
//! The system's files are only read. The library lands in a sysroot of our own, which a three-line
//! `rustc` hands to the system's compiler.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::{TARGET, library, remapped, remapped_crates};
use crate::process::{self, Output};
use crate::toolchain::{Missing, ToolCache, system_packages};
use crate::workspace::Workspace;

const RUSTC: &str = "/usr/bin/rustc";
const HOST_LIBRARIES: &str = "/usr/lib/rustlib";
/// Raised whenever the library is built or laid out differently, so that an older one is not used.
const RECIPE: &str = "2";

/// Debian's compiler with a sysroot that has the wasm target.
pub struct DebianCompiler {
    sysroot: PathBuf,
    linker: PathBuf,
}

impl DebianCompiler {
    /// The compiler, when everything it needs is there already.
    pub fn find(cache: &ToolCache) -> Option<Self> {
        let version = Version::installed()?;
        let sysroot = cache.folder_of("wasm-sysroot", &version.folder_suffix());
        let linker = version.linker();
        (sysroot.is_dir() && linker.is_file()).then_some(Self { sysroot, linker })
    }

    /// Installs the compiler, its sources and its linker, and builds the standard library.
    pub fn ensure(cache: &ToolCache) -> Result<Self> {
        let purpose = "to compile for wasm, as rustup could not fetch its target";
        system_packages::ensure(&["rustc-web", "rust-web-src"], purpose)?;
        let version = Version::installed().with_context(|| format!("{RUSTC} does not tell its version"))?;
        system_packages::ensure(&[&format!("lld-{}", version.llvm_major)], purpose)?;
        let suffix = version.folder_suffix();
        let whole = cache.folder_of("wasm-sysroot", &suffix);
        let sysroot = cache.ensure("wasm-sysroot", &suffix, |partial| {
            let build = cache.build_folder("wasm-sysroot", &suffix);
            build_library(&version, &build)?;
            lay_out(&version, &build, partial, &whole)?;
            fs::remove_dir_all(&build)?;
            Ok(())
        })?;
        Ok(Self { sysroot, linker: version.linker() })
    }

    /// Where its libraries and their sources are.
    pub fn sysroot(&self) -> &Path {
        &self.sysroot
    }

    /// Makes `command`'s cargo compile everything with this compiler.
    pub fn apply(&self, command: &mut Command) {
        command
            .env("RUSTC", self.sysroot.join("bin/rustc"))
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", &self.linker)
            // Cargo run through rustup points the loader at rustup's libraries.
            .env_remove("LD_LIBRARY_PATH");
    }

    /// Debian's cargo-clippy, which runs the caller's cargo with the clippy-driver beside itself.
    pub fn clippy(&self, workspace: &Workspace) -> Result<Command> {
        system_packages::ensure(&["rust-web-clippy"], "to lint what is compiled for wasm")?;
        let mut command = workspace.command("/usr/bin/cargo-clippy");
        command.env("SYSROOT", &self.sysroot);
        Ok(command)
    }
}

/// What `rustc -vV` says that matters here.
#[derive(Debug, PartialEq, Eq)]
struct Version {
    release: String,
    host: String,
    llvm_major: String,
}

impl Version {
    fn installed() -> Option<Self> {
        Self::parse(&process::ask(Command::new(RUSTC).arg("-vV"))?)
    }

    fn parse(text: &str) -> Option<Self> {
        let field = |name: &str| {
            text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ").map(str::to_owned))
        };
        Some(Self {
            release: field("release")?,
            host: field("host")?,
            llvm_major: field("LLVM version")?.split('.').next()?.to_owned(),
        })
    }

    fn folder_suffix(&self) -> String {
        format!("{}-r{RECIPE}", self.release)
    }

    fn linker(&self) -> PathBuf {
        PathBuf::from(format!("/usr/bin/wasm-ld-{}", self.llvm_major))
    }

    fn sources(&self) -> PathBuf {
        PathBuf::from(format!("/usr/src/rustc-{}", self.release))
    }
}

fn build_library(version: &Version, build: &Path) -> Result<()> {
    let sources = version.sources();
    let manifest_folder = sources.join("library/sysroot");
    if !manifest_folder.is_dir() {
        let what = format!("Rust's library sources in {}", sources.display());
        return Err(Missing::new(what, "sudo apt-get install --reinstall rust-web-src").into());
    }
    // The bitcode is what link-time optimisation of the app reads; cargo leaves it out by default.
    let mut flags = vec!["-Zforce-unstable-if-unmarked".to_owned(), "-Cembed-bitcode=yes".to_owned()];
    flags.extend(remapped_crates());
    flags.push(remapped(&sources, "rust"));
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(manifest_folder)
        .args(["build", "--locked", "--release", "--target", TARGET])
        .args(["--features", "compiler-builtins-mem"])
        .env("RUSTC", RUSTC)
        // What every build of the standard library sets. It concerns the library alone: the app is
        // compiled with stable features only.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"))
        .env("CARGO_TARGET_DIR", build)
        .env_remove("LD_LIBRARY_PATH")
        .env_remove("CARGO_BUILD_TARGET");
    process::run(&mut cargo, Output::OnFailure)?;
    Ok(())
}

/// Fills `partial`, which will be renamed to `whole`, with a sysroot: our wasm library, links to its sources and to
/// the system's host library, and the `rustc` that uses them.
fn lay_out(version: &Version, build: &Path, partial: &Path, whole: &Path) -> Result<()> {
    let libraries = partial.join("lib/rustlib").join(TARGET).join("lib");
    fs::create_dir_all(&libraries)?;
    for entry in fs::read_dir(build.join(TARGET).join("release/deps"))? {
        let file = entry?.path();
        if file.extension().is_some_and(|extension| extension == "rlib")
            && let Some(name) = file.file_name()
        {
            fs::copy(&file, libraries.join(name))?;
        }
    }
    let sources = partial.join(library::SOURCES);
    fs::create_dir_all(sources.parent().unwrap_or(partial))?;
    link(&version.sources(), &sources)?;
    let host = Path::new(HOST_LIBRARIES).join(&version.host);
    link(&host, &partial.join("lib/rustlib").join(&version.host))?;
    let rustc = partial.join("bin/rustc");
    fs::create_dir_all(partial.join("bin"))?;
    let script = format!("#!/bin/sh\nexec {RUSTC} --sysroot '{}' \"$@\"\n", whole.display());
    fs::write(&rustc, script)?;
    make_executable(&rustc)?;
    Ok(())
}

#[cfg(unix)]
fn link(target: &Path, link: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(target, link)
}

#[cfg(unix)]
fn make_executable(file: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(file, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn link(_target: &Path, _link: &Path) -> std::io::Result<()> {
    Err(std::io::ErrorKind::Unsupported.into())
}

#[cfg(not(unix))]
fn make_executable(_file: &Path) -> std::io::Result<()> {
    Err(std::io::ErrorKind::Unsupported.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = "rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)\n\
        binary: rustc\nhost: x86_64-unknown-linux-gnu\nrelease: 1.96.0\nLLVM version: 22.1.8\n";

    #[test]
    fn the_linker_and_the_sources_follow_the_compiler() {
        let version = Version::parse(PRINTED).unwrap();
        assert_eq!(version.linker(), Path::new("/usr/bin/wasm-ld-22"));
        assert_eq!(version.sources(), Path::new("/usr/src/rustc-1.96.0"));
        assert_eq!(version.folder_suffix(), format!("1.96.0-r{RECIPE}"));
    }

    #[test]
    fn a_compiler_without_llvm_is_not_taken() {
        assert_eq!(Version::parse("release: 1.96.0\nhost: x86_64-unknown-linux-gnu\n"), None);
    }
}
