use std::collections::VecDeque;

use bytes::Bytes;

use super::Error;

/// How many failures are kept.
const KEPT: usize = 16;

/// The failures of the attempts of a call, until it ends.
#[derive(Debug, Default)]
pub(crate) struct Earlier(VecDeque<Error>);

impl Earlier {
    /// Keeps a failure. The bodies of those before it, which can be large, are let go.
    pub(crate) fn push(&mut self, error: Error) {
        if let Some(last) = self.0.back_mut() {
            last.0.body = Bytes::new();
        }
        if self.0.len() == KEPT {
            self.0.pop_front();
        }
        self.0.push_back(error);
    }

    /// Takes the last failure back.
    pub(crate) fn pop(&mut self) -> Option<Error> {
        self.0.pop_back()
    }
}

impl Error {
    /// Adds the failures of the attempts before.
    pub(crate) fn with_earlier(mut self, earlier: Earlier) -> Self {
        self.0.earlier = earlier.0.into();
        if let Some(last) = self.0.earlier.last_mut() {
            last.0.body = Bytes::new();
        }
        self
    }
}
