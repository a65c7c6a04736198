//! Six made-up weeks of a senior engineer, with quiz attempts and trials, for looking around; knows nothing of where they are kept.
//!
//! The person answers the quiz like a future Staff engineer, and the weeks tell another story: aligning teams drains, coaching gives
//! energy. That is the case in which the program has most to say.

use crate::lang::Lang;
use crate::model::{
    ActivityId, Attempt, AttemptId, Audit, AuditId, Decision, Doc, DocKey, Energy, ForkAnswer, IsoWeek, Likert, Line, Minutes, Rated, Side,
    Trial, TrialLog, TrialState, Trials, Week,
};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use std::collections::BTreeMap;

/// What comes back every week: day (0 = Monday), activity, minutes, and the energy in each of the six weeks (9 = not done).
type Habit = (u8, &'static str, u32, [i8; 6]);

const HABITS: &[Habit] = &[
    (0, "team-meetings", 30, [0, 0, 0, -1, 0, 0]),
    (0, "coding", 150, [1, 1, 0, 1, 1, 2]),
    (0, "planning", 60, [0, 1, 0, -1, 1, 0]),
    (0, "one-on-ones", 45, [1, 2, 1, 1, 2, 2]),
    (1, "design-review", 60, [1, 0, 1, -1, 1, 1]),
    (1, "coding", 120, [1, 1, 1, 0, 1, 1]),
    (1, "cross-team-alignment", 90, [-1, -1, 0, -2, -1, -1]),
    (1, "technical-mentoring", 45, [1, 1, 2, 1, 1, 2]),
    (2, "technical-writing", 120, [0, -1, 1, 0, 0, -1]),
    (2, "hiring", 60, [9, 0, 1, 9, 1, 1]),
    (2, "one-on-ones", 30, [1, 1, 2, 0, 1, 2]),
    (2, "coding", 90, [1, 0, 1, 1, 1, 1]),
    (2, "admin", 30, [-1, -1, -1, -1, 0, -1]),
    (3, "investigation", 120, [1, 0, 1, -1, 1, 0]),
    (3, "cross-team-alignment", 60, [-1, 0, -1, -2, 0, -1]),
    (3, "stakeholders", 45, [0, 0, -1, -1, 1, 0]),
    (3, "coding", 120, [1, 1, 1, 1, 2, 1]),
    (4, "team-health", 60, [1, 1, 0, 1, 1, 2]),
    (4, "technical-writing", 90, [0, 0, -1, -1, 0, 0]),
    (4, "own-growth", 30, [0, 1, 0, 0, 1, 0]),
    (4, "design-review", 45, [0, 1, 0, 0, -1, 1]),
    (4, "learning", 60, [1, 1, 9, 9, 1, 1]),
    (4, "one-on-ones", 45, [1, 1, 1, 1, 2, 1]),
];

/// What was noted: week, place among the habits, the key of the note.
const NOTES: &[(usize, usize, &str)] = &[
    (0, 6, "sample-schema"),
    (0, 3, "sample-talk"),
    (1, 11, "sample-reviews"),
    (1, 10, "sample-rollout"),
    (2, 7, "sample-pairing"),
    (2, 13, "sample-query"),
    (3, 6, "sample-deadlines"),
    (3, 13, "sample-incident"),
    (3, 2, "sample-plan"),
    (4, 16, "sample-morning"),
    (4, 3, "sample-feedback"),
    (5, 17, "sample-retro"),
    (5, 9, "sample-debrief"),
];

const CHECK_INS: [&str; 6] =
    ["sample-check-in-1", "sample-check-in-2", "sample-check-in-3", "sample-check-in-4", "sample-check-in-5", "sample-check-in-6"];

/// The week in which everything burnt.
const HARD_WEEK: usize = 3;

/// Answers of the first and the second attempt, Q01 to Q12.
const ANSWERS: [[u8; 12]; 2] = [[5, 4, 4, 4, 4, 5, 3, 2, 3, 2, 3, 3], [4, 4, 5, 4, 4, 4, 4, 3, 3, 2, 3, 3]];

/// Documents of the sample with notes in `lang`, its sixth week being the one before that of `today`, so that all of it lies in the past.
pub fn sample(today: Date, lang: Lang) -> Vec<(DocKey, Doc)> {
    let first = IsoWeek::of(today).plus(-6);
    let id = AuditId(first);
    let plan = Audit { title: lang.text("sample-title").into_owned(), first_week: first, weeks: 6, hours_a_week: 40.0 };
    let weeks = plan.all_weeks().zip(0..).map(|(week, n)| (DocKey::Week(id, week), Doc::Week(logged(week, n, lang)))).collect::<Vec<_>>();
    let mut docs = vec![(DocKey::Audit(id), Doc::Audit(plan))];
    docs.extend(weeks);
    docs.extend(attempts(first));
    docs.push((DocKey::Trials, Doc::Trials(trials(first, lang))));
    docs.push((DocKey::Decision, Doc::Decision(decision(lang))));
    docs
}

fn logged(week: IsoWeek, n: usize, lang: Lang) -> Week {
    let mut lines: Vec<Line> = Vec::new();
    for (place, (day, activity, minutes, energies)) in HABITS.iter().enumerate() {
        let energy = energies.get(n).copied().and_then(|e| Energy::new(e).ok());
        let (Some(energy), Ok(activity), Ok(minutes)) = (energy, ActivityId::new(activity), Minutes::new(varied(*minutes, n, place)))
        else {
            continue;
        };
        let mut line = Line::new(Some(week.day(*day)), activity, minutes);
        line.energy = Some(energy);
        line.rated = Some(if (n + place) % 9 == 4 { Rated::Recalled } else { Rated::SameDay });
        let note = NOTES.iter().find(|(w, p, _)| *w == n && *p == place);
        line.note = note.map(|(_, _, key)| lang.text(key).into_owned()).unwrap_or_default();
        if line.activity.as_str() == "team-health" && n >= 3 {
            line.trial = Some("t1".to_owned());
        }
        lines.push(line);
    }
    if n == HARD_WEEK
        && let (Ok(activity), Ok(minutes), Ok(energy)) = (ActivityId::new("on-call"), Minutes::new(300), Energy::new(-2))
    {
        let mut line = Line::new(Some(week.day(3)), activity, minutes);
        line.energy = Some(energy);
        line.rated = Some(Rated::SameDay);
        lines.push(line);
    }
    let check_in = CHECK_INS.get(n).map(|key| lang.text(key).into_owned()).unwrap_or_default();
    Week { hard: n == HARD_WEEK, check_in, lines, ..Week::new(week) }
}

/// Minutes that differ a little from week to week, in quarters of an hour.
fn varied(minutes: u32, week: usize, place: usize) -> u32 {
    match (week * 5 + place * 3) % 7 {
        0 if minutes >= 60 => minutes - 15,
        3 => minutes + 15,
        5 if minutes >= 90 => minutes + 30,
        _ => minutes,
    }
}

fn attempts(first: IsoWeek) -> Vec<(DocKey, Doc)> {
    let starts = [first.day(0).at(18, 5, 0, 0), first.plus(5).day(4).at(17, 40, 0, 0)];
    let attempt = |(at, answers): (DateTime, &[u8; 12])| {
        let mut attempt = Attempt::new(AttemptId(at), "staff-vs-em".to_owned(), 7);
        let given = answers.iter().zip(1..).filter_map(|(a, n)| Some((format!("Q{n:02}"), Likert::new(*a).ok()?)));
        attempt.answers = given.collect();
        let forks = [ForkAnswer::Staff, ForkAnswer::Undecided, ForkAnswer::Em, ForkAnswer::Staff, ForkAnswer::Em];
        attempt.forks = forks.into_iter().zip(1..).map(|(f, n)| (format!("FK{n}"), f)).collect();
        attempt.finished = true;
        (DocKey::Attempt(attempt.id), Doc::Attempt(attempt))
    };
    starts.into_iter().zip(&ANSWERS).map(attempt).collect()
}

fn trials(first: IsoWeek, lang: Lang) -> Trials {
    let start = first.plus(3).monday();
    let log = |days: i32, key| TrialLog { on: start.saturating_add(days.days()), text: lang.text(key).into_owned() };
    let loops = Trial {
        id: "t1".to_owned(),
        from: Some("TR8".to_owned()),
        title: lang.text("sample-growth").into_owned(),
        side: Side::Em,
        state: TrialState::Running,
        activity: ActivityId::new("team-health").ok(),
        start: Some(start),
        review: Some(start.saturating_add(6.weeks())),
        duties: lang.text("sample-growth-duties").into_owned(),
        gaps: lang.text("sample-growth-gaps").into_owned(),
        way_back: lang.text("sample-growth-way-back").into_owned(),
        log: vec![log(4, "sample-growth-log-1"), log(18, "sample-growth-log-2")],
        signal: None,
        outcome: String::new(),
    };
    let rfc = Trial {
        id: "t2".to_owned(),
        from: Some("TR1".to_owned()),
        title: lang.text("sample-rfc").into_owned(),
        side: Side::Staff,
        state: TrialState::Finished,
        activity: ActivityId::new("technical-writing").ok(),
        start: Some(first.monday()),
        review: Some(first.plus(4).monday()),
        duties: lang.text("sample-rfc-duties").into_owned(),
        gaps: lang.text("sample-rfc-gaps").into_owned(),
        way_back: lang.text("sample-rfc-way-back").into_owned(),
        log: vec![TrialLog { on: first.plus(1).day(2), text: lang.text("sample-rfc-log").into_owned() }],
        signal: Some(false),
        outcome: lang.text("sample-rfc-outcome").into_owned(),
    };
    Trials { trials: vec![loops, rfc] }
}

fn decision(lang: Lang) -> Decision {
    let contradictions = BTreeMap::from([("Q04/cross-team-alignment".to_owned(), lang.text("sample-contradiction").into_owned())]);
    Decision { company_size: Some(180), parity: Some(true), contradictions, welcomed: true, ..Decision::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_lies_in_the_past_and_names_only_activities_of_the_pack() {
        let pack = super::super::built_in("en").unwrap();
        let today = jiff::civil::date(2027, 1, 4);
        let mut lines = 0;
        for (_, doc) in sample(today, Lang::En) {
            if let Doc::Week(week) = doc {
                assert!(week.week.sunday() < today);
                for line in &week.lines {
                    assert!(pack.activity(&line.activity).is_some(), "{}", line.activity);
                    assert!(line.on.is_some_and(|d| week.week.holds(d)));
                }
                lines += week.lines.len();
            }
        }
        assert!(lines > 120, "{lines}");
    }

    #[test]
    fn every_note_of_the_sample_is_told() {
        let docs = sample(jiff::civil::date(2026, 11, 25), Lang::Fr);
        let told = docs.iter().filter_map(|(_, d)| if let Doc::Week(w) = d { Some(w) } else { None });
        assert_eq!(told.flat_map(|w| &w.lines).filter(|l| !l.note.is_empty()).count(), NOTES.len());
    }
}
