//! The examples of the client as programs of their own, against a mock that does what a good day does not show.

#![allow(clippy::unwrap_used, reason = "a test ends where it cannot go on")]

mod program;
mod stream_chat;
mod updates;
mod upload_folder;
