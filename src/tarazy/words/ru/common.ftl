### Слова, общие для всех частей Tarazy. См. docs/translating.md.

## Названия языков на них самих.
language-en = English
language-ru = Русский
language-kk = Қазақша

## Виды утверждений.
kind-act = действие
kind-figure = показатель
kind-tie = связь

## Типы действий.
type-sign = подписание
type-enter-into-force = вступление в силу
type-expire = прекращение действия
type-adopt = принятие
type-visit = визит
type-meet = встреча
type-establish-relations = установление отношений
type-recognise = признание
type-found = учреждение
type-join = вступление
type-leave = выход
type-invest = вложение средств
type-build = строительство
type-complete = завершение
type-support = поддержка
type-oppose = возражение
type-aid = помощь
type-restrict = ограничение
type-cooperate = совместная деятельность

## Типы показателей.
type-trade = товарооборот
type-exports = экспорт
type-imports = импорт
type-trade-share = доля в торговле
type-trade-rank = место среди торговых партнёров
type-investment = инвестиции
type-investment-share = доля в инвестициях
type-ownership-share = доля в собственности
type-capacity = мощность
type-throughput = объём поставок
type-enterprises = предприятия
type-people = люди
type-budget = средства
type-count = количество
type-growth = изменение
type-price = цена
type-duration = продолжительность
type-length = протяжённость
type-other = другой показатель

## Типы связей.
type-member-of = членство
type-party-to = участие в договоре
type-borders = общая граница
type-owns = владение
type-strategic-partner = стратегическое партнёрство
type-linked-by = транспортное сообщение
type-partner-in = совместный проект

## Области отношений.
domain-politics = политика
domain-trade = торговля
domain-investment = инвестиции
domain-energy = энергетика
domain-transport = транспорт
domain-security = безопасность
domain-rights-law = право и права человека
domain-culture-education = культура и образование
domain-science-space = наука и космос
domain-environment-water = окружающая среда и вода
domain-migration = миграция
domain-other = прочее

## Чем утверждение себя называет («утверждение» среднего рода).
status-actual = фактическое
status-planned = запланированное
status-proposed = предлагаемое
status-denied = отрицаемое

## Насколько подтверждена строка.
check-opened = источник открыт и прочитан
check-two-sources = два источника
check-one-source = один источник
check-derived = получено расчётом
check-memory = общеизвестные сведения, без источника
check-unconfirmed = не подтверждено

## Насколько источник близок к предмету.
source-rank-1 = текст договора или официальная статистика
source-rank-2 = реестр или набор данных
source-rank-3 = пресса или официальные новости
source-rank-4 = статья или книга
source-rank-5 = общеизвестные сведения

## Что даёт группа утверждений об одном и том же.
fact-status-unique = один источник
fact-status-confirmed = подтверждено
fact-status-majority = большинство источников
fact-status-conflict = источники расходятся

## В чём расходятся два источника.
conflict-kind-value = значение
conflict-kind-date = дата
conflict-kind-status = статус
conflict-kind-existence = само событие
conflict-kind-scope = охват

## По какому правилу разрешается расхождение, когда задан вопрос.
policy-rank = источник, ближайший к предмету
policy-majority = мнение большинства источников
policy-latest = самый поздний источник
policy-min = наименьшее значение
policy-max = наибольшее значение

## Решения об утверждениях.
verdict-accept = принято
verdict-reject = отклонено
verdict-same-fact = тот же факт
verdict-not-same-fact = другой факт
verdict-contradicts = противоречие
verdict-withdraw = отозвано

## Кто участник.
actor-kind-state = государство
actor-kind-organisation = организация
actor-kind-union = союз
actor-kind-alliance = альянс
actor-kind-bank = банк
actor-kind-forum = форум
actor-kind-programme = программа
actor-kind-association = ассоциация
actor-kind-agreement-body = орган соглашения
actor-kind-project = проект

## Кем государство является в организации.
role-member = член
role-observer = наблюдатель
role-partner = партнёр
role-candidate = кандидат

## Виды соглашений.
instrument-treaty = договор
instrument-agreement = соглашение
instrument-declaration = декларация
instrument-memorandum = меморандум
instrument-protocol = протокол
instrument-programme = программа
instrument-charter = хартия
instrument-roadmap = дорожная карта
instrument-strategy = стратегия

## Насколько выполнено обещание.
state-not-begun = не начато
state-early = начато
state-advanced = выполнено в значительной части
state-done = выполнено
state-stalled = приостановлено
state-missed = не выполнено в срок

## Малые слова.
answer-yes = да
answer-no = нет
# Соединяет перечень: «Россия, Китай и Турция». $before — все, кроме последнего, через запятую.
list-last = { $before } и { $last }

## Числа. $number уже записано так, как принято в языке.
scaled-million = { $number }{ "\u00A0" }млн
scaled-billion = { $number }{ "\u00A0" }млрд
scaled-trillion = { $number }{ "\u00A0" }трлн
# То же для денег.
scaled-million-money = { $number }{ "\u00A0" }млн
scaled-billion-money = { $number }{ "\u00A0" }млрд
scaled-trillion-money = { $number }{ "\u00A0" }трлн
money = { $number }{ "\u00A0" }{ $currency }
# Валюты; у остальных название берётся из CLDR. Тенге в CLDR «казахский», поэтому он здесь.
currency-usd = долл.{ "\u00A0" }США
currency-eur = евро
currency-kzt = тенге
currency-rub = руб.

## Число с единицей. $n выбирает форму множественного числа; other — дробь («2,5 года»).
amount-people = { $n ->
    [one] { $number } человек
    [few] { $number } человека
    [many] { $number } человек
   *[other] { $number } человека
  }
amount-t = { $number }{ "\u00A0" }т
amount-m3 = { $number }{ "\u00A0" }м³
amount-bbl-d = { $number }{ "\u00A0" }барр./сут
amount-teu = { $number }{ "\u00A0" }ДФЭ
amount-km = { $number }{ "\u00A0" }км
amount-day = { $n ->
    [one] { $number } день
    [few] { $number } дня
    [many] { $number } дней
   *[other] { $number } дня
  }
amount-month = { $n ->
    [one] { $number } месяц
    [few] { $number } месяца
    [many] { $number } месяцев
   *[other] { $number } месяца
  }
amount-year = { $n ->
    [one] { $number } год
    [few] { $number } года
    [many] { $number } лет
   *[other] { $number } года
  }
amount-rank = { $number }-е место
amount-points = { $n ->
    [one] { $number } процентный пункт
    [few] { $number } процентных пункта
    [many] { $number } процентных пунктов
   *[other] { $number } процентного пункта
  }
amount-unknown = { $number } (единица не указана)

## Названия единиц для заголовков и осей.
unit-percent = %
unit-count = количество
unit-people = человек
unit-t = тонны
unit-m3 = кубические метры
unit-bbl-d = баррели в сутки
unit-teu = ДФЭ
unit-km = километры
unit-day = дни
unit-month = месяцы
unit-year = годы
unit-rank = место
unit-points = процентные пункты
unit-index = индекс
unit-unknown = единица не указана

## Даты. Названия в перечнях стоят по порядку, через запятую. Формы: is называет дату, at отвечает на вопрос «когда?»,
## since и until (включая этот день) — «с какого времени?» и «по какое?». months-day-… — месяцы после числа.
months-is = январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь
months-at = январе, феврале, марте, апреле, мае, июне, июле, августе, сентябре, октябре, ноябре, декабре
months-since = { months-day-is }
months-until = { months-is }
months-first-at = { months-at }
months-day-is = января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря
months-day-at = { months-day-is }
months-day-since = { months-day-is }
months-day-until = { months-day-is }
months-short = 01, 02, 03, 04, 05, 06, 07, 08, 09, 10, 11, 12
seasons-is = весна, лето, осень, зима
seasons-at = весной, летом, осенью, зимой
seasons-since = весны, лета, осени, зимы
seasons-until = весну, лето, осень, зиму
# Кварталы и полугодия.
quarters = I, II, III, IV
quarters-short = I, II, III, IV

date-day-is = { $d } { $month } { $y } года
date-day-at = { $d } { $month } { $y } года
date-day-since = с { $d } { $month } { $y } года
date-day-until = по { $d } { $month } { $y } года
date-month-is = { $month } { $y } года
date-month-at = в { $month } { $y } года
date-month-since = с { $month } { $y } года
date-month-until = по { $month } { $y } года
date-season-is = { $season } { $y } года
date-season-at = { $season } { $y } года
date-season-since = с { $season } { $y } года
date-season-until = по { $season } { $y } года
date-quarter-is = { $which } квартал { $y } года
date-quarter-at = в { $which } квартале { $y } года
date-quarter-since = с { $which } квартала { $y } года
date-quarter-until = по { $which } квартал { $y } года
date-half-is = { $which } полугодие { $y } года
date-half-at = в { $which } полугодии { $y } года
date-half-since = с { $which } полугодия { $y } года
date-half-until = по { $which } полугодие { $y } года
date-year-is = { $y } год
date-year-at = в { $y } году
date-year-since = с { $y } года
date-year-until = по { $y } год
# $y — первый год десятилетия: «1990-е годы».
date-decade-is = { $y }-е годы
date-decade-at = в { $y }-х годах
date-decade-since = с { $y }-х годов
date-decade-until = по { $y }-е годы
# Дни одного месяца, дни двух месяцев одного года, месяцы одного года, годы.
date-days-is = { $d }–{ $end_d } { $month } { $y } года
date-days-at = { $d }–{ $end_d } { $month } { $y } года
date-days-of-year-is = { $d } { $month } – { $end_d } { $end_month } { $y } года
date-days-of-year-at = с { $d } { $month } по { $end_d } { $end_month } { $y } года
date-months-is = { $month }–{ $end_month } { $y } года
date-months-at = в { $month }–{ $end_month } { $y } года
date-years-is = { $y }–{ $end_y } годы
date-years-at = в { $y }–{ $end_y } годах
# Любые другие два конца: $start и $end в форме is для is, в формах since и until для at.
date-range-is = { $start } – { $end }
date-range-at = { $start } { $end }
date-end-unknown = { $date }, окончание неизвестно
date-start-unknown = { $date }, начало неизвестно
date-none = дата неизвестна
# Приблизительно (~), неуверенно (?), и то и другое (%). Форма at служит и остальным.
date-about-is = примерно { $date }
date-about-at = примерно { $date }
date-maybe-is = предположительно { $date }
date-maybe-at = предположительно { $date }
date-maybe-about-is = ориентировочно { $date }
date-maybe-about-at = ориентировочно { $date }
# Короткие формы для таблиц и осей. $d из двух цифр, $month берётся из months-short.
date-short-day = { $d }.{ $month }.{ $y }
date-short-days = { $d }–{ $end_d }.{ $month }.{ $y }
date-short-month = { $month }.{ $y }
date-short-months = { $month }–{ $end_month }.{ $y }
date-short-season = { $season } { $y }
date-short-quarter = { $which } кв. { $y }
date-short-half = { $which } полуг. { $y }
date-short-year = { $y }
date-short-decade = { $y }-е
