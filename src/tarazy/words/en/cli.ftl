### Messages of the command line.

cli-column-phase = state
cli-column-since = since
cli-column-agreement = agreement
cli-column-parties = with
cli-column-note = remarks
cli-weak = weakly supported
cli-band = { $low } to { $high }, as sources differ
cli-agreements-listed =
    { $n ->
        [one] { $n } agreement as of { $day }.
       *[other] { $n } agreements as of { $day }.
    }

cli-band-narrow = sources differ by less than is shown
cli-members =
    { $n ->
        [one] { $n } member on { $day }:
       *[other] { $n } members on { $day }:
    }
cli-more = There are more than { $n }; show more with --limit.
cli-none = No statement meets these conditions.
cli-not-found = Nothing found. All words must occur; try fewer.
cli-no-conflicts = No conflict is known.

## Headings of tables.
cli-column-id = id
cli-column-when = when
cli-column-type = type
cli-column-who = who
cli-column-what = what
cli-column-value = value
cli-column-status = status
cli-column-source = source
cli-column-kind = kind
cli-column-explanation = explanation
cli-column-sources = sources
cli-column-key = key
cli-column-code = code
cli-column-name = name
cli-column-organisation = organisation
cli-column-role = role
cli-column-support = support

## What is told of one statement.
cli-field-id = id
cli-field-type = type
cli-field-source = source
cli-field-target = target
cli-field-object = object
cli-field-value = value
cli-field-when = when
cli-field-status = status
cli-field-domain = domain
cli-field-asserted-by = asserted by
cli-field-about = about
cli-field-definition = definition
cli-field-instrument = instrument
cli-field-phase = phase
cli-field-replaced-by = replaced by
cli-field-person = person
cli-field-role = role
cli-field-made-on = made on
cli-field-state = state
cli-field-commodity = commodity
cli-field-title = title ({ $code })
cli-field-check = support
cli-field-note = note
cli-field-origin = origin
cli-field-said-by = said by
cli-field-title-of-it = title of it
cli-field-publisher = publisher
cli-field-published = published
cli-field-address = address
cli-field-evidence = evidence
cli-field-quote = quote
