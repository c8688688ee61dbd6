//! The operations of the document and the schemas of their requests, as constants in the generated code.

use http::HeaderName;

/// An operation of the document.
///
/// [`Client::operations`](crate::Client::operations) lists them all.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) tag: &'static str,
    pub(crate) summary: &'static str,
    /// Alternatives, each a list of names of [`Scheme`]s that are needed together.
    pub(crate) security: &'static [&'static [&'static str]],
    pub(crate) parameters: &'static [Parameter],
    pub(crate) body: Option<Content>,
    pub(crate) deprecated: bool,
    pub(crate) beta: bool,
    pub(crate) compressible: bool,
}

/// A parameter of an operation.
#[derive(Debug)]
#[non_exhaustive]
pub struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) location: Location,
    pub(crate) required: bool,
    pub(crate) schema: &'static Schema,
}

/// The part of a request that a parameter belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Location {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
}

/// The body of an operation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Content {
    #[cfg_attr(not(feature = "dynamic"), allow(dead_code, reason = "only calls by id use it"))]
    pub(crate) required: bool,
    pub(crate) schema: &'static Schema,
}

#[allow(dead_code, reason = "the document decides which of them are used")]
impl Content {
    pub(crate) const fn required(schema: &'static Schema) -> Option<Self> {
        Some(Self { required: true, schema })
    }

    pub(crate) const fn optional(schema: &'static Schema) -> Option<Self> {
        Some(Self { required: false, schema })
    }
}

/// The schema of a value in a request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Schema {
    pub(crate) kind: Kind,
    pub(crate) nullable: bool,
    pub(crate) limits: &'static [Limit],
    /// The properties that must be present.
    pub(crate) required: &'static [&'static str],
    pub(crate) properties: &'static [(&'static str, &'static Schema)],
    /// The schema of additional properties; without one, the document allows none.
    pub(crate) others: Option<&'static Schema>,
    /// The schema of the items of a list.
    pub(crate) items: Option<&'static Schema>,
    /// The alternatives of a union without a discriminator.
    pub(crate) members: &'static [&'static Schema],
    /// The only value that the document has.
    pub(crate) only: Option<&'static str>,
}

/// The type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Any JSON.
    Any,
    /// Text.
    String,
    /// A number without a fraction.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list.
    Array,
    /// An object.
    Object,
}

#[allow(dead_code, reason = "the document decides which of them are used")]
impl Schema {
    pub(crate) const fn nullable(self) -> Self {
        Self { nullable: true, ..self }
    }

    pub(crate) const fn limits(self, limits: &'static [Limit]) -> Self {
        Self { limits, ..self }
    }

    pub(crate) const fn required(self, required: &'static [&'static str]) -> Self {
        Self { required, ..self }
    }

    pub(crate) const fn properties(self, properties: &'static [(&'static str, &'static Self)]) -> Self {
        Self { properties, ..self }
    }

    pub(crate) const fn others(self, others: &'static Self) -> Self {
        Self { others: Some(others), ..self }
    }

    pub(crate) const fn items(self, items: &'static Self) -> Self {
        Self { items: Some(items), ..self }
    }

    pub(crate) const fn members(self, members: &'static [&'static Self]) -> Self {
        Self { members, ..self }
    }

    pub(crate) const fn only(self, value: &'static str) -> Self {
        Self { only: Some(value), ..self }
    }
}

/// A limit on a value in a request.
#[derive(Clone, Copy, Debug)]
#[allow(dead_code, reason = "the document decides which limits occur")]
pub(crate) enum Limit {
    MinLength(usize),
    MaxLength(usize),
    Pattern(&'static str),
    MinItems(usize),
    MaxItems(usize),
    UniqueItems,
    MinProperties(usize),
    MaxProperties(usize),
    Minimum(f64),
    Above(f64),
    Maximum(f64),
    Below(f64),
    MultipleOf(f64),
    Uuid,
    Email,
    Uri,
    DateTime,
    Date,
}

/// A security scheme: a header with a credential, or with the user to act as.
#[derive(Debug)]
pub(crate) struct Scheme {
    /// Its name in the document.
    pub(crate) name: &'static str,
    pub(crate) header: HeaderName,
    /// The text before the credential in the header, such as `Bearer `.
    pub(crate) prefix: &'static str,
    pub(crate) role: Role,
}

/// The meaning of the value of a scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "the document decides which roles occur")]
pub(crate) enum Role {
    /// A secret that authenticates the caller.
    Credential,
    /// The user that the request acts as.
    User,
    /// The kind of id that names the user.
    UserType,
}

/// Base schemas, from which the others are built: `STRING.limits(…)`.
pub(crate) const ANY: Schema = Schema {
    kind: Kind::Any,
    nullable: true,
    limits: &[],
    required: &[],
    properties: &[],
    others: None,
    items: None,
    members: &[],
    only: None,
};
pub(crate) const STRING: Schema = Schema { kind: Kind::String, nullable: false, ..ANY };
#[allow(dead_code, reason = "the document decides which of them are used")]
pub(crate) const INTEGER: Schema = Schema { kind: Kind::Integer, ..STRING };
#[allow(dead_code, reason = "the document decides which of them are used")]
pub(crate) const NUMBER: Schema = Schema { kind: Kind::Number, ..STRING };
#[allow(dead_code, reason = "the document decides which of them are used")]
pub(crate) const BOOLEAN: Schema = Schema { kind: Kind::Boolean, ..STRING };
#[allow(dead_code, reason = "the document decides which of them are used")]
pub(crate) const ARRAY: Schema = Schema { kind: Kind::Array, ..STRING };
#[allow(dead_code, reason = "the document decides which of them are used")]
pub(crate) const OBJECT: Schema = Schema { kind: Kind::Object, ..STRING };

/// The base of all operations: `Operation { id: …, ..OPERATION }`.
pub(crate) const OPERATION: Operation = Operation {
    id: "",
    method: "GET",
    path: "",
    tag: "",
    summary: "",
    security: &[],
    parameters: &[],
    body: None,
    deprecated: false,
    beta: false,
    compressible: false,
};

/// The credentials that an operation needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Access {
    /// No credential is needed, and none is sent.
    Open,
    /// A credential is needed.
    Credential,
    /// A credential is needed; the request may act as a user.
    CredentialOrUser,
    /// A credential and a user to act as are needed.
    User,
}

impl Operation {
    /// Returns the id of the operation, which is also the name of its method of `Client`.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// Returns the HTTP method.
    pub fn method(&self) -> &'static str {
        self.method
    }

    /// Returns the path template, such as `/v1/users/{userID}`.
    pub fn path(&self) -> &'static str {
        self.path
    }

    /// Returns the resource that the operation belongs to.
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// Returns the summary, one line.
    pub fn summary(&self) -> &'static str {
        self.summary
    }

    /// Returns the parameters, in the order of the document.
    pub fn parameters(&self) -> &'static [Parameter] {
        self.parameters
    }

    /// Reports whether the operation takes a body.
    pub fn has_body(&self) -> bool {
        self.body.is_some()
    }

    /// Returns the credentials that the operation needs.
    pub fn access(&self) -> Access {
        let acts = |alternative: &&'static [&'static str]| {
            alternative.iter().any(|name| scheme(name).is_some_and(|scheme| scheme.role == Role::User))
        };
        match (self.security.iter().any(&acts), self.security.iter().all(acts)) {
            _ if self.security.is_empty() => Access::Open,
            (_, true) => Access::User,
            (true, false) => Access::CredentialOrUser,
            (false, false) => Access::Credential,
        }
    }

    /// Reports whether the API discourages new uses of the operation.
    pub fn is_deprecated(&self) -> bool {
        self.deprecated
    }

    /// Reports whether the API may still change the operation.
    pub fn is_beta(&self) -> bool {
        self.beta
    }

    /// Reports whether the body may be sent compressed.
    pub fn is_compressible(&self) -> bool {
        self.compressible
    }

    /// Reports whether sending the request twice has the same effect as sending it once, judged by its method.
    pub fn is_idempotent(&self) -> bool {
        !matches!(self.method, "POST" | "PATCH")
    }
}

#[allow(dead_code, reason = "the document decides which of them are used")]
impl Parameter {
    pub(crate) const fn path(name: &'static str, schema: &'static Schema) -> Self {
        Self { name, location: Location::Path, required: true, schema }
    }

    pub(crate) const fn query(name: &'static str, schema: &'static Schema) -> Self {
        Self { name, location: Location::Query, required: false, schema }
    }

    pub(crate) const fn header(name: &'static str, schema: &'static Schema) -> Self {
        Self { name, location: Location::Header, required: false, schema }
    }

    pub(crate) const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// Returns the name on the wire.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the part of the request that the parameter belongs to.
    pub fn location(&self) -> Location {
        self.location
    }

    /// Reports whether the parameter must be given.
    pub fn is_required(&self) -> bool {
        self.required
    }

    /// Returns the type of the value; of a list, [`Kind::Array`].
    pub fn kind(&self) -> Kind {
        self.schema.kind
    }
}

/// Returns the scheme with a name.
pub(crate) fn scheme(name: &str) -> Option<&'static Scheme> {
    crate::generated::table::SCHEMES.iter().find(|scheme| scheme.name == name)
}
