//! How parameters and headers are written.

use super::media::same_name;
use super::session::Session;
use crate::model::{Model, SchemaId, Style};

/// A schema with the route to it, and how its values are written.
type Written<'b, 'a> = (&'b Option<(SchemaId, String)>, Style<'a>);

/// Returns what changed about how a value is written, if it is another text now.
pub(super) fn change(session: &Session<'_>, old: Written<'_, '_>, new: Written<'_, '_>) -> Option<String> {
    let ((before, from), (after, to)) = (old, new);
    let structured = is_structured(&session.graph.old, before) || is_structured(&session.graph.new, after);
    let same = match (from.media, to.media) {
        (Some(from), Some(to)) => same_name(from, to),
        (None, None) if structured => from == to,
        // A single value is written alike in all other styles, exploded or not.
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
