from __future__ import annotations

from tarazy.ledger.facts import facts


def sizes(statements):
    return sorted(len(f.statements) for f in facts(statements))


def who(name):
    return (("person", name),)


def test_a_year_does_not_join_two_visits(act):
    october = act("visit", "KAZ", "foreign minister Tokayev, Brussels", "2006-10", to="EU")
    december = act("visit", "KAZ", "Nazarbayev, Brussels", "2006-12-04/2006-12-06", to="EU")
    year = act("visit", "KAZ", "visit of Nazarbayev", "2006", to="EU", by="b")
    found = facts([october, december, year])
    assert sorted(len(f.statements) for f in found) == [1, 2]
    assert {s.id for f in found if len(f.statements) == 2 for s in f.statements} == {december.id, year.id}


def test_visits_of_one_month_need_the_person(act):
    cheney = act("visit", "USA", "official visit", "2006-05", to="KAZ", detail=who("Dick Cheney"))
    rice = act("visit", "USA", "Condoleezza Rice", "2006-05", to="KAZ", by="b")
    again = act("visit", "USA", "talks", "2006-05-05", to="KAZ", detail=who("Vice-President Cheney"), by="c")
    assert sizes([cheney, rice, again]) == [1, 2]
    assert sizes(
        [act("visit", "USA", None, "2006-05", to="KAZ"), act("visit", "USA", None, "2006-05", to="KAZ", by="b")]
    ) == [2]


def test_visits_on_the_same_days(act):
    assert sizes([act("visit", "RUS", "talks in the capital", "2008-05-22/2008-05-23", to="KAZ"),
                  act("visit", "RUS", "first foreign trip", "2008-05-22", to="KAZ", by="b")]) == [2]  # fmt: skip
    assert sizes(
        [act("visit", "RUS", "a", "2008-05-22", to="KAZ"), act("visit", "KAZ", "a", "2008-05-22", to="RUS")]
    ) == [1, 1]


def test_partly_overlapping_days_are_one_visit_with_rival_dates(act):
    (fact,) = facts([act("visit", "CHN", None, "2005-07-03/2005-07-04", to="KAZ", detail=who("Hu Jintao")),
                     act("visit", "CHN", None, "2005-07-04/2005-07-05", to="KAZ", detail=who("Hu Jintao"),
                         by="b")])  # fmt: skip
    assert [(c.kind, c.apparent) for c in fact.conflicts] == [("date", False)]
    assert fact.conflicts[0].severity < 0.3


def test_meetings_of_one_day_under_telling_names_are_two(act):
    council = act("meet", "KAZ EU", "Cooperation Council on justice", "2023-10-23")
    forum = act("meet", "KAZ EU", "Investors Forum for transport", "2023-10-23", by="b")
    assert sizes([council, forum]) == [1, 1]
    same = act("meet", "EU KAZ", "the Investors Forum", "2023-10-23", by="c")
    assert sizes([council, forum, same]) == [1, 2]


def test_meetings_of_one_name_in_one_year(act):
    assert sizes([act("meet", "KAZ UZB", "third Samarkand forum of borders", "2019"),
                  act("meet", "KAZ UZB", "third Samarkand forum of borders", "2019-04-03", by="b")]) == [2]  # fmt: skip


def test_undated_visits_may_be_any(act):
    assert sizes([act("visit", "KAZ", None, None, to="EU"), act("visit", "KAZ", None, None, to="EU", by="b"),
                  act("visit", "KAZ", None, "2006-10", to="EU", by="c")]) == [1, 1, 1]  # fmt: skip


def test_a_membership_is_one_whether_dated_or_not(tie):
    said = [tie("member_of", "KAZ", "2015-01-01/..", to="EAEU"), tie("member_of", "KAZ", None, to="EAEU", by="b"),
            tie("member_of", "KAZ", "2025", to="EAEU", by="c"),
            tie("member_of", "KAZ", "2015/..", to="EAEU", by="d")]  # fmt: skip
    (fact,) = facts(said)
    assert (fact.status, fact.disputed) == ("confirmed", False)
    assert fact.when() == "2015-01-01/.."
    observer = tie("member_of", "KAZ", "2012/..", to="EAEU", detail=(("role", "observer"),))
    assert sizes([*said, observer]) == [1, 4]


def test_memberships_from_rival_days_conflict(tie):
    (fact,) = facts(
        [
            tie("member_of", "KAZ", "2015-01-01/..", to="EAEU"),
            tie("member_of", "KAZ", "2014-05-29/..", to="EAEU", by="b"),
        ]
    )
    assert [(c.kind, c.apparent) for c in fact.conflicts] == [("date", False)]


def test_who_left_and_came_back_was_a_member_twice(tie):
    assert sizes(
        [tie("member_of", "UZB", "2006/2008", to="EAEC"), tie("member_of", "UZB", "2020/..", to="EAEC", by="b")]
    ) == [1, 1]
    assert sizes(
        [
            tie("member_of", "UZB", "1992-05-15/1999-04-02", to="CSTO"),
            tie("member_of", "UZB", "1992/1999", to="CSTO", by="b"),
        ]
    ) == [2]


def test_ties_with_names(tie):
    a = tie("linked_by", "KAZ CHN", None, object="Atasu-Alashankou oil pipeline")
    b = tie("linked_by", "KAZ CHN", "2005/..", object="the oil pipeline Atasu-Alashankou", by="b")
    c = tie("linked_by", "KAZ CHN", None, object="Khorgos railway", by="c")
    assert sizes([a, b, c]) == [1, 2]


def test_joining_an_organisation_and_joining_something_within_it(act):
    org = [act("join", "KAZ", title, "2010", to="COE", by=title or "b") for title in (None, "Council of Europe")]
    inside = [
        act("join", "KAZ", title, None, to="COE") for title in ("European Cultural Convention", "Venice Commission")
    ]
    assert sizes([*org, *inside]) == [1, 1, 2]


def test_an_application_and_the_accession_are_one_fact_without_conflict(act):
    applied = act("join", "KAZ", None, "1996-01-26", to="WTO", status="proposed")
    joined = act("join", "KAZ", None, "2015-11-30", to="WTO", by="b")
    (fact,) = facts([applied, joined])
    assert (fact.state(), fact.when(), fact.conflicts) == ("actual", "2015-11-30", ())


def test_relations_are_established_once(act):
    said = [act("establish_relations", "KAZ CHN", "diplomatic relations", "1992-01-03"),
            act("establish_relations", "CHN KAZ", None, "1992-01", by="b")]  # fmt: skip
    assert sizes(said) == [2]


def test_a_promise_and_the_finding_on_it_are_two_facts(act):
    text = "Open visa facilitation talks"
    promised = act("cooperate", "EU KAZ", text, "2025", status="planned", about="C009")
    found = act("cooperate", "EU KAZ", text, "2025-12-02", about="C009", detail=(("state", "done"),))
    both = facts([promised, found])
    assert [len(f.statements) for f in both] == [1, 1]
    assert not any(f.disputed for f in both)


def test_stances_by_name_and_time(act):
    a = act("support", "USA", "western Kazakhstan oil pipeline", None, to="KAZ")
    b = act("support", "USA", "oil pipeline of western Kazakhstan", "2006", to="KAZ", by="b")
    c = act("support", "USA", "oil pipeline of western Kazakhstan", "2009", to="KAZ", by="c")
    d = act("support", "USA", "democratic reform", "2006", to="KAZ", by="d")
    assert sizes([a, b, c, d]) == [1, 1, 2]
    assert sizes([act("aid", "KAZ", None, "2022", to="UKR"), act("aid", "KAZ", None, "2022-03", to="UKR", by="b")]) == [
        2
    ]
