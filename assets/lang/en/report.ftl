# The brief that is exported. It is read by somebody else too, so it speaks of "the quiz" and "the weeks".
report-title = { $pack }: a brief
report-date = Date
report-audit = Audit
report-span = Weeks
report-span-value = { $from } to { $to }, { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
}
report-yes = yes
report-no = no
report-and = {" "}and{" "}
report-neither-side = neither track
report-not-yet = not yet
report-not-written = not written
report-not-rated = not rated
report-whole-week = Whole week

# The reading, in one sentence.
report-reading-aligned = The quiz and the logged weeks lean the same way, towards { $lived }.
report-next-aligned = Next come the decision statement and the trial with the largest stake.
report-reading-conflict = The quiz and the logged weeks disagree: the answers lean towards { $stated }, the energy of the weeks towards { $lived }.
report-next-conflict = The weeks speak for daily energy, the quiz for aspiration: the contradictions below are where to look, and a trial is the next test.
report-reading-unconfirmed = The answers lean towards { $stated }, and the energy of the logged weeks has not confirmed it so far.
report-next-unconfirmed = Logging on to week 6 gives it one more look.
report-reading-untested = The answers lean towards { $stated }, and it is untested: too little work of { $missing } has been logged to judge.
report-next-untested = A trial would fill it.
report-reading-energy-leads = The energy of the logged weeks leans towards { $lived }, and the answers lean to neither side.
report-next-energy-leads = The statements that disagree are worth another reading, and the quiz a retake later.
report-reading-undecided = Neither the quiz nor the logged weeks lean to a side.
report-reading-hybrid = Neither source leans to a side, and the answers agree with both tracks.
report-next-hybrid = A period that blends both may suit, tech lead first. With care: as a first management job, tech lead and manager in one is often called a trap.
report-reading-waiting-both = There is nothing to read yet: no finished quiz and no audit.
report-reading-waiting-quiz = There is no reading of both sources yet: the quiz has not been finished.
report-reading-waiting-audit = There is no reading of both sources yet: no audit has been started, so the answers stand untested.
report-reading-waiting-gates = There is no reading of both sources yet: the logged weeks can’t be judged so far. What is missing stands below.

report-quiz-clear = Quiz: D { $d } ± { $band }, a clear lean towards { $track }.
report-quiz-slight = Quiz: D { $d } ± { $band }, a slight lean towards { $track }.
report-quiz-relative = Quiz: D { $d } ± { $band }, a relative lean towards { $track } only: neither track is agreed with.
report-quiz-hybrid = Quiz: D { $d } ± { $band }, close, and both tracks are agreed with.
report-quiz-neither = Quiz: D { $d } ± { $band }, close, and neither track is agreed with: a trial comes first, or the question is the job and not the track.
report-quiz-undecided = Quiz: D { $d } ± { $band }, close: undecided.

report-audit-waiting = Weeks: no verdict yet.
report-audit-none = Weeks: L { $l } ± { $band } after week { $week }; no lean stands out from chance.
report-audit-slight = Weeks: L { $l } ± { $band } after week { $week }, a slight lean towards { $track }.
report-audit-clear = Weeks: L { $l } ± { $band } after week { $week }, a clear lean towards { $track }.
report-audit-from-memory = Most of it was rated from memory.
report-ceiling = How far this reaches: interest fit explains little of job satisfaction (correlation about { $rho }, over { $studies } studies).

# The axis and the charts.
report-axis = Both leans
report-axis-about = Where the quiz and the weeks stand between the two tracks. The bar is the 80 % band.
report-mark-quiz = Quiz
report-mark-weeks = Weeks
report-chart-hours = Hours by activity
report-chart-hours-about = Logged hours of each activity, the most first.
report-chart-energy = Energy by activity
report-chart-energy-about = Mean energy per hour, from −2 (drains) to +2 (gives energy). Only activities with enough rated lines.
report-chart-map = Weeks and activities
report-chart-map-about = Hours of each activity in each week, with their mean energy per hour.
report-week-hard = (hard)
report-week-atypical = (atypical)
report-side-none = neither
report-unsorted = unsorted
report-drains = drains
report-gives = gives

report-as-table = The same as a table

# The quiz.
report-section-quiz = The quiz
report-quiz-mean = Mean answer, { $track }
report-quiz-difference = Difference D
report-quiz-difference-value = { $d } ± { $band } points of 24 (80 % band); above zero leans towards { $staff }
report-quiz-taken = Taken
report-quiz-taken-value = { $date }, { $attempts ->
    [one] the only attempt.
   *[other] the latest of { $attempts } attempts.
}
report-quiz-retake-same = Since the attempt before, D moved by { $change }: within what chance does.
report-quiz-retake-news = Since the attempt before, D moved by { $change }: that is news.
report-quiz-retake-strong = Since the attempt before, D moved by { $change }: that is strong news.
report-quiz-fragility = How firm
report-quiz-fragility-value = { $steps ->
    [one] One one-step change of an answer takes this back to close
   *[other] { $steps } one-step changes of answers take this back to close
}
report-quiz-decisive = Would read otherwise without
report-quiz-forks = Five forks
report-quiz-forks-value = { $staff } { $s }, { $em } { $m }, undecided or open { $u } (a warm-up, not part of D)
report-quiz-straight = These answers do not separate the tracks: they are nearly all the same.
report-quiz-table = What each answer moved, in points towards { $staff } (+) or { $em } (−), counted from the middle answer.

# The audit.
report-section-audit = The audit
report-sub-activities = Hours and energy
report-sub-tracks = The two tracks
report-sub-gates = What may be said
report-audit-logged = Logged
report-audit-logged-value = { $hours } h in { $lines ->
    [one] one line
   *[other] { $lines } lines
}, { $rated } of them rated; { $elapsed } of { $weeks } weeks are over
report-audit-coverage = Coverage
report-audit-coverage-value = { $share } ({ $logged } of { $contracted } contracted hours)
report-audit-drain = Drain share
report-audit-drain-value = { $share } of the rated hours drained ({ $hours } h)
report-audit-delay = Rated the same day
report-audit-delay-value = { $share } of the rated hours; the rest from memory
report-audit-rhythm = Rhythm
report-audit-rhythm-value = { $switches } changes of activity a day; { $share } of the dated hours in blocks of 2 h or more
report-audit-unsorted = Unsorted
report-audit-unsorted-value = { $share } of the logged hours ({ $hours } h)
report-audit-atypical = Left out as atypical
report-activities-table = Hours and energy of each activity.
report-needs-lines = { $have } of { $need } lines
report-needs-days = { $have } of { $need } days
report-needs-hours = { $have } of { $need } h
report-tracks-table = What was lived of each track.
report-hard-track = { $track }, hard weeks
report-hard-weeks = Hard weeks
report-lean = Lean L so far
report-lean-value = L { $l } ± { $band } (80 % band).
report-lean-shut = not shown yet: too little of a track has been rated
report-look = Look after week { $week }
report-look-waiting = Something was missing, so nothing was said.
report-look-none = No lean stood out from chance.
report-look-slight = A slight lean towards { $track }.
report-look-clear = A clear lean towards { $track }.
report-next-look = Next look
report-next-look-value = after week { $week }
report-gates-table = What each statement needs, and what there is.
report-level-activity = Activity
report-level-side-by-side = Side by side
report-level-verdict = Verdict
report-measure-lines = Rated lines
report-measure-days = Days
report-measure-hours = Rated hours
report-measure-weeks = Weeks
report-measure-coverage = Logged of contracted hours
report-measure-unsorted = Unsorted hours
report-measure-delay = Rated hours with a known delay
report-at-least = { $n }
report-at-most = at most { $n }
report-gate-open = open
report-gate-shut = missing
report-section-weeks = Week by week
report-section-notes = Notes

# Columns.
report-col-id = Id
report-col-statement = Statement
report-col-track = Track
report-col-answer = Answer
report-col-points = Points
report-col-activity = Activity
report-col-hours = Hours
report-col-lines = Lines
report-col-rated = Rated
report-col-rated-lines = Rated lines
report-col-rated-hours = Rated hours
report-col-days = Days
report-col-energy-hours = Energy-hours
report-col-energy = Energy per hour
report-col-for = For
report-col-gate = Needs
report-col-have = Have
report-col-need = Need
report-col-open = State
report-col-role = Role
report-col-covered = Measured
report-col-unmeasured = Largest unmeasured
report-col-mix = Mix of hours

# What is weighed.
report-section-contradictions = Contradictions
report-contradictions-none = No answer is contradicted by the energy of its activity.
report-contradictions-lead = Answers that the energy of an activity speaks against, the strongest first.
report-contradiction = Answered { $answer } of 5; { $activity } had { $energy } energy per hour over { $lines ->
    [one] one rated line
   *[other] { $lines } rated lines
}.
report-section-projection = A week in either role
report-projection-lead = The measured energy of each activity, laid on the hours that the role would hold. Hidden below 60 % measured.
report-projection-table = Projection on both roles.
report-mix-own = own
report-mix-default = default, an assumption
report-section-wants = What is wanted
report-sub-wants = More of, in a normal week
report-sub-marks = Marked “this is me”
report-section-trials = Trials
report-trial-state = State
report-trial-planned = planned
report-trial-running = running
report-trial-finished = finished
report-trial-start = Start
report-trial-review = Review
report-trial-duties = Written duties
report-trial-gaps = Gaps named up front
report-trial-way-back = The way back
report-trial-outcome = Outcome
report-trial-signal = Did the signal show that the path fits?
report-section-company = The company
report-company-size = People
report-company-parity = Both tracks equal in pay and standing
report-company-archetype = The { $track } job it has
report-archetype-tech-lead = Tech Lead
report-archetype-architect = Architect
report-archetype-solver = Solver
report-archetype-right-hand = Right Hand
report-section-excellent = What does excellent look like in 6 months?
report-excellent-lead = The question to ask about either role, before saying yes to one.
report-excellent-open = Not asked yet.
report-excellent-vague = The answer was vague:
report-excellent-precise = The answer was precise:
report-excellent-answered = The answer:
report-section-statement = The decision statement
report-statement-energy = Saying it gives energy.
report-statement-no-energy = Saying it gives no energy: a trial comes before the move.

# What is missing.
report-section-missing = What is missing, and what would open it
report-missing-more = { $have } of { $need }; { $missing } more.
report-missing-less = { $have }, { $need }; { $missing } less.
report-missing-quiz = The quiz
report-missing-quiz-value = Twelve statements, answered once, give the stated lean.
report-missing-audit = The audit
report-missing-audit-value = Four to six weeks of logged hours, rated the same day, give the lived lean.
report-missing-trial = A trial for { $track }
report-missing-projection = Projection on { $track }
report-missing-projection-value = Not enough of its hours has been measured. The largest part without a mean is { $activity } ({ $share } of the role).
report-missing-excellent = The question to the manager
report-missing-excellent-value = Ask what excellent looks like in 6 months, for either role.
report-missing-statement = The decision statement
report-missing-statement-value = One sentence in one’s own words; see whether it gives energy.

# The method.
report-section-method = Method and limits
report-sub-constants = Constants
report-method-two = Two readings stand side by side and are never made one score: what the answers state, and what the logged weeks reveal.
report-method-quiz = The quiz has six statements for each track, answered from 1 to 5. D is the sum for { $staff } less the sum for { $em }, −24 to 24. The band holds 80 %.
report-method-audit = The audit weighs the energy of each line (−2 to +2) by its hours. L is the energy per hour of { $staff } work less that of { $em } work, −4 to 4. Its error comes from leaving out one day, or one week, at a time; the larger counts.
report-method-looks = The weeks are judged after week 4 and week 6 only, and only when enough of both tracks was logged. With no preference at all, both looks together tell of a lean in at most 10 % of audits.
report-method-limits = Energy in the present job is not the energy of another: a new role costs energy at first, and no figure here knows the team, the manager, the pay or the hours.
