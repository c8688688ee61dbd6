//! The resources of the API, each with rules of its own.

use super::call::Call;
use super::outcome::Outcome;
use super::{analytics, chat, completion, conversations, invites, knowledge_base, replicas, usage, users};

/// How a resource answers, or `None` for an operation that it does not have.
type Resource = fn(&mut Call<'_>) -> Option<Outcome>;

/// The resources, in the order in which they are asked.
const RESOURCES: [Resource; 9] = [
    users::answer,
    replicas::answer,
    completion::answer,
    chat::answer,
    knowledge_base::answer,
    conversations::answer,
    analytics::answer,
    usage::answer,
    invites::answer,
];

/// Answers a request, if there are rules for its operation.
pub(super) fn answer(call: &mut Call<'_>) -> Option<Outcome> {
    RESOURCES.iter().find_map(|resource| resource(call))
}
