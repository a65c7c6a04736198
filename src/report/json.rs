//! The report as JSON, with the fields that scripts may rely on; knows nothing of wording.

use super::{Report, Role, TrialEntry};
use crate::analysis::audit::{ActivityFigures, Gate};
use crate::analysis::{AuditReading, Lean};
use crate::model::text::line;
use crate::model::{Side, TrialState};
use serde_json::{Map, Value, json};

/// The report as JSON, indented, with a line break at its end. Figures are rounded to four decimals. What is not there
/// yet is null; names and meaning of the fields stay as they are.
pub fn render(report: &Report) -> String {
    let value = json!({
        "format": 1,
        "date": report.today.to_string(),
        "lang": report.lang.id(),
        "title": report.pack_title,
        "quiz": quiz(report),
        "audit": report.audit.as_ref().map(|a| audit(report, a)),
        "reading": report.reading.id(),
        "untested": report.untested.iter().map(|s| s.id()).collect::<Vec<_>>(),
        "contradictions": report.contradictions.iter().map(|c| json!({
            "statement": line(&c.found.statement),
            "answer": c.found.answer,
            "activity": c.found.activity.as_str(),
            "energy_per_hour": round(c.found.energy),
            "rated": c.found.rated,
            "note": told(&c.note),
        })).collect::<Vec<_>>(),
        "projection": {"staff": projection(report.role(Side::Staff)), "em": projection(report.role(Side::Em))},
        "wants": report.wants.iter().map(|w| json!({"id": w.id, "toward": w.side.id(), "text": w.text})).collect::<Vec<_>>(),
        "marks": report.marks.iter().map(|m| json!({"id": m.id, "toward": m.side.id(), "theme": m.theme})).collect::<Vec<_>>(),
        "trials": report.trials.iter().map(trial).collect::<Vec<_>>(),
        "decision": {"statement": told(&report.statement), "gives_energy": report.gives_energy},
    });
    super::seal(&format!("{value:#}\n"))
}

fn quiz(report: &Report) -> Value {
    let Some(quiz) = &report.quiz else { return Value::Null };
    let r = &quiz.reading;
    json!({
        "d": r.d,
        "se": round(r.se),
        "q": round(r.q),
        "staff_mean": round(r.staff.mean),
        "em_mean": round(r.em.mean),
        "band": r.band.id(),
        "toward": r.toward.map(Side::id),
        "outcome": r.outcome.id(),
        "on": quiz.on.to_string(),
        "low": round(r.low),
        "high": round(r.high),
        "fragility": r.fragility,
        "straight": r.straight,
        "attempts": quiz.attempts,
        "change": quiz.retake.as_ref().map(|t| t.change),
        "contributions": r.contributions.iter().map(|c| json!({
            "statement": line(&c.statement), "toward": c.side.id(), "answer": c.answer, "points": c.points, "decisive": c.decisive,
        })).collect::<Vec<_>>(),
        "forks": {"staff": quiz.forks.staff, "em": quiz.forks.em, "undecided": quiz.forks.undecided, "open": quiz.forks.open},
    })
}

fn audit(report: &Report, a: &AuditReading) -> Value {
    let lean = a.lean.as_ref();
    let of_lean = |pick: fn(&Lean) -> f64| lean.map(|l| round(pick(l)));
    let tracks: Map<String, Value> = Side::BOTH
        .into_iter()
        .map(|side| {
            let t = a.tracks.of(side);
            let value = json!({"lines": t.lines, "days": t.days, "hours": round(t.hours), "energy_per_hour": t.energy.map(round)});
            (side.id().to_owned(), value)
        })
        .collect();
    json!({
        "weeks": a.weeks,
        "lines": a.lines,
        "hours": round(a.hours),
        "coverage": round(a.coverage.share),
        "l": of_lean(|l| l.l),
        "se": of_lean(|l| l.se),
        "a": of_lean(|l| l.a),
        "verdict": a.verdict.id(),
        "toward": a.toward.map(Side::id),
        "gates": a.gates.iter().map(gate).collect::<Vec<_>>(),
        "activities": a.activities.iter().map(activity).collect::<Vec<_>>(),
        "drain_share": a.drain.map(|d| round(d.share)),
        "looks": a.looks.iter().map(|l| json!({
            "week": l.week, "verdict": l.verdict.id(), "toward": l.toward.map(Side::id), "l": l.lean.map(|lean| round(lean.l)),
        })).collect::<Vec<_>>(),
        "title": report.span.as_ref().map(|s| s.title.clone()),
        "from": report.span.as_ref().map(|s| s.first.to_string()),
        "to": report.span.as_ref().map(|s| s.last.to_string()),
        "elapsed": a.elapsed,
        "rated": a.rated,
        "rated_hours": round(a.rated_hours),
        "energy_hours": round(a.energy_hours),
        "low": of_lean(|l| l.low),
        "high": of_lean(|l| l.high),
        "tracks": tracks,
        "unsorted": round(a.unsorted),
        "same_day": round(a.same_day),
        "from_memory": a.from_memory,
        "next_look": a.next_look,
        "hard_weeks": a.hard.as_ref().map(|h| h.weeks.iter().map(ToString::to_string).collect::<Vec<_>>()).unwrap_or_default(),
        "atypical_weeks": a.atypical.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "switches_a_day": a.rhythm.map(|r| round(r.switches_a_day)),
        "focus_share": a.rhythm.map(|r| round(r.focus_share)),
    })
}

fn gate(g: &Gate) -> Value {
    json!({"name": g.name(), "have": round(g.have), "need": round(g.need), "open": g.open})
}

fn activity(a: &ActivityFigures) -> Value {
    json!({
        "id": a.id.as_str(),
        "hours": round(a.hours),
        "lines": a.lines,
        "rated": a.rated,
        "energy_per_hour": a.energy.map(round),
        "days": a.days,
        "rated_hours": round(a.rated_hours),
        "energy_hours": round(a.energy_hours),
    })
}

fn projection(role: &Role) -> Value {
    let p = &role.projection;
    json!({
        "energy_per_hour": p.energy.map(round),
        "covered": round(p.covered),
        "own_mix": role.own_mix,
        "unmeasured": p.unmeasured.as_ref().map(|(id, _)| line(id)),
    })
}

fn trial(t: &TrialEntry) -> Value {
    let state = match t.state {
        TrialState::Planned => "planned",
        TrialState::Running => "running",
        TrialState::Finished => "finished",
    };
    json!({
        "title": t.title,
        "toward": t.side.id(),
        "state": state,
        "start": t.start.map(|d| d.to_string()),
        "review": t.review.map(|d| d.to_string()),
        "signal": t.signal,
        "outcome": told(&t.outcome),
    })
}

/// A text, or none where nothing was written.
const fn told(text: &str) -> Option<&str> {
    if text.is_empty() { None } else { Some(text) }
}

/// Four decimals, without a negative zero.
fn round(n: f64) -> f64 {
    (n * 10_000.0).round() / 10_000.0 + 0.0
}
