//! Removes streamed responses, which hand-written code decodes.

use serde_json::Value;

use super::Pass;
use crate::document::escape;
use crate::traverse;

pub(super) const PASS: Pass = Pass {
    name: "event_streams",
    why: "progenitor supports only JSON, and OpenAPI cannot describe the events of a stream; the run time \
          decodes streams",
    run,
};

fn run(root: &mut Value) -> Vec<String> {
    let mut changes = Vec::new();
    traverse::operations_mut(root, |operation, pointer| {
        let responses = operation.get_mut("responses").and_then(Value::as_object_mut);
        for (status, response) in responses.into_iter().flatten() {
            let Some(content) = response.get_mut("content").and_then(Value::as_object_mut) else { continue };
            if content.len() > 1 && content.shift_remove("text/event-stream").is_some() {
                changes.push(format!("{pointer}/responses/{}/content/text~1event-stream", escape(status)));
            }
        }
    });
    changes
}

#[test]
fn it_leaves_the_json() {
    super::check(
        PASS,
        "paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {}}, text/event-stream: {}}}}}}}",
        "paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {}}}}}}}}",
        &["/paths/~1a/get/responses/200/content/text~1event-stream"],
    );
}
