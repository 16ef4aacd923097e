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
