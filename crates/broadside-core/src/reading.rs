//! How a reader wants long text set, and what else the app knows of their reading.
//!
//! Deliberately absent: looks. A size and a measure are names here; style sheets say what they come to.

mod settings;

pub use settings::{Measure, ReadingSettings, TextSize};
