//! Paths to operations.

use hyper::Method;
use percent_encoding::percent_decode_str;
use sensay_build_tools::{Document, Finding, Findings, document::escape};

use crate::operation::Operation;
use crate::validate::Refusal;

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
                let values =
                    route.template.iter().zip(segments).filter_map(|(segment, value)| match segment {
                        Segment::Literal(_) => None,
                        Segment::Parameter(name) => Some((name.as_str(), value)),
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
    let names = segments.filter_map(|segment| match segment {
        Segment::Parameter(name) => Some(name),
        Segment::Literal(_) => None,
    });
    names.collect()
}

fn template(path: &str) -> Result<Vec<Segment>, String> {
    let path = path.strip_prefix('/').ok_or("a path begins with `/`")?;
    path.split('/')
        .map(|segment| match segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) {
            Some(name) if !name.contains(['{', '}']) => Ok(Segment::Parameter(name.to_owned())),
            None if !segment.contains(['{', '}']) => Ok(Segment::Literal(segment.to_owned())),
            _ => Err(format!("`{segment}`: the mock knows a parameter only as a whole segment")),
        })
        .collect()
}

fn same_shape(a: &[Segment], b: &[Segment]) -> bool {
    a.len() == b.len()
        && a.iter().zip(b).all(|pair| match pair {
            (Segment::Literal(a), Segment::Literal(b)) => a == b,
            (Segment::Parameter(_), Segment::Parameter(_)) => true,
            _ => false,
        })
}

fn fits(template: &[Segment], segments: &[&str]) -> bool {
    template.len() == segments.len()
        && template.iter().zip(segments).all(|(part, segment)| match part {
            Segment::Literal(literal) => percent_decode_str(segment).eq(literal.bytes()),
            Segment::Parameter(_) => !segment.is_empty(),
        })
}

fn finding(document: &Document, operation: &Operation, message: String) -> Finding {
    document.finding(&format!("/paths/{}", escape(&operation.path)), message)
}
