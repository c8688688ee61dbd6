//! The mock over a real socket.

#![expect(clippy::unwrap_used, reason = "a test ends where it cannot go on")]

mod wire;

// What is answered to what, as pictures: `requests/*.http`.
mod requests;
// Which documents can be served: `documents/*.yaml`.
mod bodies;
mod documents;
mod life;
mod load;
mod recording;
mod scripting;

#[cfg(feature = "command")]
mod program;
