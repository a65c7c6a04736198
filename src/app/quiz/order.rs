//! The order in which a quiz is walked, made from its stored seed; knows nothing of answers.

use crate::model::{Pack, Side};

/// The step after the last fork: what is missing, and the way to the result.
pub const END: &str = "end";

/// What one step of the walk asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    /// Place of a statement in the pack, and its id.
    Statement(usize, &'a str),
    /// Place of a fork in the pack, and its id.
    Fork(usize, &'a str),
    End,
}

impl<'a> Step<'a> {
    /// The word that an attempt keeps for it.
    pub const fn id(self) -> &'a str {
        match self {
            Self::Statement(_, id) | Self::Fork(_, id) => id,
            Self::End => END,
        }
    }
}

/// Every step: the statements, the two tracks taking turns in an order that the seed decides, then the forks.
pub fn steps(pack: &Pack, seed: u64) -> Vec<Step<'_>> {
    let mut chance = Chance(seed);
    let of = |side| pack.statements.iter().enumerate().filter(move |(_, s)| s.side == side).map(|(n, s)| Step::Statement(n, &s.id));
    let (mut first, mut second): (Vec<Step<'_>>, Vec<Step<'_>>) = (of(Side::Staff).collect(), of(Side::Em).collect());
    if chance.below(2) == 1 {
        std::mem::swap(&mut first, &mut second);
    }
    chance.shuffle(&mut first);
    chance.shuffle(&mut second);
    let mut steps = Vec::new();
    let (mut first, mut second) = (first.into_iter(), second.into_iter());
    loop {
        let pair = [first.next(), second.next()];
        if pair == [None, None] {
            break;
        }
        steps.extend(pair.into_iter().flatten());
    }
    steps.extend(pack.forks.iter().enumerate().map(|(n, f)| Step::Fork(n, &f.id)));
    steps.push(Step::End);
    steps
}

/// Which side stands first at fork `n`: not always the same, since that would tell which track an end belongs to.
pub fn first_end(seed: u64, n: usize) -> Side {
    let mut chance = Chance(seed ^ u64::try_from(n).unwrap_or(0).wrapping_mul(0x9e37));
    if chance.below(2) == 0 { Side::Staff } else { Side::Em }
}

/// A number that says nothing of the word it is made of: orders statements without telling their track.
pub fn neutral(word: &str) -> u64 {
    word.bytes().fold(Chance(7), |mut chance, byte| Chance(chance.next() ^ u64::from(byte))).next()
}

/// A seed of nine digits at most, made from numbers such as those of a clock.
pub fn seed(numbers: &[i64]) -> u64 {
    numbers.iter().fold(Chance(1), |mut chance, n| Chance(chance.next() ^ n.unsigned_abs())).next() % 1_000_000_000
}

/// `SplitMix64` (Steele, Lea, Flood 2014): small, the same everywhere, good enough for a dozen cards.
struct Chance(u64);

impl Chance {
    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        let n = u64::try_from(n).unwrap_or(1).max(1);
        usize::try_from(self.next() % n).unwrap_or(0)
    }

    /// Fisher and Yates.
    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = self.below(last + 1);
            items.swap(last, other);
        }
    }
}
