//! Asks a replica something, and prints its answer while it is being written.
//!
//! Offline by default: without `SENSAY_ORGANIZATION_SECRET` it starts a mock of the API and talks to that.
//! With the variable set it asks the replica whose UUID is the first argument.

#![allow(clippy::print_stdout, reason = "an example prints")]

mod support;

use std::io::Write;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), support::AnyError> {
    let api = support::api().await?;
    let question = "How did you cope with the pressure of the war?";
    println!("> {question}");

    let mut answer = api.client.create_chat_completion(api.replica()?).content(question).stream().await?;
    let mut deltas = answer.text_deltas();
    while let Some(delta) = deltas.next().await {
        print!("{}", delta?);
        std::io::stdout().flush()?;
    }

    // The stream is at its end, so this asks for nothing more.
    let message = answer.final_message().await?;
    println!("\n\n{} bytes, finish reason {:?}", message.text.len(), message.finish_reason);
    if let Some(usage) = message.usage {
        println!("tokens: {:?} of the question, {:?} of the answer", usage.prompt, usage.completion);
    }
    Ok(())
}
