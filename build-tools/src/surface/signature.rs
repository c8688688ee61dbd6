//! Parses the signature of a function in a listing.

use super::listing::split;

/// The parts of a signature that decide who can call the function.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Signature<'s> {
    /// The generic parameters.
    generics: &'s str,
    /// The arguments: names, and types. A receiver has no type.
    arguments: Vec<(&'s str, &'s str)>,
    /// The return type and the bounds.
    rest: &'s str,
}

impl<'s> Signature<'s> {
    /// Parses a signature.
    pub(crate) fn parse(text: &'s str) -> Option<Self> {
        let open = open(text)?;
        let close = open + matching(text.get(open..)?)?;
        let arguments = text.get(open + 1..close)?;
        let arguments = split(arguments, ", ").into_iter().filter(|argument| !argument.is_empty());
        Some(Self {
            generics: text.get(..open)?,
            arguments: arguments
                .map(|argument| argument.split_once(": ").unwrap_or((argument, "")))
                .collect(),
            rest: text.get(close + 1..)?,
        })
    }

    /// Reports whether every call of the old function also compiles with the new one.
    pub(crate) fn same_types(&self, new: &Self) -> bool {
        let types = |signature: &Self| -> Vec<String> {
            let types = signature.arguments.iter();
            // The name of a receiver is also its type.
            types
                .map(|(name, ty)| if ty.is_empty() { (*name).to_owned() } else { (*ty).to_owned() })
                .collect()
        };
        self.generics == new.generics && self.rest == new.rest && types(self) == types(new)
    }

    /// Reports whether arguments have changed places, which the compiler does not notice if their types are the same.
    pub(crate) fn swaps(&self, new: &Self) -> bool {
        let names = |signature: &Self| -> Vec<String> {
            signature.arguments.iter().map(|(name, _)| (*name).to_owned()).collect()
        };
        let (old, new) = (names(self), names(new));
        let moved = |(index, name): (usize, &String)| {
            new.iter().position(|other| other == name).is_some_and(|place| place != index)
        };
        old.iter().enumerate().any(moved)
    }

    /// Returns the name of the only argument beside the receiver, and its type.
    pub(crate) fn only_argument(&self) -> Option<(&'s str, &'s str)> {
        match self.arguments.as_slice() {
            [(receiver, ""), only] if receiver.ends_with("self") => Some(*only),
            _ => None,
        }
    }

    /// Reports whether the function takes the value and returns it, as a setter does.
    pub(crate) fn is_chained(&self) -> bool {
        self.rest == " -> Self" && self.arguments.first() == Some(&("self", ""))
    }
}

/// Returns where the arguments begin: at the first parenthesis outside of the generics.
fn open(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut before = ' ';
    for (index, char) in text.char_indices() {
        match char {
            '<' => depth += 1,
            '>' if before != '-' => depth = depth.saturating_sub(1),
            '(' if depth == 0 => return Some(index),
            _ => {}
        }
        before = char;
    }
    None
}

/// Returns where the parenthesis at the beginning of a text closes.
fn matching(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, char) in text.char_indices() {
        match char {
            '(' => depth += 1,
            ')' => {
                depth -= 1;
                if depth == 0 {
                    return Some(index);
                }
            }
            _ => {}
        }
    }
    None
}
