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

cli-band-narrow = дереккөздердің айырмасы мұнда көрінбейтіндей аз
cli-members =
    { $n ->
        [one] { $n } мүше, мына күнгі жағдай: { $day }
       *[other] { $n } мүше, мына күнгі жағдай: { $day }
    }
cli-more = Барлығы көрсетілген жоқ: { $n } санынан көбін --limit береді.
cli-none = Мұндай мәлімдеме жоқ.
cli-not-found = Ештеңе табылған жоқ. Барлық сөз бірге ізделеді; сөз санын азайтып көріңіз.
cli-no-conflicts = Қайшылық табылған жоқ.

## Headings of tables.
cli-column-id = нөмірі
cli-column-when = қашан
cli-column-type = түрі
cli-column-who = кім
cli-column-what = не
cli-column-value = мәні
cli-column-status = мәртебесі
cli-column-source = дереккөз
cli-column-kind = түрі
cli-column-explanation = түсіндірме
cli-column-sources = дереккөздер
cli-column-key = өріс
cli-column-code = коды
cli-column-name = атауы
cli-column-organisation = ұйым
cli-column-role = мәртебесі
cli-column-support = дәлелі

## What is told of one statement.
cli-field-id = нөмірі
cli-field-type = түрі
cli-field-source = кім
cli-field-target = кіммен немесе кімге
cli-field-object = нысаны
cli-field-value = мәні
cli-field-when = қашан
cli-field-status = мәртебесі
cli-field-domain = сала
cli-field-asserted-by = кімнің сөзі
cli-field-about = не туралы
cli-field-definition = анықтамасы
cli-field-instrument = құжат түрі
cli-field-phase = кезеңі
cli-field-replaced-by = орнына келгені
cli-field-person = тұлға
cli-field-role = мәртебесі
cli-field-made-on = берілген күні
cli-field-state = қазіргі жайы
cli-field-commodity = тауар
cli-field-title = атауы ({ $code })
cli-field-check = дәлелі
cli-field-note = ескертпе
cli-field-origin = жазба қайдан келді
cli-field-said-by = дереккөз
cli-field-title-of-it = оның атауы
cli-field-publisher = баспагері
cli-field-published = жарияланған күні
cli-field-address = мекенжайы
cli-field-evidence = дереккөздегі орны
cli-field-quote = дәйексөз
