//! One connection: serving its requests, and the failures that a reply scripts.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::watch;

use crate::exchange::Exchange;
use crate::outgoing::{Broken, Step};
use crate::serve::Served;
use crate::service::Service;

/// Serves the requests of a connection until it ends or the server stops.
pub(crate) async fn serve(stream: TcpStream, service: Arc<Service>, mut stopped: watch::Receiver<()>) {
    // A failure costs only speed.
    let _ = stream.set_nodelay(true);
    let raw: Arc<Mutex<Option<Vec<Step>>>> = Arc::default();
    let until = stopped.clone();
    let raw_steps = raw.clone();
    let read_timeout = service.settings.read_timeout;
    let logged = service.clone();
    let handler = service_fn(move |request| {
        let (service, until, raw) = (service.clone(), until.clone(), raw_steps.clone());
        // `into_parts` returns the stream after an error, and takes only a connection that is `Unpin`: hence the box.
        Box::pin(async move {
            match service.serve(request, until).await {
                Served::Response(response) => Ok(response),
                Served::Raw(steps) => {
                    *raw.lock().unwrap_or_else(PoisonError::into_inner) = Some(steps);
                    Err(Broken)
                }
            }
        })
    });
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(read_timeout);
    let mut connection = builder.serve_connection(TokioIo::new(stream), handler);
    let mut is_stopping = false;
    loop {
        tokio::select! {
            result = poll_fn(|context| connection.poll_without_shutdown(context)) => {
                // Other errors mean that the client disconnected, or that a reply breaks the response.
                if let (Some(log), Err(error)) = (&logged.log, &result)
                    && error.is_parse()
                {
                    log(&Exchange::unreadable(error));
                }
                break;
            }
            _ = stopped.changed(), if !is_stopping => {
                is_stopping = true;
                std::pin::Pin::new(&mut connection).graceful_shutdown();
            }
        }
    }
    let mut stream = connection.into_parts().io.into_inner();
    let steps = raw.lock().unwrap_or_else(PoisonError::into_inner).take();
    match steps {
        Some(steps) => tokio::select! {
            () = run(stream, steps) => {}
            _ = stopped.changed(), if !is_stopping => {}
        },
        // The client may have disconnected already.
        None => drop(stream.shutdown().await),
    }
}

/// Carries out steps that break HTTP.
async fn run(mut stream: TcpStream, steps: Vec<Step>) {
    for step in steps {
        match step {
            Step::Chunk(chunk) => {
                if stream.write_all(&chunk).await.is_err() {
                    return;
                }
            }
            Step::Pause(duration) => tokio::time::sleep(duration).await,
            Step::Break => break,
            Step::Reset => {
                // If this fails, the connection is closed instead of reset.
                let _ = stream.set_zero_linger();
                return;
            }
            Step::Hang => {
                let mut rest = [0; 1024];
                while stream.read(&mut rest).await.is_ok_and(|count| count > 0) {}
                return;
            }
        }
    }
    let _ = stream.shutdown().await;
}
