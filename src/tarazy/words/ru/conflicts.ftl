## Что говорит одна из сторон
conflict-claim-day = { $n ->
    [one] { $day } ({ $n } источник)
    [few] { $day } ({ $n } источника)
    [many] { $day } ({ $n } источников)
   *[other] { $day } ({ $n } источника)
}
conflict-claim-value = { $n ->
    [one] { $value } ({ $n } источник)
    [few] { $value } ({ $n } источника)
    [many] { $value } ({ $n } источников)
   *[other] { $value } ({ $n } источника)
}

## Противоречия внутри факта
conflict-rival-dates = Источники называют даты, которые не могут быть верны одновременно ({ $type }): { $claims }.
conflict-rival-values = Источники называют значения, которые не могут быть верны одновременно ({ $type }): { $claims }.
conflict-existence = Источники расходятся ({ $type }): одни сообщают об этом как о факте ({ $n }), другие это отрицают ({ $denied_n }).
conflict-planned-and-done = Источники расходятся ({ $type }): по одним, это уже произошло ({ $n }), по другим — на то же время лишь запланировано ({ $planned_n }).
conflict-rival-parties = Источники называют разных участников ({ $type }). Есть не во всех перечнях: { $actors }.
conflict-judged = Проверяющий счёл, что эти утверждения противоречат друг другу ({ $type }).

## Кажущиеся противоречия внутри факта
conflict-lower-precision = Противоречия нет ({ $type }): самая точная дата — { $day }; другие источники указывают её менее точно.
conflict-rounding = Противоречия нет: { $low_value } и { $high_value } различаются не больше, чем допускают округление или слово «около».
conflict-bound = Противоречия нет: один из источников называет лишь предел; приведённые числа: { $low_value } и { $high_value }.
conflict-planned-undated = Противоречия нет ({ $type }): одни источники сообщают, что это состоялось, другие объявляют об этом на то же время, а когда они писали, неизвестно.
conflict-planned-then-done = Противоречия нет ({ $type }): о плане сообщили раньше, чем он был выполнен.
conflict-ended-since = Противоречия нет ({ $type }): это было верно, когда писали одни источники, и уже нет на более поздний день, о котором говорят другие.
conflict-plan-moved = Противоречия нет ({ $type }): планировалось: { $planned_day }; на деле: { $day }.
conflict-part-of-parties = Противоречия нет ({ $type }): источник называет только тех участников, о которых пишет. Названы не везде: { $actors }.
conflict-bloc-members = Противоречия нет ({ $type }): один источник называет организацию, другой — её членов.

## Кажущиеся противоречия между фактами
conflict-other-definition = Противоречия нет ({ $type }): источники считают разное. Значения: от { $low_value } до { $high_value }.
conflict-definition-not-stated = Возможно, противоречия нет ({ $type }): источник не указывает, что именно он считает. Значения: от { $low_value } до { $high_value }.
conflict-other-reporter = Противоречия нет ({ $type }): каждая сторона учитывает одну и ту же торговлю по своей статистике и методике ({ $actors }). Значения: от { $low_value } до { $high_value }.
conflict-mirror-data = Противоречия нет (зеркальные данные: { $actors }): экспорт одной стороны и импорт другой учитываются и оцениваются раздельно. Значения: от { $low_value } до { $high_value }.
conflict-other-total = Противоречия нет ({ $type }): это доли или места в разных совокупностях, от { $low_value } до { $high_value }.
conflict-unknown-year = Противоречия нет ({ $type }): значение { $value } не датировано и может относиться к другому году. Все известные значения: от { $low_value } до { $high_value }.
conflict-other-year = Противоречия нет ({ $type }): значения относятся к разным годам. Разброс: от { $low_value } до { $high_value }.
conflict-part-of-year = Противоречия нет ({ $type }): одни значения охватывают лишь часть { $year } года, другие — год целиком.
conflict-bloc-against-state = Противоречия нет: перечень отдельных государств ({ $actors }) сопоставлен с данными, где объединение считается одним партнёром ({ $actor }).
conflict-rank-unknown-year = Возможно, противоречия нет: одно и то же место ({ $value }) занимают { $actors }, но один из перечней не датирован.

## Числа и арифметика
conflict-rank-twice = Одно и то же место ({ $value }) в одно и то же время занимают два государства: { $actors }.
conflict-sum-rounding = Экспорт { $exports_value } и импорт { $imports_value } дают { $sum_value }; указанный итог — { $total_value }. Расхождение { $gap_value } ({ $percent }) не выходит за последние напечатанные цифры.
conflict-sum-gap = Экспорт { $exports_value } и импорт { $imports_value } дают { $sum_value }; указанный итог — { $total_value }. Расхождение { $gap_value } ({ $percent }) больше, чем можно объяснить округлением.
conflict-part-above-total = Часть больше целого ({ $type }): { $part_value }; итог: { $total_value }.
conflict-part-above-year = Часть года больше всего года ({ $type }). { $day }: { $part_value }; год целиком: { $total_value }.
conflict-share-above-whole = Доля больше целого ({ $type }): { $percent }.
conflict-shares-above-whole = Сумма долей больше целого ({ $type }): { $percent }; число партнёров: { $n }.
conflict-growth-unsupported = Утверждение источника не подтверждается его же числами. Заявлено: { $sign }{ $claim_percent }. По числам: { $first_value } ({ $first_day }) и { $last_value } ({ $last_day }), то есть { $percent }; отношение второго числа к первому: { $times }.

## Почему два утверждения считаются одним фактом
link-judged = так решил человек
link-judged-by-rule = решение по правилу
link-same-handle = то же соглашение или обязательство по его обозначению
link-same-wording = то же самое теми же словами
link-similar-title-same-day = сходное название, тот же день
link-similar-title-within = сходное название, согласующиеся даты
link-similar-title-undated = сходное название
link-similar-title-apart = практически то же название, разные даты
link-same-relation = то же действие между теми же участниками
link-same-time = то же самое в пересекающееся время
link-undated = то же самое, одно из утверждений не датировано
link-same-days = те же участники в те же дни
link-same-days-same-person = то же лицо в те же дни
link-same-person = то же лицо в тот же период
link-same-month = те же участники в том же месяце
link-same-name = то же название в том же году
link-same-definition = тот же показатель по тому же определению
link-same-quantity = тот же показатель за тот же период
link-value-agrees = тот же показатель за тот же период, значение совпадает
link-only-definition = тот же показатель за тот же период; известно только одно определение
