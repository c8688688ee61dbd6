//! Invitations: each code redeems an API key of its own organization.

use serde_json::json;

use super::call::Call;
use super::ids;
use super::outcome::{Outcome, Success};

pub(super) fn handle(call: &mut Call<'_>) -> Option<Outcome> {
    (call.request.operation == "POST /v1/api-keys/invites/{code}/redeem").then(|| {
        let code = ids::hash(["invite", call.request.path(0)]);
        Success::json(json!({
            "success": true,
            "apiKey": format!("mock-{code:016x}"),
            "organizationID": ids::uuid(code),
            "validUntil": null,
        }))
    })
}
