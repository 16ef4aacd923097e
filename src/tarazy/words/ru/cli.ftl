### Messages of the command line.

cli-column-phase = состояние
cli-column-since = с какого дня
cli-column-agreement = соглашение
cli-column-parties = с кем
cli-column-note = замечания
cli-weak = слабое подтверждение
cli-band = от { $low } до { $high }: источники расходятся
cli-agreements-listed =
    { $n ->
        [one] { $n } соглашение по состоянию на дату: { $day }.
        [few] { $n } соглашения по состоянию на дату: { $day }.
       *[many] { $n } соглашений по состоянию на дату: { $day }.
    }
