## Стадии соглашения
view-phase-under-negotiation = на стадии переговоров
view-phase-signed = подписано
view-phase-provisional = временно применяется
view-phase-in-force = действует
view-phase-political-document = политический документ
view-phase-ended = прекращено
view-phase-replaced = заменено
view-phase-not-yet = ещё нет
view-phase-unclear = неясно

## Уровни диалога
view-level-head-of-state = главы государств
view-level-head-of-government = главы правительств
view-level-minister = министры
view-level-official = другие должностные лица
view-level-body = советы, комиссии, форумы
view-level-unknown = уровень не указан

## Направления
view-direction-incoming = входящие
view-direction-outgoing = исходящие
view-direction-joint = совместные

## Состояние обещаний
view-due-done = выполнено
view-due-open = в работе
view-due-overdue = просрочено
view-due-missed = не выполнено в срок
view-due-stalled = остановлено

## Столбцы весов
view-column-dialogue = диалог
view-what-trade = Торговля товарами { AT($day) }, по определению: { $definition }
view-what-investment = Инвестиции { AT($day) }, по определению: { $definition }
view-what-exports = Экспорт товаров { AT($day) }, по определению: { $definition }
view-what-imports = Импорт товаров { AT($day) }, по определению: { $definition }
view-name-exports = Экспорт товаров
view-name-imports = Импорт товаров
view-what-agreements = Соглашения, действующие или временно применяемые на день ({ $day })
view-what-dialogue = Визиты и встречи, зафиксированные за пять лет ({ $day }); визиты стран — членов объединения засчитываются и объединению
view-basis-total = доли от итога по стране
view-basis-partners = { $n ->
    [one] доли от суммы по { $n } известному партнёру
    [few] доли от суммы по { $n } известным партнёрам
    [many] доли от суммы по { $n } известным партнёрам
   *[other] доли от суммы по { $n } известным партнёрам
}
view-basis-common = { $n ->
    [one] доли среди { $n } партнёра, известного по обоим показателям
    [few] доли среди { $n } партнёров, известных по обоим показателям
    [many] доли среди { $n } партнёров, известных по обоим показателям
   *[other] доли среди { $n } партнёра, известных по обоим показателям
}
view-basis-agreements = доли от всех учтённых соглашений, по одному разу на партнёра
view-basis-vectors = доли от всех учтённых событий, по одному разу на партнёра
unavailable-no-total = итог по стране неизвестен
unavailable-no-figure = нет числа по этому определению { AT($day) }: { $actor }
unavailable-in-bloc = числа входят в показатели объединения: { $actor }

## Примечания
view-note-members-known = сумма по { $known_n } из { $n } членов: остальные неизвестны
view-title = { $ru }
view-note-may-be-signed = подписано { AT($day) }; было ли подписано к этому дню, неизвестно
view-note-may-be-in-force = вступило в силу { AT($day) }; действовало ли к этому дню, неизвестно
view-note-may-have-ended = прекращается { AT($day) }; прекратилось ли к этому дню, неизвестно
view-note-in-force-by = по источнику, действует { AT($day) }; день вступления в силу неизвестен
view-note-in-force-read = вывод из дат, а не слова источника: действует { AT($day) }; день вступления в силу неизвестен
view-note-force-doubted = действует ли оно до сих пор, не подтверждено
view-note-released = { AT($day) } больше не участвует: { $actors }
view-note-force-undated = источник сообщает о вступлении в силу, не называя дня
view-note-not-in-force = не действует { AT($day) }
view-note-end-unknown = день прекращения неизвестен
view-note-ended-by = больше не действует { AT($day) }; день прекращения неизвестен
view-note-replaced-by = заменено: { $handle }
view-note-until = действует { UNTIL($day) }
view-note-thin-year = { $n ->
    [one] Год освещён слабо: за { $year } известен { $n } визит или встреча всех партнёров.
    [few] Год освещён слабо: за { $year } известны { $n } визита и встречи всех партнёров.
    [many] Год освещён слабо: за { $year } известно { $n } визитов и встреч всех партнёров.
   *[other] Год освещён слабо: за { $year } известно { $n } визита и встречи всех партнёров.
}
view-note-membership-undated = источник сообщает о членстве, не называя времени
view-note-last-seen = последняя оценка — { AT($day) }, до срока или в срок
view-note-seen-done-after-due = отмечено как выполненное { AT($day) }, после срока

## Спрос и предложение
view-profile-overdue = { $n ->
    [one] { $n } обещание просрочено или не выполнено.
    [few] { $n } обещания просрочены или не выполнены.
    [many] { $n } обещаний просрочены или не выполнены.
   *[other] { $n } обещания просрочены или не выполнены.
}
view-profile-ahead = Выполнено обещаний: { $done_n } из { $n }; экономические связи опережают обещанное.
view-profile-behind = Выполнено обещаний: { $done_n } из { $n }.
view-profile-kept = Выполнено обещаний: { $done_n } из { $n }; обещанное в основном исполняется.

## Выводы
view-finding-gap = { $actor }: { $first_percent } { $first }, но { $second_percent } { $second }. Разрыв — { $points } п. п. ({ $basis }).
view-finding-weak = { $what } Часть чисел основана на общих знаниях.
view-definition-national = по национальной статистике
view-definition-importers = по данным импортирующих сторон
view-definition-fdi-gross = валовой приток прямых инвестиций
view-finding-rise-trade = { $focus_actor } — { $actor }: торговля выросла на { $percent } ({ $first_value } { AT($first_day) }, { $last_value } { AT($last_day) }; { $definition }).
view-finding-fall-trade = { $focus_actor } — { $actor }: торговля сократилась на { $percent } ({ $first_value } { AT($first_day) }, { $last_value } { AT($last_day) }; { $definition }).
view-finding-rise-investment = { $actor } — { $focus_actor }: инвестиции выросли на { $percent } ({ $first_value } { AT($first_day) }, { $last_value } { AT($last_day) }; { $definition }).
view-finding-fall-investment = { $actor } — { $focus_actor }: инвестиции сократились на { $percent } ({ $first_value } { AT($first_day) }, { $last_value } { AT($last_day) }; { $definition }).
view-finding-conflict = { $n ->
    [one] Внутри { $n } источника ({ $title }): { $why }
    [few] { $n } источника расходятся: «{ $title }». { $why }
    [many] { $n } источников расходятся: «{ $title }». { $why }
   *[other] { $n } источника расходятся: «{ $title }». { $why }
}
view-finding-conflict-figure = { $n ->
    [one] Внутри { $n } источника ({ $type }; { $actors }): { $why }
    [few] { $n } источника расходятся ({ $type }; { $actors }). { $why }
    [many] { $n } источников расходятся ({ $type }; { $actors }). { $why }
   *[other] { $n } источника расходятся ({ $type }; { $actors }). { $why }
}
view-of-dialogue = визитов и встреч за пять лет
view-of-exports = экспорта { AT($day) }
view-of-imports = импорта { AT($day) }
view-of-trade = торговли { AT($day) }
view-of-investment = инвестиций { AT($day) }
