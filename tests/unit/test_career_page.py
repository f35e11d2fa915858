"""The career page of Industrial Production Managers against seeds 003 and 004, contradictions included."""

import pytest

import jobtaxonomy as jt
from jobtaxonomy.occupations import Role

SEED_ALIASES = (
    "Area Plant Manager", "Assembly Manager", "Bulk Plant Manager", "Car Construction Superintendent",
    "Concrete Mixing Plant Superintendent", "Correctional Facility Industries Superintendent", "Factory Manager",
    "Factory Superintendent", "Food Processing Plant Manager", "Food Production Manager",
)  # fmt: skip
SEED_ABILITIES = {
    "Oral Comprehension", "Written Comprehension", "Oral Expression", "Problem Sensitivity", "Deductive Reasoning",
    "Information Ordering", "Inductive Reasoning", "Speech Clarity", "Speech Recognition", "Written Expression",
}  # fmt: skip


@pytest.fixture(scope="module")
def role() -> Role:
    return jt.role("11-3051")


def test_the_wages_of_seed_004_are_those_of_may_2023(role: Role) -> None:
    then = role.wages(as_of="2023-05")
    assert [point.value for point in then.points] == [72_010, 91_590, 116_970, 151_220, 190_480]
    assert then.as_of == "2023-05"
    assert role.wages().as_of == "2025-05"
    assert role.wages().median == 126_060


def test_the_pay_of_seed_003_is_that_of_may_2020(role: Role) -> None:
    assert role.wages(as_of="2020-05").median == 108_790
    assert role.wages(as_of="2020-05", period="hour").median == 52.30


def test_the_aliases_that_seed_004_shows_are_among_ours(role: Role) -> None:
    assert set(SEED_ALIASES) <= set(role.aliases)
    assert len(role.aliases) >= 15
    assert role.titles()[0].of == len(role.aliases)


def test_prose_is_in_the_singular(role: Role) -> None:
    assert f"{role.article} {role.singular}" == "an Industrial Production Manager"


def test_the_outlook_keeps_the_agency_s_word_beside_the_number(role: Role) -> None:
    outlook = role.outlook
    assert outlook is not None
    assert (outlook.percent, outlook.base_year, outlook.target_year) == (1.9, 2024, 2034)
    assert outlook.growth == "slower than average"


def test_key_abilities_are_those_of_the_seed(role: Role) -> None:
    abilities = role.abilities()
    assert {ability.name for ability in abilities} >= SEED_ABILITIES
    assert {ability.kind for ability in abilities} == {"ability"}
    assert role.work.physical == ()


def test_kinds_that_are_not_rated_are_not_answered_with_nothing(role: Role) -> None:
    assert role.skills("knowledge")
    with pytest.raises(jt.InvalidQuery, match="abilities"):
        role.skills("ability")


def test_ai_is_what_the_seed_says_with_its_inputs(role: Role) -> None:
    found = role.ai_resilience()
    assert (found.label, found.exposure_band, found.advantage_band, found.growth_band) == (
        "resilient", "medium", "strong", "steady",
    )  # fmt: skip
    assert {claim.source.id for claim in found.inputs} == {
        "eloundou-2023", "microsoft-2025", "onet-29.2", "bls-ep-2024-34",
    }  # fmt: skip


def test_related_roles_are_better_than_the_same_major_group(role: Role) -> None:
    families = {related.role.family.code for related in role.related()}
    assert len(families) > 2
    assert "17-2112.00" in {related.role.code for related in role.related()}


# Contradictions of the seeds: both sides are kept and reported


def claims(role: Role, kind: str) -> dict[str, object]:
    return {f"{claim.source.id} {claim.locator}": claim.value for claim in role.education.claims if claim.kind == kind}


def test_high_school_and_bachelor_s_stand_side_by_side(role: Role) -> None:
    assert list(claims(role, "education").values()) == ["bachelor's degree", "high school"]
    assert role.education.entry == "bachelor's degree"
    assert role.education.mode == "high school"
    shares = {share.category: share.percent for share in role.education.distribution}
    assert (shares["high school"], shares["bachelor's degree"]) == (29.42, 25.8)


def test_less_than_six_months_and_several_years_stand_side_by_side(role: Role) -> None:
    values = list(claims(role, "training").values())
    assert values == ["none", "6 months to 1 year", "several years"]
    short = role.education.training_times[:4]
    assert sum(share.percent for share in short) == pytest.approx(49.88)
    assert role.education.preparation == "2 to 4 years"


def test_no_years_of_school_follow_from_high_school_only(role: Role) -> None:
    assert list(claims(role, "schooling").values()) == [4, 0]
    assert all(claim.derived for claim in role.education.claims if claim.kind == "schooling")


def test_every_disagreement_is_reported(role: Role) -> None:
    kinds = [group[0].kind for group in role.education.conflicts()]
    assert kinds == ["education", "experience", "training", "schooling"]


def test_a_licence_is_unknown_rather_than_guessed(role: Role) -> None:
    assert "licence" not in {claim.kind for claim in role.education.claims}


def test_a_percentile_is_no_career_stage_and_says_so(role: Role) -> None:
    found = role.progression()
    assert found.assumption == "percentile-as-stage"
    assert found.band_note is None
    assert [stage.pay for stage in found.stages] == [78_000, 98_160, 126_060, 161_880, 205_520]
    assert all(stage.band is None for stage in found.stages)
    assert not any("year" in stage.name for stage in found.stages)


def test_bands_of_ten_percent_are_offered_as_what_they_are(role: Role) -> None:
    then = jt.role("11-3051").wages(as_of="2023-05")
    from jobtaxonomy.career.stages import progression

    found = progression(then, band=0.1)
    assert [stage.band for stage in found.stages] == [
        (64_809, 79_211), (82_431, 100_749), (105_273, 128_667), (136_098, 166_342), (171_432, 209_528),
    ]  # fmt: skip
    assert "not a confidence interval" in str(found.band_note)
    # a pay of 80,000 lies in no band: the seed's ladder has holes
    assert not any(stage.band and stage.band[0] <= 80_000 <= stage.band[1] for stage in found.stages)
    entry = role.progression().stages[0].interval
    assert entry is not None
    assert entry.low is not None
    assert 76_000 < entry.low < 78_000
    with pytest.raises(jt.InvalidQuery):
        role.progression(band=10)


def test_vintages_differ_and_are_listed(role: Role) -> None:
    found = {vintage.what: vintage.as_of for vintage in role.vintages()}
    assert found["pay"] == "2025-05"
    assert found["work values"] == "2008-06"
    assert found["work styles"] == "2025-12"
    assert len(set(found.values())) > 4


def test_years_of_experience_of_a_level_differ_by_kind_and_are_both_kept() -> None:
    kinds = {claim.kind for claim in jt.profile("MANUF.OPSLEAD.M3").experience}
    assert len(kinds) > 1


def test_aliases_are_listed_where_the_seed_has_none() -> None:
    assert jt.profile("MANUF.OPSLEAD.M3").aliases


# Work


def test_work_has_typed_slots(role: Role) -> None:
    work = role.work
    assert "Coaching and Developing Others" in {activity.name for activity in work.activities}
    assert work.styles[0].skill.name == "Leadership Orientation"
    assert (work.styles[0].impact, work.styles[0].rank) == (2.74, 1)
    assert len(work.styles) == 21
    assert {tool.kind for tool in work.tools} == {"tool"}
    assert work.narrative == role.narrative
    assert work.narrative is not None
    assert work.narrative.source == jt.source("jobtaxonomy")


def test_industries_are_the_published_cells(role: Role) -> None:
    aerospace = next(row for row in role.industries() if row.code == "336400")
    published = role.wages(industry="3364")
    assert aerospace.median == published.points[2].value
    assert aerospace.employment == published.employment
    assert aerospace.ratio == pytest.approx(float(aerospace.median or 0) / 126_060)
    better = role.work.better_paid
    assert aerospace in better
    assert all((row.share or 0) >= 0.01 and (row.ratio or 0) > 1 for row in better)
    assert len(better) < sum(1 for row in role.industries() if (row.ratio or 0) > 1)
    assert [row.employment or 0 for row in role.industries()] == sorted(
        (row.employment or 0 for row in role.industries()), reverse=True
    )
    assert role.industries(2)[0].name == "Manufacturing"
    with pytest.raises(jt.InvalidQuery):
        role.industries(6)


def test_things_that_vary_are_read_off_the_cells(role: Role) -> None:
    found = {variation.dimension: variation for variation in role.things_that_vary()}
    assert list(found) == ["people", "state", "local area", "industry"]
    state = found["state"]
    assert state.highest == ("Delaware", role.wages("DE").points[2].value)
    assert state.lowest == ("Guam", role.wages("Guam").points[2].value)
    withheld = found["local area"]
    assert (withheld.cells, withheld.unreleased) == (504, 1)
    assert withheld.lowest[1] > 50_000
    assert found["people"].ratio == pytest.approx(205_520 / 78_000)


def test_pay_by_the_hour_varies_too() -> None:
    actors = jt.role("27-2011")
    assert actors.wages().period == "hour"
    assert {variation.period for variation in actors.things_that_vary()} == {"hour"}
    states = next(v for v in actors.things_that_vary() if v.dimension == "state")
    name, pay = states.highest
    assert pay == actors.wages(name).points[2].value


def test_interests_and_values(role: Role) -> None:
    interests, values = role.interests, role.work_values
    assert interests is not None
    assert values is not None
    assert interests.code == "ECR"
    assert interests["enterprising"] == interests["E"] == 6.03
    with pytest.raises(KeyError):
        interests["sports"]
    assert values.leading == ("independence", "working conditions", "relationships")


def test_a_role_without_ratings_answers_with_nothing() -> None:
    infantry = jt.role("55-1016")
    assert infantry.work == type(infantry.work)()
    assert (infantry.interests, infantry.work_values, infantry.exposure) == (None, None, None)
    assert infantry.things_that_vary() == ()
    with pytest.raises(jt.MissingWage):
        infantry.progression()


def test_scope_note_says_whose_figures_they_are() -> None:
    assert jt.role("11-3051").scope_note == "pay is that of 11-3051, which 6 roles share"
    assert jt.role("51-1011").scope_note is None
    note = jt.role("39-7011").scope_note
    assert note is not None
    assert "39-7010" in note


def test_every_role_has_a_page() -> None:
    for role in list(jt.roles().values())[::25]:
        assert role.work is not None
        assert role.vintages()
        assert role.ai_resilience().reason
        role.things_that_vary()
        role.interview_questions()
