### Messages of the command line.

cli-column-phase = күйі
cli-column-since = қашаннан
cli-column-agreement = келісім
cli-column-parties = кіммен
cli-column-note = ескертпелер
cli-weak = дәлелі әлсіз
cli-band = { $low } мен { $high } аралығында: дереккөздер әртүрлі
cli-agreements-listed =
    { $n ->
        [one] { $n } келісім, мына күнгі жағдай: { $day }.
       *[other] { $n } келісім, мына күнгі жағдай: { $day }.
    }
