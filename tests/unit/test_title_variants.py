"""Titles with a word of seniority, a misspelled word or a short form have the answer of the plain title."""

import pytest

import jobtaxonomy as jt


@pytest.mark.parametrize(
    "title", ["Senior Facilities Coordinator", "Facilities Coordinator, Sr.", "Lead Facilities Coordinator"]
)
def test_a_word_of_seniority_changes_no_answer(title: str) -> None:
    match, plain = jt.lookup(title), jt.lookup("Facilities Coordinator")
    assert match is not None
    assert plain is not None
    assert (match.code, match.title, match.method) == (plain.code, plain.title, "core")
    assert match.score < plain.score
    assert jt.code_titles([title])[0] == jt.candidates(title, limit=1) == (match,)
    assert jt.candidates(title, limit=9)[0] == match


def test_a_word_that_only_looks_like_seniority_stays() -> None:
    assert [match.method for match in jt.candidates("Senior Living Advisor", limit=1)] != ["core"]


@pytest.mark.parametrize(
    ("typed", "soc"),
    [
        ("Acountant", "13-2011"), ("Physcian Asistant", "29-1071"), ("Structual Wellder", "51-4121"),
        ("Elecrician", "47-2111"), ("Registerd Nurse", "29-1141"),
    ],
)  # fmt: skip
def test_a_misspelled_word_is_read_as_the_one_that_is_meant(typed: str, soc: str) -> None:
    match = jt.lookup(typed)
    assert match is not None
    assert match.soc == soc
    assert jt.code_titles([typed])[0][0] == match


@pytest.mark.parametrize(
    ("typed", "soc"),
    [
        ("City of Tampa - Parks & Rec - Groundskeeper I", "37-3011"),
        ("Accountant II - State of Ohio", "13-2011"),
    ],
)
def test_a_listed_part_answers_where_the_whole_is_unsure(typed: str, soc: str) -> None:
    match = jt.lookup(typed)
    assert match is not None
    assert match.soc == soc
    assert jt.code_titles([typed])[0] == jt.candidates(typed, limit=1) == (match,)
    assert jt.candidates(typed, limit=9)[0] == match


@pytest.mark.parametrize("text", ["Home Depot", "Olive Garden", "McDonald's"])
def test_an_employer_alone_is_no_title(text: str) -> None:
    assert jt.lookup(text) is None


@pytest.mark.parametrize("typed", ["Railway hand", "Diesel fitter", "Vineyard hand"])
def test_nobody_supervises_without_a_word_of_leading(typed: str) -> None:
    assert not any(match.role.title.startswith("First-Line") for match in jt.candidates(typed, limit=1))


@pytest.mark.parametrize("text", ["oilej", "Ms Carlos Clark", "Mr. Rivera", "maison maison"])
def test_a_name_is_not_read_as_a_trade(text: str) -> None:
    assert jt.lookup(text) is None


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("VP Eng.", "VP Engineering"), ("Director of Eng", "Director of Engineering"),
        ("Comp & Ben Analyst", "Compensation and Benefits Analyst"),
        ("Comp&Ben Analyst", "Compensation & Benefits Analyst"),
    ],
)  # fmt: skip
def test_short_forms_mean_what_they_stand_for(short: str, long: str) -> None:
    assert jt.candidates(short, limit=3) == jt.candidates(long, limit=3)


@pytest.mark.parametrize("title", ["Plant Manager", "Registered Nurse", "Data Scientist", "Senior Data Scientist"])
def test_further_roles_share_what_is_left(title: str) -> None:
    matches = jt.candidates(title, limit=20)
    assert sum(match.score for match in matches) <= 1 + 0.0001 * len(matches)
    assert matches[0].score == jt.candidates(title, limit=1)[0].score


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("Machinst", "Machinist"), ("Truck Drvier", "Truck Driver"), ("Weldng Operater", "Welding Operator")],
)
def test_of_words_equally_near_the_most_common_is_meant(typed: str, meant: str) -> None:
    match = jt.lookup(typed)
    assert match is not None
    assert match.soc == jt.candidates(meant, limit=1)[0].soc
