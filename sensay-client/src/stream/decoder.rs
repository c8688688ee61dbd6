use std::borrow::Cow;

use super::answer::Answer;
use super::event::StreamEvent;
use super::fault::Fault;
use super::form::Form;
use super::lines::Lines;
use super::server_sent_events::Assembly;
use super::{data_stream, message_stream, plain};

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// A decoder of streams: it turns bytes, in pieces of any size, into events, and does no input or output.
#[derive(Debug)]
pub(crate) struct Decoder {
    limits: Limits,
    /// The form that the headers announce.
    announced: Option<Form>,
    stage: Stage,
    answer: Answer,
}

/// Limits in bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// The limit of a line, and of the data of an event.
    pub(crate) event: usize,
    /// The limit of an answer that is one JSON object.
    pub(crate) whole: usize,
}

#[derive(Debug)]
enum Stage {
    /// Nothing but bytes of the byte order mark, which `mark` counts, and white space has arrived.
    Beginning {
        mark: usize,
    },
    /// The first line, which decides the form, is not complete.
    FirstLine(Lines),
    DataStream(Lines),
    ServerSentEvents(Lines, Assembly),
    /// The bytes of a JSON object.
    Plain(Vec<u8>),
    /// The text of the JSON object has been returned; its end comes next.
    PlainEnd,
    Over,
}

impl Decoder {
    pub(crate) fn new(announced: Option<Form>, limits: Limits) -> Self {
        Self { limits, announced, stage: Stage::Beginning { mark: 0 }, answer: Answer::default() }
    }

    /// Takes bytes from `input` up to the end of the next event, or all of them if they complete no event.
    ///
    /// After an error and after [`StreamEvent::Finish`] there are no events.
    pub(crate) fn next(&mut self, input: &mut &[u8]) -> Result<Option<StreamEvent>, Fault> {
        if let Some(last) = self.answer.next() {
            return last.map(Some);
        }
        if input.is_empty() {
            return Ok(None);
        }
        let step = self.begin(input).and_then(|()| self.advance(input));
        self.settle(step)
    }

    /// Returns the next event after the last bytes. Call it until it returns the end or an error.
    pub(crate) fn finish(&mut self) -> Result<Option<StreamEvent>, Fault> {
        if let Some(last) = self.answer.next() {
            return last.map(Some);
        }
        let step = match self.remaining() {
            Ok(None) if !matches!(self.stage, Stage::Over) => self.answer.end(),
            // The last event cannot be decoded because it is incomplete.
            Err(Fault::Unreadable { .. })
                if matches!(self.stage, Stage::DataStream(_) | Stage::ServerSentEvents(..)) =>
            {
                Err(Fault::Incomplete)
            }
            step => step,
        };
        self.settle(step)
    }

    fn settle(&mut self, step: Result<Option<StreamEvent>, Fault>) -> Result<Option<StreamEvent>, Fault> {
        if matches!(step, Err(_) | Ok(Some(StreamEvent::Finish { .. }))) {
            self.stage = Stage::Over;
        }
        self.answer.settle(step)
    }

    /// Skips a byte order mark and white space before the answer.
    fn begin(&mut self, input: &mut &[u8]) -> Result<(), Fault> {
        while let Stage::Beginning { mark } = &mut self.stage {
            let Some((&byte, rest)) = input.split_first() else { return Ok(()) };
            if BYTE_ORDER_MARK.get(*mark) == Some(&byte) {
                *mark += 1;
                *input = rest;
                continue;
            }
            // These bytes only looked like the start of a byte order mark.
            let found = BYTE_ORDER_MARK.get(..*mark).filter(|_| *mark < BYTE_ORDER_MARK.len());
            let found = found.unwrap_or_default();
            if found.is_empty() && byte.is_ascii_whitespace() {
                *mark = BYTE_ORDER_MARK.len();
                *input = rest;
            } else if found.is_empty() && byte == b'{' {
                self.stage = Stage::Plain(Vec::new());
            } else {
                let mut lines = Lines::new(self.limits.event);
                lines.add(found)?;
                self.stage = Stage::FirstLine(lines);
            }
        }
        Ok(())
    }

    fn advance(&mut self, input: &mut &[u8]) -> Result<Option<StreamEvent>, Fault> {
        if let Stage::FirstLine(lines) = &mut self.stage {
            match lines.next(input)? {
                Some(line) => {
                    let line = line.to_vec();
                    if let Some(event) = self.first(line)? {
                        return Ok(Some(event));
                    }
                }
                None => return Ok(None),
            }
        }
        match &mut self.stage {
            Stage::DataStream(lines) => {
                while let Some(line) = lines.next(input)? {
                    if let Some(part) = data_stream::read(&decode(line))?
                        && let Some(event) = self.answer.take(part)?
                    {
                        return Ok(Some(event));
                    }
                }
            }
            Stage::ServerSentEvents(lines, assembly) => {
                while let Some(line) = lines.next(input)? {
                    if let Some(event) = assembly.line(&decode(line))?
                        && let Some(part) = message_stream::read(event)?
                        && let Some(event) = self.answer.take(part)?
                    {
                        return Ok(Some(event));
                    }
                }
            }
            Stage::Plain(bytes) => {
                if bytes.len() + input.len() > self.limits.whole {
                    return Err(Fault::TooLarge { what: "the body", limit: self.limits.whole });
                }
                bytes.extend_from_slice(std::mem::take(input));
            }
            Stage::Beginning { .. } | Stage::FirstLine(_) | Stage::PlainEnd | Stage::Over => *input = &[],
        }
        Ok(None)
    }

    /// Takes the first line, which decides the form.
    fn first(&mut self, line: Vec<u8>) -> Result<Option<StreamEvent>, Fault> {
        let Stage::FirstLine(lines) = std::mem::replace(&mut self.stage, Stage::Over) else {
            return Ok(None);
        };
        let text = String::from_utf8_lossy(&line);
        let form = Form::from_line(&text);
        match form.or(self.announced) {
            Some(Form::DataStream) => {
                self.stage = Stage::DataStream(lines);
                data_stream::read(&text)?.map_or(Ok(None), |part| self.answer.take(part))
            }
            Some(Form::ServerSentEvents) => {
                let mut assembly = Assembly::new(self.limits.event);
                self.answer.stray = form.is_none().then(|| text.clone().into_owned());
                // The first line is not empty, so it ends no event.
                let step = assembly.line(&text).map(|_| None);
                self.stage = Stage::ServerSentEvents(lines, assembly);
                step
            }
            None => Err(Fault::Foreign(line)),
        }
    }

    fn remaining(&mut self) -> Result<Option<StreamEvent>, Fault> {
        if let Stage::FirstLine(lines) = &mut self.stage
            && let Some(line) = lines.rest()
            && let Some(event) = self.first(line)?
        {
            return Ok(Some(event));
        }
        match &mut self.stage {
            Stage::DataStream(lines) => match lines.rest() {
                Some(line) => {
                    let text = String::from_utf8_lossy(&line);
                    data_stream::read(&text)?.map_or(Ok(None), |part| self.answer.take(part))
                }
                None => Ok(None),
            },
            Stage::ServerSentEvents(lines, assembly) => {
                if let Some(line) = lines.rest() {
                    assembly.line(&String::from_utf8_lossy(&line))?;
                }
                let part = assembly.end().map_or(Ok(None), message_stream::read)?;
                part.map_or(Ok(None), |part| self.answer.take(part))
            }
            Stage::Plain(bytes) => {
                let text = plain::read(std::mem::take(bytes))?;
                self.stage = Stage::PlainEnd;
                Ok(Some(if text.is_empty() { StreamEvent::END } else { StreamEvent::TextDelta(text) }))
            }
            Stage::PlainEnd => Ok(Some(StreamEvent::END)),
            Stage::Beginning { .. } | Stage::FirstLine(_) | Stage::Over => Ok(None),
        }
    }

    /// Returns the number of bytes that are kept for later.
    #[cfg(any(test, feature = "fuzzing"))]
    pub(crate) fn held(&self) -> usize {
        self.answer.held()
            + match &self.stage {
                Stage::FirstLine(lines) | Stage::DataStream(lines) => lines.held(),
                Stage::ServerSentEvents(lines, assembly) => lines.held() + assembly.held(),
                Stage::Plain(bytes) => bytes.len(),
                Stage::Beginning { .. } | Stage::PlainEnd | Stage::Over => 0,
            }
    }
}

/// Decodes a line as UTF-8, with U+FFFD for invalid bytes. Nearly every line is valid, and checking that first is
/// faster.
fn decode(line: &[u8]) -> Cow<'_, str> {
    std::str::from_utf8(line).map_or_else(|_| String::from_utf8_lossy(line), Cow::Borrowed)
}
