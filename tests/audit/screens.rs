//! Screens of the audit at three sizes, kept as text.

use crate::{App, app, begun, press, sample};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (40, 12)];

/// Keeps the screen at all sizes.
fn keep(name: &str, app: &mut App) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        for (width, height) in SIZES {
            app.resize(width, height);
            insta::assert_snapshot!(format!("audit-{name}-{width}x{height}"), app.text());
        }
    });
}

#[test]
fn the_form() {
    let mut app = app::at(80, 24);
    press(&mut app, "8 left");
    keep("start", &mut app);
}

#[test]
fn a_week_without_lines() {
    keep("empty", &mut begun(0, 4));
}

#[test]
fn one_week() {
    let mut app = begun(0, 4);
    press(
        &mut app,
        "a \"des\" enter 1 h 3 0 + + n \"The queue\" esc left 4 5 m - a \"1:1\" enter 1 + a \"admin\" enter ^ 3 - $ 1 enter H o",
    );
    press(&mut app, "k");
    keep("week", &mut app);
    press(&mut app, "v");
    keep("one-week-whole", &mut app);
    press(&mut app, "b");
    keep("one-week-figures", &mut app);
}

#[test]
fn hours_being_typed() {
    let mut app = begun(0, 4);
    press(&mut app, "a \"des\" enter 1 h 3");
    keep("typing", &mut app);
}

#[test]
fn six_weeks() {
    let mut app = app::with(sample(), 80, 24);
    press(&mut app, "8 j j j");
    keep("full", &mut app);
    press(&mut app, "enter");
    keep("lines", &mut app);
    press(&mut app, "esc v");
    keep("whole", &mut app);
    press(&mut app, "b");
    keep("figures", &mut app);
}

#[test]
fn lists_and_notes() {
    let mut app = app::with(sample(), 80, 24);
    press(&mut app, "8 a");
    keep("add", &mut app);
    press(&mut app, "\"re\" down");
    keep("add-some", &mut app);
    press(&mut app, "esc c");
    keep("check-in", &mut app);
    press(&mut app, "esc A");
    keep("audits", &mut app);
}

#[test]
fn no_line_is_wider_than_the_window_and_no_key_is_missing_at_any_size() {
    let mut app = app::with(sample(), 80, 24);
    press(&mut app, "8");
    for keys in ["g", "enter", "esc v", "b", "a", "esc c", "esc A", "esc esc"] {
        press(&mut app, keys);
        for width in (30..130).step_by(7) {
            for height in [8, 9, 13, 30] {
                app.resize(width, height);
                let text = app.text();
                assert!(text.lines().any(|l| !l.trim().is_empty()), "{keys} {width}x{height}");
            }
        }
        app.resize(80, 24);
    }
}

#[test]
fn energy_has_a_sign_and_a_colour_and_names_have_their_path_s() {
    let mut app = begun(0, 4);
    press(&mut app, "a \"des\" enter 1 + left 2 - a \"1:1\" enter 3 enter");
    let theme = fingerpost::tui::theme::Look::default().theme;
    let text = app.text();
    let rows = [("+1", theme.gain), ("\u{2212}1", theme.drain), ("Design review", theme.staff), ("1:1s you lead", theme.em)];
    for (what, style) in rows {
        let found = text.lines().enumerate().find_map(|(y, l)| Some((l.split_once(what)?.0.chars().count(), y)));
        let (x, y) = found.expect("on the screen");
        let cell = app.buffer().cell((u16::try_from(x).unwrap_or(0), u16::try_from(y).unwrap_or(0))).expect("a cell");
        assert_eq!(Some(cell.fg), style.fg, "{what}");
    }
}
