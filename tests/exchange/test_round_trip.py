"""What goes out comes back: every format gives equal statements, with their ids, and equal sources."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tarazy.exchange import FORMATS, read, write
from tarazy.ledger.records import Evidence, Source, Statement
from tarazy.ledger.validate import check
from tarazy.ledger.vocabulary import APPROX, CHECKS, DETAIL_KEYS, DOMAINS, STATUSES, TYPES

SUFFIX = {"csv": "csv", "jsonl": "jsonl", "xlsx": "xlsx", "ftm": "ftm.json"}

actors = st.lists(
    st.sampled_from(["KAZ", "RUS", "CHN", "USA", "EU", "SCO", "SUN", "UZB", "XKX"]), min_size=1, max_size=4
)
tricky = st.sampled_from(
    [
        "=1+1", "'=x", "''-1", "@cmd", "+7", "-5", "'quoted'", 'a "b", c', "a;b", "a|b", "a\\", "line\nbreak",
        "tab\tin", "<r>x</r>", "_x0041_", "_x005F_x0041_", "&amp;<b>", "2030", "1e5", "TRUE", "2009-02-01", "#REF!",
        "Договор «о дружбе»", "Қазақстан", "😀", "＝1", "a\u00a0b", "null", "None", "␣x", "ru=b | kk=c", "a..b",
        "\ufeffx", "<r>",
    ]
)  # fmt: skip
letters = st.characters(
    blacklist_categories=["Cs"], blacklist_characters=[*map(chr, range(32)), "\x7f", "\ufffe", "\uffff"]
)
names = tricky | st.text(letters, min_size=1, max_size=30).map(str.strip).filter(bool)
runs = (
    tricky
    | st.text(st.characters(blacklist_categories=["Cs"]), max_size=30)
    | st.sampled_from([" a ", "\x0c", "a\r\nb", "␣ "])
)
numbers = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(10**15), 10**15).map(float)
dates = st.sampled_from(
    [
        "1992-05-25",
        "2009-02",
        "1998",
        "2009-01/2009-03",
        "2004/..",
        "../1991",
        "199X",
        "2009-33",
        "2006~",
        "2015-12-21?",
    ]
)
evidence = st.builds(
    Evidence,
    document=st.none() | st.just("ab" * 32),
    page=st.none() | st.integers(0, 900),
    start=st.none() | st.integers(0, 5),
    end=st.none() | st.integers(5, 10**6),
    quote=runs.filter(bool),
    prefix=st.none() | runs,
    suffix=st.none() | runs,
    dataset=st.none() | runs,
    key=st.none() | names,
    column=st.none() | names,
)
SOURCES = [
    Source(id="s1", title="Treaty text", url="https://example.org/a?b=c", published="1998", rank=1, kind="treaty"),
    Source(
        id="000_Ж 7.txt", title="=Заголовок; «с кавычками»", publisher="A, B", author='"C"', language="ru", note="x\ny"
    ),
]


@st.composite
def statements(draw: st.DrawFn) -> Statement:
    kind = draw(st.sampled_from(sorted(TYPES)))
    figure = kind == "figure"
    value = draw(st.none() | numbers | st.tuples(numbers, numbers).map(sorted).map(tuple)) if figure else None
    facets = draw(st.dictionaries(st.sampled_from(DETAIL_KEYS), names, max_size=3))
    titles = draw(st.dictionaries(st.sampled_from(["en", "ru", "kk", "uz"]), names, max_size=3))
    statement = Statement(
        kind=kind,
        type=draw(st.sampled_from(sorted(TYPES[kind]))),
        source=tuple(draw(actors)),
        target=tuple(draw(st.just([]) | actors)),
        object=draw(st.none() | names),
        value=value,
        unit=draw(st.sampled_from(["USD", "percent", "unknown", "bbl/d"])) if value is not None else None,
        approx=draw(st.none() | st.sampled_from(APPROX)) if value is not None else None,
        when=draw(st.none() | dates),
        status=draw(st.sampled_from(STATUSES)),
        domain=draw(st.sampled_from(DOMAINS)),
        asserted_by=draw(st.none() | names),
        source_id=draw(st.sampled_from([source.id for source in SOURCES])),
        about=draw(st.none() | names),
        detail=tuple(facets.items()),
        check=draw(st.none() | st.sampled_from(CHECKS)),
        note=draw(st.none() | names),
        titles=tuple(titles.items()),
        evidence=tuple(draw(st.lists(evidence, max_size=3))),
        origin=draw(st.sampled_from(["base", "import", "reader/1"])),
        confidence=draw(st.none() | st.floats(0, 1)),
    )
    check(statement)
    return statement


def accepted_by_followthemoney(path: Path) -> None:
    model = pytest.importorskip("followthemoney", reason="followthemoney is not installed: round trip held").model
    for line in path.read_text(encoding="utf-8").split("\n")[:-1]:
        entity = json.loads(line)
        proxy = model.get_proxy(entity)
        proxy.schema.validate(entity)
        assert all(name in proxy.schema.properties for name in entity["properties"])
        assert all(entity["properties"].get(name) for name in proxy.schema.required)


@pytest.mark.parametrize("form", FORMATS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(given_statements=st.lists(statements(), max_size=6))
def test_every_valid_statement_comes_back_equal(form: str, given_statements: list[Statement]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"kaz.{SUFFIX[form]}"
        assert write(path, given_statements, SOURCES) == len(given_statements)
        reading = read(path)
        back = list(reading.statements)
        assert back == given_statements
        assert [s.id for s in back] == [s.id for s in given_statements]
        assert sorted(reading.sources, key=lambda s: s.id) == sorted(SOURCES, key=lambda s: s.id)
        assert reading.undeclared == ()
        assert (reading.read, reading.kept, reading.rejected) == (len(back), len(back), [])
        if form == "csv":
            assert not [row for row in path.read_text().splitlines() if row[:1] in set("=+-@")]
        if form == "ftm":
            accepted_by_followthemoney(path)


@pytest.mark.parametrize("form", FORMATS)
def test_writing_what_was_read_gives_the_same_file(form: str, tmp_path: Path) -> None:
    first, second = tmp_path / f"a.{SUFFIX[form]}", tmp_path / f"b.{SUFFIX[form]}"
    some = [
        Statement(kind="act", type="sign", source=("KAZ", "EU"), object="=EPCA", when="2015-12-21", source_id="s1"),
        Statement(
            kind="figure",
            type="exports",
            source=("KAZ",),
            target=("RUS",),
            value=(16.5, 22),
            unit="USD",
            source_id="s1",
        ),
    ]
    write(first, some, SOURCES)
    reading = read(first)
    write(second, reading.statements, reading.sources)
    if form == "xlsx":  # the time of writing stands inside
        assert list(read(second).statements) == some
    else:
        assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize("form", FORMATS)
def test_the_shipped_base_comes_back_equal(form: str, tmp_path: Path) -> None:
    base = pytest.importorskip("tarazy.base", reason="the shipped base is not there yet")
    loaded = base.load("KAZ")
    path = tmp_path / f"kaz.{SUFFIX[form]}"
    statements, sources = list(loaded.statements), list(loaded.sources)
    write(path, statements, sources)
    reading = read(path)
    assert list(reading.statements) == statements
    assert len(reading.sources) == len({source.id for source in sources})
    if form == "ftm":
        accepted_by_followthemoney(path)


def test_python_floats_survive_a_worksheet(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    values = [0.1 + 0.2, -0.0, 5e-324, sys.float_info.max, 123456789012345680.0]
    some = [
        Statement(kind="figure", type="trade", source=("KAZ",), value=v, unit="USD", source_id="s1") for v in values
    ]
    write(path, some, SOURCES)
    assert [s.id for s in read(path).statements] == [s.id for s in some]
