//! From a use of two schemas to its findings: each change gets the rule of the place it is used at.

use std::collections::HashSet;

use crate::document::escape;

use super::change::{Change, Kind};
use super::finding::Finding;
use super::graph::{Graph, Label, Step};
use super::rules::{self, Aspect, Direction, Level, Rule, Site};
use super::typed;

/// A use of two schemas: the schema of a body, a parameter or a header.
#[derive(Clone, Debug)]
pub(super) struct Root {
    pub(super) operation: Option<String>,
    pub(super) part: String,
    pub(super) place: rules::Place,
    /// The JSON pointers of the schemas, old and new.
    pub(super) pointers: [String; 2],
    pub(super) pair: usize,
    /// Whether a number is told from text, as JSON does.
    pub(super) strict: bool,
    pub(super) parameter: Parameter,
}

/// What counts for the schema of a parameter alone.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Parameter {
    pub(super) header: bool,
    /// Whether it was required and still is, so that its default says nothing.
    pub(super) required: bool,
    /// Whether a list is written as its items, so that a single value is a list of one.
    pub(super) exploded_form: bool,
}

/// A step of the way from the root to a schema.
struct Way<'g> {
    /// The number of the step before, and what it leads to; `None` for the root.
    step: Option<(usize, &'g Step)>,
    read_only: bool,
    write_only: bool,
}

/// Adds the findings of a use, those of a schema that is reached on several ways but once.
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
            pair.changes.iter().for_each(|change| found(root, &place, change, findings));
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

/// The JSON pointers of a way, and its name for people.
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

fn found(root: &Root, place: &Place, change: &Change, findings: &mut Vec<Finding>) {
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
        });
    }
}

/// Where a change is.
struct Context<'b> {
    root: &'b Root,
    place: rules::Place,
    read_only: bool,
    write_only: bool,
}

type Judged = Vec<(String, Level)>;

fn rule(rule: Rule) -> Judged {
    vec![(rule.id.to_owned(), rule.level)]
}

impl Context<'_> {
    /// Whether no request may have the value.
    fn is_never_sent(&self) -> bool {
        self.place.0 == Direction::Request && self.read_only
    }

    fn is_parameter(&self) -> bool {
        matches!(self.place.1, Site::Parameter | Site::ParameterProperty)
    }

    fn rules(&self, change: &Change) -> Judged {
        let (direction, site) = self.place;
        let request = direction == Direction::Request;
        match &change.kind {
            Kind::Aspect(aspect) if *aspect == rules::ENUM_VALUE_ADDED && change.implied => {
                // Said beside `became-enum` where oasdiff says so.
                if request && site != Site::Body { self.aspect(aspect) } else { Judged::new() }
            }
            Kind::Aspect(aspect) if *aspect == rules::PATTERN_GENERALIZED && !request => {
                self.aspect(&rules::PATTERN_CHANGED)
            }
            Kind::Aspect(aspect) => self.aspect(aspect),
            Kind::Default(_) if site == Site::Parameter && self.root.parameter.required => Judged::new(),
            Kind::Default(aspect) => self.aspect(aspect),
            Kind::Listed(..) if site == Site::Parameter && self.root.parameter.exploded_form => {
                self.aspect(&rules::TYPE_GENERALIZED)
            }
            Kind::Type(old, new) | Kind::Listed(old, new) => {
                let aspects = typed::judge(old, new, self.place, self.root.strict);
                aspects.iter().flat_map(|aspect| self.aspect(aspect)).collect()
            }
            Kind::Enum { became: false } => self.aspect(&rules::BECAME_NOT_ENUM),
            Kind::Enum { became: true } => {
                let mut judged = self.aspect(&rules::BECAME_ENUM);
                if site == Site::Parameter && self.root.parameter.header {
                    judged.extend(rule(rules::HEADER_BECAME_ENUM));
                }
                judged
            }
            Kind::Added { .. } | Kind::Removed { .. } | Kind::Renamed { .. } | Kind::Required { .. }
                if self.is_never_sent() =>
            {
                Judged::new()
            }
            Kind::Added { required, default } => rule(self.added(*required, *default)),
            Kind::Removed { required } => rule(self.removed(*required)),
            Kind::Renamed { required } => self.renamed(*required),
            Kind::Required { became, default } => rule(self.required(*became, *default)),
            Kind::Mark { mark, required } => {
                let required = if *required { "required" } else { "optional" };
                vec![(format!("{}-{required}-property-{mark}", self.direction()), Level::Info)]
            }
            Kind::Life(life) => {
                let level = rules::LIFE
                    .iter()
                    .find(|(name, _)| name == life)
                    .map_or(Level::Info, |(_, level)| *level);
                vec![(format!("{}-property-{life}", self.direction()), level)]
            }
            Kind::Stability => rule(rules::STABILITY_INVALID),
        }
    }

    fn direction(&self) -> &'static str {
        match self.place.0 {
            Direction::Request => "request",
            Direction::Response => "response",
        }
    }

    /// What narrows a value that is not sent this way breaks nobody.
    fn aspect(&self, aspect: &Aspect) -> Judged {
        let (direction, site) = self.place;
        let foreign = match direction {
            Direction::Request => self.read_only,
            Direction::Response => self.write_only,
        };
        if !foreign {
            return vec![(aspect.id(self.place), aspect.level(direction))];
        }
        let end = format!("-property-{}", aspect.suffix);
        let own = rules::RULES.iter().find(|rule| {
            let only =
                if direction == Direction::Request { "request-read-only" } else { "response-write-only" };
            site == Site::Property && rule.id.strip_prefix(only) == Some(&end)
        });
        vec![(own.map_or_else(|| aspect.id(self.place), |rule| rule.id.to_owned()), Level::Info)]
    }

    fn added(&self, required: bool, default: bool) -> Rule {
        match (self.place.0, self.is_parameter(), required, self.write_only) {
            (Direction::Request, true, true, _) if self.root.parameter.header => rules::NEW_HEADER_PROPERTY,
            (Direction::Request, true, true, _) => rules::PARAMETER_PROPERTY_ADDED_REQUIRED,
            (Direction::Request, true, false, _) => rules::PARAMETER_PROPERTY_ADDED,
            (Direction::Request, false, true, _) if default => rules::NEW_REQUIRED_PROPERTY_WITH_DEFAULT,
            (Direction::Request, false, true, _) => rules::NEW_REQUIRED_PROPERTY,
            (Direction::Request, false, false, _) => rules::NEW_OPTIONAL_PROPERTY,
            (Direction::Response, _, true, false) => rules::RESPONSE_REQUIRED_ADDED,
            (Direction::Response, _, true, true) => rules::RESPONSE_REQUIRED_WRITE_ONLY_ADDED,
            (Direction::Response, _, false, false) => rules::RESPONSE_OPTIONAL_ADDED,
            (Direction::Response, _, false, true) => rules::RESPONSE_OPTIONAL_WRITE_ONLY_ADDED,
        }
    }

    fn removed(&self, required: bool) -> Rule {
        match (self.place.0, required, self.write_only) {
            (Direction::Request, ..) if self.is_parameter() => rules::PARAMETER_PROPERTY_REMOVED,
            (Direction::Request, ..) => rules::PROPERTY_REMOVED,
            (Direction::Response, true, false) => rules::RESPONSE_REQUIRED_REMOVED,
            (Direction::Response, true, true) => rules::RESPONSE_REQUIRED_WRITE_ONLY_REMOVED,
            (Direction::Response, false, false) => rules::RESPONSE_OPTIONAL_REMOVED,
            (Direction::Response, false, true) => rules::RESPONSE_OPTIONAL_WRITE_ONLY_REMOVED,
        }
    }

    /// A rename is as bad as the worse of what it is made of.
    fn renamed(&self, [was_required, is_required]: [bool; 2]) -> Judged {
        let renamed = match self.place.0 {
            Direction::Request => rules::PROPERTY_RENAMED,
            Direction::Response => rules::RESPONSE_PROPERTY_RENAMED,
        };
        let level = self.removed(was_required).level.max(self.added(is_required, false).level);
        vec![(renamed.id.to_owned(), level)]
    }

    fn required(&self, became: bool, default: bool) -> Rule {
        match (self.place.0, self.is_parameter(), became, self.write_only) {
            (Direction::Request, true, true, _) if self.root.parameter.header => {
                rules::HEADER_PROPERTY_BECAME_REQUIRED
            }
            (Direction::Request, true, true, _) => rules::PARAMETER_PROPERTY_BECAME_REQUIRED,
            (Direction::Request, true, false, _) => rules::PARAMETER_PROPERTY_BECAME_OPTIONAL,
            (Direction::Request, false, true, _) if default => rules::PROPERTY_BECAME_REQUIRED_WITH_DEFAULT,
            (Direction::Request, false, true, _) => rules::PROPERTY_BECAME_REQUIRED,
            (Direction::Request, false, false, _) => rules::PROPERTY_BECAME_OPTIONAL,
            (Direction::Response, _, true, false) => rules::RESPONSE_BECAME_REQUIRED,
            (Direction::Response, _, true, true) => rules::RESPONSE_WRITE_ONLY_BECAME_REQUIRED,
            (Direction::Response, _, false, false) => rules::RESPONSE_BECAME_OPTIONAL,
            (Direction::Response, _, false, true) => rules::RESPONSE_WRITE_ONLY_BECAME_OPTIONAL,
        }
    }
}

/// The pointer of a member.
pub(super) fn at(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", escape(key))
}
