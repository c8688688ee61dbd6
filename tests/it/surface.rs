use std::collections::BTreeMap;

use quote::ToTokens;
use sensay_tests::{OPERATIONS, no_leftovers};
use syn::visit_mut::VisitMut;
use syn::{ImplItem, Item, Visibility};

/// Returns the items of a generated file, without documentation.
fn generated(path: &str) -> Vec<Item> {
    // The files are generated anew, so that a change of the document is tested before it is committed.
    let sources = sensay_build_tools::sources("openapi/sensay.yaml", sensay_tests::SPEC).unwrap().value;
    let source = sources.iter().find(|source| source.path == path).unwrap();
    let mut file = syn::parse_file(&source.text).unwrap();
    Stripper.visit_file_mut(&mut file);
    file.items
}

/// Removes documentation, most attributes, and bodies of functions.
struct Stripper;

impl VisitMut for Stripper {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<syn::Attribute>) {
        attributes.retain(|attribute| {
            attribute.path().is_ident("serde")
                || attribute.path().is_ident("deprecated")
                || attribute.path().is_ident("derive")
                || attribute.path().is_ident("non_exhaustive")
        });
    }

    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        block.stmts.clear();
    }
}

fn print(items: Vec<Item>) -> String {
    let text = prettyplease::unparse(&syn::File { shebang: None, attrs: Vec::new(), items });
    text.replace(" {}\n", ";\n")
}

/// Groups the public items of a module by the type that they belong to.
fn by_type(items: Vec<Item>) -> BTreeMap<String, Vec<Item>> {
    let mut types: BTreeMap<String, Vec<Item>> = BTreeMap::new();
    for item in items {
        let (name, item) = match item {
            Item::Struct(item) => {
                if item.fields.iter().any(|field| matches!(field.vis, Visibility::Inherited)) {
                    // Private fields are not part of the surface.
                    continue;
                }
                (item.ident.to_string(), Item::Struct(item))
            }
            Item::Enum(item) => (item.ident.to_string(), Item::Enum(item)),
            Item::Impl(mut item) if item.trait_.is_none() => {
                item.items.retain(|item| {
                    matches!(item, ImplItem::Fn(method) if matches!(method.vis, Visibility::Public(_)))
                });
                (item.self_ty.to_token_stream().to_string(), Item::Impl(item))
            }
            // These macros declare what the run time adds: the output of a call, and whether it has pages or a stream.
            Item::Macro(item) => {
                let tokens = item.mac.tokens.to_string();
                let words: Vec<&str> = tokens.split_whitespace().collect();
                // The macro declares an enum with its attributes, or a call.
                let named = words.iter().position(|word| *word == "enum").map_or(0, |at| at + 1);
                (words[named].to_owned(), Item::Macro(undocumented(item)))
            }
            // The alias of a call is left out: its methods are shown.
            _ => continue,
        };
        types.entry(name).or_default().push(item);
    }
    types
}

/// Removes the documentation at the beginning of a macro's input.
fn undocumented(mut item: syn::ItemMacro) -> syn::ItemMacro {
    let tokens: Vec<_> = item.mac.tokens.into_iter().collect();
    let begin = tokens.iter().position(|token| token.to_string() == "pub").unwrap_or(0);
    item.mac.tokens = tokens.into_iter().skip(begin).collect();
    item
}

#[test]
fn each_type() {
    let types = by_type(generated("generated/types.rs"));
    let names: Vec<String> = types.keys().cloned().collect();
    crate::for_all(types, |(name, items)| snapshot!("types", name, print(items)));
    no_leftovers("types", names.iter().map(String::as_str));
}

/// Returns the output type of each call.
fn outputs() -> BTreeMap<String, String> {
    let inputs = generated("generated/inputs.rs").into_iter().filter_map(|item| match item {
        Item::Impl(item) => Some(item),
        _ => None,
    });
    let output = |item: &syn::ItemImpl| {
        item.items.iter().find_map(|item| match item {
            ImplItem::Type(item) => Some(item.ty.to_token_stream().to_string().replace(' ', "")),
            _ => None,
        })
    };
    inputs.filter_map(|item| Some((item.self_ty.to_token_stream().to_string(), output(&item)?))).collect()
}

#[test]
fn each_operation() {
    let mut calls = by_type(generated("generated/calls.rs"));
    let blocks = generated("generated/client.rs").into_iter().filter_map(|item| match item {
        Item::Impl(item) => Some(item.items),
        _ => None,
    });
    let outputs = outputs();
    let mut shown = Vec::new();
    for method in blocks.flatten() {
        let ImplItem::Fn(method) = &method else { continue };
        let ident = method.sig.ident.to_string();
        let syn::ReturnType::Type(_, call) = &method.sig.output else { panic!("{ident} returns nothing") };
        let call = call.to_token_stream().to_string().replace(' ', "");
        let call = call.strip_prefix("calls::").unwrap();
        let output = &outputs[call];
        let mut text = print(vec![syn::parse_quote!(impl Client { #method })]);
        text += &format!("\n// returns {output}\n");
        for name in [call.to_owned(), format!("{call}Outcome")] {
            if let Some(items) = calls.remove(&name) {
                text += "\n";
                text += &print(items);
            }
        }
        shown.push((ident, text));
    }
    crate::for_all(shown, |(ident, text)| snapshot!("operations", ident, text));
    no_leftovers("operations", OPERATIONS.iter().map(|operation| operation.id));
    assert!(calls.is_empty(), "calls without a method: {:?}", calls.keys());
}
