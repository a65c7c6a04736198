//! The list of all that can be done: it holds what the keys do here, finds it by a few letters, and runs it on what it lay on.

#![expect(clippy::expect_used, reason = "a test stops where it can't go on")]

#[path = "support/app.rs"]
mod app;

use fingerpost::app::state::{Overlay, Tab};
use fingerpost::lang::Lang;
use fingerpost::model::{Doc, DocKey};
use fingerpost::tui::theme::Glyphs;

/// The row and column where a text stands on the screen.
fn place(text: &str, what: &str) -> (u16, u16) {
    let (row, line) = text.lines().enumerate().find(|(_, l)| l.contains(what)).expect("the text on the screen");
    let column = line.find(what).map(|at| line.get(..at).expect("a head").chars().count()).expect("a column");
    (u16::try_from(column).expect("a column"), u16::try_from(row).expect("a row"))
}

#[test]
fn screens() {
    for (name, keys) in [("palette__all", "1 ctrl-p"), ("palette__found", "8 : \"note\""), ("palette__nothing", "1 : \"zzz\"")] {
        app::keep(name, app::with(app::sample(), 80, 24).press(keys).expect("a key script"));
    }
}

#[test]
fn a_few_letters_find_an_action_and_enter_does_it_where_one_was() {
    let mut app = app::with(app::sample(), 80, 24);
    let shown = app::after(&mut app, "2 j ctrl-p \"tdsme\"");
    assert!(shown.contains("this is me"), "{shown}");
    app::after(&mut app, "enter");
    let marks = match app.screen.session.world.docs.get(&DocKey::Decision).map(AsRef::as_ref) {
        Some(Doc::Decision(decision)) => decision.marks.len(),
        _ => 0,
    };
    assert_eq!((&app.state().overlay, app.state().tab, marks), (&Overlay::None, Tab::Topic(1), 1), "{}", app.text());
}

#[test]
fn what_can_be_done_on_an_opened_pair_is_done_on_it_and_esc_changes_nothing() {
    let mut app = app::with(app::sample(), 80, 24);
    let before = app::after(&mut app, "1 enter n n");
    assert_eq!(app::after(&mut app, ": \"quit\" esc"), before);
    app::after(&mut app, ": \"previous pair\" enter");
    assert_eq!(app::after(&mut app, "n"), before, "one back and one on");
}

#[test]
fn a_page_with_a_cursor_takes_an_action_as_if_its_key_were_pressed() {
    let mut by_key = app::with(app::sample(), 80, 24);
    let mut by_list = app::with(app::sample(), 80, 24);
    app::after(&mut by_key, "9 j j enter");
    app::after(&mut by_list, "9 j j : enter");
    assert_eq!(by_key.text(), by_list.text());
}

#[test]
fn the_list_holds_every_action_of_the_place_once_with_its_key() {
    let mut app = app::with(app::sample(), 80, 80);
    let shown = app::after(&mut app, "8 :");
    for (what, key) in [("Add an activity by", "a"), ("Undo the last change", "u"), ("Quit: everything", "q"), ("Go to Decide", "9")] {
        let line = shown.lines().find(|l| l.contains(what)).unwrap_or_else(|| panic!("{what} is missing:\n{shown}"));
        assert!(line.split_whitespace().rev().take(3).any(|w| w == key), "{line}");
    }
    assert!(!shown.contains("Choose an answer"), "another pane's keys do nothing here: {shown}");
}

#[test]
fn a_click_runs_a_row_and_a_click_on_the_footer_opens_the_list() {
    let mut app = app::with(app::sample(), 120, 40);
    let shown = app::after(&mut app, "1");
    let (x, y) = place(&shown, ": actions");
    let list = app.click(x, y).text();
    let (x, y) = place(&list, "Go to Quiz");
    app.click(x, y);
    assert_eq!(app.state().tab, Tab::Quiz);
}

#[test]
fn it_finds_french_without_accents_and_draws_in_ascii() {
    let mut app = app::speaking(Lang::Fr, app::sample(), 40, 12);
    let shown = app::after(&mut app, "8 : \"energ\"");
    assert!(shown.contains("nergie"), "{shown}");
    let mut app = app::with(app::sample(), 40, 12);
    app.screen.look.glyphs = Glyphs::ASCII;
    let shown = app::after(&mut app, "8 :");
    assert!(shown.is_ascii(), "{shown}");
}

/// The first entry of the list for what was typed, as it says itself.
fn first(app: &mut fingerpost::tui::harness::Harness<fingerpost::session::memory::Memory>, typed: &str) -> String {
    app::after(app, ":");
    app.screen.paste(typed);
    let Overlay::Palette(list) = &app.state().overlay else { return String::new() };
    let says = list.found().first().map(|entry| entry.says.clone()).unwrap_or_default();
    app::after(app, "esc");
    says
}

#[test]
fn a_newcomer_finds_what_they_look_for_by_their_own_words() {
    let english = [
        ("export", "Write the brief"),
        ("report", "Write the brief"),
        ("pdf", "Write the brief"),
        ("save", "Quit"),
        ("exit", "Quit"),
        ("clipboard", "Copy"),
        ("remove", "Delete the cell"),
        ("delete", "Delete the cell"),
        ("comment", "Note on the cell"),
        ("holiday", "Half a day off more"),
        ("day off", "Half a day off more"),
        ("rate", "Take the energy back"),
        ("ics", "Import a calendar"),
        ("outlook", "Import a calendar"),
        ("sort", "Review imported"),
        ("help", "All keys"),
        ("settings", "All keys"),
        ("revert", "Undo"),
        ("find", "Search every text"),
        ("french", "The next language"),
        ("select", "Give the mouse"),
        ("score", "Go to Quiz"),
        ("decision", "Go to Decide"),
        ("new", "Add an activity"),
        ("log", "Add an activity"),
        ("overview", "The whole audit"),
        ("theme", "All keys"),
        ("color", "All keys"),
        ("retake", "Go to Quiz"),
        ("undo", "Undo"),
    ];
    let french = [
        ("exporter", "Écrire le point"),
        ("rapport", "Écrire le point"),
        ("enregistrer", "Quitter"),
        ("presse-papiers", "Copier"),
        ("effacer", "Supprimer les lignes"),
        ("supprimer", "Supprimer les lignes"),
        ("commentaire", "Note sur la case"),
        ("congé", "Une demi-journée"),
        ("conge", "Une demi-journée"),
        ("évaluer", "Énergie"),
        ("calendrier", "Importer un agenda"),
        ("aide", "Toutes les touches"),
        ("réglages", "Toutes les touches"),
        ("refaire", "Rétablir"),
        ("résultat", "Chiffres"),
        ("trier", "Revoir les événements"),
        ("nouveau", "Ajouter une activité"),
        ("thème", "Toutes les touches"),
        ("annuler", "Annuler"),
    ];
    for (lang, words) in [(Lang::En, &english[..]), (Lang::Fr, &french[..])] {
        let mut app = app::speaking(lang, app::sample(), 80, 24);
        app::after(&mut app, "8");
        let missed: Vec<_> = words
            .iter()
            .map(|(typed, want)| (typed, want, first(&mut app, typed)))
            .filter(|(_, want, got)| !got.starts_with(*want))
            .collect();
        assert_eq!(missed, [], "typed, wanted, found");
    }
}

#[test]
fn the_brief_is_written_from_any_tab() {
    let mut app = app::with(app::sample(), 80, 24);
    app::after(&mut app, "1 : \"export\" enter");
    assert!(app.screen.session.world.asked.iter().any(|e| matches!(e, fingerpost::app::Effect::Brief(_))), "{}", app.text());
}

#[test]
fn help_finds_the_same_words_and_says_where_settings_are() {
    for (lang, word, want) in
        [(Lang::En, "clipboard", "Copy what is"), (Lang::En, "theme", "config.yaml"), (Lang::Fr, "couleurs", "config.yaml")]
    {
        let mut app = app::speaking(lang, app::sample(), 80, 24);
        app::after(&mut app, "8 ?");
        app.screen.paste(word);
        app.draw();
        assert!(app.text().contains(want), "{word}: {}", app.text());
    }
}
