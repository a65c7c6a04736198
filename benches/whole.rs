//! What the whole program costs as its users meet it, as ratios against floors of the same run; knows nothing of its inside.
//!
//! `cargo bench --bench whole`, or with rounds: `cargo bench --bench whole -- 25`. Linux only. Milliseconds differ from run to run and from
//! machine to machine: ratios of one run count. The floors are in this very program: an empty process, the smallest ratatui program, a file
//! written, synced and renamed, a file scanned line by line.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a benchmark stops where it can't go on")]
#![expect(clippy::cast_precision_loss, reason = "sizes and counts are far from 52 bits")]
#![expect(clippy::print_stdout, clippy::panic, reason = "what it measures is printed")]

#[path = "support/data.rs"]
mod data;
#[path = "support/hello.rs"]
mod hello;
#[path = "support/window.rs"]
mod window;

use fingerpost::storage::Store;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use window::Window;

/// The last words of a first frame.
const MARKER: &str = "quit";

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["floor-nothing"] => {}
        ["floor-hello"] => hello::run().expect("a terminal"),
        ["floor-save", dir] => save(Path::new(dir)).expect("a disk"),
        ["floor-scan", file] => println!("{}", scan(Path::new(file)).expect("a file")),
        _ => measure(words.iter().find_map(|w| w.parse().ok()).unwrap_or(15)),
    }
}

/// What any program must do that keeps a line for good: read, write beside, wait for the disk, rename, wait for the directory.
fn save(dir: &Path) -> std::io::Result<()> {
    let old = fs::read(dir.join("file")).unwrap_or_default();
    let new = fs::File::create(dir.join("new"))?;
    std::io::Write::write_all(&mut &new, &[old.as_slice(), b"one line more of what was done today\n"].concat())?;
    new.sync_all()?;
    fs::rename(dir.join("new"), dir.join("file"))?;
    fs::File::open(dir)?.sync_all()
}

fn scan(file: &Path) -> std::io::Result<usize> {
    let bytes = fs::read(file)?;
    Ok(bytes.split(|b| *b == b'\n').filter(|line| line.starts_with(b"SUMMARY:")).count())
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// One line of the table.
fn tell(what: &str, ours: Duration, floor: Duration, target: f64) {
    let ratio = ours.as_secs_f64() / floor.as_secs_f64().max(1e-9);
    let verdict = if ratio <= target { "" } else { "  <- above" };
    println!("{what:52} {:9.2} ms {:9.2} ms {ratio:7.2}x  (target {target}x){verdict}", ms(ours), ms(floor));
}

fn told(what: &str, value: f64, unit: &str, target: f64) {
    let verdict = if value <= target { "" } else { "  <- above" };
    println!("{what:52} {value:9.2} {unit}  (target {target}){verdict}");
}

/// Runs a command to its end; its output must not fail.
fn run(program: &Path, arguments: &[&str]) -> Duration {
    let start = Instant::now();
    let done = Command::new(program).args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).output();
    let took = start.elapsed();
    let done = done.expect("a program");
    assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
    took
}

/// Both by turns, so that they see the same noise.
fn by_turns(rounds: usize, mut ours: impl FnMut() -> Duration, mut floor: impl FnMut() -> Duration) -> (Duration, Duration) {
    let mut times = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        times.0.push(ours());
        times.1.push(floor());
    }
    (median(&mut times.0), median(&mut times.1))
}

struct Bench {
    rounds: usize,
    program: PathBuf,
    own: PathBuf,
    dir: tempfile::TempDir,
}

impl Bench {
    fn data(&self, name: &str) -> String {
        self.dir.path().join(name).to_string_lossy().into_owned()
    }

    fn ours(&self, data: &str) -> Window {
        Window::open(&self.program, &["--data-dir", &self.data(data), "--today", &data::TODAY.to_string()])
    }

    fn hello(&self) -> Window {
        Window::open(&self.own, &["floor-hello"])
    }

    fn command(&self, data: &str, arguments: &[&str]) -> Duration {
        let (dir, today) = (self.data(data), data::TODAY.to_string());
        run(&self.program, &[&["--data-dir", &dir, "--today", &today], arguments].concat())
    }
}

fn measure(rounds: usize) {
    let bench = Bench {
        rounds,
        program: PathBuf::from(env!("CARGO_BIN_EXE_fingerpost")),
        own: std::env::current_exe().expect("this program"),
        dir: tempfile::tempdir().expect("a directory"),
    };
    for (name, weeks) in [("fresh", 1), ("6 weeks", 6), ("10 years", 520)] {
        let store = Store::new(bench.data(name));
        for (key, doc) in data::weeks(weeks) {
            store.save(key, &doc, None).expect("a save");
        }
    }
    println!("{:52} {:>12} {:>12} {:>8}", "", "ours", "floor", "ratio");
    first_frames(&bench);
    keys(&bench);
    rest(&bench);
    commands(&bench);
    imports(&bench);
}

fn first_frames(bench: &Bench) {
    let until = |marker: &str, mut window: Window| {
        let after = window.wait_for(marker).after;
        window.settle();
        window.quit("q");
        after
    };
    for name in ["fresh", "6 weeks", "10 years"] {
        let (ours, floor) = by_turns(bench.rounds, || until(MARKER, bench.ours(name)), || until(MARKER, bench.hello()));
        tell(&format!("T1, T2 first frame, {name}"), ours, floor, 1.6);
    }
    // The window answers no question of the program, so that the rows above are those of T13 too.
    let grid = || {
        let mut window = bench.ours("6 weeks");
        window.send("8");
        until("Each day", window)
    };
    let (ours, floor) = by_turns(bench.rounds, grid, || until(MARKER, bench.hello()));
    tell("T3 the grid of 6 weeks, from the start", ours, floor, 6.0);
}

fn keys(bench: &Bench) {
    let mut hello = bench.hello();
    hello.wait_for(MARKER);
    hello.settle();
    for name in ["fresh", "10 years"] {
        let mut window = bench.ours(name);
        window.wait_for(MARKER);
        window.settle();
        let mut bytes = 0;
        for (tab, open) in [("topic", "1"), ("quiz", "7\r"), ("grid", "8"), ("decide", "9"), ("help", "?")] {
            window.press(open);
            window.settle();
            let (mut down, mut other) = (false, false);
            let pick = |turn: &mut bool, a, b| {
                *turn ^= true;
                if *turn { a } else { b }
            };
            let (ours, floor) = by_turns(
                bench.rounds * 2,
                || {
                    let frame = window.press(pick(&mut down, "\x1b[B", "\x1b[A"));
                    bytes = bytes.max(frame.map_or(0, |f| f.bytes));
                    frame.map_or(Duration::ZERO, |f| f.after)
                },
                || hello.press(pick(&mut other, "j", "k")).map_or(Duration::ZERO, |f| f.after),
            );
            tell(&format!("T4 key to frame, {tab}, {name}"), ours, floor, 1.25);
        }
        window.press("\x1b");
        window.settle();
        let tabs = (0..10).filter_map(|_| window.press("\t")).map(|f| f.bytes).max().unwrap_or(0);
        told(&format!("T6 bytes of the largest tab switch, {name}"), tabs as f64, "B", 10_240.0);
        window.press("1");
        window.settle();
        let (ours, floor) = by_turns(
            bench.rounds / 3 + 1,
            || window.press(&"jk".repeat(100)).map_or(Duration::ZERO, |f| f.after),
            || hello.press(&"jk".repeat(100)).map_or(Duration::ZERO, |f| f.after),
        );
        tell(&format!("T5 flood of 200 keys, {name}"), ours, floor, 0.1);
        let (mut narrow, mut slim) = (false, false);
        let size = |narrow: &mut bool| {
            *narrow ^= true;
            if *narrow { (100, 30) } else { window::SIZE }
        };
        let (ours, floor) = by_turns(
            bench.rounds,
            || window.resize(size(&mut narrow)).map_or(Duration::ZERO, |f| f.after),
            || hello.resize(size(&mut slim)).map_or(Duration::ZERO, |f| f.after),
        );
        tell(&format!("T9 resize to frame, {name}"), ours, floor, 1.5);
        told(&format!("T8 peak memory, {name}"), window.status("VmHWM") as f64 / 1024.0, "MB", if name == "fresh" { 8.0 } else { 20.0 });
        window.quit("q");
    }
    hello.quit("q");
}

fn rest(bench: &Bench) {
    let mut window = bench.ours("6 weeks");
    window.wait_for(MARKER);
    window.settle();
    let before = window.status("voluntary_ctxt_switches");
    let drawn = std::thread::scope(|_| {
        std::thread::sleep(Duration::from_secs(5));
        window.press("").map_or(0, |f| f.bytes)
    });
    let wakes = (window.status("voluntary_ctxt_switches") - before) as f64 / 5.4;
    told("T7 wake-ups a second, idle", wakes, "/s", 5.5);
    told("T7 bytes written, idle", drawn as f64, "B", 0.0);
    window.quit("q");
    let end = |mut window: Window| {
        window.wait_for(MARKER);
        window.settle();
        window.quit("q")
    };
    let (ours, floor) = by_turns(bench.rounds, || end(bench.ours("6 weeks")), || end(bench.hello()));
    tell("T9 quit key to exit", ours, floor, 3.0);
    told("T8 program", fs::metadata(&bench.program).map_or(0.0, |m| m.len() as f64) / 1e6, "MB", 6.0);
}

fn commands(bench: &Bench) {
    let floor_dir = bench.data("floor");
    fs::create_dir_all(&floor_dir).expect("a directory");
    let log = |data: &str| bench.command(data, &["log", "coding", "30m", "+1", "--note", "one line"]);
    let mut flat = Vec::new();
    for name in ["fresh", "10 years"] {
        let (ours, floor) = by_turns(bench.rounds, || log(name), || run(&bench.own, &["floor-save", &floor_dir]));
        tell(&format!("T10 log a line, {name}"), ours, floor, 2.0);
        flat.push(ours);
    }
    tell("T10 log: 10 years against fresh", flat[1], flat[0], 1.15);
    let (report, nothing) =
        by_turns(bench.rounds, || bench.command("6 weeks", &["report", "--format", "json"]), || run(&bench.own, &["floor-nothing"]));
    told("T11 report of 6 weeks", ms(report), "ms", 30.0);
    let (doctor, _) = by_turns(3, || bench.command("10 years", &["doctor"]), || Duration::ZERO);
    told("T11 all of 10 years opened by doctor", ms(doctor), "ms", 600.0);
    for what in [&["--version"][..], &["--help"], &["completions", "bash"]] {
        let (ours, _) = by_turns(bench.rounds, || run(&bench.program, what), || Duration::ZERO);
        tell(&format!("T14 {}", what.join(" ")), ours, nothing, 3.0);
    }
}

fn imports(bench: &Bench) {
    for (events, rounds) in [(10_000, 5), (100_000, 1)] {
        let file = bench.data("made-up.ics");
        fs::write(&file, data::calendar(events)).expect("a file");
        let size = fs::metadata(&file).map_or(0.0, |m| m.len() as f64) / 1e6;
        let import = || {
            let dir = bench.data("imported");
            drop(fs::remove_dir_all(&dir));
            let store = Store::new(&dir);
            for (key, doc) in data::weeks(6) {
                store.save(key, &doc, None).expect("a save");
            }
            bench.command("imported", &["import", &file])
        };
        let (ours, floor) = by_turns(rounds, import, || run(&bench.own, &["floor-scan", &file]));
        tell(&format!("T12 import of {events} events, {size:.0} MB, against a scan"), ours, floor, 6.0);
    }
}
