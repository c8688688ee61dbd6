//! Prints all replicas, across the pages of their list.
//!
//! Without `SENSAY_ORGANIZATION_SECRET` it uses a mock of the API that it starts itself.
//!
//! Dependencies: `sensay-client`, `sensay-mock` for the mock, and `tokio` with `macros` and `rt`.

#![allow(clippy::print_stdout, reason = "an example prints")]

mod support;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), support::AnyError> {
    let api = support::api().await?;

    // The stream requests each page when its first item is polled.
    let mut replicas = api.client.list_replicas().page_size(1).items();
    while let Some(replica) = replicas.next().await {
        let replica = replica?;
        println!("{}  {}", replica.uuid, replica.name);
    }

    if let Some(mock) = &api.mock {
        println!("\nThe requests to the mock:");
        for request in mock.requests() {
            println!("   {} {} with {:?}", request.method(), request.path(), request.query());
        }
    }
    Ok(())
}
