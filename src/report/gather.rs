//! Builds the report's value from the data; knows nothing of formats or wording.

use super::{Answer, Chosen, Clash, Company, LineNote, Quiz, Report, Role, Source, Span, TrackName, TrialEntry, WeekRow};
use crate::analysis::audit::{self, project};
use crate::analysis::{AuditReading, decide, quiz};
use crate::model::text::{block, line};
use crate::model::{ActivityId, Attempt, Pack, Side, Trial, Week};
use std::collections::BTreeMap;

/// Reads all data as of a day. Attempts count once they are finished and complete; the latest one is told.
pub fn build(source: &Source<'_>) -> Report {
    let pack = source.pack;
    let finished = finished(source.attempts, pack);
    let latest = finished.last();
    let audit = source.audit.map(|(plan, weeks)| audit::read(plan, weeks.iter().copied(), pack, Some(source.today)));
    let untested = audit.as_ref().map(decide::untested).unwrap_or_default();
    let track = |side| {
        let t = pack.track(side);
        TrackName { name: line(&t.name), short: line(&t.short) }
    };
    Report {
        lang: source.lang,
        today: source.today,
        pack_title: line(&pack.title),
        staff: track(Side::Staff),
        em: track(Side::Em),
        span: source.audit.map(|(plan, _)| Span {
            title: line(&plan.title),
            first: plan.first_week.monday(),
            last: plan.last_week().sunday(),
            weeks: plan.weeks,
        }),
        reading: decide::compare(latest.map(|(_, reading)| reading), audit.as_ref()),
        quiz: latest.map(|(attempt, reading)| Quiz {
            on: attempt.id.0.date(),
            attempts: finished.len(),
            reading: reading.clone(),
            retake: finished.iter().rev().nth(1).map(|(_, earlier)| quiz::retake(earlier, reading)),
            forks: quiz::forks(attempt, pack),
            statements: pack.statements.iter().map(|s| (s.id.clone(), line(&s.text))).collect(),
        }),
        weeks: source.audit.map(|(plan, weeks)| in_order(weeks.iter().filter(|w| plan.covers(w.week)), source)).unwrap_or_default(),
        contradictions: latest.zip(audit.as_ref()).map(|((attempt, _), audit)| clashes(attempt, audit, source)).unwrap_or_default(),
        projections: Side::BOTH.map(|side| role(side, audit.as_ref(), source)),
        wants: pack.wants.iter().filter(|w| source.decision.wants.contains(&w.id)).map(|w| chosen(&w.id, w.side, "", &w.text)).collect(),
        marks: marks(source),
        trials: source.trials.trials.iter().map(|t| trial(t, source.options.with_notes)).collect(),
        proposed: proposed(&untested, audit.as_ref(), pack),
        untested,
        audit,
        company: Company { size: source.decision.company_size, parity: source.decision.parity, archetype: source.decision.archetype },
        excellent: Side::BOTH.map(|side| {
            let said = source.decision.excellent.get(&side)?;
            (!said.answer.trim().is_empty()).then(|| Answer { answer: block(said.answer.trim()), vague: said.vague })
        }),
        statement: block(source.decision.statement.trim()),
        gives_energy: source.decision.gives_energy,
        with_notes: source.options.with_notes,
        names: names(source),
    }
}

/// What activities are called, those that nothing was sorted into too.
fn names(source: &Source<'_>) -> BTreeMap<String, String> {
    let known = source.pack.activities.iter().map(|a| (a.id.as_str().to_owned(), line(&a.name)));
    let unsorted = (ActivityId::UNSORTED.to_owned(), source.lang.text("audit-unsorted").into_owned());
    known.filter(|(_, name)| !name.is_empty()).chain([unsorted]).collect()
}

/// Finished attempts at this pack that can be read, the earliest first.
fn finished<'a>(attempts: &[&'a Attempt], pack: &Pack) -> Vec<(&'a Attempt, quiz::QuizReading)> {
    let mut found: Vec<_> =
        attempts.iter().filter(|a| a.finished && a.pack == pack.id).filter_map(|a| Some((*a, quiz::read(a, pack).ok()?))).collect();
    found.sort_by_key(|(attempt, _)| attempt.id);
    found
}

fn in_order<'a>(weeks: impl Iterator<Item = &'a &'a Week>, source: &Source<'_>) -> Vec<WeekRow> {
    let mut rows: Vec<WeekRow> = weeks.map(|w| week(w, source.options.with_notes)).collect();
    rows.sort_by_key(|row| row.week);
    rows
}

fn week(week: &Week, with_notes: bool) -> WeekRow {
    let mut sums: BTreeMap<String, (f64, f64, f64)> = BTreeMap::new();
    for l in week.lines.iter().filter(|l| l.activity.is_work()) {
        let (hours, rated, energy) = sums.entry(l.activity.as_str().to_owned()).or_default();
        *hours += l.minutes.hours();
        if let Some(e) = l.energy {
            *rated += l.minutes.hours();
            *energy += l.minutes.hours() * f64::from(e.get());
        }
    }
    let noted = week.lines.iter().filter(|l| with_notes && l.activity.is_work() && !l.note.trim().is_empty());
    WeekRow {
        week: week.week,
        hard: week.hard,
        atypical: week.atypical,
        hours: f64::from(week.work_minutes()) / 60.0,
        cells: sums.into_iter().map(|(id, (h, rated, e))| (id, (h, (rated > 0.0).then(|| e / rated)))).collect(),
        check_in: if with_notes { block(week.check_in.trim()) } else { String::new() },
        notes: noted
            .map(|l| LineNote {
                on: l.on,
                activity: l.activity.as_str().to_owned(),
                energy: l.energy.map(crate::model::Energy::get),
                note: block(l.note.trim()),
            })
            .collect(),
    }
}

fn clashes(attempt: &Attempt, audit: &AuditReading, source: &Source<'_>) -> Vec<Clash> {
    let note = |key: &str| source.decision.contradictions.get(key).filter(|_| source.options.with_notes);
    decide::contradictions(attempt, source.pack, &audit.activities)
        .into_iter()
        .map(|found| Clash {
            statement: source.pack.statement(&found.statement).map(|s| line(&s.text)).unwrap_or_default(),
            note: note(&found.key()).map(|n| block(n.trim())).unwrap_or_default(),
            found,
        })
        .collect()
}

fn role(side: Side, audit: Option<&AuditReading>, source: &Source<'_>) -> Role {
    let own = source.decision.mixes.get(&side).filter(|mix| !mix.is_empty());
    let empty = BTreeMap::new();
    let mix = own.or_else(|| source.pack.mixes.get(&side)).unwrap_or(&empty);
    Role { projection: project(audit.map_or(&[], |a| &a.activities), mix), own_mix: own.is_some() }
}

fn marks(source: &Source<'_>) -> Vec<Chosen> {
    let pairs = source.pack.topics.iter().flat_map(|topic| &topic.pairs);
    let sides = pairs.flat_map(|pair| Side::BOTH.map(|side| (pair, side)));
    sides
        .filter_map(|(pair, side)| {
            let id = format!("{}/{}", pair.id, side.id());
            let item = pair.item(side).filter(|_| source.decision.marks.contains(&id))?;
            Some(chosen(&id, side, &pair.theme, &item.text))
        })
        .collect()
}

fn proposed(untested: &[Side], audit: Option<&AuditReading>, pack: &Pack) -> Vec<Chosen> {
    let Some(audit) = audit else { return Vec::new() };
    let ideas = untested.iter().filter_map(|side| {
        let id = audit.exposure.of(*side).trial.as_ref()?;
        pack.trials.iter().find(|t| t.id == *id)
    });
    ideas.map(|t| chosen(&t.id, t.side, &t.title, &t.text)).collect()
}

fn chosen(id: &str, side: Side, theme: &str, text: &str) -> Chosen {
    Chosen { id: line(id), side, theme: line(theme), text: line(text) }
}

fn trial(t: &Trial, with_notes: bool) -> TrialEntry {
    let text = |s: &str| block(s.trim());
    TrialEntry {
        title: line(&t.title),
        side: t.side,
        state: t.state,
        start: t.start,
        review: t.review,
        duties: text(&t.duties),
        gaps: text(&t.gaps),
        way_back: text(&t.way_back),
        signal: t.signal,
        outcome: text(&t.outcome),
        log: if with_notes { t.log.iter().map(|l| (l.on, text(&l.text))).collect() } else { Vec::new() },
    }
}
