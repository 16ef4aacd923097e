### The brief: headings, standfirsts, keys and the panel behind a number.

brief-kicker = Tarazy · country brief
brief-as-of = as of { $day }
brief-scope =
    { $n ->
        [one] { $n } statement
       *[other] { $n } statements
    } from { $sources_n ->
        [one] { $sources_n } source
       *[other] { $sources_n } sources
    }; { $conflicts_n ->
        [one] { $conflicts_n } conflict
       *[other] { $conflicts_n } conflicts
    } between sources; { $waiting_n } waiting for review.
brief-policy = Where sources disagree, { $policy } decides.
brief-finding = Finding
brief-no-findings = No finding: the data support none strongly enough.
brief-contents = Contents
brief-skip = Go to the scales
brief-all = all
brief-filtered = #1 of #2 shown
brief-disputed =
    { $n ->
        [one] { $n } conflict between sources
       *[other] { $n } conflicts between sources
    }

brief-section-scales = The scales
brief-about-scales = What each partner weighs in each field. Every number opens its rule, its inputs and their sources.
brief-scales-key = Below a number: its trend and its share of the column. ≠ sources disagree; ? rests on weak sources. The last row: the sum of squared shares, from near 0 (even) to 1 (one partner), and who has the largest share.
brief-section-balance = Balance over time
brief-about-balance = How concentrated relations are in each field, who leads, and what changed over five years.
brief-section-agreements = Agreements
brief-about-agreements = The life of each agreement: signed, provisionally applied, in force, replaced.
brief-life-key = ○ signed; dotted: signed, no day of entry into force known; pale: applied provisionally; solid: in force; | ended. The vertical line is { $day }. Open a phase to see who gives which date.
brief-section-dialogue = Dialogue
brief-about-dialogue = Visits and meetings that a source records. Few records can mean few visits or few sources.
brief-section-trade = Trade and investment
brief-about-trade = Whole years only, one definition for each line, the same scale for all. Parts of years stand in the table and are never drawn as years.
brief-section-profile = Supply and demand
brief-about-profile = For each partner and field: what is signed, what was promised and kept, what was done, and the latest figures.
brief-section-commitments = Commitments
brief-about-commitments = What was promised, by when, and how it stood when last assessed; what is late comes first.
brief-section-conflicts = Conflicts between sources
brief-about-conflicts = Nothing is averaged. Each claim stands with its source; the most serious conflicts come first.
brief-section-memberships = Memberships
brief-about-memberships = Organisations that the country belongs to on the day, and in which role.
brief-section-sources = Sources
brief-about-sources = Everything that a number of this page rests on, with how near the source stands to the matter.
brief-section-method = Method
brief-about-method = How each number is made, and what this page does not know.

brief-head-vector = Partner
brief-head-domain = Field
brief-head-top = Largest partner
brief-head-phase = State
brief-head-since = Since
brief-head-agreement = Agreement
brief-head-when = When
brief-head-act = Act
brief-head-who = Who
brief-head-what = What and by which definition
brief-head-level = Level
brief-head-figure = Figure
brief-head-value = Value
brief-head-in-force = Agreements in force
brief-head-promises = Promises
brief-head-acts = Acts in five years
brief-head-figures = Latest figures
brief-head-promise = Promise
brief-head-state = How it stands
brief-head-organisation = Organisation
brief-head-role = Role

brief-column-money = { $unit }, { $day }
brief-column-acts = acts in five years
brief-column-agreements = agreements in force
brief-trend = { $first_day }: { $start }; { $last_day }: { $end }
brief-chart-says = { $start } in { $first_day }, { $end } in { $last_day }.
brief-agreements =
    { $n ->
        [one] { $n } agreement
       *[other] { $n } agreements
    }
brief-many-parties =
    { $n ->
        [one] { $n } party
       *[other] { $n } parties
    }
brief-step-signed = signed
brief-step-provisional = provisionally applied
brief-step-in-force = in force
brief-step-ended = ended
brief-talks-title = { $actor }, { $day }. Visits and meetings
brief-talks-says =
    { $n ->
        [one] { $actor }: { $n } visit or meeting recorded.
       *[other] { $actor }: { $n } visits and meetings recorded.
    }
brief-silent = No visit or meeting is recorded with: { $names }.
brief-dialogue-table = Visits and meetings by year
brief-latest-acts = The latest visits and meetings
brief-none-recorded = none recorded
brief-trade-chart = { $actor }. Exports and imports
brief-trade-unit = billion US dollars a year
brief-trade-table = The numbers behind the charts
brief-sums = Totals beside their parts
brief-sums-about = Where exports and imports of one source do not make its total, the gap is told; small ones come from rounding.
brief-investment = Investment
brief-investment-about = Amounts and shares stand apart, each under its own definition; they must not be added.
brief-other-figures = All other figures
brief-other-figures-about = Shares, ranks, capacities and counts, each as its source defines it.
brief-day-unknown = day unknown
brief-undated = undated
brief-partial = A part of a year: it is not comparable with whole years.
brief-part-of-year = part of a year
brief-chosen = The value followed
brief-rival = Another source
brief-definition = Definition: { $definition }
brief-check = Support: { $check }
brief-page = page { $n }
brief-characters = characters { $range }
brief-points =
    { $n ->
        [one] { $number } percentage point
       *[other] { $number } percentage points
    }
brief-due = due
brief-made = made
brief-stack-done = { $n } kept
brief-stack-open = { $n } open
brief-stack-late = { $n } late or missed
brief-stack-other = { $n } stalled or unclear
brief-stack-key-done = kept
brief-stack-key-open = open
brief-stack-key-late = late or missed
brief-stack-key-other = stalled or unclear
brief-weak = rests on weak sources
brief-source-n = source { $n }
brief-head-life = On the scale of time
brief-head-sum = Concentration; largest partner
brief-memberships-other =
    { $n ->
        [one] { $n } membership that had ended by the day or begins later
       *[other] { $n } memberships that had ended by the day or begin later
    }
brief-unprinted = on the screen only
brief-head-top-share = Its share
brief-policy-used = This page follows it.
brief-apparent = What only looks like a conflict
brief-apparent-about = Different things that are easily mistaken for rival claims: a bloc and its members, another year, another definition, part of a year.
brief-apparent-open =
    { $n ->
        [one] Show { $n } case
       *[other] Show { $n } cases
    }
brief-statements =
    { $n ->
        [one] { $n } statement
       *[other] { $n } statements
    }
brief-rank = { $what }
brief-rank-1 = treaty text or official statistics
brief-rank-2 = register or data set
brief-rank-3 = press or official news
brief-rank-4 = paper or book
brief-rank-5 = general knowledge
brief-policies = Which source is followed where they disagree
brief-policy-rank = The source that stands nearest to the matter; of equals, the one that more sources confirm.
brief-policy-majority = What most sources say.
brief-policy-latest = What the newest source says.
brief-policy-min = The lowest value, the earliest date.
brief-policy-max = The highest value, the latest date.
brief-gaps = What this page does not know
brief-gaps-open =
    { $n ->
        [one] Show { $n } gap
       *[other] Show { $n } gaps
    }
brief-footer = Written by Tarazy from the statements of its ledger, as of { $day }. “Conflict” means that sources cannot all be right; it judges no state.
brief-terminal-key = ! sources disagree   ? weakly supported   - no data; the page says why

brief-none-agreements = No data, because the ledger holds no agreement of this country by this day.
brief-none-dialogue = No data, because the ledger holds no dated visit or meeting by this day.
brief-none-trade = No data, because no source gives trade of a whole year with a partner.
brief-none-investment = No data, because no source gives an investment figure.
brief-none-profile = No data, because nothing is recorded with any of the partners.
brief-none-commitments = No data, because the ledger holds no promise made by this day.
brief-none-conflicts = No conflict was found between the sources.
brief-none-memberships = No data, because no membership on this day is recorded.

brief-rule-figure = Figure of a source
brief-rule-figure-says = The value as the source gives it. Where sources differ, the policy says which is followed; the others stand below it.
brief-rule-phase = State of an agreement
brief-rule-phase-says = It follows from the dates of signature, provisional application, entry into force and end that had passed by the day.
brief-rule-count = Count of acts
brief-rule-count-says = Visits and meetings of the year that a source records; those of a bloc’s members count for the bloc.
brief-rule-verdict = How a promise stands
brief-rule-verdict-says = The state that a source assessed last; it is overdue where its due day has passed and no source says that it was kept.
brief-rule-claim = Rival claims
brief-rule-claim-says = What each source says about the same thing, with the reason why they cannot all be right.
brief-rule-member = Membership
brief-rule-member-says = A tie that holds on the day, with the role that the source gives.
brief-rule-act = Act
brief-rule-act-says = What happened, as the sources record it.

brief-panel-close = Close
brief-panel-where = Where:
brief-panel-by = As said by:
brief-panel-unsourced = computed from the rows above it
brief-panel-asof = As of
brief-panel-band = Band
brief-panel-coverage = Known partners make
brief-panel-policies = The band runs from the lowest to the highest value that the five policies for conflicts give.
brief-panel-weak = At least one input rests on weak sources only.
brief-panel-rule = Rule
brief-panel-inputs = Inputs
brief-panel-link = Link to this number
