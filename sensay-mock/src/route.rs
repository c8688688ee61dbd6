//! Paths to operations.

use hyper::Method;
use sensay_build_tools::{Document, Finding, Findings, document::escape};

use crate::operation::Operation;
use crate::refusal::Refusal;
use crate::template::{self, Segment, fits, same_shape};

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

impl Routes {
    /// Finds no fault with paths that differ; two templates that fit the same paths are one.
    pub(crate) fn new(document: &Document, operations: &[Operation]) -> Result<Self, Findings> {
        let mut routes: Vec<Route> = Vec::new();
        let mut findings = Findings::default();
        for (index, operation) in operations.iter().enumerate() {
            let entry = (operation.method.clone(), index);
            let template = match template::parse(&operation.path) {
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
                let parts = route.template.iter().zip(segments);
                let values = parts.flat_map(|(part, segment)| part.values(segment));
                Ok(Found { index: *index, segments: values.collect() })
            }
            None => {
                let allowed: Vec<&str> = route.methods.iter().map(|(method, _)| method.as_str()).collect();
                Err(Refusal::method_not_allowed(method, path, &allowed.join(", ")))
            }
        }
    }
}

fn finding(document: &Document, operation: &Operation, message: String) -> Finding {
    document.finding(&format!("/paths/{}", escape(&operation.path)), message)
}
