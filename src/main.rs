//! Entry point of the wasm binary; everything else lives in the library.

fn main() {}
