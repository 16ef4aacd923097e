"""Tables as people make them: in a spreadsheet, by hand, in the wrong encoding, with a stray quotation mark."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tarazy.errors import BadDate, BadInput, BadRow, BadStatement, UnknownActor, UnknownUnit
from tarazy.exchange import read, write
from tarazy.exchange.cells import SOURCE_COLUMNS, STATEMENT_COLUMNS
from tarazy.ledger.records import Evidence, Source, Statement

HEADER = "kind,type,source,target,object,value,unit,approx,when,status,domain,source_id\n"
TREATY = "act,sign,KAZ;RUS,,Treaty,,,,1992-05-25,actual,politics,s1\n"
EXPORTS = "figure,exports,KAZ,RUS,,5007142523,USD,=,2020,actual,trade,s1\n"


def made(folder: Path, text: str | bytes, name: str = "kaz.csv") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def taken(path: Path, *, keep_going: bool = False) -> list[Statement]:
    return list(read(path, keep_going=keep_going).statements)


def test_a_table_made_by_hand(tmp_path: Path) -> None:
    reading = read(made(tmp_path, HEADER + TREATY + EXPORTS))
    assert list(reading.statements) == [
        Statement(
            kind="act", type="sign", source=("KAZ", "RUS"), object="Treaty", when="1992-05-25", domain="politics",
            source_id="s1",
        ),
        Statement(
            kind="figure", type="exports", source=("KAZ",), target=("RUS",), value=5007142523, unit="USD", approx="=",
            when="2020", domain="trade", source_id="s1",
        ),
    ]  # fmt: skip
    assert reading.undeclared == ("s1",)
    assert reading.sources == (Source(id="s1", title="s1", kind="document"),)


@pytest.mark.parametrize(
    ("row", "error", "column", "says"),
    [
        ("act,sign,Kazahstan,,T,,,,1992,actual,politics,s1", UnknownActor, "source", "Kazakhstan (KAZ)"),
        ("act,visit,KAZ,RUSS,T,,,,1992,actual,politics,s1", UnknownActor, "target", "RUSS"),
        ("act,sign,KAZ,,T,,,,1992-02-30,actual,politics,s1", BadDate, "when", "1992-02-30"),
        ("act,sign,KAZ,,T,,,,25.05.1992,actual,politics,s1", BadDate, "when", "Write 1992-05-25"),
        ("figure,exports,KAZ,RUS,,5,USDD,,1992,actual,trade,s1", UnknownUnit, "unit", "USD"),
        ("figure,exports,KAZ,RUS,,5,,,1992,actual,trade,s1", BadStatement, "unit", "'unknown'"),
        ('figure,exports,KAZ,RUS,,"45,3",USD,,1992,actual,trade,s1', BadStatement, "value", "decimal point"),
        ("figure,exports,KAZ,RUS,,9..5,USD,,1992,actual,trade,s1", BadStatement, "value", "backwards"),
        ("figure,exports,KAZ,RUS,,1e999,USD,,1992,actual,trade,s1", BadStatement, "value", "finite"),
        ("figure,exports,KAZ,RUS,,5,USD,about,1992,actual,trade,s1", BadStatement, "approx", ">="),
        ("act,sing,KAZ,,T,,,,1992,actual,politics,s1", BadStatement, "type", "Closest: sign"),
        ("act,exports,KAZ,,T,,,,1992,actual,politics,s1", BadStatement, "type", "figure"),
        ("act,sign,KAZ,,T,,,,1992,done,politics,s1", BadStatement, "status", "Known: actual"),
        ("act,sign,KAZ,,T,,,,1992,actual,politic,s1", BadStatement, "domain", "Closest: politics"),
        ("act,sign,,,T,,,,1992,actual,politics,s1", BadStatement, "source", "actor"),
        ("act,sign,KAZ,,T,,,,1992,actual,politics,", BadStatement, "source_id", "empty"),
        ("act,sign,KAZ,,T", BadRow, None, "5 cells under 12 columns"),
        (TREATY.strip() + ",extra", BadRow, None, "13 cells under 12 columns"),
        ('act,sign,KAZ,,"T" x,,,,1992,actual,politics,s1', BadRow, None, "broken quoting from line 3"),
    ],
)
def test_a_bad_row_is_named_by_file_row_and_column(
    tmp_path: Path, row: str, error: type[BadInput], column: str | None, says: str
) -> None:
    path = made(tmp_path, f"{HEADER}{TREATY}{row}\n{EXPORTS}")
    statements = read(path).statements
    assert next(statements).type == "sign"
    with pytest.raises(error) as told:
        next(statements)
    assert ("kaz.csv row 3, column " + column if column else "kaz.csv row 3") in str(told.value)
    assert says in str(told.value)
    assert told.value.next_step

    reading = read(path, keep_going=True)
    kept = list(reading.statements)
    assert [s.type for s in kept] == ["sign", "exports"]
    assert (reading.read, reading.kept) == (3, 2)
    (rejected,) = reading.rejected
    assert (rejected.row, rejected.column, rejected.table) == (3, column, "kaz.csv")
    assert rejected.text == row
    assert says in rejected.reason


@pytest.mark.parametrize(
    ("header", "says"),
    [
        (HEADER.replace("source_id", "sourceid"), ["missing column 'source_id'", "'sourceid' closest: source_id"]),
        (HEADER.replace("domain", "domian"), ["unknown column 'domian'", "closest: domain"]),
        (HEADER.replace("kind,type", "a,b"), ["missing columns 'kind', 'type'", "unknown columns 'a', 'b'"]),
        (HEADER.replace("domain", "status"), ["'status' stands twice"]),
        (HEADER.replace("domain", ""), ["(no name)"]),
        ('kind,"type\n', ["broken quoting"]),
    ],
)
def test_a_wrong_header_is_told_before_any_row(tmp_path: Path, header: str, says: list[str]) -> None:
    with pytest.raises(BadInput) as told:
        read(made(tmp_path, header + TREATY), keep_going=True)
    assert "kaz.csv row 1" in str(told.value)
    for words in says:
        assert words in str(told.value)


def test_a_wrong_byte_has_an_offset_and_a_guess(tmp_path: Path) -> None:
    russian = TREATY.replace("Treaty", "Договор о дружбе").encode("cp1251")
    path = made(tmp_path, (HEADER + TREATY).encode() + russian + EXPORTS.encode())
    with pytest.raises(BadRow) as told:
        taken(path)
    offset = path.read_bytes().index("Д".encode("cp1251"))
    for words in (f"0xC4 at offset {offset}", "line 3", "row 3", "Windows-1251", "UTF-8"):
        assert words in str(told.value)
    reading = read(path, keep_going=True)
    assert len(list(reading.statements)) == 2
    assert [bad.row for bad in reading.rejected] == [3]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\n\n", "empty"),
        ((HEADER + TREATY).encode("utf-16"), "UTF-16"),
        ((HEADER + TREATY).encode("utf-16-le"), "UTF-16"),
        (b"PK\x03\x04rest", "workbook"),
        ((HEADER + TREATY).replace("\n", "\r").encode(), "carriage returns"),
        (b"a" * (5 << 20), "4 MB"),
    ],
)
def test_a_file_that_is_no_table(tmp_path: Path, content: bytes, says: str) -> None:
    with pytest.raises(BadInput) as told:
        read(made(tmp_path, content))
    assert says in str(told.value)
    assert told.value.next_step


def test_a_quotation_mark_that_is_never_closed_costs_one_row(tmp_path: Path) -> None:
    broken = TREATY.replace("Treaty", '"Treaty, the')
    reading = read(made(tmp_path, HEADER + TREATY + broken + EXPORTS + TREATY), keep_going=True)
    assert [s.type for s in reading.statements] == ["sign", "exports", "sign"]
    assert [(bad.row, bad.text) for bad in reading.rejected] == [(3, broken.strip())]
    assert reading.read == reading.kept + 1 == 4


def test_rows_are_counted_as_a_spreadsheet_does(tmp_path: Path) -> None:
    spread = TREATY.replace("Treaty", '"Treaty\nin two lines"')
    reading = read(made(tmp_path, HEADER + spread + "\n,,,,,,,,,,,\n" + "act,sign,KAZ\n"), keep_going=True)
    (statement,) = reading.statements
    assert statement.object == "Treaty\nin two lines"
    assert [bad.row for bad in reading.rejected] == [5]
    assert reading.read == 2


@pytest.mark.parametrize("before", ["", "\ufeff", "sep=;\n"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_other_separators_and_line_ends(tmp_path: Path, before: str, ends: str) -> None:
    text = (HEADER + TREATY.replace("KAZ;RUS", "KAZ+RUS")).replace(",", ";").replace("KAZ+RUS", '"KAZ; RUS"')
    (statement,) = taken(made(tmp_path, before + text.replace("\n", ends)))
    assert statement.source == ("KAZ", "RUS")
    tabs = (HEADER + TREATY).replace(",", "\t").replace("\n", ends)
    assert taken(made(tmp_path, before.replace(";", "\t") + tabs)) == [statement]


def test_a_changed_row_may_not_keep_its_id(tmp_path: Path) -> None:
    path = tmp_path / "kaz.csv"
    before = Statement(kind="act", type="sign", source=("KAZ",), object="A", source_id="s1")
    write(path, [before], [Source(id="s1", title="One")])
    path.write_text(path.read_text().replace(",A,", ",B,"))
    with pytest.raises(
        BadStatement, match=rf"{before.id}' belongs to other content .* row 2, column id\. .*Clear its id"
    ):
        taken(path)
    path.write_text(path.read_text().replace(before.id, ""))
    assert [s.object for s in taken(path)] == ["B"]


def test_formulas_are_disarmed_and_numbers_stay_numbers(tmp_path: Path) -> None:
    path = tmp_path / "kaz.csv"
    objects = ["=HYPERLINK(1)", "+1", "-1", "@x", "'=x", "'quoted'", "\uff1dx"]
    some = [Statement(kind="act", type="sign", source=("KAZ",), object=name, source_id="s1") for name in objects]
    fall = Statement(
        kind="figure", type="growth", source=("KAZ",), value=-5.5, unit="percent", approx="=", source_id="s1"
    )
    write(path, [*some, fall], [Source(id="s1", title="=cmd|' /C calc'!A0")])
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["object"] for row in rows[:-1]] == [
        "'=HYPERLINK(1)", "'+1", "'-1", "'@x", "''=x", "'quoted'", "'\uff1dx",
    ]  # fmt: skip
    assert (rows[-1]["value"], rows[-1]["approx"]) == ("-5.5", "'=")
    assert "'=cmd" in (tmp_path / "kaz.sources.csv").read_text()
    assert [s.object for s in taken(path)][:-1] == objects
    assert read(path).sources[0].title == "=cmd|' /C calc'!A0"


def test_the_mark_that_excel_wants(tmp_path: Path) -> None:
    path = tmp_path / "kaz.csv"
    some = [Statement(kind="act", type="sign", source=("KAZ",), object="Шарт", source_id="s1")]
    write(path, some, [Source(id="s1", title="Біріншісі")], bom=True)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfid,kind")
    assert (tmp_path / "kaz.sources.csv").read_bytes().startswith(b"\xef\xbb\xbfid,title")
    assert taken(path) == some


def test_evidence_stands_in_columns_and_the_rest_in_json(tmp_path: Path) -> None:
    path = tmp_path / "kaz.csv"
    places = (
        Evidence(document="ab", page=3, start=10, end=19, quote="the words", prefix="before ", suffix=" after"),
        Evidence(dataset="figures.csv", key="F1", column="value"),
    )
    write(path, [Statement(kind="act", type="sign", source=("KAZ",), source_id="s1", evidence=places)], [])
    with path.open(newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["quote"], row["page"], row["prefix"], row["suffix"]) == ("the words", "3", "before␣", "␣after")
    assert row["more_evidence"] == '[{"dataset": "figures.csv", "key": "F1", "column": "value"}]'
    assert taken(path)[0].evidence == places
    path.write_text(path.read_text().replace("figures.csv", '"'))
    with pytest.raises(BadInput):
        taken(path)


@pytest.mark.parametrize(
    ("column", "cell", "says"),
    [
        ("titles", "Договор", "has no language"),
        ("titles", "kz=Шарт", "Kazakh is kk"),
        ("more_evidence", "page 4", "no JSON list"),
        ("more_evidence", '"{}"', "no JSON list"),
        ("more_evidence", '"[{""pages"": 4}]"', "Closest: page"),
        ("page", "iv", "not a whole number"),
        ("confidence", "high", "not a number"),
    ],
)
def test_a_bad_cell_of_the_rarer_columns(tmp_path: Path, column: str, cell: str, says: str) -> None:
    path = made(tmp_path, f"kind,type,source,source_id,{column},\nact,sign,KAZ,s1,{cell},\n")
    with pytest.raises(BadStatement) as told:
        taken(path)
    assert f"kaz.csv row 2, column {column}" in str(told.value)
    assert says in str(told.value)


def test_titles_with_bars_and_backslashes(tmp_path: Path) -> None:
    cell = r"ru = Договор | kk=a \| b \\ c"
    (statement,) = taken(made(tmp_path, f"kind,type,source,source_id,titles\nact,sign,KAZ,s1,{cell}\n"))
    assert statement.titles == (("ru", "Договор"), ("kk", "a | b \\ c"))


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("id,title\ns1,One\ns1,Two\n", ["row 3, column id", "twice, with different content"]),
        ("id,title,rank\ns1,One,9\n", ["row 2, column rank", "1 and 5"]),
        ("id,title,rank\ns1,One,first\n", ["row 2, column rank", "whole number"]),
        ("id,title,published\ns1,One,2020-13\n", ["row 2, column published"]),
        ("id,title\n,One\n", ["row 2, column id", "empty"]),
        ("id,name\ns1,One\n", ["row 1", "missing column 'title'", "unknown column 'name'"]),
    ],
)
def test_a_bad_table_of_sources_stops_the_import(tmp_path: Path, table: str, says: list[str]) -> None:
    made(tmp_path, table, "kaz.sources.csv")
    with pytest.raises(BadInput) as told:
        read(made(tmp_path, HEADER + TREATY))
    for words in ["kaz.sources.csv", *says]:
        assert words in str(told.value)


def test_statements_of_a_refused_source_are_refused_with_it(tmp_path: Path) -> None:
    made(tmp_path, "id,title,rank\nstat-1,One,9\nstat-2,Two,2\n", "kaz.sources.csv")
    reading = read(
        made(tmp_path, HEADER + TREATY.replace("s1", "stat-1") + EXPORTS.replace("s1", "stat-2")), keep_going=True
    )
    assert [s.type for s in reading.statements] == ["exports"]
    assert (reading.sources_read, len(reading.sources), len(reading.rejected_sources)) == (2, 1, 1)
    assert (reading.read, reading.kept) == (2, 1)
    assert "Closest: stat-2" in str(reading.rejected[0])


def test_the_columns_are_those_of_the_documentation() -> None:
    described = (Path(__file__).parents[2] / "docs" / "formats.md").read_text(encoding="utf-8")
    for column in (*STATEMENT_COLUMNS, *SOURCE_COLUMNS):
        assert f"`{column}`" in described


def test_a_cell_without_end_is_named_as_such(tmp_path: Path) -> None:
    path = tmp_path / "kaz.csv"
    path.write_text(f"kind,type,source,object,source_id\nact,sign,KAZ,{'x' * 140_000},s1\n", encoding="utf-8")
    before = csv.field_size_limit(131_072)  # other packages raise it for the whole process
    try:
        with pytest.raises(BadRow, match="a cell of more than 131,072 characters from line 2 on in kaz"):
            list(read(path).statements)
    finally:
        csv.field_size_limit(before)
