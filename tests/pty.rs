//! A person at a terminal: the program is started by a shell on a pseudo-terminal, and a terminal emulator tells what is left of it.
#![cfg(unix)]
#![cfg_attr(
    test,
    expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "clippy knows only functions marked as tests, not what they share")
)]

use std::num::NonZeroU16;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use std::{fs, thread};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use vt100::{MouseProtocolMode, Parser};

/// What the program shows as soon as it can take keys.
const READY: &str = "keys seen";
const QUIT: &str = "q";
const SUSPEND: &str = "\u{1a}";
/// Starts the editor, whose words the program is given as arguments.
const EDIT: &str = "E";
/// Keeps the main thread busy for longer than anybody waits.
const STALL: &str = "S";
/// Panics in the main thread and in another one.
const PANIC: &str = "P";
const PANIC_IN_A_THREAD: &str = "T";
/// The variable that names the file which is written when the program is told to end.
const SAVE: &str = "TERM_DEMO_SAVE";

fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let path = test.parent().and_then(|deps| deps.parent()).unwrap().join("examples/term_demo");
    assert!(path.exists(), "build it first: cargo build --examples");
    path
}

/// A terminal window with a shell that has job control and has started the program.
struct Window {
    master: Box<dyn MasterPty + Send>,
    shell: Box<dyn Child + Send + Sync>,
    seen: Arc<Mutex<Seen>>,
    writer: Box<dyn std::io::Write + Send>,
}

struct Seen {
    emulator: Parser,
    bytes: Vec<u8>,
}

/// Runs the program, continues it each time it stops (128 and the number of a stop signal), and tells how it ended and how the terminal
/// is then. Without the trap the shell would die with a program that SIGINT ended.
const SHELL: &str = r#"set -m; trap : INT QUIT; "$0" "$@"; code=$?
while [ $code -ge 145 ] && [ $code -le 149 ]; do echo "[stopped]"; stty -a; read answer; fg >/dev/null; code=$?; done
echo "[ended $code]"; stty -a; read answer"#;

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

impl Window {
    fn open(arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", SHELL]);
        command.arg(program());
        command.args(arguments);
        for (name, value) in environment {
            command.env(name, value);
        }
        Self::run(command)
    }

    fn run(mut command: CommandBuilder) -> Self {
        command.env("TERM", "xterm-256color");
        let pair = native_pty_system().openpty(size(80, 24)).unwrap();
        let shell = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let emulator = Parser::new(NonZeroU16::new(24).unwrap(), NonZeroU16::new(80).unwrap(), 0);
        let seen = Arc::new(Mutex::new(Seen { emulator, bytes: Vec::new() }));
        let (mut reader, writing) = (pair.master.try_clone_reader().unwrap(), Arc::clone(&seen));
        thread::spawn(move || {
            let mut chunk = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut chunk) {
                let mut seen = writing.lock().unwrap();
                seen.emulator.process(&chunk[..count]);
                seen.bytes.extend_from_slice(&chunk[..count]);
            }
        });
        let writer = pair.master.take_writer().unwrap();
        Self { master: pair.master, shell, seen, writer }
    }

    fn started() -> Self {
        let window = Self::open(&[], &[]);
        window.wait_for(READY);
        window
    }

    fn press(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    fn text(&self) -> String {
        self.seen.lock().unwrap().emulator.screen().contents()
    }

    fn wait_for(&self, text: &str) {
        self.wait(text, |seen| seen.emulator.screen().contents().contains(text));
    }

    fn wait(&self, what: &str, mut come: impl FnMut(&Seen) -> bool) {
        let deadline = Instant::now() + Duration::from_secs(20);
        while !come(&self.seen.lock().unwrap()) {
            assert!(Instant::now() < deadline, "waited in vain for {what:?}; the screen:\n{}", self.text());
            thread::sleep(Duration::from_millis(5));
        }
    }

    fn resize(&self, columns: u16, rows: u16) {
        let (width, height) = (NonZeroU16::new(columns).unwrap(), NonZeroU16::new(rows).unwrap());
        self.seen.lock().unwrap().emulator.screen_mut().set_size(height, width);
        self.master.resize(size(columns, rows)).unwrap();
    }

    fn signal(&self, signal: Signal) {
        let job = self.master.process_group_leader().and_then(Pid::from_raw).unwrap();
        kill_process(job, signal).unwrap();
    }

    /// Nothing that the program switched on is left on.
    fn assert_given_back(&self) {
        self.wait_for("icanon");
        let seen = self.seen.lock().unwrap();
        let (screen, bytes) = (seen.emulator.screen(), String::from_utf8_lossy(&seen.bytes));
        assert!(!screen.alternate_screen(), "the alternate screen is still shown");
        assert!(!screen.hide_cursor(), "the cursor is still hidden");
        assert!(!screen.bracketed_paste(), "pastes are still bracketed");
        assert!(matches!(screen.mouse_protocol_mode(), MouseProtocolMode::None), "clicks still go to the program");
        for (on, off) in [("\u{1b}[>1u", "\u{1b}[<1u"), ("\u{1b}[?1004h", "\u{1b}[?1004l"), ("\u{1b}[?2026h", "\u{1b}[?2026l")] {
            assert!(bytes.rfind(on) < bytes.rfind(off), "{off:?} has not followed {on:?}");
        }
        assert_eq!(bytes.matches("\u{1b}[>1u").count(), bytes.matches("\u{1b}[<1u").count(), "key flags are pushed and popped in pairs");
        let text = screen.contents();
        assert!(!text.contains("-icanon") && !text.contains("-echo "), "the terminal is still raw:\n{text}");
    }

    fn assert_ended(&self, code: i32) {
        self.wait_for(&format!("[ended {code}]"));
        self.assert_given_back();
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        drop(self.shell.kill());
        drop(self.shell.wait());
    }
}

#[test]
fn the_first_picture_comes_without_asking_the_terminal_anything() {
    let window = Window::started();
    let seen = window.seen.lock().unwrap();
    let bytes = String::from_utf8_lossy(&seen.bytes);
    for question in ["\u{1b}[6n", "\u{1b}[c", "\u{1b}[?u", "\u{1b}]10;?", "\u{1b}]11;?"] {
        assert!(!bytes.contains(question), "asked {question:?}");
    }
    assert!(seen.emulator.screen().alternate_screen());
    let alternate = bytes.find("\u{1b}[?1049h");
    assert!(alternate.is_some() && alternate < bytes.find("\u{1b}[>1u"), "key flags belong to the alternate screen");
}

#[test]
fn esc_ends_the_reading_of_a_large_calendar_and_nothing_is_imported() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    let program = env!("CARGO_BIN_EXE_fingerpost");
    let begun =
        Command::new(program).arg("--data-dir").arg(&data).args(["--lang", "en", "audit", "start"]).env("HOME", home.path()).output();
    assert!(begun.unwrap().status.success());
    let day = jiff::Zoned::now().strftime("%Y%m%d").to_string();
    let event = format!(
        "BEGIN:VEVENT\nUID:UID\nSUMMARY:Planning\nDTSTART:{day}T100000Z\nDTEND:{day}T110000Z\n{}END:VEVENT\n",
        "ATTENDEE:mailto:a@example.com\n".repeat(40)
    );
    let events: String = (0..40_000).map(|n| event.replace("UID:UID", &format!("UID:{n}"))).collect();
    let calendar = home.path().join("large.ics");
    fs::write(&calendar, format!("BEGIN:VCALENDAR\n{events}END:VCALENDAR\n")).unwrap();

    let mut command = CommandBuilder::new("sh");
    command.args(["-c", SHELL, program, "--lang", "en", "--data-dir"]);
    command.arg(&data);
    command.env("HOME", home.path());
    let mut window = Window::run(command);
    window.wait_for("saved");
    window.press("8");
    window.wait_for("import");
    window.press("i");
    window.wait_for("Path:");
    window.press(&calendar.display().to_string());
    window.press("\r");
    window.wait_for("Esc cancels");
    window.press("\u{1b}");
    window.wait_for("nothing was imported");
    window.press(QUIT);
    window.assert_ended(0);
    let lines = Command::new(program).arg("--data-dir").arg(&data).args(["audit", "show", "--json"]).env("HOME", home.path()).output();
    let lines = String::from_utf8(lines.unwrap().stdout).unwrap();
    assert!(lines.contains("\"lines\": 0") || lines.contains("\"lines\":0"), "{lines}");
}

#[test]
fn line_by_line_steers_no_terminal_and_an_interrupt_loses_nothing() {
    let home = tempfile::tempdir().unwrap();
    let program = env!("CARGO_BIN_EXE_fingerpost");
    let mut command = CommandBuilder::new("sh");
    command.args(["-c", SHELL, program, "--lang", "en", "--data-dir"]);
    command.arg(home.path().join("data"));
    command.env("HOME", home.path());
    command.env("ACCESSIBLE", "1");
    let mut window = Window::run(command);
    for (question, answer) in [
        ("What next?", "3"),
        ("How many weeks", ""),
        ("From which week", ""),
        ("How many hours", ""),
        ("Which activity", "coding"),
        ("Which day", ""),
        ("How long?", "45m"),
    ] {
        window.wait_for(question);
        window.press(&format!("{answer}\r"));
    }
    window.wait_for("What did it give or take");
    assert!(!window.seen.lock().unwrap().bytes.contains(&0x1b), "an escape sequence: {}", window.text());
    window.press("+\u{3}");
    window.wait_for("[ended 130]");
    let shown = Command::new(program)
        .arg("--data-dir")
        .arg(home.path().join("data"))
        .args(["audit", "show", "--json"])
        .env("HOME", home.path())
        .output();
    let shown = String::from_utf8(shown.unwrap().stdout).unwrap();
    assert!(shown.contains("\"minutes\": 45"), "{shown}");
}

#[test]
fn quitting_gives_the_terminal_back() {
    let mut window = Window::started();
    window.press(QUIT);
    window.assert_ended(0);
}

#[test]
fn a_panic_gives_the_terminal_back_before_it_says_why() {
    for (key, code) in [(PANIC, 101), (PANIC_IN_A_THREAD, 1)] {
        let mut window = Window::started();
        window.press(key);
        window.wait_for("asked to panic");
        window.assert_ended(code);
    }
}

#[test]
fn a_signal_lets_the_program_save_and_ends_it_as_that_signal() {
    for (signal, code) in [(Signal::TERM, 143), (Signal::HUP, 129), (Signal::INT, 130), (Signal::QUIT, 131)] {
        let folder = tempfile::tempdir().unwrap();
        let saved = folder.path().join("saved");
        let window = Window::open(&[], &[(SAVE, saved.to_str().unwrap())]);
        window.wait_for(READY);
        window.signal(signal);
        window.assert_ended(code);
        assert!(fs::read_to_string(saved).unwrap().contains("Signal"), "{signal:?}");
    }
}

#[test]
fn the_made_up_weeks_are_gone_however_the_program_ends() {
    for (signal, code) in [(Some(Signal::TERM), 143), (Some(Signal::HUP), 129), (None, 0)] {
        let folder = tempfile::tempdir().unwrap();
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", SHELL, env!("CARGO_BIN_EXE_fingerpost"), "--lang", "en", "demo"]);
        command.env("HOME", folder.path());
        command.env("TMPDIR", folder.path());
        let mut window = Window::run(command);
        let left =
            || fs::read_dir(folder.path()).unwrap().filter(|e| e.as_ref().unwrap().file_name().to_string_lossy().contains('-')).count();
        window.wait_for("saved");
        assert_eq!(left(), 1);
        match signal {
            Some(signal) => window.signal(signal),
            None => window.press(QUIT),
        }
        window.assert_ended(code);
        assert_eq!(left(), 0, "{signal:?}");
    }
}

#[test]
fn a_program_that_hangs_is_ended_by_a_signal_too() {
    let mut window = Window::started();
    window.press(STALL);
    window.signal(Signal::TERM);
    window.assert_ended(143);
}

#[test]
fn a_terminal_that_goes_away_ends_the_program() {
    let folder = tempfile::tempdir().unwrap();
    let saved = folder.path().join("saved");
    let mut window = Window::open(&[], &[(SAVE, saved.to_str().unwrap())]);
    window.wait_for(READY);
    // The end of its session leader hangs a terminal up.
    window.shell.kill().unwrap();
    let deadline = Instant::now() + Duration::from_secs(20);
    while !saved.exists() {
        assert!(Instant::now() < deadline, "the program has not noticed");
        thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn pastes_messages_deadlines_and_the_mouse_switch_reach_the_program() {
    let mut window = Window::started();
    window.press("\u{1b}[200~a\u{1b}[31m\r\nb\u{1b}[201~");
    window.wait_for(r#"paste "a[31m\nb""#);
    window.press("B");
    window.wait_for("from a thread");
    window.press("W");
    window.wait_for("woken");
    window.press("\u{1b}[<0;5;7M");
    window.wait_for("Down(Left) 4 6");
    window.press("M");
    window.wait("the mouse to be let go", |seen| matches!(seen.emulator.screen().mouse_protocol_mode(), MouseProtocolMode::None));
    window.press(SUSPEND);
    window.wait_for("[stopped]");
    window.press("\n");
    window.wait_for("resumed");
    let mode = window.seen.lock().unwrap().emulator.screen().mouse_protocol_mode();
    assert!(matches!(mode, MouseProtocolMode::None), "the switch survives a stop");
}

#[test]
fn a_stopped_program_leaves_a_usable_terminal_and_comes_back_at_the_new_size() {
    for by_key in [true, false] {
        let mut window = Window::started();
        if by_key {
            window.press(SUSPEND);
        } else {
            window.signal(Signal::TSTP);
        }
        window.wait_for("[stopped]");
        window.assert_given_back();
        window.resize(61, 17);
        window.press("\n");
        window.wait_for(READY);
        window.wait("the alternate screen", |seen| seen.emulator.screen().alternate_screen());
        window.press(QUIT);
        window.assert_ended(0);
    }
}

#[test]
fn a_stop_that_nobody_can_catch_is_survived() {
    let mut window = Window::started();
    window.signal(Signal::STOP);
    window.wait_for("[stopped]");
    // The terminal is raw, so that Enter is a carriage return that no `read` takes for an end of line.
    window.press("\n");
    window.wait("a second picture", |seen| String::from_utf8_lossy(&seen.bytes).matches("\u{1b}[?1049h").count() == 2);
    window.press(QUIT);
    window.assert_ended(0);
}

#[test]
fn where_no_shell_could_continue_it_the_program_does_not_stop() {
    let mut window = Window::run(CommandBuilder::new(program()));
    window.wait_for(READY);
    window.press(SUSPEND);
    window.wait_for("resumed");
    window.press(QUIT);
    assert!(window.shell.wait().unwrap().success());
}

#[test]
fn no_window_is_too_small() {
    let mut window = Window::started();
    for (columns, rows) in [(20, 5), (2, 2), (1, 1), (200, 1), (80, 24)] {
        window.resize(columns, rows);
        window.press("j");
    }
    window.wait_for(READY);
    window.press(QUIT);
    window.assert_ended(0);
}

#[test]
fn half_a_key_does_not_hold_up_a_signal() {
    for half in ["\u{1b}[", "\u{1b}O", "\u{1b}[200~half a paste"] {
        let mut window = Window::started();
        window.press(half);
        window.signal(Signal::TERM);
        window.assert_ended(143);
    }
}

#[test]
fn the_editor_gets_every_key_and_the_program_comes_back_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let typed = folder.path().join("typed");
    let script = r#"echo "[editing]"; read line; echo "$line" > "$0""#;
    let mut window = Window::open(&["sh", "-c", script, typed.to_str().unwrap()], &[]);
    window.wait_for(READY);
    window.press(EDIT);
    window.wait_for("[editing]");
    assert!(!window.seen.lock().unwrap().emulator.screen().alternate_screen());
    window.press("qqq hello\n");
    window.wait_for("edited Ok");
    assert_eq!(fs::read_to_string(typed).unwrap(), "qqq hello\n");
    window.press(QUIT);
    window.assert_ended(0);
}

#[test]
fn an_editor_can_be_stopped_and_continued() {
    let folder = tempfile::tempdir().unwrap();
    let typed = folder.path().join("typed");
    let mut window =
        Window::open(&["sh", "-c", r#"echo "[editing]"; until read line; do :; done; echo "$line" > "$0""#, typed.to_str().unwrap()], &[]);
    window.wait_for(READY);
    window.press(EDIT);
    window.wait_for("[editing]");
    window.press(SUSPEND);
    window.wait_for("[stopped]");
    window.press("\n");
    window.press("words\n");
    window.wait("the program's picture", |seen| seen.emulator.screen().alternate_screen());
    assert_eq!(fs::read_to_string(typed).unwrap(), "words\n");
    window.wait_for(READY);
    window.press(QUIT);
    window.assert_ended(0);
}

#[test]
fn an_editor_that_cannot_be_started_or_is_interrupted_is_an_error_and_no_end() {
    let mut window = Window::open(&["/nonexistent/editor"], &[]);
    window.wait_for(READY);
    window.press(EDIT);
    window.wait_for("edited Err");
    window.press(QUIT);
    window.assert_ended(0);

    let mut window = Window::open(&["sh", "-c", "echo '[editing]'; read line"], &[]);
    window.wait_for(READY);
    window.press(EDIT);
    window.wait_for("[editing]");
    window.press("\u{3}");
    window.wait_for("edited Err");
    window.press(QUIT);
    window.assert_ended(0);
}

#[test]
fn without_a_terminal_it_says_what_to_do_instead() {
    let output = Command::new(program()).stdin(Stdio::null()).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty(), "no escape sequence goes into a pipe");
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("error: ") && said.contains("hint: "), "{said}");
}
