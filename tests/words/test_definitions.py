"""What figures count is said in Russian and Kazakh too."""

from __future__ import annotations

import csv
import re
import subprocess
import sys
from pathlib import Path

import pytest

import tarazy.words
from tarazy.base import load
from tarazy.ledger import Ledger
from tarazy.results import Phrase
from tarazy.views import Case, scales, series
from tarazy.words import Words
from tarazy.words.definitions import definitions

SHIPPED = ("KAZ", "UZB")
FILE = Path(tarazy.words.__file__).parent / "definitions.csv"
LATIN, CYRILLIC = re.compile(r"[A-Za-z\u00C0-\u024F\u0259]"), re.compile(r"[\u0400-\u04FF]")
TEXT = "national statistics, goods, annual"


def table() -> list[dict[str, str]]:
    with FILE.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.fixture(scope="module", params=SHIPPED)
def case(request: pytest.FixtureRequest) -> Case:
    country = load(request.param)
    ledger = Ledger.open(":memory:")
    ledger.add_sources(country.sources)
    ledger.record(country.statements)
    return Case(ledger, country.focus, vectors=country.vectors)


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_every_definition_of_the_shipped_folders_has_a_translation(lang: str) -> None:
    told = {s.facet("definition") for code in SHIPPED for s in load(code).statements} - {None}
    assert len(told) > 90
    assert sorted(text for text in told if text not in definitions()[lang]) == []


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_so_has_every_series_also_where_the_object_stands_for_the_definition(case: Case, lang: str) -> None:
    told = {s.definition for s in series(case)} - {None}
    assert sorted(text for text in told if text not in definitions()[lang]) == []


def test_each_stands_once_and_nothing_is_left_over() -> None:
    texts = [row["text"] for row in table()]
    assert texts == sorted(set(texts), key=lambda text: (text.casefold(), text))
    statements = [s for code in SHIPPED for s in load(code).statements if s.kind == "figure"]
    assert set(texts) <= {s.facet("definition") or s.object for s in statements}
    assert b"\r" not in FILE.read_bytes()


def test_each_is_written_as_its_language_writes() -> None:
    for row in table():
        assert list(row) == ["text", "ru", "kk"]
        assert not CYRILLIC.search(row["text"])
        assert not re.search("[әғқңөұүһі]", row["ru"].casefold()), row
        for lang in ("ru", "kk"):
            said = row[lang]
            assert said == said.strip(), row
            assert CYRILLIC.search(said), row
            assert not said.endswith("."), row
            assert said[0] == said[0].lower() or said.split()[0].strip("(),") in BEGINNINGS, row
            assert not re.search(r"\d (%|млн|млрд|трлн)", said), row
            assert re.findall(r"\d+", said) == re.findall(r"\d+", row["text"].replace("1.5", "1,5")), row
            for word in re.findall(r"[^\W\d_]+", said):
                assert not (LATIN.search(word) and CYRILLIC.search(word)), word
                assert not (LATIN.fullmatch(word) and len(word) == 1), row


# Names stand at the beginning of these.
BEGINNINGS = {
    "Comtrade", "Евростат", "Еуростат", "Баку", "БҰҰ", "ЕО-ның", "ЕО-мен", "ЕО-дан", "ЕО", "Еуропа", "КҚК", "КҚК-нің",
    "Каспий", "Орта", "Орталық", "Ресей", "Ресейдің", "Ресейден", "Түркия", "Қазақстан", "Қазақстанда", "Қазақстанның",
    "Қазақстанға", "Қытай", "Астана",
}  # fmt: skip


def test_a_definition_in_three_languages() -> None:
    assert [Words(lang).definition(TEXT) for lang in ("en", "ru", "kk")] == [
        TEXT, "национальная статистика, товары, за год", "ұлттық статистика, тауарлар, жылдық",
    ]  # fmt: skip


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
@pytest.mark.parametrize("text", ["customs of Georgia, wine", "", "NATIONAL STATISTICS"])
def test_an_unknown_one_stays_as_it_is(lang: str, text: str) -> None:
    assert Words(lang).definition(text) == text


@pytest.mark.parametrize(("lang", "said"), [("en", TEXT), ("ru", "товары, за год"), ("kk", "тауарлар, жылдық")])
def test_a_parameter_of_this_name_is_said_in_the_language(lang: str, said: str) -> None:
    phrase = Phrase("view-what-trade", {"day": "2024", "definition": TEXT})
    assert said in Words(lang).say(phrase)
    own = Phrase("view-what-trade", {"day": "2024", "definition": "customs of Georgia"})
    assert "customs of Georgia" in Words(lang).say(own)
    # A definition that is a message is said, too.
    named = Phrase("view-what-trade", {"day": "2024", "definition": Phrase("view-definition-national")})
    assert Words(lang).text("view-definition-national") in Words(lang).say(named)


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_the_scales_say_in_no_english_what_they_count(case: Case, lang: str) -> None:
    for column in scales(case).columns:
        assert not re.search("[a-z]{3}", Words(lang).say(column.what))


def test_the_table_is_read_once_only_when_asked_for_and_quickly() -> None:
    code = (
        "import sys, time; from tarazy.words import Words; ru = Words('ru'); ru.definition\n"
        "assert 'tarazy.words.definitions' not in sys.modules\n"
        "Words('en').definition('total'); assert 'tarazy.words.definitions' not in sys.modules\n"
        "import csv; best = 1.0\n"
        "from tarazy.words.definitions import definitions\n"
        "for _ in range(5):\n"
        "    definitions.cache_clear(); began = time.perf_counter(); definitions()\n"
        "    best = min(best, time.perf_counter() - began)\n"
        "assert definitions() is definitions(); assert best < 0.003, best\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
