//! Prints Rust as text. Only this file uses prettyplease.

use quote::ToTokens;

/// Returns the text of a file.
pub fn render(file: &syn::File) -> String {
    prettyplease::unparse(file)
}

/// Returns the text of an item or an expression, on one line, for a message.
pub(crate) fn inline(node: &impl ToTokens) -> String {
    node.to_token_stream().to_string()
}
