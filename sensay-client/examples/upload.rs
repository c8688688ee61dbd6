//! Uploads a file to the knowledge base of a replica and waits until the replica can use it.
//!
//! Without `SENSAY_ORGANIZATION_SECRET` it uses a mock of the API, storage included, that it starts itself.
//! With the variable set, it uploads to the replica whose UUID is the first argument.
//!
//! Dependencies: `sensay-client`, `sensay-mock` for the mock, and `tokio` with `macros` and `rt`.

#![allow(clippy::print_stdout, reason = "an example prints")]

mod support;

use std::time::Duration;

use sensay_client::knowledge_base::{FileSource, WaitPolicy};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), support::AnyError> {
    let api = support::api().await?;
    let mut wait = WaitPolicy::new().on_status(|entry| println!("entry {} is {}", entry.id, entry.status));
    if api.mock.is_some() {
        // The mock takes 200 milliseconds for each status.
        wait = wait.first_delay(Duration::from_millis(100));
    }

    let file = FileSource::from_path(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md"));
    let upload = api.client.upload_to_knowledge_base(api.replica()?, file.name("handbook.md"));
    let uploaded = upload
        .title("Handbook")
        .progress(|sent, total| println!("{sent} of {total} bytes"))
        .wait(wait)
        .send()
        .await?;

    println!("the replica uses entry {}", uploaded.id);
    if let Some(mock) = &api.mock {
        for file in mock.storage().files() {
            println!("the mock has {} with {} bytes", file.name(), file.content().len());
        }
    }
    Ok(())
}
