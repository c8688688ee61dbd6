//! The mock over a real socket.
//!
//! Most of it is pictures: `requests` holds conversations, `documents/odd` documents, `snapshots` what comes of them.

#![expect(clippy::unwrap_used, reason = "a test ends where it cannot go on")]

mod bodies;
mod documents;
mod life;
mod load;
mod recording;
mod requests;
mod scripting;
mod wire;

#[cfg(feature = "command")]
mod program;
