mod decoding;
mod fixtures;
mod properties;
mod streaming;
mod support;
mod time;
