//! Shortens paths such as `::std::option::Option` to `Option`, since people read generated code too.

use syn::visit_mut::{self, VisitMut};

const PRELUDE: [&str; 3] = ["Option", "String", "Vec"];

pub(super) fn apply(file: &mut syn::File) {
    PlainPaths.visit_file_mut(file);
}

struct PlainPaths;

impl VisitMut for PlainPaths {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let prelude = path.leading_colon.is_some()
            && path.segments.len() == 3
            && path.segments[0].ident == "std"
            && PRELUDE.iter().any(|name| path.segments[2].ident == name);
        // The generated files import `Secret`.
        let secret = path.segments.len() == 2
            && path.segments[0].ident == "crate"
            && path.segments[1].ident == "Secret";
        if let Some(last) = path.segments.last().filter(|_| prelude || secret).cloned() {
            *path = last.into();
        }
    }
}
