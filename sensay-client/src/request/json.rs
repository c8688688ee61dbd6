//! A serializer that writes JSON and checks the schema of the document in the same pass.
//!
//! It does not wrap the serializer of serde_json, so that each type of a body is compiled for one serializer only.

use std::collections::HashSet;
use std::ops::Range;

use serde::Serialize;
use serde::ser::{self, Error as _, Serializer};
use serde_json::Error;

use super::Scalar;
use super::limits::{Complaints, Step};
use crate::operation::{Kind, Limit, Schema};

/// Writes a body. `is_set` reports whether a required property is added later.
pub(super) fn write(
    body: &(impl Serialize + ?Sized),
    schema: Option<&'static Schema>,
    is_set: &dyn Fn(&str) -> bool,
    out: &mut Vec<u8>,
    wrong: &mut Complaints,
) {
    wrong.enter(Step::Name("body"));
    let mut writer = Writer { out, wrong, is_set, required: Vec::new() };
    if let Err(error) = body.serialize(Node { writer: &mut writer, schema }) {
        wrong.add(format!("the body cannot be written as JSON: {error}"));
    }
    wrong.leave();
}

struct Writer<'w> {
    out: &'w mut Vec<u8>,
    wrong: &'w mut Complaints,
    is_set: &'w dyn Fn(&str) -> bool,
    /// For each open object, whether each of its required properties was written.
    required: Vec<bool>,
}

/// The position of the next value, with its schema.
struct Node<'n, 'w> {
    writer: &'n mut Writer<'w>,
    schema: Option<&'static Schema>,
}

impl Node<'_, '_> {
    fn scalar(self, scalar: Scalar<'_>) -> Result<(), Error> {
        if let Scalar::Number(number) = scalar
            && !number.is_finite()
        {
            return Err(Error::custom(format_args!("{number} is not a JSON number")));
        }
        self.writer.wrong.check_scalar(&scalar, self.schema);
        let out = &mut *self.writer.out;
        match scalar {
            Scalar::Text(text) => serde_json::to_writer(out, text),
            Scalar::Integer(number) => serde_json::to_writer(out, &number),
            Scalar::Unsigned(number) => serde_json::to_writer(out, &number),
            Scalar::Number(number) => serde_json::to_writer(out, &number),
            Scalar::Boolean(value) => serde_json::to_writer(out, &value),
        }
    }

    /// Checks that the schema allows a list or an object here.
    fn expect(&mut self, kind: Kind, found: &str) -> bool {
        match self.schema {
            Some(schema) if schema.kind != kind && schema.kind != Kind::Any => {
                self.writer.wrong.wrong_kind(found, schema);
                self.schema = None;
                false
            }
            _ => true,
        }
    }
}

impl<'n, 'w> Node<'n, 'w> {
    fn list(mut self) -> List<'n, 'w> {
        self.expect(Kind::Array, "a list");
        self.writer.out.push(b'[');
        let unique = self
            .schema
            .is_some_and(|schema| schema.limits.iter().any(|limit| matches!(limit, Limit::UniqueItems)));
        let unique = unique.then(Vec::new);
        List { writer: self.writer, schema: self.schema, count: 0, unique, closing: "]" }
    }

    fn object(mut self) -> Object<'n, 'w> {
        self.expect(Kind::Object, "an object");
        self.writer.out.push(b'{');
        let from = self.writer.required.len();
        let required = self.schema.map_or(0, |schema| schema.required.len());
        self.writer.required.resize(from + required, false);
        Object {
            writer: self.writer,
            schema: self.schema,
            count: 0,
            next: 0,
            from,
            pending: None,
            closing: "}",
            raw: false,
        }
    }

    /// Opens the object `{"variant": …}` of an enum with data.
    fn variant(self, variant: &str) -> Result<Node<'n, 'w>, Error> {
        self.writer.out.push(b'{');
        serde_json::to_writer(&mut *self.writer.out, variant)?;
        self.writer.out.push(b':');
        Ok(Node { writer: self.writer, schema: None })
    }
}

impl<'n, 'w> Serializer for Node<'n, 'w> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = List<'n, 'w>;
    type SerializeTuple = List<'n, 'w>;
    type SerializeTupleStruct = List<'n, 'w>;
    type SerializeTupleVariant = List<'n, 'w>;
    type SerializeMap = Object<'n, 'w>;
    type SerializeStruct = Object<'n, 'w>;
    type SerializeStructVariant = Object<'n, 'w>;

    fn serialize_bool(self, value: bool) -> Result<(), Error> {
        self.scalar(Scalar::Boolean(value))
    }

    fn serialize_i8(self, value: i8) -> Result<(), Error> {
        self.scalar(Scalar::Integer(value.into()))
    }

    fn serialize_i16(self, value: i16) -> Result<(), Error> {
        self.scalar(Scalar::Integer(value.into()))
    }

    fn serialize_i32(self, value: i32) -> Result<(), Error> {
        self.scalar(Scalar::Integer(value.into()))
    }

    fn serialize_i64(self, value: i64) -> Result<(), Error> {
        self.scalar(Scalar::Integer(value))
    }

    fn serialize_u8(self, value: u8) -> Result<(), Error> {
        self.scalar(Scalar::Unsigned(value.into()))
    }

    fn serialize_u16(self, value: u16) -> Result<(), Error> {
        self.scalar(Scalar::Unsigned(value.into()))
    }

    fn serialize_u32(self, value: u32) -> Result<(), Error> {
        self.scalar(Scalar::Unsigned(value.into()))
    }

    fn serialize_u64(self, value: u64) -> Result<(), Error> {
        self.scalar(Scalar::Unsigned(value))
    }

    fn serialize_f32(self, value: f32) -> Result<(), Error> {
        self.scalar(Scalar::Number(value.into()))
    }

    fn serialize_f64(self, value: f64) -> Result<(), Error> {
        self.scalar(Scalar::Number(value))
    }

    fn serialize_char(self, value: char) -> Result<(), Error> {
        self.scalar(Scalar::Text(value.encode_utf8(&mut [0; 4])))
    }

    fn serialize_str(self, value: &str) -> Result<(), Error> {
        self.scalar(Scalar::Text(value))
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<(), Error> {
        self.collect_seq(value)
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        if let Some(schema) = self.schema.filter(|schema| !schema.nullable) {
            self.writer.wrong.wrong_kind("null", schema);
        }
        self.writer.out.extend_from_slice(b"null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Error> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        let Node { writer, schema } = self.variant(variant)?;
        value.serialize(Node { writer: &mut *writer, schema })?;
        writer.out.push(b'}');
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<List<'n, 'w>, Error> {
        Ok(self.list())
    }

    fn serialize_tuple(self, _: usize) -> Result<List<'n, 'w>, Error> {
        Ok(self.list())
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<List<'n, 'w>, Error> {
        Ok(self.list())
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<List<'n, 'w>, Error> {
        Ok(List { closing: "]}", ..self.variant(variant)?.list() })
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Object<'n, 'w>, Error> {
        Ok(self.object())
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Object<'n, 'w>, Error> {
        // What serde_json makes of numbers with its feature `arbitrary_precision`, and of raw JSON.
        if name.starts_with("$serde_json::private::") {
            let from = self.writer.required.len();
            let Self { writer, schema } = self;
            return Ok(Object {
                writer,
                schema,
                count: 0,
                next: 0,
                from,
                pending: None,
                closing: "",
                raw: true,
            });
        }
        Ok(self.object())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Object<'n, 'w>, Error> {
        Ok(Object { closing: "}}", ..self.variant(variant)?.object() })
    }
}

struct List<'n, 'w> {
    writer: &'n mut Writer<'w>,
    schema: Option<&'static Schema>,
    count: usize,
    /// The range of each item in the output, if items must be unique.
    unique: Option<Vec<Range<usize>>>,
    closing: &'static str,
}

impl List<'_, '_> {
    fn item<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
        if self.count > 0 {
            self.writer.out.push(b',');
        }
        self.writer.wrong.enter(Step::Index(self.count));
        self.count += 1;
        let schema = self.schema.and_then(|schema| schema.items);
        let start = self.writer.out.len();
        item.serialize(Node { writer: &mut *self.writer, schema })?;
        if let Some(items) = &mut self.unique {
            items.push(start..self.writer.out.len());
        }
        self.writer.wrong.leave();
        Ok(())
    }

    fn close(self) {
        if let Some(items) = self.unique {
            let mut seen = HashSet::new();
            if !items.into_iter().all(|item| seen.insert(self.writer.out.get(item))) {
                self.writer.wrong.push_limit("has a duplicate item");
            }
        }
        self.writer.out.extend_from_slice(self.closing.as_bytes());
        if let Some(schema) = self.schema {
            self.writer.wrong.check_count(self.count, schema);
        }
    }
}

struct Object<'n, 'w> {
    writer: &'n mut Writer<'w>,
    schema: Option<&'static Schema>,
    count: usize,
    /// The index of the property that is expected next, since most bodies are written in the order of the schema.
    next: usize,
    /// The index in `Writer::required` of the first required property of this object.
    from: usize,
    /// The schema of the value whose key has been written.
    pending: Option<&'static Schema>,
    closing: &'static str,
    /// Whether the only field is JSON text to be copied, as serde_json writes raw values and arbitrary numbers.
    raw: bool,
}

impl Object<'_, '_> {
    /// Writes a key and returns the schema of its value.
    fn key(&mut self, key: &str) -> Result<Option<&'static Schema>, Error> {
        if self.count > 0 {
            self.writer.out.push(b',');
        }
        self.count += 1;
        serde_json::to_writer(&mut *self.writer.out, key)?;
        self.writer.out.push(b':');
        let Some(schema) = self.schema else { return Ok(None) };
        if let Some(index) = schema.required.iter().position(|name| *name == key)
            && let Some(seen) = self.writer.required.get_mut(self.from + index)
        {
            *seen = true;
        }
        let ahead = schema.properties.iter().enumerate().skip(self.next);
        let behind = schema.properties.iter().enumerate().take(self.next);
        let mut all = ahead.chain(behind);
        if let Some((index, (_, property))) = all.find(|(_, (name, _))| *name == key) {
            self.next = index + 1;
            return Ok(Some(property));
        }
        if schema.others.is_none() && schema.kind == Kind::Object {
            self.writer.wrong.push("is not a property of the operation");
        }
        Ok(schema.others)
    }

    fn value<T: Serialize + ?Sized>(
        &mut self,
        schema: Option<&'static Schema>,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(Node { writer: &mut *self.writer, schema })?;
        self.writer.wrong.leave();
        Ok(())
    }

    fn field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
        if self.raw {
            let serde_json::Value::String(text) = serde_json::to_value(value)? else { return Ok(()) };
            if let Some(schema) = self.schema
                && let Ok(number) = text.parse::<f64>()
                // With every digit kept there are numbers that no float can hold.
                && number.is_finite()
            {
                let integer = text.parse().map_or(Scalar::Number(number), Scalar::Integer);
                self.writer.wrong.check_scalar(&integer, Some(schema));
            }
            self.writer.out.extend_from_slice(text.as_bytes());
            return Ok(());
        }
        self.writer.wrong.enter(Step::Name(name));
        let schema = self.key(name)?;
        self.value(schema, value)
    }

    fn close(self) {
        self.writer.out.extend_from_slice(self.closing.as_bytes());
        let Some(schema) = self.schema.filter(|_| !self.raw) else { return };
        self.writer.wrong.check_count(self.count, schema);
        for (index, name) in schema.required.iter().enumerate() {
            let seen = self.writer.required.get(self.from + index).copied().unwrap_or_default();
            // Properties that the options add are properties of the body itself.
            let added = || self.writer.wrong.is_at_body() && (self.writer.is_set)(name);
            if !seen && !added() {
                self.writer.wrong.enter(Step::Name(name));
                self.writer.wrong.push("is required");
                self.writer.wrong.leave();
            }
        }
        self.writer.required.truncate(self.from);
    }
}

macro_rules! lists {
    ($($part:ident $function:ident;)*) => {
        $(impl ser::$part for List<'_, '_> {
            type Ok = ();
            type Error = Error;

            fn $function<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
                self.item(item)
            }

            fn end(self) -> Result<(), Error> {
                self.close();
                Ok(())
            }
        })*
    };
}

lists! {
    SerializeSeq serialize_element;
    SerializeTuple serialize_element;
    SerializeTupleStruct serialize_field;
    SerializeTupleVariant serialize_field;
}

macro_rules! structs {
    ($($part:ident)*) => {
        $(impl ser::$part for Object<'_, '_> {
            type Ok = ();
            type Error = Error;

            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                value: &T,
            ) -> Result<(), Error> {
                self.field(name, value)
            }

            fn end(self) -> Result<(), Error> {
                self.close();
                Ok(())
            }
        })*
    };
}

structs! { SerializeStruct SerializeStructVariant }

impl ser::SerializeMap for Object<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        let key = match serde_json::to_value(key)? {
            serde_json::Value::String(key) => key,
            key @ (serde_json::Value::Number(_) | serde_json::Value::Bool(_)) => key.to_string(),
            _ => return Err(Error::custom("a key must be text, a number or a boolean")),
        };
        self.writer.wrong.enter(Step::Key(key.clone()));
        self.pending = self.key(&key)?;
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let schema = self.pending.take();
        self.value(schema, value)
    }

    fn end(self) -> Result<(), Error> {
        self.close();
        Ok(())
    }
}

#[cfg(test)]
mod tests;
