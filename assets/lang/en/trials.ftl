# Trials: the list, one trial, calendar entries.
trials-own = Your trials
trials-ideas = Ideas
trials-new = A trial of your own (n)
trials-new-what = Your own trial: give it a name, a side, and the activity on which its time is logged.
trials-untitled = Trial without a name
trials-logged-on = Its time is logged on: { $activity }
trials-last = Last in the log
trials-unknown = There is no trial “{ $id }”.
trials-unknown-hint = The tab Trials lists them with their ids.
trials-no-idea = The pack has no trial “{ $id }”.
trials-no-idea-hint = It has { $ids }.
trials-planned = Planned: { $title }. Set its dates, then write down what is agreed.
trials-started = Started: { $title }. The review is on { $review }.
trials-runs = It runs already.
trials-logged = Added to the log.
trials-log-empty = Nothing to add: the line is empty.
trials-log-empty-hint = Write what happened.
trials-finished = Finished. Does the signal hold for you? Answer y or n.
trials-not-begun = It has not begun.
trials-not-begun-hint = s starts it.
trials-deleted = Deleted: { $title }. u brings it back.
trials-delete-where = D takes away lines of the log here; in the list it takes away a trial.
standing-planned = planned, no dates yet
standing-planned-dates = planned, { $start } to { $review }
standing-running = running since { $start }, { $left ->
    [0] review today
    [one] review tomorrow
   *[other] review in { $left } days
}
standing-running-open = running since { $start }
standing-overdue = running since { $start }, { $over ->
    [one] review was yesterday
   *[other] review was { $over } days ago
}
standing-finished = finished, signal not answered
standing-fits = finished, the path fits
standing-fits-not = finished, the path does not fit
trial-side = Path
trial-activity = Logged on
trial-no-activity = no activity
trial-start = Start
trial-review = Review
trial-no-date = not set (← and → set it)
trial-hours = { $hours } h on { $count ->
    [one] one line
   *[other] { $count } lines
}
trial-energy = , { $energy } energy an hour
trial-length = { $weeks } weeks (← and → move a date by a day, < and > by a week)
trial-length-unfair = { $weeks } weeks: a fair trial lasts four to eight.
trial-agreed = What is agreed
trial-duties = Duties
trial-duties-ask = What exactly do you take over, and what do you lay down for it?
trial-gaps = Gaps named up front
trial-gaps-ask = What have you never done, and who helps with it?
trial-way-back = The way back
trial-way-back-ask = Who takes it over if it doesn't fit, with no blame?
trial-log-head = Log
trial-log-add = a adds a line of today
trial-to-come = What the review will ask
trial-end = At the end
trial-signal-ask = Did it? y or n.
trial-signal-yes = Yes, it did.
trial-signal-no = No, it did not.
trial-outcome = Outcome
trial-outcome-ask = What came of it, and what surprised you? Enter writes it.
undo-trial-text = a text of “{ $title }”
undo-trial-plan = planning “{ $title }”
undo-trial-start = starting “{ $title }”
undo-trial-log = a line in the log of “{ $title }”
undo-trial-log-away = deleting a line in the log of “{ $title }”
undo-trial-finish = finishing “{ $title }”
undo-trial-signal = the signal of “{ $title }”
undo-trial-away = deleting “{ $title }”
undo-trial-side = the side of “{ $title }”
undo-trial-activity = the activity of “{ $title }”
undo-trial-date = the dates of “{ $title }”
ics-check-in = Check-in: { $title }
ics-check-in-text = Add a line to the log of this trial. What gave you energy this week, what took it?
ics-review = Review: { $title }
ics-review-text = Finish the trial and answer its question.
ics-duties = Duties: { $text }
ics-gaps = Gaps named up front: { $text }
ics-way-back = The way back: { $text }

scope-trials = Trials
scope-trial = One trial
help-trials-open = Open a trial, or plan an idea
hint-trials-open = open
hint-trials-plan = plan
help-trials-start = Start it today
hint-trials-start = start
help-trials-new = A trial of your own
hint-trials-new = new
help-trials-delete = Delete the selected trial
hint-trials-delete = delete
help-trial-edit = Write what the cursor is on
hint-trial-edit = write
help-trial-log = Add a line to the log
hint-trial-log = log
help-trial-start = Start it, or take it up again
hint-trial-start = start
help-trial-finish = Finish it
hint-trial-finish = finish
help-trial-less = A day earlier, or the value before
help-trial-more = A day later, or the next value
help-trial-week-less = A week earlier
help-trial-week-more = A week later
help-trial-yes = Yes, the signal holds
help-trial-no = No, it does not
help-trial-delete = Delete the selected line of the log
help-trial-back = Back to the list
hint-trial-back = back
hint-trial-less = change
hint-trial-yes = yes
hint-trial-no = no
