//! Updates the current user, and handles what stands in the way: a conflict, a user who does not exist, a rate limit.
//!
//! ```text
//! cargo run -p sensay-client --example failed_updates -- 'John Doe' john@example.com
//! ```
//!
//! Offline by default: without `SENSAY_ORGANIZATION_SECRET` it starts a mock of the API in which all three happen.
//! With the variable set it talks to the real API, as the user in `SENSAY_USER_ID`.
//!
//! Dependencies: `sensay-client`, `sensay-mock` for the mock, and `tokio` with `macros`, `rt` and `time`.

#![allow(clippy::print_stdout, reason = "an example prints")]

mod support;

use std::time::Duration;

use sensay_client::sensay::Verdict;
use sensay_client::types::User;
use sensay_client::{Client, Error};
use sensay_mock::{MockServer, Reply};

/// How long a person waits for an update. The client itself waits for up to a minute at a time.
const PATIENCE: Duration = Duration::from_secs(300);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), support::AnyError> {
    let api = support::api().await?;
    let user = match &api.mock {
        Some(mock) => prepare(mock, &api.client).await?,
        None => std::env::var("SENSAY_USER_ID").map_err(|_| "SENSAY_USER_ID is not set")?,
    };
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_else(|| "John Doe".to_owned());
    let email = arguments.next().unwrap_or_else(|| "jane@example.com".to_owned());

    let updated = update(&api.client.as_user(&user), &user, &name, &email).await?;
    println!("{} is called {:?}, with the email address {:?}", updated.id, updated.name, updated.email);
    Ok(())
}

/// Updates a user. Each remedy is applied once: what comes again after it is for somebody else to solve.
async fn update(client: &Client, id: &str, name: &str, email: &str) -> Result<User, Error> {
    let mut email = Some(email);
    let (mut created, mut waited) = (false, false);
    loop {
        // A setter takes an `Option` too, and `None` leaves the field out.
        let error = match client.update_current_user().id(id).name(name).email(email).await {
            Ok(user) => return Ok(user),
            Err(error) => error,
        };
        println!("{error}");
        if error.is_conflict() && email.is_some() {
            println!("   -> the email address is taken: the rest is updated without it");
            email = None;
        } else if error.is_unauthorized() && !created && is_missing(client).await {
            println!("   -> there is no such user: it is created");
            client.ensure_user(id).send().await?;
            created = true;
        } else if error.is_rate_limited() && !waited {
            // The client has sent it again already, as often as its `RetryPolicy` says.
            let wait = error.retry_after().unwrap_or(Duration::from_secs(1));
            if wait > PATIENCE {
                return Err(error);
            }
            println!("   -> after {} attempts: once more in {wait:?}", error.attempts());
            tokio::time::sleep(wait).await;
            waited = true;
        } else {
            return Err(error);
        }
    }
}

/// Reports whether the secret is right and the user does not exist: a 401 says neither.
async fn is_missing(client: &Client) -> bool {
    let diagnosis = client.diagnose().send().await;
    println!("   {}", diagnosis.to_string().replace('\n', "\n   "));
    matches!((diagnosis.secret, diagnosis.user), (Verdict::Right, Verdict::Wrong(_)))
}

/// Lets all of it happen in the mock, and returns the id of the user who does not exist yet.
async fn prepare(mock: &MockServer, client: &Client) -> Result<String, support::AnyError> {
    client.as_organization().create_user().id("jane").email("jane@example.com").await?;
    mock.times(3, "update_current_user", Reply::status(429).header("Retry-After", "0"))?;
    Ok("john".to_owned())
}
