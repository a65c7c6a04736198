//! Screens of the audit at three sizes, kept as text.

use crate::{app, begun, press};

#[test]
fn the_form() {
    let mut app = app::at(80, 24);
    press(&mut app, "8 left");
    app::keep("audit-start", &mut app);
}

#[test]
fn a_week_without_lines() {
    app::keep("audit-empty", &mut begun(0, 4));
}

#[test]
fn one_week() {
    let mut app = begun(0, 4);
    press(
        &mut app,
        "a \"des\" enter 1 h 3 0 + + n \"The queue\" esc left 4 5 m - a \"1:1\" enter 1 + a \"admin\" enter ^ 3 - $ 1 enter H o",
    );
    press(&mut app, "k");
    app::keep("audit-week", &mut app);
    press(&mut app, "v");
    app::keep("audit-one-week-whole", &mut app);
    press(&mut app, "b");
    app::keep("audit-one-week-figures", &mut app);
}

#[test]
fn hours_being_typed() {
    let mut app = begun(0, 4);
    press(&mut app, "a \"des\" enter 1 h 3");
    app::keep("audit-typing", &mut app);
}

#[test]
fn six_weeks() {
    let mut app = app::with(app::sample(), 80, 24);
    press(&mut app, "8 j j j");
    app::keep("audit-full", &mut app);
    press(&mut app, "enter");
    app::keep("audit-lines", &mut app);
    press(&mut app, "esc v");
    app::keep("audit-whole", &mut app);
    press(&mut app, "b");
    app::keep("audit-figures", &mut app);
}

#[test]
fn lists_and_notes() {
    let mut app = app::with(app::sample(), 80, 24);
    press(&mut app, "8 a");
    app::keep("audit-add", &mut app);
    press(&mut app, "\"re\" down");
    app::keep("audit-add-some", &mut app);
    press(&mut app, "esc c");
    app::keep("audit-check-in", &mut app);
    press(&mut app, "esc A");
    app::keep("audit-audits", &mut app);
}

#[test]
fn no_line_is_wider_than_the_window_and_no_key_is_missing_at_any_size() {
    let mut app = app::with(app::sample(), 80, 24);
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
    let theme = fingerpost::tui::theme::Theme::sixteen(fingerpost::tui::theme::Background::Dark);
    app.screen.look.theme = theme;
    app.draw();
    let text = app.text();
    let rows = [("+1", theme.gain), ("\u{2212}1", theme.drain), ("Design review", theme.staff), ("1:1s you lead", theme.em)];
    for (what, style) in rows {
        let found = text.lines().enumerate().find_map(|(y, l)| Some((l.split_once(what)?.0.chars().count(), y)));
        let (x, y) = found.expect("on the screen");
        let cell = app.buffer().cell((u16::try_from(x).unwrap_or(0), u16::try_from(y).unwrap_or(0))).expect("a cell");
        assert_eq!(Some(cell.fg), style.fg, "{what}");
    }
}
