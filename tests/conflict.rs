//! Two programs changed the same part of a file on a real disk: both versions are shown, one key chooses, and nothing is lost before.

#![expect(clippy::expect_used, clippy::panic, reason = "a test stops where it can't go on")]

use fingerpost::app::state::Overlay;
use fingerpost::app::{Action, State, audit, conflict};
use fingerpost::lang::Lang;
use fingerpost::model::merge::Pick;
use fingerpost::model::{ActivityId, Audit, AuditId, Doc, DocKey, IsoWeek, Line, Minutes, Week};
use fingerpost::session::Perform;
use fingerpost::storage::{Loaded, Store};
use fingerpost::tui::harness::Harness;
use fingerpost::world::Disk;
use jiff::civil::{DateTime, date};
use proptest::collection::vec;
use proptest::prelude::{Just, ProptestConfig, Strategy, prop_assert, prop_assert_eq, prop_oneof, proptest};
use std::sync::Arc;
use tempfile::TempDir;

struct Scene {
    app: Harness<Disk>,
    store: Store,
    _dir: TempDir,
}

/// Wednesday of 2026-W48.
fn now() -> DateTime {
    date(2026, 11, 25).at(10, 15, 0, 0)
}

fn this_week() -> IsoWeek {
    IsoWeek::of(now().date())
}

fn key() -> DocKey {
    DocKey::Week(AuditId(this_week()), this_week())
}

fn week(lines: &[(&str, u32)], check_in: &str) -> Doc {
    let line = |(activity, minutes): &(&str, u32)| {
        let (activity, minutes) = (ActivityId::new(activity).expect("an activity"), Minutes::new(*minutes).expect("minutes"));
        Line::new(Some(now().date()), activity, minutes)
    };
    Doc::Week(Week { lines: lines.iter().map(line).collect(), check_in: check_in.to_owned(), ..Week::new(this_week()) })
}

impl Scene {
    /// Half an hour of coding is logged, and the program is open on it.
    fn new(lang: Lang, width: u16, height: u16) -> Self {
        let dir = tempfile::tempdir().expect("a directory");
        let store = Store::new(dir.path());
        let audit = Audit { title: String::new(), first_week: this_week(), weeks: 4, hours_a_week: 40.0 };
        store.save(DocKey::Audit(audit.id()), &Doc::Audit(audit.clone()), None).expect("a save");
        store.save(key(), &week(&[("coding", 30)], ""), None).expect("a save");
        let pack = Arc::new(fingerpost::content::built_in(lang.id()).expect("the pack is whole"));
        let mut disk = Disk::new(store.clone());
        let answers = disk.start(now().date());
        let mut app = Harness::new(State::new(pack, now(), lang), disk, width, height);
        for answer in answers {
            app.screen.dispatch(answer);
        }
        let mut scene = Self { app, store, _dir: dir };
        scene.press("esc 8");
        scene
    }

    /// What another program writes over the file.
    fn foreign(&self, doc: &Doc) {
        let Loaded::Ready(_, stamp) = self.store.load(key()) else { panic!("it can be read") };
        self.store.save(key(), doc, Some(&stamp)).expect("a save");
    }

    fn press(&mut self, keys: &str) -> String {
        self.app.press(keys).expect("a key script").text()
    }

    /// Lines and check-in on the disk.
    fn disk(&self) -> (Vec<(String, u32)>, String) {
        let Loaded::Ready(Doc::Week(week), _) = self.store.load(key()) else { panic!("it can be read") };
        (week.lines.iter().map(|l| (l.activity.to_string(), l.minutes.get())).collect(), week.check_in)
    }

    fn minutes(&self) -> Vec<u32> {
        self.disk().0.into_iter().map(|(_, minutes)| minutes).collect()
    }

    /// The program looks at what others wrote, as it does when the window comes back to the front.
    fn refresh(&mut self) {
        let answers = self.app.screen.session.world.perform(fingerpost::app::Effect::Refresh);
        for answer in answers {
            self.app.screen.dispatch(answer);
        }
        self.app.draw();
    }
}

/// The same cell was set to two hours here and to 45 minutes elsewhere.
fn clash(lang: Lang, width: u16, height: u16) -> Scene {
    let mut scene = Scene::new(lang, width, height);
    scene.foreign(&week(&[("coding", 45), ("hiring", 20)], "theirs"));
    scene.press("2 enter");
    scene
}

#[test]
fn both_versions_are_side_by_side_at_every_size_and_in_both_languages() {
    for (lang, width, height) in [(Lang::En, 80, 24), (Lang::En, 120, 40), (Lang::En, 40, 12), (Lang::Fr, 80, 24), (Lang::Fr, 40, 12)] {
        let scene = clash(lang, width, height);
        assert!(matches!(scene.app.state().overlay, Overlay::Conflict(_)));
        insta::assert_snapshot!(format!("conflict-{}-{width}x{height}", lang.id()), scene.app.text());
    }
}

#[test]
fn keys_lead_to_what_is_on_the_disk() {
    let rows: [(&str, &[u32]); 10] = [
        ("", &[45, 20]),
        ("m", &[45, 20]),
        ("enter", &[45, 20]),
        ("m enter", &[120, 20]),
        ("t enter", &[45, 20]),
        ("b enter", &[120, 45, 20]),
        ("T M enter", &[120, 20]),
        ("esc C m enter", &[120, 20]),
        // Taken back once it is wholly ours, twice wholly theirs.
        ("b enter u", &[120]),
        ("b enter u u", &[45, 20]),
    ];
    for (keys, want) in rows {
        let mut scene = clash(Lang::En, 80, 24);
        scene.press(keys);
        assert_eq!(scene.minutes(), want, "{keys}");
    }
    let mut scene = clash(Lang::En, 80, 24);
    scene.press("b enter u u ctrl-r ctrl-r");
    assert_eq!(scene.minutes(), [120, 45, 20]);
}

#[test]
fn leaving_the_choice_open_keeps_both_and_says_so_until_it_is_made() {
    let mut scene = clash(Lang::En, 80, 24);
    let text = scene.press("esc");
    assert!(text.contains("Both versions are kept"), "{text}");
    for keys in ["tab", "tab", "?", "esc"] {
        let text = scene.press(keys);
        assert!(text.contains("TWO VERSIONS: C"), "{text}");
    }
    let text = scene.press("q");
    assert!(matches!(scene.app.state().overlay, Overlay::Conflict(_)), "leaving asks first: {text}");
    let text = scene.press("m enter");
    assert!(!text.contains("TWO VERSIONS") && text.contains("saved"), "{text}");
}

#[test]
fn the_list_of_actions_lies_over_the_two_versions_and_acts_on_them() {
    for (width, height) in [(80, 24), (40, 12)] {
        let mut scene = clash(Lang::En, width, height);
        let list = scene.press(": \"keep your\"");
        assert!(list.contains("Keep your version") && list.contains("TWO VERSIONS"), "{list}");
        let back = scene.press("esc");
        assert!(back.contains("yours:") && matches!(scene.app.state().overlay, Overlay::Conflict(_)), "{back}");
        scene.press(": \"keep your\" enter : \"save what was\" enter");
        assert_eq!(scene.minutes(), [120, 20], "{width}x{height}");
        assert_eq!(scene.app.state().overlay, Overlay::None);
    }
}

/// The notice of two versions while a note is being typed: no word of it is cut, and what it is about stays on the screen.
#[test]
fn the_notice_of_two_versions_is_read_in_a_small_window() {
    for lang in [Lang::En, Lang::Fr] {
        let mut scene = Scene::new(lang, 40, 12);
        scene.foreign(&week(&[("coding", 30)], "theirs"));
        let text = scene.press("c \"ours\"");
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let (said, status) = match lang {
            Lang::En => ("! Not saved: another program changed the same part (check-in).", "TWO VERSIONS: C"),
            Lang::Fr => ("! Non enregistré : un autre programme a changé la même partie (bilan).", "DEUX VERSIONS : C"),
        };
        assert!(words.contains(said) && words.contains(status) && words.contains("ours"), "{text}");
    }
}

#[test]
fn taking_ones_own_change_back_ends_it_with_the_other_version() {
    let mut scene = clash(Lang::En, 80, 24);
    let text = scene.press("u");
    assert_eq!(scene.minutes(), [45, 20]);
    assert!(!text.contains("TWO VERSIONS"), "{text}");
    assert_eq!(scene.app.state().overlay, Overlay::None);
}

#[test]
fn a_third_version_is_merged_into_the_choice_and_ours_is_never_taken_away() {
    let mut scene = clash(Lang::En, 80, 24);
    scene.foreign(&week(&[("coding", 50), ("hiring", 20), ("planning", 10)], "theirs"));
    scene.refresh();
    let text = scene.app.text();
    assert!(text.contains("yours:") && text.contains("2h") && text.contains("50m"), "{text}");
    scene.press("b enter");
    assert_eq!(scene.minutes(), [120, 50, 20, 10]);
}

#[test]
fn a_choice_made_while_the_file_changes_again_writes_over_nothing() {
    let mut scene = clash(Lang::En, 80, 24);
    scene.foreign(&week(&[("coding", 45), ("hiring", 25)], "theirs"));
    scene.press("m enter");
    assert_eq!(scene.minutes(), [120, 25]);
}

#[test]
fn two_check_ins_can_be_kept_one_below_the_other() {
    let mut scene = Scene::new(Lang::En, 80, 24);
    scene.foreign(&week(&[("coding", 30)], "theirs"));
    let text = scene.press("c \"ours\"");
    assert!(text.contains("ours") && text.contains("TWO VERSIONS"), "typing goes on: {text}");
    scene.press("esc C b enter");
    assert_eq!(scene.disk().1, "ours\ntheirs");
}

/// What happens to the one file, by whom.
#[derive(Clone, Copy, Debug)]
enum Move {
    Log,
    TheyLog,
    /// The first line gets so many minutes.
    Set(u32),
    TheySet(u32),
    Look,
    Choose(Pick),
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let minutes = || (1_u32..400).prop_map(|m| m + 100);
    let pick = prop_oneof![Just(Pick::Mine), Just(Pick::Theirs)];
    let one = prop_oneof![
        3 => Just(Move::Log),
        3 => Just(Move::TheyLog),
        2 => minutes().prop_map(Move::Set),
        2 => minutes().prop_map(Move::TheySet),
        2 => Just(Move::Look),
        2 => pick.prop_map(Move::Choose),
    ];
    vec(one, 1..16)
}

fn choose(scene: &mut Scene, pick: Pick) {
    for action in [conflict::Action::Open, conflict::Action::All(pick), conflict::Action::Done] {
        scene.app.screen.dispatch(Action::Conflict(action));
    }
}

fn notes(doc: &Doc) -> Vec<&str> {
    let Doc::Week(week) = doc else { panic!("a week") };
    week.lines.iter().map(|line| line.note.as_str()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn whatever_both_do_no_line_of_either_is_lost(moves in moves()) {
        let mut scene = Scene::new(Lang::En, 80, 24);
        let (mut logged, mut set) = (Vec::new(), 0);
        for (n, step) in moves.into_iter().chain([Move::Look, Move::Choose(Pick::Mine), Move::Look]).enumerate() {
            let own = |scene: &Scene| scene.app.state().data.get(key()).map(|doc| doc.as_ref().clone()).expect("the week");
            let file = |scene: &Scene| scene.store.load(key()).doc().cloned().expect("the week");
            match step {
                Move::Log => {
                    let (activity, minutes) = (ActivityId::new("coding").expect("an activity"), Minutes::new(15).expect("minutes"));
                    let note = format!("ours {n}");
                    logged.push(note.clone());
                    let log = audit::Action::Log { activity, minutes, energy: None, on: now().date(), note, recalled: false };
                    scene.app.screen.dispatch(Action::Audit(log));
                }
                Move::Set(minutes) => {
                    set = minutes;
                    let mut doc = own(&scene);
                    let Doc::Week(week) = &mut doc else { panic!("a week") };
                    week.lines[0].minutes = Minutes::new(minutes).expect("minutes");
                    scene.app.screen.session.commit(String::new(), vec![(key(), Some(doc))]);
                }
                Move::TheyLog | Move::TheySet(_) => {
                    let mut doc = file(&scene);
                    let Doc::Week(week) = &mut doc else { panic!("a week") };
                    if let Move::TheySet(minutes) = step {
                        week.lines[0].minutes = Minutes::new(minutes + 500).expect("minutes");
                    } else {
                        logged.push(format!("theirs {n}"));
                        let note = format!("theirs {n}");
                        week.lines.push(Line { note, ..week.lines[0].clone() });
                    }
                    scene.foreign(&doc);
                }
                Move::Look => scene.refresh(),
                Move::Choose(pick) => choose(&mut scene, pick),
            }
            // Ours that waits for a choice is in the program, everything else in the file.
            let (own, file) = (own(&scene), file(&scene));
            for note in &logged {
                prop_assert!(notes(&own).contains(&note.as_str()) || notes(&file).contains(&note.as_str()), "{note} after {step:?}");
            }
            let Doc::Week(week) = &own else { panic!("a week") };
            if let Move::Set(_) = step {
                prop_assert_eq!(week.lines[0].minutes.get(), set, "what was just typed stays until there is a choice");
            }
        }
        prop_assert!(scene.app.state().is_saved());
        let doc = scene.store.load(key()).doc().cloned().expect("the week");
        prop_assert_eq!(scene.app.state().data.get(key()).map(AsRef::as_ref), Some(&doc));
        for note in logged {
            prop_assert_eq!(notes(&doc).iter().filter(|n| **n == note).count(), 1, "{} in {:?}", note, notes(&doc));
        }
    }
}

#[test]
fn what_each_side_has_is_told_in_french() {
    use fingerpost::app::conflict::value;
    use fingerpost::model::merge::Value;
    use fingerpost::model::{ActivityId, ForkAnswer, Side, StaffArchetype, TrialState};
    let pack = Arc::new(fingerpost::content::built_in("fr").expect("the built-in pack is whole"));
    let state = State::new(pack, date(2026, 11, 25).at(10, 15, 0, 0), Lang::Fr);
    let mix = [("coding".to_owned(), 12.5), ("other".to_owned(), 87.5)].into();
    let rows = [
        (Value::Absent, "(rien)"),
        (Value::Flag(true), "oui"),
        (Value::Date(date(2026, 12, 1)), "1er déc. 2026"),
        (Value::Figure("37.5".to_owned()), "37,5"),
        (Value::Activity(ActivityId::new("coding").expect("an id")), "Code"),
        (Value::Side(Side::Em), "EM"),
        (Value::Fork(ForkAnswer::Undecided), "Indécis"),
        (Value::State(TrialState::Running), "en cours"),
        (Value::Archetype(StaffArchetype::RightHand), "Right Hand"),
        (Value::Mix(mix), "Code 12,5\u{a0}%, Tout le reste 87,5\u{a0}%"),
    ];
    for (what, want) in rows {
        assert_eq!(value(&state, &what), want);
    }
}
