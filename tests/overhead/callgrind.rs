//! Counts the instructions of this program under valgrind's callgrind.

use std::process::Command;

/// Returns the number of instructions for one repetition. This program runs with `arguments` and a number of
/// repetitions, once `few` and once `many`, and the difference excludes the instructions of everything else.
pub(crate) fn instructions_of_one(arguments: &[&str], few: u64, many: u64) -> u64 {
    (instructions(arguments, many) - instructions(arguments, few)) / (many - few)
}

fn instructions(arguments: &[&str], count: u64) -> u64 {
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    command.arg(std::env::current_exe().unwrap()).args(arguments).arg(count.to_string());
    let output = command.output().expect("cannot run valgrind: install it");
    let log = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{log}");
    let collected = log.lines().find_map(|line| line.split_once("Collected : "));
    collected.unwrap_or_else(|| panic!("{log}")).1.trim().parse().unwrap()
}
