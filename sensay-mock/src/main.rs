//! The program `sensay-mock`.

use std::io::{self, Write};
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use sensay_mock::{Builder, Exchange, MockServer};

/// Serves a mock of the Sensay API, or of the API of any OpenAPI 3.0 document.
///
/// Every request is held against the document, and answered with its examples.
/// The header `Prefer` chooses among them: `Prefer: code=409`, `Prefer: example=page`;
/// `Prefer: delay=250` waits that many milliseconds, and `Prefer: retry-after=2` adds the header Retry-After.
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = "The address is the one line on standard output. Requests are logged to standard error.\n\n\
    Exit status: 0 after Ctrl-C, 1 if the server cannot start, 2 for arguments that are not understood."
)]
struct Arguments {
    /// The port to listen on; 0 takes a free one
    #[arg(long, default_value_t = 0, value_name = "N")]
    port: u16,
    /// The address to listen on
    #[arg(long, default_value = "127.0.0.1", value_name = "ADDRESS")]
    host: IpAddr,
    /// The OpenAPI 3.0 document to serve, YAML or JSON, in the place of the Sensay API
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// Log no requests
    #[arg(long)]
    quiet: bool,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            // Where standard error is closed, there is nobody left to tell.
            let _ = writeln!(io::stderr(), "error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let builder = builder(arguments)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("cannot start: {error}"))?;
    runtime.block_on(serve(builder))
}

async fn serve(builder: Builder) -> Result<(), String> {
    let server = builder.start().await.map_err(|error| match std::error::Error::source(&error) {
        Some(source) => format!("{error}: {source}"),
        None => error.to_string(),
    })?;
    let mut output = io::stdout();
    writeln!(output, "{}", server.url())
        .and_then(|()| output.flush())
        .map_err(|error| format!("cannot print the address: {error}"))?;
    interrupted().await.map_err(|error| format!("cannot wait for Ctrl-C: {error}"))?;
    server.stop().await;
    Ok(())
}

fn builder(arguments: &Arguments) -> Result<Builder, String> {
    let mut builder =
        MockServer::builder().address(SocketAddr::new(arguments.host, arguments.port)).without_requests();
    if let Some(path) = &arguments.spec {
        let file = path.display().to_string();
        let text = std::fs::read_to_string(path).map_err(|error| format!("{file}: {error}"))?;
        builder = builder.spec_text(file, text);
    }
    if !arguments.quiet {
        builder = builder.on_exchange(log);
    }
    Ok(builder)
}

fn log(exchange: &Exchange) {
    // A log that cannot be written is no reason to stop serving.
    let _ = writeln!(io::stderr(), "{exchange}");
}

/// Waits for Ctrl-C, or for what stops a service.
async fn interrupted() -> io::Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate())?;
        tokio::select! {
            result = tokio::signal::ctrl_c() => result,
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}
