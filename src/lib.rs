//! The app: components, state and browser rooms of Broadside.
