from __future__ import annotations

from tarazy.ledger.facts import facts

EPCA = "Enhanced Partnership and Cooperation Agreement"


def sizes(statements, **more):
    return sorted(len(f.statements) for f in facts(statements, **more))


def test_titles_in_three_languages_are_one_thing(act):
    ru, kk = (
        "Соглашение о расширенном партнерстве и сотрудничестве",
        "Кеңейтілген әріптестік пен ынтымақтастық туралы келісім",
    )
    said = [act("sign", "KAZ EU", title, "2015-12-21", by=by) for title, by in ((EPCA, "a"), (ru, "b"), (kk, "c"))]
    assert sizes(said) == [3]


def test_a_title_in_another_language_given_with_the_row_is_enough(act):
    known = act("sign", "KAZ RUS", "Treaty on Good-Neighbourliness", "2013-11-11", about="T13",
                titles=(("ru", "Договор о хорошем соседстве и чём-то ещё"),))  # fmt: skip
    read = act("sign", "KAZ RUS", "Договор о хорошем соседстве и чем-то еще", "2013", by="b")
    (fact,) = facts([known, read])
    assert fact.title_in("ru") == "Договор о хорошем соседстве и чём-то ещё"
    assert fact.title_in("kk") == fact.title == "Treaty on Good-Neighbourliness"


def test_two_handles_are_never_one_thing(act):
    title = "Agreement on the joint use and protection of transboundary waters"
    old = act("sign", "KAZ RUS", title, "1992-08-27", about="WATER92")
    new = act("sign", "KAZ RUS", title, "2010-09-07", about="WATER10", by="b")
    assert sizes([old, new]) == [1, 1]
    # A title without a handle goes where its date fits, and nowhere where nothing tells which is meant.
    dated = act("sign", "KAZ RUS", title, "2010", by="c")
    assert {f.about: len(f.statements) for f in facts([old, new, dated])} == {"WATER92": 1, "WATER10": 2}
    undated = act("sign", "KAZ RUS", title, None, by="c")
    assert sizes([old, new, undated]) == [1, 1, 1]


def test_an_old_title_used_again_after_many_years_is_another_text(act):
    title = "Agreement on the joint use and protection of transboundary waters"
    years = [
        act("sign", "KAZ RUS", title, when, by=when) for when in ("1992-08-27", "1992", "2010-09-07", "2007-09-10")
    ]
    assert sizes(years) == [2, 2]
    expiry = act("expire", "KAZ RUS", title, "2012", by="z")
    undated = act("sign", "KAZ RUS", title, None, by="y")
    assert sizes([*years, expiry, undated]) == [1, 1, 2, 2]


def test_generic_titles_need_dates_that_agree(act):
    said = [
        act("sign", "KAZ RUS", "joint statement", when, by=when) for when in ("2001-12-21", "2008-05-22", "2008-05")
    ]
    assert sizes(said) == [1, 2]
    known = act("sign", "KAZ USA", "Joint statement on a new relationship", "2001-12-21", about="STAT01")
    read = act("sign", "KAZ USA", "joint statement on relations", "2001-12", by="b")
    assert sizes([known, read]) == [2]
    named = act("sign", "KAZ CHN", "Joint declaration during Jiang Zemin's visit", "1996-07-05", about="DECL96")
    assert sizes([named, act("sign", "KAZ CHN", "joint declaration of 1996", "1996", by="b")]) == [2]


def test_texts_signed_on_one_day_stay_apart(act):
    titles = ("Agreement on animal health and quarantine", "Agreement on plant quarantine and protection",
              "Agreement on exchange of hydrological data on transboundary rivers",
              "Agreement on research on transboundary rivers")  # fmt: skip
    assert sizes([act("sign", "KAZ CHN", t, "2004-05-17", by=f"s{n}") for n, t in enumerate(titles)]) == [1] * 4


def test_one_source_tells_a_thing_once(act):
    a = act("found", "KAZ EU", "joint cooperation committee", "1996-04-29")
    b = act("found", "KAZ EU", "Parliamentary Cooperation Committee")
    assert sizes([a, b]) == [1, 1]


def test_parties_may_be_told_in_part_or_as_a_bloc(act):
    title = "Agreement on confidence building in the military field in the border area"
    five = act("sign", "CHN KAZ KGZ RUS TJK", title, "1996-04-26")
    pair = act("sign", "CHN KAZ", title, "1996", by="b")
    (fact,) = facts([five, pair])
    (scope,) = [c for c in fact.conflicts if c.kind == "scope"]
    assert (scope.reason, scope.apparent) == ("part-of-parties", True)
    assert len(fact.source) == 5 or len(fact.source) == 2
    other = act("sign", "TUR UZB", title, "1996-04-26", by="c")
    assert sizes([five, other]) == [1, 1]


def test_lists_of_signatories_that_differ_are_a_conflict_of_scope(act):
    title = "Treaty on Friendship for the Development of Central Asia"
    three = act("sign", "KAZ KGZ UZB", title, "2022-07-21")
    four = act("sign", "KAZ KGZ TJK UZB", title, "2022-07-21", by="b")
    (fact,) = facts([three, four])
    assert [(c.kind, c.reason, c.apparent) for c in fact.conflicts] == [("scope", "rival-parties", False)]
    assert "Tajikistan" in str(fact.conflicts[0].explanation)
    assert fact.status == "conflict"
    hoped = act("sign", "TJK TKM", title, None, status="proposed", about="F22", by="c")
    (fact,) = facts([act("sign", "KAZ KGZ UZB", title, "2022-07-21", about="F22"), hoped])
    assert fact.conflicts == ()


def test_phases_of_entry_into_force_are_two_facts(act):
    whole = act("enter_into_force", "KAZ EU", EPCA, "2020-03-01")
    part = act("enter_into_force", "KAZ EU", EPCA, "2016-05-01", detail=(("phase", "provisional"),))
    found = facts([whole, part])
    assert len(found) == 2
    assert not any(f.disputed for f in found)
    assert {f.detail("phase") for f in found} == {None, "provisional"}


def test_ratifications_by_two_states_are_two_facts(act):
    assert sizes([act("adopt", "KAZ", "Energy Charter Treaty", "1995-10-18"),
                  act("adopt", "UZB", "Energy Charter Treaty", "1995-03-12")]) == [1, 1]  # fmt: skip


def test_crowds_of_similar_titles_stay_fast_and_right(act):
    said = [
        act("sign", "KAZ RUS", f"Agreement on fishery quota for {1900 + n}", f"{1900 + n}", by="a") for n in range(90)
    ]
    said += [
        act("sign", "KAZ RUS", f"Agreement on fishery quota for {1900 + n}", f"{1900 + n}-05-01", by="b")
        for n in range(90)
    ]
    assert sizes(said) == [2] * 90


def test_a_dozen_years_are_the_limit_for_similar_titles(act):
    a = act("sign", "KAZ CIS", "CIS free trade area agreement", "1994-04-15")
    b = act("sign", "KAZ CIS", "Treaty on a free trade area of the CIS", "2011-10-18", by="b")
    assert sizes([a, b]) == [1, 1]
    c = act("sign", "KAZ CIS", "Treaty on a free trade area of the CIS", "1995-10-18", by="b")
    assert sizes([a, c]) == [2]
    d = act("sign", "KAZ CIS", "Joint statement on the free trade area", "1994-04-15")
    e = act("sign", "KAZ CIS", "Joint statement about the CIS free trade area", "1997-04-15", by="b")
    assert sizes([d, e]) == [1, 1]
