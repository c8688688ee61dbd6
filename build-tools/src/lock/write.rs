//! Writes a lock as text.

use std::collections::HashMap;
use std::fmt;

use super::{Lock, line};
use crate::facts::{Class, Classes, Key, NodeId};

const HEAD: &str = "\
# The facts of the vendor's document that was imported last. `cargo spec import` writes this file; do not edit it.
# ARCHITECTURE.md says how it is read.
";

impl fmt::Display for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { date, hash, facts } = self;
        write!(f, "{HEAD}\ndate: {date}\nsha256: {hash}\n")?;
        if !facts.document.is_empty() {
            writeln!(f, "document: {}", line::write(&facts.document, false))?;
        }
        let classes = Classes::default().of(facts, true);
        let mut first: HashMap<Class, String> = HashMap::new();
        for (key, operation) in &facts.operations {
            let name = name(key);
            writeln!(f, "\n{name}: {}", line::write(&facts.node(*operation).facts, false))?;
            let mut open: Vec<(String, NodeId, bool)> = Vec::new();
            let push = |open: &mut Vec<_>, location: &str, id: NodeId| {
                let parts = facts.node(id).parts.iter().rev();
                open.extend(
                    parts.map(|(label, part)| (format!("{location}{label}"), part.node, part.required)),
                );
            };
            push(&mut open, "", *operation);
            while let Some((location, id, required)) = open.pop() {
                let node = facts.node(id);
                // A response and its parts are always required, so the word would say nothing.
                let required = required && (!location.starts_with("response ") || location.contains('/'));
                if let (false, Some(class)) = (node.parts.is_empty(), classes.get(&id)) {
                    if let Some(place) = first.get(class) {
                        writeln!(f, "  {location}:{} = {place}", if required { " required" } else { "" })?;
                        continue;
                    }
                    first.insert(*class, format!("{name} {location}"));
                }
                writeln!(
                    f,
                    "{}",
                    format!("  {location}: {}", line::write(&node.facts, required)).trim_end()
                )?;
                push(&mut open, &location, id);
            }
        }
        Ok(())
    }
}

/// Returns the name of an operation, with each sign escaped that could be taken for its end.
fn name(key: &Key) -> String {
    let mut path = String::new();
    for char in key.path.chars() {
        match char {
            '~' | ':' => path += &format!("~{:x};", u32::from(char)),
            char if char.is_whitespace() => path += &format!("~{:x};", u32::from(char)),
            char => path.push(char),
        }
    }
    format!("{} {path}", key.method.to_ascii_uppercase())
}
