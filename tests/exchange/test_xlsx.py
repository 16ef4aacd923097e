"""Workbooks: as we write them, and as a spreadsheet leaves them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from tarazy.errors import BadDate, BadInput, BadRow, BadStatement
from tarazy.exchange import read, write
from tarazy.exchange.cells import STATEMENT_COLUMNS
from tarazy.ledger.records import Evidence, Source, Statement

HEADER = ["kind", "type", "source", "object", "value", "unit", "when", "source_id"]
TREATY = ["act", "sign", "KAZ;RUS", "Treaty", None, None, "1992-05-25", "s1"]


def made(folder: Path, *rows: list[object], sheet: str = "statements", shown_as: str | None = None) -> Path:
    book = Workbook()
    page = book.active
    assert page is not None
    page.title = sheet
    for row in rows:
        page.append(row)
    if shown_as:
        page.cell(2, 7).number_format = shown_as
    path = folder / "kaz.xlsx"
    book.save(path)
    return path


def test_the_workbook_as_a_reader_opens_it(tmp_path: Path) -> None:
    path = tmp_path / "kaz.xlsx"
    some = [
        Statement(
            kind="figure", type="growth", source=("KAZ",), value=-5, unit="percent", object="=1+1", source_id="s1"
        )
    ]
    write(path, some, [Source(id="s1", title="One")])
    book = load_workbook(path)
    assert book.sheetnames == ["README", "sources", "statements"]
    assert book["statements"].freeze_panes == book["sources"].freeze_panes == "A2"
    assert book["statements"].column_dimensions["F"].width > 30
    assert [cell.value for cell in book["statements"][1]] == list(STATEMENT_COLUMNS)
    cells = dict(zip(STATEMENT_COLUMNS, book["statements"][2], strict=True))
    assert (cells["value"].value, cells["value"].data_type) == (-5, "n")
    assert (cells["object"].value, cells["object"].data_type) == ("=1+1", "s")
    # 2009-02 typed here stays text
    assert cells["type"].number_format == "@"
    assert "statements" in str(book["README"]["A3"].value)


def test_what_a_spreadsheet_saves_again_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "kaz.xlsx"
    some = [
        Statement(
            kind="figure", type="exports", source=("KAZ",), target=("RUS",), value=value, unit="USD", when="2009",
            object=name, source_id="s1", evidence=(Evidence(quote="q", page=3, prefix="a "),),
        )
        for value, name in [(5007142523, "2030"), ((16.5, 22), "_x0041_"), (0.1 + 0.2, "<r>b</r>"), (-0.0, "a\nb")]
    ]  # fmt: skip
    write(path, some, [Source(id="s1", title="One", rank=1)])
    book = load_workbook(path)
    book.save(path)
    reading = read(path)
    assert list(reading.statements) == some
    assert reading.sources == (Source(id="s1", title="One", rank=1),)


def test_numbers_and_days_as_a_person_types_them(tmp_path: Path) -> None:
    path = made(
        tmp_path,
        HEADER,
        ["act", "sign", "KAZ", 2030, None, None, datetime(1992, 5, 25), 7],
        ["figure", "trade", "KAZ", None, 5.0, "USD", 1998, 7],
        [None] * 8,
        ["figure", "trade", "KAZ", None, "5..6", "USD", "2004/..", 7, None, None],
        shown_as="dd.mm.yyyy",
    )
    first, second, third = read(path).statements
    assert (first.object, first.when, first.source_id) == ("2030", "1992-05-25", "7")
    assert (second.value, second.when) == (5.0, "1998")
    assert (third.value, third.when) == ((5.0, 6.0), "2004/..")


@pytest.mark.parametrize(
    ("row", "shown_as", "error", "column", "says"),
    [
        ([*TREATY[:6], datetime(2009, 2, 1), "s1"], "mmm-yy", BadDate, "when", "format to text"),
        ([*TREATY[:6], datetime(2009, 2, 1, 12, 30), "s1"], "dd.mm.yyyy", BadDate, "when", "format to text"),
        ([*TREATY[:3], datetime(2009, 2, 1), *TREATY[4:]], None, BadDate, "object", "format to text"),
        ([*TREATY[:3], "=A1&B1", *TREATY[4:]], None, BadRow, "object", "formula"),
        ([*TREATY[:6], "1992-13", "s1"], None, BadDate, "when", "1992-13"),
        (["act", "sign", "KAZ", "T", 5, None, None, "s1"], None, BadStatement, "value", "Only figures"),
        (["act", "sign", "KAZ", "T", None, None, None, "s1", "extra"], None, BadRow, None, "9 cells under 8"),
    ],
)
def test_a_bad_row_is_named_by_file_sheet_row_and_column(
    tmp_path: Path, row: list[object], shown_as: str | None, error: type[BadInput], column: str | None, says: str
) -> None:
    path = made(tmp_path, HEADER, row, TREATY, shown_as=shown_as)
    with pytest.raises(error) as told:
        list(read(path).statements)
    place = "kaz.xlsx, sheet statements, row 2"
    assert (f"{place}, column {column}" if column else place) in str(told.value)
    assert says in str(told.value)
    reading = read(path, keep_going=True)
    assert len(list(reading.statements)) == 1
    assert (reading.read, reading.kept, len(reading.rejected)) == (2, 1, 1)


def test_a_missing_sheet_and_a_wrong_header(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"no sheet 'statements' in kaz\.xlsx.*Statments"):
        list(read(made(tmp_path, HEADER, TREATY, sheet="Statments")).statements)
    with pytest.raises(BadInput, match=r"sheet statements, row 1.*'sourceid' closest: source_id"):
        list(read(made(tmp_path, [*HEADER[:-1], "sourceid"], TREATY)).statements)
    with pytest.raises(BadInput, match="missing columns"):
        list(read(made(tmp_path)).statements)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"kind,type", "no XLSX"),
        (b"\xd0\xcf\x11\xe0old", "old or an encrypted"),
        (b"PK\x03\x04", "no XLSX"),
    ],
)
def test_a_file_that_is_no_workbook(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "kaz.xlsx"
    path.write_bytes(content)
    with pytest.raises(BadInput, match=says):
        read(path)


def test_what_no_worksheet_holds_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "kaz.xlsx"
    long = Statement(kind="act", type="sign", source=("KAZ",), source_id="s1", evidence=(Evidence(quote="a" * 40_000),))
    with pytest.raises(BadInput, match=r"40,000 characters.*sheet statements.*CSV or JSON lines"):
        write(path, [long], [])
    monkeypatch.setattr("tarazy.exchange.xlsx.MOST_ROWS", 3)
    short = [Statement(kind="act", type="sign", source=("KAZ",), object=str(n), source_id="s1") for n in range(3)]
    with pytest.raises(BadInput, match="more than 2 statements"):
        write(path, short, [])
    assert list(tmp_path.iterdir()) == []
    write(path, short[:2], [])
    assert len(list(read(path).statements)) == 2
