//! The limits of the document, checked while a request is written.

use std::fmt::Write;

use super::Scalar;
use crate::formats::{is_date, is_date_time, is_email, is_uri, is_uuid};
use crate::operation::{Kind, Limit, Schema};
use crate::pattern;

/// The mistakes in a request, each with the path of the value.
#[derive(Debug)]
pub(crate) struct Complaints {
    /// Whether limits are checked. Kinds and required properties always are.
    limits: bool,
    place: Vec<Step>,
    messages: Vec<String>,
}

/// A step of a path.
#[derive(Debug)]
pub(super) enum Step {
    Name(&'static str),
    Key(String),
    Index(usize),
}

impl Complaints {
    pub(super) fn new(limits: bool) -> Self {
        Self { limits, place: Vec::new(), messages: Vec::new() }
    }

    /// Returns the messages, if there are any.
    pub(crate) fn into_messages(self) -> Option<Vec<String>> {
        (!self.messages.is_empty()).then_some(self.messages)
    }

    /// Adds a message that is about no value, or names it itself.
    pub(crate) fn add(&mut self, message: impl Into<String>) {
        self.messages.push(message.into());
    }

    /// Adds a message about the current value.
    pub(super) fn push(&mut self, message: &str) {
        let mut place = String::new();
        for (index, step) in self.place.iter().enumerate() {
            let slash = if index == 0 { "" } else { "/" };
            // Writing to a `String` does not fail.
            let _ = match step {
                Step::Name(name) => write!(place, "{slash}{name}"),
                Step::Key(key) => write!(place, "{slash}{}", key.escape_debug()),
                Step::Index(index) => write!(place, "{slash}{index}"),
            };
        }
        self.messages.push(format!("`{place}` {message}"));
    }

    pub(super) fn enter(&mut self, step: Step) {
        self.place.push(step);
    }

    pub(super) fn leave(&mut self) {
        self.place.pop();
    }

    /// Adds a message about a broken limit of the current value.
    pub(super) fn push_limit(&mut self, message: &str) {
        if self.limits {
            self.push(message);
        }
    }

    /// Reports whether the current value is the body itself.
    pub(super) fn is_at_body(&self) -> bool {
        self.place.len() == 1
    }

    /// Runs `work` with the path set to `place`.
    pub(super) fn at(&mut self, place: [&'static str; 2], work: impl FnOnce(&mut Self)) {
        self.place.extend(place.map(Step::Name));
        work(self);
        self.place.truncate(self.place.len().saturating_sub(2));
    }

    pub(super) fn check_scalar(&mut self, scalar: &Scalar<'_>, schema: Option<&Schema>) {
        if let Scalar::Number(number) = scalar
            && !number.is_finite()
        {
            return self.push(&format!("is {number}, which no request can hold"));
        }
        let Some(schema) = schema else { return };
        let fits = match (schema.kind, scalar) {
            (Kind::Any, _)
            | (Kind::String, Scalar::Text(_))
            | (Kind::Integer | Kind::Number, Scalar::Integer(_) | Scalar::Unsigned(_))
            | (Kind::Number, Scalar::Number(_))
            | (Kind::Boolean, Scalar::Boolean(_)) => true,
            (Kind::Integer, Scalar::Number(number)) => number.fract() == 0.0,
            _ => false,
        };
        if !fits {
            return self.wrong_kind(scalar.kind(), schema);
        }
        if !self.limits {
            return;
        }
        for limit in schema.limits {
            if let Some(complaint) = match *scalar {
                Scalar::Text(text) => of_text(*limit, text),
                Scalar::Boolean(_) => None,
                #[expect(clippy::cast_precision_loss, reason = "a bound is a float, as in JSON Schema")]
                Scalar::Integer(number) => of_number(*limit, number as f64),
                #[expect(clippy::cast_precision_loss, reason = "a bound is a float, as in JSON Schema")]
                Scalar::Unsigned(number) => of_number(*limit, number as f64),
                Scalar::Number(number) => of_number(*limit, number),
            } {
                self.push(&complaint);
            }
        }
    }

    /// Checks the number of items of a list or of properties of an object.
    pub(super) fn check_count(&mut self, count: usize, schema: &Schema) {
        if !self.limits {
            return;
        }
        for limit in schema.limits {
            if let Some(complaint) = of_count(*limit, count) {
                self.push(&complaint);
            }
        }
    }

    pub(super) fn wrong_kind(&mut self, found: &str, schema: &Schema) {
        self.push(&format!("is {found}, but must be {}", noun(schema.kind)));
    }
}

impl Scalar<'_> {
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Integer(_) | Self::Unsigned(_) => "an integer",
            Self::Number(_) => "a number",
            Self::Boolean(_) => "a boolean",
        }
    }
}

fn noun(kind: Kind) -> &'static str {
    match kind {
        Kind::Any => "any JSON",
        Kind::String => "text",
        Kind::Integer => "an integer",
        Kind::Number => "a number",
        Kind::Boolean => "a boolean",
        Kind::Array => "a list",
        Kind::Object => "an object",
    }
}

fn of_text(limit: Limit, text: &str) -> Option<String> {
    let length = || text.chars().count();
    match limit {
        Limit::MinLength(1) => text.is_empty().then(|| "must not be empty".to_owned()),
        Limit::MinLength(limit) if length() < limit => {
            Some(format!("has {} characters, but must have at least {limit}", length()))
        }
        Limit::MaxLength(limit) if text.chars().nth(limit).is_some() => {
            Some(format!("has {} characters, but may have at most {limit}", length()))
        }
        Limit::Pattern(pattern) if !pattern::matches(pattern, text) => {
            Some(format!("does not match `{pattern}`"))
        }
        Limit::Uuid if !is_uuid(text) => Some("is not a UUID".to_owned()),
        Limit::Email if !is_email(text) => Some("is not an email address".to_owned()),
        Limit::Uri if !is_uri(text) => Some("is not a URI".to_owned()),
        Limit::DateTime if !is_date_time(text) => {
            Some("is not a date and time of RFC 3339, such as `2025-11-05T09:30:00Z`".to_owned())
        }
        Limit::Date if !is_date(text) => Some("is not a date of RFC 3339, such as `2025-11-05`".to_owned()),
        _ => None,
    }
}

fn of_number(limit: Limit, number: f64) -> Option<String> {
    match limit {
        Limit::Minimum(limit) if number < limit => Some(format!("is {number}, but must be at least {limit}")),
        Limit::Above(limit) if number <= limit => Some(format!("is {number}, but must be more than {limit}")),
        Limit::Maximum(limit) if number > limit => Some(format!("is {number}, but may be at most {limit}")),
        Limit::Below(limit) if number >= limit => Some(format!("is {number}, but must be less than {limit}")),
        Limit::MultipleOf(step) if !is_multiple(number, step) => {
            Some(format!("is {number}, but must be a multiple of {step}"))
        }
        _ => None,
    }
}

/// Reports whether a number is a multiple of a step, within the precision of floats.
fn is_multiple(number: f64, step: f64) -> bool {
    let quotient = number / step;
    (quotient - quotient.round()).abs() <= 1e-9 * quotient.abs().max(1.0)
}

fn of_count(limit: Limit, count: usize) -> Option<String> {
    match limit {
        Limit::MinItems(limit) if count < limit => {
            Some(format!("has {count} items, but must have at least {limit}"))
        }
        Limit::MaxItems(limit) if count > limit => {
            Some(format!("has {count} items, but may have at most {limit}"))
        }
        Limit::MinProperties(limit) if count < limit => {
            Some(format!("has {count} properties, but must have at least {limit}"))
        }
        Limit::MaxProperties(limit) if count > limit => {
            Some(format!("has {count} properties, but may have at most {limit}"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
