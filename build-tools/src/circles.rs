//! Circles in graphs of named nodes, by Tarjan's search for strongly connected components, without recursion.

use std::collections::HashMap;

/// Returns the circles among names, each as one path that begins at the first of its names. Of circles that share a
/// name, only one is returned.
pub(crate) fn circles<'a>(
    names: impl Iterator<Item = &'a str>,
    leads: impl Fn(&str) -> Vec<&'a str>,
) -> Vec<Vec<&'a str>> {
    let names: Vec<&str> = names.collect();
    let edges = edges(&names, leads);
    let groups = groups(&edges);
    let mut by_group: HashMap<usize, Vec<usize>> = HashMap::new();
    for (index, group) in groups.iter().enumerate() {
        by_group.entry(*group).or_default().push(index);
    }
    let mut circles: Vec<Vec<usize>> = by_group
        .into_values()
        .filter(|group| group.len() > 1 || edges[group[0]].contains(&group[0]))
        .filter_map(|group| group.into_iter().next())
        .map(|start| shortest_circle(start, &edges, &groups))
        .collect();
    circles.sort_unstable();
    circles.into_iter().map(|circle| circle.into_iter().map(|index| names[index]).collect()).collect()
}

/// Returns for each name a number that it shares with the names with which it is in a circle.
pub(crate) fn circle_of<'a>(
    names: &[&'a str],
    leads: impl Fn(&str) -> Vec<&'a str>,
) -> HashMap<&'a str, usize> {
    names.iter().copied().zip(groups(&edges(names, leads))).collect()
}

fn edges<'a>(names: &[&'a str], leads: impl Fn(&str) -> Vec<&'a str>) -> Vec<Vec<usize>> {
    let order: HashMap<&str, usize> = names.iter().enumerate().map(|(index, name)| (*name, index)).collect();
    let targets =
        |name: &str| leads(name).into_iter().filter_map(|target| order.get(target).copied()).collect();
    names.iter().map(|name| targets(name)).collect()
}

/// Returns the shortest path from a name back to itself, inside its group.
fn shortest_circle(start: usize, edges: &[Vec<usize>], groups: &[usize]) -> Vec<usize> {
    let mut from: HashMap<usize, usize> = HashMap::new();
    let mut open = std::collections::VecDeque::from([start]);
    while let Some(at) = open.pop_front() {
        for &next in edges[at].iter().filter(|next| groups[**next] == groups[start]) {
            if next == start {
                let mut path = vec![at];
                while let Some(&before) = from.get(path.last().unwrap_or(&start)) {
                    path.push(before);
                }
                path.reverse();
                return path;
            }
            if let std::collections::hash_map::Entry::Vacant(entry) = from.entry(next) {
                entry.insert(at);
                open.push_back(next);
            }
        }
    }
    vec![start]
}

/// Returns the group of each node. Two nodes share a group if each can be reached from the other.
fn groups(edges: &[Vec<usize>]) -> Vec<usize> {
    const NONE: usize = usize::MAX;
    let (mut seen, mut low, mut group) =
        (vec![NONE; edges.len()], vec![NONE; edges.len()], vec![NONE; edges.len()]);
    let (mut count, mut stack) = (0, Vec::new());
    for start in 0..edges.len() {
        // Each entry is a node and the number of its edges that have been followed.
        let mut work = if seen[start] == NONE { vec![(start, 0)] } else { Vec::new() };
        while let Some((node, followed)) = work.pop() {
            if followed == 0 {
                (seen[node], low[node]) = (count, count);
                count += 1;
                stack.push(node);
            } else {
                let child = edges[node][followed - 1];
                if group[child] == NONE {
                    low[node] = low[node].min(low[child]);
                }
            }
            match edges[node].get(followed) {
                Some(&next) => {
                    work.push((node, followed + 1));
                    if seen[next] == NONE {
                        work.push((next, 0));
                    }
                }
                None if low[node] == seen[node] => {
                    while let Some(other) = stack.pop() {
                        group[other] = node;
                        if other == node {
                            break;
                        }
                    }
                }
                None => {}
            }
        }
    }
    group
}

#[test]
fn circles_are_found_once() {
    let find = |edges: &[(&'static str, &'static str)]| -> Vec<String> {
        let leads = |name: &str| edges.iter().filter(|(from, _)| *from == name).map(|(_, to)| *to).collect();
        let found = circles(["a", "b", "c", "d", "e"].into_iter(), leads);
        found.iter().map(|circle| circle.concat()).collect()
    };
    assert_eq!(find(&[("a", "b"), ("b", "c"), ("a", "c")]), [""; 0]);
    assert_eq!(find(&[("a", "a")]), ["a"]);
    assert_eq!(find(&[("d", "c"), ("c", "b"), ("b", "d"), ("a", "d")]), ["bdc"]);
    assert_eq!(find(&[("a", "b"), ("b", "a"), ("b", "c"), ("c", "d"), ("d", "c")]), ["ab", "cd"]);
    assert_eq!(find(&[("a", "b"), ("b", "a"), ("a", "e"), ("e", "b")]), ["ab"]);
}
