//! How to do things, one page for each subject. There is no code in here.
//!
//! | page | read it when |
//! | --- | --- |
//! | [`setup`] | a program begins: it needs a user and a replica, or something of them is wrong |
//! | [`errors`] | a call fails, and something has to be done about it |
//! | [`retries`] | a call takes too long, or must not be sent twice |
//! | [`streaming`] | somebody waits for the answer of a replica |
//! | [`uploads`] | a replica has to know what is in a file |
//! | [`pagination`] | a list is longer than a page |
//! | [`testing`] | your own code needs tests |
//! | [`security`] | the secret must stay one |
//! | [`observability`] | something is slow or fails, and nobody knows why |
//! | [`faults`] | the network or the server misbehaves, and you want to know what a call makes of it |
//! | [`transport`] | there is a proxy, a rule about TLS, or an HTTP client already |
//!
//! Each example on these pages runs in the tests of this crate: against a mock of the API, or without a network.
//! What is hidden in them is the setup alone.

#[doc = include_str!("guide/errors.md")]
pub mod errors {}

#[doc = include_str!("guide/faults.md")]
pub mod faults {}

#[doc = include_str!("guide/observability.md")]
pub mod observability {}

#[doc = include_str!("guide/pagination.md")]
pub mod pagination {}

#[doc = include_str!("guide/retries.md")]
pub mod retries {}

#[doc = include_str!("guide/security.md")]
pub mod security {}

#[doc = include_str!("guide/setup.md")]
pub mod setup {}

#[doc = include_str!("guide/streaming.md")]
pub mod streaming {}

#[cfg_attr(feature = "testing", doc = include_str!("guide/testing.md"))]
#[cfg_attr(
    not(feature = "testing"),
    doc = "How to test code that uses the client: documented with the feature `testing`."
)]
pub mod testing {}

#[doc = include_str!("guide/transport.md")]
pub mod transport {}

#[doc = include_str!("guide/uploads.md")]
pub mod uploads {}
