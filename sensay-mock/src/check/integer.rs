//! How wide an integer is, which OpenAPI says with `format`.

use jsonschema::paths::Location;
use jsonschema::{Keyword, ValidationError};
use serde_json::{Map, Value};

/// The least and the largest integer of a format.
struct Width {
    name: &'static str,
    least: i64,
    most: i64,
}

/// Makes the check of a schema from the format that it names.
pub(super) fn keyword<'a>(
    _schema: &'a Map<String, Value>,
    format: &'a Value,
    _place: Location,
) -> Result<Box<dyn for<'i> Keyword<'i>>, ValidationError<'a>> {
    Ok(Box::new(match format.as_str() {
        Some("int32") => Width { name: "int32", least: i32::MIN.into(), most: i32::MAX.into() },
        _ => Width { name: "int64", least: i64::MIN, most: i64::MAX },
    }))
}

impl<'i> Keyword<'i> for Width {
    fn validate(&self, value: &'i Value) -> Result<(), ValidationError<'i>> {
        if self.is_valid(value) {
            return Ok(());
        }
        let Self { name, least, most } = self;
        Err(ValidationError::custom(format!("the number does not fit in {name}, from {least} to {most}")))
    }

    fn is_valid(&self, value: &'i Value) -> bool {
        let Value::Number(number) = value else { return true };
        match (number.as_i64(), number.as_f64()) {
            (Some(number), _) => (self.least..=self.most).contains(&number),
            // An integer that needs more than 64 bits has been rounded to a float, so that the bounds themselves cannot
            // be told from what lies beyond them.
            (None, Some(number)) => (self.least as f64) < number && number < self.most as f64,
            (None, None) => true,
        }
    }
}
