//! The program `sensay-mock`.

use std::io::{self, IsTerminal, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use sensay_mock::{Builder, Exchange, MockServer};

/// How many requests `/_mock/requests` shows.
const KEPT_REQUESTS: usize = 1_000;

/// Serves a mock of the Sensay API, or of the API that any OpenAPI 3.0 document describes.
///
/// The mock validates every request against the document. It remembers what requests create, change and delete; its
/// state begins with the document's examples. Operations without stateful rules respond with the examples.
/// The mock accepts any organization secret, and each secret has its own organization.
///
/// The request header `Prefer` chooses a response: `code=409`, `example=page`, `dynamic=true`, `delay=250`
/// (milliseconds), `retry-after=2`. To control the mock, use `health`, `requests`, `stubs`, `state`, `clock` and
/// `reset` below `/_mock/`.
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = "Standard output has one line: the address of the server. Requests are logged to standard error.\n\n\
    Example: sensay-mock --port 4010 --data seed.json\n\n\
    Exit status: 0 after Ctrl-C, 1 if the server cannot start, 2 for invalid arguments."
)]
struct Arguments {
    /// The port to listen on; 0 chooses a free one
    #[arg(long, default_value_t = 0, value_name = "N")]
    port: u16,
    /// The address to listen on; 0.0.0.0 for all
    #[arg(long, default_value = "127.0.0.1", value_name = "ADDRESS", value_parser = host)]
    host: IpAddr,
    /// The OpenAPI 3.0 document to serve instead of the Sensay API's, YAML or JSON
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// The initial state, JSON or YAML, in the format of GET /_mock/state
    #[arg(long, value_name = "FILE", conflicts_with = "stateless")]
    data: Option<PathBuf>,
    /// Keep no state: respond with the document's examples only
    #[arg(long)]
    stateless: bool,
    /// Do not let web pages of other origins read responses
    #[arg(long)]
    no_cors: bool,
    /// Do not log requests
    #[arg(long)]
    quiet: bool,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            // If standard error is closed, the message cannot be shown anywhere.
            let _ = writeln!(io::stderr(), "error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let builder = builder(arguments)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("cannot start a Tokio runtime: {error}"))?;
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
        .map_err(|error| format!("cannot write the address to standard output: {error}"))?;
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

fn host(text: &str) -> Result<IpAddr, String> {
    match text {
        "localhost" => Ok(Ipv4Addr::LOCALHOST.into()),
        _ => text.parse().map_err(|_| "write an IP address, such as 127.0.0.1 or 0.0.0.0".to_owned()),
    }
}

fn read(path: &Path) -> Result<(String, String), String> {
    let file = path.display().to_string();
    match std::fs::read_to_string(path) {
        Ok(text) => Ok((file, text)),
        Err(error) => Err(format!("cannot read {file}: {error}")),
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
    // The server goes on if its log cannot be written.
    let _ = writeln!(io::stderr(), "{color}{exchange}{end}");
}

/// Waits for Ctrl-C or, on Unix, for SIGTERM, which stops a service.
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
