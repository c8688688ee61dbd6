//! The program `sensay-mock`.

use std::io::{self, IsTerminal, Write};
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use sensay_mock::{Builder, Exchange, MockServer};

/// How many requests are kept for `/_mock/requests`.
const KEPT_REQUESTS: usize = 1_000;

/// Serves a mock of the Sensay API, or of the API of any OpenAPI 3.0 document.
///
/// Every request is held against the document. The mock remembers what was created, changed and deleted, and begins
/// with the examples of the document; where it has no rules it answers from the examples.
/// Any secret is accepted, and each has an organization of its own.
///
/// The header `Prefer` asks for a certain response: `code=409`, `example=page`, `dynamic=true`, `delay=250`
/// (milliseconds), `retry-after=2`. Below `/_mock/` are `health`, `requests`, `stubs`, `state`, `clock` and `reset`.
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = "The address is the one line on standard output. Requests are logged to standard error.\n\n\
    Example: sensay-mock --port 4010 --data seed.json\n\n\
    Exit status: 0 after Ctrl-C, 1 if the server cannot start, 2 for arguments that are not understood."
)]
struct Arguments {
    /// The port to listen on; 0 takes a free one
    #[arg(long, default_value_t = 0, value_name = "N")]
    port: u16,
    /// The address to listen on; 0.0.0.0 for all
    #[arg(long, default_value = "127.0.0.1", value_name = "ADDRESS")]
    host: IpAddr,
    /// The OpenAPI 3.0 document to serve, YAML or JSON, in the place of the Sensay API
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// The data to begin with, JSON or YAML; GET /_mock/state shows the form
    #[arg(long, value_name = "FILE", conflicts_with = "stateless")]
    data: Option<PathBuf>,
    /// Remember nothing, and answer everything from the examples
    #[arg(long)]
    stateless: bool,
    /// Let no page of another origin see the responses
    #[arg(long)]
    no_cors: bool,
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
    let mut builder = MockServer::builder()
        .address(SocketAddr::new(arguments.host, arguments.port))
        .last_requests(KEPT_REQUESTS)
        .state(!arguments.stateless)
        .cors(!arguments.no_cors);
    if let Some(path) = &arguments.spec {
        let (file, text) = read(path)?;
        builder = builder.spec_text(file, text);
    }
    if let Some(path) = &arguments.data {
        let (file, text) = read(path)?;
        builder = builder.data(file, text);
    }
    if !arguments.quiet {
        let is_colored = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        builder = builder.on_exchange(move |exchange| log(exchange, is_colored));
    }
    Ok(builder)
}

fn read(path: &Path) -> Result<(String, String), String> {
    let file = path.display().to_string();
    match std::fs::read_to_string(path) {
        Ok(text) => Ok((file, text)),
        Err(error) => Err(format!("{file}: {error}")),
    }
}

fn log(exchange: &Exchange, is_colored: bool) {
    let color = match exchange.status() {
        _ if !is_colored => "",
        ..400 => "\x1b[32m",
        400..500 => "\x1b[33m",
        _ => "\x1b[31m",
    };
    let end = if is_colored { "\x1b[0m" } else { "" };
    // A log that cannot be written is no reason to stop serving.
    let _ = writeln!(io::stderr(), "{color}{exchange}{end}");
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
