//! Every file in `requests` is a conversation with a new server: requests, separated by `###`.
//!
//! Files that begin with `parts` use `documents/parts.yaml`, the others `documents/users.yaml`.

use crate::wire;

#[test]
fn conversations_match_their_snapshots() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::glob!("requests/*.http", |path| {
            let name = path.file_stem().unwrap().to_str().unwrap();
            let text = std::fs::read_to_string(path).unwrap();
            let mut transcript = String::new();
            runtime.block_on(async {
                let mut builder = crate::users();
                if name.starts_with("parts") {
                    builder = builder.spec_text("parts.yaml", include_str!("documents/parts.yaml"));
                }
                let server = builder.start().await.unwrap();
                for part in text.split("###") {
                    let (head, body) = part.trim().split_once("\n\n").unwrap_or((part.trim(), ""));
                    let (line, headers) = head.split_once('\n').unwrap_or((head, ""));
                    let headers: String = headers.lines().map(|line| format!("{line}\r\n")).collect();
                    let response = wire::request(&server, line, &headers, body.as_bytes()).await;
                    transcript += &format!("### {}\n\n--> {}\n\n", part.trim(), response.text().trim_end());
                }
            });
            insta::assert_snapshot!(transcript);
        });
    });
}
