// @generated from the OpenAPI document of Sensay API by `cargo spec generate`, with progenitor. Not to be edited.

#[path = "generated/calls.rs"]
pub mod calls;
#[path = "generated/client.rs"]
mod client;
#[path = "generated/inputs.rs"]
pub mod inputs;
#[path = "generated/table.rs"]
pub(crate) mod table;
#[path = "generated/types.rs"]
pub mod types;
