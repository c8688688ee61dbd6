//! Uploads a file to the knowledge base of a replica, and waits until the replica can use it.
//!
//! Offline by default: without `SENSAY_ORGANIZATION_SECRET` it starts a mock of the API and, since the mock has no
//! storage of files, a socket that takes the bytes.
//! With the variable set it uploads to the replica whose UUID is the first argument.

#![allow(clippy::print_stdout, reason = "an example prints")]

mod support;

use std::time::Duration;

use sensay_client::knowledge_base::{FileSource, WaitPolicy};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), support::AnyError> {
    let api = support::api().await?;
    let mut wait = WaitPolicy::new().on_status(|entry| println!("entry {} is {}", entry.id, entry.status));
    if let Some(mock) = &api.mock {
        support::serve_upload(mock).await?;
        wait = wait.first_delay(Duration::from_millis(10));
    }

    let file = FileSource::from_path(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md"));
    let upload = api.client.upload_to_knowledge_base(api.replica()?, file.name("handbook.md"));
    let uploaded = upload
        .title("Handbook")
        .progress(|sent, total| println!("{sent} of {total} bytes"))
        .wait(wait)
        .send()
        .await?;

    println!("the replica knows entry {}", uploaded.id);
    Ok(())
}
