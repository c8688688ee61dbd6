//! Removes the parameters that are set on the client from the operations.

use serde_json::Value;

use super::Pass;
use crate::document::resolve;
use crate::traverse;

pub(super) const PASS: Pass = Pass {
    name: "client_settings",
    why: "a parameter marked `x-client-setting` is set once on the client and sent by the run time; \
          progenitor would make it an argument of every call",
    run,
};

fn run(root: &mut Value) -> Vec<String> {
    let whole = root.clone();
    let mut changes = Vec::new();
    traverse::operations_mut(root, |operation, pointer| {
        let Some(parameters) = operation.get_mut("parameters").and_then(Value::as_array_mut) else { return };
        let mut index = 0;
        parameters.retain(|parameter| {
            let place = format!("{pointer}/parameters/{index}");
            index += 1;
            let keep = resolve(&whole, parameter, "")
                .is_none_or(|(parameter, _)| parameter["x-client-setting"] != Value::Bool(true));
            if !keep {
                changes.push(place);
            }
            keep
        });
    });
    changes
}

#[test]
fn it_drops_the_parameter_and_keeps_the_others() {
    super::check(
        PASS,
        "paths:
  /a:
    get:
      parameters:
        - $ref: '#/components/parameters/Version'
        - {name: q, in: query, schema: {type: string}}
components:
  parameters:
    Version: {name: X-Version, in: header, x-client-setting: true}
",
        "paths:
  /a:
    get:
      parameters:
        - {name: q, in: query, schema: {type: string}}
components:
  parameters:
    Version: {name: X-Version, in: header, x-client-setting: true}
",
        &["/paths/~1a/get/parameters/0"],
    );
}
