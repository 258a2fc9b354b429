//! The press: prints editions.
