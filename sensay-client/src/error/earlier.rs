use std::collections::VecDeque;

use bytes::Bytes;

use super::Error;

/// How many errors are kept.
const KEPT: usize = 16;

/// The errors of the attempts of a call that is under way.
#[derive(Debug, Default)]
pub(crate) struct Earlier(VecDeque<Error>);

impl Earlier {
    /// Adds an error. The bodies of older ones are dropped, since they can be large.
    pub(crate) fn push(&mut self, error: Error) {
        if let Some(last) = self.0.back_mut() {
            last.0.body = Bytes::new();
        }
        if self.0.len() == KEPT {
            self.0.pop_front();
        }
        self.0.push_back(error);
    }

    /// Removes and returns the last error.
    pub(crate) fn pop(&mut self) -> Option<Error> {
        self.0.pop_back()
    }
}

impl Error {
    /// Adds the errors of earlier attempts.
    pub(crate) fn with_earlier(mut self, earlier: Earlier) -> Self {
        self.0.earlier = earlier.0.into();
        if let Some(last) = self.0.earlier.last_mut() {
            last.0.body = Bytes::new();
        }
        self
    }
}
