//! What a person's own sorting teaches: titles that they put elsewhere than the sorter would; knows nothing of where lines are kept.

use super::merge::UNSORTED;
use super::sort::{Sorter, TitleInput};
use super::title::Title;
use crate::model::{ActivityId, Line, Rules};
use std::collections::BTreeMap;

/// Titles with their activity, from lines whose activity the sorter would not have given. A title that went to several
/// activities teaches nothing.
pub fn learned<'a, I: IntoIterator<Item = &'a Line>>(lines: I, rules: &Rules) -> Vec<(String, ActivityId)> {
    let sorter = Sorter::new(rules, &[]);
    let mut found: BTreeMap<String, (bool, String, ActivityId)> = BTreeMap::new();
    for line in lines.into_iter().filter(|l| l.activity.as_str() != UNSORTED) {
        let Some(event) = &line.event else { continue };
        let key = Title::new(&event.title).key();
        let input = TitleInput::new(&event.title, event.attendees, event.recurring);
        let guess = sorter.sort(&TitleInput { uid: &event.uid, start: &event.start, ..input });
        // Two names make a one-on-one only where it is known that there are two people: that was no person's choice.
        let shape = event.attendees == 0 && guess.activity.is_none() && line.activity.as_str() == "one-on-ones";
        // A rule for this one event says nothing of the others.
        let own = guess.activity.as_ref() != Some(&line.activity) && !shape;
        let entry = found.entry(key).or_insert_with(|| (own, event.title.clone(), line.activity.clone()));
        entry.0 &= own && entry.2 == line.activity;
    }
    found.into_values().filter(|(own, ..)| *own).map(|(_, title, activity)| (title, activity)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{EventRef, Minutes};

    /// Titles with their activities.
    type Titles = &'static [(&'static str, &'static str)];

    #[test]
    fn only_titles_that_were_put_elsewhere_teach() {
        let rows: [(Titles, Titles); 5] = [
            (&[("Sprint planning", "planning")], &[]),
            (&[("Sprint planning", "admin"), ("sprint PLANNING", "admin")], &[("Sprint planning", "admin")]),
            (&[("Kestrel", "coding"), ("Kestrel", "admin")], &[]),
            (&[("Kestrel", "unsorted")], &[]),
            (&[("Anna / Marc", "one-on-ones")], &[]),
        ];
        for (lines, want) in rows {
            let line = |(title, activity): &(&str, &str)| Line {
                event: Some(EventRef { uid: "u".to_owned(), title: (*title).to_owned(), ..EventRef::default() }),
                ..Line::new(None, ActivityId::new(activity).unwrap(), Minutes::new(30).unwrap())
            };
            let lines: Vec<Line> = lines.iter().map(line).collect();
            let got = learned(&lines, &Rules::default());
            let got: Vec<(&str, &str)> = got.iter().map(|(t, a)| (t.as_str(), a.as_str())).collect();
            assert_eq!(got, want);
        }
    }
}
