//! Converts the names of a document to names in Rust.
//!
//! Case conversion is heck's, as in the generator, so that the lint predicts the names that the generator writes.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Words that cannot name a field or a function.
const KEYWORDS: [&str; 51] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// Returns the name of a field, a parameter or a function.
pub fn snake(name: &str) -> String {
    identifier(name.replace('\'', "").to_snake_case())
}

/// Returns the name of a type or a variant.
pub fn camel(name: &str) -> String {
    identifier(spell_out(name).to_upper_camel_case())
}

/// Reports whether a name can be the name of a function unchanged.
pub fn is_snake_identifier(name: &str) -> bool {
    !name.is_empty() && snake(name) == name
}

/// Spells out the signs that case conversion would drop although they tell values apart.
fn spell_out(name: &str) -> String {
    match name {
        "" => return "empty".to_owned(),
        "*" => return "any".to_owned(),
        _ => {}
    }
    let name = name.replace('\'', "").replace('&', " and ");
    match name.strip_prefix(['+', '-']) {
        Some(rest) if rest.starts_with(|first: char| first.is_ascii_digit()) => {
            let sign = if name.starts_with('+') { "plus" } else { "minus" };
            format!("{sign} {rest}")
        }
        _ => name,
    }
}

/// Makes an identifier of a converted name.
fn identifier(name: String) -> String {
    let mut out: String = name.chars().map(|char| if unicode(char) { char } else { '_' }).collect();
    if out.is_empty() || out.starts_with(|first: char| first.is_numeric()) {
        out.insert(0, if out.starts_with(char::is_lowercase) { '_' } else { 'X' });
    }
    if KEYWORDS.contains(&out.as_str()) || out == "Self" {
        out.push('_');
    }
    out
}

fn unicode(char: char) -> bool {
    char == '_' || char.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::{camel, is_snake_identifier, snake};

    #[test]
    fn names_are_what_a_rust_reader_expects() {
        let fields = ["userID", "linkedAccounts", "type", "created_at", "owner_uuid", "imageURL"].map(snake);
        assert_eq!(fields, ["user_id", "linked_accounts", "type_", "created_at", "owner_uuid", "image_url"]);
        let variants =
            ["discord", "telegram_autopilot", "Health & Fitness", "Self-Help", "3d", "", "+1", "-1", "Self"]
                .map(camel);
        assert_eq!(
            variants,
            [
                "Discord",
                "TelegramAutopilot",
                "HealthAndFitness",
                "SelfHelp",
                "X3d",
                "Empty",
                "Plus1",
                "Minus1",
                "Self_"
            ]
        );
    }

    #[test]
    fn an_operation_id_must_already_be_a_function_name() {
        assert!(is_snake_identifier("get_user"));
        for name in ["getUser", "get-user", "get user", "", "type", "9lives", "get__user"] {
            assert!(!is_snake_identifier(name), "{name}");
        }
    }
}
