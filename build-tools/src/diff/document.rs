//! Compares the document apart from its operations.

use super::emit::at;
use super::finding::Finding;
use super::rules::{self, Level};
use super::security;
use super::session::Session;
use crate::model::{outline, outlines};

pub(super) fn compare(session: &mut Session<'_>) {
    security::document(session);
    webhooks(session);
    components(session);
}

fn webhooks(session: &mut Session<'_>) {
    let (old, new) = (session.graph.old.webhooks.clone(), session.graph.new.webhooks.clone());
    for name in old.iter().filter(|name| !new.contains(name)) {
        session.say(rules::WEBHOOK_REMOVED, &format!("webhook {name}"), "removed", &at("/webhooks", name));
    }
    for name in new.iter().filter(|name| !old.contains(name)) {
        session.say(rules::WEBHOOK_ADDED, &format!("webhook {name}"), "added", &at("/webhooks", name));
    }
}

/// Reports component schemas that were removed, unless they were renamed or inlined.
fn components(session: &mut Session<'_>) {
    let left: std::collections::HashSet<_> =
        session.graph.new.components.iter().map(|(name, _)| *name).collect();
    let gone: Vec<_> =
        session.graph.old.components.iter().filter(|(name, _)| !left.contains(name)).copied().collect();
    if gone.is_empty() {
        return;
    }
    let known = outlines(&session.graph.new);
    for (name, id) in gone {
        let candidates = known.get(&outline(&session.graph.old, id, 1)).cloned().unwrap_or_default();
        if !candidates.into_iter().any(|candidate| session.graph.are_equal(id, candidate)) {
            session.say(
                rules::SCHEMA_REMOVED,
                &format!("schema {name}"),
                "removed",
                &at("/components/schemas", name),
            );
        }
    }
}

/// Reports a version of the API that does not reflect the changes, if it is a semantic version.
pub(super) fn version(findings: &mut Vec<Finding>, [old, new]: [Option<String>; 2]) {
    let (Some(old), Some(new)) = (old, new) else { return };
    let (Some(before), Some(after)) = (semantic(&old), semantic(&new)) else { return };
    let breaking = findings.iter().any(|finding| finding.level == Level::Breaking);
    let (rule, what) = if after < before {
        (rules::VERSION_DECREASED, format!("version decreased from {old} to {new}"))
    } else if breaking && after == before {
        (rules::VERSION_NOT_BUMPED, format!("version is still {old} in spite of breaking changes"))
    } else if breaking && before[0] > 0 && after[0] == before[0] {
        let what =
            format!("version went from {old} to {new}, no new major version in spite of breaking changes");
        (rules::VERSION_MAJOR_NOT_BUMPED, what)
    } else {
        return;
    };
    findings.push(Finding {
        id: rule.id.to_owned(),
        level: rule.level,
        operation: None,
        location: "/info/version".to_owned(),
        part: String::new(),
        subject: String::new(),
        what,
        implied: false,
        origin: None,
    });
}

/// Returns the three numbers of a semantic version, which may have a prefix and a suffix: `v1.2.3-rc.1`.
fn semantic(version: &str) -> Option<[u64; 3]> {
    let version = version.strip_prefix('v').unwrap_or(version);
    let core = version.split(['-', '+']).next()?;
    let mut parts = core.split('.').map(|part| part.parse::<u64>().ok());
    let numbers = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(numbers)
}
