//! Finds what a person means by a name: whole, by its unique beginning, or the nearest ones where nothing fits.

use super::Fault;
use crate::lang::{Lang, Message};
use crate::model::{ActivityId, Pack, text};

/// How alike a name must be to be offered, 0.0 to 1.0.
const ALIKE: f64 = 0.6;
/// How many names are offered.
const OFFERED: usize = 3;

/// Something with an id and a name in the pack's language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name<'a> {
    pub id: &'a str,
    pub name: &'a str,
}

/// Why nothing was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Miss {
    /// Several begin like this: their ids.
    Several(Vec<String>),
    /// Nothing does: the nearest ids, and all of them.
    None { nearest: Vec<String>, all: Vec<String> },
}

impl Miss {
    /// As an error, `unknown` being the catalogue's sentence for a name that nothing has.
    pub(super) fn fault(self, lang: Lang, unknown: &'static str, said: &str) -> Fault {
        let said = text::line(said);
        match self {
            Self::Several(ids) => {
                let or = format!(" {} ", lang.text("cli-or"));
                let values = [("said", said.into()), ("names", ids.join(&or).into())];
                Fault::usage(lang.with("cli-ambiguous", &values), lang.text("cli-ambiguous-hint"))
            }
            Self::None { all, .. } if all.is_empty() => Fault::usage(lang.with(unknown, &[("said", said.into())]), Message::none()),
            Self::None { nearest, all } => {
                let all = lang.with("cli-all-names", &[("names", all.join(", ").into())]);
                let near = lang.with("cli-nearest", &[("names", nearest.join(", ").into())]);
                let hint = if nearest.is_empty() { all } else { format!("{near} {all}") };
                Fault::usage(lang.with(unknown, &[("said", said.into())]), hint)
            }
        }
    }
}

/// The place of the one that a person means: by id or name, or by the beginning of one that no other shares.
pub(super) fn find(known: &[Name<'_>], said: &str) -> Result<usize, Miss> {
    let wanted = said.trim().to_lowercase();
    let whole = |n: &Name<'_>| n.id.to_lowercase() == wanted || n.name.to_lowercase() == wanted;
    if let Some(at) = known.iter().position(whole) {
        return Ok(at);
    }
    let begins =
        |n: &Name<'_>| !wanted.is_empty() && (n.id.to_lowercase().starts_with(&wanted) || n.name.to_lowercase().starts_with(&wanted));
    let fits: Vec<(usize, &Name<'_>)> = known.iter().enumerate().filter(|(_, n)| begins(n)).collect();
    match fits.as_slice() {
        [(at, _)] => Ok(*at),
        [] => Err(Miss::None { nearest: nearest(known, &wanted), all: known.iter().map(|n| n.id.to_owned()).collect() }),
        several => Err(Miss::Several(several.iter().map(|(_, n)| n.id.to_owned()).collect())),
    }
}

fn nearest(known: &[Name<'_>], wanted: &str) -> Vec<String> {
    let likeness = |n: &Name<'_>| strsim::jaro_winkler(n.id, wanted).max(strsim::jaro_winkler(&n.name.to_lowercase(), wanted));
    let mut near: Vec<(f64, &str)> = known.iter().map(|n| (likeness(n), n.id)).filter(|(l, _)| *l >= ALIKE).collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    near.iter().take(OFFERED).map(|(_, id)| (*id).to_owned()).collect()
}

/// The activity that a person means.
///
/// # Errors
/// Where none or several fit, with the nearest names.
pub(super) fn activity(pack: &Pack, said: &str, lang: Lang) -> Result<ActivityId, Fault> {
    let known: Vec<Name<'_>> = pack.activities.iter().map(|a| Name { id: a.id.as_str(), name: &a.name }).collect();
    let at = find(&known, said).map_err(|miss| miss.fault(lang, "cli-no-activity", said))?;
    let found = pack.activities.get(at).map(|a| a.id.clone());
    found.ok_or_else(|| Fault::usage(lang.with("cli-no-activity", &[("said", text::line(said).into())]), Message::none()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_by_its_id_its_name_or_a_beginning_of_its_own() {
        let known = [("coding", "Code"), ("code-review", "Revue de code"), ("on-call", "Astreinte")].map(|(id, name)| Name { id, name });
        for (said, want) in [("coding", 0), ("CODING", 0), ("code", 0), ("code-", 1), ("revue", 1), ("ast", 2), (" on ", 2)] {
            assert_eq!(find(&known, said), Ok(want), "{said}");
        }
        assert_eq!(find(&known, "co"), Err(Miss::Several(vec!["coding".to_owned(), "code-review".to_owned()])));
        assert!(matches!(find(&known, "codign"), Err(Miss::None { nearest, .. }) if nearest.first().is_some_and(|n| n == "coding")));
        assert!(matches!(find(&known, ""), Err(Miss::None { .. })));
    }
}
