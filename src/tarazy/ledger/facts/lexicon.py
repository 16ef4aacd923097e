"""The words of which titles of agreements are made, in three languages, each with what it means for identity.

Russian and Kazakh words are given as stems: the longest stem that begins a word is its meaning. The lists are closed
and hold the vocabulary of treaties and diplomacy only, so a stem cannot catch a name by chance more often than a
translator's slip would; names of states are never matched by stems.
"""

from __future__ import annotations

__all__ = ["INSTRUMENTS", "LIGHT", "MARKS", "ORDINALS", "STEMS", "STOP"]

# What kind of text it is. Words of one row are used for each other by sources; rows are kept apart.
INSTRUMENTS: dict[str, str] = {
    word: family
    for family, words in {
        "treaty": "treaty treaties agreement agreements convention conventions covenant pact accord accords compact",
        "protocol": "protocol protocols",
        "memorandum": "memorandum memoranda memorandums mou",
        "statement": "declaration declarations statement statements communique communiques communiqué communiqués",
        "plan": "plan plans programme programmes program programs roadmap roadmaps",
        "strategy": "strategy strategies concept doctrine vision",
        "charter": "charter statute constitution",
    }.items()
    for word in words.split()
}

# Words that make another thing of the same title: the Enhanced agreement is not the agreement.
MARKS: dict[str, str] = {
    word: mark
    for mark, words in {
        "enhanced": "enhanced expanded extended strengthened upgraded",
        "comprehensive": "comprehensive",
        "supplementary": "supplementary additional complementary",
        "interim": "interim provisional temporary",
        "amending": "amending amendment amendments amended adapting adaptation",
        "accession": "accession acceding",
        "ending": "termination terminating denunciation withdrawal",
        "prolonging": "prolongation prolonging extension",
        "implementing": "implementing implementation",
        "draft": "draft",
    }.items()
    for word in words.split()
}

# Said of nearly every agreement: they tell nothing, neither for nor against.
STOP = frozenset(
    """
    a an the of on in at to for from by with and or between among its their as into under within about concerning
    regarding relating respect republic kingdom federation people peoples government governments joint bilateral
    multilateral intergovernmental interstate international understanding document documents text official signed
    signing signature sign basic main fundamental general matter matters issue issues field fields sphere spheres area
    areas set up so called certain other one two both party parties side sides president presidents head heads
    oriented called
    """.split()
)

# Said of many agreements: half a word's weight.
LIGHT = frozenset(
    """
    cooperation partner relations mutual development strategic interaction further use protection assistance
    establishment foundation principle century contact exchange promotion improvement strengthening deepening economic
    trade country state member new
    """.split()
)

ORDINALS = {
    word: str(number)
    for number, words in enumerate(
        (
            "first перв бірінші i", "second втор екінші ii", "third трет үшінші iii", "fourth четверт төртінші iv",
            "fifth пят бесінші v", "sixth шест алтыншы vi", "seventh седьм жетінші vii", "eighth восьм сегізінші viii",
            "ninth девят тоғызыншы ix", "tenth десят оныншы x",
        ),
        start=1,
    )
    for word in words.split()
} | {"xxi": "21", "xx": "20", "xii": "12", "xi": "11", "twenty": "20", "thirty": "30", "five": "5"}  # fmt: skip

# Stem of a Russian or Kazakh word: the English word that it stands for. A dash stands for a stop word.
STEMS: dict[str, str] = {
    stem: english
    for english, stems in {
        # instruments
        "agreement": "соглашени соглашений договор конвенц пакт келісім шарт конвенция",
        "protocol": "протокол хаттама",
        "memorandum": "меморандум",
        "declaration": "декларац заявлени коммюник мәлімдеме",
        "plan": "план программ дорожн жоспар бағдарлама",
        "strategy": "стратегия стратегии стратегию концепц доктрин тұжырымдама",
        "charter": "устав хартия хартии хартию жарғы",
        # marks
        "enhanced": "расширенн расширени усиленн углубленн кеңейтілген күшейтілген",
        "comprehensive": "всеобъемлющ всесторонн комплексн кешенді жанжақты",
        "supplementary": "дополнительн қосымша",
        "interim": "временн уақытша",
        "amendment": "изменени поправк өзгеріс түзету",
        "accession": "присоединени вступлени қосылу",
        "termination": "прекращени денонсац",
        "extension": "продлени ұзарту",
        "implementation": "реализац осуществлени іске",
        "draft": "проект жоба",
        # content
        "friendship": "дружб дружеств достық",
        "cooperation": "сотрудничеств ынтымақтастық ынтымақтасты",
        "partnership": "партнерств әріптестік серіктестік әріптесті",
        "mutual": "взаимн өзара",
        "assistance": "помощ содействи көмек жәрдем",
        "eternal": "вечн мәңгілік",
        "allied": "союзническ союзничеств одақтас",
        "union": "союз одақ одағ",
        "good": "добрососедств тату",
        "neighbourliness": "соседств көршілік",
        "strategic": "стратегическ стратегиялық",
        "relations": "отношени взаимоотношени қатынас қарым",
        "establishment": "учрежден создани установлени құру орнату",
        "development": "развити дамыту даму",
        "deepening": "углублени тереңдет",
        "interaction": "взаимодействи ықпалдас",
        "trade": "торговл торгов сауда",
        "free": "свободн еркін",
        "customs": "таможен кеден",
        "investment": "инвестиц капиталовложени",
        "economic": "экономическ экономикалық",
        "single": "единог единый едином единая бірыңғай",
        "space": "космос космическ ғарыш",
        "border": "границ граница приграничн шекара",
        "delimitation": "делимитац разграничени",
        "demarcation": "демаркац",
        "security": "безопасност қауіпсіздік",
        "collective": "коллективн ұжымдық",
        "military": "военн әскери",
        "armed": "вооруженн қарулы",
        "confidence": "довери сенім",
        "nuclear": "ядерн ядролық",
        "weapons": "оружи қару",
        "energy": "энергетическ энергетик энерги энергия",
        "oil": "нефт мұнай",
        "gas": "газ",
        "pipeline": "трубопровод нефтепровод газопровод құбыр",
        "transport": "транспорт көлік",
        "railway": "железнодорожн теміржол",
        "water": "водн водохозяйственн су",
        "transboundary": "трансграничн трансшекаралық",
        "river": "рек өзен",
        "sea": "море моря морск теңіз",
        "protection": "охран защит қорғау",
        "environment": "окружающ экологи қоршаған",
        "use": "использовани пайдалан",
        "visa": "виз виза",
        "readmission": "реадмисс",
        "education": "образовани білім",
        "culture": "культур мәдени",
        "science": "наук научн ғылым",
        "legal": "правов құқықтық",
        "status": "статус мәртебе",
        "raw": "сырь шикізат",
        "materials": "материал",
        "batteries": "батаре",
        "hydrogen": "водород сутегі",
        "critical": "критическ",
        "minerals": "минерал ископаем",
        "century": "век столети ғасыр",
        "community": "сообществ қауымдастық",
        "organisation": "организац ұйым",
        "lease": "аренд жалға",
        "taxation": "налогообложени салық",
        "double": "двойн қосарланған",
        "atomic": "атомн",
        "peaceful": "мирн бейбіт",
        "prohibition": "запрещени тыйым",
        "fund": "фонд қор",
        "road": "автодорог жол",
        "democratic": "демократическ демократиялық",
        "exemption": "освобождени",
        # stop words
        "-": "о об в во на и с к по между при за из от для совместн бірлескен международн межгосударственн "
             "межправительственн республик федерац правительств мемлекет халықаралық үкімет туралы мен пен бен және "
             "арасында арасындағы жөнінде жөніндегі област сфер сала президент президенті основн негізгі карт картасы",
    }.items()
    for stem in stems.split()
}  # fmt: skip
