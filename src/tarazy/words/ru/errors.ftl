### Вид ошибки по её классу. Остальной текст ошибки говорит, что не так, где и что делать.

error-tarazy-error = Ошибка
error-bad-input = Непригодные входные данные
error-bad-date = Это не дата
error-unknown-actor = Неизвестный участник
error-unknown-unit = Неизвестная единица
error-bad-statement = Неверно составленное утверждение
error-bad-row = Строка не читается
error-nothing-known = Сведений нет
error-ledger-error = Реестр непригоден
error-not-a-ledger = Это не реестр
error-ledger-too-new = Реестр более новой версии
error-ledger-read-only = Запись в реестр невозможна
error-ledger-damaged = Реестр повреждён
error-missing-text = Нет текста сообщения
