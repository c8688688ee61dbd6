//! The hand-written parts that belong to this API: who a client is, and the environment variables that say so.
//! Everything else of the run time serves any document.

mod identity;
