//! Routing: from method and path to an operation.

use hyper::Method;
use sensay_build_tools::{Document, Finding, Findings, document::escape};

use crate::error_response::ErrorResponse;
use crate::operation::Operation;
use crate::template::{self, Segment, is_equivalent, matches};

/// The paths of a document, the most specific first.
#[derive(Debug)]
pub(crate) struct Routes(Vec<Route>);

/// The operation of a request, and the values of its path parameters as they were sent.
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
    /// Creates the routes.
    ///
    /// # Errors
    ///
    /// Returns findings for invalid path templates, and for different templates that match the same paths.
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
            match routes.iter_mut().find(|route| is_equivalent(&route.template, &template)) {
                Some(route) if route.template != template => {
                    let other = &operations[route.methods[0].1].path;
                    let message = format!("`{}` matches the same paths as `{other}`", operation.path);
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

    /// Finds the operation of a request.
    ///
    /// # Errors
    ///
    /// Returns a 404 response for an unknown path, and a 405 response for an unknown method.
    pub(crate) fn find<'a>(&'a self, method: &Method, path: &'a str) -> Result<Found<'a>, ErrorResponse> {
        let segments: Vec<&str> =
            path.strip_prefix('/').map(|path| path.split('/').collect()).unwrap_or_default();
        let route = self.0.iter().find(|route| matches(&route.template, &segments));
        let route =
            route.ok_or_else(|| ErrorResponse::not_found(format!("no operation has the path {path}")))?;
        match route.methods.iter().find(|(known, _)| known == method) {
            Some((_, index)) => {
                let parts = route.template.iter().zip(segments);
                let values = parts.flat_map(|(part, segment)| part.values(segment));
                Ok(Found { index: *index, segments: values.collect() })
            }
            None => {
                let allowed: Vec<&str> = route.methods.iter().map(|(method, _)| method.as_str()).collect();
                Err(ErrorResponse::method_not_allowed(method, path, &allowed.join(", ")))
            }
        }
    }
}

fn finding(document: &Document, operation: &Operation, message: String) -> Finding {
    document.finding(&format!("/paths/{}", escape(&operation.path)), message)
}
