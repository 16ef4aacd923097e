## Names of the measures
measure-figure = Figure
measure-share = Share
measure-hhi = Concentration (Herfindahl-Hirschman index)
measure-hhi-normalised = Normalised concentration
measure-evenness = Evenness
measure-top-partner = Largest partner
measure-lead = Lead of the largest partner
measure-change = Change
measure-sum-gap = Gap between total and parts
measure-share-gap = Gap between two shares
measure-agreements-in-force = Agreements in force
measure-conflict = Sources in conflict
measure-acts-in-window = Acts recorded

## What each measure tells
rule-figure = The number as the sources state it; where they differ, the one that the policy chooses, with the range of the others.
rule-share = The partner's number divided by the total; where the total is unknown, by the sum over the known partners.
rule-hhi = The sum of the squared shares of the known partners. 1: one partner has all. 1/N: all N partners have the same.
rule-hhi-normalised = The Herfindahl-Hirschman index rescaled so that 0 means equal shares and 1 a single partner, whatever the number of partners.
rule-evenness = The Shannon entropy of the shares divided by the largest entropy possible. 1: all partners have the same. 0: one has all.
rule-top-partner = The largest share, and the partner that has it.
rule-lead = The largest share minus the second largest, in percentage points.
rule-change = The last year against the year at the start of the window. Levels in percent, shares in percentage points. Parts of a year are never scaled up.
rule-sum-gap = The total minus the sum of its parts, as the sources print them.
rule-share-gap = One share of a partner minus another share of the same partner, in percentage points.
rule-agreements-in-force = The number of agreements in force or provisionally applied on the day. Declarations and other political documents are not counted.
rule-conflict = The number of sources that say different things about one point.
rule-acts-in-window = The number of recorded acts in the period.

## Notes to a number
measure-input-missing = no value known
measure-note-missing = { $n ->
    [one] Known for { $known_n } of { $n } partner; missing: { $actors }.
   *[other] Known for { $known_n } of { $n } partners; missing: { $actors }.
}
measure-note-partial = The numbers cover { $day }, not a whole year.
measure-note-no-total = The country's total is not known: these are shares of the known partners.
measure-note-coverage = The known partners make { $percent } of the total.
measure-note-first-disputed = Sources differ so much that another partner may be first: { $actors }.
measure-note-second-unknown = The partners of { $percent } of the total are unknown: one of them may be nearer to the first.
measure-note-assumed = { $n ->
    [one] { $n } of them is counted from its signature: in force later, the day of entry into force is unknown.
   *[other] { $n } of them are counted from their signature: in force later, the day of entry into force is unknown.
}
measure-note-records-end = The last act on record, with any partner, is dated { $day }.
measure-note-provisional = { $n ->
    [one] { $n } of them is applied provisionally.
   *[other] { $n } of them are applied provisionally.
}
measure-note-unclear = { $n ->
    [one] The status of { $n } more agreement is unclear.
   *[other] The status of { $n } more agreements is unclear.
}
measure-note-thin = Few sources cover { $day }: a small number may tell of the sources, not of the relations.
measure-sum-agrees = Total and parts agree.
measure-sum-rounding = Total and parts differ by { $value } ({ $percent }), within the rounding of the printed numbers.
measure-sum-differs = Total and parts differ by { $value } ({ $percent }), more than rounding explains.

## Why there is no number
unavailable-no-partners = no value is known for any partner
unavailable-one-partner = only one partner is known; this measure compares several
unavailable-not-reported = no value is known for { $actor }
unavailable-mixed-units = the values are in different units ({ $units }) and are not added up
unavailable-mixed-kinds = levels, shares and ranks are not mixed in one measure
unavailable-mixed-definitions = the values follow different definitions
unavailable-mixed-periods = the values cover different periods ({ $first_day }; { $second_day })
unavailable-not-additive = ranks and growth rates cannot be added up
unavailable-negative = a value is negative, so there are no shares
unavailable-zero-total = all values are zero
unavailable-over-total = the parts ({ $value }) exceed the total ({ $total_value })
unavailable-little-known = the known partners make only { $percent } of the total
unavailable-top-unknown = the largest known share ({ $actor }: { $share_percent }) is smaller than the part whose partners are unknown ({ $percent })
unavailable-few-partners = the total is not known, and of { $n } partners only { $known_n }
unavailable-total-unit = the total is in another unit ({ $a }) than its parts ({ $b })
unavailable-total-period = the total covers { $day }, the parts { $parts_day }
unavailable-no-years = no year is known
unavailable-no-earlier-year = { $last_year } is known, but not { $year }, with which it would be compared
unavailable-not-comparable = the number that it would be compared with is not known ({ $day })
unavailable-zero-start = the starting value ({ $day }) is not above zero
unavailable-partial-year = { $day } is not a whole year and is not scaled up to one
unavailable-sum-incomplete = the total or one of its parts is not known
unavailable-no-agreements = no agreement is recorded
unavailable-no-acts = no act is recorded in { $day }
