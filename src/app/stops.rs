//! A cursor over the entries of a page that is longer than the window; knows nothing of what the entries are.

use super::state::Extent;

/// What a frame found out about the entries of the page that it showed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stops {
    /// The row of the page that is on top of the window.
    pub top: u16,
    /// The section that the window begins with, counted from 0.
    pub section: usize,
    /// Whether the selected entry is on screen.
    pub shown: bool,
    /// The first and the last entry that are on screen.
    pub first: Option<usize>,
    pub last: Option<usize>,
    /// The row at which the entry before the selected one begins.
    pub before: Option<u16>,
    /// The row below the entry after the selected one.
    pub after: Option<u16>,
}

/// Which part of the page a window shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Top {
    /// The one with the selected entry.
    Own,
    /// From this row on.
    Row(u16),
    /// From the head of this section on, counted from 0.
    Head(usize),
}

impl Default for Top {
    fn default() -> Self {
        Self::Row(0)
    }
}

/// The selected entry and the part of the page that is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cursor {
    pub selected: usize,
    pub top: Top,
}

impl Cursor {
    /// A cursor on an entry, which is brought on screen.
    pub const fn on(selected: usize) -> Self {
        Self { selected, top: Top::Own }
    }

    /// One key down or up: to the neighbour where it is on screen, else the page moves by a line, so that text without
    /// entries can be read too. More lines at once turn the page.
    pub fn go(&mut self, lines: i32, count: usize, extent: &Extent) {
        match lines {
            1 | -1 => self.step(lines, count, extent),
            _ => self.turn(lines, count, extent),
        }
    }

    fn step(&mut self, by: i32, count: usize, extent: &Extent) {
        let stops = &extent.stops;
        self.top = Top::Row(stops.top);
        if !stops.shown
            && let Some(near) = if by > 0 { stops.first } else { stops.last }
        {
            self.selected = near;
        } else if by > 0 {
            match stops.after {
                Some(end) if end <= stops.top.saturating_add(extent.page) || stops.top >= extent.overflow => self.selected += 1,
                _ => self.top = Top::Row((stops.top + 1).min(extent.overflow)),
            }
        } else {
            match stops.before {
                Some(start) if start >= stops.top => self.selected = self.selected.saturating_sub(1),
                _ => self.top = Top::Row(stops.top.saturating_sub(1)),
            }
        }
        self.settle(count);
    }

    fn turn(&mut self, lines: i32, count: usize, extent: &Extent) {
        let to = i32::from(extent.stops.top).saturating_add(lines);
        let limit = i32::from(extent.overflow);
        if to <= 0 && lines < -1000 {
            self.selected = 0;
        } else if to >= limit && lines > 1000 {
            self.selected = count;
        }
        self.top = Top::Row(u16::try_from(to.clamp(0, limit)).unwrap_or(0));
        self.settle(count);
    }

    /// Whether keys may act on the selected entry: one that is off screen is brought back first, or left for one that is on.
    pub fn is_ready(&mut self, extent: &Extent) -> bool {
        let stops = &extent.stops;
        if stops.shown {
            return true;
        }
        match stops.first {
            Some(first) => self.selected = first,
            None => self.top = Top::Own,
        }
        false
    }

    /// Brings the cursor back onto one of `count` entries.
    pub fn settle(&mut self, count: usize) {
        self.selected = self.selected.min(count.saturating_sub(1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A window of 10 rows on a page of 30 with entries at rows 4, 12, 13 and 29.
    fn extent(selected: usize, top: u16) -> Extent {
        let rows = [4_u16, 12, 13, 29];
        let on = |row: u16| (top..top + 10).contains(&row);
        let seen: Vec<usize> = (0..4).filter(|n| on(rows[*n])).collect();
        let stops = Stops {
            top,
            section: 0,
            shown: on(rows[selected]),
            first: seen.first().copied(),
            last: seen.last().copied(),
            before: selected.checked_sub(1).map(|n| rows[n]),
            after: rows.get(selected + 1).map(|r| r + 1),
        };
        Extent { page: 10, overflow: 20, stops, ..Extent::default() }
    }

    #[test]
    fn every_row_and_every_entry_is_reached_with_one_key() {
        let (mut cursor, mut top, mut seen) = (Cursor::default(), 0, vec![]);
        for _ in 0..40 {
            cursor.go(1, 4, &extent(cursor.selected, top));
            if let Top::Row(row) = cursor.top {
                assert!(row <= top + 1);
                top = row;
            }
            seen.push(cursor.selected);
        }
        assert_eq!((cursor.selected, top), (3, 20));
        seen.dedup();
        assert_eq!(seen, [0, 1, 2, 3]);
        for _ in 0..40 {
            cursor.go(-1, 4, &extent(cursor.selected, top));
            if let Top::Row(row) = cursor.top {
                top = row;
            }
        }
        assert_eq!((cursor.selected, top), (0, 0));
    }

    #[test]
    fn nothing_off_screen_is_acted_on() {
        let mut cursor = Cursor::on(0);
        assert!(cursor.is_ready(&extent(0, 0)));
        assert!(!cursor.is_ready(&extent(0, 8)));
        assert_eq!(cursor.selected, 1);
        cursor.go(10_000, 4, &extent(1, 8));
        assert_eq!((cursor.selected, cursor.top), (3, Top::Row(20)));
        cursor.go(-10_000, 4, &extent(3, 20));
        assert_eq!((cursor.selected, cursor.top), (0, Top::Row(0)));
    }
}
