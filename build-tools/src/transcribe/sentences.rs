//! The sentences about a value: `Minimum length is 1, maximum length is 50.`

use serde_json::Number;

/// The meaning of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Fact {
    /// A keyword of OpenAPI and its number.
    Limit(&'static str, Number),
    /// The bound itself is not allowed.
    Exclusive(&'static str),
    Values(Vec<String>),
    Default(String),
    Pattern(String),
    Additional(bool),
    Unique,
}

/// The kind of a line.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Sentence {
    /// Sentences about a value and nothing else.
    Facts(Vec<Fact>),
    /// A text that begins like such a sentence and continues differently.
    Unread,
    /// A text for people.
    Text,
}

/// The beginnings of sentences about a value.
const BEGINNINGS: [&str; 18] = [
    "Minimum length is ",
    "Maximum length is ",
    "Minimum value is ",
    "Maximum value is ",
    "Minimum number of items is ",
    "Maximum number of items is ",
    "Minimum number of properties is ",
    "Maximum number of properties is ",
    "Values are ",
    "Value is ",
    "Default value is ",
    "Format should match the following pattern: ",
    "Additional properties are ",
    "At least ",
    "Not more than ",
    "Items must be unique",
    "Elements must be unique",
    "Multiple of ",
];

/// The beginnings that a description can have as well.
const COMMON: [&str; 5] = ["At least ", "Not more than ", "Multiple of ", "Value is ", "Values are "];

/// How many words a value may have. With more it is a sentence for people that happens to begin alike.
const MAX_WORDS: usize = 4;

/// The bounds that a sentence names, and the keywords for the least and the most.
const BOUNDS: [(&str, &str, &str); 4] = [
    ("length", "minLength", "maxLength"),
    ("value", "minimum", "maximum"),
    ("number of items", "minItems", "maxItems"),
    ("number of properties", "minProperties", "maxProperties"),
];

/// Reads a line.
pub(super) fn sentence(line: &str) -> Sentence {
    let Some(beginning) = beginning(line) else { return Sentence::Text };
    let mut facts = Vec::new();
    let mut rest = line.trim();
    while !rest.is_empty() {
        let (sentence, after) = first_sentence(rest);
        match read(sentence) {
            Some(more) => facts.extend(more),
            None if COMMON.contains(&beginning) && facts.is_empty() && !is_list(rest) => {
                return Sentence::Text;
            }
            None => return Sentence::Unread,
        }
        rest = after.trim_start();
    }
    Sentence::Facts(facts)
}

/// Reports whether a text lists values, even if they are so long that they may be no values.
fn is_list(text: &str) -> bool {
    text.starts_with("Values are ") && text.contains(", ") && (text.contains(", or ") || text.contains('…'))
}

/// Reports whether a line begins a sentence about a value, and has no end of it.
pub(super) fn is_broken(line: &str) -> bool {
    beginning(line).is_some() && !line.ends_with('.')
}

fn beginning(line: &str) -> Option<&'static str> {
    BEGINNINGS.into_iter().find(|beginning| line.starts_with(beginning.trim_end()))
}

/// Returns the text up to the full stop before the next sentence about a value, and that sentence with all after it.
fn first_sentence(text: &str) -> (&str, &str) {
    let mut stops = text.match_indices(". ").filter_map(|(at, _)| text.split_at_checked(at));
    let split = stops.find_map(|(sentence, rest)| {
        let rest = rest.strip_prefix(". ")?;
        beginning(rest.trim_start()).map(|_| (sentence, rest))
    });
    split.unwrap_or_else(|| (text.strip_suffix('.').unwrap_or(text), ""))
}

fn read(sentence: &str) -> Option<Vec<Fact>> {
    let after = |beginning: &str| sentence.strip_prefix(beginning).map(str::trim);
    if let Some(values) = after("Values are ") {
        return Some(vec![Fact::Values(values_of(values)?)]);
    }
    if let Some(value) = after("Value is ") {
        if value.split_whitespace().count() > MAX_WORDS {
            return None;
        }
        return Some(vec![Fact::Values(vec![plain(value)])]);
    }
    if let Some(value) = after("Default value is ") {
        return Some(vec![Fact::Default(plain(value.strip_suffix(" (empty)").unwrap_or(value)))]);
    }
    if let Some(pattern) = after("Format should match the following pattern: ") {
        return Some(vec![Fact::Pattern(plain(pattern))]);
    }
    if let Some(rest) = after("Additional properties are ") {
        return match rest {
            "NOT allowed" | "not allowed" => Some(vec![Fact::Additional(false)]),
            "allowed" => Some(vec![Fact::Additional(true)]),
            _ => None,
        };
    }
    if matches!(sentence, "Items must be unique" | "Elements must be unique") {
        return Some(vec![Fact::Unique]);
    }
    if let Some(number) = after("Multiple of ") {
        return Some(vec![Fact::Limit("multipleOf", self::number(number)?)]);
    }
    elements(sentence).or_else(|| bounds(sentence))
}

/// Reads `Minimum length is 1, maximum length is 50`.
fn bounds(sentence: &str) -> Option<Vec<Fact>> {
    let mut facts = Vec::new();
    for part in sentence.split(", ") {
        let words = part.strip_prefix("Minimum ").or_else(|| part.strip_prefix("minimum "));
        let (least, words) = match words {
            Some(words) => (true, words),
            None => (false, part.strip_prefix("Maximum ").or_else(|| part.strip_prefix("maximum "))?),
        };
        let (bound, value) = words.split_once(" is ")?;
        let (_, min, max) = BOUNDS.into_iter().find(|(name, ..)| *name == bound)?;
        let (keyword, exclusive) = if least { (min, "exclusiveMinimum") } else { (max, "exclusiveMaximum") };
        let beyond = value.strip_prefix("greater than ").or_else(|| value.strip_prefix("less than "));
        let beyond = beyond.or_else(|| value.strip_suffix(" (exclusive)")).filter(|_| bound == "value");
        facts.push(Fact::Limit(keyword, number(beyond.unwrap_or(value))?));
        if beyond.is_some() {
            facts.push(Fact::Exclusive(exclusive));
        }
    }
    Some(facts)
}

/// Reads `At least 1 but not more than 5 elements`.
fn elements(sentence: &str) -> Option<Vec<Fact>> {
    let words = sentence.strip_suffix(" elements").or_else(|| sentence.strip_suffix(" element"))?;
    if let Some(most) = words.strip_prefix("Not more than ") {
        return Some(vec![Fact::Limit("maxItems", number(most)?)]);
    }
    let words = words.strip_prefix("At least ")?;
    let (least, most) = match words.split_once(" but not more than ") {
        Some((least, most)) => (least, Some(most)),
        None => (words, None),
    };
    let mut facts = vec![Fact::Limit("minItems", number(least)?)];
    if let Some(most) = most {
        facts.push(Fact::Limit("maxItems", number(most)?));
    }
    Some(facts)
}

fn number(text: &str) -> Option<Number> {
    serde_json::from_str(&plain(text)).ok()
}

/// Reads `a, b, or c`; `a or b`; `a, b, and c`.
fn values_of(text: &str) -> Option<Vec<String>> {
    // A list that breaks off says that there are more values than the page shows.
    if text.contains('…') || text.ends_with("...") {
        return None;
    }
    let last = |word: &str| text.rsplit_once(word);
    let (rest, end) = last(", or ")
        .or_else(|| last(", and "))
        .or_else(|| last(" or "))
        .or_else(|| last(" and "))
        .map_or((None, text), |(rest, end)| (Some(rest), end));
    let values = rest.into_iter().flat_map(|rest| rest.split(", ")).chain([end]);
    let values: Vec<_> = values.map(plain).collect();
    let is_list =
        values.len() > 1 && values.iter().all(|value| value.split_whitespace().count() <= MAX_WORDS);
    is_list.then_some(values)
}

/// Returns a value without the marks of code around it.
fn plain(text: &str) -> String {
    let text = text.trim();
    let inner = text.strip_prefix('`').and_then(|text| text.strip_suffix('`'));
    inner.unwrap_or(text).to_owned()
}
