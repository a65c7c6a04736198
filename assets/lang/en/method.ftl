# The constants of the method, each with its unit and its reason.
constant-quiz-prior-variance-of-answers = Quiz: prior variance of answers
constant-quiz-half-width-of-the-band = Quiz: half width of the band
constant-quiz-close-up-to = Quiz: close up to
constant-quiz-clear-from = Quiz: clear from
constant-quiz-agreed-with-from = Quiz: agreed with from
constant-quiz-not-agreed-with-below = Quiz: not agreed with below
constant-quiz-too-alike-below = Quiz: too alike below
constant-retake-news-from = Retake: news from
constant-retake-strong-from = Retake: strong from
constant-activity-rated-lines = Activity: rated lines
constant-activity-days = Activity: days
constant-activity-rated-hours = Activity: rated hours
constant-side-by-side-rated-lines-per-track = Side by side: rated lines per track
constant-side-by-side-days-per-track = Side by side: days per track
constant-side-by-side-rated-hours-per-track = Side by side: rated hours per track
constant-side-by-side-weeks-per-track = Side by side: weeks per track
constant-error-weeks-from-which-whole-weeks-are-left-out-too = Error: weeks from which whole weeks are left out too
constant-lean-half-width-of-the-band = Lean: half width of the band
constant-hard-weeks-rated-lines-per-track = Hard weeks: rated lines per track
constant-missing-track-named-from-week = Missing track: named from week
constant-focus-shortest-block = Focus: shortest block
constant-focus-longest-gap-inside-a-block = Focus: longest gap inside a block
constant-verdict-rated-lines-per-track = Verdict: rated lines per track
constant-verdict-weeks-with-rated-lines = Verdict: weeks with rated lines
constant-verdict-logged-of-the-contracted-hours-at-least = Verdict: logged of the contracted hours, at least
constant-verdict-hours-without-a-known-activity-at-most = Verdict: hours without a known activity, at most
constant-verdict-rated-hours-with-a-known-delay-at-least = Verdict: rated hours with a known delay, at least
constant-verdict-first-look-after-week = Verdict: first look after week
constant-verdict-second-look-after-week = Verdict: second look after week
constant-lean-smallest-size = Lean: smallest size
constant-lean-exceeds-at-the-first-look = Lean: exceeds, at the first look
constant-lean-exceeds-at-the-second-look = Lean: exceeds, at the second look
constant-clear-lean-exceeds-at-the-first-look = Clear lean: exceeds, at the first look
constant-clear-lean-exceeds-at-the-second-look = Clear lean: exceeds, at the second look
constant-projection-measured-hours-of-the-role-at-least = Projection: measured hours of the role, at least
constant-contradiction-agreed-with-from = Contradiction: agreed with from
constant-contradiction-disagreed-with-up-to = Contradiction: disagreed with up to
constant-contradiction-energy-against-it = Contradiction: energy against it
constant-ceiling-interest-fit-and-job-satisfaction = Ceiling: interest fit and job satisfaction

unit-squared-steps = { $whole ->
   *[other] squared steps
}
unit-standard-errors = { $whole ->
   *[other] standard errors
}
unit-points-of-d = points of D
unit-mean-answer = mean answer
unit-steps-standard-deviation = { $whole ->
   *[other] steps, standard deviation
}
unit-lines = lines
unit-days = days
unit-hours = { $whole ->
   *[other] hours
}
unit-weeks = weeks
unit-minutes = minutes
unit-energy-per-hour = energy per hour
unit-answer = answer
unit-correlation = correlation
unit-percent = %

reason-activity = A mean of fewer says more about one day than about the activity. Ours.
reason-side-by-side = Enough to set two means beside each other, too little to judge between them. Ours.
reason-lean = A point of Student's distribution with weeks - 1 degrees of freedom, chosen by simulation: with no preference, both looks together call a lean in at most 10 % of audits (simulated: 8.5 %; 11 % where a track's weeks differ twice as much as assumed), and find a true lean of 1.0 in at least 85 %. Ours.
reason-clear = Chosen likewise: with no preference, both looks together call a clear lean in at most 3 % of audits (simulated: 1.9 %). Ours.
reason-quiz-prior-variance-of-answers = Six answers alone estimate a spread badly, so a usual spread counts as six more. Ours.
reason-quiz-half-width-of-the-band = Holds 80 % of a normal distribution.
reason-quiz-close-up-to = About one standard error. With no true lean, 77 % of simulated attempts are close. Ours.
reason-quiz-clear-from = About two standard errors. With no true lean, 6 % of simulated attempts are clear and 18 % slight. Ours.
reason-quiz-agreed-with-from = Half a step above the middle answer. Ours.
reason-quiz-not-agreed-with-below = The middle answer. Ours.
reason-quiz-too-alike-below = About two answers of twelve off the rest. Ours.
reason-retake-news-from = Two standard errors of one attempt, 1.5 of a difference. Ours.
reason-retake-strong-from = Two standard errors of a difference. Ours.
reason-side-by-side-weeks-per-track = One week has a mood of its own. Ours.
reason-error-weeks-from-which-whole-weeks-are-left-out-too = With two weeks there is one difference, which says little about their spread. Ours.
reason-lean-half-width-of-the-band = The normal point. The larger of two errors is taken, which makes up for few weeks: simulated bands hold the truth in 80 %.
reason-hard-weeks-rated-lines-per-track = A description, not a verdict. Ours.
reason-missing-track-named-from-week = Early enough to start a trial that fills it before week 4. Ours.
reason-focus-shortest-block = Focus as surveys of calendars count it (Clockwise 2022).
reason-focus-longest-gap-inside-a-block = A break is no switch. Ours.
reason-verdict-rated-lines-per-track = Below, a true lean of 1.0 is missed too often. Ours.
reason-verdict-weeks-with-rated-lines = Weeks differ; fewer can't show by how much. Ours.
reason-verdict-logged-of-the-contracted-hours-at-least = Less than half a job is not the job. Ours.
reason-verdict-hours-without-a-known-activity-at-most = More could turn the lean around. Ours.
reason-verdict-rated-hours-with-a-known-delay-at-least = Late ratings drift to what one expects to feel (PMC7508776). Rated mostly from memory, a verdict says so.
reason-verdict-first-look-after-week = Each further look finds chance once more, so there are two. Ours.
reason-verdict-second-look-after-week = The end of the longest audit. Ours.
reason-lean-smallest-size = Half a step of the scale: less would not be felt. Ours.
reason-projection-measured-hours-of-the-role-at-least = Below, guesses outweigh measurements. Ours.
reason-contradiction-agreed-with-from = Agree, or strongly. Ours.
reason-contradiction-disagreed-with-up-to = Disagree, or strongly. Ours.
reason-contradiction-energy-against-it = Half a step of the scale, as for a lean. Ours.
reason-ceiling-interest-fit-and-job-satisfaction = Over 107 studies: liking the work explains little of liking the job. Pay, manager, team and hours are not asked here.
