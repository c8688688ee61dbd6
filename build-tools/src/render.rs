//! Rust to text: the one file that knows prettyplease.

use quote::ToTokens;

/// The text of a file.
pub fn render(file: &syn::File) -> String {
    prettyplease::unparse(file)
}

/// The text of an item or an expression, on one line, for a message.
pub(crate) fn inline(node: &impl ToTokens) -> String {
    node.to_token_stream().to_string()
}
