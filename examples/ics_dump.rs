//! Prints what the calendar reader finds in files and folders as JSON, for comparison with other programs; knows nothing of
//! data directories. Usage: `ics_dump FROM TO ZONE PATH…` with dates such as 2026-11-02 and a zone such as Europe/Paris.

use fingerpost::app::import::reason::{flaw, ics, warning};
use fingerpost::import::ics::{IcsError, Reader, Reading, Why};
use fingerpost::import::{Unwatched, Window};
use fingerpost::lang::Lang;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

fn main() -> std::process::ExitCode {
    match run() {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(why) => {
            let mut out = std::io::stderr();
            drop(writeln!(out, "error: {why}"));
            std::process::ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let mut next = || args.next().ok_or("usage: ics_dump FROM TO ZONE PATH…");
    let window = Window { from: next()?.parse()?, to: next()?.parse()? };
    let zone = jiff::tz::TimeZone::get(&next()?)?;
    let mut files = Vec::new();
    for path in args {
        collect(Path::new(&path), &mut files)?;
    }
    let mut reader = Reader::new(Reading { window, zone, me: std::env::var("ME").into_iter().collect() });
    let mut buffer = vec![0; 64 << 10];
    for path in &files {
        reader.open(&path.to_string_lossy(), &path.to_string_lossy());
        let mut file = std::fs::File::open(path)?;
        loop {
            let n = file.read(&mut buffer)?;
            let Some(chunk) = buffer.get(..n).filter(|c| !c.is_empty()) else { break };
            reader.feed(chunk).map_err(|e| told(&e))?;
        }
        reader.close().map_err(|e| told(&e))?;
    }
    let import = reader.finish(&Unwatched).map_err(|e| told(&e))?;
    let events: Vec<_> = import
        .occurrences
        .iter()
        .map(|o| {
            serde_json::json!({"uid": o.uid, "start": o.start.text(), "end": o.end.text(), "title": o.title, "minutes": o.minutes,
                "attendees": o.attendees, "recurring": o.recurring, "why": o.left_out.map(Why::id)})
        })
        .collect();
    let skipped: Vec<_> =
        import.skipped.iter().map(|s| serde_json::json!({"line": s.line, "uid": s.uid, "why": flaw(Lang::En, s.why)})).collect();
    let all = serde_json::json!({"format": 1, "read": import.read, "events": events, "skipped": skipped, "skipped_more": import.skipped_more,
        "warnings": import.warnings.iter().map(|w| warning(Lang::En, w)).collect::<Vec<_>>()});
    writeln!(std::io::stdout(), "{all}")?;
    Ok(())
}

fn told(why: &IcsError) -> String {
    ics(Lang::En, why).0
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let mut inside: Vec<_> = std::fs::read_dir(path)?.filter_map(Result::ok).map(|e| e.path()).collect();
    inside.sort();
    inside.iter().filter(|p| p.is_dir() || p.extension().is_some_and(|e| e.eq_ignore_ascii_case("ics"))).try_for_each(|p| collect(p, files))
}
