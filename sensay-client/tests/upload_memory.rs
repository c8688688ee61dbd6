//! How much memory an upload takes. It has a process of its own, since the peak belongs to the whole process.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "this is a test, and not only in its functions")]

use sensay_client::Client;
use sensay_client::knowledge_base::{FileSource, MAX_FILE_BYTES};
use tokio::io::{AsyncReadExt, AsyncWriteExt, repeat};
use tokio::net::{TcpListener, TcpStream};

const LIMIT_KIB: u64 = 32 * 1024;

/// The peak of the resident memory so far, in KiB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

/// Takes an upload and forgets it. Gives the number of bytes that came.
async fn swallow(mut stream: TcpStream) -> u64 {
    let mut buffer = vec![0; 64 * 1024];
    let (mut total, mut expected) = (0, None);
    while expected.is_none_or(|expected| total < expected) {
        let read = stream.read(&mut buffer).await.unwrap();
        assert_ne!(read, 0, "the connection ended after {total} bytes");
        if expected.is_none() {
            // A head this short comes in one piece over loopback.
            let head = buffer[..read].windows(4).position(|window| window == b"\r\n\r\n").unwrap() + 4;
            let text = String::from_utf8_lossy(&buffer[..head]).to_lowercase();
            let length = text.split("content-length: ").nth(1).unwrap().split("\r\n").next().unwrap();
            expected = Some(head as u64 + length.parse::<u64>().unwrap());
        }
        total += read as u64;
    }
    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await.unwrap();
    total
}

async fn upload(client: &Client, length: u64) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/a.bin", listener.local_addr().unwrap());
    let server = tokio::spawn(async move { swallow(listener.accept().await.unwrap().0).await });
    let source = FileSource::from_reader("a.bin", length, repeat(7).take(length));
    client.put_signed(&url.into(), source).send().await.unwrap();
    assert!(server.await.unwrap() > length);
}

#[tokio::test]
#[expect(clippy::print_stderr, reason = "the figure is what one runs it for, with `--nocapture`")]
async fn uploading_50_mib_takes_less_than_32_mib() {
    let before = peak();
    let client =
        Client::builder().base_url("http://localhost").organization_secret("secret").build().unwrap();
    upload(&client, 1).await;
    let once = peak() - before;
    upload(&client, MAX_FILE_BYTES).await;
    let above = peak() - before;
    eprintln!(
        "{before} KiB at first, {once} KiB more with a client and a byte, {above} KiB more with 50 MiB"
    );
    assert!(above < LIMIT_KIB, "{above} KiB more than the {before} KiB before");
}
