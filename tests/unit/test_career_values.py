"""Skill gaps, fit, variation, interview questions, comparisons, and skills across roles."""

import json
from argparse import ArgumentParser

import pytest

import jobtaxonomy as jt
from jobtaxonomy.career.fit import LIMITS, congruence
from jobtaxonomy.career.interviews import questions
from jobtaxonomy.career.variation import spread
from jobtaxonomy.cli import careers
from jobtaxonomy.competencies import Skill, SkillRating, skill_gaps
from jobtaxonomy.records.skill_index import SkillIndex
from jobtaxonomy.requirements import EDUCATION_LEVELS, preparation_claims, schooling_claim, schooling_years
from jobtaxonomy.role_comparison import compare_roles
from jobtaxonomy.views.role import as_data, as_text


@pytest.fixture(scope="module")
def index() -> SkillIndex:
    return jt.load()._records.skill_index


def rating(name: str, importance: float | None, level: float | None) -> SkillRating:
    return SkillRating(Skill(name, name, "skill"), importance, None, level, None, None)


def test_gaps_are_ordered_by_importance_times_climb() -> None:
    have = [rating("a", 4, 2.0), rating("b", 4, 4.0), rating("c", 4, 3.0)]
    need = [
        rating("a", 3.0, 3.0),
        rating("b", 5, 4.0),
        rating("c", 5.0, 4.0),
        rating("d", 2.9, 7),
        rating("e", 5, None),
    ]
    assert [(gap.skill.name, gap.gap) for gap in skill_gaps(have, need)] == [("c", 1.0), ("a", 1.0)]
    assert [gap.skill.name for gap in skill_gaps(have, need, minimum=2)] == ["d", "c", "a"]
    assert skill_gaps([], need) == ()
    for minimum in (0.5, 6, True):
        with pytest.raises(jt.InvalidQuery):
            skill_gaps(have, need, minimum=minimum)


def test_technology_gaps_are_hot_or_in_demand_and_not_known_yet() -> None:
    nurse, developer = jt.role("29-1141"), jt.role("15-1252")
    known = {product.name for product in nurse.technology()}
    gap = nurse.technology_gap(developer)
    assert gap
    assert all((product.hot or product.in_demand) and product.name not in known for product in gap)
    assert nurse.technology_gap(nurse) == ()


def test_roles_that_use_a_skill(index: SkillIndex) -> None:
    found = index.roles_with(index.by_name["sap software"])
    assert jt.role("11-3051") in found
    assert {"SAP software"} <= {product.name for product in found[0].technology() if product.in_demand}
    reading = index.roles_with(index.by_name["2.a.1.a"])
    importances = [next(r.importance for r in role.skills() if r.skill.id == "2.A.1.a") for role in reading]
    assert importances == sorted(importances, key=lambda value: -(value or 0))
    assert min(value or 0 for value in importances) >= 3
    assert jt.role("11-3051") in index.roles_with(index.by_name["oral comprehension"])
    assert jt.role("47-2111") in index.roles_with(index.by_name["claw hammers"])
    empathy = index.roles_with(index.by_name["empathy"])
    assert empathy
    assert all(
        any(style.skill.name == "Empathy" and style.rank for style in role.work_styles()) for role in empathy[:20]
    )


def test_every_kind_of_published_skill_can_be_looked_up(index: SkillIndex) -> None:
    kinds = {skill.kind for skill in index.by_name.values()}
    assert kinds == {"skill", "knowledge", "ability", "technology", "tool", "work style"}
    assert index.by_name["mathematics"].kind in ("skill", "knowledge")


# Education


def test_years_of_study_rise_with_the_credential() -> None:
    years = [schooling_years(level) or 0 for level in EDUCATION_LEVELS]
    assert years == sorted(years)
    assert schooling_years("a certificate in dowsing") is None


def test_unknown_credentials_and_zones_claim_nothing() -> None:
    claim = jt.Claim("education", "apprenticeship of the moon", jt.source("jobtaxonomy"))
    assert schooling_claim(claim) is None
    assert preparation_claims(None, jt.source("onet-30.2")) == ()
    assert preparation_claims(1, jt.source("onet-30.2")) == ()


@pytest.mark.parametrize(("zone", "time"), [(2, "up to 1 year"), (3, "1 to 2 years"), (5, "over 4 years")])
def test_preparation_is_the_range_of_the_job_zone(zone: int, time: str) -> None:
    preparation, training = preparation_claims(zone, jt.source("onet-30.2"))
    assert (preparation.kind, preparation.value, training.kind) == ("preparation", time, "training")
    assert preparation.derived


# Fit


def test_the_c_index_by_hand() -> None:
    assert congruence("RIA", "RIA") == 18
    assert congruence("RIA", "SEC") == 0  # opposite in every place
    assert congruence("RIA", "IRA") == 3 * 2 + 2 * 2 + 3
    assert congruence("R", "RIA") == 9


def test_fit_compares_levels_and_says_its_limits() -> None:
    role = jt.role("11-3051")
    found = role.fit_check({"Reading Comprehension": 5, "2.B.1.a": 2}, {"enterprising": 7, "C": 6, "realistic": 5})
    assert [gap.skill.name for gap in found.met] == ["Reading Comprehension"]
    assert [gap.skill.name for gap in found.short] == ["Social Perceptiveness"]
    assert (found.person_code, found.role_code, found.congruence) == ("ECR", "ECR", 18)
    assert found.limits == LIMITS
    assert found.share_met is not None
    assert 0 < found.share_met < 1
    assert "Reading Comprehension" not in {rating.skill.name for rating in found.not_given}


def test_fit_without_a_person_is_no_answer() -> None:
    found = jt.role("11-3051").fit_check()
    assert (found.met, found.short, found.share_met, found.congruence) == ((), (), None, None)
    assert found.not_given
    assert jt.role("55-1016").fit_check(interests="R").congruence is None


def test_bad_fit_input_is_refused() -> None:
    role = jt.role("11-3051")
    with pytest.raises(jt.UnknownSkill, match="Reading Comprehension"):
        role.fit_check({"Reading Comprehensio": 3})
    for level in (-1, 8, True):
        with pytest.raises(jt.InvalidQuery):
            role.fit_check({"Reading Comprehension": level})
    for code in ("XYZ", "RR", "RIAS"):
        with pytest.raises(jt.InvalidQuery, match="RIASEC"):
            role.fit_check(interests=code)
    with pytest.raises(jt.InvalidQuery, match="realistic"):
        role.fit_check(interests={"sporty": 3})


# Variation


def test_the_middle_ratio_counts_jobs() -> None:
    cells = [("tiny", 10.0, 1), ("big", 20.0, 500), ("bigger", 30.0, 500), ("small", 90.0, 1)]
    found = spread("state", cells, "year")
    assert found is not None
    assert (found.ratio, found.middle_ratio) == (9.0, 1.5)
    uneven = [("a", 10.0, 10), ("b", 20.0, 30), ("c", 30.0, 45), ("d", 40.0, 15)]
    fourfold = spread("state", uneven, "year")
    assert fourfold is not None
    assert fourfold.middle_ratio == 4.0
    assert spread("state", cells[:1], "year") is None
    without = spread("state", [("a", 10.0, None), ("b", 20.0, None)], "year")
    assert without is not None
    assert without.middle_ratio is None


# Interview questions


def test_questions_are_the_same_every_time_and_name_what_sets_the_role_apart() -> None:
    role = jt.role("29-1141")
    asked = role.interview_questions()
    assert asked == role.interview_questions()
    assert any("assisting and caring for others" in question for question in asked)
    assert any("medicine" in question for question in asked)
    assert all(question[0].isupper() and question.endswith(("?", ".")) for question in asked)


def test_a_level_adds_its_own_questions() -> None:
    role = jt.role("11-3051")
    plain, m1, m4 = (role.interview_questions(level) for level in (None, jt.level("M1"), jt.level("M4")))
    assert m1[: len(plain)] == plain
    assert len(m1) == len(m4) == len(plain) + 4
    assert set(m1[len(plain) :]).isdisjoint(m4[len(plain) :])
    assert questions([], [], [], []) == ()


# Side by side


def test_two_to_five_roles_field_by_field() -> None:
    found = compare_roles([jt.role(code) for code in ("11-3051", "51-1011", "27-2011")])
    assert [role.code for role in found.roles] == ["11-3051.00", "51-1011.00", "27-2011.00"]
    assert found["entry education"].values[:2] == ("bachelor's degree", "high school")
    # pay by the hour and by the year cannot share a column without saying so
    assert found["pay p50"].unit is None
    assert found["pay p50"].values[0] == "126,060.0 USD per year"
    assert str(found["pay p50"].values[2]).endswith("USD per hour")
    assert found["family"].differs
    assert set(found.shared_skills) <= {rating.skill.name for rating in jt.role("51-1011").skills()}
    with pytest.raises(KeyError):
        found["star sign"]


@pytest.mark.parametrize("codes", [["11-3051"], ["11-3051", "11-3051"], list(jt.roles())[:6]])
def test_other_numbers_of_roles_are_refused(codes: list[str]) -> None:
    with pytest.raises(jt.InvalidQuery, match="two to five"):
        compare_roles([jt.role(code) for code in codes])


def test_a_role_without_pay_is_compared_with_none() -> None:
    found = compare_roles([jt.role("55-1016"), jt.role("11-3051")])
    assert found["pay p50"].values == (None, 126_060)


# The page and the command


@pytest.mark.parametrize("code", ["11-3051", "55-1016", "27-2011", "15-1252"])
def test_the_page_and_its_data_carry_all_of_it(code: str) -> None:
    role = jt.role(code)
    text, data = as_text(role), as_data(role)
    json.dumps(data)
    wanted = "work interests work_values ai_resilience progression things_that_vary moves scope_note vintages narrative"
    assert set(wanted.split()) - {"narrative"} <= set(data)
    assert "activities" in text
    if role.narrative:
        assert role.narrative.most_days in " ".join(text.split())
        assert data["work"]["narrative"]["most_days"] == role.narrative.most_days
    assert len(data["moves"]) == len(role.moves())


def run(*arguments: str) -> int:
    parser = ArgumentParser()
    careers.register(parser.add_subparsers())
    args = parser.parse_args(arguments)
    result: int = args.run(args)
    return result


def test_the_commands_print_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("moves", "11-3051", "--limit", "1") == 0
    assert "feeder" in capsys.readouterr().out
    assert run("path", "51-2092", "11-3051") == 0
    assert "Team Assembler > " in capsys.readouterr().out
    assert run("compare-roles", "11-3051", "51-1011") == 0
    assert "126,060" in capsys.readouterr().out
    assert run("questions", "11-3051", "--level", "M3") == 0
    assert "Senior Manager" in capsys.readouterr().out


def test_the_commands_print_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("moves", "51-1011", "--kind", "lateral advancement", "--json") == 0
    assert json.loads(capsys.readouterr().out)[0]["to"] == "11-3051.00"
    assert run("path", "51-2092", "11-3051", "--json") == 0
    assert json.loads(capsys.readouterr().out)[0]["roles"][-1] == "11-3051.00"
    assert run("compare-roles", "11-3051", "51-1011", "--json") == 0
    assert json.loads(capsys.readouterr().out)["roles"] == ["11-3051.00", "51-1011.00"]


def test_no_answer_and_bad_usage_have_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("moves", "55-1016") == 1
    assert run("path", "11-1011", "51-3011") == 1
    assert run("moves", "11-3051", "--limit", "0") == 2
    assert run("path", "11-3051", "51-1011", "--limit", "0") == 2
    assert run("moves", "asdfgh") == 1
    assert run("compare-roles", "asdfgh", "11-3051") == 1
    assert "asdfgh" in capsys.readouterr().err
