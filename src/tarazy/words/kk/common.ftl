### Tarazy-дің барлық бөлігіне ортақ сөздер. docs/translating.md файлын қараңыз.

## Тілдердің өз тілдеріндегі атаулары.
language-en = English
language-ru = Русский
language-kk = Қазақша

## Мәлімдеме түрлері.
kind-act = әрекет
kind-figure = көрсеткіш
kind-tie = байланыс

## Әрекет түрлері.
type-sign = қол қою
type-enter-into-force = күшіне ену
type-expire = қолданысын тоқтату
type-adopt = қабылдау
type-visit = сапар
type-meet = кездесу
type-establish-relations = қатынас орнату
type-recognise = тану
type-found = құру
type-join = қосылу
type-leave = шығу
type-invest = қаражат салу
type-build = құрылыс
type-complete = аяқтау
type-support = қолдау
type-oppose = қарсылық білдіру
type-aid = көмек
type-restrict = шектеу
type-cooperate = бірлескен қызмет

## Көрсеткіш түрлері.
type-trade = тауар айналымы
type-exports = экспорт
type-imports = импорт
type-trade-share = саудадағы үлес
type-trade-rank = сауда әріптестері арасындағы орын
type-investment = инвестиция
type-investment-share = инвестициядағы үлес
type-ownership-share = меншіктегі үлес
type-capacity = қуаттылық
type-throughput = жеткізу көлемі
type-enterprises = кәсіпорындар
type-people = адамдар
type-budget = қаражат
type-count = саны
type-growth = өзгеріс
type-price = баға
type-duration = ұзақтық
type-length = ұзындық
type-other = басқа көрсеткіш

## Байланыс түрлері.
type-member-of = мүшелік
type-party-to = шартқа қатысу
type-borders = ортақ шекара
type-owns = иелік ету
type-strategic-partner = стратегиялық әріптестік
type-linked-by = көлік байланысы
type-partner-in = бірлескен жоба

## Қатынас салалары.
domain-politics = саясат
domain-trade = сауда
domain-investment = инвестиция
domain-energy = энергетика
domain-transport = көлік
domain-security = қауіпсіздік
domain-rights-law = құқық және адам құқықтары
domain-culture-education = мәдениет және білім
domain-science-space = ғылым және ғарыш
domain-environment-water = қоршаған орта және су
domain-migration = көші-қон
domain-other = басқа

## Мәлімдеме нені білдіреді.
status-actual = нақты
status-planned = жоспарланған
status-proposed = ұсынылған
status-denied = теріске шығарылған

## Жол қаншалықты расталған.
check-opened = дереккөз ашылып, оқылған
check-two-sources = екі дереккөз
check-one-source = бір дереккөз
check-derived = есептеп шығарылған
check-memory = жалпыға белгілі мәлімет, дереккөзсіз
check-unconfirmed = расталмаған

## Дереккөз мәселеге қаншалықты жақын.
source-rank-1 = шарт мәтіні немесе ресми статистика
source-rank-2 = тізілім немесе деректер жинағы
source-rank-3 = баспасөз немесе ресми жаңалықтар
source-rank-4 = мақала немесе кітап
source-rank-5 = жалпыға белгілі мәлімет

## Бір нәрсе туралы мәлімдемелер тобы нені көрсетеді.
fact-status-unique = бір дереккөз
fact-status-confirmed = расталған
fact-status-majority = дереккөздердің көпшілігі
fact-status-conflict = дереккөздер қайшы келеді

## Екі дереккөз неде қайшы келеді.
conflict-kind-value = мәні
conflict-kind-date = күні
conflict-kind-status = мәртебесі
conflict-kind-existence = болған-болмағаны
conflict-kind-scope = қамтуы

## Сұрақ қойылғанда қайшылық қай ереже бойынша шешіледі.
policy-rank = мәселеге ең жақын дереккөз
policy-majority = дереккөздер көпшілігінің айтқаны
policy-latest = ең соңғы дереккөз
policy-min = ең кіші мән
policy-max = ең үлкен мән

## Мәлімдемелер туралы шешімдер.
verdict-accept = қабылданды
verdict-reject = қабылданбады
verdict-same-fact = сол факт
verdict-not-same-fact = басқа факт
verdict-contradicts = қайшылық
verdict-withdraw = кері қайтарылды

## Қатысушы кім.
actor-kind-state = мемлекет
actor-kind-organisation = ұйым
actor-kind-union = одақ
actor-kind-alliance = альянс
actor-kind-bank = банк
actor-kind-forum = форум
actor-kind-programme = бағдарлама
actor-kind-association = қауымдастық
actor-kind-agreement-body = келісім органы
actor-kind-project = жоба

## Мемлекет ұйымда кім.
role-member = мүше
role-observer = бақылаушы
role-partner = әріптес
role-candidate = үміткер

## Келісім түрлері.
instrument-treaty = шарт
instrument-agreement = келісім
instrument-declaration = декларация
instrument-memorandum = меморандум
instrument-protocol = хаттама
instrument-programme = бағдарлама
instrument-charter = хартия
instrument-roadmap = жол картасы
instrument-strategy = стратегия

## Уәде қаншалықты орындалды.
state-not-begun = басталмаған
state-early = басталған
state-advanced = едәуір бөлігі орындалған
state-done = орындалған
state-stalled = тоқтап қалған
state-missed = мерзімінде орындалмаған

## Шағын сөздер.
answer-yes = иә
answer-no = жоқ
# Тізімді біріктіреді: «Ресей, Қытай және Түркия». $before — соңғысынан басқасы, үтірмен.
list-last = { $before } және { $last }

## Сандар. $number тілдің жазу дәстүрі бойынша жазылып қойған.
scaled-million = { $number }{ "\u00A0" }млн
scaled-billion = { $number }{ "\u00A0" }млрд
scaled-trillion = { $number }{ "\u00A0" }трлн
# Ақша үшін де солай.
scaled-million-money = { $number }{ "\u00A0" }млн
scaled-billion-money = { $number }{ "\u00A0" }млрд
scaled-trillion-money = { $number }{ "\u00A0" }трлн
money = { $number }{ "\u00A0" }{ $currency }
# Валюталар; мұнда жоқтарының атауы CLDR-ден алынады.
currency-usd = АҚШ{ "\u00A0" }доллары
currency-eur = еуро
currency-kzt = теңге
currency-rub = Ресей рублі

## Өлшем бірлігі бар сан. Қазақ тілінде сан есімнен кейін зат есім көптелмейді, сондықтан $n нұсқаларының мәтіні бірдей.
amount-people = { $n ->
   *[other] { $number } адам
  }
amount-t = { $number }{ "\u00A0" }т
amount-m3 = { $number }{ "\u00A0" }м³
amount-bbl-d = { $number }{ "\u00A0" }барр./тәул.
amount-teu = { $number }{ "\u00A0" }TEU
amount-km = { $number }{ "\u00A0" }км
amount-day = { $n ->
   *[other] { $number } күн
  }
amount-month = { $n ->
   *[other] { $number } ай
  }
amount-year = { $n ->
   *[other] { $number } жыл
  }
amount-rank = { $number }-орын
amount-points = { $n ->
   *[other] { $number } пайыздық тармақ
  }
amount-unknown = { $number } (өлшем бірлігі көрсетілмеген)

## Тақырыптар мен осьтерге арналған бірлік атаулары.
unit-percent = %
unit-count = саны
unit-people = адам
unit-t = тонна
unit-m3 = текше метр
unit-bbl-d = тәулігіне баррель
unit-teu = TEU
unit-km = километр
unit-day = күн
unit-month = ай
unit-year = жыл
unit-rank = орын
unit-points = пайыздық тармақ
unit-index = индекс
unit-unknown = өлшем бірлігі көрсетілмеген

## Күндер. Тізімдегі атаулар ретімен, үтір арқылы тұр. Формалар: is күнді атайды, at «қашан?», since мен until (сол күнді
## қоса) «қашаннан?» және «қашанға дейін?» сұрақтарына жауап береді. months-day-… — күн санынан кейінгі айлар.
months-is = қаңтар, ақпан, наурыз, сәуір, мамыр, маусым, шілде, тамыз, қыркүйек, қазан, қараша, желтоқсан
months-at = қаңтарда, ақпанда, наурызда, сәуірде, мамырда, маусымда, шілдеде, тамызда, қыркүйекте, қазанда, қарашада, желтоқсанда
months-since = қаңтардан, ақпаннан, наурыздан, сәуірден, мамырдан, маусымнан, шілдеден, тамыздан, қыркүйектен, қазаннан, қарашадан, желтоқсаннан
months-until = қаңтарға, ақпанға, наурызға, сәуірге, мамырға, маусымға, шілдеге, тамызға, қыркүйекке, қазанға, қарашаға, желтоқсанға
months-first-at = { months-is }
months-day-is = { months-is }
months-day-at = { months-at }
months-day-since = { months-since }
months-day-until = { months-until }
months-short = 01, 02, 03, 04, 05, 06, 07, 08, 09, 10, 11, 12
seasons-is = көктем, жаз, күз, қыс
seasons-at = көктемде, жазда, күзде, қыста
seasons-since = көктемнен, жаздан, күзден, қыстан
seasons-until = көктемге, жазға, күзге, қысқа
# Тоқсандар мен жартыжылдықтар.
quarters = I, II, III, IV
quarters-short = I, II, III, IV

date-day-is = { $y } жылғы { $d } { $month }
date-day-at = { $y } жылғы { $d } { $month }
date-day-since = { $y } жылғы { $d } { $month } бастап
date-day-until = { $y } жылғы { $d } { $month } дейін
date-month-is = { $y } жылғы { $month }
date-month-at = { $y } жылғы { $month }
date-month-since = { $y } жылғы { $month } бастап
date-month-until = { $y } жылғы { $month } дейін
date-season-is = { $y } жылғы { $season }
date-season-at = { $y } жылғы { $season }
date-season-since = { $y } жылғы { $season } бастап
date-season-until = { $y } жылғы { $season } дейін
date-quarter-is = { $y } жылғы { $which } тоқсан
date-quarter-at = { $y } жылғы { $which } тоқсанда
date-quarter-since = { $y } жылғы { $which } тоқсаннан бастап
date-quarter-until = { $y } жылғы { $which } тоқсанға дейін
date-half-is = { $y } жылғы { $which } жартыжылдық
date-half-at = { $y } жылғы { $which } жартыжылдықта
date-half-since = { $y } жылғы { $which } жартыжылдықтан бастап
date-half-until = { $y } жылғы { $which } жартыжылдыққа дейін
date-year-is = { $y } жыл
date-year-at = { $y } жылы
date-year-since = { $y } жылдан бастап
date-year-until = { $y } жылға дейін
# $y — онжылдықтың бірінші жылы: «1990-жылдар».
date-decade-is = { $y }-жылдар
date-decade-at = { $y }-жылдары
date-decade-since = { $y }-жылдардан бастап
date-decade-until = { $y }-жылдардың соңына дейін
# Бір айдың күндері, бір жылдың екі айының күндері, бір жылдың айлары, жылдар.
date-days-is = { $y } жылғы { $d }–{ $end_d } { $month }
date-days-at = { $y } жылғы { $d }–{ $end_d } { $month }
date-days-of-year-is = { $y } жылғы { $d } { $month } – { $end_d } { $end_month }
date-days-of-year-at = { $y } жылғы { $d } { $month } бастап { $end_d } { $end_month } дейін
date-months-is = { $y } жылғы { $month }–{ $end_month }
date-months-at = { $y } жылғы { $month }–{ $end_month }
date-years-is = { $y }–{ $end_y } жылдар
date-years-at = { $y }–{ $end_y } жылдары
# Кез келген басқа екі шек: $start пен $end is үшін is түрінде, at үшін since және until түрінде.
date-range-is = { $start } – { $end }
date-range-at = { $start } { $end }
date-end-unknown = { $date }, аяқталуы белгісіз
date-start-unknown = { $date }, басталуы белгісіз
date-none = күні белгісіз
# Шамамен (~), күмәнді (?), екеуі де (%). at формасы қалғандарына да жарайды.
date-about-is = шамамен { $date }
date-about-at = шамамен { $date }
date-maybe-is = болжам бойынша { $date }
date-maybe-at = болжам бойынша { $date }
date-maybe-about-is = болжам бойынша шамамен { $date }
date-maybe-about-at = болжам бойынша шамамен { $date }
# Кестелер мен осьтерге арналған қысқа түрлер. $d екі таңбалы, $month months-short тізімінен алынады.
date-short-day = { $d }.{ $month }.{ $y }
date-short-days = { $d }–{ $end_d }.{ $month }.{ $y }
date-short-month = { $month }.{ $y }
date-short-months = { $month }–{ $end_month }.{ $y }
date-short-season = { $y } { $season }
date-short-quarter = { $y } { $which } тоқс.
date-short-half = { $y } { $which } жартыж.
date-short-year = { $y }
date-short-decade = { $y }-ж.
