//! Paths to operations.

use hyper::Method;
use percent_encoding::percent_decode_str;
use sensay_build_tools::{Document, Finding, Findings, document::escape};

use crate::operation::Operation;
use crate::refusal::Refusal;

/// The paths of a document, the most specific first.
#[derive(Debug)]
pub(crate) struct Routes(Vec<Route>);

/// The operation a request is for, and the values of its path parameters as they were sent.
#[derive(Debug)]
pub(crate) struct Found<'a> {
    pub(crate) index: usize,
    pub(crate) segments: Vec<(&'a str, &'a str)>,
}

#[derive(Debug)]
struct Route {
    template: Vec<Segment>,
    /// The methods in the order of the document, each with the index of its operation.
    methods: Vec<(Method, usize)>,
}

// Literals come first in the order, so that they win where both fit.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    Literal(String),
    /// Literals with parameters between: each parameter, and the literal after it. `{name}.{format}` begins with
    /// an empty literal.
    Mixed(String, Vec<(String, String)>),
    Parameter(String),
}

impl Routes {
    /// Finds no fault with paths that differ; two templates that fit the same paths are one.
    pub(crate) fn new(document: &Document, operations: &[Operation]) -> Result<Self, Findings> {
        let mut routes: Vec<Route> = Vec::new();
        let mut findings = Findings::default();
        for (index, operation) in operations.iter().enumerate() {
            let entry = (operation.method.clone(), index);
            let template = match template(&operation.path) {
                Ok(template) => template,
                Err(message) => {
                    findings.extend([finding(document, operation, message)]);
                    continue;
                }
            };
            match routes.iter_mut().find(|route| same_shape(&route.template, &template)) {
                Some(route) if route.template != template => {
                    let other = &operations[route.methods[0].1].path;
                    let message = format!("`{}` fits the same paths as `{other}`", operation.path);
                    findings.extend([finding(document, operation, message)]);
                }
                Some(route) => route.methods.push(entry),
                None => routes.push(Route { template, methods: vec![entry] }),
            }
        }
        routes.sort_by(|a, b| a.template.cmp(&b.template));
        findings.into_result()?;
        Ok(Self(routes))
    }

    pub(crate) fn find<'a>(&'a self, method: &Method, path: &'a str) -> Result<Found<'a>, Refusal> {
        let segments: Vec<&str> =
            path.strip_prefix('/').map(|path| path.split('/').collect()).unwrap_or_default();
        let route = self.0.iter().find(|route| fits(&route.template, &segments));
        let route = route.ok_or_else(|| Refusal::not_found(format!("no operation has the path {path}")))?;
        match route.methods.iter().find(|(known, _)| known == method) {
            Some((_, index)) => {
                let values = route.template.iter().zip(segments).flat_map(|(segment, value)| match segment {
                    Segment::Literal(_) => Vec::new(),
                    Segment::Mixed(start, parts) => mixed(start, parts, value).unwrap_or_default(),
                    Segment::Parameter(name) => vec![(name.as_str(), value)],
                });
                Ok(Found { index: *index, segments: values.collect() })
            }
            None => {
                let allowed: Vec<&str> = route.methods.iter().map(|(method, _)| method.as_str()).collect();
                Err(Refusal::method_not_allowed(method, path, &allowed.join(", ")))
            }
        }
    }
}

/// The names in braces of a path template.
pub(crate) fn names(path: &str) -> Vec<String> {
    let segments = template(path).unwrap_or_default().into_iter();
    let names = segments.flat_map(|segment| match segment {
        Segment::Literal(_) => Vec::new(),
        Segment::Mixed(_, parts) => parts.into_iter().map(|(name, _)| name).collect(),
        Segment::Parameter(name) => vec![name],
    });
    names.collect()
}

fn template(path: &str) -> Result<Vec<Segment>, String> {
    let path = path.strip_prefix('/').ok_or("a path begins with `/`")?;
    path.split('/')
        .map(|segment| match segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) {
            Some(name) if !name.contains(['{', '}']) => Ok(Segment::Parameter(name.to_owned())),
            None if !segment.contains(['{', '}']) => Ok(Segment::Literal(segment.to_owned())),
            _ => split(segment).ok_or_else(|| format!("`{segment}`: the braces do not enclose names")),
        })
        .collect()
}

/// A segment that is neither a literal nor a parameter as a whole.
fn split(segment: &str) -> Option<Segment> {
    let (start, mut rest) = segment.split_once('{')?;
    let mut parts = Vec::new();
    loop {
        let (name, after) = rest.split_once('}')?;
        let (literal, next) =
            after.split_once('{').map_or((after, None), |(literal, next)| (literal, Some(next)));
        if name.is_empty() || name.contains('{') || literal.contains('}') {
            return None;
        }
        parts.push((name.to_owned(), literal.to_owned()));
        match next {
            Some(next) => rest = next,
            None => break,
        }
    }
    (!start.contains('}')).then(|| Segment::Mixed(start.to_owned(), parts))
}

/// The values of the parameters in a part of a path. Each is as short as what follows allows, and none is empty.
fn mixed<'a>(
    start: &str,
    parts: &'a [(String, String)],
    segment: &'a str,
) -> Option<Vec<(&'a str, &'a str)>> {
    let mut rest = segment.strip_prefix(start)?;
    let mut values = Vec::new();
    for (index, (name, literal)) in parts.iter().enumerate() {
        let is_last = index + 1 == parts.len();
        let end = match (is_last, literal.as_str()) {
            (true, literal) => rest.len().checked_sub(literal.len()).filter(|_| rest.ends_with(literal))?,
            // Nothing says where the one ends and the next begins.
            (false, "") => rest.chars().next()?.len_utf8(),
            (false, literal) => rest.find(literal)?,
        };
        let (value, after) = rest.split_at_checked(end).filter(|(value, _)| !value.is_empty())?;
        values.push((name.as_str(), value));
        rest = after.strip_prefix(literal.as_str())?;
    }
    Some(values)
}

fn same_shape(a: &[Segment], b: &[Segment]) -> bool {
    a.len() == b.len()
        && a.iter().zip(b).all(|pair| match pair {
            (Segment::Literal(a), Segment::Literal(b)) => a == b,
            (Segment::Parameter(_), Segment::Parameter(_)) => true,
            (Segment::Mixed(a, a_parts), Segment::Mixed(b, b_parts)) => {
                a == b
                    && a_parts
                        .iter()
                        .map(|(_, literal)| literal)
                        .eq(b_parts.iter().map(|(_, literal)| literal))
            }
            _ => false,
        })
}

fn fits(template: &[Segment], segments: &[&str]) -> bool {
    template.len() == segments.len()
        && template.iter().zip(segments).all(|(part, segment)| match part {
            Segment::Literal(literal) => percent_decode_str(segment).eq(literal.bytes()),
            Segment::Mixed(start, parts) => mixed(start, parts, segment).is_some(),
            Segment::Parameter(_) => !segment.is_empty(),
        })
}

fn finding(document: &Document, operation: &Operation, message: String) -> Finding {
    document.finding(&format!("/paths/{}", escape(&operation.path)), message)
}
