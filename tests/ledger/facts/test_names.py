from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tarazy.actors import registry
from tarazy.ledger.facts.lexicon import INSTRUMENTS, LIGHT, MARKS, ORDINALS, STEMS, STOP
from tarazy.ledger.facts.names import Names, fold, latin, same_person, word

NAMES = Names(registry())
EPCA = "Enhanced Partnership and Cooperation Agreement"
PCA = "Partnership and Cooperation Agreement"


def likeness(one: str, other: str, actors: tuple[str, ...] = ("EU", "KAZ")) -> float:
    return NAMES.similarity(NAMES.read(one, actors), NAMES.read(other, actors))


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Соглашение ЁЖ", "соглашение еж"),
        ("ƏРІПТЕСТІК", "әріптестік"),  # Latin schwa within a Kazakh word
        ("əріптестік", "әріптестік"),
        ("“People’s”", "“people's”"),
        ("ﬁnal Act", "final act"),
        ("schwa ə alone", "schwa ə alone"),
    ],
)
def test_fold(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(
    "words",
    [
        ("cooperation", "cooperate", "сотрудничество", "сотрудничестве", "ынтымақтастық"),
        ("partnership", "partner", "партнёрство".replace("ё", "е"), "әріптестік"),
        ("relations", "relationship", "отношений"),
        ("allied", "alliance", "союзнических", "одақтастық"),
        ("friendship", "дружбе", "достық"),
        ("neighbourliness", "neighborliness"),
        ("21st", "xxi", "21"),
        ("second", "второй", "екінші", "2"),
    ],
)
def test_forms_and_translations_of_a_word_meet(words):
    assert len({word(w) for w in words}) == 1


@pytest.mark.parametrize("hyphen", ["-", "\u2010", "\u2011", ""])
def test_one_word_with_a_hyphen_in_it_is_one_word(hyphen):
    kazakh = f"Жан{hyphen}жақты ынтымақтастық туралы шарт"
    (read,) = NAMES.read(kazakh)
    assert read.marks == {"comprehensive"}
    assert likeness(kazakh, "Договор о всестороннем сотрудничестве") == 1.0
    assert likeness(f"Treaty on Co{hyphen}operation", "Договор о сотрудничестве") == 1.0


def test_bilateral_is_not_comprehensive():
    (read,) = NAMES.read("екі-жақты ынтымақтастық туралы шарт")
    assert not read.marks


@pytest.mark.parametrize("text", ["five-year plan", "5-year plan", "plan for five years"])
def test_the_number_of_years_is_a_number(text):
    (read,) = NAMES.read(text)
    assert read.numbers == {"5"}


@pytest.mark.parametrize("listed", [STEMS, ORDINALS, INSTRUMENTS, MARKS, STOP, LIGHT])
def test_each_entry_of_the_lexicon_can_be_met(listed):
    # A hyphen or a ё in it never comes as far as the lexicon: names are cut at hyphens, and folded.
    assert [entry for entry in listed if fold(entry) != entry or not re.fullmatch(r"[^\W_]+", entry)] == []


@pytest.mark.parametrize("empty", ["the", "of", "о", "между", "туралы", "мен", "совместная", "joint"])
def test_stop_words_say_nothing(empty):
    assert word(empty) == ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (EPCA, PCA),
        (EPCA, "Protocol to the Enhanced Partnership and Cooperation Agreement"),
        (PCA, "Protocol adapting the PCA to the enlarged EU"),
        ("Agreement on raw materials", "Memorandum on raw materials"),
        ("Second supplementary agreement on the state border", "Agreement on the state border"),
        ("Plan of Joint Actions for 2009-2010", "Plan of Joint Actions for 2011-2012"),
        ("Roadmap 2023-2024 for the raw-materials partnership", "Roadmap 2025-2026 for the raw-materials partnership"),
        ("Соглашение о расширенном партнерстве и сотрудничестве", "Соглашение о партнерстве и сотрудничестве"),
        ("Соглашение о расширенном партнерстве и сотрудничестве", PCA),
        ("Joint declaration on comprehensive strategic partnership", "Joint declaration on strategic partnership"),
        ("Trade agreement", "Treaty on the avoidance of double taxation"),
    ],
)
def test_titles_that_must_stay_apart(one, other):
    assert likeness(one, other) < 0.55


@pytest.mark.parametrize(
    ("one", "other", "least"),
    [
        (EPCA, "EU-Kazakhstan Enhanced Partnership and Cooperation Agreement (EPCA)", 0.95),
        (EPCA, "EPCA", 0.9),
        (EPCA, "the EU-Kazakhstan EPCA", 0.9),
        (PCA, "PCA", 0.9),
        ("Соглашение о расширенном партнерстве и сотрудничестве", "СРПС", 0.9),
        (EPCA, "Соглашение о расширенном партнёрстве и сотрудничестве между Казахстаном и ЕС", 0.9),
        (EPCA, "Кеңейтілген әріптестік пен ынтымақтастық туралы келісім", 0.9),
        (PCA, "Partnership and Co-operation Agreement, Brussels", 0.95),
        ("Energy Charter Treaty", "European Energy Charter agreement", 0.8),
        ("Agreement on the GLONASS navigation system", "intergovernmental agreement on GLONASS", 0.62),
        ("Memorandum of understanding on energy cooperation", "memorandum on cooperation in the energy sphere", 0.95),
    ],
)
def test_titles_of_one_thing(one, other, least):
    assert likeness(one, other) >= least
    assert likeness(one, other) == likeness(other, one)


def test_names_of_the_parties_tell_nothing_unless_only_some_are_named():
    assert likeness("Free trade agreement", "Free trade agreement Kazakhstan - Russia", ("KAZ", "RUS")) == 1
    assert likeness("договор о дружбе", "казахстанско-российский договор о дружбе", ("KAZ", "RUS")) > 0.9
    five = ("ARM", "BLR", "KAZ", "KGZ", "RUS")
    armenia, kyrgyzstan = "Treaty on the accession of Armenia", "Treaty on the accession of Kyrgyzstan"
    assert likeness(armenia, kyrgyzstan, five) == 0


def test_generic_titles_are_known_as_such():
    for title in ("joint statement", "cooperation agreement", "memorandum of understanding", "joint declaration"):
        assert not any(n.specific for n in NAMES.read(title, ("KAZ", "RUS"))), title
    for title in (EPCA, PCA, "EPCA", "Free trade agreement", "Charter of the CIS"):
        assert all(n.specific for n in NAMES.read(title, ("KAZ", "EU"))), title
    assert NAMES.read(None) == ()


def test_a_registry_is_not_needed():
    bare = Names()
    assert bare.similarity(bare.read(EPCA, ("KAZ",)), bare.read("EPCA", ("KAZ",))) > 0.9


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Nursultan Nazarbayev", "Назарбаев", True),
        ("Nazarbaev", "Nursultan Nazarbayev", True),
        ("Kassym-Jomart Tokayev", "Қасым-Жомарт Тоқаев", True),
        ("Condoleezza Rice", "Dick Cheney", False),
        ("Hu Jintao", "Jiang Zemin", False),
    ],
)
def test_persons(one, other, same):
    assert same_person(one, other) is same
    assert same_person(other, one) is same


def test_latin():
    assert latin("Щёлково") == "shchelkovo"


TITLES = st.text(alphabet="abcdeзиклəәё ,()-0129", max_size=40)


@given(TITLES, TITLES)
def test_similarity_is_symmetric_and_bounded(one, other):
    names = Names()
    a, b = names.read(one), names.read(other)
    score = names.similarity(a, b)
    assert 0 <= score <= 1
    assert score == names.similarity(b, a)
    assert not a or names.similarity(a, a) == 1


def test_what_was_read_is_forgotten_in_time(monkeypatch):
    from tarazy.ledger.facts import assemble, names

    before, _ = assemble.tools(None)
    monkeypatch.setattr(names, "_KEPT_NAMES", -1)
    after, _ = assemble.tools(None)
    assert after is not before
