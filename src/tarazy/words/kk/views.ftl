## Келісімнің кезеңдері
view-phase-under-negotiation = келіссөз жүріп жатыр
view-phase-signed = қол қойылған
view-phase-provisional = уақытша қолданылады
view-phase-in-force = күшінде
view-phase-political-document = саяси құжат
view-phase-ended = күші жойылған
view-phase-replaced = ауыстырылған
view-phase-not-yet = әлі жоқ
view-phase-unclear = анық емес

## Диалог деңгейлері
view-level-head-of-state = мемлекет басшылары
view-level-head-of-government = үкімет басшылары
view-level-minister = министрлер
view-level-official = басқа лауазымды адамдар
view-level-body = кеңестер, комиссиялар, форумдар
view-level-unknown = деңгейі көрсетілмеген

## Бағыттар
view-direction-incoming = келген
view-direction-outgoing = барған
view-direction-joint = бірлескен

## Уәделердің күйі
view-due-done = орындалды
view-due-open = орындалуда
view-due-overdue = мерзімі өтті
view-due-missed = мерзімінде орындалмады
view-due-stalled = тоқтап тұр

## Таразы бағандары
view-column-dialogue = диалог
view-what-trade = Тауар саудасы { AT($day) }, анықтамасы: { $definition }
view-what-investment = Инвестиция { AT($day) }, анықтамасы: { $definition }
view-what-exports = Тауар экспорты { AT($day) }, анықтамасы: { $definition }
view-what-imports = Тауар импорты { AT($day) }, анықтамасы: { $definition }
view-name-exports = Тауарлар экспорты
view-name-imports = Тауарлар импорты
view-what-agreements = Сол күні ({ $day }) күшінде тұрған немесе уақытша қолданылатын келісімдер
view-what-dialogue = Бес жылда ({ $day }) тіркелген сапарлар мен кездесулер; бірлестік мүшелерінікі бірлестікке де есептеледі
view-basis-total = ел бойынша жиынтықтағы үлестер
view-basis-partners = { $n ->
    [one] белгілі { $n } әріптестің қосындысындағы үлестер
   *[other] белгілі { $n } әріптестің қосындысындағы үлестер
}
view-basis-common = екі көрсеткіште де белгілі { $n } әріптес арасындағы үлестер
view-basis-agreements = есепке алынған барлық келісімдегі үлестер, әр әріптеске бір реттен
view-basis-vectors = есепке алынған барлық оқиғадағы үлестер, әр әріптеске бір реттен
unavailable-no-total = ел бойынша жиынтық белгісіз
unavailable-no-figure = бұл анықтама бойынша { AT($day) } сан жоқ: { $actor }
unavailable-in-bloc = сандары мына бірлестіктің көрсеткіштеріне кіреді: { $actor }

## Ескертпелер
view-note-members-known = { $n } мүшенің { $known_n } бойынша қосынды: қалғандары белгісіз
view-title = { $kk }
view-note-may-be-signed = { AT($day) } қол қойылған; осы күнге дейін қол қойылғаны белгісіз
view-note-may-be-in-force = { AT($day) } күшіне енген; осы күнге дейін енгені белгісіз
view-note-may-have-ended = күші { AT($day) } жойылады; осы күнге дейін жойылғаны белгісіз
view-note-in-force-by = дереккөз бойынша { AT($day) } күшінде; күшіне енген күні белгісіз
view-note-in-force-read = дереккөз сөзі емес, күндерден шығарылған: { AT($day) } күшінде; күшіне енген күні белгісіз
view-note-force-doubted = әлі күшінде екені расталмаған
view-note-released = { AT($day) } енді қатыспайды: { $actors }
view-note-force-undated = дереккөз күшіне енгенін хабарлайды, күнін атамайды
view-note-not-in-force = { AT($day) } күшінде емес
view-note-end-unknown = күші жойылған күні белгісіз
view-note-ended-by = { AT($day) } күшінде емес; күші жойылған күні белгісіз
view-note-replaced-by = мынамен ауыстырылған: { $handle }
view-note-until = { UNTIL($day) } қолданылады
view-note-thin-year = { $n ->
    [one] Жыл аз қамтылған: { $year } жылы барлық әріптестің { $n } сапары не кездесуі белгілі.
   *[other] Жыл аз қамтылған: { $year } жылы барлық әріптестің { $n } сапары мен кездесуі белгілі.
}
view-note-membership-undated = дереккөз мүшелікті хабарлайды, уақытын атамайды
view-note-last-seen = соңғы баға { AT($day) }, мерзіміне дейін немесе мерзімінде берілген
view-note-seen-done-after-due = { AT($day) } орындалды деп көрсетілген, мерзімінен кейін

## Сұраныс пен ұсыныс
view-profile-overdue = { $n ->
    [one] { $n } уәденің мерзімі өтті немесе ол орындалмады.
   *[other] { $n } уәденің мерзімі өтті немесе олар орындалмады.
}
view-profile-ahead = { $n } уәденің { $done_n } орындалды: экономикалық байланыстар уәделерден озып тұр.
view-profile-behind = { $n } уәденің { $done_n } орындалды.
view-profile-kept = { $n } уәденің { $done_n } орындалды: уәделер негізінен орындалуда.

## Тұжырымдар
view-finding-gap = { $actor }: { $first } үлесі { $first_percent }, бірақ { $second } үлесі { $second_percent }. Айырма — { $points } пайыздық тармақ ({ $basis }).
view-finding-weak = { $what } Сандардың бір бөлігі жалпы білімге сүйенеді.
view-definition-national = ұлттық статистика бойынша
view-definition-importers = импорттаушы тараптардың деректері бойынша
view-definition-fdi-gross = тікелей инвестицияның жалпы ағыны
view-finding-rise-trade = { $focus_actor } — { $actor }: сауда { $percent } өсті ({ AT($first_day) } { $first_value }, { AT($last_day) } { $last_value }; { $definition }).
view-finding-fall-trade = { $focus_actor } — { $actor }: сауда { $percent } азайды ({ AT($first_day) } { $first_value }, { AT($last_day) } { $last_value }; { $definition }).
view-finding-rise-investment = { $actor } — { $focus_actor }: инвестиция { $percent } өсті ({ AT($first_day) } { $first_value }, { AT($last_day) } { $last_value }; { $definition }).
view-finding-fall-investment = { $actor } — { $focus_actor }: инвестиция { $percent } азайды ({ AT($first_day) } { $first_value }, { AT($last_day) } { $last_value }; { $definition }).
view-finding-conflict = { $n ->
    [one] { $n } дереккөздің ішінде ({ $title }): { $why }
   *[other] { $n } дереккөз келіспейді: «{ $title }». { $why }
}
view-finding-conflict-figure = { $n ->
    [one] { $n } дереккөздің ішінде ({ $type }; { $actors }): { $why }
   *[other] { $n } дереккөз келіспейді ({ $type }; { $actors }). { $why }
}
view-of-dialogue = бес жылдағы сапарлар мен кездесулердегі
view-of-exports = { AT($day) } экспорттағы
view-of-imports = { AT($day) } импорттағы
view-of-trade = { AT($day) } саудадағы
view-of-investment = { AT($day) } инвестициядағы
