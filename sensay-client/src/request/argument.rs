//! The values of path, query and header parameters.

use std::borrow::Cow;

use serde_json::Value;

use crate::Secret;

/// A text, a number or a boolean.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Scalar<'a> {
    Text(&'a str),
    Integer(i64),
    Unsigned(u64),
    Number(f64),
    Boolean(bool),
}

impl<'a> Scalar<'a> {
    /// Returns the text for a URL or a header.
    pub(crate) fn text(&self) -> Cow<'a, str> {
        match *self {
            Self::Text(text) => Cow::Borrowed(text),
            Self::Integer(number) => Cow::Owned(number.to_string()),
            Self::Unsigned(number) => Cow::Owned(number.to_string()),
            Self::Number(number) => Cow::Owned(number.to_string()),
            Self::Boolean(true) => Cow::Borrowed("true"),
            Self::Boolean(false) => Cow::Borrowed("false"),
        }
    }
}

/// A value of a parameter: a scalar, a list of scalars, or an `Option` of them.
pub(crate) trait Argument {
    fn each<'a>(&'a self, put: &mut dyn FnMut(Scalar<'a>));

    fn is_present(&self) -> bool {
        true
    }
}

macro_rules! scalar {
    ($($ty:ty: $value:ident => $scalar:expr;)*) => {
        $(impl Argument for $ty {
            fn each<'a>(&'a self, put: &mut dyn FnMut(Scalar<'a>)) {
                let $value = self;
                put($scalar);
            }
        })*
    };
}

scalar! {
    str: value => Scalar::Text(value);
    String: value => Scalar::Text(value);
    Secret: value => Scalar::Text(value.expose());
    i64: value => Scalar::Integer(*value);
    u64: value => Scalar::Unsigned(*value);
    f64: value => Scalar::Number(*value);
    bool: value => Scalar::Boolean(*value);
}

impl<T: Argument> Argument for Option<T> {
    fn each<'a>(&'a self, put: &mut dyn FnMut(Scalar<'a>)) {
        if let Some(value) = self {
            value.each(put);
        }
    }

    fn is_present(&self) -> bool {
        self.as_ref().is_some_and(Argument::is_present)
    }
}

impl<T: Argument> Argument for Vec<T> {
    fn each<'a>(&'a self, put: &mut dyn FnMut(Scalar<'a>)) {
        self.iter().for_each(|item| item.each(put));
    }
}

/// JSON whose kind has been checked already.
impl Argument for Value {
    fn each<'a>(&'a self, put: &mut dyn FnMut(Scalar<'a>)) {
        match self {
            Self::Null | Self::Object(_) => {}
            Self::Bool(value) => put(Scalar::Boolean(*value)),
            Self::String(text) => put(Scalar::Text(text)),
            Self::Array(items) => items.iter().for_each(|item| item.each(put)),
            Self::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(number), _) => put(Scalar::Integer(number)),
                (None, Some(number)) => put(Scalar::Unsigned(number)),
                (None, None) => put(Scalar::Number(number.as_f64().unwrap_or(f64::INFINITY))),
            },
        }
    }
}
