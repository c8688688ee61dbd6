//! The table in the documentation of the client.

use std::path::Path;

use crate::kind::Kind;

const FILE: &str = "../sensay-client/src/guide/faults.md";

const ABOUT: &str = "\
<!-- Made by `INSTA_UPDATE=always cargo test -p sensay-tests --test faults`; a change by hand fails that test. -->

# When the network or the server misbehaves

Each line is a fault that a server on a real socket shows to each request, and each column a kind of call.
A cell says what the call ends with, `ok` or the [`ErrorKind`](crate::ErrorKind), and how often the request was sent, \
with the retries that a client has unless told otherwise.

GET, PUT and POST are answered with JSON, and DELETE with 204 and no body.
A stream is the answer to a chat, which is asked for by POST.
An upload is the PUT of a file to a signed address; a success is one by its status, whatever its body is.
A dash means that such an answer has no such part.

After every cell the same client makes three sound calls, which succeed with one request each on connections that are \
kept, and no connection of the failed ones is left open.
A fault that shows only once is made good by the second attempt wherever the cell says that there is one.

";

const NOTES: &str = "
`goes on`: a streamed answer may take as long as it likes in all, as long as it does not fall silent.
Whoever wants an end to it puts [`tokio::time::timeout`](https://docs.rs/tokio/latest/tokio/time/fn.timeout.html) \
around it; a stream that is dropped closes its connection.
";

/// Compares what was found with what is documented.
pub(crate) fn compare(rows: &[(&str, Vec<&str>)]) {
    let mut text = ABOUT.to_owned() + "| fault |";
    for kind in Kind::ALL {
        text += &format!(" {} |", kind.name());
    }
    text += "\n|";
    text += &" --- |".repeat(Kind::ALL.len() + 1);
    text += "\n";
    for (fault, cells) in rows {
        text += &format!("| {fault} | {} |\n", cells.join(" | "));
    }
    text += NOTES;
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, &text).unwrap();
    }
    let documented = std::fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(documented, text, "the table is not what was found; INSTA_UPDATE=always writes it anew");
}
