//! Reads the examples of a page: JSON, and the command line of `curl`.

use serde_json::Value;

use super::lines::Line;

/// An example, or the reason why it cannot be read.
#[derive(Debug)]
pub(super) struct Example {
    pub(super) line: usize,
    /// The line above it.
    pub(super) name: Option<String>,
    pub(super) value: Result<Value, String>,
}

/// The examples of a section, and the lines that belong to none.
#[derive(Debug, Default)]
pub(super) struct Examples {
    pub(super) found: Vec<Example>,
    /// `# Headers`: the name and value of each.
    pub(super) headers: Vec<(usize, String, String)>,
    /// The lines after the last example.
    pub(super) rest: Vec<usize>,
}

/// Reads the lines beneath `Request examples` or `Response examples (200)`.
pub(super) fn examples(lines: &[Line<'_>]) -> Examples {
    let mut examples = Examples::default();
    let mut names: Vec<&Line<'_>> = Vec::new();
    let mut in_headers = false;
    let mut rest = lines;
    while let Some((line, after)) = rest.split_first() {
        rest = after;
        match line.text {
            "" | "No content" | "No Content" | "Copy" | "Copied!" => {}
            "# Headers" => in_headers = true,
            "# Payload" => in_headers = false,
            text if text.starts_with(['{', '[']) => {
                in_headers = false;
                let (value, used) = json(line, after);
                rest = after.get(used..).unwrap_or_default();
                let name = (!names.is_empty())
                    .then(|| names.iter().map(|name| name.text).collect::<Vec<_>>().join(" "));
                names.clear();
                examples.found.push(Example { line: line.number, name, value });
            }
            text if in_headers => match text.split_once(':') {
                Some((name, value)) => {
                    examples.headers.push((line.number, name.trim().to_owned(), value.trim().to_owned()));
                }
                None => names.push(line),
            },
            _ => names.push(line),
        }
    }
    // A single line of JSON that is no object and no array, such as `"text"` or `null`.
    if let (true, [only]) = (examples.found.is_empty(), &names[..])
        && let Ok(value) = serde_json::from_str(only.text)
    {
        examples.found.push(Example { line: only.number, name: None, value: Ok(value) });
        names.clear();
    }
    examples.rest = names.iter().map(|line| line.number).collect();
    examples
}

/// Reads the JSON that begins on a line, and returns how many of the following lines belong to it.
fn json(first: &Line<'_>, after: &[Line<'_>]) -> (Result<Value, String>, usize) {
    let mut text = String::new();
    let mut brackets = Brackets::default();
    let more = after.iter().take_while(|line| line.is_blank() || is_json(line.text));
    let mut lines = 0;
    for line in std::iter::once(first).chain(more) {
        brackets.read(line.raw);
        text += line.raw;
        text.push('\n');
        lines += 1;
        if brackets.open <= 0 {
            break;
        }
    }
    let value = serde_json::from_str(&text).map_err(|error| {
        let number = first.number + error.line().saturating_sub(1);
        format!("the example is not JSON (line {number}): {}", reason(&error))
    });
    (value, lines - 1)
}

/// How many brackets are open, those in strings aside.
#[derive(Default)]
struct Brackets {
    open: i64,
    in_string: bool,
}

impl Brackets {
    fn read(&mut self, line: &str) {
        let mut escaped = false;
        for byte in line.bytes() {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = self.in_string,
                b'"' => self.in_string = !self.in_string,
                b'{' | b'[' if !self.in_string => self.open += 1,
                b'}' | b']' if !self.in_string => self.open -= 1,
                _ => {}
            }
        }
        // In JSON, a string ends on its line, even if it is invalid.
        self.in_string = false;
    }
}

/// Returns what is wrong, without the place, which counts from the beginning of the example.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split_once(" at line ").map_or(text.as_str(), |(reason, _)| reason).to_owned()
}

fn is_json(text: &str) -> bool {
    let number = |first: char| first.is_ascii_digit() || "-{}[]\",".contains(first);
    text.starts_with(number) || ["true", "false", "null", "…"].iter().any(|word| text.starts_with(word))
}

/// What a command line of `curl` shows of a request.
#[derive(Debug, Default)]
pub(super) struct Curl {
    pub(super) line: usize,
    pub(super) url: Option<String>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) data: Option<Value>,
    /// The words that say nothing known.
    pub(super) rest: Vec<String>,
}

/// Reads a command line, and says how many lines it has. `lines` begins with `curl`.
pub(super) fn curl(lines: &[Line<'_>]) -> (Result<Curl, String>, usize) {
    let mut text = String::new();
    let mut used = 0;
    let mut open = false;
    for line in lines {
        used += 1;
        let code = line.raw.trim();
        if code.is_empty() {
            continue;
        }
        open ^= code.matches('\'').count() % 2 == 1;
        match code.strip_suffix('\\') {
            Some(code) => text += code,
            None => text += code,
        }
        text.push(' ');
        if !open && !code.ends_with('\\') {
            break;
        }
    }
    let line = lines.first().map_or(0, |line| line.number);
    let Some(words) = shlex::split(&text) else {
        return (Err("the command line of curl breaks off within quotes".to_owned()), used);
    };
    let mut curl = Curl { line, ..Curl::default() };
    let mut words = words.into_iter().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--request" | "-X" => drop(words.next()),
            "--header" | "-H" => {
                if let Some((name, value)) = words.next().as_deref().and_then(|header| header.split_once(':'))
                {
                    curl.headers.push((name.trim().to_owned(), value.trim().to_owned()));
                }
            }
            "--user" | "-u" => {
                drop(words.next());
                curl.headers.push(("Authorization".to_owned(), "Basic $CREDENTIALS".to_owned()));
            }
            "--data" | "-d" | "--data-raw" => {
                curl.data = words.next().and_then(|data| serde_json::from_str(&data).ok());
            }
            word if word.contains("://") => curl.url = Some(word.to_owned()),
            // A line break between options; options without a value.
            "" | "--include" | "-i" | "--compressed" | "--no-buffer" | "-N" => {}
            _ => curl.rest.push(word),
        }
    }
    (Ok(curl), used)
}
