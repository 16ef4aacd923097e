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

cli-band-narrow = источники расходятся меньше, чем здесь видно
cli-members =
    { $n ->
        [one] { $n } член на дату: { $day }
        [few] { $n } члена на дату: { $day }
       *[many] { $n } членов на дату: { $day }
    }
cli-more = Показано не всё: больше { $n } даёт --limit.
cli-none = Таких утверждений нет.
cli-not-found = Ничего не найдено. Ищутся все слова сразу; попробуйте меньше слов.
cli-no-conflicts = Противоречий не найдено.

## Headings of tables.
cli-column-id = номер
cli-column-when = когда
cli-column-type = вид
cli-column-who = кто
cli-column-what = что
cli-column-value = значение
cli-column-status = статус
cli-column-source = источник
cli-column-kind = вид
cli-column-explanation = пояснение
cli-column-sources = источники
cli-column-key = поле
cli-column-code = код
cli-column-name = название
cli-column-organisation = организация
cli-column-role = в каком качестве
cli-column-support = подтверждение

## What is told of one statement.
cli-field-id = номер
cli-field-type = вид
cli-field-source = кто
cli-field-target = с кем или кому
cli-field-object = предмет
cli-field-value = значение
cli-field-when = когда
cli-field-status = статус
cli-field-domain = область
cli-field-asserted-by = со слов
cli-field-about = о чём
cli-field-definition = определение
cli-field-instrument = вид документа
cli-field-phase = стадия
cli-field-replaced-by = заменено на
cli-field-person = лицо
cli-field-role = в каком качестве
cli-field-made-on = дано
cli-field-state = как обстоит дело
cli-field-commodity = товар
cli-field-title = название ({ $code })
cli-field-check = подтверждение
cli-field-note = примечание
cli-field-origin = откуда запись
cli-field-said-by = источник
cli-field-title-of-it = его название
cli-field-publisher = издатель
cli-field-published = опубликовано
cli-field-address = адрес
cli-field-evidence = место в источнике
cli-field-quote = цитата
