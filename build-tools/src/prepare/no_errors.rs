//! Removes error responses, which the run time decodes in one place.

use serde_json::Value;

use super::Pass;
use crate::document::escape;
use crate::traverse;

pub(super) const PASS: Pass = Pass {
    name: "no_errors",
    why: "progenitor accepts one error type per operation, panics if two statuses differ, and loses the status \
          if a body does not decode; the run time decodes every error response, documented or not",
    run,
};

fn run(root: &mut Value) -> Vec<String> {
    let mut changes = Vec::new();
    traverse::operations_mut(root, |operation, pointer| {
        let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else { return };
        responses.retain(|status, _| {
            let success = status.starts_with('2');
            if !success {
                changes.push(format!("{pointer}/responses/{}", escape(status)));
            }
            success
        });
    });
    changes
}

#[test]
fn it_keeps_successes() {
    super::check(
        PASS,
        "paths: {/a: {get: {responses: {'200': {description: yes}, '404': {description: no}, default: {description: else}}}}}",
        "paths: {/a: {get: {responses: {'200': {description: yes}}}}}",
        &["/paths/~1a/get/responses/404", "/paths/~1a/get/responses/default"],
    );
}
