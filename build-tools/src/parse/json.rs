//! Reads JSON. The YAML reader refuses surrogate pairs, and keeps the whole text in memory more than once.

use serde_json::{Map, Value};
use struson::reader::{
    JsonReader, JsonReaderPosition, JsonStreamReader, ReaderError, ReaderSettings, ValueType,
};

use super::{Builder, Container, Failure, START, scalars};
use crate::document::Document;
use crate::finding::Place;

pub(super) enum Failed {
    /// The text is not JSON, and may be YAML.
    NotJson(Failure),
    /// The text is JSON that cannot become a document.
    Refused(Failure),
}

impl From<Failure> for Failed {
    fn from(failure: Failure) -> Self {
        Self::Refused(failure)
    }
}

impl From<ReaderError> for Failed {
    fn from(error: ReaderError) -> Self {
        let (place, message) = match error {
            ReaderError::SyntaxError(error) => (place(&error.location), error.kind.to_string()),
            ReaderError::IoError { error, location } => (place(&location), error.to_string()),
            other => (START, other.to_string()),
        };
        Self::NotJson((place, format!("not JSON: {message}")))
    }
}

pub(super) fn read(mut builder: Builder, text: &str) -> Result<Document, Failed> {
    let settings = ReaderSettings {
        track_path: false,
        // The builder has both limits.
        max_nesting_depth: None,
        restrict_number_values: false,
        ..ReaderSettings::default()
    };
    let mut reader = JsonStreamReader::new_custom(text.as_bytes(), settings);
    value(&mut builder, &mut reader)?;
    // `is_object` tells whether the innermost open container is an object, or else an array.
    while let Some(is_object) =
        builder.open.last().map(|open| matches!(open.container, Container::Mapping(..)))
    {
        if reader.has_next()? {
            if is_object {
                let place = position(&reader);
                builder.key(reader.next_name_owned()?, place)?;
            }
            value(&mut builder, &mut reader)?;
        } else {
            if is_object {
                reader.end_object()?
            } else {
                reader.end_array()?
            }
            builder.end()?;
        }
    }
    reader.consume_trailing_whitespace()?;
    Ok(builder.finish()?)
}

/// Reads a scalar, or the beginning of a collection.
fn value(builder: &mut Builder, reader: &mut JsonStreamReader<&[u8]>) -> Result<(), Failed> {
    let kind = reader.peek()?;
    let place = position(reader);
    let value = match kind {
        ValueType::Object => {
            reader.begin_object()?;
            return Ok(builder.begin(Container::Mapping(Map::new(), None), place, 0)?);
        }
        ValueType::Array => {
            reader.begin_array()?;
            return Ok(builder.begin(Container::Sequence(Vec::new()), place, 0)?);
        }
        ValueType::String => Value::String(reader.next_string()?),
        ValueType::Number => {
            scalars::plain(reader.next_number_as_str()?).map_err(|message| (place, message))?
        }
        ValueType::Boolean => Value::Bool(reader.next_bool()?),
        ValueType::Null => {
            reader.next_null()?;
            Value::Null
        }
    };
    Ok(builder.node(value, place, 0)?)
}

fn position(reader: &JsonStreamReader<&[u8]>) -> Place {
    place(&reader.current_position(false))
}

fn place(position: &JsonReaderPosition) -> Place {
    let number = |number: u64| usize::try_from(number).unwrap_or(usize::MAX - 1) + 1;
    position.line_pos.map_or(START, |at| Place { line: number(at.line), column: number(at.column) })
}
