//! Limits of the document, checked while a request is written.

use std::collections::HashMap;
use std::fmt::Write;
use std::sync::{LazyLock, Mutex, PoisonError};

use super::Scalar;
use crate::operation::{Kind, Limit, Schema};

/// What is wrong with a request, each with its place.
#[derive(Debug)]
pub(crate) struct Complaints {
    /// Whether limits are checked; kinds and required properties always are.
    limits: bool,
    place: Vec<Step>,
    messages: Vec<String>,
}

/// A step on the way to a place.
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

    /// Adds a message that names its place itself.
    pub(crate) fn add(&mut self, message: impl Into<String>) {
        self.messages.push(message.into());
    }

    /// Adds a message about the current place.
    pub(super) fn push(&mut self, message: &str) {
        let mut place = String::new();
        for (index, step) in self.place.iter().enumerate() {
            let slash = if index == 0 { "" } else { "/" };
            // Writing to a text does not fail.
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

    /// Adds a message about a broken limit of the current place.
    pub(super) fn push_limit(&mut self, message: &str) {
        if self.limits {
            self.push(message);
        }
    }

    /// Reports whether the current place is the body itself.
    pub(super) fn is_at_body(&self) -> bool {
        self.place.len() == 1
    }

    /// Does something at a place of its own.
    pub(super) fn at(&mut self, place: [&'static str; 2], work: impl FnOnce(&mut Self)) {
        self.place.extend(place.map(Step::Name));
        work(self);
        self.place.truncate(self.place.len().saturating_sub(2));
    }

    pub(super) fn check_scalar(&mut self, scalar: &Scalar<'_>, schema: Option<&Schema>) {
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
        self.push(&format!("is {found} and must be {}", noun(schema.kind)));
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
            Some(format!("has {} characters and must have at least {limit}", length()))
        }
        // A text has no more characters than bytes.
        Limit::MaxLength(limit) if text.len() > limit && length() > limit => {
            Some(format!("has {} characters and may have at most {limit}", length()))
        }
        Limit::Pattern(pattern) if !matches(pattern, text) => Some(format!("does not match `{pattern}`")),
        Limit::Uuid if !is_uuid(text) => Some("is not a UUID".to_owned()),
        Limit::Email if !is_email(text) => Some("is not an email address".to_owned()),
        Limit::Uri if url::Url::parse(text).is_err() => Some("is not a URI".to_owned()),
        Limit::DateTime if !is_date_time(text) => Some("is not a date and time as in RFC 3339".to_owned()),
        Limit::Date if !(text.len() == 10 && is_date_time(&format!("{text}T00:00:00Z"))) => {
            Some("is not a date as in RFC 3339".to_owned())
        }
        _ => None,
    }
}

fn of_number(limit: Limit, number: f64) -> Option<String> {
    match limit {
        Limit::Minimum(limit) if number < limit => Some(format!("is {number} and must be at least {limit}")),
        Limit::Above(limit) if number <= limit => Some(format!("is {number} and must be more than {limit}")),
        Limit::Maximum(limit) if number > limit => Some(format!("is {number} and may be at most {limit}")),
        Limit::Below(limit) if number >= limit => Some(format!("is {number} and must be less than {limit}")),
        Limit::MultipleOf(step) if !is_multiple(number, step) => {
            Some(format!("is {number} and must be a multiple of {step}"))
        }
        _ => None,
    }
}

/// Whether a number is a multiple of a step, as far as floats can tell.
fn is_multiple(number: f64, step: f64) -> bool {
    let quotient = number / step;
    (quotient - quotient.round()).abs() <= 1e-9 * quotient.abs().max(1.0)
}

fn of_count(limit: Limit, count: usize) -> Option<String> {
    match limit {
        Limit::MinItems(limit) if count < limit => {
            Some(format!("has {count} items and must have at least {limit}"))
        }
        Limit::MaxItems(limit) if count > limit => {
            Some(format!("has {count} items and may have at most {limit}"))
        }
        Limit::MinProperties(limit) if count < limit => {
            Some(format!("has {count} properties and must have at least {limit}"))
        }
        Limit::MaxProperties(limit) if count > limit => {
            Some(format!("has {count} properties and may have at most {limit}"))
        }
        _ => None,
    }
}

/// Whether a pattern of the document matches somewhere in a text. A pattern that does not compile matches
/// everything: the document's lint has refused it already.
fn matches(pattern: &'static str, text: &str) -> bool {
    static COMPILED: LazyLock<Mutex<HashMap<&'static str, Option<regress::Regex>>>> =
        LazyLock::new(Mutex::default);
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    let regex = compiled.entry(pattern).or_insert_with(|| regress::Regex::new(pattern).ok());
    regex.as_ref().is_none_or(|regex| regex.find(text).is_some())
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// Refuses only what no mail system takes; the server has the last word.
fn is_email(text: &str) -> bool {
    let space = |char: char| char.is_whitespace() || char.is_control();
    text.rsplit_once('@').is_some_and(|(local, domain)| {
        !local.is_empty() && !domain.is_empty() && !domain.starts_with('.') && !text.contains(space)
    })
}

/// The shape of an RFC 3339 date and time; whether the day exists is left to the server.
fn is_date_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digits = |range: std::ops::Range<usize>| {
        bytes.get(range).is_some_and(|digits| digits.iter().all(u8::is_ascii_digit))
    };
    let sign = |index: usize, signs: &[u8]| bytes.get(index).is_some_and(|byte| signs.contains(byte));
    let date = digits(0..4) && sign(4, b"-") && digits(5..7) && sign(7, b"-") && digits(8..10);
    let time = sign(10, b"Tt ") && digits(11..13) && sign(13, b":") && digits(14..16) && sign(16, b":");
    if !(date && time && digits(17..19)) {
        return false;
    }
    let rest = text.get(19..).unwrap_or_default();
    let fraction = rest
        .strip_prefix('.')
        .map_or(0, |fraction| 1 + fraction.bytes().take_while(u8::is_ascii_digit).count());
    let zone = rest.get(fraction..).unwrap_or_default();
    let offset = zone.len() == 6
        && zone.starts_with(['+', '-'])
        && zone.bytes().enumerate().skip(1).all(|(index, byte)| match index {
            3 => byte == b':',
            _ => byte.is_ascii_digit(),
        });
    fraction != 1 && (zone.eq_ignore_ascii_case("z") || offset)
}

#[cfg(test)]
mod tests;
