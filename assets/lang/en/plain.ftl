# The program line by line.
plain-menu-trials = Trials: plan, start, write down, finish
plain-menu-decide = Decide: your own words, and what surrounds them
plain-menu-undo = Take the last change back (also u)
plain-menu-how = What next? A number and Enter; an empty line reads the choices, u takes the last change back, q leaves.
plain-choose = A number and Enter; ? reads the choices, an empty line goes back.
plain-no-choice = { $last ->
    [1] “{ $said }” is no choice here: the only number is 1
   *[other] “{ $said }” is no choice here: the numbers go from 1 to { $last }
}
plain-kept = Kept.
plain-all-topics = All of them
plain-ask-topic = Which topic? Its number, its name or the beginning of it; an empty line goes back.
plain-import-unsure = { $count ->
    [one] One is unsorted
   *[other] { $count } are unsorted
}: you are asked about that next.
plain-ask-file = Into which new file? A name that ends in .md, .html or .txt; an empty line goes back.
plain-no-form = “{ $said }” does not say what to write
plain-no-form-hint = End the name in .md (Markdown), .html (for a browser) or .txt (to listen to).
plain-ask-calendar = Which calendar? The path of an .ics file or of a folder; an empty line goes back.
plain-ask-activity = Which activity? Its number, its name or the beginning of it; ? reads them out, an empty line goes back.
plain-ask-weeks = How many weeks, from { $least } to { $most }? An empty line takes { $most }, q goes back.
plain-ask-from = From which week? Any day of it, as a date, a weekday, today or yesterday; an empty line takes this week, q goes back.
plain-ask-hours = How many hours a week are agreed, from 1 to 100? An empty line takes { $usual }, q goes back.
plain-no-audit = There is no audit yet, and time is logged in one: start it now.
plain-ask-day = Which day? A date, a weekday, today or yesterday; an empty line takes { $day }, q goes back.
plain-today = today
plain-yesterday = yesterday
plain-no-day = “{ $said }” is no day
plain-no-day-hint = Write today, yesterday, a weekday such as Monday, or a date such as 2026-11-24.
plain-not-covered-hint = First and last days of the audits there are: { $audits }. Write a day inside one, or go back and start another.
plain-ask-duration = How long? Such as 1h30, 90m or 1.5; an empty line goes back to the activity.
plain-review-how = A number answers; ? reads the choices again. An empty line leaves it for later, q leaves. Each answer is saved at once.
plain-no-events-hint = Bring a calendar in first: the menu has it.
plain-quiz-result = Read your last result
plain-quiz-again = Take the quiz again
plain-contribution = { $points } by answer { $answer }: { $text }
plain-trial-own = A trial of your own
plain-trial-start = Start it today
plain-trial-plan = Plan it, to start later
plain-trial-log = Write down what happened
plain-trial-finish = Finish it
plain-trial-finished = Finished.
plain-trial-signal = Say whether it showed that the path fits
plain-ask-title = What is it called? An empty line goes back.
plain-ask-side = Towards which track?
plain-ask-log = What happened? An empty line goes back.
plain-ask-signal = Did it show that the path fits?
plain-ask-outcome = What came of it, and what surprised you? An empty line writes nothing.
plain-ask-duties = What exactly do you take over, and what do you lay down for it? It is added to what is there; an empty line goes back.
plain-ask-gaps = What have you never done, and who helps with it? It is added to what is there; an empty line goes back.
plain-ask-way-back = Who takes it over if it doesn't fit, with no blame? It is added to what is there; an empty line goes back.
plain-not-written = not written yet
plain-ask-text = Write it in one line; an empty line goes back.
plain-ask-vague = Was that answer vague?
plain-ask-gives = Does your decision give you energy?
plain-gives = It gives you energy
plain-ask-parity = Are the tracks equal there in pay and standing?
plain-ask-size = How many people work there? An empty line goes back.
plain-marked = marked
plain-unmarked = not marked any more
plain-undo-mark = a mark in the comparison
plain-ask-share = How many percent of the hours, from 0 to 100? An empty line goes back.
plain-no-share = “{ $said }” is no share: write a number from 0 to 100
