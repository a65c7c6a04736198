//! Whatever is done, in whatever order: nothing breaks, everything can be taken back, and nothing is lost to a disk that fails.

#![expect(clippy::expect_used, reason = "a test stops where it can't go on")]

#[path = "support/app.rs"]
mod app;

use fingerpost::app::action::{Action, World};
use fingerpost::app::input::Edit;
use fingerpost::app::state::{Doomed, Overlay, Phase, State, Tab};
use fingerpost::app::{audit, compare, conflict, decide, import, quiz, trials};
use fingerpost::lang::Lang;
use fingerpost::model::merge::Pick;
use fingerpost::model::{ActivityId, Attempt, AuditId, Decision, Doc, DocKey, Energy, IsoWeek, Line, Minutes, Side, Week};
use fingerpost::session::memory::Memory;
use fingerpost::storage::{Loaded, Store};
use fingerpost::tui::harness::Harness;
use jiff::ToSpan;
use jiff::civil::Date;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::select;
use std::collections::BTreeMap;
use std::sync::Arc;

fn text() -> impl Strategy<Value = String> {
    let known =
        ["coding 1h30 +2", "one on ones", "team", "2h", "40", "", "é漢字👩\u{200d}💻", "\u{202e}\u{1b}[31m\r\n\t\u{0}", "- a: |\n  b"];
    prop_oneof![3 => select(known.to_vec()).prop_map(str::to_owned), 1 => any::<String>()]
}

fn activity() -> impl Strategy<Value = ActivityId> {
    let known = ["coding", "one-on-ones", "design-review", "not-work", "admin", "unheard-of"];
    select(known.to_vec()).prop_map(|id| ActivityId::new(id).expect("an activity"))
}

fn week() -> impl Strategy<Value = IsoWeek> {
    (-8_i32..3).prop_map(|by| IsoWeek::of(app::now().date()).plus(by))
}

fn day() -> impl Strategy<Value = Date> {
    (-60_i64..20).prop_map(|by| app::now().date().saturating_add(by.days()))
}

/// Small steps for the most part, and the largest there are.
fn by() -> impl Strategy<Value = i32> {
    prop_oneof![8 => -3_i32..=3, 1 => select(&[i32::MIN, -1000, 1000, i32::MAX][..])]
}

fn edit() -> impl Strategy<Value = Edit> {
    let bare = [Edit::Backspace, Edit::Delete, Edit::Left, Edit::Right, Edit::Home, Edit::End, Edit::DeleteWord, Edit::Clear];
    prop_oneof![text().prop_map(Edit::Insert), select(bare.to_vec())]
}

fn global() -> impl Strategy<Value = Action> {
    let tab = prop_oneof![(0_usize..9).prop_map(Tab::Topic), Just(Tab::Quiz), Just(Tab::Audit), Just(Tab::Decide), Just(Tab::Trials)];
    let bare = [Action::NextTab, Action::PreviousTab, Action::Help, Action::Close, Action::ToggleMouse, Action::Undo, Action::Redo];
    prop_oneof![
        3 => tab.prop_map(Action::Go),
        3 => select(bare.to_vec()),
        1 => select(&[Lang::En, Lang::Fr][..]).prop_map(Action::SetLang),
        4 => edit().prop_map(Action::Edit),
        4 => Just(Action::Submit),
        2 => by().prop_map(Action::Scroll),
        1 => by().prop_map(Action::ScrollPage),
    ]
}

fn on_compare() -> impl Strategy<Value = Action> {
    use compare::Action as Do;
    let side = || select(&[Side::Staff, Side::Em][..]);
    prop_oneof![
        (0_usize..30).prop_map(Do::Select),
        ((0_usize..30), side()).prop_map(|(row, side)| Do::SelectSide(row, side)),
        side().prop_map(Do::Side),
        Just(Do::Mark),
        Just(Do::Open),
        by().prop_map(Do::Neighbour),
        Just(Do::Statements),
        any::<u8>().prop_map(Do::Answer),
        (1_u8..=5).prop_map(Do::Answer),
        any::<i8>().prop_map(Do::Adjust),
        Just(Do::Search),
        by().prop_map(Do::Choose),
        (0_usize..9).prop_map(Do::Pick),
        Just(Do::Welcome),
    ]
    .prop_map(Action::Compare)
}

fn on_quiz() -> impl Strategy<Value = Action> {
    use quiz::{Action as Do, Pick};
    let id = || select(&["Q01", "Q07", "Q12", "F1", "no such step"][..]).prop_map(str::to_owned);
    prop_oneof![
        3 => Just(Do::Start),
        1 => Just(Do::Retake),
        6 => (1_u8..=5).prop_map(Do::Answer),
        1 => any::<u8>().prop_map(Do::Answer),
        2 => (id(), 0_u8..=6).prop_map(|(id, value)| Do::AnswerTo(id, value)),
        1 => any::<i8>().prop_map(Do::Adjust),
        4 => select(&[Pick::First, Pick::Second, Pick::Undecided][..]).prop_map(Do::Fork),
        1 => by().prop_map(Do::Move),
        1 => id().prop_map(Do::GoTo),
        2 => Just(Do::Next),
        2 => Just(Do::Result),
        1 => (0_usize..4).prop_map(Do::Show),
        1 => by().prop_map(Do::Other),
    ]
    .prop_map(Action::Quiz)
}

fn on_audit() -> impl Strategy<Value = Action> {
    use audit::Action as Do;
    let start = (week(), any::<u8>(), prop_oneof![4.0..=60.0, Just(f64::NAN), Just(-1.0)]);
    let minutes = (1_u32..=600).prop_map(|n| Minutes::new(n).expect("minutes"));
    let energy = of((-2_i8..=2).prop_map(|n| Energy::new(n).expect("energy")));
    let log = (activity(), minutes, energy, day(), text(), any::<bool>());
    let bare = [
        Do::Begin,
        Do::Neutral,
        Do::Unrate,
        Do::Enter,
        Do::Enter,
        Do::Note,
        Do::CheckIn,
        Do::NoteEditor,
        Do::Add,
        Do::Repeat,
        Do::Delete,
        Do::Hard,
        Do::Atypical,
        Do::Whole,
        Do::Figures,
        Do::Audits,
    ];
    prop_oneof![
        2 => start.prop_map(|(first_week, weeks, hours_a_week)| Do::Start { first_week, weeks: weeks % 8, hours_a_week }),
        6 => log.prop_map(|(activity, minutes, energy, on, note, recalled)| Do::Log { activity, minutes, energy, on, note, recalled }),
        8 => select(bare.to_vec()),
        2 => by().prop_map(Do::Move),
        2 => by().prop_map(Do::Across),
        1 => any::<bool>().prop_map(Do::Edge),
        1 => (0_usize..20).prop_map(Do::Line),
        1 => week().prop_map(Do::Week),
        1 => by().prop_map(Do::WeekBy),
        4 => select(&['0', '1', '4', '.', 'x'][..]).prop_map(Do::Digit),
        3 => any::<i8>().prop_map(|by| Do::Energy(by % 3)),
        3 => text().prop_map(Do::NoteTyped),
        1 => by().prop_map(Do::Pick),
        1 => (0_usize..9).prop_map(Do::Take),
        1 => by().prop_map(Do::Day),
        1 => any::<i8>().prop_map(Do::DaysOff),
        1 => of(week().prop_map(AuditId)).prop_map(Do::Open),
    ]
    .prop_map(Action::Audit)
}

fn on_decide() -> impl Strategy<Value = Action> {
    use decide::Action as Do;
    prop_oneof![
        4 => (0_usize..40).prop_map(Do::Select),
        4 => Just(Do::Enter),
        2 => by().prop_map(Do::Adjust),
        1 => by().prop_map(Do::AdjustMuch),
        2 => any::<bool>().prop_map(Do::Say),
        1 => Just(Do::Clear),
        2 => select(&['0', '7', 'x'][..]).prop_map(Do::Digit),
        1 => by().prop_map(Do::Section),
        1 => (0_usize..9).prop_map(Do::Jump),
    ]
    .prop_map(Action::Decide)
}

fn on_trials() -> impl Strategy<Value = Action> {
    use trials::Action as Do;
    let bare = [Do::Enter, Do::Enter, Do::New, Do::Begin, Do::End, Do::AddLog, Do::Delete, Do::Say(true), Do::Say(false)];
    let id = || select(&["t1", "t2", "unheard-of"][..]).prop_map(str::to_owned);
    prop_oneof![
        6 => select(bare.to_vec()),
        3 => (0_usize..20).prop_map(Do::Select),
        2 => by().prop_map(Do::Adjust),
        1 => by().prop_map(Do::AdjustMuch),
        1 => (id(), of(day()), text()).prop_map(|(id, on, text)| Do::Log { id, on, text }),
        1 => (id(), of(any::<bool>()), text()).prop_map(|(id, signal, outcome)| Do::Finish { id, signal, outcome }),
    ]
    .prop_map(Action::Trials)
}

fn on_import() -> impl Strategy<Value = Action> {
    use import::Action as Do;
    let bare = [Do::Open, Do::Review, Do::Accept, Do::AcceptAll, Do::Choose, Do::Details, Do::Rate, Do::Skip, Do::Events, Do::Done];
    prop_oneof![
        6 => select(bare.to_vec()),
        1 => any::<bool>().prop_map(Do::Leads),
        1 => select(&['1', '2', '3', 'x'][..]).prop_map(Do::Reach),
        1 => by().prop_map(Do::Which),
        2 => select(&['1', '3', '5', '9'][..]).prop_map(Do::Energy),
        1 => (0_usize..20).prop_map(Do::Select),
    ]
    .prop_map(Action::Import)
}

fn on_conflict() -> impl Strategy<Value = Action> {
    use conflict::Action as Do;
    let pick = || select(&[Pick::Mine, Pick::Theirs, Pick::Both][..]);
    prop_oneof![Just(Do::Open), (0_usize..9).prop_map(Do::Select), pick().prop_map(Do::Pick), pick().prop_map(Do::All), Just(Do::Done)]
        .prop_map(Action::Conflict)
}

fn actions() -> impl Strategy<Value = Vec<Action>> {
    vec(
        prop_oneof![3 => global(), 2 => on_compare(), 2 => on_quiz(), 4 => on_audit(), 2 => on_decide(), 2 => on_trials(), 1 => on_import(), 1 => on_conflict()],
        1..60,
    )
}

fn opened(filled: bool) -> Harness<Memory> {
    let mut app = if filled { app::with(app::sample(), 80, 24) } else { app::at(80, 24) };
    app.screen.dispatch(Action::Close);
    app
}

/// Documents as a person tells them apart: the place in the quiz and the greeting are kept, and are nothing to undo.
fn told(state: &State) -> BTreeMap<DocKey, Doc> {
    let plain = |doc: &Doc| match doc {
        Doc::Attempt(attempt) => Doc::Attempt(Attempt { at: None, ..attempt.clone() }),
        Doc::Decision(decision) => Doc::Decision(Decision { welcomed: false, ..decision.clone() }),
        Doc::Audit(_) | Doc::Week(_) | Doc::Trials(_) | Doc::Rules(_) => doc.clone(),
    };
    let docs = state.data.docs().map(|(key, doc)| (key, plain(doc)));
    docs.filter(|(_, doc)| *doc != Doc::Decision(Decision::default())).collect()
}

fn kept(state: &State) -> BTreeMap<DocKey, Arc<Doc>> {
    state.data.docs().map(|(key, doc)| (key, Arc::clone(doc))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn anything_can_be_taken_back_and_done_again_and_all_of_it_reaches_the_disk(filled in any::<bool>(), actions in actions()) {
        let mut app = opened(filled);
        let start = told(app.state());
        for action in actions {
            app.screen.dispatch(action);
        }
        app.draw();
        let (end, steps) = (told(app.state()), app.state().history.depth());
        prop_assert_eq!(&kept(app.state()), &app.screen.session.world.docs);
        for _ in 0..steps {
            app.screen.dispatch(Action::Undo);
        }
        prop_assert_eq!(told(app.state()), start);
        for _ in 0..steps {
            app.screen.dispatch(Action::Redo);
        }
        prop_assert_eq!(told(app.state()), end);
        prop_assert_eq!(&kept(app.state()), &app.screen.session.world.docs);
        app.draw();
    }

    #[test]
    fn a_disk_that_fails_takes_nothing_and_leaving_asks_first(filled in any::<bool>(), actions in actions(), at in 0_usize..60) {
        let (mut healthy, mut ailing) = (opened(filled), opened(filled));
        for (n, action) in actions.into_iter().enumerate() {
            if n == at {
                ailing.screen.session.world.broken = Some("no room".to_owned());
            }
            healthy.screen.dispatch(action.clone());
            ailing.screen.dispatch(action);
        }
        prop_assert_eq!(kept(ailing.state()), kept(healthy.state()));
        let lost = ailing.screen.session.world.docs != kept(ailing.state());
        prop_assert!(!lost || !ailing.state().is_saved(), "what is not on disk is known not to be");
        if ailing.state().is_saved() {
            return Ok(());
        }
        ailing.screen.dispatch(Action::Quit);
        prop_assert_eq!(ailing.state().phase, Phase::Open);
        prop_assert_eq!(&ailing.state().overlay, &Overlay::Confirm(Doomed::QuitUnsaved));
        ailing.draw();
        ailing.screen.session.world.broken = None;
        ailing.screen.dispatch(Action::Quit);
        prop_assert_eq!(ailing.state().phase, Phase::Ended);
        prop_assert_eq!(&kept(ailing.state()), &ailing.screen.session.world.docs);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn whatever_came_about_is_read_back_from_files_as_it_was(filled in any::<bool>(), actions in actions()) {
        let mut app = opened(filled);
        for action in actions {
            app.screen.dispatch(action);
        }
        let dir = tempfile::tempdir().expect("a directory");
        let store = Store::new(dir.path());
        for (key, doc) in app.state().data.docs() {
            let saved = store.save(key, doc, None).expect("a save");
            prop_assert_eq!(store.load(key), Loaded::Ready(doc.as_ref().clone(), saved.stamp));
        }
        let report = store.check().expect("a report");
        prop_assert!(report.is_well(), "{report:?}");
    }
}

#[test]
fn a_row_that_another_program_adds_does_not_take_the_cursor() {
    let mut app = opened(false);
    let half_an_hour = |activity: &str| {
        let (activity, minutes) = (ActivityId::new(activity).expect("an activity"), Minutes::new(30).expect("minutes"));
        Line::new(Some(app::now().date()), activity, minutes)
    };
    let (own, theirs) = (half_an_hour("coding"), half_an_hour("one-on-ones"));
    let first_week = IsoWeek::of(app::now().date());
    let key = DocKey::Week(AuditId(first_week), first_week);
    app.screen.dispatch(Action::Audit(audit::Action::Start { first_week, weeks: 4, hours_a_week: 40.0 }));
    let week = |lines| Some(Arc::new(Doc::Week(Week { lines, ..Week::new(first_week) })));
    for (generation, lines) in [(1, vec![own.clone()]), (2, vec![own, theirs])] {
        app.screen.dispatch(Action::Go(Tab::Audit));
        app.screen.dispatch(Action::World(World::Outside { key, doc: week(lines), generation }));
    }
    app::after(&mut app, "2 enter");
    let Some(Doc::Week(week)) = app.state().data.get(key).map(AsRef::as_ref) else { panic!("the week is there") };
    let minutes: Vec<_> = week.lines.iter().map(|l| (l.activity.as_str(), l.minutes.get())).collect();
    assert_eq!(minutes, [("coding", 120), ("one-on-ones", 30)]);
}

#[test]
fn an_audit_that_cant_be_read_is_not_said_to_cover_nothing() {
    let mut app = opened(false);
    let today = app::now().date();
    let key = DocKey::Audit(AuditId(IsoWeek::of(today)));
    let broken = Some("audit.yaml, line 2: unclosed bracket".to_owned().into());
    app.screen.dispatch(Action::World(World::Loaded(vec![fingerpost::app::action::Loaded { key, doc: None, frozen: broken }])));
    let (activity, minutes) = (ActivityId::new("coding").expect("an activity"), Minutes::new(30).expect("minutes"));
    let log = audit::Action::Log { activity, minutes, energy: None, on: today, note: String::new(), recalled: false };
    app.screen.dispatch(Action::Audit(log));
    let notice = app.state().notice.clone().expect("it is told");
    assert!(notice.text.contains("line 2: unclosed bracket") && !notice.text.contains("No audit"), "{notice:?}");
}

/// What could not be written is newer than anything on disk, whoever wrote that.
#[test]
fn what_the_disk_refused_is_not_replaced_by_what_lies_there() {
    let mut app = opened(false);
    app.screen.session.world.broken = Some("no room".to_owned());
    app::after(&mut app, "9 G enter \"My own words.\" esc");
    let own = app.state().data.get(DocKey::Decision).cloned();
    let theirs = Some(Arc::new(Doc::Decision(Decision { statement: "Theirs.".to_owned(), ..Decision::default() })));
    assert_ne!(own, theirs);
    app.screen.dispatch(Action::World(World::Outside { key: DocKey::Decision, doc: theirs.clone(), generation: 7 }));
    assert_eq!(app.state().data.get(DocKey::Decision), own.as_ref());
    let loaded = fingerpost::app::action::Loaded { key: DocKey::Decision, doc: theirs, frozen: None };
    app.screen.dispatch(Action::World(World::Loaded(vec![loaded])));
    assert_eq!(app.state().data.get(DocKey::Decision), own.as_ref());
}
