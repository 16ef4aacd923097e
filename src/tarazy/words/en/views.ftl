## Phases of an agreement
view-phase-under-negotiation = under negotiation
view-phase-signed = signed
view-phase-provisional = provisionally applied
view-phase-in-force = in force
view-phase-political-document = political document
view-phase-ended = ended
view-phase-replaced = replaced
view-phase-not-yet = not yet
view-phase-unclear = unclear

## Levels of dialogue
view-level-head-of-state = heads of state
view-level-head-of-government = heads of government
view-level-minister = ministers
view-level-official = other officials
view-level-body = councils, commissions, forums
view-level-unknown = level not stated

## Directions
view-direction-incoming = incoming
view-direction-outgoing = outgoing
view-direction-joint = joint

## How promises stand
view-due-done = done
view-due-open = open
view-due-overdue = overdue
view-due-missed = missed
view-due-stalled = stalled

## Columns of the scales
view-column-dialogue = dialogue
view-what-trade = Trade in goods { AT($day) }, by definition: { $definition }
view-what-investment = Investment { AT($day) }, by definition: { $definition }
view-what-exports = Exports of goods { AT($day) }, by definition: { $definition }
view-what-imports = Imports of goods { AT($day) }, by definition: { $definition }
view-name-exports = Exports of goods
view-name-imports = Imports of goods
view-what-agreements = Agreements in force or provisionally applied on the day ({ $day })
view-what-dialogue = Visits and meetings recorded in five years ({ $day }); those of a bloc’s members count for the bloc
view-basis-total = shares of the country's total
view-basis-partners = { $n ->
    [one] shares of the sum over { $n } known partner
   *[other] shares of the sum over { $n } known partners
}
view-basis-common = { $n ->
    [one] shares among the { $n } partner known in both
   *[other] shares among the { $n } partners known in both
}
view-basis-agreements = shares of all agreements counted, once for each partner
view-basis-vectors = shares of the acts counted, once for each partner
unavailable-no-total = the country's total is not known
unavailable-no-figure = no figure under this definition for { $actor } { AT($day) }
unavailable-in-bloc = its numbers are part of: { $actor }

## Notes
view-note-members-known = the sum over { $known_n } of { $n } members: the others are not known
view-title = { $en }
view-note-may-be-signed = signed { AT($day) }; whether by the day asked about is unknown
view-note-may-be-in-force = in force { AT($day) }; whether by the day asked about is unknown
view-note-may-have-ended = ends { AT($day) }; whether by the day asked about is unknown
view-note-in-force-by = in force { AT($day) } by a source; the day of entry into force is unknown
view-note-in-force-read = read from the dates, no source’s word: in force { AT($day) }; the day of entry into force is unknown
view-note-force-doubted = whether it is still in force is not confirmed
view-note-released = no longer bound { AT($day) }: { $actors }
view-note-force-undated = a source reports the entry into force without its day
view-note-not-in-force = not in force { AT($day) }
view-note-end-unknown = the day on which it ended is unknown
view-note-ended-by = no longer in force { AT($day) }; the day on which it ended is unknown
view-note-replaced-by = replaced by { $handle }
view-note-until = runs { UNTIL($day) }
view-note-thin-year = { $n ->
    [one] Thinly covered: { $n } visit or meeting of all partners is known of { $year }.
   *[other] Thinly covered: { $n } visits and meetings of all partners are known of { $year }.
}
view-note-membership-undated = a source reports the membership without its time
view-note-last-seen = last assessed { AT($day) }, before or when it was due
view-note-seen-done-after-due = seen as done { AT($day) }, after it was due

## Supply and demand
view-profile-overdue = { $n ->
    [one] { $n } promise is overdue or missed.
   *[other] { $n } promises are overdue or missed.
}
view-profile-ahead = { $done_n } of { $n } promises are done: the economic ties run ahead of what was promised.
view-profile-behind = { $done_n } of { $n } promises are done.
view-profile-kept = { $done_n } of { $n } promises are done: what was promised is kept for the most part.

## Findings
view-finding-gap = { $actor }: { $first_percent } { $first }, but { $second_percent } { $second }. The gap is { $points } percentage points ({ $basis }).
view-finding-weak = { $what } A part of the numbers rests on general knowledge.
view-definition-national = as the national statistics count it
view-definition-importers = as the importing sides report it
view-definition-fdi-gross = gross inflow of direct investment
view-finding-rise-trade = { $focus_actor } – { $actor }: trade rose by { $percent }, from { $first_value } { AT($first_day) } to { $last_value } { AT($last_day) } ({ $definition }).
view-finding-fall-trade = { $focus_actor } – { $actor }: trade fell by { $percent }, from { $first_value } { AT($first_day) } to { $last_value } { AT($last_day) } ({ $definition }).
view-finding-rise-investment = { $actor } – { $focus_actor }: investment rose by { $percent }, from { $first_value } { AT($first_day) } to { $last_value } { AT($last_day) } ({ $definition }).
view-finding-fall-investment = { $actor } – { $focus_actor }: investment fell by { $percent }, from { $first_value } { AT($first_day) } to { $last_value } { AT($last_day) } ({ $definition }).
view-finding-conflict = { $n ->
    [one] Within { $n } source ({ $title }): { $why }
   *[other] { $n } sources disagree on “{ $title }”. { $why }
}
view-finding-conflict-figure = { $n ->
    [one] Within { $n } source ({ $type }; { $actors }): { $why }
   *[other] { $n } sources disagree ({ $type }; { $actors }). { $why }
}
view-of-dialogue = of the visits and meetings of five years
view-of-exports = of the exports { AT($day) }
view-of-imports = of the imports { AT($day) }
view-of-trade = of the trade { AT($day) }
view-of-investment = of the investment { AT($day) }
