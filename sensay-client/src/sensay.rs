//! Handwritten code for the Sensay API: the identity of a client, set-up calls and a diagnosis.
//!
//! | task | call |
//! | --- | --- |
//! | get a user by its id, or create it | [`Client::ensure_user`](crate::Client::ensure_user) |
//! | find a replica by its slug, or create it | [`Client::ensure_replica`](crate::Client::ensure_replica) |
//! | find out whether the secret, the user or the replica is wrong | [`Client::diagnose`](crate::Client::diagnose) |
//!
//! The guide has a page about them: [`guide::setup`](crate::guide::setup).
//!
//! With [`knowledge_base`](crate::knowledge_base), this is the only part of the run time that is specific to Sensay;
//! the rest works with any document.

mod diagnosis;
mod ensure_replica;
mod ensure_user;
mod identity;

pub use diagnosis::{Diagnose, Diagnosis, Verdict};
pub use ensure_replica::{EnsureReplica, EnsuredReplica};
pub use ensure_user::{EnsureUser, EnsuredUser};

use crate::call::Call;
use crate::options::Options;

/// Adds options to a call. Options that the call sets itself take precedence.
fn beneath<I>(call: Call<I>, options: &Options) -> Call<I> {
    let own = call.own_options().cloned().unwrap_or_default();
    call.set(|_| own.over(options))
}
