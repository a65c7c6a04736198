//! What `audit show --json` says; knows nothing of wording.

use super::Shown;
use crate::cli::setup::Setup;
use crate::model::{Line, Week};
use serde_json::{Value, json};

pub(super) fn render(setup: &Setup, shown: &Shown<'_>) -> Value {
    let (plan, reading) = (shown.plan, &shown.reading);
    let name = |id: &crate::model::ActivityId| setup.pack.activity(id).map(|a| a.name.clone());
    json!({
        "format": 1,
        "audit": {
            "title": plan.title, "first_week": plan.first_week.to_string(), "weeks": plan.weeks, "hours_a_week": plan.hours_a_week,
        },
        "hours": round(reading.hours),
        "lines": reading.lines,
        "rated": reading.rated,
        "coverage": round(reading.coverage.share),
        "drain_share": reading.drain.map(|d| round(d.share)),
        "activities": reading.activities.iter().map(|a| json!({
            "id": a.id.as_str(), "name": name(&a.id), "hours": round(a.hours), "lines": a.lines, "rated": a.rated,
            "energy_per_hour": a.energy.map(round),
            "gates": a.gates.iter().map(|g| json!({
                "name": g.name(), "have": round(g.have), "need": round(g.need), "open": g.open,
            })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "weeks": shown.weeks.iter().map(|w| week(w)).collect::<Vec<_>>(),
        "unreadable": shown.unreadable.iter().map(|(what, why)| json!({"what": what, "why": why.to_string()})).collect::<Vec<_>>(),
    })
}

fn week(week: &Week) -> Value {
    json!({
        "week": week.week.to_string(),
        "hours": round(f64::from(week.work_minutes()) / 60.0),
        "hard": week.hard,
        "atypical": week.atypical,
        "days_off": week.days_off,
        "check_in": Some(&week.check_in).filter(|c| !c.is_empty()),
        "lines": week.lines.iter().map(line).collect::<Vec<_>>(),
    })
}

fn line(line: &Line) -> Value {
    json!({
        "on": line.on.map(|d| d.to_string()),
        "activity": line.activity.as_str(),
        "minutes": line.minutes.get(),
        "energy": line.energy.map(crate::model::Energy::get),
        "rated": line.rated.map(crate::model::Rated::id),
        "note": Some(&line.note).filter(|n| !n.is_empty()),
        "event": line.event.as_ref().map(|e| json!({"uid": e.uid, "start": e.start, "title": e.title, "vanished": e.vanished})),
    })
}

/// Four decimals, without a negative zero.
fn round(n: f64) -> f64 {
    (n * 10_000.0).round() / 10_000.0 + 0.0
}
