//! Writes `x-pagination` of an operation as an implementation of the client's `Paged`.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use syn::Type;

use super::calls::Call;
use super::setters::{argument, is};
use super::structs::{Field, Struct, Types};
use crate::api::{self, Parameter};
use crate::document::Document;
use crate::finding::Findings;
use crate::generate::surprise;

/// Writes one implementation for each paged operation, and the methods that come with it.
pub(super) fn items(
    document: &Document,
    calls: &[Call<'_>],
    types: &Types,
) -> Result<Vec<TokenStream>, Findings> {
    let paged = calls.iter().filter_map(|call| Some((call, call.operation.pagination?)));
    paged
        .map(|(call, extension)| {
            let pointer = format!("{}/x-pagination", call.operation.pointer);
            let tokens = Paging { document, call, extension, types }.tokens();
            tokens.map_err(|what| surprise(document, &pointer, &what).into())
        })
        .collect()
}

struct Paging<'a> {
    document: &'a Document,
    call: &'a Call<'a>,
    extension: &'a Value,
    types: &'a Types,
}

impl<'a> Paging<'a> {
    fn tokens(&self) -> Result<TokenStream, String> {
        let call = &self.call.ident;
        let (item, list) = self.list()?;
        let (style, place) = match api::text(self.extension, "style") {
            "page" => (quote!(numbered), self.numbered()?),
            "cursor" => (quote!(with_cursors), self.with_cursors(&item)?),
            other => return Err(format!("the style `{other}`")),
        };
        Ok(quote! {
            crate::page::#style! { #call -> #item, #list, #place }
            crate::page::pages! { #call -> #item }
        })
    }

    /// Returns the type of an item, and the expression that takes the list out of a page.
    fn list(&self) -> Result<(Type, TokenStream), String> {
        let list = match self.call.operation.successes.as_slice() {
            [only] => only.schema.and_then(|name| self.types.get(name)),
            _ => None,
        };
        let list = list.ok_or("a list whose only success is not a struct")?;
        let items = self.field(list, "items")?;
        let name = &items.ident;
        let item =
            argument(&items.ty, "Vec").ok_or_else(|| format!("`{}`, which is not a list", items.wire))?;
        let item = self.types.outside(self.document, item);
        let items = match items.required {
            true => quote!(list.#name),
            false => quote!(list.#name.unwrap_or_default()),
        };
        let total = self.statement(list, "total", "i64")?;
        let more = self.statement(list, "hasMore", "bool")?;
        Ok((item, quote!(|list| items: #items, total: #total, more: #more)))
    }

    /// Returns an expression of type `Option` for a property of the response that `x-pagination` names: `None` if it
    /// does not name the property.
    fn statement(&self, list: &Struct, key: &str, of: &str) -> Result<TokenStream, String> {
        if self.extension.get(key).is_none() {
            return Ok(quote!(None));
        }
        let Field { ident, ty, required, wire, .. } = self.field(list, key)?;
        match (is(ty, of), required) {
            (true, true) => Ok(quote!(Some(list.#ident))),
            (true, false) => Ok(quote!(list.#ident)),
            (false, _) => Err(format!("`{key}: {wire}`, which is not of the type `{of}`")),
        }
    }

    fn numbered(&self) -> Result<TokenStream, String> {
        let ((parameter, page), (_, size)) = (self.parameter("page", "i64")?, self.parameter("size", "i64")?);
        let stated = |key: &str| parameter.schema.get(key).and_then(Value::as_i64);
        let first = stated("default").or_else(|| stated("minimum")).unwrap_or(1);
        let first = proc_macro2::Literal::i64_unsuffixed(first);
        Ok(quote!(page: #page from #first, size: #size))
    }

    fn with_cursors(&self, item: &Type) -> Result<TokenStream, String> {
        let ((_, after), (_, before)) =
            (self.parameter("after", "String")?, self.parameter("before", "String")?);
        let (_, size) = self.parameter("limit", "i64")?;
        let Type::Path(path) = item else { return Err("an item without a name".to_owned()) };
        let name = path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        let item =
            self.types.get(&name).ok_or_else(|| format!("the item `{name}`, which is not a struct"))?;
        let Field { ident, ty, required, wire, .. } = self.field(item, "id")?;
        if !is(ty, "String") {
            return Err(format!("`{wire}` of `{name}`, which is not text"));
        }
        let id = if *required { quote!(Some(item.#ident.clone())) } else { quote!(item.#ident.clone()) };
        Ok(quote!(after: #after, before: #before, size: #size, |item| #id))
    }

    /// Finds the struct field that the extension names.
    fn field<'s>(&self, of: &'s Struct, key: &str) -> Result<&'s Field, String> {
        let wire = api::text(self.extension, key);
        let field = of.fields.iter().find(|field| field.wire == wire);
        field.ok_or_else(|| format!("`{key}: {wire}`, which is not a property of `{}`", of.ident))
    }

    /// Finds the parameter that the extension names, and returns the field of the input that holds it.
    fn parameter(&self, key: &str, ty: &str) -> Result<(&'a Parameter<'a>, &'a syn::Ident), String> {
        let wire = api::text(self.extension, key);
        let mut parameters = self.call.optional().filter(|(argument, _)| is(&argument.ty, ty));
        let found = parameters.find(|(_, parameter)| parameter.name == wire);
        found
            .map(|(argument, parameter)| (parameter, &argument.ident))
            .ok_or_else(|| format!("`{key}: {wire}`, which is not an optional parameter of the type `{ty}`"))
    }
}

#[cfg(test)]
mod tests;
