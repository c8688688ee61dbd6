//! Tests the public items of small crates, and of the client.

use super::{Kind, Surface, generated, read};
use crate::consequences::{Step, compare};

fn surface(files: &[(&str, &str)]) -> Surface {
    let source =
        |path: &str| files.iter().find(|(name, _)| *name == path).map(|(_, text)| (*text).to_owned());
    match read("lib.rs", &source) {
        Ok(surface) => surface,
        Err(error) => panic!("{error}"),
    }
}

const CRATE: [(&str, &str); 4] = [
    (
        "lib.rs",
        r#"
mod inner;
pub mod open;
#[cfg(feature = "extra")] pub mod extra { pub fn more() {} }
#[cfg(test)] pub mod only_tests { pub fn gone() {} }
#[doc(hidden)] pub mod hidden { pub fn gone() {} }
pub use inner::{Thing, Shape as Form};
pub use open::*;
pub use http::StatusCode;
macro_rules! named { ($($name:ident: $ty:ty),* $(,)?) => { $(impl Thing { pub fn $name(&self) -> $ty { loop {} } })* }; }
named! { first: u8, second: Vec<inner::Shape> }
"#,
    ),
    (
        "inner.rs",
        r#"
use std::fmt::{self, Display};
mod deep;
#[derive(Clone, Debug)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Thing { pub name: ::std::option::Option<String>, secret: deep::Secret }
pub enum Shape { Round, Square(u8), Long { width: u8 } }
impl Thing {
    pub async fn load<'a, T: Display>(&'a mut self, mut from: &'a str, _: T) -> Result<Shape, fmt::Error> where T: Send { loop {} }
    pub(crate) fn private(&self) {}
    #[must_use] pub const fn size(self) -> u8 { 1 }
}
impl fmt::Display for Thing { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { loop {} } }
impl Iterator for Thing { type Item = Shape; fn next(&mut self) -> Option<Shape> { loop {} } }
impl deep::Hidden for Thing {}
"#,
    ),
    ("inner/deep.rs", "pub struct Secret; pub trait Hidden {}"),
    (
        "open.rs",
        r#"
use crate::inner::{Shape, Thing};
pub const LIMIT: usize = 3;
pub type Things = Vec<Thing>;
pub trait Closed: super::inner::deep::Hidden { fn close(&self); }
pub trait Free<T> { type Out: Clone; fn with(&self, thing: &Thing) -> Self::Out; fn done(&self) {} }
impl<T, V: Into<T>> Free<T> for V {}
pub fn make(shape: Shape, f: impl Fn(u8) -> bool + Send) -> Box<dyn Fn() -> Things> { loop {} }
pub struct Pair(pub u8, u8);
"#,
    ),
];

#[test]
fn the_public_items_are_those_that_a_user_can_name() {
    insta::assert_snapshot!(surface(&CRATE).to_string());
}

#[test]
fn a_listing_is_read_as_it_was_written() {
    for surface in [surface(&CRATE), client()] {
        assert_eq!(Surface::parse(&surface.to_string()), Ok(surface));
    }
    assert_eq!(Surface::parse("struct A\nnonsense here\n"), Err((2, "nonsense here".to_owned())));
}

fn client() -> Surface {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../sensay-client/src");
    let source = |path: &str| std::fs::read_to_string(folder.join(path)).ok();
    read("lib.rs", &source).unwrap()
}

#[test]
fn the_public_items_of_generated_code_are_those_of_the_compiled_client() {
    let spec = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi/sensay.yaml");
    let sources = crate::sources("sensay.yaml", &std::fs::read_to_string(spec).unwrap()).unwrap().value;
    let (generated, client) = (generated(&sources).unwrap(), client());
    let in_modules =
        |path: &str| ["types::", "calls::", "inputs::"].iter().any(|module| path.starts_with(module));
    let lines = |surface: &Surface| -> Vec<String> {
        surface.iter().filter(|item| in_modules(&item.path)).map(|item| format!("{item:?}")).collect()
    };
    assert!(lines(&client).len() > 1000);
    assert_eq!(lines(&generated), lines(&client));
    // The generated methods of `Client` are among all of its methods, of which others are written by hand.
    for item in generated.iter().filter(|item| item.path.starts_with("Client::")) {
        assert_eq!(client.get(&item.path, Kind::Method), Some(item));
    }
}

#[test]
fn an_unreadable_crate_is_an_error() {
    for (files, message) in [
        (vec![], "lib.rs: there is no such file"),
        (vec![("lib.rs", "mod a;")], "a.rs: there is no such file"),
        (vec![("lib.rs", "fn ;")], "lib.rs: expected identifier"),
        (vec![("lib.rs", "unknown! { a }")], "lib.rs: cannot expand `unknown!`"),
        (vec![("lib.rs", "macro_rules! m { ($a:block) => {}; } m! { {} }")], "cannot expand `m!`"),
        (vec![("lib.rs", "macro_rules! m { () => { m! {} }; } m! {}")], "its macros are nested too deeply"),
        (vec![("lib.rs", "#[path = \"lib.rs\"] mod again;")], "its modules are nested too deeply"),
    ] {
        let source =
            |path: &str| files.iter().find(|(name, _)| *name == path).map(|(_, text)| (*text).to_owned());
        let error = read("lib.rs", &source).unwrap_err().to_string();
        assert!(error.contains(message), "{error}");
    }
}

/// Returns the step from one crate of one file to another.
fn step(old: &str, new: &str) -> Option<Step> {
    let changes = compare(&surface(&[("lib.rs", old)]), &surface(&[("lib.rs", new)]));
    changes.iter().map(|change| change.step).max()
}

#[test]
fn changes_are_judged_as_by_cargo_semver_checks_and_by_their_types() {
    use Step::{Addition, Breaking, Patch};
    for (old, new, expected) in [
        ("", "pub fn a() {}", Some(Addition)),
        ("pub fn a() {}", "fn a() {}", Some(Breaking)),
        ("pub fn a(x: u8) {}", "pub fn a(y: u8) {}", None),
        ("pub fn a(x: u8, y: u8) {}", "pub fn a(y: u8, x: u8) {}", Some(Breaking)),
        ("pub fn a(x: u8) {}", "pub fn a(x: u8, y: u8) {}", Some(Breaking)),
        ("pub fn a() -> u8 {}", "pub fn a() -> Option<u8> {}", Some(Breaking)),
        ("pub fn a() {}", "#[deprecated] pub fn a() {}", Some(Addition)),
        ("#[deprecated] pub fn a() {}", "pub fn a() {}", Some(Patch)),
        ("pub fn a() {}", "#[must_use] pub fn a() {}", Some(Addition)),
        ("pub fn a() {}", "#[cfg(feature = \"x\")] pub fn a() {}", Some(Breaking)),
        ("#[cfg(feature = \"x\")] pub fn a() {}", "pub fn a() {}", Some(Addition)),
        ("pub struct A { pub a: u8 }", "pub struct A { pub a: u8, pub b: u8 }", Some(Breaking)),
        ("pub struct A { pub a: u8 }", "pub struct A { pub a: u8, b: u8 }", Some(Breaking)),
        ("pub struct A { pub a: u8, b: u8 }", "pub struct A { pub a: u8, b: u8, c: u8 }", None),
        ("pub struct A { pub a: u8, b: u8 }", "pub struct A { pub a: u8, b: u8, pub c: u8 }", Some(Addition)),
        (
            "#[non_exhaustive] pub struct A { pub a: u8 }",
            "#[non_exhaustive] pub struct A { pub a: u8, pub b: u8 }",
            Some(Addition),
        ),
        ("pub struct A { pub a: u8 }", "#[non_exhaustive] pub struct A { pub a: u8 }", Some(Breaking)),
        ("#[non_exhaustive] pub struct A { pub a: u8 }", "pub struct A { pub a: u8 }", Some(Addition)),
        ("pub struct A { pub a: u8 }", "pub struct A { pub a: u16 }", Some(Breaking)),
        ("#[derive(Clone)] pub struct A;", "pub struct A;", Some(Breaking)),
        ("pub struct A;", "#[derive(Clone)] pub struct A;", Some(Addition)),
        ("pub struct A;", "pub enum A {}", Some(Breaking)),
        ("pub enum A { B }", "pub enum A { B, C }", Some(Breaking)),
        ("#[non_exhaustive] pub enum A { B }", "#[non_exhaustive] pub enum A { B, C }", Some(Addition)),
        ("#[non_exhaustive] pub enum A { B, C }", "#[non_exhaustive] pub enum A { B }", Some(Breaking)),
        ("pub enum A { B }", "#[non_exhaustive] pub enum A { B }", Some(Breaking)),
        ("pub enum A { B(u8) }", "pub enum A { B(u8, u8) }", Some(Breaking)),
        (
            "pub enum A { #[non_exhaustive] B { a: u8 } }",
            "pub enum A { #[non_exhaustive] B { a: u8, b: u8 } }",
            Some(Addition),
        ),
        ("pub trait A {}", "pub trait A { fn a(&self); }", Some(Breaking)),
        ("pub trait A {}", "pub trait A { fn a(&self) {} }", Some(Addition)),
        (
            "mod m { pub trait S {} } pub trait A: m::S {}",
            "mod m { pub trait S {} } pub trait A: m::S { fn a(&self); }",
            Some(Addition),
        ),
        ("pub trait A {}", "mod m { pub trait S {} } pub trait A: m::S {}", Some(Breaking)),
        ("pub mod m { pub fn a() {} }", "", Some(Breaking)),
        ("pub mod m { pub fn a() {} }", "mod m { pub fn a() {} } pub use m::a;", Some(Breaking)),
        ("mod m { pub fn a() {} } pub use m::a;", "pub fn a() {}", None),
        ("pub type A = u8;", "pub type A = u16;", Some(Breaking)),
        ("pub const A: u8 = 1;", "pub const A: u8 = 2;", None),
    ] {
        assert_eq!(step(old, new), expected, "from `{old}` to `{new}`");
    }
}

/// Returns the macros of the client, which generated code uses.
fn client_macros() -> String {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../sensay-client/src");
    let mut macros = String::new();
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let file = syn::parse_file(&std::fs::read_to_string(path).unwrap()).unwrap();
                for item in file.items {
                    if let syn::Item::Macro(item) = item
                        && item.ident.is_some()
                    {
                        macros += &format!("{}\n", quote::ToTokens::into_token_stream(item));
                    }
                }
            }
        }
    }
    macros
}

#[test]
fn the_macros_of_the_client_add_the_same_items_to_the_code_of_every_document() {
    let (macros, mut used) = (client_macros(), std::collections::BTreeSet::new());
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let documents = std::fs::read_dir(folder.join("tests/documents")).unwrap();
    let documents = documents.map(|entry| entry.unwrap().path());
    for path in documents.chain([folder.join("../openapi/sensay.yaml")]) {
        let name = path.display().to_string();
        let Ok(sources) = crate::sources(&name, &std::fs::read_to_string(&path).unwrap()) else { continue };
        let sources = sources.value;
        assert_eq!(generated(&sources), super::generated_with(&sources, &macros), "{name}");
        let names = include_str!("macros.rs").lines().filter_map(|line| line.strip_prefix("macro_rules! "));
        let names = names.map(|line| line.trim_end_matches(" {"));
        used.extend(
            names.filter(|name| sources.iter().any(|source| source.text.contains(&format!("::{name}!")))),
        );
    }
    assert_eq!(
        used.into_iter().collect::<Vec<_>>(),
        ["fitted_union", "numbered", "open_enum", "pages", "streams", "union", "with_cursors"]
    );
}
