# The quiz: start, walk, result.
likert-1 = strongly disagree
likert-2 = disagree
likert-3 = neither
likert-4 = agree
likert-5 = strongly agree
undo-answer = the answer to “{ $what }”
undo-quiz-start = the start of a quiz
undo-quiz-result = asking for the result
quiz-title = { $statements } statements, { $forks } forks
quiz-what = About five minutes. You say how far each statement is true of you, from 1 (strongly disagree) to 5 (strongly agree), then choose at five forks. Which track a statement belongs to stays hidden until the result.
quiz-how = Every answer is saved at once. Leave whenever you like and go on later; change any answer before you ask for the result. The statements stand under the comparison too: it is one and the same attempt.
quiz-empty = No answers yet. Press Enter to begin.
quiz-resume = { $count } of { $total } statements answered. Press Enter to go on at step { $at }.
quiz-last = You have a result of { $date }. Press Enter to read it, n to take the quiz again.
quiz-attempts = Your attempts, the latest first
quiz-statement = Statement { $at } of { $total }
quiz-fork = Fork { $at } of { $total }: a warm-up, counted on its own
quiz-undecided-end = Undecided
quiz-progress = { $count } of { $total } statements answered
quiz-end-title = Every statement is answered.
quiz-end = Press Enter for the result. After that this attempt is closed; u opens it again.
quiz-list-end = Result
quiz-forks-open = { $count ->
    [one] One fork is not answered: u opens the attempt again.
   *[other] { $count } forks are not answered: u opens the attempt again.
}
quiz-fork-choices = A fork has three choices: 1, 2 and 3.
quiz-missing = { $count ->
    [one] One statement has no answer yet.
   *[other] { $count } statements have no answer yet.
}
quiz-missing-next = Enter goes to the first of them. The result needs them all.
quiz-unreadable = This attempt answered other statements than the pack has now, so it can't be read.
quiz-result-of = Your answers of { $date }
quiz-lean-slight = A slight lean towards { $track }
quiz-lean-clear = A clear lean towards { $track }
quiz-relative-slight = A slight lean towards { $track }, but only beside the other
quiz-relative-clear = A clear lean towards { $track }, but only beside the other
quiz-hybrid = Close, and you agree with both: a hybrid may suit you
quiz-neither = Close, and you agree with neither
quiz-undecided = Too close to call
quiz-lean-means = You agree with the statements of this track, and more than with those of the other. That is what you say about yourself; whether your weeks say the same is for the audit to show.
quiz-relative-means = You agree more with this track than with the other, yet not much with either. Read it as the smaller distance, not as a wish. A trial tells more than a second look at these answers.
quiz-hybrid-means = Both halves come out high and close together.
quiz-neither-means = Neither half gives you energy by your own answers. Run a trial before you choose, or ask whether it is the job, and not the track, that is wrong.
quiz-undecided-means = The two halves are too close to tell apart. Start the audit: your calendar may know more.
quiz-d = D = { $d }, the { $staff } sum less the { $em } sum. Four times in five, answers like yours come out between { $low } and { $high }.
quiz-mean = { $mean } of 5
quiz-certainty-title = How firm this is
quiz-fragility = { $count ->
    [one] One answer changed by one step would take this back to close.
   *[other] { $count } one-step changes of answers would take this back to close.
}
quiz-close = A difference of 3 or less is called close: no lean is claimed.
quiz-decisive = { $count ->
    [0] Without any one statement the reading would be the same.
    [one] Without the statement marked { $mark }, the reading would be another.
   *[other] Without any one of the { $count } statements marked { $mark }, the reading would be another.
}
quiz-straight = These answers do not separate the tracks: they are nearly all the same.
quiz-contributions-title = What each statement added
quiz-forks-title = Your forks
quiz-forks = { $staff } { $staffCount }, { $em } { $emCount }, undecided { $undecided }, not answered { $open }. A count and no more: the forks are no part of D.
quiz-retake-title = Since the attempt before
quiz-news-same = D moved by { $change } since { $date }, within what chance does. Answers changed: { $moved }.
quiz-news = D moved by { $change } since { $date }: that is news. Answers changed: { $moved }.
quiz-news-strong = D moved by { $change } since { $date }: that is strong news. Answers changed: { $moved }.
quiz-next-title = Next
quiz-next = Start the calendar audit: press Enter. It asks four to six weeks of your calendar whether your energy agrees.
quiz-ceiling = How well interests fit a job explains little of how satisfied people are in it: a correlation of about { $rho } over { $studies } studies.
help-quiz-start = Begin, go on where you left, or read the last result
hint-quiz-start = begin
hint-quiz-resume = go on
help-quiz-new = Take the quiz again; the earlier attempt is kept
help-quiz-answer = Answer and go on: 1 strongly disagree to 5 strongly agree
hint-quiz-answer = answer
help-quiz-less = Agree less, and stay
hint-quiz-less = adjust
help-quiz-more = Agree more, and stay
help-quiz-down = The next step
hint-quiz-down = go through
help-quiz-up = The step before
help-quiz-next = On to the next step; from the last one to the result
hint-quiz-next = next
help-quiz-result = The result, or what is still missing for it
hint-quiz-result = result
help-fork-first = The first end
hint-fork-first = first
help-fork-second = The second end
hint-fork-second = second
help-fork-undecided = Undecided
hint-fork-undecided = undecided
help-fork-other = Says which choices a fork has
help-fork-down = The next step
hint-fork-down = go through
help-fork-up = The step before
help-fork-next = On to the next step
help-fork-result = The result, or what is still missing for it
hint-fork-result = result
help-result-audit = Go to the calendar audit
hint-result-audit = audit
help-result-retake = Take the quiz again; this attempt is kept
hint-result-retake = again
help-result-earlier = The attempt before
hint-result-earlier = other attempts
help-result-later = The attempt after
hint-quiz-new = again
