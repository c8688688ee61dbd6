//! The objects of OpenAPI 3.0: which members each has, and what each member is.
//!
//! A member that is not in these tables is misspelt, or is not of 3.0, and every tool would pass over it in silence.
//! What OpenAPI has and no stage of ours knows is in the tables with the reason why it cannot be used.

use Shape::{Any, Each, Flag, Ignored, List, Map, Number, One, Open, Text, Texts, Unsupported, Whole};

/// What a member is.
pub(super) enum Shape {
    /// Any value, or one that a rule looks at.
    Any,
    Text,
    Flag,
    Number,
    /// A number of things.
    Whole,
    List,
    Texts,
    One(&'static Object),
    /// A list of objects.
    Each(&'static Object),
    /// Objects by a name.
    Map(&'static Object),
    /// Objects by a name, with extensions between them.
    Open(&'static Object),
    /// Something that OpenAPI has and the generator has not, and why.
    Unsupported(&'static str),
    /// Something that OpenAPI has and no client needs to be right, and what is not made of it.
    Ignored(&'static str),
}

/// What an object is, for the rules that look at it.
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
    /// What it is called in a message.
    pub(super) name: &'static str,
    /// Where its components are, if a reference may stand for it.
    pub(super) components: Option<&'static str>,
    pub(super) members: &'static [(&'static str, Shape)],
    pub(super) required: &'static [&'static str],
}

const fn other(
    name: &'static str,
    members: &'static [(&'static str, Shape)],
    required: &'static [&'static str],
) -> Object {
    Object { kind: Kind::Other, name, components: None, members, required }
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
        ("webhooks", Ignored("a client cannot be called back")),
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
        ("callbacks", Ignored("a client cannot be called back")),
    ],
    &[],
);

static SECURITY_SCHEME: Object = Object {
    kind: Kind::SecurityScheme,
    name: "a security scheme",
    components: Some("securitySchemes"),
    members: &[
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
/// The names in it are those of security schemes.
static REQUIREMENT: Object = Object {
    kind: Kind::Requirement,
    name: "a security requirement",
    components: None,
    members: &[],
    required: &[],
};

const BASE_URL: &str = "the client has one base URL for all operations";

static PATH_ITEM: Object = Object {
    kind: Kind::PathItem,
    name: "a path item",
    components: None,
    members: &[
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
        ("$ref", Unsupported("the operations stand under their path")),
    ],
    required: &[],
};

static OPERATION: Object = Object {
    kind: Kind::Operation,
    name: "an operation",
    components: None,
    members: &[
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
        ("callbacks", Ignored("a client cannot be called back")),
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
    members: &[
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
    members: &[("description", Text), ("required", Flag), ("content", Map(&MEDIA_TYPE))],
    required: &["content"],
};

static RESPONSE: Object = Object {
    kind: Kind::Response,
    name: "a response",
    components: Some("responses"),
    members: &[
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
    members: &[
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
    members: &[
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
    members: &[("summary", Text), ("description", Text), ("value", Any), ("externalValue", Text)],
    required: &[],
};

static SCHEMA: Object = Object {
    kind: Kind::Schema,
    name: "a schema",
    components: Some("schemas"),
    members: &[
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

/// The extensions that a stage reads; anywhere else than in the tables they would be passed over.
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
