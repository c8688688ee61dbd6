//! The range of an integer, which OpenAPI defines with `format`.

use jsonschema::paths::Location;
use jsonschema::{Keyword, ValidationError};
use serde_json::{Map, Value};

/// The smallest and the largest integer of a format.
struct Range {
    name: &'static str,
    min: i64,
    max: i64,
}

/// Creates the keyword for the format that a schema names.
pub(super) fn keyword<'a>(
    _schema: &'a Map<String, Value>,
    format: &'a Value,
    _location: Location,
) -> Result<Box<dyn for<'i> Keyword<'i>>, ValidationError<'a>> {
    Ok(Box::new(match format.as_str() {
        Some("int32") => Range { name: "int32", min: i32::MIN.into(), max: i32::MAX.into() },
        _ => Range { name: "int64", min: i64::MIN, max: i64::MAX },
    }))
}

impl<'i> Keyword<'i> for Range {
    fn validate(&self, value: &'i Value) -> Result<(), ValidationError<'i>> {
        if self.is_valid(value) {
            return Ok(());
        }
        let Self { name, min, max } = self;
        Err(ValidationError::custom(format!("the number is out of range for {name}: from {min} to {max}")))
    }

    fn is_valid(&self, value: &'i Value) -> bool {
        let Value::Number(number) = value else { return true };
        match (number.as_i64(), number.as_f64()) {
            (Some(number), _) => (self.min..=self.max).contains(&number),
            // serde_json rounds an integer of more than 64 bits to a float. A float at the bound may be such an integer
            // beyond it, so the bounds are excluded.
            (None, Some(number)) => (self.min as f64) < number && number < self.max as f64,
            (None, None) => true,
        }
    }
}
