//! Readings of audits worked by hand, and what must hold for every audit; the quiz and the comparison have files of their own.

#[cfg(test)]
#[path = "../examples/calibrate/chance.rs"]
mod chance;
#[cfg(test)]
#[path = "analysis/decide.rs"]
mod decide;
#[cfg(test)]
#[path = "../examples/calibrate/person.rs"]
mod person;
#[cfg(test)]
#[path = "analysis/promise.rs"]
mod promise;
#[cfg(test)]
#[path = "analysis/quiz.rs"]
mod quiz;
#[cfg(test)]
#[path = "analysis/sample.rs"]
mod sample;

use fingerpost::analysis::audit::{self, AuditReading, Gate, Level, Verdict};
use fingerpost::analysis::method;
use fingerpost::model::{ActivityId, Audit, EventRef, IsoWeek, Line, Minutes, Rated, Side, Week};
use jiff::civil::{Date, date};
use proptest::prelude::{Just, ProptestConfig, Strategy, prop_assert, prop_assert_eq, proptest};
use sample::{NAMES, any_weeks, id, near, pack};

fn lived(name: &str, as_of: Option<Date>) -> AuditReading {
    let (plan, weeks) = sample::audit(name);
    audit::read(&plan, &weeks, &pack(), as_of)
}

#[test]
fn a_clear_lean_at_week_4_has_the_figures_worked_by_hand() {
    let r = lived("clear-at-week-4", None);
    let lean = r.lean.unwrap();
    near("E_S", r.tracks.staff.energy.unwrap(), 1.0);
    near("E_M", r.tracks.em.energy.unwrap(), 0.0);
    near("L", lean.l, 1.0);
    near("a", lean.a, 0.25);
    near("days", lean.se_day, (1.0_f64 / 30.0).sqrt());
    near("weeks", lean.se_week.unwrap(), (1.0_f64 / 24.0).sqrt());
    near("SE", lean.se, (1.0_f64 / 24.0).sqrt());
    near("band", lean.high, 1.0 + 1.28 * lean.se);
    near("coverage", r.coverage.share, 0.5);
    near("drain", r.drain.unwrap().share, 2.0 / 32.0);
    assert_eq!((r.verdict, r.toward, r.looks.len(), r.next_look), (Verdict::Clear, Some(Side::Staff), 1, None));
    assert!(r.gates.iter().all(|g| g.open));
    assert_eq!(r.short(), []);
}

#[test]
fn a_lean_that_shows_only_at_week_6_is_told_only_then() {
    let r = lived("slight-at-week-6", None);
    let [four, six] = r.looks.as_slice() else { panic!("two looks") };
    near("L at 4", four.lean.unwrap().l, 0.5);
    near("SE at 4", four.lean.unwrap().se, 0.075_f64.sqrt());
    near("L at 6", six.lean.unwrap().l, 0.625);
    near("SE at 6", six.lean.unwrap().se, (3.34375_f64 / 30.0).sqrt());
    near("days at 6", six.lean.unwrap().se_day, (29.625_f64 / 23.0 / 24.0).sqrt());
    assert_eq!((four.week, four.verdict, four.toward), (4, Verdict::None, None));
    assert_eq!((six.week, six.verdict, six.toward), (6, Verdict::Slight, Some(Side::Staff)));
    assert_eq!((r.verdict, r.toward), (Verdict::Slight, Some(Side::Staff)));
    let hard = r.hard.unwrap();
    assert_eq!(hard.weeks.len(), 2);
    near("E_S in hard weeks", hard.tracks.staff.energy.unwrap(), 0.5);
    near("E_M in hard weeks", hard.tracks.em.energy.unwrap(), -0.375);
    near("coverage", r.coverage.share, 0.8);
}

#[test]
fn everything_that_a_real_week_does_has_the_figures_worked_by_hand() {
    let r = lived("waiting-in-week-3", Some(date(2026, 11, 22)));
    assert_eq!((r.lines, r.rated, r.elapsed), (10, 8, 3));
    for (what, have, want) in [
        ("hours", r.hours, 17.0),
        ("rated hours", r.rated_hours, 14.0),
        ("energy-hours", r.energy_hours, -0.5),
        ("drain", r.drain.unwrap().share, 5.5 / 14.0),
        ("contracted", r.coverage.contracted, 72.0),
        ("coverage", r.coverage.share, 14.0 / 72.0),
        ("unsorted", r.unsorted, 1.0 / 14.0),
        ("same day", r.same_day, 7.5 / 11.0),
        ("switches", r.rhythm.unwrap().switches_a_day, 1.0 / 7.0),
        ("focus", r.rhythm.unwrap().focus_share, 9.0 / 14.0),
    ] {
        near(what, have, want);
    }
    let energies: Vec<(&str, Option<f64>, u32)> = r.activities.iter().map(|a| (a.id.as_str(), a.energy, a.days)).collect();
    let want = [
        ("design-review", Some(2.5 / 3.0), 3),
        ("investigation", None, 0),
        ("one-on-ones", Some(-0.25), 2),
        ("planning", None, 1),
        ("coding", None, 1),
        ("mystery", None, 0),
    ];
    assert_eq!(energies, want);
    let track = |side| (r.tracks.of(side).lines, r.tracks.of(side).days, r.tracks.of(side).weeks, r.tracks.of(side).energy);
    assert_eq!([track(Side::Staff), track(Side::Em)], [(3, 3, 1, None), (3, 2, 2, None)]);
    let short = |side| r.exposure.of(side).short.map(|s| (s.lines, s.days, s.hours));
    assert_eq!([short(Side::Staff), short(Side::Em)], [Some((7, 0, 0.75)), Some((7, 1, 0.0))]);
    let never: Vec<&str> = r.exposure.staff.never.iter().map(ActivityId::as_str).collect();
    assert_eq!(never, ["technical-writing", "cross-team-alignment", "technical-mentoring"]);
    assert_eq!((r.exposure.staff.trial.as_deref(), r.exposure.em.trial.as_deref()), (Some("TR1"), Some("TR7")));
    assert_eq!((r.verdict, r.lean, r.looks.len(), r.next_look), (Verdict::Waiting, None, 0, Some(4)));
    assert_eq!(r.atypical.iter().map(ToString::to_string).collect::<Vec<_>>(), ["2026-W47"]);
    assert!(!r.is_open(Level::SideBySide) && !r.from_memory);
    let shut: Vec<String> = r.gates.iter().filter(|g| !g.open && g.level == Level::Verdict).map(Gate::name).collect();
    assert_eq!(shut, ["verdict/rated-lines/staff", "verdict/rated-lines/em", "verdict/weeks", "verdict/coverage"]);
}

#[test]
fn the_program_looks_when_week_4_and_week_6_are_over_and_not_between() {
    let rows = [
        ("Thursday of week 4", date(2026, 11, 26), 3, 0),
        ("Friday without a rating", date(2026, 11, 27), 3, 0),
        ("Saturday", date(2026, 11, 28), 4, 1),
        ("week 5 over", date(2026, 12, 6), 5, 1),
        ("Sunday of week 6", date(2026, 12, 13), 6, 2),
        ("long after", date(2027, 6, 1), 6, 2),
    ];
    let (plan, weeks) = sample::audit("slight-at-week-6");
    for (name, today, elapsed, looks) in rows {
        // What was rated up to that day.
        let so_far: Vec<Week> = weeks
            .iter()
            .map(|w| Week { lines: w.lines.iter().filter(|l| l.on.is_none_or(|on| on <= today)).cloned().collect(), ..w.clone() })
            .collect();
        let r = audit::read(&plan, &so_far, &pack(), Some(today));
        assert_eq!((r.elapsed, r.looks.len()), (elapsed, looks), "{name}");
    }
    // Ratings later than the day of the look prove that day wrong: their weeks are over.
    assert_eq!(audit::read(&plan, &weeks, &pack(), Some(date(2026, 11, 2))).looks.len(), 2);
}

#[test]
fn a_verdict_waits_behind_each_gate() {
    type Spoil = fn(&mut Audit, &mut Vec<Week>);
    let rows: [(&str, Spoil); 5] = [
        ("verdict/coverage", |plan, _| plan.hours_a_week = 16.5),
        ("verdict/weeks", |_, weeks| weeks.iter_mut().take(1).for_each(|w| w.atypical = true)),
        ("verdict/rated-lines/em", |_, weeks| {
            let ones = weeks.iter_mut().flat_map(|w| &mut w.lines).filter(|l| l.activity == id("one-on-ones"));
            ones.take(3).for_each(|l| l.energy = None);
        }),
        ("verdict/rating-delay", |_, weeks| weeks.iter_mut().flat_map(|w| &mut w.lines).take(17).for_each(|l| l.rated = None)),
        ("verdict/unsorted", |_, weeks| {
            let week = weeks.first_mut().unwrap();
            week.lines.push(Line::new(None, id("mystery"), Minutes::new(9 * 60).unwrap()));
        }),
    ];
    for (gate, spoil) in rows {
        let (mut plan, mut weeks) = sample::audit("clear-at-week-4");
        spoil(&mut plan, &mut weeks);
        let r = audit::read(&plan, &weeks, &pack(), None);
        assert_eq!((r.verdict, r.toward), (Verdict::Waiting, None), "{gate}");
        assert!(r.gates.iter().any(|g| g.name() == gate && !g.open && g.missing() > 0.0), "{gate}");
    }
}

#[test]
fn a_track_that_falls_behind_its_pace_is_named_from_week_2_on() {
    let (plan, mut weeks) = sample::audit("clear-at-week-4");
    let ones = weeks.iter_mut().flat_map(|w| &mut w.lines).filter(|l| l.activity == id("one-on-ones"));
    ones.take(5).for_each(|l| l.energy = None);
    // Rated EM lines: none in W45, 3 in W46, then 4 a week. Pace: 3, 7, 10, 14 lines.
    for (n, lines) in [(1, None), (2, Some(4)), (3, Some(3)), (4, Some(3))] {
        let r = audit::read(&plan, weeks.iter().take(n), &pack(), None);
        assert_eq!(r.exposure.em.short.map(|s| s.lines), lines, "after week {n}");
        assert_eq!(r.exposure.staff.short, None, "after week {n}");
    }
}

#[test]
fn recalled_ratings_may_speak_but_say_that_they_are_from_memory() {
    let (plan, mut weeks) = sample::audit("clear-at-week-4");
    weeks.iter_mut().flat_map(|w| &mut w.lines).for_each(|l| l.rated = Some(Rated::Recalled));
    let r = audit::read(&plan, &weeks, &pack(), None);
    assert_eq!((r.verdict, r.from_memory), (Verdict::Clear, true));
}

#[test]
fn timed_lines_follow_their_clock_and_join_into_blocks() {
    let line = |activity: &str, minutes, start: Option<&str>| {
        let mut line = Line::new(Some(date(2026, 11, 2)), id(activity), Minutes::new(minutes).unwrap());
        line.event = start.map(|s| EventRef { start: format!("2026-11-02T{s}:00+01:00"), ..EventRef::default() });
        line
    };
    let mut week = Week::new(IsoWeek::of(date(2026, 11, 2)));
    // 09:00-10:00 and 10:15-11:15 coding are one block of 2 h; then planning, then coding again; one typed line.
    week.lines = vec![
        line("planning", 30, Some("11:15")),
        line("coding", 60, Some("10:15")),
        line("coding", 60, Some("14:00")),
        line("coding", 60, Some("09:00")),
        line("investigation", 30, None),
    ];
    let plan = Audit { title: String::new(), first_week: week.week, weeks: 4, hours_a_week: 40.0 };
    let rhythm = audit::read(&plan, [&week], &pack(), None).rhythm.unwrap();
    near("switches", rhythm.switches_a_day, 3.0);
    near("focus", rhythm.focus_hours, 2.0);
}

#[test]
fn an_empty_audit_says_nothing_and_divides_by_nothing() {
    let (plan, _) = sample::audit("clear-at-week-4");
    let r = audit::read(&plan, [], &pack(), None);
    assert_eq!((r.lines, r.verdict, r.lean, r.drain, r.rhythm), (0, Verdict::Waiting, None, None, None));
    assert!(r.coverage.share == 0.0 && r.unsorted == 0.0 && !r.from_memory);
}

#[test]
fn every_constant_has_a_name_a_value_and_a_reason() {
    let table = method::table();
    for row in &table {
        assert!(!row.name.is_empty() && !row.reason.is_empty() && row.value.is_finite(), "{row:?}");
        assert_eq!(table.iter().filter(|r| r.name == row.name).count(), 1, "{}", row.name);
    }
    assert!(table.iter().any(|r| r.measure(fingerpost::lang::Lang::En) == "14 lines"));
}

fn six(weeks: &[Week]) -> AuditReading {
    let (plan, _) = sample::audit("slight-at-week-6");
    audit::read(&plan, weeks, &pack(), None)
}

fn energies(r: &AuditReading) -> Vec<Option<f64>> {
    let lean = r.lean.map(|l| (l.l, l.se));
    let mut all = vec![r.tracks.staff.energy, r.tracks.em.energy, lean.map(|l| l.0), lean.map(|l| l.1), r.drain.map(|d| d.share)];
    all.extend(r.activities.iter().filter(|a| a.rated > 0).map(|a| a.energy));
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn the_order_of_lines_and_weeks_changes_nothing((weeks, mixed) in any_weeks().prop_flat_map(|weeks| {
        let mixed: Vec<_> = weeks.iter().map(|w| (Just(w.clone()), Just(w.lines.clone()).prop_shuffle())).collect();
        (Just(weeks), mixed.prop_map(|w| w.into_iter().map(|(w, lines)| Week { lines, ..w }).collect::<Vec<_>>()).prop_shuffle())
    })) {
        prop_assert_eq!(six(&weeks), six(&mixed));
    }

    #[test]
    fn swapping_the_tracks_flips_every_sign(weeks in any_weeks()) {
        let (plan, _) = sample::audit("slight-at-week-6");
        let mut swapped = pack();
        for a in &mut swapped.activities {
            (a.weights.staff, a.weights.em) = (a.weights.em, a.weights.staff);
        }
        let (one, two) = (six(&weeks), audit::read(&plan, &weeks, &swapped, None));
        prop_assert_eq!(one.tracks.staff, two.tracks.em);
        prop_assert_eq!(one.lean.map(|l| (l.l, l.a)), two.lean.map(|l| (-l.l, -l.a)));
        prop_assert_eq!((one.verdict, one.toward), (two.verdict, two.toward.map(Side::other)));
        if let (Some(a), Some(b)) = (one.lean, two.lean) {
            prop_assert!((a.se - b.se).abs() < 1e-12 && (a.low + b.high).abs() < 1e-9);
        }
    }

    #[test]
    fn logging_every_line_three_times_as_long_changes_no_mean(weeks in any_weeks()) {
        let mut longer = weeks.clone();
        for line in longer.iter_mut().flat_map(|w| &mut w.lines) {
            line.minutes = Minutes::new(line.minutes.get() * 3).unwrap();
        }
        for (a, b) in energies(&six(&weeks)).into_iter().zip(energies(&six(&longer))) {
            // A gate of hours may open; what was shown already stays.
            prop_assert!(a.is_none() || b.is_some_and(|b| (a.unwrap() - b).abs() < 1e-12));
        }
    }

    #[test]
    fn a_line_that_is_not_rated_changes_no_energy(weeks in any_weeks(), name in 0..NAMES.len(), week in 0_usize..6) {
        let mut more = weeks.clone();
        let on = more[week].week.monday();
        more[week].lines.push(Line::new(Some(on), id(NAMES[name]), Minutes::new(600).unwrap()));
        prop_assert_eq!(energies(&six(&weeks)), energies(&six(&more)));
    }

    #[test]
    fn every_mean_stays_on_its_scale(weeks in any_weeks()) {
        let r = six(&weeks);
        let on_scale = |e: f64| (-2.0..=2.0).contains(&e);
        prop_assert!(r.activities.iter().filter_map(|a| a.energy).all(on_scale));
        prop_assert!(r.lean.is_none_or(|l| l.l.abs() <= 4.0 && l.se >= 0.0 && l.se.is_finite()));
    }
}
