//! Names and sentences for what is new, until a person writes better ones.

use heck::{ToLowerCamelCase, ToSnakeCase, ToUpperCamelCase};

use crate::facts::Key;

/// Returns the words of a name, in lower case.
fn words(name: &str) -> String {
    name.to_snake_case().replace('_', " ")
}

/// Returns a description made of a name.
pub(super) fn description(name: &str) -> String {
    format!("The {}.", words(name))
}

fn singular(word: &str) -> String {
    match word {
        word if word.ends_with("ies") && word.len() > 4 => format!("{}y", word.trim_end_matches("ies")),
        word if word.ends_with("sses") => word.trim_end_matches("es").to_owned(),
        word if word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") && word.len() > 3 => {
            word.trim_end_matches('s').to_owned()
        }
        word => word.to_owned(),
    }
}

/// Returns what an operation is about: the last words of its path, and whether they name one item.
fn subject(key: &Key) -> (String, bool) {
    let segments: Vec<&str> = key.path.split('/').filter(|segment| !segment.is_empty()).collect();
    let single = segments.last().is_some_and(|last| last.starts_with('{'));
    let after = segments.iter().skip(1).map(Some).chain([None]);
    let words =
        segments.iter().zip(after).filter(|(segment, _)| !segment.starts_with('{') && !is_version(segment));
    let words: Vec<String> = words
        .map(|(segment, next)| match next.and_then(|next| next.strip_prefix('{')?.strip_suffix('}')) {
            Some(parameter) => one_of(segment, parameter),
            None => (*segment).to_owned(),
        })
        .collect();
    let last = words.len().saturating_sub(2);
    let name = words.get(last..).unwrap_or_default().join(" ").to_snake_case();
    (if name.is_empty() { "root".to_owned() } else { name }, single)
}

/// Returns one of the things that a segment of a path names: `shelf` for `shelves/{shelfID}`.
fn one_of(segment: &str, parameter: &str) -> String {
    let parameter = parameter.to_snake_case();
    let name = ["_id", "_uuid", "_u_u_i_d"].iter().find_map(|end| parameter.strip_suffix(end));
    let begins = |name: &str| {
        let begin: String = name.chars().take(3).collect();
        !begin.is_empty() && segment.to_snake_case().starts_with(&begin)
    };
    name.filter(|name| begins(name)).map_or_else(|| singular(segment), str::to_owned)
}

fn is_version(segment: &str) -> bool {
    segment
        .strip_prefix('v')
        .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Returns the name of an operation: a verb and its object.
pub(super) fn operation_id(key: &Key, is_list: bool) -> String {
    let (subject, single) = subject(key);
    let verb = match key.method.as_str() {
        "get" if is_list => "list",
        "get" => "get",
        "post" => "create",
        "put" | "patch" => "update",
        "delete" => "delete",
        method => method,
    };
    let one = single || key.method == "post";
    format!("{verb}_{}", if one { singular(&subject) } else { subject })
}

/// Returns the one-line summary of an operation id.
pub(super) fn summary(id: &str) -> String {
    let words = id.replace('_', " ");
    let mut chars = words.chars();
    chars.next().map_or(String::new(), |first| first.to_uppercase().chain(chars).collect())
}

/// Returns the name of a schema by its use: the name around it, and the label of the part.
pub(super) fn schema_name(around: &str, label: &str) -> String {
    match label {
        "[]" => {
            let one = singular(&around.to_lower_camel_case());
            if one.to_upper_camel_case() == around {
                format!("{around}Item")
            } else {
                one.to_upper_camel_case()
            }
        }
        "/*" => format!("{around}Value"),
        label => {
            let name = label.trim_start_matches(['/', '{']).trim_end_matches('}');
            let name = name.split_once('=').map_or(name, |(_, value)| value);
            format!("{around}{}", crate::facts::unescape_label(name).to_upper_camel_case())
        }
    }
}

/// Returns the name of the body of an operation.
pub(super) fn body_name(key: &Key, label: &str, is_list: bool) -> String {
    let (subject, _) = subject(key);
    let one = singular(&subject).to_upper_camel_case();
    match (label, key.method.as_str()) {
        ("request body", "put" | "patch") => format!("{one}Update"),
        ("request body", "post") => format!("{one}Draft"),
        ("request body", _) => format!("{one}Input"),
        (_, "get") if is_list => format!("{one}List"),
        (_, "get") => one,
        (_, "post") if label.starts_with("response 2") => format!("Created{one}"),
        (_, "put" | "patch") if label.starts_with("response 2") => format!("Updated{one}"),
        (_, "delete") if label.starts_with("response 2") => format!("Deleted{one}"),
        (label, _) => {
            let status: String = label.chars().filter(char::is_ascii_alphanumeric).collect();
            format!("Error{}", status.trim_start_matches("response").trim_end_matches("body"))
        }
    }
}
