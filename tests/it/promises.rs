//! The traits that public types implement. Nothing here runs: if a type loses a trait, this module does not compile.

use std::error::Error as StdError;
use std::fmt::Debug;

use sensay_client::dynamic::{Arguments, Dynamic};
use sensay_client::knowledge_base::{
    FileSource, PutSigned, Upload, UploadError, UploadedEntry, WaitForEntry, WaitPolicy,
};
use sensay_client::sensay::{Diagnose, Diagnosis, EnsureReplica, EnsureUser, EnsuredReplica, EnsuredUser};
use sensay_client::stream::{ChatStream, StreamEvent, StreamedMessage, TextDeltas};
use sensay_client::transport::{ReqwestTransport, TransportError};
use sensay_client::types::User;
use sensay_client::{
    Body, Call, Client, ClientBuilder, Continuation, Error, Input, Items, Options, Page, Pages, Response,
    RetryPolicy, Secret, Undocumented, calls, types,
};

/// Requires a type that can be stored, cloned, shared between threads, and formatted.
const fn value<T: Clone + Debug + Send + Sync + Unpin + 'static>() {}

/// Requires a type that can be sent to another thread, and formatted.
const fn sends<T: Debug + Send + Unpin + 'static>() {}

/// Requires a type that can be shared between threads, and formatted.
const fn shares<T: Debug + Send + Sync + Unpin + 'static>() {}

/// Requires an error that `?` converts into boxed errors.
const fn error<T: StdError + Send + Sync + 'static>() {}

/// Requires a future that can be spawned.
fn future<F: Future + Send + 'static>(_: F) {}

/// Requires a future that a spawned future can await.
fn borrowing<F: Future + Send>(_: F) {}

const _: () = {
    value::<Client>();
    value::<Options>();
    value::<RetryPolicy>();
    value::<Secret>();
    value::<Continuation>();
    value::<Response<User>>();
    value::<Call<Undocumented<User>>>();
    value::<Call<Dynamic>>();
    value::<Arguments>();
    value::<FileSource>();
    value::<PutSigned>();
    value::<Upload>();
    value::<UploadedEntry>();
    value::<WaitForEntry>();
    value::<WaitPolicy>();
    value::<EnsureUser>();
    value::<EnsuredUser>();
    value::<EnsureReplica>();
    value::<EnsuredReplica>();
    value::<Diagnose>();
    value::<StreamEvent>();
    value::<StreamedMessage>();
    shares::<sensay_client::Operation>();

    shares::<Page<User>>();
    shares::<ReqwestTransport>();
    shares::<sensay_mock::MockServer>();

    shares::<Diagnosis>();
    sends::<ClientBuilder>();
    sends::<ChatStream>();
    sends::<Items<User>>();
    sends::<Pages<User>>();
    sends::<Body>();

    error::<Error>();
    error::<UploadError>();
    error::<TransportError>();
    // An error is one pointer, so that it does not make a `Result` large.
    assert!(size_of::<Error>() == size_of::<usize>());
    assert!(size_of::<Result<(), Error>>() == size_of::<usize>());
};

const _: fn(PutSigned) = |call| future(call.send());
const _: fn(Upload) = |call| future(call.send());
const _: fn(WaitForEntry) = |call| future(call.send());
const _: fn(EnsureUser) = |call| future(call.send());
const _: fn(EnsureReplica) = |call| future(call.send());
const _: fn(Diagnose) = |call| future(call.send());
const _: fn(Call<Dynamic>) = |call| future(call.send());
const _: fn(Call<Undocumented<User>>) = |call| future(call.send());

/// Generic code can send and await any call.
fn _generic<I: Input>(call: Call<I>) {
    future(async { call.await });
}
const _: fn(&mut ChatStream) = |stream| borrowing(stream.next());
const _: fn(&mut ChatStream) = |stream| borrowing(stream.final_message());
const _: fn(&mut TextDeltas<'_>) = |deltas| borrowing(deltas.next());
const _: fn(&mut Items<User>) = |items| borrowing(items.next());
const _: fn(&mut Pages<User>) = |pages| borrowing(pages.next());
const _: fn(&Page<User>) = |page| borrowing(page.next_page());

macro_rules! for_each_call {
    ($($name:ident),*) => {
        $(
            const _: () = value::<calls::$name>();
            const _: fn(calls::$name) = |call| future(call.send());
            const _: fn(calls::$name) = |call| future(call.send_with_response());
        )*
    };
}
include!(concat!(env!("OUT_DIR"), "/for_each_call.rs"));

macro_rules! for_each_streamed_call {
    ($($name:ident),*) => {
        $(const _: fn(calls::$name) = |call| future(call.stream());)*
    };
}
include!(concat!(env!("OUT_DIR"), "/for_each_streamed_call.rs"));

macro_rules! for_each_paged_call {
    ($($name:ident),*) => {
        $(
            const _: fn(calls::$name) = |call| future(call.send_page());
            const _: fn(calls::$name) = |call| future(call.collect_up_to(1));
        )*
    };
}
include!(concat!(env!("OUT_DIR"), "/for_each_paged_call.rs"));

macro_rules! for_each_type {
    ($($name:ident),*) => {
        $(const _: () = value::<types::$name>();)*
    };
}
include!(concat!(env!("OUT_DIR"), "/for_each_type.rs"));
