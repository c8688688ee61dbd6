//! Reads an OpenAPI document and makes the Sensay client from it.
//!
//! ```text
//! text ── parse ──> Document ── prepare ──> Prepared ── generate ──> syn::File ── shape ──> syn::File ── render ──> text
//! ```

#![forbid(unsafe_code)]

pub mod document;
pub mod finding;
#[cfg(feature = "generate")]
pub mod generate;
#[cfg(feature = "generate")]
pub mod lint;
#[cfg(feature = "generate")]
pub mod names;
mod parse;
#[cfg(feature = "generate")]
pub mod prepare;
#[cfg(feature = "generate")]
pub mod render;
#[cfg(feature = "generate")]
pub mod walk;

pub use document::Document;
pub use finding::{Finding, Findings, Place};
pub use parse::parse;
