//! The resources of the API.

use super::call::Call;
use super::outcome::Outcome;
use super::{analytics, chat, completion, conversations, invites, knowledge_base, replicas, usage, users};

/// A function that handles the operations of a resource, and returns `None` for others.
type Resource = fn(&mut Call<'_>) -> Option<Outcome>;

/// The resources, in the order in which they are tried.
const RESOURCES: [Resource; 9] = [
    users::handle,
    replicas::handle,
    completion::handle,
    chat::handle,
    knowledge_base::handle,
    conversations::handle,
    analytics::handle,
    usage::handle,
    invites::handle,
];

/// Handles a request, if a resource has its operation.
pub(super) fn handle(call: &mut Call<'_>) -> Option<Outcome> {
    RESOURCES.iter().find_map(|resource| resource(call))
}
