"""A country folder of one's own: what it gives, and what is said where a row cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from tarazy.base import Country, columns, load
from tarazy.errors import BadDate, BadInput, BadRow, BadStatement, UnknownActor, UnknownUnit
from tarazy.ledger.records import Statement

FILES = {
    "country.toml": 'focus = "GEO"\nvectors = ["RUS", "EU"]\n[title]\nen = "Georgia"\n[notes]\nen = ["Small."]\n',
    "sources.csv": "id,title,rank\nreg,A register,2\nnews,A report,3\n",
    "agreements.csv": "id,title_en,title_ru,parties,instrument,domain,signed,provisional_from,in_force,ends,state,"
    "state_as_of,source_ids,check\n"
    "EU-AA,Association Agreement,Соглашение об ассоциации,GEO;EU,agreement,politics,2014-06-27,2014-09-01,2016-07-01,"
    ",in force,2025,reg#12; news,two sources\n"
    "EU-AA,Association Agreement,Соглашение об ассоциации,GEO;EU,agreement,politics,,,2017,2030,,,news#p2,one source\n"
    "X-TALK,Visa agreement,,GEO;RUS,agreement,migration,,,,,under negotiation,,news,one source\n",
    "visits.csv": "id,type,when,person,role,from,to,occasion,source_ids\n"
    "V1,,2020-02-01,A. Person,President,GEO,EU,talks,news\nV2,meet,2021,leaders,,RUS;TUR,GEO,summit,news\n",
    "figures.csv": "id,type,source,target,value,unit,approx,when,definition,source_ids\n"
    "F1,trade,GEO,RUS,1000000.5,USD,~,2020,customs,reg\nF2,trade_share,GEO,EU,20..22,percent,,2020,,news\n",
    "commitments.csv": "id,commitment,parties,made_on,due,state,state_as_of,state_source_ids,source_ids,check\n"
    "C1,Build a port,GEO;TUR,2020,2025,done,2024-05,reg,news,one source\n",
    "memberships.csv": "organisation,role,since,until,source_ids\nWTO,,2000-06-14,,reg\nCIS,,1993,2009-08-18,reg\n",
    "facts.csv": "id,kind,type,source,target,object,when,status,domain,source_ids,check\n"
    "X1,tie,borders,GEO,RUS,,,,politics,news,memory\n",
}


def folder(tmp_path: Path, **changed: str | bytes | None) -> Path:
    home = tmp_path / "georgia"
    home.mkdir()
    for name, text in {**FILES, **{k.replace("__", "."): v for k, v in changed.items()}}.items():
        if text is not None:
            (home / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return home


def told(country: Country, **wanted: object) -> list[Statement]:
    return [s for s in country.statements if all(getattr(s, k) == v for k, v in wanted.items())]


def test_a_folder_gives_settings_sources_and_statements(tmp_path: Path) -> None:
    country = load(folder(tmp_path))
    assert (country.focus, country.vectors, country.shipped) == ("GEO", ("RUS", "EU"), False)
    assert country.title == {"en": "Georgia"}
    assert country.notes == {"en": ("Small.",)}
    assert [(s.id, s.rank) for s in country.sources] == [("reg", 2), ("news", 3)]
    reading = country.read()
    assert reading.read == reading.kept == 2 + 3 + 2 + 2 + 1 + 2 + 1
    assert all(s.origin == "import" for s in reading.statements)
    assert list(country.statements) == list(reading.statements)


def test_an_agreement_tells_its_life_once_for_each_source(tmp_path: Path) -> None:
    country = load(folder(tmp_path))
    life = [(s.type, s.facet("phase"), s.when, s.status, s.source_id) for s in told(country, about="EU-AA")]
    assert life == [
        ("sign", None, "2014-06-27", "actual", "reg"),
        ("enter_into_force", "provisional", "2014-09-01", "actual", "reg"),
        ("enter_into_force", None, "2016-07-01", "actual", "reg"),
        ("sign", None, "2014-06-27", "actual", "news"),
        ("enter_into_force", "provisional", "2014-09-01", "actual", "news"),
        ("enter_into_force", None, "2016-07-01", "actual", "news"),
        ("party_to", None, "2025", "actual", "reg"),
        ("party_to", None, "2025", "actual", "news"),
        ("enter_into_force", None, "2017", "actual", "news"),
        ("expire", None, "2030", "planned", "news"),
    ]
    first = told(country, about="EU-AA")[0]
    assert first.source == ("EU", "GEO")
    assert first.target == ()
    assert first.titles == (("ru", "Соглашение об ассоциации"),)
    assert first.facet("instrument") == "agreement"
    assert [(e.dataset, e.key, e.column) for e in first.evidence] == [
        ("georgia/agreements.csv", "EU-AA", "signed"),
        ("reg", "12", None),
    ]
    (talk,) = told(country, about="X-TALK")
    assert (talk.type, talk.status, talk.when) == ("sign", "proposed", None)


def test_visits_figures_promises_memberships_and_facts(tmp_path: Path) -> None:
    country = load(folder(tmp_path))
    (visit,) = told(country, type="visit")
    assert (visit.source, visit.target, visit.object) == (("GEO",), ("EU",), "talks")
    assert (visit.facet("person"), visit.facet("role"), visit.domain) == ("A. Person", "President", "politics")
    (summit,) = told(country, type="meet")
    assert (summit.source, summit.target, summit.when) == (("GEO", "RUS", "TUR"), (), "2021")
    (trade,) = told(country, type="trade")
    assert (trade.value, trade.unit, trade.approx, trade.facet("definition")) == (1000000.5, "USD", "~", "customs")
    (share,) = told(country, type="trade_share")
    assert (share.value, share.approx) == ((20.0, 22.0), "=")
    promised, done = told(country, about="C1")
    assert (promised.status, promised.when, promised.facet("made_on"), promised.source_id) == (
        "planned", "2025", "2020", "news",
    )  # fmt: skip
    assert (done.status, done.when, done.facet("state"), done.source_id) == ("actual", "2024-05", "done", "reg")
    assert [(s.target, s.when, s.facet("role"), s.domain) for s in told(country, type="member_of")] == [
        (("WTO",), "2000-06-14/..", "member", "trade"),
        (("CIS",), "1993/2009-08-18", "member", "politics"),
    ]
    (border,) = told(country, type="borders")
    assert border.weak


def test_an_occasion_and_both_halves_of_a_promise_carry_their_titles(tmp_path: Path) -> None:
    visits = FILES["visits.csv"].replace("occasion,", "occasion,title_ru,title_kk,").replace("talks,", "talks,беседа,,")
    promise = (
        "id,commitment,title_ru,title_kk,parties,due,state,state_as_of,source_ids\n"
        "C1,Build a port,Построить порт,Порт салу,GEO;TUR,2025,done,2024-05,reg\n"
    )
    country = load(folder(tmp_path, visits__csv=visits.replace("summit,", "summit,,,"), commitments__csv=promise))
    assert [s.titles for s in told(country, type="visit")] == [(("ru", "беседа"),)]
    assert [s.titles for s in told(country, type="meet")] == [()]
    assert [(s.status, dict(s.titles)) for s in told(country, about="C1")] == [
        ("planned", {"ru": "Построить порт", "kk": "Порт салу"}),
        ("actual", {"ru": "Построить порт", "kk": "Порт салу"}),
    ]


def test_the_object_of_a_figure_carries_its_titles(tmp_path: Path) -> None:
    figures = (
        "id,type,source,target,object,title_ru,title_kk,value,unit,source_ids\n"
        "F1,capacity,GEO,,Anaklia port,порт Анаклия,Анаклия порты,7800000,t,reg\n"
        "F2,trade,GEO,TUR,,,,5,USD,reg\n"
    )
    country = load(folder(tmp_path, figures__csv=figures))
    assert [(s.object, dict(s.titles)) for s in told(country, kind="figure")] == [
        ("Anaklia port", {"ru": "порт Анаклия", "kk": "Анаклия порты"}), (None, {}),
    ]  # fmt: skip


def test_only_country_toml_and_sources_are_needed(tmp_path: Path) -> None:
    bare = {k.replace(".", "__"): None for k in FILES if k not in ("country.toml", "sources.csv")}
    assert list(load(folder(tmp_path, **bare)).statements) == []


def test_a_country_is_found_by_code_and_name() -> None:
    assert load("kaz").focus == load("Kazakhstan").focus == load("Қазақстан").focus == "KAZ"
    with pytest.raises(BadInput, match=r"no base for 'Narnia'.*Shipped: KAZ, UZB"):
        load("Narnia")


HEAD = "id,type,source,target,value,unit,source_ids\n"
AGREEMENT = "id,title_en,parties,signed,source_ids\n"

BAD = [
    ("figures.csv", HEAD + "F1,trade,GEO,RUSS,1,USD,reg\n", UnknownActor, r"no actor 'RUSS'.*line 2, column target"),
    ("figures.csv", HEAD + "F1,trade,GEO,RUS,1,USDD,reg\n", UnknownUnit, r"no unit 'USDD'.*line 2, column unit"),
    ("figures.csv", HEAD + "F1,trade,GEO,RUS,1 000,USD,reg\n", BadRow, r"'1 000' is no number.*column value"),
    ("figures.csv", HEAD + "F1,trade,GEO,RUS,nan,USD,reg\n", BadRow, r"'nan' is no finite number"),
    ("figures.csv", HEAD + "F1,trade,GEO,RUS,,USD,\n", BadRow, r"the cell 'source_ids' is empty"),
    ("figures.csv", HEAD + "F1,trade,GEO,RUS,1,USD,regg\n", BadRow, r"no source 'regg' in sources.csv.*Closest: reg"),
    ("figures.csv", HEAD + "F1,trade,GEO,RUS,1,USD,reg; reg\n", BadRow, r"a source stands twice"),
    ("figures.csv", HEAD + "F1,tradee,GEO,RUS,1,USD,reg\n", BadStatement, r"'tradee' is no type.*Closest: trade"),
    ("figures.csv", HEAD + "F1,trade,GEO,RUS,1,USD\n", BadRow, r"6 cells where the header has 7.*line 2"),
    ("figures.csv", HEAD + "F1,trade,GEO,RUS,1,USD,reg,x\n", BadRow, r"8 cells where the header has 7"),
    ("figures.csv", HEAD + 'F1,"trade" x,GEO,RUS,1,USD,reg\n', BadRow, r"broken quoting.*line 2"),
    ("figures.csv", HEAD + 'F1,"trade,GEO,RUS,1,USD,reg\n', BadRow, r"broken quoting.*starts on line 2"),
    (
        "figures.csv",
        HEAD.replace("unit", "units"),
        BadRow,
        r"the column 'unit' is missing.*Is 'units' meant for 'unit'",
    ),
    ("figures.csv", HEAD.replace("id,", "id,colour,"), BadRow, r"the column 'colour' is unknown"),
    ("figures.csv", HEAD.replace("id,", "id,type,"), BadRow, r"the column 'type' stands twice"),
    ("figures.csv", HEAD.replace(",", ";"), BadRow, r"save the file with commas"),
    ("figures.csv", "", BadRow, r"the file is empty"),
    ("figures.csv", (HEAD + "F1,trade,GEO,RUS,1,USD,reg,Торг\n").encode("cp1251"), BadRow, r"not UTF-8.*line 2"),
    ("figures.csv", HEAD.encode("utf-16"), BadRow, r"not UTF-8.*UTF-16"),
    (
        "figures.csv",
        HEAD + "F1,trade,GEO,RUS,1,USD,reg\nF1,trade,GEO,RUS,2,USD,reg\n",
        BadRow,
        r"the id 'F1' stands on line 2 by the same source with other content",
    ),
    (
        "figures.csv",
        HEAD + "F1,trade,GEO,RUS,1,USD,reg\nF1,trade,GEO,TUR,2,USD,news\n",
        BadRow,
        r"the id 'F1' already stands for something else \('target' differs from line 2\)",
    ),
    ("agreements.csv", AGREEMENT + "A,Treaty,GEO;RUS,2014-13-01,reg\n", BadDate, r"2014-13-01.*column signed"),
    ("agreements.csv", AGREEMENT + "A,Treaty,GEO;RUS,27.06.2014,reg\n", BadDate, r"2014-06-27"),
    ("agreements.csv", AGREEMENT + "A,Treaty,GEO;Rusia,2014,reg\n", UnknownActor, r"column parties"),
    ("agreements.csv", AGREEMENT + "A,,GEO;RUS,2014,reg\n", BadRow, r"the cell 'title_en' is empty"),
    (
        "agreements.csv",
        AGREEMENT.replace("signed", "state") + "A,Treaty,GEO;RUS,inforce,reg\n",
        BadRow,
        r"'inforce' is not known here.*Closest: in force",
    ),
    (
        "agreements.csv",
        AGREEMENT.replace("signed", "domain,signed") + "A,Treaty,GEO;RUS,trades,2014,reg\n",
        BadStatement,
        r"'trades' is no domain.*column domain",
    ),
    (
        "facts.csv",
        "id,kind,type,source,target,status,source_ids\nX,tie,borders,GEO,RUS,maybe,reg\n",
        BadStatement,
        r"'maybe' is no status.*column status",
    ),
    (
        "facts.csv",
        "id,kind,type,source,target,domain,source_ids\nX,tie,borders,GEO,RUS,trades,reg\n",
        BadStatement,
        r"'trades' is no domain.*Closest: trade",
    ),
    (
        "facts.csv",
        "id,kind,type,source,target,check,source_ids\nX,tie,borders,GEO,RUS,sure,reg\n",
        BadStatement,
        r"'sure' is no check",
    ),
    (
        "commitments.csv",
        "id,commitment,parties,made_on,source_ids\nC,Build,GEO,yesterday,reg\n",
        BadDate,
        r"yesterday.*column made_on",
    ),
    ("sources.csv", "id,title,rank\nreg,A register,9\nnews,A,3\n", BadRow, r"'9' is no rank.*column rank"),
    ("sources.csv", "id,title,published\nreg,A,1st May\nnews,A,\n", BadDate, r"1st May.*column published"),
    ("sources.csv", "id,title\nreg;x,A\nnews,A\n", BadRow, r"holds a blank, ';' or '#'"),
    ("sources.csv", "id,title\nreg,A\nreg,B\nnews,A\n", BadRow, r"the id 'reg' stands on line 2"),
    ("country.toml", "focus = ", BadInput, r"no valid TOML"),
    ("country.toml", 'focus = "GEOR"', UnknownActor, r"no actor 'GEOR' in georgia/country.toml"),
    ("country.toml", 'fokus = "GEO"', BadInput, r"unknown key 'fokus'.*Closest: focus"),
    ("country.toml", 'vectors = ["RUS"]', BadInput, r"'focus' is missing"),
    ("country.toml", 'focus = "GEO"\nvectors = "RUS"', BadInput, r"'vectors' is no list"),
    ("country.toml", 'focus = "GEO"\ntitle = "Georgia"', BadInput, r"'title' has no languages"),
    ("country.toml", 'focus = "GEO"\n[title]\nen = "Грузия"'.encode("cp1251"), BadInput, r"not UTF-8"),
]


@pytest.mark.parametrize(("file", "text", "error", "says"), BAD)
def test_what_cannot_be_used_is_said_with_its_place(
    tmp_path: Path, file: str, text: str | bytes, error: type[BadInput], says: str
) -> None:
    home = folder(tmp_path, **{file.replace(".", "__"): text})
    with pytest.raises(error, match=r"(?s)" + says) as caught:
        list(load(home).statements)
    assert caught.value.where is None or "georgia" in caught.value.where
    assert caught.value.next_step


def test_missing_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"no country.toml in .*focus"):
        load(folder(tmp_path, country__toml=None))
    (tmp_path / "again").mkdir()
    with pytest.raises(BadInput, match=r"no sources.csv in .*id, title"):
        load(folder(tmp_path / "again", sources__csv=None))


def test_keep_going_leaves_out_what_cannot_be_used_and_counts_it(tmp_path: Path) -> None:
    figures = (
        HEAD
        + "F1,trade,GEO,RUS,1,USD,reg\n"
        + "F2,trade,GEO,Rusia,1,USD,reg\n"
        + "\n"
        + 'F3,"trade" x,GEO,RUS,1,USD,reg\n'
        + "F4,trade,GEO\n"
        + "F1,trade,GEO,RUS,2,USD,reg\n"
        + "F5,trade,GEO,RUS,3,USD,gone\n"
        + "F1,trade,GEO,RUS,1,USD,reg\n"
    )
    bare = {k.replace(".", "__"): None for k in FILES if k not in ("country.toml", "sources.csv", "figures.csv")}
    home = folder(tmp_path, **{**bare, "figures__csv": figures, "sources__csv": "id,title,rank\nreg,A,2\ngone,B,11\n"})
    country = load(home, keep_going=True)
    reading = country.read()
    assert [s.value for s in reading.statements] == [1.0]
    assert reading.read == 2 + 7
    assert reading.read == reading.kept + len(reading.rejected)
    assert [(r.file, r.line) for r in reading.rejected] == [
        ("georgia/sources.csv", 3),
        ("georgia/figures.csv", 3),
        ("georgia/figures.csv", 5),
        ("georgia/figures.csv", 6),
        ("georgia/figures.csv", 7),
        ("georgia/figures.csv", 8),
    ]
    assert "no actor 'Rusia'" in reading.rejected[1].reason
    assert [s.value for s in country.statements] == [1.0]


def test_a_byte_order_mark_and_padding_do_no_harm(tmp_path: Path) -> None:
    home = folder(tmp_path, visits__csv="\ufeff" + FILES["visits.csv"].replace("V1,", " V1 ,"))
    assert told(load(home), type="visit")[0].evidence[0].key == "V1"


def test_the_columns_are_documented() -> None:
    text = (Path(__file__).parents[2] / "docs/country-folder.md").read_text(encoding="utf-8")
    for file, layout in columns().items():
        assert f"`{file}`" in text
        for column in layout.columns:
            assert f"`{column.name}`" in text, (file, column.name)
            assert column.meaning


def test_a_misnamed_file_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "country.toml").write_text('focus = "GEO"\n', encoding="utf-8")
    (tmp_path / "sources.csv").write_text("id,title\npress,A newspaper\n", encoding="utf-8")
    (tmp_path / "raw-data.csv").write_text("anything\n", encoding="utf-8")
    assert list(load(tmp_path).statements) == []
    (tmp_path / "vizits.csv").write_text("id,from,to,occasion,source_ids\n", encoding="utf-8")
    with pytest.raises(BadInput, match=r"Is visits\.csv meant\?"):
        load(tmp_path)
    (tmp_path / "vizits.csv").unlink()
    (tmp_path / "visits.csv").mkdir()
    with pytest.raises(BadInput, match=r"'visits\.csv' is no file"):
        load(tmp_path)
