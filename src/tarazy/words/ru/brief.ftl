### Обзор: заголовки, пояснения, условные знаки и панель за числом.

brief-kicker = Tarazy · обзор страны
brief-as-of = по состоянию на { $day }
brief-scope =
    { $n ->
        [one] { $n } утверждение
        [few] { $n } утверждения
       *[many] { $n } утверждений
    } из { $sources_n ->
        [one] { $sources_n } источника
        [few] { $sources_n } источников
       *[many] { $sources_n } источников
    }; { $conflicts_n ->
        [one] { $conflicts_n } противоречие
        [few] { $conflicts_n } противоречия
       *[many] { $conflicts_n } противоречий
    } между источниками; ожидают проверки: { $waiting_n }.
brief-policy = Если источники расходятся, решает { $policy }.
brief-finding = Вывод
brief-no-findings = Выводов нет: данные не дают для них достаточных оснований.
brief-contents = Содержание
brief-skip = Перейти к весам
brief-all = все
brief-filtered = показано #1 из #2
brief-disputed =
    { $n ->
        [one] { $n } противоречие между источниками
        [few] { $n } противоречия между источниками
       *[many] { $n } противоречий между источниками
    }

brief-section-scales = Весы
brief-about-scales = Сколько весит каждый партнёр в каждой области. Каждое число открывает правило, исходные данные и их источники.
brief-scales-key = Под числом: его ход по годам и доля в столбце. ≠ источники расходятся; ? опирается на слабые источники. Последняя строка: сумма квадратов долей, от почти 0 (поровну) до 1 (один партнёр), и партнёр с наибольшей долей.
brief-section-balance = Равновесие во времени
brief-about-balance = Насколько сосредоточены связи в каждой области, кто впереди и что изменилось за пять лет.
brief-section-agreements = Соглашения
brief-about-agreements = Жизнь каждого соглашения: подписано, временно применяется, в силе, заменено.
brief-life-key = ○ подписано; пунктир: подписано, день вступления в силу неизвестен; бледная полоса: временно применяется; сплошная: в силе; | прекращено. Вертикальная черта: { $day }. Откройте состояние, чтобы увидеть, кто какую дату называет.
brief-section-dialogue = Диалог
brief-about-dialogue = Визиты и встречи, записанные источниками. Мало записей может значить мало визитов или мало источников.
brief-section-trade = Торговля и инвестиции
brief-about-trade = Только полные годы, одно определение на каждую линию, общая шкала. Части года стоят в таблице и никогда не показываются как год.
brief-section-profile = Спрос и предложение
brief-about-profile = Для каждого партнёра и области: что подписано, что обещано и выполнено, что сделано, последние показатели.
brief-section-commitments = Обязательства
brief-about-commitments = Что обещано, к какому сроку и в каком состоянии при последней оценке; сначала то, что опаздывает.
brief-section-conflicts = Противоречия между источниками
brief-about-conflicts = Ничего не усредняется. Каждое утверждение стоит со своим источником; сначала самые серьёзные противоречия.
brief-section-memberships = Членство
brief-about-memberships = Организации, в которых страна состоит на этот день, и в каком качестве.
brief-section-sources = Источники
brief-about-sources = Всё, на чём стоят числа этой страницы, и насколько источник близок к предмету.
brief-section-method = Метод
brief-about-method = Как получено каждое число и чего эта страница не знает.

brief-head-vector = Партнёр
brief-head-domain = Область
brief-head-top = Крупнейший партнёр
brief-head-phase = Состояние
brief-head-since = С
brief-head-agreement = Соглашение
brief-head-when = Когда
brief-head-act = Событие
brief-head-who = Кто
brief-head-what = Что и по какому определению
brief-head-level = Уровень
brief-head-figure = Показатель
brief-head-value = Значение
brief-head-in-force = Соглашения в силе
brief-head-promises = Обещания
brief-head-acts = События за пять лет
brief-head-figures = Последние показатели
brief-head-promise = Обещание
brief-head-state = Как обстоит дело
brief-head-organisation = Организация
brief-head-role = В каком качестве

brief-column-money = { $unit }, { $day }
brief-column-acts = события за пять лет
brief-column-agreements = соглашения в силе
brief-trend = { $first_day }: { $start }; { $last_day }: { $end }
brief-chart-says = { $first_day }: { $start }; { $last_day }: { $end }.
brief-agreements =
    { $n ->
        [one] { $n } соглашение
        [few] { $n } соглашения
       *[many] { $n } соглашений
    }
brief-many-parties =
    { $n ->
        [one] { $n } участник
        [few] { $n } участника
       *[many] { $n } участников
    }
brief-step-signed = подписано
brief-step-provisional = временно применяется
brief-step-in-force = вступило в силу
brief-step-ended = прекращено
brief-talks-title = { $actor }, { $day }. Визиты и встречи
brief-talks-says =
    { $n ->
        [one] { $actor }: записан { $n } визит или встреча.
        [few] { $actor }: записано { $n } визита и встречи.
       *[many] { $actor }: записано { $n } визитов и встреч.
    }
brief-silent = Не записано ни одного визита и ни одной встречи: { $names }.
brief-dialogue-table = Визиты и встречи по годам
brief-latest-acts = Последние визиты и встречи
brief-none-recorded = не записано
brief-trade-chart = { $actor }. Экспорт и импорт
brief-trade-unit = млрд долл. США в год
brief-trade-table = Числа, по которым построены графики
brief-sums = Суммы и их части
brief-sums-about = Где экспорт и импорт одного источника не дают его итога, разница названа; малая происходит от округления.
brief-investment = Инвестиции
brief-investment-about = Суммы и доли стоят порознь, каждая по своему определению; складывать их нельзя.
brief-other-figures = Все прочие показатели
brief-other-figures-about = Доли, места, мощности и количества, каждое так, как его определяет источник.
brief-day-unknown = день неизвестен
brief-undated = без даты
brief-partial = Часть года: с полными годами не сравнивается.
brief-part-of-year = часть года
brief-chosen = Принятое значение
brief-rival = Другой источник
brief-definition = Определение: { $definition }
brief-check = Подтверждение: { $check }
brief-page = страница { $n }
brief-characters = знаки { $range }
brief-points =
    { $n ->
        [one] { $number } процентный пункт
        [few] { $number } процентных пункта
        [many] { $number } процентных пунктов
       *[other] { $number } процентного пункта
    }
brief-due = срок
brief-made = дано
brief-stack-done = выполнено: { $n }
brief-stack-open = не наступил срок: { $n }
brief-stack-late = просрочено или не выполнено: { $n }
brief-stack-other = остановлено или неясно: { $n }
brief-stack-key-done = выполнено
brief-stack-key-open = срок не наступил
brief-stack-key-late = просрочено или не выполнено
brief-stack-key-other = остановлено или неясно
brief-weak = опирается на слабые источники
brief-source-n = источник { $n }
brief-head-life = На шкале времени
brief-head-sum = Концентрация; крупнейший партнёр
brief-memberships-other =
    { $n ->
        [one] { $n } членство, прекращённое к этому дню или ещё не начавшееся
        [few] { $n } членства, прекращённые к этому дню или ещё не начавшиеся
       *[many] { $n } членств, прекращённых к этому дню или ещё не начавшихся
    }
brief-unprinted = только на экране
brief-head-top-share = Его доля
brief-policy-used = Ему следует эта страница.
brief-apparent = Что лишь похоже на противоречие
brief-apparent-about = Разные вещи, которые легко принять за спор источников: союз и его члены, другой год, другое определение, часть года.
brief-apparent-open =
    { $n ->
        [one] Показать { $n } случай
        [few] Показать { $n } случая
       *[many] Показать { $n } случаев
    }
brief-statements =
    { $n ->
        [one] { $n } утверждение
        [few] { $n } утверждения
       *[many] { $n } утверждений
    }
brief-rank = { $what }
brief-rank-1 = текст договора или официальная статистика
brief-rank-2 = реестр или набор данных
brief-rank-3 = пресса или официальные новости
brief-rank-4 = статья или книга
brief-rank-5 = общие сведения
brief-policies = За каким источником следуют при расхождении
brief-policy-rank = За источником, который ближе всего к предмету; из равных за тем, что подтверждено большим числом источников.
brief-policy-majority = За тем, что говорит большинство источников.
brief-policy-latest = За самым новым источником.
brief-policy-min = Наименьшее значение, самая ранняя дата.
brief-policy-max = Наибольшее значение, самая поздняя дата.
brief-gaps = Чего эта страница не знает
brief-gaps-open =
    { $n ->
        [one] Показать { $n } пробел
        [few] Показать { $n } пробела
       *[many] Показать { $n } пробелов
    }
brief-footer = Составлено программой Tarazy по утверждениям её реестра, по состоянию на { $day }. «Противоречие» значит, что источники не могут быть правы все сразу; о государствах здесь не судят.
brief-terminal-key = ! источники расходятся   ? слабое подтверждение   - нет данных; причина на странице

brief-none-agreements = Нет данных: в реестре нет соглашений этой страны на этот день.
brief-none-dialogue = Нет данных: в реестре нет датированных визитов и встреч до этого дня.
brief-none-trade = Нет данных: ни один источник не даёт торговли с партнёром за полный год.
brief-none-investment = Нет данных: ни один источник не даёт показателей инвестиций.
brief-none-profile = Нет данных: ни с одним из партнёров ничего не записано.
brief-none-commitments = Нет данных: в реестре нет обещаний, данных к этому дню.
brief-none-conflicts = Противоречий между источниками не найдено.
brief-none-memberships = Нет данных: членство на этот день не записано.

brief-rule-figure = Показатель источника
brief-rule-figure-says = Значение, как его даёт источник. Если источники расходятся, правило определяет, какому следуют; остальные стоят ниже.
brief-rule-phase = Состояние соглашения
brief-rule-phase-says = Следует из дат подписания, временного применения, вступления в силу и прекращения, наступивших к этому дню.
brief-rule-count = Число событий
brief-rule-count-says = Визиты и встречи года, записанные источниками; визиты членов союза считаются и за союз.
brief-rule-verdict = Как обстоит дело с обещанием
brief-rule-verdict-says = Состояние по последней оценке источника; просрочено, если срок прошёл и ни один источник не говорит о выполнении.
brief-rule-claim = Спорные утверждения
brief-rule-claim-says = Что каждый источник говорит об одном и том же, и почему не могут быть правы все.
brief-rule-member = Членство
brief-rule-member-says = Связь, действующая на этот день, в том качестве, которое называет источник.
brief-rule-act = Событие
brief-rule-act-says = Что произошло, по записи источников.

brief-panel-close = Закрыть
brief-panel-where = Где:
brief-panel-by = Со слов:
brief-panel-unsourced = вычислено по строкам выше
brief-panel-asof = По состоянию на
brief-panel-band = Разброс
brief-panel-coverage = Известные партнёры составляют
brief-panel-policies = Разброс: от наименьшего до наибольшего значения, которые дают пять правил для противоречий.
brief-panel-weak = Хотя бы одно исходное данное опирается только на слабые источники.
brief-panel-rule = Правило
brief-panel-inputs = Исходные данные
brief-panel-link = Ссылка на это число
