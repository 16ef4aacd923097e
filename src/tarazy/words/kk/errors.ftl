### Қатенің түрі, оның класы бойынша. Қате мәтінінің қалғаны не болғанын, қай жерде екенін және не істеу керегін айтады.

error-tarazy-error = Қате
error-bad-input = Жарамсыз дерек
error-bad-date = Бұл күн емес
error-unknown-actor = Белгісіз қатысушы
error-unknown-unit = Белгісіз өлшем бірлігі
error-bad-statement = Қате құрылған мәлімдеме
error-bad-row = Жол оқылмайды
error-nothing-known = Мәлімет жоқ
error-ledger-error = Тізілім жарамсыз
error-not-a-ledger = Бұл тізілім емес
error-ledger-too-new = Тізілімнің нұсқасы тым жаңа
error-ledger-read-only = Тізілімге жазу мүмкін емес
error-ledger-damaged = Тізілім бүлінген
error-missing-text = Хабар мәтіні жоқ
