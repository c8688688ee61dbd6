//! Reads an OpenAPI document and makes the Sensay client from it.
//!
//! ```text
//! text ── parse ──> Document ── prepare ──> Prepared ── generate ──> syn::File ── shape ──> syn::File ── render ──> text
//! ```

#![forbid(unsafe_code)]

pub mod document;
pub mod finding;
mod parse;

pub use document::Document;
pub use finding::{Finding, Findings, Place};
pub use parse::parse;
