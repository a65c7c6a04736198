# The calendar audit.
weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun
month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec

# Days and weeks.
audit-day = { $weekday } { $day } { $month }
audit-day-short = { $weekday } { $day }
audit-whole-week = whole week
audit-column-week = Week
audit-column-total = Total
audit-row-day = Each day
audit-span = { $from } to { $to }
audit-span-from = from { $from }
audit-dates-one = { $day }–{ $last } { $month }
audit-dates-two = { $day } { $month } – { $last } { $lastMonth }
audit-title = Audit from { $day } { $month } { $year }
audit-week-of = week { $n } of { $of }

# Starting one.
audit-start-title = The calendar audit
audit-start-what = For four to six weeks you note where your hours go, and whether each piece of work gave you energy or took it. Then you see which of the two paths your weeks lean towards, and nothing is claimed before there is enough to rest on.
audit-start-short = For four to six weeks you note where your hours go, and whether they gave or took energy.
audit-start-first = First week
audit-start-weeks = Weeks
audit-start-hours = Hours a week
audit-start-last = It ends on { $day }.
audit-start-earlier = Weeks that are over can be filled in from memory.
audit-start-keys = { $up } and { $down } choose a line, { $left } and { $right } change it. Enter starts the audit.
audit-bad-weeks = An audit covers 4 to 6 weeks
audit-bad-weeks-hint = Choose 4, 5 or 6.
audit-bad-contract = Hours a week lie between 1 and 100
audit-bad-contract-hint = Write the hours of your contract, such as 40.
audit-overlap = Another audit covers some of these weeks: { $weeks }
audit-overlap-hint = Start in { $week } or later, or in weeks before it.
audit-started = Audit started: { $first } to { $last }.

# Logging from outside the grid.
audit-logged = Logged { $time } of { $activity }, { $day }.
audit-logged-energy = Logged { $time } of { $activity }, { $day }, energy { $energy }.
audit-not-covered = No audit covers { $date }
audit-not-covered-hint = There are audits { $audits }. Log a day inside one, or begin another with `fingerpost audit start`.
audit-none-yet-hint = Begin one with `fingerpost audit start`.

# What the grid says.
audit-reading = Reading this audit…
audit-frozen = This audit can't be shown or changed: { $reason }
audit-week-frozen = Shown, not changed: { $reason }
audit-no-rows = There is no row yet
audit-no-rows-hint = Press a and type part of an activity's name.
audit-empty = Nothing is logged this week. Press a and type part of an activity's name, then type hours and rate them with + or -. Or press i to import a calendar.
audit-empty-repeat = Press . to take over last week's hours, or a to add an activity by part of its name. Then type hours and rate them with + or -.
audit-hours-first = This cell has no hours yet
audit-hours-first-hint = Type hours first, such as 1.5 or 90m.
audit-no-lines = There are no lines in this row
audit-future = This day has not come yet, so its energy can't be known
audit-future-hint = Hours can be planned; rate them on the day.
audit-bad-hours = “{ $text }” is no length of time
audit-bad-hours-hint = Write 1.5, 1h30, 90m or 90; Esc leaves it.
audit-several-lines = This cell has several lines: choose one, then type.
audit-deleted = Deleted. Press u to take it back.
audit-nothing-here = There is nothing to delete here
audit-nothing-here-hint = Move to a cell with hours.
audit-nothing-before = The week before has no lines in this audit
audit-nothing-before-hint = Press a to add an activity.
audit-repeated-nothing = Every cell of last week is filled already.
audit-repeated = { $count ->
    [one] One line
   *[other] { $count } lines
} of last week taken over, still without energy.
audit-hard-on = Marked as a hard week: it is looked at on its own too.
audit-hard-off = No longer marked as hard.
audit-atypical-on = Marked as atypical: it is left out of the lean.
audit-atypical-off = No longer marked as atypical.
audit-days-off = Days off this week: { $days }.
audit-first-week = This is the audit's first week.
audit-last-week = This is the audit's last week.
audit-no-activity = No activity fits “{ $text }”
audit-no-activity-hint = Type less, or another part of its name.
audit-note-lost = The line of this note is gone
audit-note-lost-hint = Copy the text before you press Esc.

# Marks in the header.
audit-mark-hard = hard week
audit-mark-atypical = atypical
audit-mark-off = { $days } days off
audit-mark-off-one = 1 day off
audit-mark-check-in = check-in written
audit-mark-plain = { $hours } h logged
audit-hours-of = { $hours } of { $of } h

# Lines of a cell.
audit-lines-title = { $activity }, { $day }
audit-lines-week = { $activity }, all of the week
audit-rated-same-day = same day
audit-rated-recalled = recalled
audit-unrated = not rated
audit-energy-2 = energised
audit-energy-1 = gave energy
audit-energy-0 = neutral
audit-energy--1 = took energy
audit-energy--2 = drained
audit-event-vanished = no longer in the calendar

# Figures.
audit-figures = This audit so far
audit-coverage = Logged
audit-drain = Draining
audit-drain-wait = { $have } of { $need } rated lines
audit-of-hours = { $hours } of { $of } h
audit-percent = { $percent } %
audit-hours = Hours
audit-per-hour = Energy per hour
audit-per-hour-short = Energy
audit-bar-drain = took
audit-bar-gain = gave
audit-no-figures = Hours and energy of each activity appear here as you log them.
audit-gate-of = { $have } of { $need }
audit-gate-most = { $have }, at most { $need }
audit-gates-side = To set the paths side by side
audit-gates-verdict = For a reading of the lean
audit-gates-side-done = Enough is logged to set the paths side by side.
audit-measure-lines = rated lines
audit-measure-days = days
audit-measure-hours = rated hours
audit-measure-weeks = weeks
audit-measure-coverage = hours logged
audit-measure-unsorted = unsorted hours
audit-measure-delay = rating time known
audit-short-lines = lines
audit-short-days = days
audit-short-hours = hours

# The whole audit.
audit-map-trend-wait = How each path's energy moves from week to week is shown once both paths can be set side by side.
audit-map-legend = ++ gave much, + gave, 0 neutral, { $minus } took, { $minus }{ $minus } took much, ? not rated: each cell is the week's hours together. The two lines on top are each path's energy per hour.
audit-map-hard = hard
audit-map-atypical = left out
audit-map-empty = Nothing is logged in this audit yet. Press Enter to open the week, then a to add an activity.

# Lists and notes.
audit-ask-activity = Add an activity
audit-ask-audit = Audits
audit-ask-type = Type part of a name:
audit-ask-nothing = Nothing fits. Backspace takes a letter back.
audit-new = Start another audit
audit-open-mark = on screen
audit-note-line = Note: { $activity }, { $day }
audit-note-check-in = Check-in for { $week }
audit-note-kept = Kept as you type.

# What undo calls each change.
did-start = audit from { $week } started
did-log = { $activity } logged, { $day }
did-hours = hours of { $activity }, { $day }
did-energy = energy of { $activity }, { $day }
did-delete = { $activity } deleted, { $day }
did-day = { $activity } moved from { $day }
did-note = note on { $activity }, { $day }
did-check-in = check-in of { $week }
did-repeat = last week's hours taken over
did-hard = { $week } marked hard
did-not-hard = { $week } no longer hard
did-atypical = { $week } marked atypical
did-not-atypical = { $week } no longer atypical
did-days-off = days off in { $week }

# Keys.
help-audit-begin = Start the audit
hint-audit-begin = start
help-audit-more = Later week, more weeks, more hours
help-audit-less = Earlier week, fewer weeks, fewer hours
hint-audit-less = change
help-audit-list = All audits
help-grid-left = A column to the left
help-grid-right = A column to the right
help-grid-first = To the column of the whole week
help-grid-last = To Sunday
help-grid-hours = Type hours into the cell: 1.5, 1h30, 90m or 90
hint-grid-hours = hours
help-grid-gain = Energy up
hint-grid-gain = energy
help-grid-drain = Energy down
help-grid-neutral = Energy 0: neutral
help-grid-unrate = Take the energy back: not rated
help-grid-add = Add an activity by part of its name
hint-grid-add = add
help-grid-note = Note on the cell
hint-grid-note = note
help-grid-repeat = Take over last week's hours, without energy, into empty cells
hint-grid-repeat = repeat
help-grid-delete = Delete the cell's lines (u takes it back)
help-grid-lines = Open the cell, or the row, into its lines
hint-grid-lines = lines
help-grid-earlier = The week before
help-grid-later = The week after
help-grid-hard = Mark the week as hard, or take the mark back
help-grid-atypical = Mark the week as atypical, or take the mark back
help-grid-days-off = Half a day off more
help-grid-fewer-days-off = Half a day off less
help-grid-check-in = The week's check-in
hint-grid-check-in = check-in
help-grid-whole = The whole audit at a glance
hint-grid-whole = weeks
help-grid-figures = Figures and what is still missing
hint-grid-figures = figures
help-grid-audits = All audits, and starting another
help-hours-accept = Take the hours
hint-hours-accept = take
help-hours-gain = Take the hours, energy up
hint-hours-gain = energy
help-hours-drain = Take the hours, energy down
help-hours-down = Take the hours and go down
help-hours-up = Take the hours and go up
help-hours-right = Take the hours and go right
help-hours-left = Take the hours and go left
help-hours-cancel = Leave the hours as they were
hint-hours-cancel = leave
help-hours-quit = Quit
help-lines-hours = Type hours into the line
hint-lines-hours = hours
help-lines-gain = Energy up
hint-lines-gain = energy
help-lines-drain = Energy down
help-lines-neutral = Energy 0: neutral
help-lines-unrate = Take the energy back: not rated
help-lines-note = Note on the line
hint-lines-note = note
help-lines-day = Move the line to the next day
hint-lines-day = next day
help-lines-day-before = Move the line to the day before
help-lines-delete = Delete the line (u takes it back)
hint-lines-delete = delete
help-lines-back = Back to the grid
hint-lines-back = back
help-weeks-open = Open the week in the grid
hint-weeks-open = open week
help-weeks-earlier = The week before
hint-weeks-earlier = week
help-weeks-later = The week after
help-weeks-whole = All weeks, or back to the grid
hint-weeks-whole = all weeks
help-weeks-figures = Figures, or back to the grid
hint-weeks-figures = figures
help-weeks-audits = All audits, and starting another
hint-weeks-audits = audits
help-prompt-take = Take the entry
hint-prompt-take = take
help-prompt-down = The next entry
hint-prompt-down = choose
help-prompt-up = The entry before
help-prompt-cancel = Leave it
hint-prompt-cancel = leave
help-prompt-quit = Quit
help-note-close = Close the note; it is kept
hint-note-close = close, it is kept
help-note-editor = Open the note in your own editor
hint-note-editor = your editor
help-note-quit = Quit; the note is kept

audit-line-trial = Trial: { $title }
