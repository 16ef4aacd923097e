"""Messages with their parameters, in three languages."""

from __future__ import annotations

import subprocess
import sys
import timeit
from pathlib import Path

import pytest

import tarazy.words
from tarazy.errors import BadDate, BadInput, MissingText, UnknownUnit
from tarazy.results import Phrase
from tarazy.words import LANGUAGES, Words
from tarazy.words.catalogue import Catalogue

FOLDER = Path(tarazy.words.__file__).parent

EXTRA = """
x-statements = { $n ->
    [0] no statements
    [one] { $n } statement
   *[other] { $n } statements
  }
x-day = On { $day } and { $made_on_day }.
x-when = Signed { AT($day) }, in force { SINCE($day) }, { UNTIL($day) }, { SHORT($day) }
x-value = { $value } of { $total_value }
x-rival = { $value } or { $other_value }
x-percent = { $actor }: { $percent }
x-actors = Between { $actors }.
x-codes = { $domain }, { $type }
x-any = { $it }
x-counted = Counted: { $n }
x-of-all = All: { $it }, { x-any }
x-self = again { x-self }
x-two-lines =
    one
    two
x-literal = a{ "\\u00A0" }b{ "" }{ "c" }
# A comment between two messages.
x-last = last
"""


@pytest.fixture(params=LANGUAGES)
def words(request, monkeypatch):
    """A language with some messages of the test's own beside the catalogue."""
    words = Words(request.param)
    words.has("money")
    monkeypatch.setattr(words._catalogue, "_entries", dict(words._catalogue._entries))
    words._catalogue._cut(EXTRA)
    return words


@pytest.fixture
def english(monkeypatch):
    words = Words("en")
    words.has("money")
    monkeypatch.setattr(words._catalogue, "_entries", dict(words._catalogue._entries))
    words._catalogue._cut(EXTRA)
    return words


def test_a_language_is_made_once_and_unknown_ones_are_refused():
    assert Words("kk") is Words("kk")
    assert [(Words(lang).lang, Words(lang).direction) for lang in LANGUAGES] == [(lang, "ltr") for lang in LANGUAGES]
    with pytest.raises(BadInput, match=r"no language 'xx'\. Known: en, ru, kk"):
        Words("xx")


def test_a_missing_key_and_a_missing_place_are_told():
    with pytest.raises(MissingText, match="no message 'no-such-key'"):
        Words("ru").text("no-such-key")
    with pytest.raises(MissingText, match=r"'money' .* needs the parameter 'currency'"):
        Words("ru").text("money", number="1")
    with pytest.raises(MissingText, match="amount-people"):
        Words("ru").text("amount-people", number="1")
    assert Words("en").has("money")
    assert not Words("en").has("no-such-key")


def test_a_phrase_says_itself_in_english():
    assert str(Phrase("domain-trade")) == "trade"


@pytest.mark.parametrize(("n", "said"), [(0, "no statements"), (1, "1 statement"), (1240, "1,240 statements")])
def test_counts(english, n, said):
    assert english.text("x-statements", n=n) == said


def test_counts_are_exact_with_and_without_a_plural(english):
    assert english.text("x-statements", n=1_240_001) == "1,240,001 statements"
    assert english.text("x-counted", n=1_240_001) == "Counted: 1,240,001"
    assert english.text("x-counted", n="many") == "Counted: many"


def test_russian_plurals():
    said = [Words("ru").number(n, "people") for n in (0, 1, 2, 5, 11, 12, 21, 22, 25, 111, 1.5)]
    assert said == [
        "0 человек", "1 человек", "2 человека", "5 человек", "11 человек", "12 человек", "21 человек", "22 человека",
        "25 человек", "111 человек", "1,5 человека",
    ]  # fmt: skip
    years = [Words("ru").number(n, "year") for n in (1, 2, 5, 11, 21, 104, 2.5)]
    assert years == ["1 год", "2 года", "5 лет", "11 лет", "21 год", "104 года", "2,5 года"]
    points = [Words("ru").number(n, "points") for n in (1, 3, 6, 0.44)]
    assert points == ["1 процентный пункт", "3 процентных пункта", "6 процентных пунктов", "0,44 процентного пункта"]


def test_kazakh_nouns_stay_singular_after_numbers():
    assert [Words("kk").number(n, "day") for n in (1, 2, 5, 11, 21, 2.5)] == [
        "1 күн", "2 күн", "5 күн", "11 күн", "21 күн", "2,5 күн",
    ]  # fmt: skip


def test_dates_are_written_by_the_name_of_the_parameter(words):
    assert words.text("x-day", day="2015-12-21", made_on_day="1998") == (
        f"On {words.day('2015-12-21')} and {words.day('1998')}."
    )
    with pytest.raises(BadDate):
        words.text("x-day", day="2015-13", made_on_day="1998")


def test_a_message_can_ask_for_a_form_of_a_date(words):
    said = {
        "en": "Signed in December 2015, in force from December 2015, until December 2015, Dec 2015",
        "ru": "Signed в декабре 2015 года, in force с декабря 2015 года, по декабрь 2015 года, 12.2015",
        "kk": "Signed 2015 жылғы желтоқсанда, in force 2015 жылғы желтоқсаннан бастап, "
        "2015 жылғы желтоқсанға дейін, 12.2015",
    }
    assert words.text("x-when", day="2015-12") == said[words.lang]


def test_an_empty_date_is_said_to_be_unknown(english):
    assert english.text("x-day", day="", made_on_day="1998") == "On date unknown and 1998."
    assert "date unknown" in english.text("x-when", day="")


def test_values_take_the_unit_beside_them(english):
    assert english.text("x-value", value=16.53e9, total_value=22.7e9, unit="USD") == (
        "USD\u00a016.53\u00a0bn of USD\u00a022.7\u00a0bn"
    )
    assert english.text("x-rival", value=40.0, other_value=6e9, unit="percent", other_unit="USD") == (
        "40% or USD\u00a06\u00a0bn"
    )
    assert english.text("x-value", value=1234.5678, total_value="about 2,000") == "1,234.568 of about 2,000"
    with pytest.raises(UnknownUnit):
        english.text("x-value", value=1.0, total_value=2.0, unit="furlong")


def test_other_parameters_stand_as_they_are(english):
    assert english.text("x-any", it="{ $n } USD") == "{ $n } USD"
    assert english.text("x-any", it=2015) == "2015"
    assert english.text("x-any", it=0.24712) == "0.247"
    assert english.text("x-any", it=True) == "yes"
    assert [Words(lang).answer(False) for lang in LANGUAGES] == ["no", "нет", "жоқ"]


def test_codes_become_names(words):
    assert words.text("x-codes", domain="rights_law", type="sign") == (
        f"{words.domain('rights_law')}, {words.type('sign')}"
    )
    with pytest.raises(MissingText, match="domain-astrology"):
        words.text("x-codes", domain="astrology", type="sign")


def test_phrases_may_hold_phrases(english):
    inner = Phrase("x-statements", {"n": 1})
    assert english.say(Phrase("x-any", {"it": inner})) == "1 statement"
    three = tuple(Phrase(f"domain-{code}") for code in ("trade", "energy", "migration"))
    assert english.say(Phrase("x-of-all", {"it": three})) == (
        "All: trade, energy and migration, trade, energy and migration"
    )


def test_joined_texts():
    assert Words("en").join([]) == ""
    assert Words("en").join(["A"]) == "A"
    assert Words("en").join(["A", "B"]) == "A and B"
    assert Words("ru").join(["A", "B", "C"]) == "A, B и C"
    # CLDR's Kazakh pattern for three leaves the "and" out ("A, B, C"), its pattern for two does not.
    assert Words("kk").join(["A", "B", "C"]) == "A, B және C"
    assert Words("en").join(["One thing.", "Another."]) == "One thing. Another."
    assert Words("en").join(["A, B", "C"]) == "A, B; C"


@pytest.mark.parametrize("value", [None, [], {"a": 1}, float("nan")])
def test_what_cannot_be_said_is_refused(english, value):
    with pytest.raises(MissingText, match="cannot be said"):
        english.text("x-any", it=value)


def test_no_marks_of_direction_are_put_in(english):
    assert english.text("x-statements", n=2) == "2 statements"


def test_odd_messages(english):
    assert english.text("x-two-lines") == "one\ntwo"
    assert english.text("x-literal") == "a\u00a0bc"
    assert english.text("x-last") == "last"
    with pytest.raises(MissingText):
        english.text("x-self")


def test_an_entry_that_is_no_fluent_is_told(tmp_path):
    (tmp_path / "common.ftl").write_text(
        "good = good\nbad = { $n ->\n    [one] x\n  }\nterm-user = { -name }\n-name = N\n"
    )
    catalogue = Catalogue(tmp_path, locale="en_GB", functions={})
    assert list(catalogue) == ["good", "bad", "term-user"]
    assert "-name" not in catalogue
    assert catalogue.fill("good", {}, number=str) == "good"
    assert catalogue.fill("term-user", {}, number=str) == "N"
    with pytest.raises(MissingText, match="not valid Fluent"):
        catalogue.fill("bad", {"n": 1}, number=str)


# --- names of actors -------------------------------------------------------------------------------------------------


def test_actors():
    assert [Words(lang).actor("RUS") for lang in LANGUAGES] == ["Russia", "Россия", "Ресей"]
    assert Words("en").actor("EU") == "European Union"
    assert Words("en").actor("QQQ") == "QQQ"
    assert Words("en").actors("RUS;CHN") == "Russia and China"
    assert Words("ru").actors(("RUS", "CHN", "UZB")) == "Россия, Китай и Узбекистан"
    assert Words("kk").actors("RUS; CHN; UZB") == "Ресей, Қытай және Өзбекстан"
    assert Words("kk").actors("") == ""


def test_actors_in_messages(english):
    assert english.text("x-percent", actor="KAZ", percent=24.7) == "Kazakhstan: 24.7%"
    assert english.text("x-actors", actors="RUS;CHN") == "Between Russia and China."
    assert english.text("x-actors", actors=("RUS", "CHN")) == "Between Russia and China."


# --- speed -----------------------------------------------------------------------------------------------------------


def test_importing_loads_neither_babel_nor_fluent():
    code = "import sys, tarazy.words; print([m for m in ('babel', 'fluent', 'decimal', 'attr') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_plain_words_and_dates_need_neither_babel_nor_fluent():
    code = (
        "import sys; from tarazy.words import Words; w = Words('kk'); w.domain('trade'); w.day('2015-12-21/2016-01');"
        "w.short_day('2009-33'); print([m for m in ('babel', 'fluent') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_a_simple_message_costs_less_than_30_microseconds():
    say = Words("ru").text
    assert min(timeit.repeat(lambda: say("money", number="1", currency="USD"), number=500, repeat=7)) / 500 < 30e-6


def test_a_language_loads_in_less_than_60_milliseconds():
    def load() -> None:
        Catalogue(FOLDER / "kk", locale="kk", functions={}).fill("domain-trade", {}, number=str)

    assert min(timeit.repeat(load, number=1, repeat=7)) < 60e-3
