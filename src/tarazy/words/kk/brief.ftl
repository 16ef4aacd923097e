### Шолу: тақырыптар, түсіндірмелер, шартты белгілер және санның артындағы панель.

brief-kicker = Tarazy · ел шолуы
brief-as-of = { $day } күнгі жағдай
brief-scope =
    { $n ->
        [one] { $n } мәлімдеме
       *[other] { $n } мәлімдеме
    }, { $sources_n ->
        [one] { $sources_n } дереккөз
       *[other] { $sources_n } дереккөз
    }; дереккөздер арасында { $conflicts_n ->
        [one] { $conflicts_n } қайшылық
       *[other] { $conflicts_n } қайшылық
    }; тексеруді күтіп тұрғаны: { $waiting_n }.
brief-policy = Дереккөздер келіспегенде қолданылатын ереже: { $policy }.
brief-finding = Тұжырым
brief-no-findings = Тұжырым жоқ: деректер жеткілікті негіз бермейді.
brief-contents = Мазмұны
brief-skip = Таразыға өту
brief-all = бәрі
brief-filtered = #2 ішінен #1 көрсетілді
brief-disputed =
    { $n ->
        [one] дереккөздер арасында { $n } қайшылық
       *[other] дереккөздер арасында { $n } қайшылық
    }

brief-section-scales = Таразы
brief-about-scales = Әр әріптестің әр саладағы салмағы. Әр сан өзінің ережесін, бастапқы деректерін және дереккөздерін ашады.
brief-scales-key = Санның астында: жылдар бойынша өзгерісі және бағандағы үлесі. ≠ дереккөздер келіспейді; ? әлсіз дереккөздерге сүйенеді. Соңғы жол: үлестер квадраттарының қосындысы, 0-ге жуық (тең) пен 1 (жалғыз әріптес) аралығында, және үлесі ең үлкен әріптес.
brief-section-balance = Уақыт ішіндегі тепе-теңдік
brief-about-balance = Әр салада байланыстар қаншалық шоғырланған, кім алда және бес жылда не өзгерді.
brief-section-agreements = Келісімдер
brief-about-agreements = Әр келісімнің өмірі: қол қойылды, уақытша қолданылды, күшінде, алмастырылды.
brief-life-key = ○ қол қойылды; нүктелі сызық: қол қойылды, күшіне енген күні белгісіз; солғын жолақ: уақытша қолданылады; тұтас жолақ: күшінде; | тоқтатылды. Тік сызық: { $day }. Кім қай күнді айтатынын көру үшін күйін ашыңыз.
brief-section-dialogue = Диалог
brief-about-dialogue = Дереккөздер тіркеген сапарлар мен кездесулер. Жазбаның аздығы сапардың аздығын да, дереккөздің аздығын да білдіруі мүмкін.
brief-section-trade = Сауда және инвестиция
brief-about-trade = Тек толық жылдар, әр сызыққа бір анықтама, бәріне ортақ шкала. Жылдың бөліктері кестеде тұрады және ешқашан жыл ретінде көрсетілмейді.
brief-section-profile = Сұраныс пен ұсыныс
brief-about-profile = Әр әріптес пен сала бойынша: не қол қойылды, не уәде етіліп орындалды, не істелді, соңғы көрсеткіштер.
brief-section-commitments = Міндеттемелер
brief-about-commitments = Не уәде етілді, қай мерзімге және соңғы бағалауда күйі қандай болды; алдымен кешіккендері тұрады.
brief-section-conflicts = Дереккөздер арасындағы қайшылықтар
brief-about-conflicts = Ештеңе орташаланбайды. Әр мәлімдеме өз дереккөзімен тұрады; алдымен ең елеулі қайшылықтар.
brief-section-memberships = Мүшелік
brief-about-memberships = Ел осы күні құрамында болған ұйымдар және оның мәртебесі.
brief-section-sources = Дереккөздер
brief-about-sources = Осы беттегі сандар сүйенетін дереккөздердің бәрі және олардың мәселеге қаншалық жақын тұрғаны.
brief-section-method = Әдіс
brief-about-method = Әр сан қалай алынғаны және бұл бет нені білмейтіні.

brief-head-vector = Әріптес
brief-head-domain = Сала
brief-head-top = Ең ірі әріптес
brief-head-phase = Күйі
brief-head-since = Қашаннан
brief-head-agreement = Келісім
brief-head-when = Қашан
brief-head-act = Оқиға
brief-head-who = Кім
brief-head-what = Не және қай анықтама бойынша
brief-head-level = Деңгейі
brief-head-figure = Көрсеткіш
brief-head-value = Мәні
brief-head-in-force = Күшіндегі келісімдер
brief-head-promises = Уәделер
brief-head-acts = Бес жылдағы оқиғалар
brief-head-figures = Соңғы көрсеткіштер
brief-head-promise = Уәде
brief-head-state = Қазіргі жайы
brief-head-organisation = Ұйым
brief-head-role = Мәртебесі

brief-column-money = { $unit }, { $day }
brief-column-acts = бес жылдағы оқиғалар
brief-column-agreements = күшіндегі келісімдер
brief-trend = { $first_day }: { $start }; { $last_day }: { $end }
brief-chart-says = { $first_day }: { $start }; { $last_day }: { $end }.
brief-agreements =
    { $n ->
        [one] { $n } келісім
       *[other] { $n } келісім
    }
brief-many-parties =
    { $n ->
        [one] { $n } қатысушы
       *[other] { $n } қатысушы
    }
brief-step-signed = қол қойылды
brief-step-provisional = уақытша қолданылады
brief-step-in-force = күшіне енді
brief-step-ended = тоқтатылды
brief-talks-title = { $actor }, { $day }. Сапарлар мен кездесулер
brief-talks-says =
    { $n ->
        [one] { $actor }: { $n } сапар немесе кездесу тіркелген.
       *[other] { $actor }: { $n } сапар мен кездесу тіркелген.
    }
brief-silent = Бірде-бір сапар мен кездесу тіркелмеген: { $names }.
brief-dialogue-table = Жылдар бойынша сапарлар мен кездесулер
brief-latest-acts = Соңғы сапарлар мен кездесулер
brief-none-recorded = тіркелмеген
brief-trade-chart = { $actor }. Экспорт және импорт
brief-trade-unit = жылына млрд АҚШ доллары
brief-trade-table = Графиктердің негізіндегі сандар
brief-sums = Қосындылар мен олардың бөліктері
brief-sums-about = Бір дереккөздің экспорты мен импорты оның жиынын бермесе, айырмасы айтылады; шағын айырма дөңгелектеуден шығады.
brief-investment = Инвестиция
brief-investment-about = Сомалар мен үлестер бөлек тұрады, әрқайсысының өз анықтамасы бар; оларды қосуға болмайды.
brief-other-figures = Қалған көрсеткіштердің бәрі
brief-other-figures-about = Үлестер, орындар, қуаттар және сандар, әрқайсысы дереккөздің анықтамасы бойынша.
brief-day-unknown = күні белгісіз
brief-undated = күні көрсетілмеген
brief-partial = Жылдың бір бөлігі: толық жылдармен салыстырылмайды.
brief-part-of-year = жылдың бір бөлігі
brief-chosen = Қабылданған мән
brief-rival = Басқа дереккөз
brief-definition = Анықтамасы: { $definition }
brief-check = Дәлелі: { $check }
brief-page = { $n }-бет
brief-characters = { $range } таңбалар
brief-points =
    { $n ->
        [one] { $number } пайыздық тармақ
       *[other] { $number } пайыздық тармақ
    }
brief-due = мерзімі
brief-made = берілген күні
brief-stack-done = орындалды: { $n }
brief-stack-open = мерзімі келмеген: { $n }
brief-stack-late = кешікті немесе орындалмады: { $n }
brief-stack-other = тоқтап қалған немесе белгісіз: { $n }
brief-stack-key-done = орындалды
brief-stack-key-open = мерзімі келмеген
brief-stack-key-late = кешікті немесе орындалмады
brief-stack-key-other = тоқтап қалған немесе белгісіз
brief-weak = әлсіз дереккөздерге сүйенеді
brief-source-n = { $n }-дереккөз
brief-head-life = Уақыт шкаласында
brief-head-sum = Шоғырлану; ең ірі әріптес
brief-memberships-other = осы күнге дейін тоқтатылған немесе әлі басталмаған мүшелік: { $n }
brief-unprinted = тек экранда
brief-head-top-share = Оның үлесі
brief-policy-used = Осы бет соған сүйенеді.
brief-apparent = Тек қайшылыққа ұқсайтындар
brief-apparent-about = Дереккөздердің дауы деп оңай қабылданатын әртүрлі нәрселер: одақ пен оның мүшелері, басқа жыл, басқа анықтама, жылдың бір бөлігі.
brief-apparent-open =
    { $n ->
        [one] { $n } жағдайды көрсету
       *[other] { $n } жағдайды көрсету
    }
brief-statements =
    { $n ->
        [one] { $n } мәлімдеме
       *[other] { $n } мәлімдеме
    }
brief-rank = { $what }
brief-rank-1 = шарт мәтіні немесе ресми статистика
brief-rank-2 = тізілім немесе деректер жинағы
brief-rank-3 = баспасөз немесе ресми жаңалықтар
brief-rank-4 = мақала немесе кітап
brief-rank-5 = жалпы мәлімет
brief-policies = Дереккөздер келіспегенде қайсысы алынады
brief-policy-rank = Мәселеге ең жақын тұрған дереккөз; теңдердің ішінен көбірек дереккөз растағаны.
brief-policy-majority = Дереккөздердің көпшілігі айтқаны.
brief-policy-latest = Ең жаңа дереккөз айтқаны.
brief-policy-min = Ең кіші мән, ең ерте күн.
brief-policy-max = Ең үлкен мән, ең кеш күн.
brief-gaps = Бұл бет нені білмейді
brief-gaps-open =
    { $n ->
        [one] { $n } олқылықты көрсету
       *[other] { $n } олқылықты көрсету
    }
brief-footer = Tarazy бағдарламасы өз тізіліміндегі мәлімдемелер бойынша құрастырды, { $day } күнгі жағдай. «Қайшылық» деген дереккөздердің бәрі бірдей дұрыс бола алмайтынын білдіреді; мемлекеттерге баға берілмейді.
brief-terminal-key = ! дереккөздер келіспейді   ? дәлелі әлсіз   - дерек жоқ; себебі бетте айтылған

brief-none-agreements = Дерек жоқ: тізілімде бұл елдің осы күнге дейінгі келісімі жоқ.
brief-none-dialogue = Дерек жоқ: тізілімде осы күнге дейінгі күні белгілі сапар мен кездесу жоқ.
brief-none-trade = Дерек жоқ: ешбір дереккөз әріптеспен толық жылғы сауданы бермейді.
brief-none-investment = Дерек жоқ: ешбір дереккөз инвестиция көрсеткішін бермейді.
brief-none-profile = Дерек жоқ: әріптестердің ешқайсысы бойынша ештеңе тіркелмеген.
brief-none-commitments = Дерек жоқ: тізілімде осы күнге дейін берілген уәде жоқ.
brief-none-conflicts = Дереккөздер арасында қайшылық табылмады.
brief-none-memberships = Дерек жоқ: осы күнгі мүшелік тіркелмеген.

brief-rule-figure = Дереккөз көрсеткіші
brief-rule-figure-says = Дереккөз берген мән. Дереккөздер келіспесе, қайсысы алынатынын ереже белгілейді; қалғандары төменде тұрады.
brief-rule-phase = Келісімнің күйі
brief-rule-phase-says = Осы күнге дейін өткен қол қою, уақытша қолдану, күшіне ену және тоқтату күндерінен шығады.
brief-rule-count = Оқиғалар саны
brief-rule-count-says = Дереккөздер тіркеген жылғы сапарлар мен кездесулер; одақ мүшелерінің сапарлары одаққа да есептеледі.
brief-rule-verdict = Уәденің қазіргі жайы
brief-rule-verdict-says = Дереккөздің соңғы бағалауындағы күй; мерзімі өтіп, ешбір дереккөз орындалды демесе, кешіккен болып саналады.
brief-rule-claim = Өзара қайшы мәлімдемелер
brief-rule-claim-says = Бір нәрсе туралы әр дереккөз не айтатыны және неге бәрі бірдей дұрыс бола алмайтыны.
brief-rule-member = Мүшелік
brief-rule-member-says = Осы күні бар байланыс, дереккөз атаған мәртебемен.
brief-rule-act = Оқиға
brief-rule-act-says = Не болғаны, дереккөздердің жазбасы бойынша.

brief-panel-close = Жабу
brief-panel-where = Қайда:
brief-panel-by = Кімнің айтуынша:
brief-panel-unsourced = жоғарыдағы жолдардан есептелген
brief-panel-asof = Қай күнгі жағдай
brief-panel-band = Аралығы
brief-panel-coverage = Белгілі әріптестердің үлесі
brief-panel-policies = Аралық: қайшылықтарға арналған бес ереже беретін ең кіші және ең үлкен мәндер.
brief-panel-weak = Бастапқы деректердің кемінде біреуі тек әлсіз дереккөздерге сүйенеді.
brief-panel-rule = Ережесі
brief-panel-inputs = Бастапқы деректер
brief-panel-link = Осы санға сілтеме
