//! The sentences of the report: none missing in the catalogue, none left over.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn sources(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).expect("a directory") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn every_sentence_that_is_asked_for_is_there_and_no_other() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    sources(&root.join("src/report"), &mut files);
    let code: Vec<String> = files.iter().map(|f| fs::read_to_string(f).expect("a source")).collect();
    let asked: BTreeSet<&str> = code.iter().flat_map(|c| c.split('"')).filter(|w| w.starts_with("report-")).collect();
    let catalogue = fs::read_to_string(root.join("assets/lang/en/report.ftl")).expect("the catalogue");
    let there: BTreeSet<&str> =
        catalogue.lines().filter_map(|l| l.split_once(" = ")).map(|(key, _)| key).filter(|k| k.starts_with("report-")).collect();
    assert_eq!(asked.difference(&there).collect::<Vec<_>>(), Vec::<&&str>::new(), "asked for, and not in the catalogue");
    assert_eq!(there.difference(&asked).collect::<Vec<_>>(), Vec::<&&str>::new(), "in the catalogue, and asked for nowhere");
}
