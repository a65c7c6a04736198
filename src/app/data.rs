//! A person's documents in memory, and the one way to change them; knows nothing of disks.

use crate::lang::Message;
use crate::model::{Attempt, Audit, AuditId, Decision, Doc, DocKey, IsoWeek, Rules, Trials, Week};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// All documents that were opened.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Data {
    docs: BTreeMap<DocKey, Arc<Doc>>,
    /// Documents that are shown (or could not be read) and must never be written, each with the reason.
    frozen: BTreeMap<DocKey, Message>,
    /// Audits that exist, whether opened or not.
    audits: BTreeSet<AuditId>,
}

impl Data {
    /// Puts in a document as it is on disk.
    pub fn put(&mut self, key: DocKey, doc: Arc<Doc>) {
        if let DocKey::Audit(id) = key {
            self.audits.insert(id);
        }
        self.docs.insert(key, doc);
    }

    /// Takes a document away.
    pub fn remove(&mut self, key: DocKey) {
        if let DocKey::Audit(id) = key {
            self.audits.remove(&id);
        }
        self.docs.remove(&key);
    }

    /// Notes that a document must not be written, and why.
    pub fn freeze(&mut self, key: DocKey, reason: Message) {
        if let DocKey::Audit(id) = key {
            self.audits.insert(id);
        }
        self.frozen.insert(key, reason);
    }

    /// Lifts the ban after a good version was read.
    pub fn thaw(&mut self, key: DocKey) {
        self.frozen.remove(&key);
    }

    /// Why `key` can't be written, where it can't.
    pub fn frozen(&self, key: DocKey) -> Option<&Message> {
        self.frozen.get(&key)
    }

    /// All documents that can't be written, with their reasons.
    pub fn all_frozen(&self) -> impl Iterator<Item = (DocKey, &Message)> {
        self.frozen.iter().map(|(key, reason)| (*key, reason))
    }

    /// Notes that an audit exists though it was not opened yet.
    pub fn know(&mut self, id: AuditId) {
        self.audits.insert(id);
    }

    pub fn get(&self, key: DocKey) -> Option<&Arc<Doc>> {
        self.docs.get(&key)
    }

    /// Every document that was opened.
    pub fn docs(&self) -> impl Iterator<Item = (DocKey, &Arc<Doc>)> {
        self.docs.iter().map(|(key, doc)| (*key, doc))
    }

    /// All audits, the earliest first.
    pub fn audits(&self) -> impl DoubleEndedIterator<Item = AuditId> + '_ {
        self.audits.iter().copied()
    }

    pub fn is_open(&self, id: AuditId) -> bool {
        self.docs.contains_key(&DocKey::Audit(id)) || self.frozen.contains_key(&DocKey::Audit(id))
    }

    pub fn audit(&self, id: AuditId) -> Option<&Audit> {
        match self.docs.get(&DocKey::Audit(id)).map(AsRef::as_ref) {
            Some(Doc::Audit(audit)) => Some(audit),
            _ => None,
        }
    }

    /// The week as it was logged; none where nothing was logged yet.
    pub fn week(&self, id: AuditId, week: IsoWeek) -> Option<&Week> {
        match self.docs.get(&DocKey::Week(id, week)).map(AsRef::as_ref) {
            Some(Doc::Week(week)) => Some(week),
            _ => None,
        }
    }

    /// A copy of the week to be changed; empty where nothing was logged yet.
    pub fn week_or_new(&self, id: AuditId, week: IsoWeek) -> Week {
        self.week(id, week).cloned().unwrap_or_else(|| Week::new(week))
    }

    /// All weeks of an audit's plan that were logged.
    pub fn weeks(&self, id: AuditId) -> Vec<&Week> {
        let plan = self.audit(id).map(Audit::all_weeks);
        plan.into_iter().flatten().filter_map(|week| self.week(id, week)).collect()
    }

    /// The latest audit, among those opened, whose weeks hold `date`.
    pub fn audit_on(&self, date: Date) -> Option<AuditId> {
        let week = IsoWeek::of(date);
        self.audits().rev().find(|id| self.audit(*id).is_some_and(|audit| audit.covers(week)))
    }

    /// Attempts at the quiz, the earliest first.
    pub fn attempts(&self) -> impl DoubleEndedIterator<Item = &Attempt> {
        self.docs.values().filter_map(|doc| if let Doc::Attempt(attempt) = doc.as_ref() { Some(attempt) } else { None })
    }

    pub fn trials(&self) -> Trials {
        match self.docs.get(&DocKey::Trials).map(AsRef::as_ref) {
            Some(Doc::Trials(trials)) => trials.clone(),
            _ => Trials::default(),
        }
    }

    /// All trials; none while there was never one.
    pub fn trials_ref(&self) -> Option<&Trials> {
        match self.docs.get(&DocKey::Trials).map(AsRef::as_ref) {
            Some(Doc::Trials(trials)) => Some(trials),
            _ => None,
        }
    }

    pub fn decision(&self) -> Decision {
        self.decision_ref().cloned().unwrap_or_default()
    }

    /// The decision's worksheet; none while nothing was written in it.
    pub fn decision_ref(&self) -> Option<&Decision> {
        match self.docs.get(&DocKey::Decision).map(AsRef::as_ref) {
            Some(Doc::Decision(decision)) => Some(decision),
            _ => None,
        }
    }

    pub fn rules(&self) -> Rules {
        match self.docs.get(&DocKey::Rules).map(AsRef::as_ref) {
            Some(Doc::Rules(rules)) => rules.clone(),
            _ => Rules::default(),
        }
    }
}
