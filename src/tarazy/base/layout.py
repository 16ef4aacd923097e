"""Which files a country folder may hold and which columns they have: the loader, the help and the docs read it here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

__all__ = ["Column", "FileLayout", "columns", "layouts"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a file: its name, whether the header must have it, and what its cells mean."""

    name: str
    required: bool
    meaning: str


@dataclass(frozen=True, slots=True)
class FileLayout:
    """One file of a country folder: its columns, and those that every row of one id must share."""

    name: str
    purpose: str
    columns: tuple[Column, ...]
    identity: tuple[str, ...] = ()

    @property
    def required(self) -> tuple[str, ...]:
        """The columns that the header must have."""
        return tuple(c.name for c in self.columns if c.required)

    @property
    def names(self) -> tuple[str, ...]:
        """All columns that the header may have, in the order in which the shipped files have them."""
        return tuple(c.name for c in self.columns)


def _must(name: str, meaning: str) -> Column:
    return Column(name, True, meaning)


def _may(name: str, meaning: str) -> Column:
    return Column(name, False, meaning)


_SOURCE_IDS = _must(
    "source_ids",
    "who says so: ids of sources.csv, separated by ';'; after a '#' the place in the source, such as a record number "
    "(ieadb#838). Each named source gives its own statement, so name two only where both say exactly the same",
)
_CHECK = _may("check", "how well the row is supported: opened, two sources, one source, derived, memory or unconfirmed")
_NOTE = _may("note", "anything a reader of the row should know")
_DOMAIN = _may("domain", "politics, trade, investment, energy, transport, ...; other is the default")
_STATUS = _may("status", "actual (the default), planned, proposed or denied")
_WHEN = _may("when", "EDTF date or interval (1992-05-25, 2009-02, 1998, 2004/..); empty where the source does not say")
_ID = _must("id", "a stable name of the row; rows of the same id speak of the same thing by different sources")


@lru_cache(maxsize=1)
def layouts() -> Mapping[str, FileLayout]:
    """All files of a country folder by file name, in the order in which they are read."""
    files = (
        FileLayout("sources.csv", "the publications, data sets and pages that the other files name", (
            _must("id", "a stable, readable id, such as astanatimes-2024-04"),
            _must("title", "what the source is, in your own words"),
            _may("publisher", "who published it"),
            _may("author", "who wrote it"),
            _may("published", "EDTF date of publication"),
            _may("kind", "news, register, dataset, statistics, treaty text, article, ... (default: page)"),
            _may("url", "address"),
            _may("language", "ISO 639 code"),
            _may("rank", "1 treaty text or official statistics, 2 register or data set, 3 press and official news "
                         "(the default), 4 paper or book, 5 general knowledge"),
            _NOTE,
        )),
        FileLayout("agreements.csv", "agreements and declarations, and what each source says of their lives", (
            _must("id", "the handle of the agreement, such as EU-EPCA; in several rows where sources differ"),
            _must("title_en", "its name in English"),
            _may("title_ru", "its name in Russian"),
            _may("title_kk", "its name in Kazakh"),
            _must("parties", "actor codes separated by ';'"),
            _may("instrument", "treaty, agreement, declaration, memorandum, protocol, charter, programme, ..."),
            _DOMAIN,
            _may("act", "sign (the default), or adopt for a strategy or programme of one body"),
            _may("signed", "EDTF date of signature (or adoption)"),
            _may("provisional_from", "EDTF date from which it is applied provisionally"),
            _may("in_force", "EDTF date of entry into force"),
            _may("ended", "EDTF date on which it ended, expired or was replaced"),
            _may("ends", "EDTF date on which it is to end by its own terms"),
            _may("replaced_by", "handle of what came instead"),
            _may("state", "in force, not in force, ended, signed, under negotiation, political or unclear"),
            _may("state_as_of", "EDTF date for which the state holds"),
            _may("bound", "actor codes of the parties that it binds, where it does not bind all of them"),
            _may("state_source_ids", "who says so of the state, where it is another source than that of the dates"),
            _may("state_check", "as check, for the state alone"),
            _SOURCE_IDS, _CHECK,
            _may("date_check", "sourced, or memory where the dates come from general knowledge"), _NOTE,
        ), identity=("title_en", "parties", "instrument")),
        FileLayout("visits.csv", "visits and meetings", (
            _ID,
            _may("type", "visit (the default), or meet for a summit of several"),
            _WHEN,
            _may("person", "who travelled"),
            _may("role", "that person's office"),
            _must("from", "actor codes of the visitors, separated by ';'"),
            _must("to", "actor code of the host"),
            _must("occasion", "what it was for"),
            _may("title_ru", "the occasion in Russian"),
            _may("title_kk", "the occasion in Kazakh"),
            _DOMAIN, _STATUS, _SOURCE_IDS, _CHECK,
            _may("date_check", "sourced, or memory where the date comes from general knowledge"), _NOTE,
        ), identity=("from", "to", "occasion")),
        FileLayout("figures.csv", "numbers: trade, investment, shares, capacities and other counted things", (
            _ID,
            _must("type", "trade, exports, imports, trade_share, trade_rank, investment, investment_share, ..."),
            _must("source", "actor codes: whose quantity it is (the reporter; of an investment: the investor)"),
            _must("target", "actor codes: the partner (of an investment: the host)"),
            _may("object", "what is counted, where the type does not say it"),
            _may("title_ru", "that in Russian"),
            _may("title_kk", "that in Kazakh"),
            _may("commodity", "oil, gas, ... where the figure is of one good"),
            _must("value", "a number, or low..high"),
            _must("unit", "percent, count, people, t, m3, bbl/d, TEU, km, day, ..., unknown, or a currency code"),
            _may("approx", "= (the default), ~, >, <, >= or <="),
            _WHEN, _STATUS, _DOMAIN,
            _may("definition", "what exactly is counted, by whom, how valued; other definitions are no rivals"),
            _may("asserted_by", "who said it, where that is not the source itself"),
            _SOURCE_IDS, _CHECK, _NOTE,
        ), identity=("type", "source", "target", "unit")),
        FileLayout("commitments.csv", "promises: what, by when, and how far they are", (
            _ID,
            _must("commitment", "what was promised, in your own words"),
            _may("title_ru", "the promise in Russian"),
            _may("title_kk", "the promise in Kazakh"),
            _must("parties", "actor codes of those who promised, separated by ';'"),
            _may("made_on", "EDTF date on which it was promised"),
            _may("instrument", "the text that holds the promise"),
            _may("due", "EDTF date by which it is due; empty where none was set"),
            _may("state", "not_begun, early, advanced, done, stalled or missed"),
            _may("state_as_of", "EDTF date for which the state holds"),
            _may("state_source_ids", "who says so of the state, where it is another source than that of the promise"),
            _may("state_check", "as check, for the state alone"),
            _DOMAIN, _SOURCE_IDS, _CHECK,
            _may("date_check", "sourced, or memory where the dates come from general knowledge"), _NOTE,
        ), identity=("commitment", "parties")),
        FileLayout("memberships.csv", "memberships of the country in organisations", (
            _must("organisation", "actor code of the organisation"),
            _may("member", "actor code of the member (default: the country in focus)"),
            _may("role", "member (the default), observer, partner or candidate"),
            _may("since", "EDTF date"),
            _may("until", "EDTF date; empty where it lasts"),
            _DOMAIN, _SOURCE_IDS, _CHECK, _NOTE,
        )),
        FileLayout("facts.csv", "statements of any kind, as a reader of documents would write them", (
            _ID,
            _must("kind", "act, figure or tie"),
            _must("type", "a type of that kind"),
            _must("source", "actor codes separated by ';'"),
            _must("target", "actor codes separated by ';'; may be empty"),
            _may("object", "the agreement, institution, project or issue"),
            _may("title_ru", "its name in Russian"),
            _may("title_kk", "its name in Kazakh"),
            _may("value", "figures: a number, or low..high"),
            _may("unit", "figures: the unit"),
            _may("approx", "figures: = (the default), ~, >, <, >= or <="),
            _WHEN, _STATUS, _DOMAIN,
            _may("asserted_by", "who said it, where that is not the source itself"),
            _may("about", "handle of the agreement or promise that it speaks of"),
            _may("definition", "figures: what exactly is counted"),
            _may("commodity", "figures: oil, gas, ..."),
            _may("instrument", "agreements: treaty, declaration, ..."),
            _may("person", "visits and meetings: who"),
            _may("role", "that person's office"),
            _SOURCE_IDS, _CHECK, _NOTE,
        )),
    )  # fmt: skip
    return {f.name: f for f in files}


def columns() -> Mapping[str, FileLayout]:
    """Name the files that a country folder may hold, each with its columns, by file name."""
    return layouts()
