//! What a process has to leave behind for the next one: a file with a line for each step of each upload.

use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use sensay_client::knowledge_base::BegunUpload;
use serde::{Deserialize, Serialize};

use crate::support::AnyError;

/// How far the upload of a file is.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Step {
    /// The entry is being made, or the process ended while it was.
    Asked,
    /// The entry is there, and this is what it takes to go on.
    Begun(BegunUpload),
    /// The replica knows the entry.
    Done(i64),
    /// There is no entry any more.
    Dropped,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Line {
    /// The first line: ids of entries mean nothing elsewhere.
    Replica(String),
    File {
        name: String,
        step: Step,
    },
}

pub(crate) struct Journal {
    file: Mutex<File>,
    /// How far each file was when this process began.
    before: HashMap<String, Step>,
}

impl Journal {
    /// Opens the journal of a folder, for this process alone.
    #[allow(clippy::incompatible_msrv, reason = "`try_lock` takes Rust 1.89, and the client less")]
    pub(crate) fn open(path: &Path, replica: &str) -> Result<Self, AnyError> {
        let shown = path.display();
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        // Signed addresses are secrets.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path).map_err(|error| format!("cannot open {shown}: {error}"))?;
        // The system gives the lock back when the process ends, however it does.
        file.try_lock().map_err(|error| format!("cannot use {shown}, perhaps another run does: {error}"))?;

        let mut text = Vec::new();
        file.read_to_end(&mut text).map_err(|error| format!("cannot read {shown}: {error}"))?;
        // A process that is killed while it writes leaves half a line.
        text.truncate(text.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1));
        file.seek(SeekFrom::Start(text.len() as u64))?;
        file.set_len(text.len() as u64)?;

        let mut before = HashMap::new();
        for (index, line) in text.split_inclusive(|byte| *byte == b'\n').enumerate() {
            let line = serde_json::from_slice(line);
            match line.map_err(|error| format!("cannot read {shown}, line {}: {error}", index + 1))? {
                Line::Replica(of) if of != replica => {
                    return Err(format!("{shown} is of the replica {of}: move it away to use another").into());
                }
                Line::Replica(_) => {}
                Line::File { name, step } => {
                    before.insert(name, step);
                }
            }
        }
        let journal = Self { file: Mutex::new(file), before };
        if text.is_empty() {
            journal.append(&Line::Replica(replica.to_owned()))?;
        }
        Ok(journal)
    }

    /// Returns how far a file was when this process began, if it was ever begun.
    pub(crate) fn step(&self, name: &str) -> Option<Step> {
        self.before.get(name).cloned()
    }

    /// Writes how far a file is, and returns when it is on the disk. A line is short, so nobody waits for it.
    pub(crate) fn write(&self, name: &str, step: Step) -> Result<(), AnyError> {
        self.append(&Line::File { name: name.to_owned(), step })
    }

    fn append(&self, line: &Line) -> Result<(), AnyError> {
        let mut text = serde_json::to_vec(line)?;
        text.push(b'\n');
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(file.write_all(&text).and_then(|()| file.sync_data())?)
    }
}
