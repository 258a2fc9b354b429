//! The pure heart of Broadside.
