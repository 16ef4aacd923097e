from __future__ import annotations

from tarazy.actors import registry
from tarazy.ledger.facts.blocs import Blocs

BLOCS = Blocs(registry())
FIVE = ("BLR", "KAZ", "RUS", "ARM", "KGZ")


def test_members_by_day():
    assert "HRV" not in BLOCS.members("EU", "2007-06-30")
    assert "HRV" in BLOCS.members("EU", "2014")
    assert "GBR" not in BLOCS.members("EU")
    assert BLOCS.members("KAZ") == frozenset()
    assert BLOCS.is_bloc("EU")
    assert not BLOCS.is_bloc("KAZ")
    assert not BLOCS.is_bloc("???")


def test_the_same_parties():
    assert BLOCS.same(("EAEU", "VNM"), (*FIVE, "VNM"), "2020")
    assert BLOCS.same(("EAEU", *FIVE, "VNM"), ("EAEU", "VNM"), "2020")
    assert not BLOCS.same(("EAEU", "VNM"), ("KAZ", "VNM"), "2020")
    assert not BLOCS.same(("KAZ", "RUS"), ("KAZ", "CHN"))
    assert not BLOCS.same(("EU", "KAZ"), ("EU", "RUS"))
    assert BLOCS.reduced(("EAEU", "KAZ")) == {"EAEU", "KAZ"}


def test_without_a_registry_nothing_is_a_bloc():
    bare = Blocs()
    assert not bare.is_bloc("EU")
    assert bare.members("EU") == frozenset()
    assert bare.same(("EU",), ("EU",))
