//! A person's data at the end of a six-week audit, made by hand; knows nothing of what a report should say of it.

use fingerpost::lang::Lang;
use fingerpost::model::{
    ActivityId, Attempt, AttemptId, Audit, Decision, Energy, EventRef, Excellent, ForkAnswer, IsoWeek, Likert, Line, Minutes, Pack, Rated,
    Side, StaffArchetype, Trial, TrialLog, TrialState, Trials, Week,
};
use fingerpost::report::{Options, Report, Source, build};
use jiff::civil::{Date, date};

/// Everything that a report is built from, owned.
#[derive(Clone)]
pub(crate) struct Data {
    pub(crate) pack: Pack,
    pub(crate) audit: Option<(Audit, Vec<Week>)>,
    pub(crate) attempts: Vec<Attempt>,
    pub(crate) trials: Trials,
    pub(crate) decision: Decision,
    pub(crate) today: Date,
}

impl Data {
    /// Nothing at all: a newcomer's.
    pub(crate) fn nothing() -> Self {
        let pack = fingerpost::content::built_in("en").expect("the built-in pack is whole");
        Self {
            pack,
            audit: None,
            attempts: Vec::new(),
            trials: Trials::default(),
            decision: Decision::default(),
            today: date(2026, 12, 14),
        }
    }

    pub(crate) fn report(&self, with_notes: bool) -> Report {
        let weeks: Vec<&Week> = self.audit.iter().flat_map(|(_, weeks)| weeks).collect();
        let attempts: Vec<&Attempt> = self.attempts.iter().collect();
        build(&Source {
            pack: &self.pack,
            audit: self.audit.as_ref().map(|(plan, _)| (plan, weeks.as_slice())),
            attempts: &attempts,
            trials: &self.trials,
            decision: &self.decision,
            today: self.today,
            lang: Lang::En,
            options: Options { with_notes },
        })
    }
}

pub(crate) fn attempt(day: i8, answers: [u8; 12]) -> Attempt {
    let mut attempt = Attempt::new(AttemptId(date(2026, 11, day).at(10, 15, 0, 0)), "staff-vs-em".to_owned(), 1);
    for (n, answer) in (1..).zip(answers) {
        attempt.answers.insert(format!("Q{n:02}"), Likert::new(answer).unwrap());
    }
    let forks = [ForkAnswer::Staff, ForkAnswer::Staff, ForkAnswer::Em, ForkAnswer::Undecided, ForkAnswer::Staff];
    attempt.forks.extend((1..).zip(forks).map(|(n, said)| (format!("FK{n}"), said)));
    attempt.finished = true;
    attempt
}

pub(crate) fn line(on: Option<Date>, activity: &str, minutes: u32, energy: Option<i8>, rated: Rated) -> Line {
    let mut line = Line::new(on, ActivityId::new(activity).unwrap(), Minutes::new(minutes).unwrap());
    line.energy = energy.map(|e| Energy::new(e).unwrap());
    line.rated = line.energy.map(|_| rated);
    line
}

/// Activity, day of the week, minutes, energy in odd and in even weeks.
const WEEK: &[(&str, u8, u32, i8, i8)] = &[
    ("design-review", 0, 90, 0, -1),
    ("one-on-ones", 0, 60, 2, 2),
    ("coding", 0, 240, 1, 1),
    ("team-meetings", 0, 30, 0, 0),
    ("technical-writing", 1, 150, -1, 0),
    ("planning", 1, 90, 1, 1),
    ("on-call", 1, 180, -2, -1),
    ("cross-team-alignment", 2, 120, -1, -2),
    ("stakeholders", 2, 60, 1, 0),
    ("coding", 2, 200, 1, 2),
    ("investigation", 3, 180, 1, 0),
    ("one-on-ones", 3, 90, 2, 1),
    ("team-health", 4, 60, 1, 2),
    ("design-review", 4, 60, 0, 1),
    ("hiring", 4, 60, 0, 1),
    ("admin", 4, 45, -1, -1),
];

fn weeks() -> Vec<Week> {
    let first = IsoWeek::of(date(2026, 11, 2));
    let week = |n: i32| {
        let mut week = Week::new(first.plus(n));
        for (activity, day, minutes, odd, even) in WEEK {
            let energy = if n % 2 == 0 { *odd } else { *even };
            week.lines.push(line(Some(week.week.day(*day)), activity, *minutes, Some(energy), Rated::SameDay));
        }
        week
    };
    let mut weeks: Vec<Week> = (0..6).map(week).collect();
    "The queue redesign, at last | in one page".clone_into(&mut weeks[0].lines[0].note);
    weeks[0].lines[0].event = Some(EventRef {
        uid: "abc@example.com".to_owned(),
        start: "2026-11-02T10:00:00+01:00".to_owned(),
        title: "Queue redesign review".to_owned(),
        ..EventRef::default()
    });
    weeks[1].hard = true;
    "Two incidents, but the RFC landed.\nToo many meetings on Tuesday.".clone_into(&mut weeks[1].check_in);
    weeks[2].lines.push(line(None, "learning", 240, None, Rated::Recalled));
    weeks[3].days_off = 1.0;
    weeks[4].atypical = true;
    weeks
}

/// A quiz that leans to Staff, weeks that lean to EM.
pub(crate) fn filled() -> Data {
    let plan = Audit { title: "Autumn audit".to_owned(), first_week: IsoWeek::of(date(2026, 11, 2)), weeks: 6, hours_a_week: 38.0 };
    let mut data = Data { audit: Some((plan, weeks())), ..Data::nothing() };
    data.attempts = vec![attempt(1, [4, 4, 4, 3, 4, 4, 3, 3, 4, 3, 3, 3]), attempt(21, [5, 4, 5, 4, 4, 4, 2, 3, 3, 2, 3, 3])];
    data.trials.trials = trials();
    data.decision.wants = ["OP1", "OP5", "OP6"].map(str::to_owned).into();
    let pairs: Vec<_> = data.pack.topics.iter().flat_map(|t| &t.pairs).filter(|p| p.staff.is_some() && p.em.is_some()).collect();
    data.decision.marks = [format!("{}/staff", pairs[0].id), format!("{}/em", pairs[1].id)].into();
    data.decision.company_size = Some(220);
    data.decision.parity = Some(true);
    data.decision.archetype = Some(StaffArchetype::Solver);
    data.decision.excellent.insert(
        Side::Em,
        Excellent {
            answer: "Two teams that plan without me.\nNobody leaves for a reason we could have known.".to_owned(),
            vague: Some(false),
        },
    );
    data.decision.contradictions.insert("Q07/one-on-ones".to_owned(), "I did not expect that.".to_owned());
    "I want to build a team that ships and stays.".clone_into(&mut data.decision.statement);
    data.decision.gives_energy = Some(true);
    data
}

fn trials() -> Vec<Trial> {
    vec![
        Trial {
            id: "t1".to_owned(),
            from: Some("TR7".to_owned()),
            title: "Run the planning of Q4".to_owned(),
            side: Side::Em,
            state: TrialState::Finished,
            activity: Some(ActivityId::new("planning").unwrap()),
            start: Some(date(2026, 10, 5)),
            review: Some(date(2026, 11, 13)),
            duties: "Plan every sprint of the quarter.".to_owned(),
            gaps: "Saying no to product.".to_owned(),
            way_back: "Back to the platform team, no questions.".to_owned(),
            log: vec![TrialLog { on: date(2026, 10, 12), text: "First sprint planned in an hour.".to_owned() }],
            signal: Some(true),
            outcome: "Promises and deliveries came closer.".to_owned(),
        },
        Trial {
            id: "t2".to_owned(),
            from: None,
            title: "Lead the storage RFC".to_owned(),
            side: Side::Staff,
            state: TrialState::Running,
            activity: None,
            start: Some(date(2026, 11, 16)),
            review: None,
            duties: String::new(),
            gaps: String::new(),
            way_back: String::new(),
            log: Vec::new(),
            signal: None,
            outcome: String::new(),
        },
    ]
}
