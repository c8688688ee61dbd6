//! Keeps one success per operation. The shape stage adds the others again.

use serde_json::Value;

use super::Pass;
use crate::document::escape;
use crate::traverse;

pub(super) const PASS: Pass = Pass {
    name: "one_success",
    why: "progenitor panics on two success types; the first is enough for its method, and the shape stage makes \
          the result of an operation from all of them",
    run,
};

fn run(root: &mut Value) -> Vec<String> {
    let mut changes = Vec::new();
    traverse::operations_mut(root, |operation, pointer| {
        let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else { return };
        let Some(first) = responses.keys().filter(|status| status.starts_with('2')).min().cloned() else {
            return;
        };
        responses.retain(|status, _| {
            let keep = !status.starts_with('2') || *status == first;
            if !keep {
                changes.push(format!("{pointer}/responses/{}", escape(status)));
            }
            keep
        });
    });
    changes
}

#[test]
fn it_keeps_the_lowest() {
    super::check(
        PASS,
        "paths: {/a: {get: {responses: {'202': {description: later}, '200': {description: now}, '204': {description: gone}}}}}",
        "paths: {/a: {get: {responses: {'200': {description: now}}}}}",
        &["/paths/~1a/get/responses/202", "/paths/~1a/get/responses/204"],
    );
}
