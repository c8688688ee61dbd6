//! Streams as bytes, and the events they are decoded to: one line for each event, and the error last.

/// A stream, which is decoded to the same events whatever the headers announce.
pub(super) struct Fixture {
    pub(super) name: &'static str,
    pub(super) bytes: &'static [u8],
    pub(super) events: &'static [&'static str],
}

const fn fixture(name: &'static str, bytes: &'static [u8], events: &'static [&'static str]) -> Fixture {
    Fixture { name, bytes, events }
}

/// Version 4 of the AI SDK.
pub(super) const DATA_STREAM: &[Fixture] = &[
    fixture(
        "an answer in two pieces",
        b"f:{\"messageId\":\"m\"}\n0:\"I told \"\n0:\"stories\"\n\
          e:{\"finishReason\":\"stop\",\"isContinued\":false,\"usage\":{\"completionTokens\":3,\"promptTokens\":5}}\n\
          d:{\"finishReason\":\"stop\",\"usage\":{\"promptTokens\":5,\"completionTokens\":3}}\n",
        &[
            r#"other f {"messageId":"m"}"#,
            r#"text "I told ""#,
            r#"text "stories""#,
            r#"other e {"finishReason":"stop","isContinued":false,"usage":{"completionTokens":3,"promptTokens":5}}"#,
            "finish stop 5/3",
        ],
    ),
    fixture(
        "reasoning, and characters of two, three and four bytes",
        "g:\"hm…\"\n0:\"é€😀\"\n0:\"\\ud83d\\ude00\"\nd:{\"finishReason\":\"length\"}\n".as_bytes(),
        &[r#"reasoning "hm…""#, r#"text "é€😀""#, r#"text "😀""#, "finish length -"],
    ),
    fixture(
        "line ends of all kinds, and empty lines",
        b"\r\n0:\"a\"\r\n\r\n\n0:\"b\"\r0:\"c\\n\\r\"\n\r\nd:{}\r\n",
        &[r#"text "a""#, r#"text "b""#, r#"text "c\n\r""#, "finish - -"],
    ),
    fixture(
        "a byte order mark, and no line end at the end",
        b"\xEF\xBB\xBF0:\"a\"\nd:{\"finishReason\":\"stop\"}",
        &[r#"text "a""#, "finish stop -"],
    ),
    fixture(
        "null for the numbers of tokens",
        b"d:{\"finishReason\":\"stop\",\"usage\":{\"promptTokens\":null,\"completionTokens\":null}}\n",
        &["finish stop -"],
    ),
    fixture(
        "null for one number of tokens",
        b"d:{\"finishReason\":\"stop\",\"usage\":{\"promptTokens\":null,\"completionTokens\":7}}\n",
        &["finish stop ?/7"],
    ),
    fixture(
        "numbers with a point, and a negative number",
        b"d:{\"usage\":{\"promptTokens\":5.0,\"completionTokens\":-1}}\n",
        &["finish - 5/?"],
    ),
    fixture(
        "unknown codes, and a value that is not JSON",
        b"2:[{\"a\":1}]\n9:{\"toolCallId\":\"t\"}\nz:oops\nk2:1\nd:{}\n",
        &[
            r#"other 2 [{"a":1}]"#,
            r#"other 9 {"toolCallId":"t"}"#,
            r#"other z "oops""#,
            "other k2 1",
            "finish - -",
        ],
    ),
    fixture("an empty delta, which is no event", b"0:\"\"\n0:\"a\"\nd:{}\n", &[r#"text "a""#, "finish - -"]),
    fixture("a delta after the end", b"d:{}\n0:\"late\"\n", &["finish - -"]),
    fixture("an error", b"0:\"a\"\n3:\"Overloaded\"\n0:\"b\"\n", &[r#"text "a""#, "server Overloaded"]),
    fixture("an error as an object", b"3:{\"message\":\"Overloaded\"}\n", &["server Overloaded"]),
    fixture(
        "an end with an error",
        b"0:\"a\"\nd:{\"finishReason\":\"error\"}\n",
        &[r#"text "a""#, "server the server ended the answer with an error"],
    ),
    fixture("no end", b"0:\"a\"\n", &[r#"text "a""#, "incomplete"]),
    fixture("no end, and no text", b"f:{}\n2:[]\n", &["other f {}", "other 2 []", "incomplete"]),
    fixture("nothing but unknown codes", b"f:{}\nz:1\n", &["other f {}", "other z 1", "unknown 1"]),
    fixture("cut off in a delta", b"0:\"a\"\n0:\"b", &[r#"text "a""#, "incomplete"]),
    fixture("cut off in the first delta", b"0:\"a", &["incomplete"]),
    fixture("bytes that are not UTF-8", b"0:\"a\xFFb\"\nd:{}\n", &["text \"a\u{FFFD}b\"", "finish - -"]),
    fixture(
        "characters split between two deltas",
        b"0:\"a\\ud83d\"\n2:[]\n0:\"\\ude00b\"\ng:\"\\ud83d\"\ng:\"\\ude00\"\nd:{}\n",
        &[r#"text "a""#, "other 2 []", r#"text "😀b""#, r#"reasoning "😀""#, "finish - -"],
    ),
    fixture(
        "unpaired halves of characters",
        b"0:\"a\\ud83d\"\n0:\"b\\ude00\"\n0:\"\\ud83d\"\nd:{}\n0:\"\\ude00\"\n",
        &[r#"text "a""#, "text \"\u{fffd}b\u{fffd}\"", "text \"\u{fffd}\"", "finish - -"],
    ),
    fixture(
        "half of a character, and then no end",
        b"0:\"\\ud83d\"\n",
        &["text \"\u{fffd}\"", "incomplete"],
    ),
    fixture(
        "halves of characters in other parts",
        b"2:[\"\\ud83d\"]\n3:\"no \\ude00\"\n",
        &["other 2 [\"\u{fffd}\"]", "server no \u{fffd}"],
    ),
    fixture(
        "the JSON of an error response",
        b"0:\"a\"\n{\"success\":false,\"error\":\"no luck\",\"error_code\":\"E\",\"request_id\":\"r\"}\n",
        &[r#"text "a""#, "server no luck code=E id=r"],
    ),
    fixture(
        "an object without an error",
        b"0:\"a\"\n{\"success\":true}\n",
        &[r#"text "a""#, "unreadable {\"success\":true}"],
    ),
    fixture("a delta that is not a string", b"0:\"a\"\n0:7\n", &[r#"text "a""#, "unreadable 0:7"]),
    fixture("a delta that is not JSON", b"0:\"a\"\n0:b\n", &[r#"text "a""#, "unreadable 0:b"]),
    fixture("a line without a code", b"0:\"a\"\n:1\n", &[r#"text "a""#, "unreadable :1"]),
    fixture("a code with a hyphen", b"0:\"a\"\na-b:1\n", &[r#"text "a""#, "unreadable a-b:1"]),
    fixture("a line that is not a part", b"0:\"a\"\n<br>\n", &[r#"text "a""#, "unreadable <br>"]),
];

/// Version 5 of the AI SDK.
pub(super) const SERVER_SENT_EVENTS: &[Fixture] = &[
    fixture(
        "an answer in two pieces",
        b"data: {\"type\":\"start\"}\n\ndata: {\"type\":\"text-delta\",\"id\":\"0\",\"delta\":\"I told \"}\n\n\
          data: {\"type\":\"text-delta\",\"id\":\"0\",\"delta\":\"stories\"}\n\n\
          data: {\"type\":\"finish\",\"finishReason\":\"stop\"}\n\ndata: [DONE]\n\n",
        &[r#"other start {"type":"start"}"#, r#"text "I told ""#, r#"text "stories""#, "finish stop -"],
    ),
    fixture(
        "the end without a `finish`",
        b"data: {\"type\":\"text-delta\",\"delta\":\"a\"}\n\ndata: [DONE]\n\n",
        &[r#"text "a""#, "finish - -"],
    ),
    fixture(
        "comments, other fields, no space, and an empty event",
        b": hi\n\n:\nretry: 3\nid:7\n\nevent: ping\n\nnobody: knows\ndata\n\n\
          data:{\"type\":\"text-delta\",\"delta\":\" a\"}\n\ndata:[DONE]\n\n",
        &[r#"text " a""#, "finish - -"],
    ),
    fixture(
        "data of several lines",
        b"data: {\"type\":\"text-delta\",\ndata:\ndata: \"delta\":\"a\"}\n\ndata: [DONE]\n\n",
        &[r#"text "a""#, "finish - -"],
    ),
    fixture(
        "line ends of all kinds",
        b"data: {\"type\":\"text-delta\",\"delta\":\"a\"}\r\n\r\n\
          data: {\"type\":\"text-delta\",\"delta\":\"b\"}\r\r\
          data: {\"type\":\"text-delta\",\"delta\":\"c\"}\n\r\ndata: [DONE]\r\r",
        &[r#"text "a""#, r#"text "b""#, r#"text "c""#, "finish - -"],
    ),
    fixture(
        "a byte order mark, and nothing after the last line",
        b"\xEF\xBB\xBFdata: {\"type\":\"text-delta\",\"delta\":\"a\"}\n\ndata: [DONE]",
        &[r#"text "a""#, "finish - -"],
    ),
    fixture(
        "reasoning, and characters of two, three and four bytes",
        "data: {\"type\":\"reasoning-delta\",\"delta\":\"hm…\"}\n\n\
         data: {\"type\":\"text-delta\",\"delta\":\"é€😀\"}\n\ndata: [DONE]\n\n"
            .as_bytes(),
        &[r#"reasoning "hm…""#, r#"text "é€😀""#, "finish - -"],
    ),
    fixture(
        "reasoning with an escape",
        b"data: {\"type\":\"reasoning-delta\",\"delta\":\"a\\nb\"}\n\ndata: [DONE]\n\n",
        &[r#"reasoning "a\nb""#, "finish - -"],
    ),
    fixture(
        "an event of two lines that end in two characters",
        b"data: {\"type\":\"text-delta\",\r\ndata: \"delta\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}\r\n\r\n\
          data: [DONE]\r\n\r\n",
        &[r#"text "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa""#, "finish - -"],
    ),
    fixture(
        "unknown types, and data that is not an object",
        b"event: data-quota\ndata: {\"left\":1}\n\ndata: {\"type\":\"file\"}\n\ndata: 7\n\n\
          event: note\ndata: hello\n\ndata: {\"type\":\"finish\"}\n\n",
        &[
            r#"other data-quota {"left":1}"#,
            r#"other file {"type":"file"}"#,
            "other message 7",
            r#"other note "hello""#,
            "finish - -",
        ],
    ),
    fixture(
        "an error",
        b"data: {\"type\":\"text-delta\",\"delta\":\"a\"}\n\ndata: {\"type\":\"error\",\"errorText\":\"Overloaded\"}\n\n\
          data: [DONE]\n\n",
        &[r#"text "a""#, "server Overloaded"],
    ),
    fixture("an error by the name of the event", b"event: error\ndata: Overloaded\n\n", &["server Overloaded"]),
    fixture(
        "characters split between two deltas",
        b"data: {\"type\":\"text-delta\",\"delta\":\"a\\ud83d\"}\n\n\
          data: {\"type\":\"text-delta\",\"delta\":\"\\ude00\"}\n\ndata: {\"type\":\"x\",\"y\":\"\\ude00\"}\n\n\
          data: {\"type\":\"text-delta\",\"delta\":\"\\ud83d\"}\n\ndata: {\"type\":\"finish\"}\n\n",
        &[
            r#"text "a""#,
            r#"text "😀""#,
            "other x {\"type\":\"x\",\"y\":\"\u{fffd}\"}",
            "text \"\u{fffd}\"",
            "finish - -",
        ],
    ),
    fixture(
        "an error as an object, and then the end",
        b"data: {\"type\":\"text-delta\",\"delta\":\"a\"}\n\n\
          data: {\"success\":false,\"error\":\"no luck\",\"error_code\":\"E\",\"request_id\":\"r\"}\n\n\
          data: [DONE]\n\n",
        &[r#"text "a""#, "server no luck code=E id=r"],
    ),
    fixture(
        "an error in an object, without a type",
        b"data: {\"error\":{\"message\":\"no luck\",\"code\":429}}\n\ndata: [DONE]\n\n",
        &["server no luck code=429"],
    ),
    fixture(
        "an error in an object, with a type",
        b"data: {\"type\":\"error\",\"error\":{\"type\":\"overloaded\",\"message\":\"no luck\"}}\n\n",
        &["server no luck"],
    ),
    fixture(
        "an error with another type",
        b"data: {\"type\":\"text-delta\",\"delta\":\"a\",\"error\":\"no luck\"}\n\n",
        &["server no luck"],
    ),
    fixture(
        "a failure without a reason",
        b"data: {\"success\":false}\n\ndata: [DONE]\n\n",
        &["server the server reports a failure without a reason"],
    ),
    fixture(
        "empty errors, which are not errors",
        b"data: {\"error\":null}\n\ndata: {\"error\":\"\"}\n\ndata: {\"error\":{}}\n\ndata: {\"error\":false}\n\n\
          data: {\"type\":\"text-delta\",\"delta\":\"a\",\"error\":null}\n\ndata: [DONE]\n\n",
        &[
            "other message {\"error\":null}",
            "other message {\"error\":\"\"}",
            "other message {\"error\":{}}",
            "other message {\"error\":false}",
            r#"text "a""#,
            "finish - -",
        ],
    ),
    fixture(
        "the JSON of an error response",
        b"data: {\"type\":\"text-delta\",\"delta\":\"a\"}\n\n{\"success\":false,\"error\":\"no luck\"}\n\ndata: [DONE]\n\n",
        &[r#"text "a""#, "server no luck"],
    ),
    fixture(
        "chunks in OpenAI's format",
        b"data: {\"object\":\"chat.completion.chunk\",\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"\"},\"finish_reason\":null}]}\n\n\
          data: {\"choices\":[{\"index\":1,\"delta\":{\"content\":\"x\"}},{\"index\":0,\"delta\":{\"content\":\"a\\ud83d\"}}]}\n\n\
          data: {\"choices\":[{\"delta\":{\"content\":\"\\ude00\"}}]}\n\n\
          data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n\
          data: {\"choices\":[],\"usage\":{\"prompt_tokens\":5,\"completion_tokens\":3}}\n\ndata: [DONE]\n\n",
        &[r#"text "a""#, r#"text "😀""#, "finish stop 5/3"],
    ),
    fixture(
        "chunks in OpenAI's format with a finish reason, and without `[DONE]`",
        b"data: {\"choices\":[{\"delta\":{\"content\":\"a\"},\"finish_reason\":\"length\"}]}\n\n",
        &[r#"text "a""#, "finish length -"],
    ),
    fixture(
        "chunks in OpenAI's format without an end",
        b"data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\n\n",
        &[r#"text "a""#, "incomplete"],
    ),
    fixture(
        "chunks in OpenAI's format with an error",
        b"data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\n\n\
          data: {\"error\":{\"code\":502,\"message\":\"no luck\"},\"choices\":[{\"delta\":{\"content\":\"\"},\"finish_reason\":\"error\"}]}\n\n",
        &[r#"text "a""#, "server no luck code=502"],
    ),
    fixture(
        "a chunk in OpenAI's format that ends with an error",
        b"data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"error\"}]}\n\ndata: [DONE]\n\n",
        &["server the server ended the answer with an error"],
    ),
    fixture(
        "nothing but unknown chunks",
        b"data: {\"token\":\"a\"}\n\ndata: {\"token\":\"b\"}\n\ndata: [DONE]\n\n",
        &["other message {\"token\":\"a\"}", "other message {\"token\":\"b\"}", "unknown {\"token\":\"a\"}"],
    ),
    fixture(
        "nothing but unknown chunks, and no end",
        b"data: {\"content\":\"a\"}\n\ndata: {\"content\":\"b\"}\n\n",
        &["other message {\"content\":\"a\"}", "other message {\"content\":\"b\"}", "unknown {\"content\":\"a\"}"],
    ),
    fixture(
        "nothing but unknown chunks, and an end without a line end",
        b"data: {\"content\":\"a\"}\n\ndata: [DONE]",
        &["other message {\"content\":\"a\"}", "unknown {\"content\":\"a\"}"],
    ),
    fixture(
        "nothing but unknown types",
        b"event: message_start\ndata: {\"type\":\"message_start\"}\n\ndata: {\"type\":\"ping\"}\n\n",
        &[
            "other message_start {\"type\":\"message_start\"}",
            "other ping {\"type\":\"ping\"}",
            "unknown {\"type\":\"message_start\"}",
        ],
    ),
    fixture(
        "lines of version 4 as events",
        b"data: 0:\"a\"\n\ndata: d:{}\n\n",
        &[r#"other message "0:\"a\"""#, r#"other message "d:{}""#, r#"unknown "0:\"a\"""#],
    ),
    fixture(
        "the beginning of an answer that does not come",
        b"data: {\"type\":\"start\"}\n\ndata: {\"type\":\"data-x\"}\n\n",
        &[r#"other start {"type":"start"}"#, r#"other data-x {"type":"data-x"}"#, "incomplete"],
    ),
    fixture(
        "the beginning of an answer, and then unknown types",
        b"data: {\"type\":\"start\"}\n\ndata: {\"type\":\"words\"}\n\n",
        &[r#"other start {"type":"start"}"#, r#"other words {"type":"words"}"#, r#"unknown {"type":"words"}"#],
    ),
    fixture(
        "reasoning in OpenAI's format, before the text and beside it",
        b"data: {\"choices\":[{\"delta\":{\"content\":null,\"reasoning_content\":\"h\\ud83d\"}}]}\n\n\
          data: {\"choices\":[{\"delta\":{\"content\":\"a\",\"reasoning_content\":\"\\ude00\"}}]}\n\ndata: [DONE]\n\n",
        &[r#"reasoning "h""#, r#"reasoning "😀""#, r#"text "a""#, "finish - -"],
    ),
    fixture(
        "a refusal in OpenAI's format",
        b"data: {\"choices\":[{\"delta\":{\"role\":\"assistant\",\"content\":\"\",\"refusal\":null}}]}\n\n\
          data: {\"choices\":[{\"delta\":{\"refusal\":\"I can\"}}]}\n\n\
          data: {\"choices\":[{\"delta\":{\"refusal\":\"not.\"},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n",
        &["refused I cannot."],
    ),
    fixture("an end alone", b"data: [DONE]\n\n", &["finish - -"]),
    fixture(
        "an answer that the server aborts",
        b"data: {\"type\":\"abort\",\"reason\":\"restart\"}\n\ndata: [DONE]\n\n",
        &["server the server aborted the answer: restart"],
    ),
    fixture(
        "no end",
        b"data: {\"type\":\"text-delta\",\"delta\":\"a\"}\n\n",
        &[r#"text "a""#, "incomplete"],
    ),
    fixture(
        "cut off in an event",
        b"data: {\"type\":\"text-delta\",\"delta\":\"a\"}\n\ndata: {\"type\":\"text-de",
        &[r#"text "a""#, "incomplete"],
    ),
    fixture(
        "a delta without text",
        b"data: {\"type\":\"text-delta\"}\n\n",
        &["unreadable {\"type\":\"text-delta\"}"],
    ),
    fixture("an object that is not JSON", b"data: {oops}\n\n", &["unreadable {oops}"]),
];

/// Answers as one JSON object, and bodies without one.
pub(super) const WHOLE: &[Fixture] = &[
    fixture(
        "the answer as JSON",
        "\n {\"success\":true,\n\"content\":\"é😀\\n\"}\n".as_bytes(),
        &[r#"text "é😀\n""#, "finish - -"],
    ),
    fixture("without `success`", b"\xEF\xBB\xBF{\"content\":\"a\"}", &[r#"text "a""#, "finish - -"]),
    fixture("an empty answer", b"{\"success\":true,\"content\":\"\"}", &["finish - -"]),
    fixture("a failure", b"{\"success\":false,\"error\":\"Overloaded\"}", &["server Overloaded"]),
    fixture(
        "a failure without a reason",
        b"{\"success\":false}",
        &["server the server reports a failure without a reason"],
    ),
    fixture("no content", b"{\"success\":true}", &["unreadable {\"success\":true}"]),
    fixture("cut off", b"{\"success\":true,\"content\":\"a", &["incomplete"]),
    fixture(
        "half of a character",
        b"{\"content\":\"a\\ud83d \xFF\"}",
        &["text \"a\u{fffd} \u{fffd}\"", "finish - -"],
    ),
    fixture(
        "an answer in OpenAI's format",
        b"{\"choices\":[{\"message\":{\"content\":\"a\"},\"finish_reason\":\"stop\"}]}",
        &[r#"text "a""#, "finish - -"],
    ),
    fixture(
        "a failure, and then the end of a stream",
        b"{\"success\":false,\"error\":{\"message\":\"no luck\"}}\n\ndata: [DONE]\n\n",
        &["server no luck"],
    ),
    fixture(
        "a refusal in OpenAI's format",
        b"{\"choices\":[{\"message\":{\"content\":null,\"refusal\":\"No.\"}}]}",
        &["refused No."],
    ),
    fixture("a message instead of content", b"{\"message\":\"no luck\"}", &["server no luck"]),
    fixture("an error beside the content", b"{\"content\":\"a\",\"error\":\"no luck\"}", &["server no luck"]),
    fixture(
        "an object and one more character",
        b"{\"content\":\"a\"}}",
        &["unreadable {\"content\":\"a\"}}"],
    ),
    fixture("nothing", b"", &["incomplete"]),
    fixture("nothing but white space", b"\xEF\xBB\xBF \r\n", &["incomplete"]),
];

/// Bodies that are not answers, unless the headers announce a form.
pub(super) const FOREIGN: &[Fixture] = &[
    fixture("an HTML page", b"<!DOCTYPE html>\n<p>oops</p>\n", &["unreadable <!DOCTYPE html>"]),
    fixture("an HTML page of one line", b"<p>oops</p>", &["unreadable <p>oops</p>"]),
    fixture("half a byte order mark", b"\xEF\xBB{}", &["unreadable \u{FFFD}{}"]),
    fixture("one character", b"x", &["unreadable x"]),
];
