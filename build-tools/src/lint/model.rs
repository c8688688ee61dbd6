//! Tables of the objects of OpenAPI 3.0, with the properties of each.
//!
//! A property that is not in these tables is misspelt or not of 3.0, and most tools would ignore it in silence.
//! A property that OpenAPI has and no stage supports is in the tables with the reason why it cannot be used.

use Form::{Any, Each, Flag, Ignored, List, Map, Number, One, Open, Text, Texts, Unsupported, Whole};

/// The form of a property's value.
pub(super) enum Form {
    /// Any value, or one that a rule checks.
    Any,
    Text,
    Flag,
    Number,
    /// An integer that is not negative.
    Whole,
    List,
    Texts,
    One(&'static Object),
    /// A list of objects.
    Each(&'static Object),
    /// Objects by name.
    Map(&'static Object),
    /// Objects by name, with extensions between them.
    Open(&'static Object),
    /// A feature of OpenAPI that the generator does not support, with the reason.
    Unsupported(&'static str),
    /// A feature of OpenAPI without which a client is still right, with the reason why it is ignored.
    Ignored(&'static str),
}

/// The kind of an object. Rules select objects by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    MediaType,
    Schema,
    SecurityScheme,
    Requirement,
    Other,
}

/// An object of OpenAPI.
pub(super) struct Object {
    pub(super) kind: Kind,
    /// Its name in messages.
    pub(super) name: &'static str,
    /// The kind of component that a reference in its place may lead to, if references are allowed.
    pub(super) components: Option<&'static str>,
    pub(super) properties: &'static [(&'static str, Form)],
    pub(super) required: &'static [&'static str],
}

const fn other(
    name: &'static str,
    properties: &'static [(&'static str, Form)],
    required: &'static [&'static str],
) -> Object {
    Object { kind: Kind::Other, name, components: None, properties, required }
}

pub(super) static DOCUMENT: Object = other(
    "the document",
    &[
        ("openapi", Text),
        ("info", One(&INFO)),
        ("servers", Each(&SERVER)),
        ("tags", Each(&TAG)),
        ("security", Each(&REQUIREMENT)),
        ("paths", Open(&PATH_ITEM)),
        ("components", One(&COMPONENTS)),
        ("externalDocs", One(&EXTERNAL_DOCS)),
        ("webhooks", Ignored("a client receives no requests")),
        ("x-client-methods", Texts),
    ],
    &["info", "paths"],
);

static INFO: Object = other(
    "`info`",
    &[
        ("title", Text),
        ("version", Text),
        ("description", Text),
        ("termsOfService", Text),
        ("contact", One(&CONTACT)),
        ("license", One(&LICENSE)),
    ],
    &["title", "version"],
);
static CONTACT: Object = other("a contact", &[("name", Text), ("url", Text), ("email", Text)], &[]);
static LICENSE: Object = other("a license", &[("name", Text), ("url", Text)], &["name"]);
static TAG: Object = other(
    "a tag",
    &[("name", Text), ("description", Text), ("externalDocs", One(&EXTERNAL_DOCS))],
    &["name"],
);
static EXTERNAL_DOCS: Object = other("`externalDocs`", &[("url", Text), ("description", Text)], &["url"]);
static SERVER: Object = other(
    "a server",
    &[("url", Text), ("description", Text), ("variables", Map(&SERVER_VARIABLE))],
    &["url"],
);
static SERVER_VARIABLE: Object =
    other("a server variable", &[("enum", Texts), ("default", Text), ("description", Text)], &["default"]);

static COMPONENTS: Object = other(
    "`components`",
    &[
        ("schemas", Map(&SCHEMA)),
        ("responses", Map(&RESPONSE)),
        ("parameters", Map(&PARAMETER)),
        ("examples", Map(&EXAMPLE)),
        ("requestBodies", Map(&REQUEST_BODY)),
        ("headers", Map(&HEADER)),
        ("securitySchemes", Map(&SECURITY_SCHEME)),
        ("links", Ignored("nothing is generated for links")),
        ("callbacks", Ignored("a client receives no requests")),
    ],
    &[],
);

static SECURITY_SCHEME: Object = Object {
    kind: Kind::SecurityScheme,
    name: "a security scheme",
    components: Some("securitySchemes"),
    properties: &[
        ("type", Text),
        ("description", Text),
        ("name", Text),
        ("in", Text),
        ("scheme", Text),
        ("bearerFormat", Text),
        ("flows", Any),
        ("openIdConnectUrl", Text),
        ("x-acts-as", Text),
    ],
    required: &["type"],
};
/// A security requirement. Its keys are the names of security schemes.
static REQUIREMENT: Object = Object {
    kind: Kind::Requirement,
    name: "a security requirement",
    components: None,
    properties: &[],
    required: &[],
};

const BASE_URL: &str = "the client has one base URL for all operations";

static PATH_ITEM: Object = Object {
    kind: Kind::PathItem,
    name: "a path item",
    components: None,
    properties: &[
        ("summary", Text),
        ("description", Text),
        ("get", One(&OPERATION)),
        ("put", One(&OPERATION)),
        ("post", One(&OPERATION)),
        ("delete", One(&OPERATION)),
        ("options", One(&OPERATION)),
        ("head", One(&OPERATION)),
        ("patch", One(&OPERATION)),
        ("trace", One(&OPERATION)),
        ("parameters", Each(&PARAMETER)),
        ("servers", Unsupported(BASE_URL)),
        ("$ref", Unsupported("write the operations under their path")),
    ],
    required: &[],
};

static OPERATION: Object = Object {
    kind: Kind::Operation,
    name: "an operation",
    components: None,
    properties: &[
        ("operationId", Text),
        ("tags", Texts),
        ("summary", Text),
        ("description", Text),
        ("externalDocs", One(&EXTERNAL_DOCS)),
        ("parameters", Each(&PARAMETER)),
        ("requestBody", One(&REQUEST_BODY)),
        ("responses", Open(&RESPONSE)),
        ("deprecated", Flag),
        ("security", Each(&REQUIREMENT)),
        ("servers", Unsupported(BASE_URL)),
        ("callbacks", Ignored("a client receives no requests")),
        ("x-beta", Flag),
        ("x-deprecated-note", Text),
        ("x-former-operation-ids", Texts),
        ("x-pagination", Any),
    ],
    required: &["responses"],
};

static PARAMETER: Object = Object {
    kind: Kind::Parameter,
    name: "a parameter",
    components: Some("parameters"),
    properties: &[
        ("name", Text),
        ("in", Text),
        ("description", Text),
        ("required", Flag),
        ("deprecated", Flag),
        ("allowEmptyValue", Flag),
        ("style", Text),
        ("explode", Flag),
        ("allowReserved", Flag),
        ("schema", One(&SCHEMA)),
        ("content", Any),
        ("example", Any),
        ("examples", Map(&EXAMPLE)),
        ("x-beta", Flag),
        ("x-client-setting", Flag),
        ("x-deprecated-note", Text),
        ("x-rust-name", Any),
    ],
    required: &["name", "in"],
};

static REQUEST_BODY: Object = Object {
    kind: Kind::RequestBody,
    name: "a request body",
    components: Some("requestBodies"),
    properties: &[("description", Text), ("required", Flag), ("content", Map(&MEDIA_TYPE))],
    required: &["content"],
};

static RESPONSE: Object = Object {
    kind: Kind::Response,
    name: "a response",
    components: Some("responses"),
    properties: &[
        ("description", Text),
        ("headers", Map(&HEADER)),
        ("content", Map(&MEDIA_TYPE)),
        ("links", Ignored("nothing is generated for links")),
    ],
    required: &["description"],
};

static MEDIA_TYPE: Object = Object {
    kind: Kind::MediaType,
    name: "a media type",
    components: None,
    properties: &[
        ("schema", One(&SCHEMA)),
        ("example", Any),
        ("examples", Map(&EXAMPLE)),
        ("encoding", Ignored("only forms have an encoding")),
    ],
    required: &[],
};

static HEADER: Object = Object {
    kind: Kind::Other,
    name: "a header",
    components: Some("headers"),
    properties: &[
        ("description", Text),
        ("required", Flag),
        ("deprecated", Flag),
        ("style", Text),
        ("explode", Flag),
        ("schema", One(&SCHEMA)),
        ("content", Ignored("headers of responses are not decoded")),
        ("example", Any),
        ("examples", Map(&EXAMPLE)),
    ],
    required: &[],
};

static EXAMPLE: Object = Object {
    kind: Kind::Other,
    name: "an example",
    components: Some("examples"),
    properties: &[("summary", Text), ("description", Text), ("value", Any), ("externalValue", Text)],
    required: &[],
};

static SCHEMA: Object = Object {
    kind: Kind::Schema,
    name: "a schema",
    components: Some("schemas"),
    properties: &[
        ("type", Any),
        ("format", Text),
        ("description", Text),
        ("title", Text),
        ("default", Any),
        ("example", Any),
        ("nullable", Flag),
        ("deprecated", Flag),
        ("readOnly", Flag),
        ("writeOnly", Flag),
        ("enum", List),
        ("minLength", Whole),
        ("maxLength", Whole),
        ("pattern", Text),
        ("minimum", Number),
        ("maximum", Number),
        ("exclusiveMinimum", Flag),
        ("exclusiveMaximum", Flag),
        ("multipleOf", Number),
        ("items", One(&SCHEMA)),
        ("minItems", Whole),
        ("maxItems", Whole),
        ("uniqueItems", Flag),
        ("properties", Map(&SCHEMA)),
        ("required", Texts),
        ("additionalProperties", One(&SCHEMA)),
        ("minProperties", Whole),
        ("maxProperties", Whole),
        ("oneOf", Each(&SCHEMA)),
        ("anyOf", Each(&SCHEMA)),
        ("allOf", Each(&SCHEMA)),
        ("not", One(&SCHEMA)),
        ("discriminator", One(&DISCRIMINATOR)),
        ("externalDocs", One(&EXTERNAL_DOCS)),
        ("xml", Any),
        ("x-beta", Flag),
        ("x-deprecated-note", Text),
        ("x-enum-varnames", Texts),
        ("x-rust-name", Any),
    ],
    required: &[],
};

static DISCRIMINATOR: Object =
    other("a discriminator", &[("propertyName", Text), ("mapping", Any)], &["propertyName"]);

/// The extensions that a stage reads. In places other than those of the tables they would have no effect.
pub(super) const EXTENSIONS: [&str; 9] = [
    "x-acts-as",
    "x-beta",
    "x-client-methods",
    "x-client-setting",
    "x-deprecated-note",
    "x-enum-varnames",
    "x-former-operation-ids",
    "x-pagination",
    "x-rust-name",
];
