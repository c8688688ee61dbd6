//! No schema may contain itself without an end.
//!
//! Why: an object that requires itself has no finite value, and a union that holds itself without a list between has
//! no size in Rust, so that the generated code does not compile.
//! How: Tarjan's search for strongly connected components, without recursion, in the graph of components that hold
//! each other directly.
//! Lists and maps end a circle. So do optional properties, unless a union is part of the circle: progenitor boxes
//! optional objects, but not the contents of unions.
//! Cases: `cases/circles.yaml`.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::model::Kind;
use super::outline::{Node, Outline, component};
use super::report::Report;

pub(super) fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    let names: Vec<&str> =
        outline.of(Kind::Schema).filter(|node| node.is_component()).map(|node| node.spot.key).collect();
    let all = |name: &str| outline.schema(name).map(|node| holds(node, true)).unwrap_or_default();
    let mut reported = HashSet::new();
    let is_union = |name: &str| outline.schema(name).is_some_and(|node| node.has("oneOf"));
    for circle in circles(names.iter().copied(), is_union, all) {
        let message = format!(
            "the union `{}` holds itself: {}; the type would have no size in Rust, so put a list between",
            circle[0],
            round(&circle)
        );
        report.error(&format!("/components/schemas/{}", circle[0]), message);
        reported.extend(circle);
    }
    let required = |name: &str| outline.schema(name).map(|node| holds(node, false)).unwrap_or_default();
    for circle in circles(names.iter().copied(), |_| true, required) {
        if circle.iter().any(|name| reported.contains(name)) {
            continue;
        }
        let message = format!(
            "`{}` requires itself: {}; it has no finite value, so make one of the properties optional",
            circle[0],
            round(&circle)
        );
        report.error(&format!("/components/schemas/{}", circle[0]), message);
    }
}

/// Returns the components that a component holds directly.
fn holds<'a>(node: &Node<'a>, optional: bool) -> Vec<&'a str> {
    let required: HashSet<&str> =
        node.list("required").into_iter().flatten().filter_map(Value::as_str).collect();
    let properties = node.object("properties").into_iter().flatten();
    let properties = properties
        .filter(|(name, schema)| {
            optional
                || (required.contains(name.as_str()) && schema.get("nullable") != Some(&Value::Bool(true)))
        })
        .map(|(_, schema)| schema);
    let alternatives = node.list("oneOf").into_iter().flatten().filter(|_| optional);
    properties.chain(alternatives).filter_map(referenced).collect()
}

/// Returns the component that a schema refers to, directly or as the only part of an `allOf`.
fn referenced(schema: &Value) -> Option<&str> {
    let only = schema.get("allOf").and_then(Value::as_array).filter(|parts| parts.len() == 1);
    component(only.map_or(schema, |parts| &parts[0]).get("$ref")?.as_str()?, "schemas")
}

/// Returns a circle as text that fits on a line.
pub(super) fn round(circle: &[&str]) -> String {
    let shown: Vec<String> = circle.iter().take(6).map(|name| format!("`{name}`")).collect();
    let more = if circle.len() > shown.len() { " → …" } else { "" };
    format!("{}{more} → `{}`", shown.join(" → "), circle[0])
}

/// Returns the circles among names, each as one path from a name that `begins` one. If there are several such names,
/// the path begins at the first in the order of the text. Of circles that share a name, only one is reported.
pub(super) fn circles<'a>(
    names: impl Iterator<Item = &'a str>,
    begins: impl Fn(&str) -> bool,
    leads: impl Fn(&str) -> Vec<&'a str>,
) -> Vec<Vec<&'a str>> {
    let names: Vec<&str> = names.collect();
    let order: HashMap<&str, usize> = names.iter().enumerate().map(|(index, name)| (*name, index)).collect();
    let edges: Vec<Vec<usize>> = names
        .iter()
        .map(|name| leads(name).into_iter().filter_map(|target| order.get(target).copied()).collect())
        .collect();
    let groups = groups(&edges);
    let mut by_group: HashMap<usize, Vec<usize>> = HashMap::new();
    for (index, group) in groups.iter().enumerate() {
        by_group.entry(*group).or_default().push(index);
    }
    let mut circles: Vec<Vec<usize>> = by_group
        .into_values()
        .filter(|group| group.len() > 1 || edges[group[0]].contains(&group[0]))
        .filter_map(|group| group.into_iter().find(|index| begins(names[*index])))
        .map(|start| shortest_circle(start, &edges, &groups))
        .collect();
    circles.sort_unstable();
    circles.into_iter().map(|circle| circle.into_iter().map(|index| names[index]).collect()).collect()
}

/// Returns the shortest path from a name back to itself, inside its group.
fn shortest_circle(start: usize, edges: &[Vec<usize>], groups: &[usize]) -> Vec<usize> {
    let mut from: HashMap<usize, usize> = HashMap::new();
    let mut open = std::collections::VecDeque::from([start]);
    while let Some(at) = open.pop_front() {
        for &next in edges[at].iter().filter(|next| groups[**next] == groups[start]) {
            if next == start {
                let mut path = vec![at];
                while let Some(&before) = from.get(path.last().unwrap_or(&start)) {
                    path.push(before);
                }
                path.reverse();
                return path;
            }
            if let std::collections::hash_map::Entry::Vacant(entry) = from.entry(next) {
                entry.insert(at);
                open.push_back(next);
            }
        }
    }
    vec![start]
}

/// Returns the group of each node. Two nodes share a group if each can be reached from the other.
fn groups(edges: &[Vec<usize>]) -> Vec<usize> {
    const NONE: usize = usize::MAX;
    let (mut seen, mut low, mut group) =
        (vec![NONE; edges.len()], vec![NONE; edges.len()], vec![NONE; edges.len()]);
    let (mut count, mut stack) = (0, Vec::new());
    for start in 0..edges.len() {
        // Each entry is a node and the number of its edges that have been followed.
        let mut work = if seen[start] == NONE { vec![(start, 0)] } else { Vec::new() };
        while let Some((node, followed)) = work.pop() {
            if followed == 0 {
                (seen[node], low[node]) = (count, count);
                count += 1;
                stack.push(node);
            } else {
                let child = edges[node][followed - 1];
                if group[child] == NONE {
                    low[node] = low[node].min(low[child]);
                }
            }
            match edges[node].get(followed) {
                Some(&next) => {
                    work.push((node, followed + 1));
                    if seen[next] == NONE {
                        work.push((next, 0));
                    }
                }
                None if low[node] == seen[node] => {
                    while let Some(other) = stack.pop() {
                        group[other] = node;
                        if other == node {
                            break;
                        }
                    }
                }
                None => {}
            }
        }
    }
    group
}

#[test]
fn circles_are_found_once() {
    let find = |edges: &[(&'static str, &'static str)]| -> Vec<String> {
        let leads = |name: &str| edges.iter().filter(|(from, _)| *from == name).map(|(_, to)| *to).collect();
        let found = circles(["a", "b", "c", "d", "e"].into_iter(), |_| true, leads);
        found.iter().map(|circle| circle.concat()).collect()
    };
    assert_eq!(find(&[("a", "b"), ("b", "c"), ("a", "c")]), [""; 0]);
    assert_eq!(find(&[("a", "a")]), ["a"]);
    assert_eq!(find(&[("d", "c"), ("c", "b"), ("b", "d"), ("a", "d")]), ["bdc"]);
    assert_eq!(find(&[("a", "b"), ("b", "a"), ("b", "c"), ("c", "d"), ("d", "c")]), ["ab", "cd"]);
    assert_eq!(find(&[("a", "b"), ("b", "a"), ("a", "e"), ("e", "b")]), ["ab"]);
}
