//! Asks a replica a question and prints its answer while it is being written. Ctrl-C stops it.
//!
//! ```text
//! cargo run -p sensay-client --example stream_chat -- REPLICA answer.txt
//! ```
//!
//! Without `SENSAY_ORGANIZATION_SECRET` it uses a mock of the API that it starts itself.
//! With the variable set, it asks the replica whose UUID is the first argument.
//! The optional second argument names the file to write the answer to, or the part of it that arrived.
//!
//! Dependencies: `sensay-client`, `sensay-mock` for the mock, and `tokio` with `macros`, `rt` and `signal`.

#![allow(clippy::print_stdout, reason = "an example prints")]

mod support;

use std::io::Write;
use std::process::ExitCode;

use sensay_client::stream::ChatStream;

/// What a shell calls the end of a program that Ctrl-C stopped.
const STOPPED: u8 = 130;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<ExitCode, support::AnyError> {
    let api = support::api().await?;
    let question = "How did you cope with the pressure of the war?";
    println!("> {question}");

    // One future for all of the program, so that no moment is without it.
    let mut stop = std::pin::pin!(tokio::signal::ctrl_c());
    let call = api.client.create_chat_completion(api.replica()?).content(question);
    let mut answer = tokio::select! {
        answer = call.stream() => answer?,
        Ok(()) = &mut stop => {
            println!("\nStopped before the answer began.");
            return Ok(ExitCode::from(STOPPED));
        }
    };
    let result = tokio::select! {
        result = show(&mut answer) => Some(result),
        Ok(()) = &mut stop => None,
    };

    // Whatever ended it, what was shown is still there.
    let text = answer.partial_text();
    if let Some(path) = std::env::args_os().nth(2) {
        std::fs::write(&path, text).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    }
    match result {
        Some(Ok(())) => {}
        Some(Err(error)) => return Err(format!("{error}; {} bytes are kept", text.len()).into()),
        None => {
            println!("\n\nStopped: {} bytes of the answer are kept, and it is not complete.", text.len());
            // Dropping the stream closes the connection, which tells the server that nobody listens.
            drop(answer);
            return Ok(ExitCode::from(STOPPED));
        }
    }

    // The stream has ended, so this only returns what it has collected.
    let message = answer.final_message().await?;
    println!("\n\n{} bytes, finish reason {:?}", message.text.len(), message.finish_reason);
    if let Some(usage) = message.usage {
        println!("tokens: {:?} of the question, {:?} of the answer", usage.prompt, usage.completion);
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints an answer piece by piece. Dropping the future between two pieces loses nothing.
async fn show(answer: &mut ChatStream) -> Result<(), support::AnyError> {
    let mut deltas = answer.text_deltas();
    while let Some(delta) = deltas.next().await {
        print!("{}", delta?);
        // A terminal is written to at the end of a line, which may be far.
        std::io::stdout().flush()?;
    }
    Ok(())
}
