//! Prints every replica that the caller can reach, whatever pages they come on.
//!
//! Offline by default: without `SENSAY_ORGANIZATION_SECRET` it starts a mock of the API and talks to that.
//!
//! Dependencies: `sensay-client`, `sensay-mock` for the mock, and `tokio` with `macros` and `rt`.

#![allow(clippy::print_stdout, reason = "an example prints")]

mod support;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), support::AnyError> {
    let api = support::api().await?;

    // A page is asked for when its first item is.
    let mut replicas = api.client.list_replicas().page_size(1).items();
    while let Some(replica) = replicas.next().await {
        let replica = replica?;
        println!("{}  {}", replica.uuid, replica.name);
    }

    if let Some(mock) = &api.mock {
        println!("\nThe mock was asked for");
        for request in mock.requests() {
            println!("   {} {} with {:?}", request.method(), request.path(), request.query());
        }
    }
    Ok(())
}
