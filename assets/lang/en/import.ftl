# Calendars brought into the audit: reading, review, rating.
did-import = calendar import
did-sort = events sorted
did-rule = events sorted into { $activity }
did-rate = energy of { $what }
audit-unsorted = Unsorted

# Asking for the path, and reading.
import-ask = Import a calendar
import-ask-sort = Sort these events into
import-ask-path = Path:
import-ask-how = An .ics file, or a folder of them. Events of this audit's weeks become lines; declined, cancelled, free and all-day events are left out. Import again as often as you like: what you rated, noted and sorted stays. To leave out what you declined, add --me you@example.com.
import-ask-how-short = An .ics file, or a folder of them. Its events in this audit's weeks become lines.
import-no-path = No path.
import-no-path-hint = Type or paste the path of an .ics file, or of a folder of them.
import-reading = Reading { $path }
import-percent = { $percent } %
import-reading-how = Nothing changes before all of it is read. Esc cancels.
import-cancelled = Cancelled: nothing was imported.

# What an import did.
import-said = { $parts }. One u takes the whole import back.
import-added = { $count } added
import-changed = { $count } changed
import-same = { $count } unchanged
import-vanished = { $count } vanished
import-left-out = { $count } left out
import-skipped = { $count } skipped
import-nothing = The calendar has no events in the weeks of this audit.
import-nothing-hint = It is about { $first } to { $last }. A starts another one, over the weeks of the calendar.

# The page of details.
details-title = What the import did
details-counts = Events in the weeks of this audit: { $events }
details-added = added
details-changed = changed
details-same = as they were
details-left-out-title = Left out
details-vanished-title = Vanished: no longer in the calendar, their lines stay
details-skipped-title = Skipped: could not be read
details-skipped-line = { $file }, line { $line }: { $why }
details-skipped-more = and { $count } more
details-warnings-title = Read in another way than written

# Review.
review-title = { $pending ->
    [one] Review: 1 group to look at
   *[other] Review: { $pending } groups to look at
}
review-title-done = Review: all groups looked at
review-sum = { $events ->
    [one] 1 event
   *[other] { $events } events
}, { $hours } h
review-unsorted-sum = { $hours } h unsorted
review-details-sum = s: what was left out or skipped
review-column-title = Title
review-column-count = Events
review-column-hours = Hours
review-column-activity = Activity
review-column-why = Why
review-no-title = (no title)
review-lead = Do you lead it?
review-ask-lead = Do you lead these one-on-ones? y: yes. n: no, they are for your own growth.
review-ask-unsure = Enter chooses an activity.
review-ask-guess = Enter accepts, a chooses another activity.
review-ask-done = Looked at. a chooses another activity.
review-ask-rate = Everything is sorted. Enter goes on to energy.
review-kept = as it stands in your audit
review-count = { $count ->
    [one] 1 event
   *[other] { $count } events
}
review-days = { $from } to { $to }
review-nothing = This audit has no events of a calendar.
review-nothing-hint = Press i to import one.
review-none-sure = Nothing left that is sure: the other groups need your answer.
review-accepted = { $count ->
    [one] 1 group accepted.
   *[other] { $count } groups accepted.
}
review-no-question = Who leads is asked for one-on-ones alone.
review-sorted = { $activity }: { $count ->
    [one] 1 event
   *[other] { $count } events
} sorted, and a rule for the next import.
review-no-details = Nothing was imported since the program was opened.

# How far a choice reaches.
reach-title = { $title }: { $activity }
reach-this = this one
reach-same-title = this title
reach-series = this series
reach-also = { $count ->
    [one] and 1 other:
   *[other] and { $count } others:
}
reach-nothing-else = nothing else
reach-rule = The answer becomes a rule, for the next import too. `fingerpost rules` lists all.
reach-no-series = This event belongs to no series.
reach-no-series-hint = Press 1 for this one alone, or 2 for every event with this title.
reach-no-title = This event has no title to go by.
reach-no-title-hint = Press 1 for this one alone.

# Energy.
rate-title = { $open ->
    [one] Energy: 1 group to rate
   *[other] Energy: { $open } groups to rate
}
rate-title-events = { $open ->
    [one] Energy: 1 event of the last 7 days to rate
   *[other] Energy: { $open } events of the last 7 days to rate
}
rate-title-done = Energy: all rated
rate-how = How did it leave you, as a rule? Rated from memory; what differs can be changed in the grid.
rate-how-events = How did it leave you? Today's events count as rated on the day.
rate-singles = Single events
rate-column-days = Days
rate-column-energy = Energy

rate-nothing = All imported events are sorted and rated.
rate-done = All groups are rated. e rates the last 7 days one by one, Enter goes back to the week.
rate-done-events = The last 7 days are rated. Enter goes back to the week.
rate-no-events = Every imported event of the last 7 days has its energy.

# Keys.
scope-reading = Import, while a calendar is read
scope-review = Import, review
scope-reach = Import, how far a choice reaches
scope-details = Import, what was left out
scope-rate = Import, energy
help-import-open = Import a calendar
hint-import-open = import
help-import-review = Review imported events again: what is unsorted comes first
help-reading-cancel = Cancel the import
hint-reading-cancel = cancel
help-review-accept = Accept the activity and go on; choose one where it is unsure
hint-review-accept = accept
hint-review-pick = choose
help-review-all = Accept all groups that are sure
hint-review-all = all sure
help-review-choose = Choose another activity
hint-review-choose = another
help-review-leads = You lead this one-on-one
hint-review-leads = lead
help-review-led = You are led in it: it is for your own growth
hint-review-led = led
help-review-details = What was left out or skipped, and why
hint-review-details = left out
help-review-rate = On to energy
hint-review-rate = energy
help-reach-pick = 1 this one, 2 every event with this title, 3 its series
hint-reach-pick = reach
help-reach-earlier = An earlier event as “this one”
help-reach-later = A later event as “this one”
help-reach-back = Back without a choice
hint-reach-back = back
help-details-close = Back to the review
hint-details-close = back
help-rate-energy = Energy: 1 drained, 2 took energy, 3 neutral, 4 gave energy, 5 energised
hint-rate-energy = energy
help-rate-skip = Leave it unrated and go on
hint-rate-skip = skip
help-rate-events = Between groups and the single events of the last 7 days
hint-rate-events = one by one
help-rate-done = Back to the week
hint-rate-done = done

# Why an event was taken for what, left out or skipped.
reason-by-hand = sorted by hand before
reason-kept = kept as you sorted it
reason-rule = your rule: { $word }
reason-rule-title = your rule for this title
reason-rule-series = your rule for this series
reason-rule-event = your choice for this one
reason-names = matched: two names, { $one } and { $other }
reason-matched = matched: { $word }
reason-similar = similar to: { $word }
reason-no-words = unsure: the title has no words
reason-no-match = unsure: no phrase matched
reason-general = unsure: too general ({ $word })
reason-anything = unsure: `{ $word }` alone could mean anything
reason-several = unsure: `{ $word }` could mean several things
reason-cancelled = cancelled
reason-declined = declined
reason-all-day = all-day
reason-transparent = transparent
reason-no-length = no length
reason-days = a day or longer
reason-twice = the same event twice
reason-removed = removed by you
reason-vanished = no longer in the calendar
part-moved = on another day
part-length = of another length
part-sorted = sorted now
part-time = at another time
part-title = under another title
part-back = back in the calendar
reason-bad-start = with an unreadable start
reason-no-start = without a start
reason-bad-recurrence = with an unreadable recurrence rule
reason-too-often = repeating too often
reason-by-second = recurring by the second
reason-never-ended = never ended
reason-long-line = with a line longer than 1 MB
reason-nested = nested deeper than 8 components
reason-many-events = more than 100,000 events near the window
reason-many-times = more than 5,000 times in the window
reason-other-calendar = no event is known from earlier imports: nothing was marked as vanished
reason-full = more than 50,000 occurrences in the window: { $count ->
    [one] one event was
   *[other] { $count } events were
} not read

# What was read in another way than written, or not at all.
warning-zone = { $file }: time zone `{ $zone }` is unknown: its events are read as local time
warning-empty-rule = the rule `{ $rule }` has no words to look for
warning-long-pattern = a rule's pattern is longer than 1,000 characters
warning-bad-pattern = the pattern `{ $pattern }` can't be read: { $why }

# Why nothing was imported.
refused-empty = there is no .ics file in { $path }
refused-empty-hint = Give the folder of one calendar, or a file.
refused-many = { $path }: more than 50,000 calendar files
refused-many-hint = Import one folder at a time.
refused-table = { $path }: a table, not a calendar
refused-table-hint = Tables are imported on the command line: `fingerpost import FILE`.
refused-both = tables and calendars can't be imported at once
refused-both-hint = Import the .ics files first, then the tables.
refused-no-calendar = { $file }: not a calendar: it has no BEGIN:VCALENDAR line
refused-no-calendar-hint = Export the calendar as .ics; a page that asks to sign in is sometimes saved in its place.
refused-endless-line = { $file }: a line longer than 1 MB, and no event that can be read
refused-packed = { $path }: a packed file
refused-packed-hint = Unpack an archive and import the .ics files in it; save a spreadsheet as CSV.
refused-utf-16 = { $file }: written as UTF-16, which no calendar program exports
refused-utf-16-hint = Open it in an editor and save it as UTF-8.
refused-too-large = { $file }: more than 256 MB of calendars in one import
refused-too-large-hint = Export fewer months, or import the files one by one.
refused-cancelled-hint = Start the import again when you are ready.

# What was passed over.
import-skipped-why = { $count } { $why }
import-skipped-of = { $count } of { $read } events skipped: { $why }.
reason-crowded = over the 50,000 occurrences that the window holds
hint-reach-earlier = which one
help-review-back = Back to the week; what is not looked at can be later (I)
hint-review-back = back
