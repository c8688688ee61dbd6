//! Gives a status to successes without one: to `2XX`, and to a `default` that is the only response.

use serde_json::{Map, Value};

use super::Work;
use crate::document::escape;
use crate::traverse;

pub(super) fn run(root: &mut Value, work: &mut Work) {
    traverse::operations_mut(root, |operation, pointer| {
        let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else { return };
        let pointer = format!("{pointer}/responses");
        let class = responses.keys().find(|status| status.eq_ignore_ascii_case("2xx")).cloned();
        let precise = responses
            .keys()
            .any(|status| status.starts_with('2') && status.len() == 3 && Some(status) != class.as_ref());
        if let Some(class) = class {
            let place = format!("{pointer}/{class}");
            if precise {
                work.warn(
                    &place,
                    "there are other successes beside this class, and only those are decoded by their schema",
                );
                responses.shift_remove(&class);
            } else {
                work.warn(&place, "every success is decoded by this schema");
                rename(responses, &class, &pointer, work);
            }
        } else if !precise
            && responses.contains_key("default")
            && responses.keys().all(|key| key == "default" || key.starts_with(['4', '5', 'x']))
        {
            let place = format!("{pointer}/default");
            work.warn(&place, "no success response, so `default` becomes the success; write the success by its status, such as '200'");
            rename(responses, "default", &pointer, work);
        }
    });
}

/// Renames a response to '200', in its place.
fn rename(responses: &mut Map<String, Value>, status: &str, pointer: &str, work: &mut Work) {
    work.moved(&format!("{pointer}/{}", escape(status)), &format!("{pointer}/200"));
    let all = std::mem::take(responses).into_iter();
    *responses =
        all.map(|(key, value)| (if key == status { "200".to_owned() } else { key }, value)).collect();
}
