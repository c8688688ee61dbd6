//! An operation as a page, in either layout: what reading a page has to undo.

use serde_json::Value;

use super::values::{kind, sentences};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    Browser,
    Text,
}

/// Renders an operation. All attributes are unfolded, and the examples have each of them.
pub(super) fn page(method: &str, path: &str, operation: &Value, layout: Layout) -> String {
    let mut page = Page { layout, lines: Vec::new() };
    page.operation(&method.to_ascii_uppercase(), path, operation);
    page.lines.join("\n") + "\n"
}

struct Page {
    layout: Layout,
    lines: Vec<String>,
}

impl Page {
    fn operation(&mut self, method: &str, path: &str, operation: &Value) {
        let text = |key: &str| operation[key].as_str().unwrap_or_default().to_owned();
        self.plain(text("summary"));
        self.head(method, path);
        if self.layout == Layout::Browser {
            self.plain(" Organization secret");
        } else {
            self.blank();
        }
        self.plain(text("description"));
        self.blank();
        let parameters: Vec<_> = operation["parameters"].as_array().into_iter().flatten().collect();
        for (place, title) in
            [("header", "Headers"), ("path", "Path parameters"), ("query", "Query parameters")]
        {
            let parameters: Vec<_> = parameters.iter().filter(|parameter| parameter["in"] == place).collect();
            if !parameters.is_empty() {
                self.title(title);
            }
            for parameter in parameters {
                let name = parameter["name"].as_str().unwrap();
                let mut schema = parameter["schema"].clone();
                schema["description"] = parameter["description"].clone();
                self.attribute(name, &schema, parameter["required"] == true, 2);
            }
        }
        if let Some((media_type, media)) = media(&operation["requestBody"]) {
            self.plain(media_type);
            self.title("Body");
            self.attributes(&media["schema"], 2);
        }
        self.title("Responses");
        for (status, response) in operation["responses"].as_object().unwrap() {
            let media = media(response);
            let media_type = media.map(|(media_type, _)| media_type).unwrap_or_default();
            match self.layout {
                Layout::Browser => self.plain(format!(" {status}\n{media_type}").trim_end()),
                Layout::Text => self.plain(format!("  • {status} {media_type}\n").trim_end()),
            }
            self.text(&response["description"], 4);
            if let Some((_, media)) = media {
                self.unfolded("response", &media["schema"], 4);
            }
        }
        self.head(method, path);
        self.plain("curl \\");
        self.plain(format!(" --request {method} 'https://api.example.com{path}' \\"));
        self.plain(" --header \"X-ORGANIZATION-SECRET: $API_KEY\"");
        if let Some((_, media)) = media(&operation["requestBody"]) {
            self.plain("Request examples\n# Payload");
            self.plain(serde_json::to_string_pretty(&media["example"]).unwrap());
        }
        for (status, response) in operation["responses"].as_object().unwrap() {
            if let Some((_, media)) = media(response) {
                self.plain(format!("Response examples ({status})"));
                self.plain(serde_json::to_string_pretty(&media["example"]).unwrap());
            }
        }
    }

    fn plain(&mut self, line: impl Into<String>) {
        self.lines.push(line.into());
    }

    fn blank(&mut self) {
        self.plain("");
    }

    fn head(&mut self, method: &str, path: &str) {
        let between = if self.layout == Layout::Browser { "\n" } else { " " };
        self.plain(format!("{method}{between}{path}"));
    }

    fn title(&mut self, title: &str) {
        self.plain(title);
        if self.layout == Layout::Text {
            self.blank();
        }
    }

    fn indented(&mut self, line: &str, indent: usize) {
        let indent = if self.layout == Layout::Text { indent } else { 0 };
        self.plain(format!("{}{line}", " ".repeat(indent)));
    }

    fn text(&mut self, text: &Value, indent: usize) {
        if let Some(text) = text.as_str() {
            self.indented(text, indent);
            self.blank();
        }
    }

    fn attributes(&mut self, schema: &Value, indent: usize) {
        let required = |name: &str| {
            schema["required"].as_array().is_some_and(|names| names.iter().any(|other| other == name))
        };
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            self.attribute(name, property, required(name), indent);
        }
        if schema["additionalProperties"].is_object() {
            self.attribute("* Additional properties", &schema["additionalProperties"], false, indent);
        }
    }

    fn attribute(&mut self, name: &str, schema: &Value, required: bool, indent: usize) {
        let (name, mark) = name.split_once(' ').unwrap_or((name, ""));
        let mark = if required { "Required" } else { mark };
        let bullet = if self.layout == Layout::Text { "• " } else { "" };
        let deprecated = if schema["deprecated"] == true { "Deprecated" } else { "" };
        let words = [name, &kind(schema), mark, deprecated].join(" ");
        self.indented(&format!("{bullet}{}", words.trim_end().replace("  ", " ")), indent);
        if self.layout == Layout::Text {
            self.blank();
        }
        self.text(&schema["description"], indent + 2);
        let sentences = sentences(schema);
        self.text(&sentences.map_or(Value::Null, Value::from), indent + 2);
        self.unfolded(name, schema, indent + 2);
    }

    /// The line above attributes, and the attributes.
    fn unfolded(&mut self, name: &str, schema: &Value, indent: usize) {
        let mut inner = schema;
        while inner["items"].is_object() {
            inner = &inner["items"];
        }
        if let Some(members) = inner["anyOf"].as_array() {
            self.indented("Any of:", indent);
            let titles = members.iter().map(|member| format!("{} object", member["title"].as_str().unwrap()));
            let titles: Vec<_> = titles.collect();
            let between = if self.layout == Layout::Browser { "\n" } else { " " };
            self.indented(&titles.join(between), indent);
            for member in members {
                self.toggle("", indent);
                self.attributes(member, indent);
            }
        } else if inner["properties"].is_object() || inner["additionalProperties"].is_object() {
            self.toggle(&format!("{name} "), indent);
            self.attributes(inner, indent);
        }
    }

    fn toggle(&mut self, name: &str, indent: usize) {
        match self.layout {
            Layout::Browser => self.plain(format!("Hide {name}attributes\nobject")),
            Layout::Text => {
                self.indented(&format!("Hide {name}attributes Show {name}attributes object"), indent);
            }
        }
    }
}

fn media(node: &Value) -> Option<(&str, &Value)> {
    node["content"].as_object()?.iter().map(|(media_type, media)| (media_type.as_str(), media)).next()
}
