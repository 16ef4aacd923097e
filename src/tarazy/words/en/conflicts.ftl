## What one side of a conflict says
conflict-claim-day = { $n ->
    [one] { $day } ({ $n } source)
   *[other] { $day } ({ $n } sources)
}
conflict-claim-value = { $n ->
    [one] { $value } ({ $n } source)
   *[other] { $value } ({ $n } sources)
}

## Conflicts within a fact
conflict-rival-dates = The sources give dates that cannot all be right ({ $type }): { $claims }.
conflict-rival-values = The sources give values that cannot all be right ({ $type }): { $claims }.
conflict-existence = The sources disagree ({ $type }): some say that it happened or holds ({ $n }), others deny it ({ $denied_n }).
conflict-planned-and-done = The sources disagree ({ $type }): some say that it was done ({ $n }), others that it was only planned for the same time ({ $planned_n }).
conflict-rival-parties = The sources name different parties ({ $type }). In some lists only: { $actors }.
conflict-judged = A reviewer found that these statements contradict each other ({ $type }).

## What only looks like a conflict, within a fact
conflict-lower-precision = No contradiction ({ $type }): the most exact date is { $day }; other sources give it less exactly.
conflict-rounding = No contradiction: { $low_value } and { $high_value } differ no more than rounding or "about" allows.
conflict-bound = No contradiction: one source gives only a limit; the numbers given are { $low_value } and { $high_value }.
conflict-planned-undated = No contradiction ({ $type }): some sources report it as done, others announce it for the same time on a day of their own that is unknown.
conflict-planned-then-done = No contradiction ({ $type }): the plan was reported before it was carried out.
conflict-ended-since = No contradiction ({ $type }): it held when some sources wrote, and no longer did on the later day of others.
conflict-plan-moved = No contradiction ({ $type }): planned for { $planned_day }; date of what happened: { $day }.
conflict-part-of-parties = No contradiction ({ $type }): a source names only the parties that it writes about. Not named everywhere: { $actors }.
conflict-bloc-members = No contradiction ({ $type }): one source names an organisation, another names its members.

## What only looks like a conflict, between facts
conflict-other-definition = No contradiction ({ $type }): the sources count different things. Their values run from { $low_value } to { $high_value }.
conflict-definition-not-stated = Perhaps no contradiction ({ $type }): a source does not say how it counts. The values run from { $low_value } to { $high_value }.
conflict-other-reporter = No contradiction ({ $type }): each side counts the same trade in its own statistics and definition ({ $actors }). The values run from { $low_value } to { $high_value }.
conflict-mirror-data = No contradiction (mirror data: { $actors }): one side's exports and the other side's imports are counted and valued separately. The values run from { $low_value } to { $high_value }.
conflict-other-total = No contradiction ({ $type }): these are shares or ranks in different totals, from { $low_value } to { $high_value }.
conflict-unknown-year = No contradiction ({ $type }): { $value } has no date, so it may belong to another year. Values known for all dates run from { $low_value } to { $high_value }.
conflict-other-year = No contradiction ({ $type }): the values belong to different years. They run from { $low_value } to { $high_value }.
conflict-part-of-year = No contradiction ({ $type }): some values cover only a part of { $year }, others the whole year.
conflict-bloc-against-state = No contradiction: a ranking of single states ({ $actors }) stands beside figures that take a bloc as one partner ({ $actor }).
conflict-rank-unknown-year = Perhaps no contradiction: { $actors } have the same rank ({ $value }), but a ranking is undated.

## Figures against arithmetic
conflict-rank-twice = Two states have the same rank ({ $value }) at the same time: { $actors }.
conflict-sum-rounding = Exports { $exports_value } and imports { $imports_value } make { $sum_value }; the stated total is { $total_value }. The gap of { $gap_value } ({ $percent }) lies within the last printed digits.
conflict-sum-gap = Exports { $exports_value } and imports { $imports_value } make { $sum_value }; the stated total is { $total_value }. The gap of { $gap_value } ({ $percent }) is more than rounding explains.
conflict-part-above-total = A part is larger than its total ({ $type }): { $part_value }; total: { $total_value }.
conflict-part-above-year = A part of a year is larger than the year ({ $type }). { $day }: { $part_value }; whole year: { $total_value }.
conflict-share-above-whole = A share is larger than the whole ({ $type }): { $percent }.
conflict-shares-above-whole = The shares of { $n } partners make { $percent } together, more than the whole ({ $type }).
conflict-growth-unsupported = The source's own numbers do not support its claim. Claimed: { $sign }{ $claim_percent }. Its numbers: { $first_value } ({ $first_day }) and { $last_value } ({ $last_day }), that is { $percent }, or { $times } times the first value.

## Why two statements are taken for one fact
link-judged = a person decided so
link-judged-by-rule = a rule's judgement
link-same-handle = the same agreement or promise by its handle
link-same-wording = the same thing in the same words
link-similar-title-same-day = similar title, same day
link-similar-title-within = similar title, dates that agree
link-similar-title-undated = similar title
link-similar-title-apart = practically the same title, rival dates
link-same-relation = the same act between the same actors
link-same-time = the same thing at overlapping times
link-undated = the same thing, one of them undated
link-same-days = the same actors on the same days
link-same-days-same-person = the same person on the same days
link-same-person = the same person in the same period
link-same-month = the same actors in the same month
link-same-name = the same name in the same year
link-same-definition = the same quantity and definition
link-same-quantity = the same quantity and period
link-value-agrees = the same quantity and period, and the value agrees
link-only-definition = the same quantity and period; only one definition is known
