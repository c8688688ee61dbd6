//! One progress for all files.

use std::io::IsTerminal;
use std::sync::{Arc, Mutex, PoisonError};

use crate::folder::File;

/// How far all files are together.
#[derive(Clone)]
pub(crate) struct Progress(Arc<Mutex<State>>);

struct State {
    /// Of each file.
    sent: Vec<u64>,
    total: u64,
    /// What was shown last.
    percent: u64,
}

/// How far one of the files is.
pub(crate) struct Part {
    progress: Progress,
    index: usize,
}

impl Progress {
    pub(crate) fn new(files: &[File]) -> Self {
        let total = files.iter().map(|file| file.length).sum();
        Self(Arc::new(Mutex::new(State { sent: vec![0; files.len()], total, percent: 0 })))
    }

    pub(crate) fn of(&self, index: usize) -> Part {
        Part { progress: self.clone(), index }
    }
}

impl Part {
    /// Says how many bytes of the file have left.
    pub(crate) fn set(&self, bytes: u64) {
        let mut state = self.progress.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(sent) = state.sent.get_mut(self.index) {
            *sent = bytes;
        }
        let (sent, total) = (state.sent.iter().sum::<u64>(), state.total);
        let percent = sent.saturating_mul(100).checked_div(total).unwrap_or(100);
        if percent > state.percent {
            state.percent = percent;
            // On a terminal one line is enough.
            let end = if std::io::stderr().is_terminal() { '\r' } else { '\n' };
            eprint!("{percent} % of {total} bytes{end}");
        }
    }
}
