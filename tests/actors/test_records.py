"""The shipped files: what must be in them, and that they fit together."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tarazy.actors import LANGUAGES, ROLES, registry
from tarazy.actors.checks import problems
from tarazy.actors.membership import days_of, overlapping
from tarazy.actors.reading import FILES, SHIPPED, rows_in

REGISTRY = registry()
SHARED = Path(__file__).parents[2] / "../shared"

# Where our names leave CLDR's on purpose: short where CLDR is long, without a second name in brackets, or the name
# that the state itself uses in that language.
OUR_OWN = {
    "COD": ("en", "ru", "kk"),
    "COG": ("en", "ru", "kk"),
    "HKG": ("en", "ru", "kk"),
    "KGZ": ("ru",),
    "MAC": ("en", "ru", "kk"),
    "MMR": ("en", "ru", "kk"),
    "PSE": ("en", "ru", "kk"),
    "USA": ("ru", "kk"),
    "ZAF": ("ru",),
}


def _spelt_out(name: str) -> str:
    """Undo CLDR's abbreviations and its curly apostrophe, which our names write out."""
    for short, full in (("&", "and"), ("St. ", "Saint "), ("о-ва", "острова"), ("о-в", "остров"), ("’", "'")):
        name = name.replace(short, full)
    return name.replace(" — ", "-")


def test_the_files_fit_together() -> None:
    assert [str(problem) for problem in problems(REGISTRY)] == []


def test_there_are_no_other_files_and_the_columns_are_the_documented_ones() -> None:
    assert sorted(p.name for p in SHIPPED.glob("*.csv")) == sorted(FILES)
    for file, (_, columns) in FILES.items():
        with (SHIPPED / file).open(encoding="utf-8", newline="") as handle:
            assert sorted(next(csv.reader(handle))) == sorted(columns), file


def test_every_row_has_a_source_that_exists() -> None:
    known = {row["id"] for _, row in rows_in(SHIPPED, "sources.csv")}
    for file in ("states.csv", "organisations.csv", "memberships.csv"):
        for line, row in rows_in(SHIPPED, file):
            assert row["source_id"] in known, (file, line)
    used = {s for m in REGISTRY._memberships for s in m.source_ids} | {a.source_id for a in REGISTRY}
    assert known == used, "a source that no row names"


def test_a_weak_row_stays_weak() -> None:
    for one in REGISTRY._memberships:
        if set(one.source_ids) == {"general-knowledge"}:
            assert one.weak, one
        if one.check == "two sources":
            assert len(set(one.source_ids)) == 2, one


def test_members_and_observers_of_the_united_nations_are_the_states() -> None:
    states = {state.code for state in REGISTRY.states()}
    assert len(states) == 195
    assert states == REGISTRY.members("UN") | REGISTRY.members("UN", role="observer")
    assert {"VAT", "PSE"} == REGISTRY.members("UN", role="observer")
    for code in ("TWN", "XKX", "ESH", "HKG", "MAC"):
        assert REGISTRY.get(code).kind == "entity"
    assert {"SUN", "YUG", "SCG", "CSK", "DDR", "YMD"} == {
        state.code for state in REGISTRY.states(former=True) if state.dissolved is not None
    }


def test_every_actor_has_a_name_in_three_languages() -> None:
    for actor in REGISTRY:
        assert set(actor.names) == set(LANGUAGES), actor.code
        assert all(name == " ".join(name.split()) for name in actor.names.values())


def test_names_of_states_are_those_of_cldr_but_for_ours() -> None:
    babel = pytest.importorskip("babel")
    differing: dict[str, tuple[str, ...]] = {}
    for actor in REGISTRY:
        if actor.iso2 is None or actor.dissolved is not None:
            continue
        langs = tuple(
            lang for lang in LANGUAGES if _spelt_out(babel.Locale(lang).territories[actor.iso2]) != actor.names[lang]
        )
        if langs:
            differing[actor.code] = langs
    assert differing == OUR_OWN


def test_alpha_2_codes_are_unique() -> None:
    codes = [actor.iso2 for actor in REGISTRY if actor.iso2]
    assert len(codes) == len(set(codes))


def test_a_name_stands_for_one_actor() -> None:
    # Guam the island and GUAM the organisation differ by capitals only; asked in small letters, both are offered.
    assert REGISTRY._names.ambiguous() == {"guam": ("GUM", "GUAM"), "гуам": ("GUM", "GUAM")}


def test_no_alias_repeats_a_name() -> None:
    for actor in REGISTRY:
        names = {*actor.names.values(), *actor.short_names.values()}
        for lang, aliases in actor.aliases.items():
            assert len(set(aliases)) == len(aliases), (actor.code, lang)
            assert not names.intersection(aliases), (actor.code, lang)


def test_memberships_do_not_overlap_and_have_known_roles() -> None:
    held: dict[tuple[str, str, str], list[object]] = {}
    for one in REGISTRY._memberships:
        assert one.role in ROLES
        assert REGISTRY.known(one.member)
        assert REGISTRY.get(one.organisation).is_organisation
        others = held.setdefault((one.organisation, one.member, one.role), [])
        assert not any(overlapping(one, other) for other in others)
        others.append(one)


def test_nobody_is_full_member_and_something_else_on_one_day() -> None:
    for organisation in REGISTRY.organisations():
        roster = REGISTRY.roster(organisation.code)
        for full in (m for m in roster if m.role == "member"):
            for other in (m for m in roster if m.role != "member" and m.member == full.member):
                assert not overlapping(full, other), (full, other)


def test_memberships_lie_within_the_life_of_the_organisation_and_of_the_member() -> None:
    before = {a.code: [p for p in REGISTRY if a.code in p.successors] for a in REGISTRY}
    for one in REGISTRY._memberships:
        organisation, member = REGISTRY.get(one.organisation), REGISTRY.get(one.member)
        first = [day for a in (organisation, *before[organisation.code]) if (day := a.founded)]
        assert min(days_of(day)[0] for day in first) <= days_of(one.since)[1], one
        if organisation.dissolved is not None:
            assert one.until, one
            assert days_of(one.until)[0] < days_of(organisation.dissolved)[1], one
        if member.founded is not None:
            assert days_of(member.founded)[0] <= days_of(one.since)[1], one
        if member.dissolved is not None:
            assert one.until, one
            assert days_of(one.until)[0] < days_of(member.dissolved)[1], one


def test_chains_of_successors_end_with_an_actor_that_exists() -> None:
    for actor in REGISTRY:
        at, steps = actor, 0
        while at.successor is not None:
            assert at.dissolved is not None, at.code
            at, steps = REGISTRY.get(at.successor), steps + 1
            assert steps < 10
    assert REGISTRY.get("CACO").successor == "EAEC"
    assert REGISTRY.get("CSK").successors == ("CZE", "SVK")


def test_rosters_say_whether_they_are_complete() -> None:
    listed = {m.organisation for m in REGISTRY._memberships if m.role == "member"}
    for organisation in REGISTRY.organisations():
        if organisation.roster == "none":
            assert organisation.code not in listed
    for code in ("EU", "EAEU", "CIS", "CSTO", "SCO", "OTS", "WTO", "UN", "OSCE", "COE", "NATO", "OIC"):
        assert REGISTRY.get(code).roster == "complete"
    assert REGISTRY.get("IMF").roster == "partial"


def test_every_organisation_of_the_shared_facts_is_here() -> None:
    path = SHARED / "facts" / "organisations.csv"
    if not path.exists():
        pytest.skip("needs ../shared/facts")
    with path.open(encoding="utf-8", newline="") as handle:
        codes = {row["code"] for row in csv.DictReader(handle)}
    assert codes <= {organisation.code for organisation in REGISTRY.organisations()}


def test_every_membership_of_the_shared_facts_is_here_as_it_stands_or_corrected() -> None:
    path = SHARED / "facts" / "memberships.csv"
    if not path.exists():
        pytest.skip("needs ../shared/facts")
    ours = {(m.organisation, m.member): m for m in REGISTRY._memberships}
    with path.open(encoding="utf-8", newline="") as handle:
        missing = [r for r in csv.DictReader(handle) if (r["organisation"], r["member_iso3"]) not in ours]
    assert missing == []
