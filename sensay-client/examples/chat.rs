//! Asks a replica a question and prints its answer.
//!
//! Without `SENSAY_ORGANIZATION_SECRET` it uses a mock of the API that it starts itself.
//! With the variable set, it asks the replica whose UUID is the first argument.
//!
//! Dependencies: `sensay-client`, `sensay-mock` for the mock, and `tokio` with `macros` and `rt`.

#![allow(clippy::print_stdout, reason = "an example prints")]

mod support;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), support::AnyError> {
    let api = support::api().await?;
    let question = "How did you cope with the pressure of the war?";

    let answer = api.client.create_chat_completion(api.replica()?).content(question).send().await?;

    println!("> {question}");
    println!("{}", answer.content);
    Ok(())
}
