//! What the compiler is told of an app that will come in parts (src/parts.rs), where `cargo xtask` builds it so: its
//! entries are awaited, and the linker leaves in where every function and every datum is named.
//!
//! It is said here and not to the compiler of every crate, so that what both of our programs are built on is compiled
//! once. Deliberately absent: making anything.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        println!("cargo::rustc-cfg=split");
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
}
