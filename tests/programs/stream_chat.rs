//! `stream_chat`: what came of an answer is kept, however it ended.

use std::path::PathBuf;

use sensay_mock::{MockServer, Reply};

use crate::program::{REPLICA, run};

const PROGRAM: &str = env!("CARGO_BIN_EXE_stream_chat");

/// Returns the arguments: a replica, and the file that keeps the answer.
fn arguments(name: &str) -> ([String; 2], PathBuf) {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, "what was there before").unwrap();
    ([REPLICA.to_owned(), path.to_str().unwrap().to_owned()], path)
}

fn answer() -> Reply {
    Reply::status(200)
        .header("Content-Type", "text/event-stream")
        .chunk("0:\"Once \"\n")
        .chunk("0:\"upon\"\n")
}

async fn mock(reply: Reply) -> MockServer {
    let mock = MockServer::start().await.unwrap();
    mock.always("create_chat_completion", reply).unwrap();
    mock
}

#[tokio::test]
async fn a_whole_answer_is_printed_and_kept() {
    let mock = mock(answer().chunk("d:{\"finishReason\":\"stop\"}\n")).await;
    let (arguments, path) = arguments("whole-answer.txt");
    let ended = run(PROGRAM, mock.url(), "johndoe", &arguments).await;
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""));
    assert!(ended.out.ends_with("Once upon\n\n9 bytes, finish reason Some(\"stop\")\n"), "{}", ended.out);
    assert_eq!(std::fs::read_to_string(path).unwrap(), "Once upon");
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_kept_as_far_as_it_came() {
    let mock = mock(answer().then_breaks()).await;
    let (arguments, path) = arguments("broken-answer.txt");
    let ended = run(PROGRAM, mock.url(), "johndoe", &arguments).await;
    assert_eq!(ended.code, Some(1));
    assert!(ended.err.contains("9 bytes are kept"), "{}", ended.err);
    assert_eq!(std::fs::read_to_string(path).unwrap(), "Once upon");
}

#[cfg(unix)]
mod ctrl_c {
    use tokio::io::AsyncReadExt;
    use tokio::net::TcpListener;

    use super::{PROGRAM, answer, arguments, mock};
    use crate::program::Program;

    #[tokio::test]
    async fn what_came_before_ctrl_c_is_kept_and_said() {
        let mock = mock(answer().then_hangs()).await;
        let (arguments, path) = arguments("stopped-answer.txt");
        let mut program = Program::start(PROGRAM, mock.url(), "johndoe", &arguments);
        program.prints("Once upon", 1).await;
        program.interrupt().await;
        let (code, out) = program.end().await;
        assert_eq!(code, Some(130));
        assert!(out.ends_with("Stopped: 9 bytes of the answer are kept, and it is not complete.\n"), "{out}");
        assert_eq!(std::fs::read_to_string(path).unwrap(), "Once upon");
    }

    #[tokio::test]
    async fn ctrl_c_before_the_answer_closes_the_connection() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (arguments, _) = arguments("no-answer.txt");
        let program = Program::start(PROGRAM, &url, "johndoe", &arguments);
        let (mut connection, _) = listener.accept().await.unwrap();
        assert_ne!(connection.read(&mut [0; 64]).await.unwrap(), 0);
        program.interrupt().await;
        let mut rest = Vec::new();
        // It ends with the rest of the request or with a reset, and in either case it ends.
        let _ = connection.read_to_end(&mut rest).await;
        let (code, out) = program.end().await;
        assert_eq!(code, Some(130));
        assert!(out.ends_with("Stopped before the answer began.\n"), "{out}");
    }
}
