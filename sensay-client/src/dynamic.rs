//! Calls by operation id with JSON arguments, for command lines, scripts and tools.
//!
//! The arguments are checked against the document before anything is sent: a value of the wrong type, a broken limit, a
//! missing and an unknown argument are errors. No argument is ignored.
//!
//! ```no_run
//! # async fn example() -> Result<(), sensay_client::Error> {
//! use serde_json::json;
//! use sensay_client::{Client, dynamic::Arguments};
//!
//! let client = Client::from_env()?;
//! let user = client.call("get_user", Arguments::new().path("userID", "johndoe"))?.await?;
//! println!("{}", user["name"]);
//!
//! let arguments = Arguments::new().body(json!({ "id": "johndoe", "linkedAccounts": [] }));
//! client.as_user("johndoe").call("update_current_user", arguments)?.await?;
//! # Ok(())
//! # }
//! ```

use serde_json::Value;

use crate::call::Call;
use crate::client::Client;
use crate::error::Error;
use crate::operation::{Kind, Location, Operation};
use crate::request::{Input, Parts};
use crate::undocumented::UNDOCUMENTED;

/// The arguments of a call, by their names on the wire.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arguments {
    given: Vec<(Location, String, Value)>,
    body: Option<Value>,
}

impl Arguments {
    /// Creates an empty list of arguments.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a path parameter.
    #[must_use]
    pub fn path(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.with(Location::Path, name, value)
    }

    /// Sets a query parameter: text, a number, a boolean, or a list of them.
    #[must_use]
    pub fn query(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.with(Location::Query, name, value)
    }

    /// Sets a header parameter that the operation declares. Other headers are set on the call.
    #[must_use]
    pub fn header(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.with(Location::Header, name, value)
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Value>) -> Self {
        self.body = Some(body.into());
        self
    }

    fn with(mut self, location: Location, name: impl Into<String>, value: impl Into<Value>) -> Self {
        let name = name.into();
        self.given.retain(|(other, known, _)| !(*other == location && *known == name));
        self.given.push((location, name, value.into()));
        self
    }
}

/// The input of a call by operation id. [`Client::call`] creates it.
#[derive(Clone, Debug)]
pub struct Dynamic {
    operation: &'static Operation,
    arguments: Arguments,
}

impl Client {
    /// Creates a call of an operation by its id, with JSON arguments. The call returns the JSON of the response; `null` if
    /// its body is empty.
    ///
    /// # Errors
    ///
    /// Fails if there is no such operation, or if the operation lacks an argument. Other mistakes in the arguments are
    /// reported when the call is sent.
    pub fn call(&self, operation_id: &str, arguments: Arguments) -> Result<Call<Dynamic>, Error> {
        let operation = Self::operations().iter().find(|operation| operation.id == operation_id);
        let operation = operation.ok_or_else(|| {
            let near = nearest(operation_id)
                .map_or("`Client::operations` lists them".to_owned(), |id| format!("did you mean `{id}`?"));
            let message = format!("there is no operation `{}`: {near}", operation_id.escape_default());
            Error::invalid_request(UNDOCUMENTED.id, message)
        })?;
        let is_known = |(location, name, _): &&(Location, String, Value)| {
            let fits =
                |known: &crate::operation::Parameter| known.location == *location && known.name == *name;
            operation.parameters.iter().any(fits)
        };
        let unknown = arguments.given.iter().filter(|argument| !is_known(argument));
        let mut unknown: Vec<String> = unknown
            .map(|(location, name, _)| format!("`{}/{}`", word(*location), name.escape_default()))
            .collect();
        if operation.body.is_none() && arguments.body.is_some() {
            unknown.push("`body`".to_owned());
        }
        if !unknown.is_empty() {
            let message = format!("not sent: the operation has no argument {}", unknown.join(", "));
            return Err(Error::invalid_request(operation.id, message));
        }
        Ok(Call::new(self, Dynamic { operation, arguments }))
    }
}

impl Input for Dynamic {
    type Output = Value;

    const OPERATION: &'static Operation = &UNDOCUMENTED;

    fn operation(&self) -> &'static Operation {
        self.operation
    }

    fn write(&self, to: &mut Parts<'_>) {
        for parameter in self.operation.parameters {
            let (location, name) = (parameter.location, parameter.name);
            let given = self.arguments.given.iter().find(|(at, key, _)| *at == location && *key == name);
            let Some((_, _, value)) = given else {
                if parameter.required {
                    to.wrong.add(format!("`{}/{name}` is required", word(location)));
                }
                continue;
            };
            if !fits(value, parameter.schema.kind) {
                let (location, expected) = (word(location), expected(parameter.schema.kind));
                to.wrong.add(format!("`{location}/{name}` is {}, but must be {expected}", found(value)));
                continue;
            }
            match location {
                Location::Path => to.path(name, value),
                Location::Query => to.query(name, value),
                Location::Header => to.header(name, value),
            }
        }
        match (&self.arguments.body, self.operation.body) {
            (Some(body), _) => to.body(body),
            (None, Some(content)) if content.required => to.body(&Value::Object(serde_json::Map::new())),
            (None, _) => {}
        }
    }
}

/// Reports whether a value has the form for a URL or a header: a scalar, or a list of scalars. Its kind is checked when it
/// is written.
fn fits(value: &Value, kind: Kind) -> bool {
    match value {
        Value::Array(items) => kind == Kind::Array && items.iter().all(|item| fits(item, Kind::Any)),
        Value::Null | Value::Object(_) => false,
        Value::Bool(_) | Value::Number(_) | Value::String(_) => kind != Kind::Array,
    }
}

fn expected(kind: Kind) -> &'static str {
    match kind {
        Kind::Array => "a list of text, numbers or booleans",
        Kind::String => "text",
        Kind::Integer => "an integer",
        Kind::Number => "a number",
        Kind::Boolean => "a boolean",
        Kind::Any | Kind::Object => "text, a number or a boolean",
    }
}

fn found(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// Returns the id that is most similar to another, if any is similar.
fn nearest(operation_id: &str) -> Option<&'static str> {
    // Longer texts are no ids, and comparing them takes time.
    let given: String = operation_id.chars().take(100).collect::<String>().to_ascii_lowercase();
    let similar = Client::operations()
        .iter()
        .map(|operation| (strsim::jaro_winkler(&given, operation.id), operation.id));
    let (likeness, id) = similar.max_by(|(one, _), (other, _)| one.total_cmp(other))?;
    (likeness > 0.85).then_some(id)
}

fn word(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
    }
}
