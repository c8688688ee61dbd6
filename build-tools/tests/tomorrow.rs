//! What the vendor changes tomorrow: each kind of change alone and many together, from the vendor's document to kept
//! spec, client and changelog.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test ends where it cannot go on")]

use sensay_build_tools::import::Removed;
use serde_json::Value;

mod vendor;

use vendor::plants::{PLANTS, Plant, some};
use vendor::{
    LOG, MARK, Memory, SHELVES, SPEC, as_31, differences, document, unexpected, vendor_of, with_components,
};

/// Updates to a document with planted changes; the kept spec has exactly these, and a second update changes nothing.
fn brought_in(name: &str, plants: &[&Plant]) -> Result<(), String> {
    let before = vendor_of(document(SHELVES).value());
    let mut after = before.clone();
    plants.iter().for_each(|plant| (plant.plant)(&mut after));
    let mut workspace = Memory::new(SHELVES, &before);
    let (outcome, plan) =
        workspace.update(&after, Removed::Remove).map_err(|findings| format!("{name}: {findings}"))?;
    none(&format!("{name}, conflicts"), texts(&outcome.conflicts))?;
    none(&format!("{name}, warnings"), texts(&plan.warnings))?;
    let merged = workspace.text(SPEC).to_owned();
    none(&format!("{name}, differences"), differences(&after, document(&merged).value()))?;
    none(&format!("{name}, compare"), unexpected(&merged, &after))?;
    let log = workspace.text(LOG);
    let mut said = plants.iter().flat_map(|plant| plant.said);
    if let Some(said) = said.find(|said| !log.contains(**said)) {
        return Err(format!("{name}, the changelog has no {said}\n{log}"));
    }
    let again = workspace.sources(&after).unwrap();
    let outcome = again.import(Removed::Remove, vendor::today()).unwrap();
    let writes = again.files(&outcome).unwrap();
    let changed = writes.iter().filter(|(path, text)| workspace.files.get(path) != Some(text));
    none(&format!("{name}, again"), texts(changed.map(|(path, _)| path.display())))?;
    taken_back(name, &workspace, &before)
}

/// Reports a list that should be empty.
fn none(what: &str, found: Vec<String>) -> Result<(), String> {
    if found.is_empty() { Ok(()) } else { Err(format!("{what}: {found:#?}")) }
}

/// Imports the document of before the changes, which leaves nothing of them.
fn taken_back(name: &str, workspace: &Memory, before: &Value) -> Result<(), String> {
    let back = workspace.sources(before).unwrap().import(Removed::Remove, vendor::today()).unwrap();
    none(&format!("{name}, back"), texts(&back.conflicts))?;
    none(&format!("{name}, back"), differences(document(SHELVES).value(), document(&back.text).value()))
}

fn texts(list: impl IntoIterator<Item = impl ToString>) -> Vec<String> {
    list.into_iter().map(|one| one.to_string()).collect()
}

/// Imports the changes as OpenAPI 3.1 has them.
fn brought_in_from_31(plant: &Plant) -> Result<(), String> {
    let before = vendor_of(document(SHELVES).value());
    let mut after = before.clone();
    (plant.plant)(&mut after);
    let workspace = Memory::new(SHELVES, &before);
    let merged = workspace.sources(&as_31(&after)).unwrap().import(Removed::Remove, vendor::today()).unwrap();
    none(plant.name, texts(&merged.conflicts))?;
    none(plant.name, texts(&merged.report.unexpected))?;
    none(plant.name, differences(&after, document(&merged.text).value()))
}

#[track_caller]
fn assert_all(results: impl IntoIterator<Item = Result<(), String>>) {
    let failures: Vec<String> = results.into_iter().filter_map(Result::err).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn each_change_is_brought_in_and_said() {
    assert_all(PLANTS.iter().map(|plant| brought_in(plant.name, &[plant])));
}

#[test]
fn each_change_is_brought_in_from_openapi_31() {
    assert_all(PLANTS.iter().map(brought_in_from_31));
}

#[test]
fn changes_are_brought_in_together() {
    assert_all((0..6).map(|seed| {
        let plants = some(seed);
        let names: Vec<&str> = plants.iter().map(|plant| plant.name).collect();
        brought_in(&format!("seed {seed}: {}", names.join(", ")), &plants)
    }));
}

#[test]
fn shapes_that_move_into_components_and_back_are_no_change() {
    let root = document(SHELVES).value().clone();
    let forms = [vendor_of(&root), with_components(&root)];
    for (before, after) in [(&forms[0], &forms[1]), (&forms[1], &forms[0])] {
        let mut workspace = Memory::new(SHELVES, before);
        let (outcome, plan) = workspace.update(after, Removed::Remove).unwrap();
        assert_eq!((outcome.changes.len(), outcome.conflicts.len()), (0, 0), "{:?}", outcome.changes);
        assert!(workspace.text(SPEC) == SHELVES && plan.consequences.findings.is_empty());
    }
}

#[test]
fn what_the_vendor_removed_stays_for_a_release_unless_it_is_asked_otherwise() {
    let before = vendor_of(document(SHELVES).value());
    let mut after = before.clone();
    let gone = ["an operation is gone", "a parameter is gone", "a property is gone", "a status is gone"];
    PLANTS.iter().filter(|plant| gone.contains(&plant.name)).for_each(|plant| (plant.plant)(&mut after));
    for (removed, name) in
        [(Removed::Keep, "keep"), (Removed::Deprecate, "deprecate"), (Removed::Remove, "remove")]
    {
        let mut workspace = Memory::new(SHELVES, &before);
        let (outcome, plan) = workspace.update(&after, removed).unwrap();
        assert!(plan.warnings.is_empty(), "{}", plan.warnings);
        let lines = outcome.changes.iter().chain(&outcome.notes).cloned().collect::<Vec<_>>().join("\n");
        let report = unexpected(workspace.text(SPEC), &after).join("\n");
        insta::assert_snapshot!(name, format!("{lines}\n\ncompare\n{report}\n\n{}", workspace.text(LOG)));
        let (again, plan) = workspace.plan(&after, removed).unwrap();
        assert!(plan.writes.is_empty(), "{name}: {:?}", again.changes);
        taken_back(name, &workspace, &before).unwrap();
    }
}

#[test]
fn an_update_that_is_cut_off_at_any_write_is_finished_by_the_next() {
    let before = vendor_of(document(SHELVES).value());
    let mut after = before.clone();
    some(3).iter().for_each(|plant| (plant.plant)(&mut after));
    let start = Memory::new(SHELVES, &before);
    let mut whole = start.clone();
    let (_, plan) = whole.update(&after, Removed::Deprecate).unwrap();
    // The mark, the files, and the mark again.
    let changes = plan.writes.len() + 2;
    assert!(changes > 8, "{changes}");
    for left in 0..changes {
        let mut workspace = Memory { left: Some(left), ..start.clone() };
        let failure = workspace.update(&after, Removed::Deprecate).unwrap_err().to_string();
        assert!(failure.ends_with("the power failed"), "{failure}");
        assert_eq!(workspace.files.contains_key(std::path::Path::new(MARK)), left > 0);
        workspace.left = None;
        workspace.update(&after, Removed::Deprecate).unwrap();
        for (path, text) in &whole.files {
            assert!(workspace.files.get(path) == Some(text), "cut off after {left}: {}", path.display());
        }
        let more: Vec<_> = workspace.files.keys().filter(|path| !whole.files.contains_key(*path)).collect();
        // The half of the mark that the removal left is no file of the workspace.
        assert!(
            more.iter().all(|path| path.ends_with("update-under-way.new")),
            "cut off after {left}: {more:?}"
        );
    }
}

#[test]
fn a_plan_writes_nothing() {
    let before = vendor_of(document(SHELVES).value());
    let mut after = before.clone();
    (PLANTS[0].plant)(&mut after);
    let workspace = Memory { left: Some(0), ..Memory::new(SHELVES, &before) };
    let (_, plan) = workspace.plan(&after, Removed::Deprecate).unwrap();
    assert!(plan.writes.iter().any(|(path, _)| path.ends_with("upstream.lock")));
    assert_eq!(plan.writes.last().unwrap().0, std::path::Path::new("openapi/upstream.lock"));
}
