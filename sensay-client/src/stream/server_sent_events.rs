use super::fault::Fault;

/// A server-sent event of the HTML standard, assembled line by line.
#[derive(Debug)]
pub(super) struct Assembly {
    name: String,
    data: String,
    has_data: bool,
    /// Whether the event has been returned. Its strings are then reused for the next one.
    is_returned: bool,
    limit: usize,
}

/// An event: its name, empty unless the server sets one, and its data.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ServerSentEvent<'a> {
    pub(super) name: &'a str,
    pub(super) data: &'a str,
}

impl Assembly {
    pub(super) fn new(limit: usize) -> Self {
        Self { name: String::new(), data: String::new(), has_data: false, is_returned: false, limit }
    }

    /// Adds a line. An empty line ends the event, which is dropped if it has no data.
    pub(super) fn line(&mut self, line: &str) -> Result<Option<ServerSentEvent<'_>>, Fault> {
        if line.is_empty() {
            return Ok(self.end());
        }
        self.forget();
        let (field, value) = match line.strip_prefix("data:") {
            Some(value) => ("data", value),
            None => line.split_once(':').unwrap_or((line, "")),
        };
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => value.clone_into(&mut self.name),
            "data" => self.add(value)?,
            // A server that fails in the middle can write the JSON of its error responses into the stream.
            _ if line.starts_with('{') => return Fault::in_text(line).map_or(Ok(None), Err),
            // A comment, which has no name before its colon; `id` and `retry`, which are for resuming; or an unknown
            // field.
            _ => {}
        }
        Ok(None)
    }

    /// Ends the event.
    pub(super) fn end(&mut self) -> Option<ServerSentEvent<'_>> {
        self.forget();
        self.is_returned = true;
        self.has_data.then_some(ServerSentEvent { name: &self.name, data: &self.data })
    }

    fn add(&mut self, value: &str) -> Result<(), Fault> {
        if self.has_data {
            if self.data.len() + value.len() >= self.limit {
                return Err(Fault::TooLarge { what: "an event of the stream", limit: self.limit });
            }
            self.data.push('\n');
        }
        self.has_data = true;
        self.data.push_str(value);
        Ok(())
    }

    fn forget(&mut self) {
        if std::mem::take(&mut self.is_returned) {
            self.name.clear();
            self.data.clear();
            self.has_data = false;
        }
    }

    #[cfg(any(test, feature = "fuzzing"))]
    pub(super) fn held(&self) -> usize {
        self.name.len() + self.data.len()
    }
}
