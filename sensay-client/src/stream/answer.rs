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
    /// The event or fault that follows the event that was returned last.
    next: Option<Result<StreamEvent, Fault>>,
}

#[derive(Debug, Default)]
enum Content {
    #[default]
    None,
    /// The data of the first event; no event so far has a known type.
    Unknown(String),
    /// At least one part belongs to an answer.
    Known,
}

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
            Part::Chunk { text, reason, usage } => {
                self.content = Content::Known;
                self.reason = reason.or(self.reason.take());
                self.usage = usage.or(self.usage);
                Ok(text.and_then(|delta| some(self.text.add(delta), StreamEvent::TextDelta)))
            }
            Part::Finish { reason, usage } => self.finish(reason, usage).map(Some),
            Part::Done => {
                if let Content::Unknown(text) = &self.content {
                    return Err(Fault::unreadable(
                        "the stream ended without an event of a known type; the first",
                        text,
                        None,
                    ));
                }
                let (reason, usage) = (self.reason.take(), self.usage);
                self.finish(reason, usage).map(Some)
            }
            Part::Other { name, data } => {
                if matches!(self.content, Content::None) {
                    self.content = Content::Unknown(data.to_string());
                }
                Ok(Some(StreamEvent::Other { name, data }))
            }
        }
    }

    fn finish(&mut self, reason: Option<String>, usage: Option<TokenUsage>) -> Result<StreamEvent, Fault> {
        if reason.as_deref() == Some("error") {
            return Err(Fault::server("the server ended the answer with an error"));
        }
        Ok(StreamEvent::Finish { reason, usage })
    }

    /// Ends the answer at the end of the bytes. An answer in OpenAI's format is complete if it has a reason.
    pub(super) fn end(&mut self) -> Step {
        match self.reason.take() {
            None => Err(Fault::Incomplete),
            reason => self.finish(reason, self.usage).map(Some),
        }
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
        match &self.content {
            Content::Unknown(text) => text.len(),
            Content::None | Content::Known => 0,
        }
    }
}

/// Returns an event with a text, or `None` for an empty text.
fn some(text: String, event: fn(String) -> StreamEvent) -> Option<StreamEvent> {
    (!text.is_empty()).then(|| event(text))
}
