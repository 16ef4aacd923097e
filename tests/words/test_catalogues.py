"""The catalogues agree with each other, with Fluent, and with the alphabets that they are written in."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest
from fluent.syntax import ast

from tarazy.words import LANGUAGES, Words

# The tests' folders are no packages (--import-mode=importlib), so the neighbour is loaded by its path.
_spec = importlib.util.spec_from_file_location("words_catalogues", Path(__file__).parent / "catalogues.py")
catalogues = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(catalogues)
LANGS, files, messages, seen = catalogues.LANGS, catalogues.files, catalogues.messages, catalogues.seen

PLURAL_NAMES = {"zero", "one", "two", "few", "many"}
# What whole numbers need; the default variant serves the rest.
PLURALS = {"en": {"one"}, "ru": {"one", "few", "many"}, "kk": set()}
# Same in English on purpose: names of languages in themselves, codes, signs.
SAME_AS_ENGLISH = {"language-en", "amount-teu", "unit-teu", "currency-rub", "months-is"}


def test_the_languages_are_those_of_the_folders():
    assert {folder.name for folder in catalogues.FOLDER.iterdir() if any(folder.glob("*.ftl"))} == set(LANGUAGES)
    assert set(LANGS) == set(LANGUAGES)


@pytest.mark.parametrize("lang", LANGS)
def test_every_file_is_valid_fluent(lang):
    junk = [
        f"{name}: {entry.annotations[0].message}: {entry.content[:80]!r}"
        for name, resource in files(lang).items()
        for entry in resource.body
        if isinstance(entry, ast.Junk)
    ]
    assert junk == []


@pytest.mark.parametrize("lang", LANGS)
def test_no_key_stands_twice(lang):
    keys = [e.id.name for resource in files(lang).values() for e in resource.body if isinstance(e, ast.Message)]
    assert sorted(key for key in set(keys) if keys.count(key) > 1) == []


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_keys_are_the_same_in_every_language_and_file(lang):
    english, other = (
        {(name, e.id.name) for name, r in files(one).items() for e in r.body if isinstance(e, ast.Message)}
        for one in ("en", lang)
    )
    assert sorted(english - other) == [], f"missing in {lang}"
    assert sorted(other - english) == [], f"only in {lang}"


def _places(lang, key):
    # A title comes in all languages ($en, $ru, $kk), and each language takes its own.
    return {"its own language" if place == lang else place for place in seen(messages(lang)[key]).places}


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_places_are_the_same_in_every_language(lang):
    both = messages("en").keys() & messages(lang).keys()
    assert {
        key: (_places("en", key), _places(lang, key)) for key in both if _places("en", key) != _places(lang, key)
    } == {}


@pytest.mark.parametrize("lang", LANGS)
def test_messages_refer_only_to_messages_that_exist(lang):
    lost = {key: seen(m).references - messages(lang).keys() for key, m in messages(lang).items()}
    assert {key: names for key, names in lost.items() if names} == {}


@pytest.mark.parametrize("lang", LANGS)
def test_plurals_are_complete_and_chosen_by_a_count(lang):
    wrong = []
    for key, message in messages(lang).items():
        for place, variants in seen(message).selections:
            if not variants & PLURAL_NAMES:
                continue
            if not (place == "n" or place.endswith("_n")):
                wrong.append(f"{key}: ${place} is no count; a plural is chosen by $n or $..._n")
            if not variants >= PLURALS[lang]:
                wrong.append(f"{key}: lacks {sorted(PLURALS[lang] - variants)}")
    assert wrong == []


@pytest.mark.parametrize("lang", LANGS)
def test_the_short_way_says_what_fluent_says(lang):
    catalogue = Words(lang)._catalogue
    for key, message in messages(lang).items():
        places = {place: f"<{place}>" for place in seen(message).places}
        if catalogue.pieces(key) is not None:
            said = catalogue.fill(key, places, number=str)
            assert said == catalogue.fill_by_fluent(key, places), key


@pytest.mark.parametrize("lang", LANGS)
def test_every_message_can_be_said(lang):
    words = Words(lang)
    for key, message in messages(lang).items():
        places = {}
        for place in seen(message).places:
            last = place.rpartition("_")[2]
            dated = place in ("since", "until") or last == "day"
            places[place] = "2015-12" if dated else 5 if last == "n" else "trade"
        if not any(place.rpartition("_")[2] in ("actor", "actors") for place in places):
            said = words.text(key, **places)
            assert said.strip(), key
            assert not set("{}\u2068\u2069") & set(said), key


# --- alphabets -------------------------------------------------------------------------------------------------------

LETTERS = re.compile(r"[^\W\d_]+")
LATIN, CYRILLIC = re.compile(r"[A-Za-z\u00C0-\u024F\u0259]"), re.compile(r"[\u0400-\u04FF]")
# A Latin letter that looks like a Russian or Kazakh word of one letter, or like a sign of multiplication.
LOOKALIKE = re.compile(r"(?<![\w$])[aceopxyiy](?!\w)")


def texts(lang):
    return [(key, text) for key, message in messages(lang).items() for text in seen(message).texts]


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_no_latin_letter_hides_in_a_cyrillic_word(lang):
    mixed = [
        (key, word)
        for key, text in texts(lang)
        for word in LETTERS.findall(text)
        if LATIN.search(word) and CYRILLIC.search(word)
    ]
    alone = [(key, text) for key, text in texts(lang) if LOOKALIKE.search(text)]
    assert mixed == []
    assert alone == []


def test_english_holds_no_cyrillic_and_russian_no_kazakh_letters():
    assert [key for key, text in texts("en") if CYRILLIC.search(text) and not key.startswith("language-")] == []
    kazakh = re.compile(r"[әғқңөұүһіӘҒҚҢӨҰҮҺІ]")
    assert [key for key, text in texts("ru") if kazakh.search(text) and not key.startswith("language-")] == []


def test_kazakh_is_kazakh():
    # Letters that Kazakh uses in loans only must not come often; its own must. (A Russian text left in by mistake.)
    whole = "".join(text for _, text in texts("kk")).casefold()
    assert sum(whole.count(letter) for letter in "әғқңөұүһі") > len(whole) / 20


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_no_message_was_left_in_english(lang):
    english = dict(texts("en"))
    left = [
        (key, text)
        for key, text in texts(lang)
        if text == english.get(key) and re.search(r"[a-z]{3}", text) and key not in SAME_AS_ENGLISH
    ]
    assert left == []


@pytest.mark.parametrize("lang", LANGS)
def test_months_are_those_of_cldr(lang):
    from babel.dates import get_month_names

    listed = [name.strip() for name in Words(lang).text("months-is").split(",")]
    # CLDR writes the Kazakh names that stand alone with a capital, for calendars.
    cldr = get_month_names("wide", context="stand-alone", locale=lang)
    assert listed == [cldr[month].casefold() if lang == "kk" else cldr[month] for month in range(1, 13)]
    of_day = [name.strip() for name in Words(lang).text("months-day-is").split(",")]
    cldr = get_month_names("wide", context="format", locale=lang)
    assert of_day == [cldr[month] for month in range(1, 13)]


@pytest.mark.parametrize("lang", LANGS)
def test_lists_of_names_are_whole(lang):
    say = Words(lang).text
    for key in messages(lang):
        names = say(key).split(",") if re.match(r"(months|seasons|quarters)", key) else []
        if key.startswith("months"):
            assert len(names) == 12, key
        elif key.startswith(("seasons", "quarters")):
            assert len(names) == 4, key
