//! Makes findings of changes: each change of a schema gets the rule for each place at which the schema is used.

use std::collections::HashSet;

use crate::document::escape;

use super::change::Change;
use super::finding::Finding;
use super::graph::{Graph, Label, Step};
use super::judge::Context;
use super::rules;

/// A use of two schemas: the schema of a body, a parameter or a header.
#[derive(Clone, Debug)]
pub(super) struct Root {
    pub(super) operation: Option<String>,
    pub(super) part: String,
    pub(super) place: rules::Place,
    /// The JSON pointers of the schemas, old and new.
    pub(super) pointers: [String; 2],
    pub(super) pair: usize,
    /// Whether numbers and text are distinct, as in JSON.
    pub(super) strict: bool,
    pub(super) parameter: Parameter,
}

/// What matters only for the schema of a parameter.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Parameter {
    pub(super) header: bool,
    /// Whether it was required and still is, so that its default has no effect.
    pub(super) required: bool,
    /// Whether a list is sent as repeated parameters, so that a single value is a list of one.
    pub(super) exploded_form: bool,
}

/// A step of the path from the root to a schema.
struct Way<'g> {
    /// The index of the previous step, and the part that it leads to; `None` for the root.
    step: Option<(usize, &'g Step)>,
    read_only: bool,
    write_only: bool,
}

/// Adds the findings for a use. A schema that is reached on several paths is reported once.
pub(super) fn emit(graph: &Graph<'_>, root: &Root, findings: &mut Vec<Finding>) {
    let mut seen = HashSet::new();
    let mut ways = vec![Way { step: None, read_only: false, write_only: false }];
    let mut open = vec![(root.pair, 0)];
    while let Some((index, at)) = open.pop() {
        let Some(pair) = graph.pairs.get(index).filter(|pair| pair.dirty) else { continue };
        let Some((read_only, write_only)) = ways.get(at).map(|way| (way.read_only, way.write_only)) else {
            continue;
        };
        if !seen.insert((index, read_only, write_only)) {
            continue;
        }
        if !pair.changes.is_empty() {
            let place = Place { way: describe(&ways, at), read_only, write_only, is_root: at == 0 };
            for (number, change) in pair.changes.iter().enumerate() {
                found(root, &place, change, (index, number), findings);
            }
        }
        for step in pair.children.iter().rev() {
            if !graph.pairs.get(step.pair).is_some_and(|pair| pair.dirty) {
                continue;
            }
            let (_, new) = graph.ids(step.pair);
            let schema = graph.new.schema(new);
            let property = matches!(step.label, Label::Property(_));
            open.push((step.pair, ways.len()));
            ways.push(Way {
                step: Some((at, step)),
                read_only: read_only || (property && schema.read_only),
                write_only: write_only || (property && schema.write_only),
            });
        }
    }
}

/// Where a pair of schemas is used.
struct Place {
    way: ([String; 2], String),
    read_only: bool,
    write_only: bool,
    is_root: bool,
}

/// Returns the JSON pointers of a path, and its name for people.
fn describe(ways: &[Way<'_>], at: usize) -> ([String; 2], String) {
    let mut steps = Vec::new();
    let mut at = at;
    while let Some((before, step)) = ways.get(at).and_then(|way| way.step) {
        steps.push(step);
        at = before;
    }
    let (mut pointers, mut subject) = (<[String; 2]>::default(), String::new());
    for step in steps.into_iter().rev() {
        for (pointer, route) in pointers.iter_mut().zip(&step.routes) {
            pointer.push_str(route);
        }
        join(&mut subject, &step.label);
    }
    (pointers, subject)
}

fn join(subject: &mut String, label: &Label) {
    match label {
        Label::Property(name) if subject.is_empty() => subject.push_str(name),
        Label::Property(name) => *subject += &format!(".{name}"),
        Label::Items => *subject += "[]",
        Label::Additional => *subject += "{}",
        Label::Member(name) => *subject += &format!("<{name}>"),
        Label::Keyword(name) => *subject += &format!("({name})"),
    }
}

fn found(root: &Root, place: &Place, change: &Change, origin: (usize, usize), findings: &mut Vec<Finding>) {
    let site = if place.is_root { root.place.1 } else { root.place.1.part() };
    let side = usize::from(!change.removed);
    let (pointers, subject) = &place.way;
    let mut location = format!("{}{}", root.pointers[side], pointers[side]);
    let mut subject = subject.clone();
    let mut context = Context {
        root,
        place: (root.place.0, site),
        read_only: place.read_only,
        write_only: place.write_only,
    };
    if let Some(property) = &change.property {
        location += &property.routes[side];
        join(&mut subject, &Label::Property(property.name.clone()));
        context.read_only |= property.read_only;
        context.write_only |= property.write_only;
        context.place.1 = site.part();
    }
    for (id, level) in context.rules(change) {
        findings.push(Finding {
            id,
            level,
            operation: root.operation.clone(),
            location: location.clone(),
            part: root.part.clone(),
            subject: subject.clone(),
            what: change.what.clone(),
            implied: change.implied,
            origin: Some(origin),
        });
    }
}

/// Returns the pointer of a child.
pub(super) fn at(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", escape(key))
}
