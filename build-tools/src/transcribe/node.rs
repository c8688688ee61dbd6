//! The values that a page describes, as a tree.

use std::collections::HashSet;
use std::rc::Rc;

use serde_json::Value;

use super::marks::Marks;
use super::sentences::Fact;
use super::types::Type;

/// How far a page shows the attributes of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// The page does not speak of attributes.
    Nothing,
    /// A browser folded them: "Show … attributes".
    Folded,
    /// "Hide … attributes", or both.
    Unfolded,
}

/// A value that a page describes: a parameter, a body, or a property.
#[derive(Debug)]
pub(super) struct Node<'a> {
    pub(super) line: usize,
    /// The column of its bullet, on a page with bullets.
    pub(super) indent: Option<usize>,
    pub(super) parent: usize,
    pub(super) depth: usize,
    /// `None` where the rendering lost it.
    pub(super) name: Option<String>,
    /// What findings call it where it has no name.
    pub(super) title: String,
    /// The name or type is not in the line of the attribute.
    pub(super) inferred: bool,
    pub(super) kind: Option<Type>,
    pub(super) marks: Marks,
    /// There is another of its name, which counts.
    pub(super) is_repeated: bool,
    /// Paragraphs and the blank lines between them.
    pub(super) description: Vec<&'a str>,
    pub(super) facts: Vec<(usize, Fact)>,
    pub(super) shown: Shown,
    /// `oneOf`, `anyOf` or `allOf`: its children are no properties.
    pub(super) union: Option<&'static str>,
    pub(super) children: Vec<usize>,
    /// How many members of the union, from the first, cannot get attributes any more.
    pub(super) closed: usize,
    /// What the examples have in its place.
    pub(super) samples: Rc<Samples<'a>>,
    /// An attribute is part of it for certain, and no example has it.
    pub(super) is_partial: bool,
    /// The names of its attributes.
    taken: HashSet<String>,
    /// How many of the names in the examples are taken for certain, from the first.
    passed: usize,
}

/// The objects that the examples have in one place; of an array its items.
#[derive(Debug, Default)]
pub(super) struct Samples<'a> {
    pub(super) objects: Vec<&'a Value>,
    /// The names in them, each once.
    pub(super) names: Vec<&'a str>,
}

impl<'a> Node<'a> {
    pub(super) fn new(line: usize, name: Option<String>, kind: Option<Type>) -> Self {
        Self {
            line,
            indent: None,
            parent: 0,
            depth: 0,
            name,
            title: String::new(),
            inferred: false,
            kind,
            marks: Marks::default(),
            is_repeated: false,
            description: Vec::new(),
            facts: Vec::new(),
            shown: Shown::Nothing,
            union: None,
            children: Vec::new(),
            closed: 0,
            samples: Rc::default(),
            is_partial: false,
            taken: HashSet::new(),
            passed: 0,
        }
    }

    /// Returns its name in findings.
    pub(super) fn what(&self) -> String {
        match &self.name {
            Some(name) => format!("`{name}`"),
            None if self.title.is_empty() => "a member of a union".to_owned(),
            None if self.is_member() => format!("the member `{}`", self.title),
            None => self.title.clone(),
        }
    }

    /// Reports whether it is an alternative of a union. Its examples are those of all alternatives.
    pub(super) fn is_member(&self) -> bool {
        self.name.is_none() && self.depth > 0
    }

    /// Reports whether the page shows more of the value than a description.
    pub(super) fn is_shown(&self) -> bool {
        self.shown != Shown::Nothing || self.kind.is_some() || self.union.is_some() || !self.facts.is_empty()
    }

    /// Reports whether an example has an attribute of a name that is not placed yet.
    pub(super) fn awaits(&self, name: &str) -> bool {
        !self.has(name) && self.samples.objects.iter().any(|sample| sample.get(name).is_some())
    }

    /// Reports whether an attribute of a name is placed already.
    pub(super) fn has(&self, name: &str) -> bool {
        self.taken.contains(name)
    }

    /// Places the name of an attribute; says whether it is the first of that name.
    pub(super) fn take(&mut self, name: &str) -> bool {
        let is_first = self.taken.insert(name.to_owned());
        while self.samples.names.get(self.passed).is_some_and(|name| self.taken.contains(*name)) {
            self.passed += 1;
        }
        is_first
    }

    /// Returns the names in the examples, from the first that is not placed.
    pub(super) fn awaited(&self) -> impl Iterator<Item = &'a str> {
        self.samples.names.iter().copied().skip(self.passed).filter(|name| !self.has(name))
    }
}

/// The nodes of one section. The number 0 is the section itself.
#[derive(Debug)]
pub(super) struct Tree<'a> {
    root: Node<'a>,
    rest: Vec<Node<'a>>,
}

impl<'a> Tree<'a> {
    pub(super) fn new(root: Node<'a>) -> Self {
        Self { root, rest: Vec::new() }
    }

    /// Returns how many nodes there are.
    pub(super) fn len(&self) -> usize {
        self.rest.len() + 1
    }

    /// Returns the node with a number, or the section itself if no node has it.
    pub(super) fn node(&self, index: usize) -> &Node<'a> {
        index.checked_sub(1).and_then(|index| self.rest.get(index)).unwrap_or(&self.root)
    }

    pub(super) fn node_mut(&mut self, index: usize) -> &mut Node<'a> {
        index.checked_sub(1).and_then(|index| self.rest.get_mut(index)).unwrap_or(&mut self.root)
    }

    /// Returns a node and all it is part of, ending with the section itself.
    pub(super) fn chain(&self, index: usize) -> impl Iterator<Item = usize> {
        let outer = |index: &usize| (*index != 0).then(|| self.node(*index).parent);
        std::iter::successors(Some(index), outer)
    }

    /// Adds a node, and returns its number.
    pub(super) fn add(&mut self, parent: usize, mut node: Node<'a>) -> usize {
        node.parent = parent;
        node.depth = self.node(parent).depth + 1;
        if let Some(name) = node.name.as_ref().filter(|_| !node.is_repeated) {
            node.samples = self.samples(parent, name);
        }
        self.rest.push(node);
        let index = self.rest.len();
        self.node_mut(parent).children.push(index);
        index
    }

    /// Returns what the examples of a node have under a name, as samples.
    pub(super) fn samples(&self, parent: usize, name: &str) -> Rc<Samples<'a>> {
        Rc::new(Samples::new(self.values(parent, name)))
    }

    /// Returns what the examples of a node have under a name.
    pub(super) fn values(&self, parent: usize, name: &str) -> Vec<&'a Value> {
        self.node(parent).samples.objects.iter().filter_map(|sample| sample.get(name)).collect()
    }
}

/// How many objects of the examples are looked at in one place.
const MAX_SAMPLES: usize = 50;

impl<'a> Samples<'a> {
    /// Returns the objects in values: themselves, or the items of arrays, however deep.
    pub(super) fn new(values: impl IntoIterator<Item = &'a Value>) -> Self {
        let mut open: Vec<&Value> = values.into_iter().collect();
        open.reverse();
        let mut objects = Vec::new();
        while let Some(value) = open.pop() {
            match value {
                Value::Array(items) => open.extend(items.iter().take(MAX_SAMPLES).rev()),
                Value::Object(_) if objects.len() < MAX_SAMPLES => objects.push(value),
                _ => {}
            }
        }
        let mut seen = HashSet::new();
        let names = objects.iter().filter_map(|object| object.as_object()).flat_map(|object| object.keys());
        let names = names.map(String::as_str).filter(|name| seen.insert(*name)).collect();
        Self { objects, names }
    }
}
