//! The evidence of the examples of an operation.

use serde_json::{Map, Value};

use super::examples::{Curl, Example, Examples, curl, examples};
use super::lines::Line;
use super::notes::{Notes, quote};
use super::page::{Block, Kind, foreign, status as is_status};

/// All examples of an operation.
#[derive(Debug, Default)]
pub(super) struct Evidence {
    pub(super) curl: Option<Curl>,
    pub(super) requests: Vec<Example>,
    /// By status, in the order of the page.
    pub(super) responses: Vec<(String, Vec<Example>)>,
    /// The parameters in the examples: an object for each location.
    path: Value,
    query: Value,
    header: Value,
}

impl Evidence {
    pub(super) fn read(block: &Block<'_, '_>, notes: &mut Notes) -> Self {
        let mut evidence = Self::default();
        let mut headers = Map::new();
        for section in &block.sections {
            match section.kind {
                Kind::Code => evidence.code(section.lines, notes),
                Kind::RequestExamples => {
                    let found = examples(section.lines);
                    tell(&found, section.lines, notes);
                    for (_, name, value) in found.headers {
                        headers.insert(name, value.into());
                    }
                    evidence.requests.extend(found.found);
                }
                Kind::ResponseExamples(status) if is_status(status).is_none() => {
                    notes
                        .say(section.line, format!("cannot read the status {} of an example", quote(status)));
                    foreign(section.lines, notes);
                }
                Kind::ResponseExamples(status) => {
                    let found = examples(section.lines);
                    tell(&found, section.lines, notes);
                    for (line, name, _) in &found.headers {
                        notes.say(
                            *line,
                            format!("the header `{name}` of the response {status} is not transcribed"),
                        );
                    }
                    let known = evidence.responses.iter_mut().find(|(other, _)| other == status);
                    match known {
                        Some((_, examples)) => examples.extend(found.found),
                        None => evidence.responses.push((status.to_owned(), found.found)),
                    }
                }
                Kind::Introduction | Kind::Parameters(_) | Kind::Body(..) | Kind::Responses => {}
            }
        }
        if let Some(curl) = &evidence.curl {
            const NOT_PARAMETERS: [&str; 4] = ["accept", "content-type", "authorization", "cookie"];
            for (name, value) in &curl.headers {
                let is_parameter = !NOT_PARAMETERS.contains(&name.to_ascii_lowercase().as_str());
                if is_parameter && !value.contains('$') && !headers.contains_key(name) {
                    headers.insert(name.clone(), value.as_str().into());
                }
            }
            let url = curl.url.as_deref().unwrap_or_default();
            let (url, query) = url.split_once('?').unwrap_or((url, ""));
            evidence.path = path_values(block.path, url).into();
            evidence.query = query_values(query).into();
        }
        evidence.header = headers.into();
        evidence
    }

    fn code(&mut self, lines: &[Line<'_>], notes: &mut Notes) {
        let Some(at) = lines.iter().position(|line| line.text.starts_with("curl")) else {
            return foreign(lines, notes);
        };
        foreign(lines.get(..at).unwrap_or_default(), notes);
        let lines = lines.get(at..).unwrap_or_default();
        let (command, used) = curl(lines);
        match command {
            Ok(command) => {
                for word in &command.rest {
                    notes.say(
                        command.line,
                        format!("cannot read {} in the command line of curl", quote(word)),
                    );
                }
                self.curl = self.curl.take().or(Some(command));
            }
            Err(message) => notes.say(lines.first().map_or(1, |line| line.number), message),
        }
        foreign(lines.get(used..).unwrap_or_default(), notes);
    }

    /// Returns what the examples have of the parameters in a place.
    pub(super) fn parameters(&self, place: &str) -> &Value {
        match place {
            "path" => &self.path,
            "query" => &self.query,
            "header" => &self.header,
            _ => &Value::Null,
        }
    }

    /// Returns the examples of the request body; the data of `curl` only where there is no other.
    pub(super) fn request_values(&self) -> Vec<&Value> {
        let values = values(&self.requests);
        let data = self.curl.as_ref().and_then(|curl| curl.data.as_ref()).filter(|_| values.is_empty());
        values.into_iter().chain(data).collect()
    }

    pub(super) fn response_values(&self, status: &str) -> Vec<&Value> {
        values(self.response_examples(status))
    }

    pub(super) fn response_examples(&self, status: &str) -> &[Example] {
        self.responses.iter().find(|(other, _)| other == status).map_or(&[], |(_, examples)| examples)
    }

    /// Returns the address of the server: that of the request without the path.
    pub(super) fn server(&self, path: &str) -> Option<String> {
        let url = self.curl.as_ref()?.url.as_deref()?;
        let url = url.split('?').next()?;
        let depth = path.split('/').count() - 1;
        let base = url.rsplitn(depth + 1, '/').last()?;
        (base.contains("://") && !base.ends_with('/')).then(|| base.to_owned())
    }
}

fn values(examples: &[Example]) -> Vec<&Value> {
    examples.iter().filter_map(|example| example.value.as_ref().ok()).collect()
}

/// Reports examples that cannot be read, and lines that belong to none.
fn tell(examples: &Examples, lines: &[Line<'_>], notes: &mut Notes) {
    for example in &examples.found {
        if let Err(message) = &example.value {
            notes.say(example.line, message.clone());
        }
    }
    let rest: Vec<_> =
        lines.iter().filter(|line| examples.rest.binary_search(&line.number).is_ok()).copied().collect();
    foreign(&rest, notes);
}

/// Returns the values of the path parameters, from an address whose last segments are those of the path.
fn path_values(path: &str, url: &str) -> Map<String, Value> {
    let mut segments = url.rsplit('/');
    let mut values = Map::new();
    for segment in path.rsplit('/') {
        let value = segments.next().unwrap_or_default();
        if let Some(name) = segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) {
            values.insert(name.to_owned(), value.into());
        }
    }
    values.into_iter().rev().collect()
}

fn query_values(query: &str) -> Map<String, Value> {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let value = |text: &str| match serde_json::from_str(text) {
        Ok(value @ (Value::Bool(_) | Value::Number(_))) => value,
        _ => Value::from(text),
    };
    pairs.map(|(name, text)| (name.to_owned(), value(text))).collect()
}
