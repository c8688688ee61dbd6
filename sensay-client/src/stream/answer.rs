use super::event::{StreamEvent, TokenUsage};
use super::fault::Fault;
use super::part::Part;
use super::surrogates::Joiner;

type Step = Result<Option<StreamEvent>, Fault>;

/// The state of an answer between one part and the next, which turns parts into events.
#[derive(Debug, Default)]
pub(super) struct Answer {
    text: Joiner,
    reasoning: Joiner,
    reason: Option<String>,
    usage: Option<TokenUsage>,
    content: Content,
    /// The text with which the model declines to answer.
    refusal: String,
    refusal_halves: Joiner,
    /// The first line of the stream, if it belongs to no form.
    pub(super) stray: Option<String>,
    /// The event or fault that follows the event that was returned last.
    next: Option<Result<StreamEvent, Fault>>,
}

#[derive(Debug, Default)]
enum Content {
    #[default]
    None,
    /// The data of the first event of an unknown type or, if `is_framing`, of the first event at all. No part so far belongs
    /// to an answer.
    Other { data: String, is_framing: bool },
    /// At least one part belongs to an answer.
    Known,
}

/// How much of a refusal is kept, in bytes.
const MAX_REFUSAL: usize = 4096;

impl Answer {
    /// Takes a part and returns its event, if it has one.
    pub(super) fn take(&mut self, part: Part<'_>) -> Step {
        match part {
            Part::Text(delta) => {
                self.content = Content::Known;
                Ok(some(self.text.add(delta), StreamEvent::TextDelta))
            }
            Part::Reasoning(delta) => {
                self.content = Content::Known;
                Ok(some(self.reasoning.add(delta), StreamEvent::ReasoningDelta))
            }
            Part::Chunk { text, reasoning, refusal, reason, usage } => {
                self.content = Content::Known;
                self.reason = reason.or(self.reason.take());
                self.usage = usage.or(self.usage);
                if let Some(delta) = refusal.filter(|_| self.refusal.len() < MAX_REFUSAL) {
                    self.refusal += &self.refusal_halves.add(delta);
                }
                let reasoning =
                    reasoning.and_then(|delta| some(self.reasoning.add(delta), StreamEvent::ReasoningDelta));
                let text = text.and_then(|delta| some(self.text.add(delta), StreamEvent::TextDelta));
                if reasoning.is_some() {
                    self.next = text.map(Ok);
                    return Ok(reasoning);
                }
                Ok(text)
            }
            Part::Finish { reason, usage } => self.finish(reason, usage).map(Some),
            Part::Done => {
                if let Content::Other { data, .. } = &mut self.content {
                    return Err(Fault::Unknown(std::mem::take(data)));
                }
                let (reason, usage) = (self.reason.take(), self.usage);
                self.finish(reason, usage).map(Some)
            }
            Part::Other { name, data, is_framing } => {
                match &self.content {
                    Content::Known | Content::Other { is_framing: false, .. } => {}
                    Content::Other { .. } if is_framing => {}
                    Content::None | Content::Other { .. } => {
                        self.content = Content::Other { data: data.to_string(), is_framing };
                    }
                }
                Ok(Some(StreamEvent::Other { name, data }))
            }
        }
    }

    fn finish(&mut self, reason: Option<String>, usage: Option<TokenUsage>) -> Result<StreamEvent, Fault> {
        if reason.as_deref() == Some("error") {
            return Err(Fault::server("the server ended the answer with an error"));
        }
        // As a success without text, a refusal would look like an empty answer; as text, like an answer.
        if !self.refusal.is_empty() {
            return Err(Fault::Refused(std::mem::take(&mut self.refusal)));
        }
        Ok(StreamEvent::Finish { reason, usage })
    }

    /// Ends the answer at the end of the bytes. An answer in OpenAI's format is complete if it has a reason.
    pub(super) fn end(&mut self) -> Step {
        if let Some(reason) = self.reason.take() {
            return self.finish(Some(reason), self.usage).map(Some);
        }
        Err(match (&mut self.content, self.stray.take()) {
            (Content::None, Some(line)) => Fault::Foreign(line.into_bytes()),
            // A further attempt would bring the same kind of events.
            (Content::Other { data, is_framing: false }, _) => Fault::Unknown(std::mem::take(data)),
            _ => Fault::Incomplete,
        })
    }

    /// Returns the last step, after the half of a character that is held back, if there is one.
    pub(super) fn settle(&mut self, step: Step) -> Step {
        let last = match step {
            Ok(Some(event @ StreamEvent::Finish { .. })) => Ok(event),
            Err(fault) => Err(fault),
            step => return step,
        };
        match self.text.end() {
            None => last.map(Some),
            Some(half) => {
                self.next = Some(last);
                Ok(Some(StreamEvent::TextDelta(half.to_owned())))
            }
        }
    }

    /// Returns the event or fault that is still to come.
    pub(super) fn next(&mut self) -> Option<Result<StreamEvent, Fault>> {
        self.next.take()
    }

    #[cfg(any(test, feature = "fuzzing"))]
    pub(super) fn held(&self) -> usize {
        let content = match &self.content {
            Content::Other { data, .. } => data.len(),
            Content::None | Content::Known => 0,
        };
        content + self.refusal.len() + self.stray.as_ref().map_or(0, String::len)
    }
}

/// Returns an event with a text, or `None` for an empty text.
fn some(text: String, event: fn(String) -> StreamEvent) -> Option<StreamEvent> {
    (!text.is_empty()).then(|| event(text))
}
