//! Prints Rust on one line, spaced as by rustfmt.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Returns tokens as text.
pub(super) fn tidy(tokens: TokenStream) -> String {
    let mut atoms = Vec::new();
    flatten(tokens, &mut atoms);
    let mut text = String::new();
    let mut before = "";
    for (index, atom) in atoms.iter().enumerate() {
        // A trailing comma depends only on the line breaks of the source.
        if atom == "," && atoms.get(index + 1).is_some_and(|next| next == ">") {
            continue;
        }
        if !text.is_empty() && spaced(before, atom) {
            text.push(' ');
        }
        text += atom;
        before = atom;
    }
    text
}

/// Returns the tokens as text: names, literals, and punctuation that belongs together.
fn flatten(tokens: TokenStream, atoms: &mut Vec<String>) {
    let mut joint = false;
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                atoms.extend(Some(open.to_owned()).filter(|open| !open.is_empty()));
                flatten(group.stream(), atoms);
                atoms.extend(Some(close.to_owned()).filter(|close| !close.is_empty()));
                joint = false;
            }
            TokenTree::Punct(punct) => {
                match atoms.last_mut().filter(|_| joint) {
                    Some(last) => last.push(punct.as_char()),
                    None => atoms.push(punct.as_char().to_string()),
                }
                joint = punct.spacing() == Spacing::Joint;
            }
            // The apostrophe of a lifetime belongs to its name.
            TokenTree::Ident(name) => {
                match atoms.last_mut().filter(|last| *last == "'") {
                    Some(last) => *last += &name.to_string(),
                    None => atoms.push(name.to_string()),
                }
                joint = false;
            }
            TokenTree::Literal(literal) => {
                atoms.push(literal.to_string());
                joint = false;
            }
        }
    }
}

/// Reports whether a space separates two tokens.
fn spaced(before: &str, after: &str) -> bool {
    let tight_after = ["(", "[", "<", "&", "::", "?", "!", "*", "#", "'"].contains(&before);
    let tight_before = [")", "]", ">", ",", ";", "::", ":", "<", "."].contains(&after);
    let called = after == "(" && !["->", "=", ",", "+", ":", "dyn", "impl", "mut"].contains(&before);
    !(tight_after
        || (tight_before && !(after == "::" && ["->", ",", "=", "+", ":"].contains(&before)))
        || called)
}
