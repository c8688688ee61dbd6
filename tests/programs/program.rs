//! A program under test: started, read from, interrupted, killed.

use std::ffi::OsStr;
use std::process::{Output, Stdio};
use std::time::Duration;

use tokio::io::AsyncReadExt;
use tokio::process::{Child, ChildStdout, Command};
use tokio::time::timeout;

/// A program that does not come to its end is killed.
const LIMIT: Duration = Duration::from_secs(120);

pub(crate) const REPLICA: &str = "03db5651-cb61-4bdf-9ef0-89561f7c9c53";

pub(crate) struct Program {
    child: Child,
    out: ChildStdout,
    text: String,
}

/// How a program ended, and what it printed.
pub(crate) struct Ended {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

fn command<A: AsRef<OsStr>>(path: &str, url: &str, user: &str, arguments: &[A]) -> Command {
    let mut command = Command::new(path);
    command
        .args(arguments)
        .env("SENSAY_ORGANIZATION_SECRET", "mock-secret")
        .env("SENSAY_BASE_URL", url)
        .env("SENSAY_USER_ID", user)
        .env_remove("SENSAY_USER_ID_TYPE")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    command
}

/// Runs a program to its end.
pub(crate) async fn run<A: AsRef<OsStr>>(path: &str, url: &str, user: &str, arguments: &[A]) -> Ended {
    let output = timeout(LIMIT, command(path, url, user, arguments).output()).await;
    let Output { status, stdout, stderr } = output.expect("the program ends").unwrap();
    Ended {
        code: status.code(),
        out: String::from_utf8(stdout).unwrap(),
        err: String::from_utf8(stderr).unwrap(),
    }
}

impl Program {
    pub(crate) fn start<A: AsRef<OsStr>>(path: &str, url: &str, user: &str, arguments: &[A]) -> Self {
        let mut child = command(path, url, user, arguments).stderr(Stdio::null()).spawn().unwrap();
        let out = child.stdout.take().unwrap();
        Self { child, out, text: String::new() }
    }

    /// Reads on until something has been printed so many times.
    pub(crate) async fn prints(&mut self, text: &str, times: usize) {
        let reading = async {
            let mut piece = [0; 1024];
            while self.text.matches(text).count() < times {
                let read = self.out.read(&mut piece).await.unwrap();
                assert_ne!(read, 0, "the program ended, and printed\n{}", self.text);
                self.text.push_str(std::str::from_utf8(&piece[..read]).unwrap());
            }
        };
        timeout(LIMIT, reading).await.expect("the program goes on");
    }

    /// Does what Ctrl-C does in a terminal.
    #[cfg(unix)]
    pub(crate) async fn interrupt(&self) {
        let kill = format!("kill -INT {}", self.child.id().unwrap());
        assert!(Command::new("sh").args(["-c", &kill]).status().await.unwrap().success());
    }

    /// Ends it as a crash does: nothing of it runs any more.
    pub(crate) async fn kill(mut self) {
        self.child.kill().await.unwrap();
    }

    /// Waits for its end, and returns its exit code and all that it printed.
    #[cfg(unix)]
    pub(crate) async fn end(mut self) -> (Option<i32>, String) {
        let ending = async {
            self.out.read_to_string(&mut self.text).await.unwrap();
            self.child.wait().await.unwrap()
        };
        let status = timeout(LIMIT, ending).await.expect("the program ends");
        (status.code(), self.text)
    }
}
