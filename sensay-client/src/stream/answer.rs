//! Parts to events: what has to be remembered of an answer from one part to the next.

use super::event::{StreamEvent, TokenUsage};
use super::fault::Fault;
use super::part::Part;
use super::surrogates::Joiner;

type Step = Result<Option<StreamEvent>, Fault>;

/// An answer in the making.
#[derive(Debug, Default)]
pub(super) struct Answer {
    text: Joiner,
    reasoning: Joiner,
    reason: Option<String>,
    usage: Option<TokenUsage>,
    /// What is known to belong to an answer, or the first thing that is not.
    content: Content,
    /// What comes after the event that was given last.
    next: Option<Result<StreamEvent, Fault>>,
}

#[derive(Debug, Default)]
enum Content {
    #[default]
    None,
    Unknown(String),
    Known,
}

impl Answer {
    /// The event that a part makes, if it makes one.
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
                        "nothing in the answer is of a form that is known",
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

    /// Ends an answer whose bytes have ended. One in OpenAI's form is complete if it says why it ended.
    pub(super) fn end(&mut self) -> Step {
        match self.reason.take() {
            None => Err(Fault::Incomplete),
            reason => self.finish(reason, self.usage).map(Some),
        }
    }

    /// Lets a half of a character that is held back go before the last step.
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

    /// What is still to be given.
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

/// An event with a text; an empty one is no event.
fn some(text: String, event: fn(String) -> StreamEvent) -> Option<StreamEvent> {
    (!text.is_empty()).then(|| event(text))
}
