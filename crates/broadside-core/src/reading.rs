//! How a reader wants long text set, and what else the app knows of their reading.
//!
//! Deliberately absent: looks. A size and a measure are names here; style sheets say what they come to.

mod list_looks;
mod places;
mod related;
mod settings;

pub use list_looks::{Density, ListLooks, OlderStories};
pub use places::{Place, Places};
pub use related::related;
pub use settings::{Measure, ReadingSettings, SpeechRate, TextSize};
