//! Screens in French at 80 columns: what is cut, what is left in English, what the key for the language keeps.

use super::{app, calendar};
use fingerpost::app::action::{Action, Loaded, World};
use fingerpost::lang::{Lang, Message};
use fingerpost::model::{Audit, AuditId, Doc, DocKey, IsoWeek};
use std::sync::Arc;

/// Name, whether the data of the sample are there, keys.
const SCREENS: [(&str, bool, &str); 24] = [
    ("topic", true, "1"),
    ("detail", true, "1 enter"),
    ("statements", false, "1 a 4"),
    ("search", true, "/ \"agenda\""),
    ("welcome", false, "w"),
    ("help", true, "?"),
    ("help-search", true, "? \"énergie\""),
    ("quiz-start", false, "7"),
    ("quiz", false, "7 enter"),
    ("quiz-fork", false, "7 enter G k"),
    ("quiz-missing", false, "7 enter r"),
    ("quiz-result", true, "7 enter"),
    ("audit-start", false, "8"),
    ("audit", true, "8"),
    ("audit-lines", true, "8 enter"),
    ("audit-hours", true, "8 enter 1"),
    ("audit-add", true, "8 enter a \"re\""),
    ("audit-note", true, "8 enter enter"),
    ("audit-figures", true, "8 b"),
    ("audit-weeks", true, "8 v"),
    ("decide", true, "9"),
    ("decide-nothing", false, "9"),
    ("trials", true, "0"),
    ("trial", true, "0 enter"),
];

#[test]
fn screens_in_french() {
    for (name, full, keys) in SCREENS {
        let mut app = app::speaking(Lang::Fr, if full { app::sample_in(Lang::Fr) } else { app::welcomed() }, 80, 24);
        insta::assert_snapshot!(format!("fr-{name}"), app::after(&mut app, keys));
    }
}

#[test]
fn nothing_is_cut_in_a_french_window_of_80_columns() {
    for (name, full, keys) in SCREENS {
        let mut app = app::speaking(Lang::Fr, if full { app::sample_in(Lang::Fr) } else { app::welcomed() }, 80, 24);
        let text = app::after(&mut app, keys);
        let cut: Vec<&str> = text.lines().filter(|l| l.contains('…') && !l.starts_with("   ")).collect();
        assert_eq!(cut, Vec::<&str>::new(), "{name}");
    }
}

#[test]
fn an_import_in_french() {
    let first_week = IsoWeek::of(app::now().date()).plus(-5);
    let mut memory = app::welcomed();
    let audit = Audit { title: "Automne".to_owned(), first_week, weeks: 6, hours_a_week: 40.0 };
    memory.docs.insert(DocKey::Audit(audit.id()), Arc::new(Doc::Audit(audit)));
    memory.calendars.insert("a.ics".to_owned(), calendar::ics(&calendar::six_weeks()));
    let mut app = app::speaking(Lang::Fr, memory, 80, 24);
    for (name, keys) in
        [("path", "8 i \"a.ics\""), ("review", "enter"), ("reach", "enter \"conc\" enter"), ("question", "2 A j j"), ("energy", "e")]
    {
        insta::assert_snapshot!(format!("fr-import-{name}"), app::after(&mut app, keys));
    }
}

#[test]
fn a_newcomer_can_change_the_language_at_once() {
    let mut app = app::at(80, 24);
    assert!(app::after(&mut app, "L").contains("Vous voici à une bifurcation"), "{}", app.text());
}

#[test]
fn one_key_changes_the_language_of_all_and_keeps_where_one_is() {
    let mut app = app::with(app::welcomed(), 80, 24);
    let before = app::after(&mut app, "1 j x");
    assert!(before.contains("this is me"), "{before}");
    let docs = app.screen.session.world.docs.clone();
    let french = app::after(&mut app, "L");
    assert!(french.contains("La langue est maintenant le français") && french.contains("c’est moi"), "{french}");
    assert!(french.contains("Périmètre") && !french.contains("this is me"), "the pack speaks it too: {french}");
    assert_eq!(app.screen.session.world.docs, docs, "nothing is written");
    assert!(app::after(&mut app, "L").contains("The language is English now"));
    assert_eq!(app::after(&mut app, "j k"), before, "and back again, on the same pair");
}

#[test]
fn figures_and_days_are_written_as_in_french() {
    let mut app = app::speaking(Lang::Fr, app::sample_in(Lang::Fr), 120, 40);
    let text = app::after(&mut app, "8");
    assert!(text.contains("lun.") && text.contains("nov."), "{text}");
    let figures = app::after(&mut app, "b");
    let apart = |c: char| c.is_whitespace();
    let is_point =
        |w: &str| w.split_once('.').is_some_and(|(a, b)| [a, b].iter().all(|p| p.chars().last().is_some_and(|c| c.is_ascii_digit())));
    assert_eq!(figures.split(apart).find(|w| is_point(w)), None, "{figures}");
    assert!(
        figures.split(apart).any(|w| w
            .split_once(',')
            .is_some_and(|(a, b)| a.ends_with(|c: char| c.is_ascii_digit()) && b.starts_with(|c: char| c.is_ascii_digit()))),
        "{figures}"
    );
}

#[test]
fn what_cannot_be_read_is_told_in_the_language_that_is_on() {
    let mut app = app::speaking(Lang::Fr, app::sample_in(Lang::Fr), 80, 24);
    app::after(&mut app, "8");
    let week = IsoWeek::of(app::now().date()).plus(-1);
    let key = DocKey::Week(AuditId(week.plus(-5)), week);
    let doc = app.screen.session.world.docs.get(&key).cloned();
    let frozen = Some(Message::new("place-line").with("path", "week.yaml").with("line", 3_u64).with("what", Message::new("yaml-quote")));
    app.screen.dispatch(Action::World(World::Loaded(vec![Loaded { key, doc, frozen }])));
    let told = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let french = told(&app::after(&mut app, "k"));
    assert!(french.contains("week.yaml, ligne 3 : un guillemet est ouvert et jamais fermé"), "{french}");
    let english = told(&app::after(&mut app, "L"));
    assert!(english.contains("week.yaml, line 3: a quotation mark is opened and never closed"), "{english}");
}

#[test]
fn a_unit_is_plural_from_two_on() {
    let told: Vec<String> = fingerpost::analysis::method::table().iter().map(|constant| constant.measure(Lang::Fr)).collect();
    for want in ["0,7 cran au carré", "1,28 erreur type", "1,5 heure", "2,5 erreurs types", "5 heures"] {
        assert!(told.iter().any(|measure| measure == want), "{want}: {told:?}");
    }
}

#[test]
fn what_is_undone_is_told_in_the_language_that_is_on_now() {
    let mut app = app::speaking(Lang::En, app::sample_in(Lang::En), 120, 40);
    let marked = app::after(&mut app, "8 H L u");
    assert!(marked.contains("2026-W47 marquée difficile"), "{marked}");
    let rated = app::after(&mut app, "L right right z + L u");
    assert!(rated.contains("énergie de ") && rated.contains("mar. 17 nov."), "{rated}");
}
