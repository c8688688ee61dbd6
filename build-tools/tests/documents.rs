//! Checks the findings of documents of other APIs, and generates code from those without errors.

#![allow(clippy::unwrap_used, reason = "a failed step ends the test")]

use sensay_build_tools::{read, sources};

#[test]
fn documents_of_other_apis_are_completed_and_generated() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let _bound = settings.bind_to_scope();
    insta::glob!("documents/*.{yaml,json}", |path| {
        let file = path.file_name().unwrap().to_string_lossy();
        let text = std::fs::read_to_string(path).unwrap();
        let findings = match read(&file, &text) {
            Ok(checked) => {
                assert!(sources(&file, &text).is_ok_and(|code| code.value.len() > 1));
                let names = checked.value.value()["components"]["schemas"].as_object().unwrap().keys();
                let names: Vec<&str> = names.map(String::as_str).collect();
                format!("types: {}\n{}", names.join(", "), checked.warnings)
            }
            Err(findings) => format!("no client\n{findings}"),
        };
        insta::assert_snapshot!("findings", findings);
    });
}
