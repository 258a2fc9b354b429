//! The folders of this repository that the commands read from and write to.
//!
//! Paths only: nothing here touches the disk.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A clone of the repository.
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The clone that this very program was built from.
    pub fn of_this_source() -> Self {
        let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self { root: xtask.parent().unwrap_or(xtask).to_path_buf() }
    }

    /// The clone's top folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path below the top folder.
    pub fn join(&self, path: impl AsRef<Path>) -> PathBuf {
        self.root.join(path)
    }

    /// Where everything that can be made again goes; never in version control.
    pub fn target(&self) -> PathBuf {
        self.root.join("target")
    }

    /// What Trunk writes: the neutral shell and the hashed assets.
    pub fn trunk_output(&self) -> PathBuf {
        self.root.join("target/trunk")
    }

    /// What the press assembles from it: the app with its worker, no edition printed yet.
    pub fn assembled_app(&self) -> PathBuf {
        self.root.join("target/app")
    }

    /// Cargo's folder for wasm builds, apart from the native one: two compilers that share a folder
    /// rebuild each other's work.
    pub fn wasm_target(&self) -> PathBuf {
        self.root.join("target/wasm")
    }

    /// Where the splitter leaves all parts of the app but the first, in the folder that Trunk gives to wasm-bindgen.
    pub fn split_parts(&self) -> PathBuf {
        self.wasm_target().join("wasm-bindgen/release/parts")
    }

    /// The default configuration, which is the demo newsroom's.
    pub fn demo_config(&self) -> PathBuf {
        self.root.join("public/broadside.json")
    }

    /// A command that starts in the top folder.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }

    /// The cargo that started this program, or the one on the PATH.
    pub fn cargo(&self) -> Command {
        self.command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }
}
