## Бір тараптың айтқаны
conflict-claim-day = { $day } ({ $n } дереккөз)
conflict-claim-value = { $value } ({ $n } дереккөз)

## Бір факт ішіндегі қайшылықтар
conflict-rival-dates = Дереккөздер бәрі бірдей дұрыс бола алмайтын күндерді келтіреді ({ $type }): { $claims }.
conflict-rival-values = Дереккөздер бәрі бірдей дұрыс бола алмайтын мәндерді келтіреді ({ $type }): { $claims }.
conflict-existence = Дереккөздер келіспейді ({ $type }): бірі бұл болған дейді ({ $n }), екіншісі оны жоққа шығарады ({ $denied_n }).
conflict-planned-and-done = Дереккөздер келіспейді ({ $type }): бірі бұл орындалған дейді ({ $n }), екіншісі сол уақытқа тек жоспарланған дейді ({ $planned_n }).
conflict-rival-parties = Дереккөздер әртүрлі қатысушыларды атайды ({ $type }). Тек кейбір тізімдерде бар: { $actors }.
conflict-judged = Тексеруші бұл мәлімдемелерді бір-біріне қайшы деп тапты ({ $type }).

## Факт ішіндегі қайшылық болып көрінетіндер
conflict-lower-precision = Қайшылық жоқ ({ $type }): ең дәл күні — { $day }; басқа дереккөздер оны дәлдігі төменірек етіп көрсетеді.
conflict-rounding = Қайшылық жоқ: { $low_value } мен { $high_value } арасындағы айырма дөңгелектеуден немесе «шамамен» деген сөзден аспайды.
conflict-bound = Қайшылық жоқ: бір дереккөз тек шегін айтады; келтірілген сандар: { $low_value } және { $high_value }.
conflict-planned-undated = Қайшылық жоқ ({ $type }): бірқатар дереккөз мұның болғанын хабарлайды, басқалары дәл сол уақытқа жоспарланғанын айтады, бірақ олардың қашан жазылғаны белгісіз.
conflict-planned-then-done = Қайшылық жоқ ({ $type }): жоспар туралы ол орындалғанға дейін хабарланған.
conflict-ended-since = Қайшылық жоқ ({ $type }): кейбір дереккөздер жазған кезде ол болған, ал басқалары айтқан кейінгі күні енді жоқ.
conflict-plan-moved = Қайшылық жоқ ({ $type }): жоспарланған уақыты: { $planned_day }; іс жүзінде: { $day }.
conflict-part-of-parties = Қайшылық жоқ ({ $type }): дереккөз өзі жазып отырған қатысушыларды ғана атайды. Барлық жерде аталмағандар: { $actors }.
conflict-bloc-members = Қайшылық жоқ ({ $type }): бір дереккөз ұйымды, екіншісі оның мүшелерін атайды.

## Фактілер арасындағы қайшылық болып көрінетіндер
conflict-other-definition = Қайшылық жоқ ({ $type }): дереккөздер әртүрлі нәрсені есептейді. Мәндер аралығы: { $low_value } — { $high_value }.
conflict-definition-not-stated = Қайшылық болмауы мүмкін ({ $type }): дереккөз нені есептегенін айтпайды. Мәндер аралығы: { $low_value } — { $high_value }.
conflict-other-reporter = Қайшылық жоқ ({ $type }): әр тарап бір сауданы өз статистикасы мен әдістемесі бойынша есептейді ({ $actors }). Мәндер аралығы: { $low_value } — { $high_value }.
conflict-mirror-data = Қайшылық жоқ (айна деректері: { $actors }): бір тараптың экспорты мен екінші тараптың импорты бөлек есептеліп, бөлек бағаланады. Мәндер аралығы: { $low_value } — { $high_value }.
conflict-other-total = Қайшылық жоқ ({ $type }): бұлар әртүрлі жиынтықтағы үлестер немесе орындар: { $low_value } — { $high_value }.
conflict-unknown-year = Қайшылық жоқ ({ $type }): { $value } деген мәннің күні көрсетілмеген, ол басқа жылға қатысты болуы мүмкін. Барлық белгілі мәндер аралығы: { $low_value } — { $high_value }.
conflict-other-year = Қайшылық жоқ ({ $type }): мәндер әртүрлі жылдарға қатысты. Мәндер аралығы: { $low_value } — { $high_value }.
conflict-part-of-year = Қайшылық жоқ ({ $type }): мәндердің бірі { $year } жылдың бір бөлігін ғана, екіншісі бүкіл жылды қамтиды.
conflict-bloc-against-state = Қайшылық жоқ: жекелеген мемлекеттердің тізімі ({ $actors }) бірлестікті бір әріптес деп санайтын деректермен ({ $actor }) қатар тұр.
conflict-rank-unknown-year = Қайшылық болмауы мүмкін: бір орынды ({ $value }) { $actors } иеленген, бірақ тізімдердің бірінің күні көрсетілмеген.

## Сандар мен арифметика
conflict-rank-twice = Бір уақытта бір орынды ({ $value }) екі мемлекет иеленген: { $actors }.
conflict-sum-rounding = Экспорт ({ $exports_value }) пен импорттың ({ $imports_value }) қосындысы: { $sum_value }; көрсетілген жиынтық: { $total_value }. Айырма: { $gap_value } ({ $percent }); ол соңғы басылған цифрлардан аспайды.
conflict-sum-gap = Экспорт ({ $exports_value }) пен импорттың ({ $imports_value }) қосындысы: { $sum_value }; көрсетілген жиынтық: { $total_value }. Айырма: { $gap_value } ({ $percent }); оны дөңгелектеумен түсіндіруге болмайды.
conflict-part-above-total = Бөлігі жиынтықтан үлкен ({ $type }): { $part_value }; жиынтық: { $total_value }.
conflict-part-above-year = Жылдың бөлігі бүкіл жылдан үлкен ({ $type }). { $day }: { $part_value }; бүкіл жыл: { $total_value }.
conflict-share-above-whole = Үлес бүтіннен үлкен ({ $type }): { $percent }.
conflict-shares-above-whole = Үлестердің қосындысы бүтіннен үлкен ({ $type }): { $percent }; әріптестер саны: { $n }.
conflict-growth-unsupported = Дереккөздің өз сандары оның мәлімдемесін растамайды. Мәлімделгені: { $sign }{ $claim_percent }. Сандары: { $first_value } ({ $first_day }) және { $last_value } ({ $last_day }), яғни { $percent }; бастапқы мәнге қатынасы: { $times }.

## Екі мәлімдеме неге бір факт деп саналады
link-judged = адам солай шешті
link-judged-by-rule = ереже бойынша шешім
link-same-handle = белгісі бойынша сол келісім немесе уәде
link-same-wording = дәл сол сөздермен айтылған сол нәрсе
link-similar-title-same-day = ұқсас атау, сол күн
link-similar-title-within = ұқсас атау, үйлесетін күндер
link-similar-title-undated = ұқсас атау
link-similar-title-apart = атауы іс жүзінде бірдей, күндері әртүрлі
link-same-relation = сол қатысушылар арасындағы сол әрекет
link-same-time = уақыты қиылысатын сол нәрсе
link-undated = сол нәрсе, бірінің күні көрсетілмеген
link-same-days = сол қатысушылар, сол күндер
link-same-days-same-person = сол адам, сол күндер
link-same-person = сол адам, сол кезең
link-same-month = сол қатысушылар, сол ай
link-same-name = сол атау, сол жыл
link-same-definition = анықтамасы бірдей сол көрсеткіш
link-same-quantity = сол кезеңдегі сол көрсеткіш
link-value-agrees = сол кезеңдегі сол көрсеткіш, мәні үйлеседі
link-only-definition = сол кезеңдегі сол көрсеткіш; бір ғана анықтамасы белгілі
