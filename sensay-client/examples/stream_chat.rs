//! Asks a replica a question and prints its answer while it is being written.
//!
//! Without `SENSAY_ORGANIZATION_SECRET` it uses a mock of the API that it starts itself.
//! With the variable set, it asks the replica whose UUID is the first argument.

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

    // The stream has ended, so this only returns what it has collected.
    let message = answer.final_message().await?;
    println!("\n\n{} bytes, finish reason {:?}", message.text.len(), message.finish_reason);
    if let Some(usage) = message.usage {
        println!("tokens: {:?} of the question, {:?} of the answer", usage.prompt, usage.completion);
    }
    Ok(())
}
