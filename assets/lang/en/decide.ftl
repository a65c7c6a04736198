# The decision: the reading, what is missing, the lenses, the worksheet.
decide-contradictions = What you say, and what your weeks say
decide-gates = What is still missing
decide-lenses = Other ways to look at your weeks
decide-projection = A week in each role
decide-wants = What do you want more of in a normal week?
decide-marks = What you marked “this is me”
decide-excellent = What does excellent look like in 6 months?
decide-context = Your company
decide-statement = Your decision, in your own words
outline-reading = Where you stand
outline-contradictions = Contradictions
outline-gates = Still missing
outline-lenses = Your weeks
outline-projection = Each role
outline-wants = More of
outline-marks = This is me
outline-excellent = Excellent
outline-context = Company
outline-statement = Decision
outline-done = written

reading-aligned = Your answers and your weeks agree on { $lived }.
reading-aligned-means = Both lean the same way. Write the decision in your own words at the end of this page, then choose the trial with the largest stake.
reading-conflict = Your answers and your weeks disagree.
reading-conflict-means = You answer like a future { $stated }; your weeks give you more energy in the work of the { $lived }. Take the weeks for what a day feels like and the answers for what you aspire to. Neither outvotes the other. Read the contradictions, run a trial, and look again.
reading-unconfirmed = Your energy does not confirm your answers so far.
reading-unconfirmed-means = You answer like a future { $stated }. After week { $week } neither track stands out in your energy. Keep logging to week 6.
reading-unconfirmed-last = You answer like a future { $stated }. After week { $week }, the last look, neither track stands out in your energy. A trial with more at stake tells more than more of the same weeks.
reading-untested = Your answers lean, and your weeks have not tested them.
reading-untested-means = You answer like a future { $stated }, but there has been too little { $tracks } work to hold against it. The trial below would change that.
reading-energy = Your weeks lean to { $lived }; your answers do not.
reading-energy-means = Energy leads here. Reread the statements that your weeks speak against, and take the quiz again later.
reading-undecided = Neither your answers nor your weeks lean.
reading-undecided-means = That is an answer too. A trial on either side tells more than a second look at the same figures.
reading-hybrid = Neither leans, and you agree with both tracks.
reading-hybrid-means = A role that mixes the two may suit you.
reading-waiting = Too early to say.
reading-waiting-both = This page holds what you say about yourself against how your weeks feel. It needs both: the quiz, which takes five minutes, and an audit of four to six weeks.
reading-waiting-quiz = Your weeks are here. What you say about yourself is missing: the quiz takes five minutes.
reading-waiting-audit = You have answered the quiz. How your weeks feel is missing: an audit of four to six weeks tells.
reading-waiting-weeks = You have answered the quiz, and your weeks are being logged. What they still need before they may speak stands below.
reading-waiting-over = This audit ended with too little logged to speak. What was missing stands below; another audit can fill it.
decide-from-memory = Less than half of the rated hours were rated on the day itself. This rests on memory, and memory drifts to what one expects to feel.
decide-axis-quiz = Quiz
decide-axis-weeks = Weeks
decide-quiz-figures = Quiz: { $staff } less { $em } is { $d } of 24 points, { $low } to { $high } four times in five.
decide-weeks-none = Weeks: { $lines ->
    [one] one rated line so far, too few
   *[other] { $lines } rated lines so far, too few
} to set the tracks side by side.
decide-weeks-so-far = Weeks so far: { $staff } less { $em } is { $l } energy an hour, { $low } to { $high } four times in five. No lean is called on this.
decide-weeks-no-lean = Weeks: { $staff } less { $em } is { $l } energy an hour, { $low } to { $high }. After week { $week } that is no more than chance does.
decide-weeks-slight = Weeks: { $staff } less { $em } is { $l } energy an hour, { $low } to { $high }: a slight lean towards { $toward } after week { $week }.
decide-weeks-clear = Weeks: { $staff } less { $em } is { $l } energy an hour, { $low } to { $high }: a clear lean towards { $toward } after week { $week }.
decide-next-look = The program looks after week { $first } and week { $second } alone; next after week { $next }.
decide-ceiling = Whatever this says: how well work fits your interests explains little of how satisfied you are in a job (correlation about { $rho } over { $studies } studies). Pay, manager, team and hours are not asked here.

gates-quiz = The quiz is not finished. Enter goes there.
gates-audit = There is no audit yet. Enter starts one: four to six weeks, about ten minutes a day.
gates-side-by-side = Before both tracks may stand side by side
gates-verdict = Before a lean may be called
gates-open = Nothing is missing: every gate is open.
gates-have = { $have } of { $need }
gates-at-most = { $have }, at most { $need }
gates-idea = Too little { $track } work so far. This trial would fill it: { $title }. Enter shows it.
gate-lines = rated lines
gate-days = days
gate-hours = rated hours
gate-weeks = weeks
gate-weeks-all = Weeks with ratings
gate-coverage = Hours logged
gate-unsorted = Hours without activity
gate-delay = Ratings with a day
opens-lines = { $count ->
    [one] Rate one more line of { $track } work.
   *[other] Rate { $count } more lines of { $track } work.
}
opens-days = { $count ->
    [one] { $track } work on one more day.
   *[other] { $track } work on { $count } more days.
}
opens-hours = Rate { $hours } h more of { $track } work.
opens-weeks-side = { $count ->
    [one] { $track } work in one more week.
   *[other] { $track } work in { $count } more weeks.
}
opens-weeks = { $count ->
    [one] Rate lines in one more week.
   *[other] Rate lines in { $count } more weeks.
}
opens-coverage = Log { $hours } h more, or note days off.
opens-unsorted = Give { $hours } h an activity that counts.
opens-delay = Rate on the day, or mark ratings as recalled.

contradictions-what = Answers that the energy of your hours speaks against, the strongest first. Is it the statement or the weeks that is off? Enter writes a note.
contradictions-none = None: no answer stands against the energy of its activities.
contradictions-waiting = Found once the quiz is finished and activities have a mean: three rated lines on two days.
contradictions-said = You said { $answer }, { $word }
contradictions-lived = an hour of { $activity } ({ $count ->
    [one] one line
   *[other] { $count } lines
})

lenses-waiting = Shown once an audit has lines.
lenses-what = Described, not judged.
lens-hard-none = No week is marked hard. H in the week grid marks one: how you feel when it burns says more than a calm week.
lens-hard = In hard weeks ({ $weeks }): { $staff } { $staffEnergy } and { $em } { $emEnergy } energy an hour.
lens-hard-few = Hard weeks ({ $weeks }) hold { $staffLines } rated { $staff } lines and { $emLines } rated { $em } lines; from { $need } each on, both are shown.
lens-drain = { $hours } of { $all } rated hours drained you: { $share } %.
lens-rhythm = { $switches } changes of activity a day over { $days } days; { $share } % of the dated hours in blocks of two hours or more ({ $hours } h).

projection-what = Your own energy, spread over the hours of each role. Enter opens the mix of hours: it is an assumption, make it yours.
projection-own = your mix
projection-pack = the pack's mix
projection-covered = Energy an hour; { $covered } % of the role's hours were measured ({ $mix }).
projection-hidden = Not shown: { $covered } % of the role's hours were measured, { $need } % are needed ({ $mix }).
projection-unmeasured = Largest part not measured: { $activity }, { $share } %.
projection-sum = Together
projection-over = { $off } % too much. Type a percentage; ← and → change it by 1, < and > by 5, D goes back to the pack's mix.
projection-under = { $off } % too little. Type a percentage; ← and → change it by 1, < and > by 5, D goes back to the pack's mix.
projection-full = Type a percentage; ← and → change it by 1, < and > by 5, D goes back to the pack's mix.
decide-mix-other = Anything else

wants-what = Mark as many as are true. Enter marks.
marks-none = Nothing yet. In the comparison, x marks the sentence that describes you.
marks-what = From the comparison. Enter goes there, D takes a mark away.
decide-excellent-ask = Ask the person you would report to, for each track. A vague answer is a warning.
excellent-none = Not asked yet. Enter writes the answer down.
excellent-judge = Was that vague? y or n.
excellent-vague = Vague: the odds rise that you and the job don't match.
excellent-clear = Not vague.
context-what = What each role means depends on where you are.
context-size = People in the company
context-parity = Tracks equal in pay and standing
context-archetype = { $track } there means mainly
context-untold = not said
context-people = { $count ->
    [one] one
   *[other] { $count }
}
context-parity-yes = yes
context-parity-no = no
archetype-tech-lead = Tech Lead
archetype-architect = Architect
archetype-solver = Solver
archetype-right-hand = Right Hand
statement-what = One sentence. Try these two on first:
statement-none = Not written yet. Enter writes yours.
statement-energy-ask = Does it give you energy? y or n.
statement-energy-yes = It gives you energy.
statement-energy-no = It gives you no energy.
statement-trial = Enter goes to the trials.

decide-size-bad = Not kept: the size is a whole number of people.
decide-size-bad-hint = Write 180, for example.
undo-want = a mark on what you want more of
did-decide = what was written for the decision
undo-mark-away = taking away a mark
undo-parity = whether the tracks are equal
undo-energy = whether the decision gives energy
undo-archetype = the kind of job
undo-vague = whether an answer is vague
undo-excellent = a manager's answer
undo-size = the size of the company
undo-mix = a mix of hours
undo-mix-reset = going back to the pack's mix
undo-contradiction = a note on a contradiction
undo-statement = your decision

editing-kept = Kept as you type. Esc closes, Ctrl-O opens your own editor.
editing-line-kept = Kept as you type. Enter closes.
editing-kept-short = Kept as you type.
editing-statement = Your decision
editing-excellent = Excellent in 6 months: { $track }
editing-contradiction = { $statement } and { $activity }
editing-size = People in the company
editing-title = Name of the trial
editing-log = Log, { $date }

scope-decide = Decide
scope-text = Writing a text
scope-line = Writing one line
help-decide-enter = Open, mark or write what the cursor is on
hint-decide-enter = open
hint-decide-mark = mark
help-decide-yes = Yes to what is asked
hint-decide-yes = yes
help-decide-no = No to what is asked
hint-decide-no = no
help-decide-less = Less, or the value before
hint-decide-less = change
help-decide-more = More, or the next value
help-decide-much-less = Much less
help-decide-much-more = Much more
help-decide-clear = Empty what the cursor is on
help-decide-next = The next section
help-decide-previous = The section before
help-line-close = Close; what was typed is kept
hint-line-close = done
help-text-close = Close; what was typed is kept
hint-text-close = close
help-text-editor = Write in your own editor
hint-text-editor = your editor
help-text-quit = Quit

help-brief = Write the brief for your manager, as Markdown and HTML, without your notes
hint-brief = brief
brief-written = The brief is written, as Markdown and HTML: { $place }
hint-decide-previous = section
scope-mix = Decision, a role's mix
scope-percent = Decision, a percentage being typed
help-mix-digit = Type the percentage of this row, 0 to 100
hint-mix-digit = percent
help-percent-accept = Take the percentage
hint-percent-accept = take
help-percent-down = Take the percentage and go down
hint-percent-down = take and go
help-percent-up = Take the percentage and go up
help-percent-cancel = Leave the percentage as it was
hint-percent-cancel = leave
help-percent-quit = Quit
help-decide-audits = Choose the audit that this page reads
hint-decide-audits = audits
decide-bad-share = “{ $text }” is no percentage
decide-bad-share-hint = Write a whole number from 0 to 100; Esc leaves it.
decide-read-from = Weeks: { $title } ({ $first } to { $last }), the audit that is open in { $tab }.
decide-read-other = A chooses another.
gates-open-weeks = Your weeks are enough: every gate is open.
