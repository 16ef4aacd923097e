### Words that every part of Tarazy shares. See docs/translating.md.

## Names of languages, in themselves.
language-en = English
language-ru = Русский
language-kk = Қазақша

## Kinds of statements.
kind-act = act
kind-figure = figure
kind-tie = tie

## Types of acts.
type-sign = signing
type-enter-into-force = entry into force
type-expire = end of validity
type-adopt = adoption
type-visit = visit
type-meet = meeting
type-establish-relations = establishment of relations
type-recognise = recognition
type-found = founding
type-join = accession
type-leave = withdrawal
type-invest = investing
type-build = construction
type-complete = completion
type-support = support
type-oppose = opposition
type-aid = aid
type-restrict = restriction
type-cooperate = joint activity

## Types of figures.
type-trade = trade turnover
type-exports = exports
type-imports = imports
type-trade-share = share of trade
type-trade-rank = rank among trading partners
type-investment = investment
type-investment-share = share of investment
type-ownership-share = ownership share
type-capacity = capacity
type-throughput = quantity shipped
type-enterprises = enterprises
type-people = people
type-budget = funds
type-count = number
type-growth = change
type-price = price
type-duration = duration
type-length = length
type-other = other figure

## Types of ties.
type-member-of = membership
type-party-to = party to an agreement
type-borders = common border
type-owns = ownership
type-strategic-partner = strategic partnership
type-linked-by = physical link
type-partner-in = joint project

## Fields of relations.
domain-politics = politics
domain-trade = trade
domain-investment = investment
domain-energy = energy
domain-transport = transport
domain-security = security
domain-rights-law = rights and law
domain-culture-education = culture and education
domain-science-space = science and space
domain-environment-water = environment and water
domain-migration = migration
domain-other = other

## What a statement claims to be.
status-actual = actual
status-planned = planned
status-proposed = proposed
status-denied = denied

## How well a shipped row is supported.
check-opened = source opened and read
check-two-sources = two sources
check-one-source = one source
check-derived = derived by calculation
check-memory = general knowledge, no source
check-unconfirmed = unconfirmed

## How near a source stands to the matter.
source-rank-1 = treaty text or official statistics
source-rank-2 = register or data set
source-rank-3 = press or official news
source-rank-4 = paper or book
source-rank-5 = general knowledge

## What a cluster of statements amounts to.
fact-status-unique = one source
fact-status-confirmed = confirmed
fact-status-majority = majority of sources
fact-status-conflict = sources conflict

## In what two sources differ.
conflict-kind-value = value
conflict-kind-date = date
conflict-kind-status = status
conflict-kind-existence = existence
conflict-kind-scope = scope

## The rule by which a conflict is resolved when a question is asked.
policy-rank = the source nearest to the matter
policy-majority = what most sources say
policy-latest = the latest source
policy-min = the lowest value
policy-max = the highest value

## Decisions about statements.
verdict-accept = accepted
verdict-reject = rejected
verdict-same-fact = same fact
verdict-not-same-fact = not the same fact
verdict-contradicts = contradiction
verdict-withdraw = withdrawn

## What an actor is.
actor-kind-state = state
actor-kind-organisation = organisation
actor-kind-union = union
actor-kind-alliance = alliance
actor-kind-bank = bank
actor-kind-forum = forum
actor-kind-programme = programme
actor-kind-association = association
actor-kind-agreement-body = body of an agreement
actor-kind-project = project

## What a state is in an organisation.
role-member = member
role-observer = observer
role-partner = partner
role-candidate = candidate

## Kinds of agreements.
instrument-treaty = treaty
instrument-agreement = agreement
instrument-declaration = declaration
instrument-memorandum = memorandum
instrument-protocol = protocol
instrument-programme = programme
instrument-charter = charter
instrument-roadmap = roadmap
instrument-strategy = strategy

## How far a promise has come.
state-not-begun = not begun
state-early = begun
state-advanced = well advanced
state-done = done
state-stalled = stalled
state-missed = missed

## Small words.
answer-yes = yes
answer-no = no
# Joins a list: "Russia, China and Turkey". $before is all but the last one, with commas.
list-last = { $before } and { $last }

## Numbers. $number is already written as the language writes it.
scaled-million = { $number }{ "\u00A0" }million
scaled-billion = { $number }{ "\u00A0" }billion
scaled-trillion = { $number }{ "\u00A0" }trillion
# The same for money.
scaled-million-money = { $number }{ "\u00A0" }m
scaled-billion-money = { $number }{ "\u00A0" }bn
scaled-trillion-money = { $number }{ "\u00A0" }tn
money = { $currency }{ "\u00A0" }{ $number }
# Currencies; those that are not here take their name from CLDR (in English their code).
currency-usd = USD
currency-eur = EUR
currency-kzt = KZT
currency-rub = RUB

## A number with its unit. $n chooses the plural form.
amount-people = { $n ->
    [one] { $number } person
   *[other] { $number } people
  }
amount-t = { $number }{ "\u00A0" }t
amount-m3 = { $number }{ "\u00A0" }m³
amount-bbl-d = { $number }{ "\u00A0" }bbl/d
amount-teu = { $number }{ "\u00A0" }TEU
amount-km = { $number }{ "\u00A0" }km
amount-day = { $n ->
    [one] { $number } day
   *[other] { $number } days
  }
amount-month = { $n ->
    [one] { $number } month
   *[other] { $number } months
  }
amount-year = { $n ->
    [one] { $number } year
   *[other] { $number } years
  }
amount-rank = rank{ "\u00A0" }{ $number }
amount-points = { $n ->
    [one] { $number } percentage point
   *[other] { $number } percentage points
  }
amount-unknown = { $number } (unit not stated)

## Names of units, for headings and axes.
unit-percent = %
unit-count = number
unit-people = people
unit-t = tonnes
unit-m3 = cubic metres
unit-bbl-d = barrels a day
unit-teu = TEU
unit-km = kilometres
unit-day = days
unit-month = months
unit-year = years
unit-rank = rank
unit-points = percentage points
unit-index = index
unit-unknown = unit not stated

## Dates. Lists of names stand in order, with commas. The forms: "is" names the date, "at" answers "when?", "since" and
## "until" (that day included) answer "from when?" and "until when?". "months-day-..." are the months after a day.
months-is = January, February, March, April, May, June, July, August, September, October, November, December
months-at = { months-is }
months-since = { months-is }
months-until = { months-is }
months-first-at = { months-is }
months-day-is = { months-is }
months-day-at = { months-is }
months-day-since = { months-is }
months-day-until = { months-is }
months-short = Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec
seasons-is = spring, summer, autumn, winter
seasons-at = { seasons-is }
seasons-since = { seasons-is }
seasons-until = { seasons-is }
# Quarters and halves of a year.
quarters = first, second, third, fourth
quarters-short = 1, 2, 3, 4

date-day-is = { $d } { $month } { $y }
date-day-at = on { $d } { $month } { $y }
date-day-since = from { $d } { $month } { $y }
date-day-until = until { $d } { $month } { $y }
date-month-is = { $month } { $y }
date-month-at = in { $month } { $y }
date-month-since = from { $month } { $y }
date-month-until = until { $month } { $y }
date-season-is = { $season } { $y }
date-season-at = in { $season } { $y }
date-season-since = from { $season } { $y }
date-season-until = until { $season } { $y }
date-quarter-is = { $which } quarter of { $y }
date-quarter-at = in the { $which } quarter of { $y }
date-quarter-since = from the { $which } quarter of { $y }
date-quarter-until = until the { $which } quarter of { $y }
date-half-is = { $which } half of { $y }
date-half-at = in the { $which } half of { $y }
date-half-since = from the { $which } half of { $y }
date-half-until = until the { $which } half of { $y }
date-year-is = { $y }
date-year-at = in { $y }
date-year-since = from { $y }
date-year-until = until { $y }
# $y is the first year of the decade: "the 1990s".
date-decade-is = the { $y }s
date-decade-at = in the { $y }s
date-decade-since = from the { $y }s
date-decade-until = until the end of the { $y }s
# Days of one month, days of two months of one year, months of one year, years.
date-days-is = { $d }–{ $end_d } { $month } { $y }
date-days-at = on { $d }–{ $end_d } { $month } { $y }
date-days-of-year-is = { $d } { $month } – { $end_d } { $end_month } { $y }
date-days-of-year-at = from { $d } { $month } to { $end_d } { $end_month } { $y }
date-months-is = { $month }–{ $end_month } { $y }
date-months-at = in { $month }–{ $end_month } { $y }
date-years-is = { $y }–{ $end_y }
date-years-at = in { $y }–{ $end_y }
# Any other two ends: $start and $end are "is" dates for "is", "since" and "until" dates for "at".
date-range-is = { $start } – { $end }
date-range-at = { $start } { $end }
date-end-unknown = { $date }, end unknown
date-start-unknown = { $date }, beginning unknown
date-none = date unknown
# Approximate (~), uncertain (?), both (%). "at" serves the other forms as well.
date-about-is = about { $date }
date-about-at = approximately { $date }
date-maybe-is = possibly { $date }
date-maybe-at = possibly { $date }
date-maybe-about-is = possibly about { $date }
date-maybe-about-at = possibly, approximately { $date }
# Short forms for tables and axes. $d has two digits, $month comes from months-short.
date-short-day = { $d } { $month } { $y }
date-short-days = { $d }–{ $end_d } { $month } { $y }
date-short-month = { $month } { $y }
date-short-months = { $month }–{ $end_month } { $y }
date-short-season = { $season } { $y }
date-short-quarter = Q{ $which } { $y }
date-short-half = H{ $which } { $y }
date-short-year = { $y }
date-short-decade = { $y }s
