//! The line that begins an attribute: `linkedAccounts array[object] Required`.

use serde_json::{Map, Value};

use super::marks::{Marks, unknown_mark};

/// The type of a value on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Type {
    /// The page names no type, or `any`.
    Any,
    Null,
    Object,
    /// `string`, `integer`, `number` or `boolean`, and its format.
    Scalar(&'static str, Option<String>),
    Array(Box<Type>),
    /// `string | null`.
    Union(Vec<Type>),
}

/// How deep arrays may nest. No page is known with more than two levels.
const MAX_DEPTH: usize = 8;

const SCALARS: [&str; 4] = ["string", "integer", "number", "boolean"];

impl Type {
    /// Reads the type at the beginning of a text, and returns it with what comes after it.
    pub(super) fn read(text: &str) -> Option<(Self, &str)> {
        Self::read_within(text, 0)
    }

    /// Reads a text that is a type and nothing else.
    pub(super) fn read_whole(text: &str) -> Option<Self> {
        Self::read(text).and_then(|(kind, rest)| rest.trim().is_empty().then_some(kind))
    }

    fn read_within(text: &str, depth: usize) -> Option<(Self, &str)> {
        let (first, mut rest) = Self::read_single(text, depth)?;
        let mut types = vec![first];
        while let Some(after) = rest.trim_start().strip_prefix('|') {
            let (next, after) = Self::read_single(after.trim_start(), depth)?;
            types.push(next);
            rest = after;
        }
        let only = if types.len() == 1 { types.pop() } else { None };
        Some((only.unwrap_or(Self::Union(types)), rest))
    }

    fn read_single(text: &str, depth: usize) -> Option<(Self, &str)> {
        let end = text.find(|character: char| !character.is_ascii_lowercase()).unwrap_or(text.len());
        let (word, rest) = text.split_at_checked(end)?;
        let single = match word {
            "array" => match rest.strip_prefix('[') {
                Some(rest) if depth < MAX_DEPTH => {
                    let (items, rest) = Self::read_within(rest, depth + 1)?;
                    return Some((Self::Array(Box::new(items)), rest.strip_prefix(']')?));
                }
                Some(_) => return None,
                None => Self::Array(Box::new(Self::Any)),
            },
            "object" => Self::Object,
            "null" => Self::Null,
            "any" => Self::Any,
            word => {
                let name = SCALARS.into_iter().find(|name| *name == word)?;
                if let Some(rest) = rest.strip_prefix('(') {
                    let (format, rest) = rest.split_once(')')?;
                    return Some((Self::Scalar(name, Some(format.trim().to_owned())), rest));
                }
                Self::Scalar(name, None)
            }
        };
        let ends =
            rest.is_empty() || rest.starts_with(|next: char| next.is_whitespace() || "|]".contains(next));
        ends.then_some((single, rest))
    }

    /// Reports whether a value of the type has attributes of its own.
    pub(super) fn has_attributes(&self) -> bool {
        match self {
            Self::Object | Self::Any => true,
            Self::Array(items) => items.has_attributes(),
            Self::Union(types) => types.iter().any(Self::has_attributes),
            Self::Null | Self::Scalar(..) => false,
        }
    }

    /// Returns the JSON pointer, within the schema of the type, of the schema that has the attributes.
    pub(super) fn attributes_pointer(&self) -> String {
        match self {
            Self::Array(items) => format!("/items{}", items.attributes_pointer()),
            Self::Union(types) => match Self::members(types)[..] {
                [only] => only.attributes_pointer(),
                ref members => {
                    let index = members.iter().position(|member| member.has_attributes()).unwrap_or_default();
                    let inner = members.get(index).map(|member| member.attributes_pointer());
                    format!("/anyOf/{index}{}", inner.unwrap_or_default())
                }
            },
            Self::Any | Self::Null | Self::Object | Self::Scalar(..) => String::new(),
        }
    }

    /// Returns the type as a schema with attributes, which may be none.
    pub(super) fn schema(&self, attributes: Map<String, Value>) -> Map<String, Value> {
        let mut schema = Map::new();
        match self {
            Self::Any if attributes.is_empty() => {}
            Self::Any | Self::Object => {
                // The members of a union have types of their own.
                if !["oneOf", "anyOf", "allOf"].iter().any(|key| attributes.contains_key(*key)) {
                    schema.insert("type".to_owned(), "object".into());
                }
                schema.extend(attributes);
            }
            // OpenAPI 3.0 has no type for it.
            Self::Null => {
                schema.insert("nullable".to_owned(), true.into());
            }
            Self::Scalar(name, format) => {
                schema.insert("type".to_owned(), (*name).into());
                if let Some(format) = format {
                    schema.insert("format".to_owned(), format.as_str().into());
                }
                schema.extend(attributes);
            }
            Self::Array(items) => {
                schema.insert("type".to_owned(), "array".into());
                schema.insert("items".to_owned(), items.schema(attributes).into());
            }
            Self::Union(types) => {
                let members = Self::members(types);
                let has_null = members.len() < types.len();
                if let [only] = members[..] {
                    schema = only.schema(attributes);
                } else {
                    let mut attributes = Some(attributes);
                    let member = |member: &&Self| {
                        let own = attributes.take_if(|_| member.has_attributes());
                        Value::from(member.schema(own.unwrap_or_default()))
                    };
                    schema.insert("anyOf".to_owned(), members.iter().map(member).collect());
                }
                if has_null {
                    schema.insert("nullable".to_owned(), true.into());
                }
            }
        }
        schema
    }

    fn members(types: &[Self]) -> Vec<&Self> {
        types.iter().filter(|kind| **kind != Self::Null).collect()
    }
}

/// The content of the line that begins an attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Heading {
    pub(super) name: String,
    pub(super) kind: Type,
    pub(super) marks: Marks,
}

impl Heading {
    /// Creates an attribute that has only a name.
    pub(super) fn bare(name: &str) -> Self {
        let marks = Marks { typeless: true, ..Marks::default() };
        Self { name: name.to_owned(), kind: Type::Any, marks }
    }

    /// Reads `name type marks`, or `name marks` where the page names no type.
    pub(super) fn read(text: &str) -> Option<Self> {
        let (name, rest) = text.split_once(char::is_whitespace)?;
        if !is_name(name) {
            return None;
        }
        let rest = rest.trim_start();
        let Some((kind, rest)) = Type::read(rest) else {
            let marks = Marks { typeless: true, ..Marks::read(rest)? };
            return Some(Self { name: name.to_owned(), kind: Type::Any, marks });
        };
        let marks = Marks::read(rest).or_else(|| unknown_mark(rest))?;
        Some(Self { name: name.to_owned(), kind, marks })
    }
}

/// Reports whether a word can be the name of an attribute.
pub(super) fn is_name(word: &str) -> bool {
    let ends_a_sentence = word.ends_with([',', '.', ':', ';', '!', '?']);
    !ends_a_sentence
        && (word == "*"
            || word.starts_with(|first: char| first.is_alphanumeric() || "_$@".contains(first))
                && word.chars().all(|letter| letter.is_alphanumeric() || "_-$@.[]/+:~#".contains(letter)))
}
