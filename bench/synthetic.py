"""A made-up world of statements: any number of them, always the same ones, written as sources would write them.

Some two hundred states and organisations with a skew (Kazakhstan among the most frequent), agreements with their
lives told by one to three sources each, visits, trade figures, ties; 1991-2025 at mixed precision; English, Russian
and Kazakh names; every statement with its quote or its table cell. The first statements are about one small state
that is never drawn again: its part of the ledger is the same at any size, so a question about it must take the same
time at any size.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from itertools import accumulate, islice
from random import Random
from typing import Any

from tarazy.ledger.records import Evidence, Source, Statement

__all__ = ["FOCUS", "RARE_WORDS", "SMALL_STATE", "VECTOR", "cells", "sources", "statements"]

SEED = 20260101
FOCUS = "KAZ"
VECTOR = "RUS"
SMALL_STATE = "TUV"
SMALL_STATE_BUNDLES = 150
# Only the small state's agreements hold these words.
RARE_WORDS = "lighthouse keepers"

STATES = (
    "RUS CHN USA KAZ DEU UZB TUR FRA GBR KGZ JPN IND TJK TKM AZE GEO UKR BLR ITA KOR IRN POL ESP NLD ARE SAU BRA CAN "
    "AUS PAK AFG MNG ARM MDA IDN ISR EGY CHE SWE AUT BEL CZE HUN ROU BGR GRC FIN NOR DNK PRT IRL LTU LVA EST SVK SVN "
    "HRV SRB BIH MKD ALB MNE LUX MLT CYP ISL LIE MCO SMR AND MEX ARG CHL COL PER VEN BOL ECU PRY URY GUY SUR CUB DOM "
    "HTI JAM TTO BRB GTM HND SLV NIC CRI PAN BLZ BHS ATG DMA GRD KNA LCA VCT DZA MAR TUN LBY SDN SSD ETH ERI DJI SOM "
    "KEN UGA TZA RWA BDI COD COG GAB CMR CAF TCD NER NGA BEN TGO GHA CIV LBR SLE GIN GNB SEN GMB MLI BFA MRT CPV STP "
    "GNQ AGO ZMB ZWE MWI MOZ MDG MUS SYC COM BWA NAM ZAF LSO SWZ IRQ SYR LBN JOR KWT QAT BHR OMN YEM BGD LKA NPL BTN "
    "MDV MMR THA LAO KHM VNM MYS SGP BRN PHL TLS PRK NZL PNG FJI SLB VUT WSM TON KIR"
).split()
ORGANISATIONS = "EU EAEU CIS SCO CSTO OTS OSCE UN WTO WB ADB EBRD".split()

# Topic in English, Russian, Kazakh, and its domain.
TOPICS = (
    ("transit of natural gas", "транзите природного газа", "табиғи газ транзиті", "energy"),
    ("avoidance of double taxation", "избежании двойного налогообложения", "қосарланған салықты болдырмау", "trade"),
    ("protection of investments", "защите инвестиций", "инвестицияларды қорғау", "investment"),
    ("free trade", "свободной торговле", "еркін сауда", "trade"),
    ("military and technical supplies", "военно-технических поставках", "әскери-техникалық жеткізілім", "security"),
    ("use of transboundary rivers", "использовании трансграничных рек", "трансшекаралық өзендер", "environment_water"),
    ("peaceful uses of nuclear energy", "мирном атоме", "бейбіт атом", "energy"),
    ("recognition of diplomas", "признании дипломов", "дипломдарды тану", "culture_education"),
    ("mutual legal assistance", "правовой помощи", "құқықтық көмек", "rights_law"),
    ("carriage by road", "автомобильных перевозках", "автомобиль тасымалы", "transport"),
    ("readmission of persons", "реадмиссии лиц", "адамдарды реадмиссиялау", "migration"),
    ("launches from the cosmodrome", "запусках с космодрома", "ғарыш айлағынан ұшыру", "science_space"),
    ("demarcation of the state border", "демаркации государственной границы", "шекараны шегендеу", "politics"),
    ("visa-free travel", "безвизовых поездках", "визасыз сапар", "migration"),
    ("railway tariffs", "железнодорожных тарифах", "темір жол тарифтері", "transport"),
    ("supplies of crude oil", "поставках сырой нефти", "шикі мұнай жеткізу", "energy"),
    ("cultural exchange", "культурном обмене", "мәдени алмасу", "culture_education"),
    ("air services", "воздушном сообщении", "әуе қатынасы", "transport"),
    ("fight against trafficking in drugs", "борьбе с оборотом наркотиков", "есірткіге қарсы күрес", "security"),
    ("customs cooperation", "сотрудничестве таможен", "кеден ынтымақтастығы", "trade"),
)  # fmt: skip
SMALL_TOPIC = ("pay of lighthouse keepers", "оплате смотрителей маяков", "шамшырақ күзетшілері", "transport")
INSTRUMENTS = ("treaty", "agreement", "memorandum", "declaration")
NAMES = (
    "{Instrument} on {en} between {a} and {b}, {year}",
    "Соглашение о {ru} между {a} и {b} ({year})",
    "{a} мен {b} арасындағы {kk} туралы келісім, {year}",
)
LATER = (
    "The parties confirmed that the document on {en} had taken effect on {when} after {n} months of ratification.",
    "Документ о {ru} вступил в действие {when}, спустя {n} месяцев после подписания сторонами.",
    "{kk} туралы құжат {when} күні күшіне енді, тараптар {n} ай бойы бекітті.",
)
SIGNED = (
    "On {when} delegations of {a} and {b} put their names to a {n}-page text on {en}.",
    "{when} представители {a} и {b} подписали текст на {n} страницах о {ru}.",
    "{when} күні {a} және {b} өкілдері {n} беттік {kk} туралы мәтінге қол қойды.",
)
PERSONS = (
    "head of state",
    "prime minister",
    "minister of foreign affairs",
    "speaker of parliament",
    "minister of trade",
)
CALLS = (
    "The {role} of {a} spent {when} in {b} and spoke with {n} officials about {en}.",
    "В ходе поездки ({when}) из {a} в {b} обсудили вопрос о {ru}, состоялось {n} встреч.",
    "{a} өкілі {when} {b} еліне барып, {kk} жөнінде {n} кездесу өткізді.",
)
DEFINITIONS = (
    "customs statistics, country of consignment",
    "mirror data of the partner",
    "balance of payments, net",
    "customs, fob",
)
MONEY_TYPES = ("exports", "imports", "trade", "investment")
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BLOCK = 4096


def sources(count: int = 500) -> list[Source]:
    """The publications that all statements come from."""
    kinds = ("treaty", "statistics", "register", "press", "paper", "page")
    languages = ("en", "ru", "kk")
    return [
        Source(
            id=f"SYN{i:03}",
            title=f"Bulletin {i} of foreign relations",
            publisher=f"Institute {i % 40}",
            published=str(1995 + i % 31),
            kind=kinds[i % len(kinds)],
            url=f"https://example.org/bulletin/{i}",
            language=languages[i % 3],
            rank=1 + i % 5,
        )
        for i in range(count)
    ]


def statements(count: int, *, seed: int = SEED) -> Iterator[Statement]:
    """The first `count` statements, one at a time; a longer run begins with a shorter one."""
    return (Statement(**row) for row in cells(count, seed=seed))


def cells(count: int, *, seed: int = SEED) -> Iterator[dict[str, Any]]:
    """The fields of the same statements, before they are made into records (and so before they are hashed)."""
    return islice(_World(seed).bundles(), count)


class _World:
    def __init__(self, seed: int) -> None:
        self._draw = Random(seed)
        self._documents = [sha256(f"{seed}/{i}".encode()).hexdigest() for i in range(500)]
        # A flattened Zipf law: the tenth state is drawn about three quarters as often as the first.
        self._weights = list(accumulate(1 / (rank + 30) for rank in range(len(STATES))))
        self._number = 0
        self._place = 0

    def bundles(self) -> Iterator[dict[str, Any]]:
        for i in range(SMALL_STATE_BUNDLES):
            yield from self._agreement(SMALL_STATE, STATES[i % 40], SMALL_TOPIC)
        while True:
            draw = self._draw
            firsts = draw.choices(STATES, cum_weights=self._weights, k=_BLOCK)
            partners = draw.choices(STATES, cum_weights=self._weights, k=_BLOCK)
            for a, b in zip(firsts, partners, strict=True):
                luck = draw.random()
                if luck < 0.2 or a == b:
                    # Relations gather around neighbours and great powers.
                    b = STATES[int(draw.random() * 12)]
                    if a == b:
                        b = ORGANISATIONS[int(draw.random() * len(ORGANISATIONS))]
                topic = TOPICS[int(draw.random() * len(TOPICS))]
                kind = draw.random()
                if kind < 0.05:
                    yield from self._agreement(a, b, topic)
                elif kind < 0.6:
                    yield from self._figure(a, b, topic)
                elif kind < 0.97:
                    yield self._visit(a, b, topic)
                else:
                    yield self._tie(a, b, topic)

    # -- what is said -------------------------------------------------------------------------------------------

    def _agreement(self, a: str, b: str, topic: tuple[str, str, str, str]) -> Iterator[dict[str, Any]]:
        draw = self._draw
        self._number += 1
        pair = (a, b) if a < b else (b, a)
        handle = f"{pair[0]}-{pair[1]}-{self._number}"
        instrument = INSTRUMENTS[int(draw.random() * 4)]
        year, month, day = self._day()
        language = int(draw.random() * 3)
        en, ru, kk, domain = topic
        names = [
            name.format(Instrument=instrument.capitalize(), en=en, ru=ru, kk=kk, a=a, b=b, year=year) for name in NAMES
        ]
        common = {
            "source": pair, "object": names[language], "domain": domain, "about": handle,
            "detail": (("instrument", instrument),), "titles": (("kk", names[2]), ("ru", names[1])),
        }  # fmt: skip
        for _ in range(1 + int(draw.random() * 3)):
            when = self._precision(year, month, day)
            yield self._said(
                {"kind": "act", "type": "sign", "when": when, **common}, SIGNED[language], topic, when=when, a=a, b=b
            )
        if draw.random() < 0.7:
            delay = int(draw.random() * 4)
            if year + delay <= 2025:
                when = self._precision(year + delay, 12, day)
                yield self._said(
                    {"kind": "act", "type": "enter_into_force", "when": when, **common},
                    LATER[language], topic, when=when, a=a, b=b,
                )  # fmt: skip
        if draw.random() < 0.15 and year < 2015:
            when = str(year + 10)
            row = {"kind": "act", "type": "expire", "when": when, **common}
            yield self._said(row, LATER[language], topic, when=when, a=a, b=b)

    def _figure(self, a: str, b: str, topic: tuple[str, str, str, str]) -> Iterator[dict[str, Any]]:
        draw = self._draw
        type_ = MONEY_TYPES[int(draw.random() * 4)]
        year = 1991 + int(draw.random() * 35)
        luck = draw.random()
        when = (
            str(year) if luck < 0.85 else f"{year}-01/{year}-10" if luck < 0.95 else f"{year}-{1 + int(luck * 11):02}"
        )
        value = round(10 ** (6 + 4 * draw.random()), -3)
        definition = DEFINITIONS[int(draw.random() * 4)]
        for rival in range(1 if draw.random() < 0.7 else 2):
            yield self._cell(
                {
                    "kind": "figure", "type": type_, "source": (a,), "target": (b,),
                    "value": value * (1 + rival * 0.01), "unit": "USD", "approx": "~" if rival else "=", "when": when,
                    "domain": "investment" if type_ == "investment" else "trade",
                    "detail": (("definition", definition),),
                }
            )  # fmt: skip

    def _visit(self, a: str, b: str, topic: tuple[str, str, str, str]) -> dict[str, Any]:
        draw = self._draw
        when = self._precision(*self._day())
        role = PERSONS[int(draw.random() * 5)]
        luck = draw.random()
        row = {
            "kind": "act", "when": when, "domain": topic[3], "object": f"talks on {topic[0]}",
            "detail": (("person", f"Delegate {int(draw.random() * 3000)}"), ("role", role)),
            "status": "planned" if luck > 0.97 else "actual",
        }  # fmt: skip
        if luck < 0.6:
            row.update(type="visit", source=(a,), target=(b,))
        elif luck < 0.9:
            row.update(type="meet", source=(a, b))
        else:
            row.update(type="support", source=(a,), target=(b,))
        return self._said(row, CALLS[int(draw.random() * 3)], topic, when=when, a=a, b=b, role=role)

    def _tie(self, a: str, b: str, topic: tuple[str, str, str, str]) -> dict[str, Any]:
        draw = self._draw
        since = self._precision(*self._day())
        if draw.random() < 0.5:
            organisation = ORGANISATIONS[int(draw.random() * len(ORGANISATIONS))]
            return self._cell(
                {
                    "kind": "tie", "type": "member_of", "source": (a,), "target": (organisation,), "domain": topic[3],
                    "when": f"{since}/..", "detail": (("role", "member"),),
                }
            )  # fmt: skip
        row = {
            "kind": "tie",
            "type": "strategic_partner",
            "source": (a, b),
            "domain": "politics",
            "when": f"{since}/..",
        }
        return self._said(row, SIGNED[int(draw.random() * 3)], topic, when=since, a=a, b=b)

    # -- when, and where it says so -----------------------------------------------------------------------------

    def _day(self) -> tuple[int, int, int]:
        draw = self._draw.random
        month = int(draw() * 12)
        return 1991 + int(draw() * 35), month + 1, 1 + int(draw() * _LENGTHS[month])

    def _precision(self, year: int, month: int, day: int) -> str:
        luck = self._draw.random()
        if luck < 0.6:
            return f"{year}-{month:02}-{day:02}"
        if luck < 0.8:
            return f"{year}-{month:02}"
        if luck < 0.97:
            return str(year)
        return f"{year}-{month:02}~" if luck < 0.985 else f"{year}?"

    def _said(
        self, row: dict[str, Any], template: str, topic: tuple[str, str, str, str], **words: str
    ) -> dict[str, Any]:
        draw = self._draw.random
        number = int(draw() * 500)
        start = int(draw() * 200_000)
        quote = template.format(en=topic[0], ru=topic[1], kk=topic[2], n=2 + int(draw() * 400), **words)
        row["source_id"] = f"SYN{number:03}"
        row["evidence"] = (
            Evidence(
                document=self._documents[number], page=1 + start // 3000, start=start, end=start + len(quote),
                quote=quote, prefix="as it was reported. ", suffix=" No further details",
            ),
        )  # fmt: skip
        return row

    def _cell(self, row: dict[str, Any]) -> dict[str, Any]:
        self._place += 1
        number = int(self._draw.random() * 500)
        row["source_id"] = f"SYN{number:03}"
        row["evidence"] = (Evidence(dataset=f"bulletin-{number}.csv", key=f"F{self._place:07}", column="value"),)
        return row
