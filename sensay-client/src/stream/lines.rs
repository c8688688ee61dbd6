use super::fault::Fault;

/// A splitter of bytes, which arrive in pieces of any size, into lines. A line ends with `\n`, `\r` or `\r\n`.
#[derive(Debug)]
pub(super) struct Lines {
    /// The beginning of an unfinished line, or the line that was returned last.
    line: Vec<u8>,
    is_returned: bool,
    limit: usize,
    /// Whether the last line ended with `\r`: a `\n` that follows belongs to the same end of line.
    after_return: bool,
}

impl Lines {
    pub(super) fn new(limit: usize) -> Self {
        Self { line: Vec::new(), is_returned: false, limit, after_return: false }
    }

    /// Adds bytes without a line end.
    pub(super) fn add(&mut self, bytes: &[u8]) -> Result<(), Fault> {
        self.forget();
        self.check(self.line.len() + bytes.len())?;
        self.line.extend_from_slice(bytes);
        Ok(())
    }

    /// Takes the next line from `input` and returns it without its end. Without a line end, it takes all of `input`.
    pub(super) fn next<'a, 'input: 'a>(
        &'a mut self,
        input: &mut &'input [u8],
    ) -> Result<Option<&'a [u8]>, Fault> {
        self.forget();
        if self.after_return && !input.is_empty() {
            self.after_return = false;
            *input = input.strip_prefix(b"\n").unwrap_or(input);
        }
        let end = memchr::memchr2(b'\n', b'\r', input);
        let Some((line, [end, rest @ ..])) = end.and_then(|end| input.split_at_checked(end)) else {
            return self.add(std::mem::take(input)).map(|()| None);
        };
        self.after_return = *end == b'\r';
        *input = rest;
        if self.line.is_empty() {
            return self.check(line.len()).map(|()| Some(line));
        }
        self.add(line)?;
        self.is_returned = true;
        Ok(Some(&self.line))
    }

    /// Returns the bytes after the last line end.
    pub(super) fn rest(&mut self) -> Option<Vec<u8>> {
        self.forget();
        (!self.line.is_empty()).then(|| std::mem::take(&mut self.line))
    }

    fn forget(&mut self) {
        if std::mem::take(&mut self.is_returned) {
            self.line.clear();
        }
    }

    fn check(&self, length: usize) -> Result<(), Fault> {
        if length > self.limit {
            return Err(Fault::TooLarge { what: "an event of the stream", limit: self.limit });
        }
        Ok(())
    }

    #[cfg(any(test, feature = "fuzzing"))]
    pub(super) fn held(&self) -> usize {
        self.line.len()
    }
}
