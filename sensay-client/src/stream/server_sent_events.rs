//! Lines to server-sent events, as the HTML standard has them.

use super::fault::Fault;

/// An event that is being put together from its lines.
#[derive(Debug)]
pub(super) struct Assembly {
    name: String,
    data: Option<String>,
    limit: usize,
}

/// An event: its name, empty unless the server gave one, and its data.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ServerSentEvent {
    pub(super) name: String,
    pub(super) data: String,
}

impl Assembly {
    pub(super) fn new(limit: usize) -> Self {
        Self { name: String::new(), data: None, limit }
    }

    /// Takes a line. An empty one ends the event, which is none if it has no data.
    pub(super) fn line(&mut self, line: &str) -> Result<Option<ServerSentEvent>, Fault> {
        if line.is_empty() {
            return Ok(self.end());
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => value.clone_into(&mut self.name),
            "data" => self.add(value)?,
            // A comment, which has no name before its colon; `id` and `retry`, which are for resuming; or a field
            // that nobody knows.
            _ => {}
        }
        Ok(None)
    }

    /// Ends the event.
    pub(super) fn end(&mut self) -> Option<ServerSentEvent> {
        let name = std::mem::take(&mut self.name);
        self.data.take().map(|data| ServerSentEvent { name, data })
    }

    fn add(&mut self, value: &str) -> Result<(), Fault> {
        match &mut self.data {
            None => self.data = Some(value.to_owned()),
            Some(data) if data.len() + value.len() >= self.limit => {
                return Err(Fault::TooLarge { what: "an event of the answer", limit: self.limit });
            }
            Some(data) => {
                data.push('\n');
                data.push_str(value);
            }
        }
        Ok(())
    }

    #[cfg(any(test, feature = "fuzzing"))]
    pub(super) fn held(&self) -> usize {
        self.name.len() + self.data.as_ref().map_or(0, String::len)
    }
}
