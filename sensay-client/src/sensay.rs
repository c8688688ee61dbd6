//! What belongs to this API and is written by hand: who a client is, what a program needs before it begins, and what is
//! wrong when it cannot.
//!
//! | you want | call |
//! | --- | --- |
//! | a user with an id, made if need be | [`Client::ensure_user`](crate::Client::ensure_user) |
//! | a replica with a slug, made if need be | [`Client::ensure_replica`](crate::Client::ensure_replica) |
//! | to know which of secret, user and replica is wrong | [`Client::diagnose`](crate::Client::diagnose) |
//!
//! The guide has a page about it: [`guide::setup`](crate::guide::setup).
//!
//! Everything else of the run time serves any document.

mod diagnosis;
mod ensure_replica;
mod ensure_user;
mod identity;

pub use diagnosis::{Diagnose, Diagnosis, Verdict};
pub use ensure_replica::{EnsureReplica, EnsuredReplica};
pub use ensure_user::{EnsureUser, EnsuredUser};

use crate::call::Call;
use crate::options::Options;

/// Puts options beneath those that a call has of its own.
fn beneath<I>(call: Call<I>, options: &Options) -> Call<I> {
    let own = call.own_options().cloned().unwrap_or_default();
    call.set(|_| own.over(options))
}
