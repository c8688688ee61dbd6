//! Tests paging with a small API whose names are unlike those of the real one, on which nothing may depend.

use crate::{Findings, generate, prepare, render, shape};

const DOCUMENT: &str = "
openapi: 3.0.3
info: {title: Shelves, version: '1'}
paths:
  /books:
    get:
      operationId: list_books
      tags: [Books]
      summary: List the books
      x-pagination: {EXTENSION}
      parameters:
        - {name: sheet, in: query, schema: {type: integer, default: 0}}
        - {name: per_sheet, in: query, schema: {type: integer}}
        - {name: since, in: query, schema: {type: string}}
        - {name: until, in: query, schema: {type: string}}
      responses:
        '200':
          description: Books
          content:
            application/json:
              schema: {$ref: '#/components/schemas/BookList'}
components:
  schemas:
    BookList:
      type: object
      properties:
        books: {type: array, items: {$ref: '#/components/schemas/Book'}}
        count: {type: integer}
        note: {type: string}
        more: {type: boolean}
    Book:
      type: object
      properties:
        isbn: {type: string}
        length: {type: integer}
";

/// Returns the code for the pages of the one operation, without running the lint first.
fn generate(extension: &str) -> Result<String, Findings> {
    let document = crate::parse("shelves.yaml", &DOCUMENT.replace("EXTENSION", extension))?;
    let prepared = prepare::prepare(&document);
    let generated = generate::generate(&document, &prepared)?;
    let files = shape::shape(&document, &prepared, generated)?;
    let source: String = files.iter().map(|file| render::render(&file.code)).collect();
    let from = source.find("crate::page::").unwrap();
    Ok(source[from..].lines().take_while(|line| *line != "}").collect::<Vec<_>>().join("\n"))
}

#[test]
fn numbered_pages_start_where_the_parameter_says() {
    let code = generate("style: page, page: sheet, size: per_sheet, items: books, total: count");
    insta::assert_snapshot!(code.unwrap());
}

#[test]
fn a_cursor_is_the_id_of_an_item() {
    let extension =
        "style: cursor, limit: per_sheet, after: since, before: until, items: books, id: isbn, hasMore: more";
    insta::assert_snapshot!(generate(extension).unwrap());
}

#[test]
fn an_extension_that_does_not_fit_is_a_finding() {
    let cases = [
        "style: spiral, items: books",
        "style: page, page: leaf, size: per_sheet, items: books, total: count",
        "style: page, page: since, size: per_sheet, items: books, total: count",
        "style: page, page: sheet, size: per_sheet, items: volumes, total: count",
        "style: page, page: sheet, size: per_sheet, items: note, total: count",
        "style: page, page: sheet, size: per_sheet, items: books, total: note",
        "style: cursor, limit: per_sheet, after: since, before: until, items: books, id: length",
        "style: cursor, limit: per_sheet, after: since, before: until, items: books, id: isbn, hasMore: count",
    ];
    let findings = cases.map(|extension| format!("{extension}\n  {}", generate(extension).unwrap_err()));
    insta::assert_snapshot!(findings.join("\n"));
}
