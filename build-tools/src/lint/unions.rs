//! Unions: components of which a value is one.
//!
//! Why: progenitor ignores discriminators and takes the first member that fits, so that fields are lost. Our unions
//! look at one property that tells the members apart.
//! How: that property is required in every member, has one value in each, and never the same. It is also how a
//! value of a newer member is noticed.
//! Cases: `cases/union_*.yaml`.

use serde_json::Value;

use super::model::Kind;
use super::outline::{Node, Outline, component};
use super::report::Report;

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for node in outline.of(Kind::Schema).filter(|node| node.is_component()) {
        let Some(members) = node.list("oneOf") else { continue };
        if !node.has("not") && !node.has("anyOf") {
            union(outline, node, members, report);
        }
    }
}

fn union(outline: &Outline<'_>, node: &Node<'_>, members: &[Value], report: &mut Report<'_>) {
    if members.is_empty() {
        return report.say(&node.at("oneOf"), "a union of nothing; name the components that it is made of");
    }
    let mut objects: Vec<(&str, &Node<'_>)> = Vec::new();
    let mut sound = true;
    for (index, member) in members.iter().enumerate() {
        let pointer = format!("{}/{index}", node.at("oneOf"));
        let reference = member.get("$ref").and_then(Value::as_str);
        let name = reference.and_then(|reference| component(reference, "schemas"));
        let target = outline.resolve(member, &pointer, "schemas");
        if reference.is_none() {
            sound = false;
            if member.get("$ref").is_none() {
                report.say_broken(
                    &pointer,
                    "a member of a union has a name; make it a component and refer to it",
                );
            }
        } else if let (Some(name), Some(target)) = (name, target) {
            let object = target.text("type") == Some("object") || target.has("properties");
            if target.has("oneOf") || target.has("enum") {
                sound = false;
                let message = format!(
                    "`{name}` is not an object; a union is made of objects, which a property tells apart"
                );
                report.say(&pointer, message);
            } else if objects.iter().any(|(other, _)| *other == name) {
                sound = false;
                report.say(&pointer, format!("`{name}` stands twice in the union"));
            }
            sound &= object;
            objects.push((name, target));
        } else {
            sound = false;
        }
    }
    if !sound {
        return;
    }
    let telling = telling(&objects);
    if telling.is_empty() {
        report.say(&node.at("oneOf"), advice(&objects));
    } else if let Some(name) =
        node.object("discriminator").and_then(|node| node.get("propertyName")?.as_str())
        && !telling.contains(&name)
    {
        let message = format!("`{name}` does not tell the members apart, but `{}` does", telling[0]);
        report.say(&node.at("discriminator/propertyName"), message);
    }
}

/// The properties that tell all members apart.
fn telling<'a>(objects: &[(&'a str, &Node<'a>)]) -> Vec<&'a str> {
    let Some((_, first)) = objects.first() else { return Vec::new() };
    let names = first.object("properties").into_iter().flat_map(|properties| properties.keys());
    let tells = |name: &&str| {
        let values: Option<Vec<&Value>> = objects.iter().map(|(_, node)| value(node, name)).collect();
        values.is_some_and(|values| {
            let same_type =
                values.iter().all(|value| value.is_string()) || values.iter().all(|value| value.is_boolean());
            let mut seen = std::collections::HashSet::new();
            same_type && values.iter().all(|value| seen.insert(value.to_string()))
        })
    };
    names.map(String::as_str).filter(tells).collect()
}

/// The one value of a required property.
fn value<'a>(node: &Node<'a>, property: &str) -> Option<&'a Value> {
    let required = node.list("required")?.iter().any(|name| name == property);
    match node.object("properties")?.get(property)?.get("enum")?.as_array()?.as_slice() {
        [value] if required => Some(value),
        _ => None,
    }
}

fn advice(objects: &[(&str, &Node<'_>)]) -> String {
    let quoted: Vec<String> = objects.iter().take(6).map(|(name, _)| format!("`{name}`")).collect();
    let all = match quoted.as_slice() {
        [one] => format!("nothing tells {one} from what may come later"),
        [before @ .., last] => format!("nothing tells {} and {last} apart", before.join(", ")),
        [] => String::new(),
    };
    // A property that most members have is the one that was meant.
    let candidates = objects.iter().flat_map(|(_, node)| {
        let properties = node.object("properties").into_iter().flat_map(|properties| properties.keys());
        properties.map(String::as_str).filter(|name| value(node, name).is_some())
    });
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for name in candidates {
        match counts.iter_mut().find(|(other, _)| *other == name) {
            Some((_, count)) => *count += 1,
            None => counts.push((name, 1)),
        }
    }
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    match counts.first() {
        Some((name, count)) if *count == objects.len() => {
            format!(
                "{all}: `{name}` must have another value in each, all of them text or all of them boolean"
            )
        }
        Some((name, _)) => {
            let lacking = objects.iter().filter(|(_, node)| value(node, name).is_none());
            let lacking: Vec<String> = lacking.take(6).map(|(name, _)| format!("`{name}`")).collect();
            let lacking = lacking.join(", ");
            format!("{all}: `{name}` must also be required in {lacking}, with an `enum` of one value")
        }
        None => format!("{all}; each needs a required property of one name, with an `enum` of one value"),
    }
}
