//! Bytes to lines.

use super::fault::Fault;

/// Puts lines together from pieces that break anywhere. A line ends with `\n`, `\r` or `\r\n`.
#[derive(Debug)]
pub(super) struct Lines {
    line: Vec<u8>,
    limit: usize,
    /// The last line ended with `\r`, so a `\n` that comes next belongs to that end.
    after_return: bool,
}

impl Lines {
    pub(super) fn new(limit: usize) -> Self {
        Self { line: Vec::new(), limit, after_return: false }
    }

    /// Adds bytes that have no line end in them.
    pub(super) fn add(&mut self, bytes: &[u8]) -> Result<(), Fault> {
        if self.line.len() + bytes.len() > self.limit {
            return Err(Fault::TooLarge { what: "an event of the answer", limit: self.limit });
        }
        self.line.extend_from_slice(bytes);
        Ok(())
    }

    /// Takes the next line out of `input`, without its end. All of `input` is taken if there is none.
    pub(super) fn next(&mut self, input: &mut &[u8]) -> Result<Option<Vec<u8>>, Fault> {
        if self.after_return && !input.is_empty() {
            self.after_return = false;
            *input = input.strip_prefix(b"\n").unwrap_or(input);
        }
        let Some(end) = input.iter().position(|byte| matches!(byte, b'\n' | b'\r')) else {
            return self.add(std::mem::take(input)).map(|()| None);
        };
        self.add(&input[..end])?;
        self.after_return = input[end] == b'\r';
        *input = &input[end + 1..];
        Ok(Some(std::mem::take(&mut self.line)))
    }

    /// What there is after the last line end.
    pub(super) fn rest(&mut self) -> Option<Vec<u8>> {
        (!self.line.is_empty()).then(|| std::mem::take(&mut self.line))
    }

    #[cfg(any(test, feature = "fuzzing"))]
    pub(super) fn held(&self) -> usize {
        self.line.len()
    }
}
