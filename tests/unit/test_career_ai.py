"""Exposure, the human-advantage index and the decision table."""

import pytest

import jobtaxonomy as jt
from jobtaxonomy.career.ai import LABELS, Band, DecisionTable, Exposure, Rule, human_advantage, resilience

TABLE = DecisionTable(
    [Band(m, name, floor) for m in ("exposure", "advantage", "growth", "applicability")
     for name, floor in (("high", 0.5), ("low", None))],
    [Rule("high", "*", "*", "exposed", "High."), Rule("*", "*", "*", "mixed", "Else.")],
)  # fmt: skip


def bundled() -> DecisionTable:
    return jt.role("11-3051")._records.careers.decision_table  # type: ignore[attr-defined, no-any-return]


def test_the_index_is_the_mean_of_five_parts() -> None:
    skills = {"2.B.1.a": 5.0, "2.B.4.e": 1.0, "2.B.2.i": 3.0, "2.B.5.d": 3.0, "2.B.1.f": 2.0, "2.B.3.l": 4.0}
    styles = {"1.D.2.c": 3.0, "1.D.3.d": -3.0, "1.D.1.a": 0.0, "1.D.1.i": 0.0}
    found = human_advantage(skills, styles)
    assert found is not None
    assert dict(found.parts) == {
        "empathy": 1, "judgement": 0, "creativity": 0.5, "leadership": 0.5, "presence": 0.75,
    }  # fmt: skip
    assert found.index == pytest.approx(100 * 2.75 / 5)


@pytest.mark.parametrize("missing", ["2.B.4.e", "1.D.1.a"])
def test_no_index_without_an_input(missing: str) -> None:
    skills = dict.fromkeys(("2.B.1.a", "2.B.4.e", "2.B.2.i", "2.B.5.d", "2.B.1.f"), 3.0)
    styles = dict.fromkeys(("1.D.2.c", "1.D.3.d", "1.D.1.a", "1.D.1.i"), 1.0)
    assert human_advantage(skills, styles) is not None
    for table in (skills, styles):
        table.pop(missing, None)
    assert human_advantage(skills, styles) is None


def test_the_index_of_a_role_is_its_published_elements() -> None:
    role = jt.role("11-3051")
    advantage = role.ai_resilience().advantage
    assert advantage is not None
    importance = {rating.skill.name: rating.importance for rating in role.skills()}
    impact = {style.skill.name: style.impact for style in role.work_styles()}
    personnel = importance["Management of Personnel Resources"]
    assert personnel is not None
    leadership = ((personnel - 1) / 4 + (impact["Leadership Orientation"] + 3) / 6) / 2
    assert dict(advantage.parts)["leadership"] == pytest.approx(leadership)


def test_a_band_holds_its_floor_and_not_the_next() -> None:
    assert [TABLE.band("exposure", value) for value in (0.5, 0.4999, -9.0, None)] == ["high", "low", "low", None]
    with pytest.raises(jt.InvalidQuery, match="no band"):
        TABLE.band("salary", 1.0)
    with pytest.raises(jt.InvalidQuery, match="no band"):
        DecisionTable([Band("exposure", "high", 0.5)], []).band("exposure", 0.1)


def test_the_first_rule_that_fits_decides() -> None:
    found = TABLE.decide("high", "low", "low")
    assert found is not None
    assert found.label == "exposed"
    assert DecisionTable(TABLE.bands, TABLE.rules[:1]).decide("low", "low", "low") is None


def test_the_caller_s_table_decides() -> None:
    role = jt.role("11-3051")
    assert role.ai_resilience(TABLE).label == "mixed"
    assert role.ai_resilience(DecisionTable(TABLE.bands, ())).reason == "not labelled: no rule of the table fits"


def test_missing_inputs_are_named_and_nothing_is_guessed() -> None:
    found = resilience(None, None, None, TABLE)
    assert found.label is None
    assert found.reason == "not labelled: no exposure and no human advantage and no growth is published"
    assert found.inputs == ()
    developers = jt.role("15-1252").ai_resilience()
    assert developers.label is None
    assert "human advantage" in developers.reason
    assert developers.exposure_band == "high"


def test_the_bundled_table_is_complete() -> None:
    table = bundled()
    names = {measure: [band.name for band in table.bands if band.measure == measure]
             for measure in ("exposure", "advantage", "growth")}  # fmt: skip
    for exposure in names["exposure"]:
        for advantage in names["advantage"]:
            for growth in names["growth"]:
                rule = table.decide(exposure, advantage, growth)
                assert rule is not None
                assert rule.label in LABELS
                assert rule.reason.endswith(".")


def test_every_rule_of_the_bundled_table_is_reached() -> None:
    reached = {role.ai_resilience().rule for role in jt.roles().values()} - {None}
    assert reached == set(bundled().rules)


def test_every_label_is_given_and_every_unlabelled_role_lacks_an_input() -> None:
    labels = set()
    for role in jt.roles().values():
        found = role.ai_resilience()
        labels.add(found.label)
        bands = (found.exposure_band, found.advantage_band, found.growth_band)
        assert (found.label is None) == (None in bands)
    assert labels == {*LABELS, None}


def test_labels_worsen_with_exposure_and_better_with_advantage() -> None:
    table = bundled()
    rank = {label: at for at, label in enumerate(LABELS)}

    def of(*bands: str) -> int:
        rule = table.decide(*bands)
        assert rule is not None
        return rank[rule.label]

    advantages = ("strong", "moderate", "weak")
    growths = ("growing", "steady", "declining")
    for growth in growths:
        for advantage in advantages:
            ranks = [of(exposure, advantage, growth) for exposure in ("low", "medium", "high")]
            assert ranks == sorted(ranks)
        for exposure in ("low", "medium", "high"):
            ranks = [of(exposure, advantage, growth) for advantage in advantages]
            assert ranks == sorted(ranks)
    for exposure in ("low", "medium", "high"):
        for advantage in advantages:
            ranks = [of(exposure, advantage, growth) for growth in growths]
            assert ranks == sorted(ranks)


def test_exposure_keeps_both_studies() -> None:
    found = jt.role("11-3051").exposure
    assert found is not None
    assert found.people is not None
    assert found.model is not None
    assert (found.share, found.model.beta, found.applicability) == (0.348, 0.485, 0.122)
    assert found.applicability_code == "11-3051"
    guides = jt.role("39-7011").exposure
    assert guides is not None
    assert guides.applicability_code == "39-7010"
    assert Exposure().share is None
