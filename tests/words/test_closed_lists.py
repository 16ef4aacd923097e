"""Each code of the closed lists has its name in every language."""

from __future__ import annotations

import pytest

import tarazy.errors
from tarazy.errors import TarazyError, UnknownUnit
from tarazy.ledger.records import VERDICTS
from tarazy.ledger.vocabulary import CHECKS, DOMAINS, KINDS, STATUSES, TYPES
from tarazy.units import PLAIN_UNITS
from tarazy.words import LANGUAGES, Words

FAMILIES = {
    "kind": KINDS,
    "domain": DOMAINS,
    "type": frozenset().union(*TYPES.values()),
    "status": STATUSES,
    "check": CHECKS,
    "verdict": VERDICTS,
    "unit": PLAIN_UNITS,
    "policy": ("rank", "majority", "latest", "min", "max"),
    "fact-status": ("unique", "confirmed", "majority", "conflict"),
    "conflict-kind": ("value", "date", "status", "existence", "scope"),
    "role": ("member", "observer", "partner", "candidate"),
    "state": ("not_begun", "early", "advanced", "done", "stalled", "missed"),
    "language": tuple(LANGUAGES),
}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("family", FAMILIES)
def test_every_code_has_a_name_of_its_own(lang, family):
    names = [Words(lang).coded(family, code) for code in FAMILIES[family]]
    assert all(names)
    assert len(set(names)) == len(names), names


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_unit_can_follow_a_number(lang):
    for unit in PLAIN_UNITS | {"points", "index"}:
        assert "5" in Words(lang).number(5, unit)
        assert Words(lang).unit(unit)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_kind_of_error_has_a_name(lang):
    words = Words(lang)
    kinds = [k for k in vars(tarazy.errors).values() if isinstance(k, type) and issubclass(k, TarazyError)]
    names = {kind: words.error(kind("x")) for kind in kinds}
    assert len(set(names.values())) == len(kinds)
    assert words.error(OSError("x")) == names[TarazyError]

    class Late(UnknownUnit):
        pass

    assert words.error(Late("x")) == names[UnknownUnit]


def test_names_in_three_languages():
    for call, code, en, ru, kk in (
        ("domain", "rights_law", "rights and law", "право и права человека", "құқық және адам құқықтары"),
        ("type", "enter_into_force", "entry into force", "вступление в силу", "күшіне ену"),
        ("type", "trade", "trade turnover", "товарооборот", "тауар айналымы"),
        ("status", "planned", "planned", "запланированное", "жоспарланған"),
        ("check", "two sources", "two sources", "два источника", "екі дереккөз"),
        ("unit", "bbl/d", "barrels a day", "баррели в сутки", "тәулігіне баррель"),
        ("unit", "USD", "USD", "долл.\u00a0США", "АҚШ\u00a0доллары"),
        ("unit", "GBP", "GBP", "британский фунт стерлингов", "Британдық фунт"),
    ):
        assert [getattr(Words(lang), call)(code) for lang in ("en", "ru", "kk")] == [en, ru, kk]
