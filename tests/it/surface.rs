use std::collections::BTreeMap;

use quote::ToTokens;
use sensay_tests::{OPERATIONS, no_leftovers};
use syn::visit_mut::VisitMut;
use syn::{ImplItem, Item, Visibility};

/// The generated code, without documentation and without what is not public.
fn generated() -> syn::File {
    // Not the committed file, so that a change of the document shows before anything is written.
    let text = sensay_build_tools::source("openapi/sensay.yaml", sensay_tests::SPEC).unwrap().value;
    let mut file = syn::parse_file(&text).unwrap();
    Bare.visit_file_mut(&mut file);
    file
}

struct Bare;

impl VisitMut for Bare {
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

fn module(file: &syn::File, name: &str) -> Vec<Item> {
    let items = file.items.iter().find_map(|item| match item {
        Item::Mod(module) if module.ident == name => Some(module.content.clone()?.1),
        _ => None,
    });
    items.unwrap_or_else(|| panic!("there is no module {name}"))
}

fn print(items: Vec<Item>) -> String {
    let text = prettyplease::unparse(&syn::File { shebang: None, attrs: Vec::new(), items });
    text.replace(" {}\n", ";\n")
}

/// The items of a module by the type they belong to, private ones left out.
fn by_type(items: Vec<Item>) -> BTreeMap<String, Vec<Item>> {
    let mut types: BTreeMap<String, Vec<Item>> = BTreeMap::new();
    for item in items {
        let (name, item) = match item {
            Item::Struct(item) => {
                if item.fields.iter().any(|field| matches!(field.vis, Visibility::Inherited)) {
                    // What a call keeps is its own business.
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
            // What the run time adds: which type a call gives, whether it can be paged or streamed.
            Item::Macro(item) => {
                let tokens = item.mac.tokens.to_string();
                (tokens.split_whitespace().next().unwrap().to_owned(), Item::Macro(item))
            }
            _ => continue,
        };
        types.entry(name).or_default().push(item);
    }
    types
}

#[test]
fn each_type() {
    let types = by_type(module(&generated(), "types"));
    let names: Vec<String> = types.keys().cloned().collect();
    crate::for_all(types, |(name, items)| snapshot!("types", name, print(items)));
    no_leftovers("types", names.iter().map(String::as_str));
}

#[test]
fn each_operation() {
    let file = generated();
    let mut calls = by_type(module(&file, "calls"));
    let client = file.items.iter().find_map(|item| match item {
        Item::Impl(item) => Some(item.clone()),
        _ => None,
    });
    let mut pictures = Vec::new();
    for method in client.unwrap().items {
        let ImplItem::Fn(method) = &method else { continue };
        let ident = method.sig.ident.to_string();
        let syn::ReturnType::Type(_, call) = &method.sig.output else { panic!("{ident} returns nothing") };
        let call = call.to_token_stream().to_string().replace(' ', "");
        let call = call.strip_prefix("calls::").unwrap();
        let mut picture = print(vec![syn::parse_quote!(impl Client { #method })]);
        for name in [call.to_owned(), format!("{call}Outcome")] {
            if let Some(items) = calls.remove(&name) {
                picture += "\n";
                picture += &print(items);
            }
        }
        pictures.push((ident, picture));
    }
    crate::for_all(pictures, |(ident, picture)| snapshot!("operations", ident, picture));
    no_leftovers("operations", OPERATIONS.iter().map(|operation| operation.id));
    assert!(calls.is_empty(), "calls without a method: {:?}", calls.keys());
}
