//! Seeded chance: the same seed gives the same numbers on every machine; knows nothing of audits.

/// `SplitMix64` (Steele, Lea, Flood 2014), with normal numbers by Box and Muller.
pub(crate) struct Chance {
    state: u64,
    spare: Option<f64>,
}

impl Chance {
    pub(crate) const fn new(seed: u64) -> Self {
        Self { state: seed, spare: None }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.state ^ (self.state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Uniform in 0.0 to 1.0, both left out.
    fn uniform(&mut self) -> f64 {
        let bits = u32::try_from(self.next() >> 32).unwrap_or(0);
        (f64::from(bits) + 0.5) / 4_294_967_296.0
    }

    /// Uniform in 0 to `below - 1`; 0 where `below` is 0.
    pub(crate) fn below(&mut self, below: u8) -> u8 {
        u8::try_from(self.next() % u64::from(below.max(1))).unwrap_or(0)
    }

    /// Normal with mean 0 and the given standard deviation.
    pub(crate) fn normal(&mut self, sd: f64) -> f64 {
        if let Some(spare) = self.spare.take() {
            return spare * sd;
        }
        let radius = (-2.0 * self.uniform().ln()).sqrt();
        let angle = std::f64::consts::TAU * self.uniform();
        self.spare = Some(radius * angle.sin());
        radius * angle.cos() * sd
    }
}

/// Share of a normal distribution below `x` standard deviations (Abramowitz and Stegun 26.2.17, good to 1e-7).
pub(crate) fn normal_below(x: f64) -> f64 {
    let t = 1.0 / (1.0 + 0.231_641_9 * x.abs());
    let series = [1.330_274_429, -1.821_255_978, 1.781_477_937, -0.356_563_782, 0.319_381_53].into_iter().fold(0.0, |sum, c| (sum + c) * t);
    let tail = series * (-x * x / 2.0).exp() / std::f64::consts::TAU.sqrt();
    if x > 0.0 { 1.0 - tail } else { tail }
}
