//! Operations, with their path items and references resolved.

use serde_json::{Map, Value};

use super::schema::SchemaId;
use super::security::Security;

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation<'a> {
    /// The path template.
    pub path: &'a str,
    /// The method in lower case.
    pub method: &'static str,
    /// The JSON pointer.
    pub pointer: String,
    /// The operation itself.
    pub node: &'a Map<String, Value>,
    /// The `operationId`.
    pub id: Option<&'a str>,
    /// The tags.
    pub tags: Vec<&'a str>,
    /// Its parameters, and those of its path item that it does not override.
    pub parameters: Vec<Parameter<'a>>,
    /// The request body.
    pub body: Option<RequestBody<'a>>,
    /// The responses in the order of the text.
    pub responses: Vec<Response<'a>>,
    /// Its own security, or `None` if that of the document applies.
    pub security: Option<Security<'a>>,
    /// The requests that the server makes.
    pub callbacks: Vec<Callback<'a>>,
}

/// The location of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum In {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

impl In {
    /// Returns the location's name in OpenAPI.
    pub fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter<'a> {
    /// The name.
    pub name: &'a str,
    /// The location.
    pub place: In,
    /// The JSON pointer, at the place of use.
    pub pointer: String,
    /// The parameter itself, references followed.
    pub node: &'a Map<String, Value>,
    /// Whether it is required.
    pub required: bool,
    /// Whether it belongs to the path item.
    pub shared: bool,
    /// The schema, and the route to it.
    pub schema: Option<(SchemaId, String)>,
    /// How it is written.
    pub style: Style<'a>,
}

/// How a parameter or a header is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style<'a> {
    /// The style; `None` if it is written as a media type.
    pub name: Option<&'a str>,
    /// The media type, if it has one instead of a style.
    pub media: Option<&'a str>,
    /// Whether each item or property is written by itself.
    pub explode: bool,
}

impl Style<'_> {
    /// Reports whether it is `style: form` with `explode`, which writes `name=item` for each item of a list.
    pub fn is_exploded_form(self) -> bool {
        self.name == Some("form") && self.explode
    }
}

/// A request body.
#[derive(Clone, Debug)]
pub struct RequestBody<'a> {
    /// The JSON pointer, at the place of use.
    pub pointer: String,
    /// Whether it is required.
    pub required: bool,
    /// The media types.
    pub content: Vec<MediaType<'a>>,
}

/// A media type of a body.
#[derive(Clone, Debug)]
pub struct MediaType<'a> {
    /// The name as it is written.
    pub name: &'a str,
    /// The JSON pointer, at the place of use.
    pub pointer: String,
    /// The schema.
    pub schema: Option<SchemaId>,
}

/// A response.
#[derive(Clone, Debug)]
pub struct Response<'a> {
    /// The status, with a range in capitals (`4XX`), or `default`.
    pub status: String,
    /// The JSON pointer, at the place of use.
    pub pointer: String,
    /// The media types.
    pub content: Vec<MediaType<'a>>,
    /// The headers.
    pub headers: Vec<Header<'a>>,
}

/// A header of a response.
#[derive(Clone, Debug)]
pub struct Header<'a> {
    /// The name.
    pub name: &'a str,
    /// The JSON pointer, at the place of use.
    pub pointer: String,
    /// Whether every response has it.
    pub required: bool,
    /// How it is written.
    pub style: Style<'a>,
    /// The schema, and the route to it.
    pub schema: Option<(SchemaId, String)>,
}

/// A request that the server makes on account of an operation.
#[derive(Clone, Debug)]
pub struct Callback<'a> {
    /// The name in the operation.
    pub name: &'a str,
    /// The request: its path is the expression for the URL.
    pub operation: Operation<'a>,
}
