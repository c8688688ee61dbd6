//! The serialization of parameters and headers.

use super::media::same_name;
use super::session::Session;
use crate::model::{Model, SchemaId, Style};

/// A schema with its location and the serialization of its values.
type Written<'b, 'a> = (&'b Option<(SchemaId, String)>, Style<'a>);

/// Returns how the serialization changed, if a value is another text now.
pub(super) fn change(session: &Session<'_>, old: Written<'_, '_>, new: Written<'_, '_>) -> Option<String> {
    let ((before, from), (after, to)) = (old, new);
    let structured = is_structured(&session.graph.old, before) || is_structured(&session.graph.new, after);
    let same = match (from.media, to.media) {
        (Some(from), Some(to)) => same_name(from, to),
        (None, None) if structured => from == to,
        // All other styles write a single value alike, exploded or not.
        (None, None) => marked(from) == marked(to),
        _ => false,
    };
    (!same).then(|| format!("is written as {} instead of {}", name(to), name(from)))
}

fn is_structured(model: &Model<'_>, schema: &Option<(SchemaId, String)>) -> bool {
    let schema = schema.as_ref().map(|(id, _)| model.schema(*id));
    schema.is_some_and(|schema| schema.items.is_some() || !schema.properties.is_empty())
}

/// Returns the style of a path that writes something before each value.
fn marked(style: Style<'_>) -> Option<&str> {
    style.name.filter(|name| matches!(*name, "label" | "matrix"))
}

fn name(style: Style<'_>) -> String {
    let name = style.media.or(style.name).unwrap_or_default();
    format!("{name}{}", if style.explode { " with explode" } else { "" })
}
