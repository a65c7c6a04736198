//! Audits that were worked by hand (the arithmetic stands in their files): the same figures on the screen, in JSON and in the brief.

use assert_cmd::Command;
use fingerpost::app::State;
use fingerpost::lang::Lang;
use fingerpost::storage::Store;
use fingerpost::tui::harness::Harness;
use fingerpost::world::Disk;
use jiff::civil::date;
use std::path::Path;
use std::sync::Arc;

/// Fixture, lean, standard error, verdict, then what the brief and the screen say of it.
type Row = (&'static str, f64, f64, &'static str, &'static str, &'static str);

const ROWS: [Row; 2] = [
    (
        "clear-at-week-4",
        1.0,
        0.2041,
        "clear",
        "L +1.00 ± 0.26 after week 4, a clear lean",
        "+1.0 energy an hour, +0.7 to +1.3: a clear lean",
    ),
    (
        "slight-at-week-6",
        0.625,
        0.3339,
        "slight",
        "L +0.62 ± 0.43 after week 6, a slight lean",
        "+0.6 energy an hour, +0.2 to +1.1: a slight lean",
    ),
];

fn report(dir: &Path, format: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fingerpost"));
    command.env_clear().env("HOME", dir).arg("--data-dir").arg(dir).args(["--today", "2026-12-15", "report", "--format", format]);
    String::from_utf8_lossy(&command.output().map(|o| o.stdout).unwrap_or_default()).into_owned()
}

fn decide(dir: &Path) -> String {
    let today = date(2026, 12, 15).at(9, 0, 0, 0);
    let pack = fingerpost::content::built_in("en").unwrap_or_else(|p| panic!("{p:?}"));
    let mut disk = Disk::new(Store::new(dir));
    let answers = disk.start(today.date());
    let mut app = Harness::new(State::new(Arc::new(pack), today, Lang::En), disk, 120, 40);
    for answer in answers {
        app.screen.dispatch(answer);
    }
    app.draw();
    let shown = app.press("enter 9").map(|app| app.text()).unwrap_or_default();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_was_worked_by_hand_is_said_everywhere_alike() {
    for (name, l, se, verdict, brief, screen) in ROWS {
        let dir = tempfile::tempdir().unwrap();
        let audit = dir.path().join("audits/2026-W45");
        std::fs::create_dir_all(&audit).unwrap();
        for file in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/audits").join(name)).unwrap() {
            let file = file.unwrap();
            std::fs::copy(file.path(), audit.join(file.file_name())).unwrap();
        }
        let json: serde_json::Value = serde_json::from_str(&report(dir.path(), "json")).unwrap();
        assert_eq!((json["audit"]["l"].as_f64(), json["audit"]["se"].as_f64()), (Some(l), Some(se)), "{name}");
        assert_eq!(json["audit"]["verdict"], verdict, "{name}");
        let text = report(dir.path(), "md");
        assert!(text.contains(brief), "{text}");
        let shown = decide(dir.path());
        assert!(shown.contains(screen), "{shown}");
    }
}
