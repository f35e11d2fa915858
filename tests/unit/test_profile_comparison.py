"""Two profiles side by side, and the next steps from one: what is said, and what is left out."""

import json

import pytest

import jobtaxonomy as jt
from jobtaxonomy.cli import main
from jobtaxonomy.errors import InvalidQuery, UnknownProfile


def test_two_focuses_at_a_level_field_by_field() -> None:
    found = jt.compare_profiles("MANUF.OPSLEAD.M2", "FACTORY.INSPECT.M2")
    assert found["focus"].values == ("Operations leadership", "Quality inspection and test")
    assert not found["grade"].differs
    assert found["responsibilities"].differs
    assert found["pay expected"].unit == "USD per year, modelled"
    assert (found.changes, found.grade_delta, found.years_gap) == ("focus", 0, (0, 3))
    assert found.distance == jt.distance("MANUF.OPSLEAD.M2", "FACTORY.INSPECT.M2")
    assert "Production and Processing" in (found.shared_skills or ())
    assert "Lean manufacturing" in (found.only_a or ())
    assert "Dimensional metrology" in (found.only_b or ())
    assert set(found.shared_skills or ()).isdisjoint(found.only_b or ())
    with pytest.raises(KeyError):
        found["salary"]
    with pytest.raises(UnknownProfile):
        jt.compare_profiles("MANUF.OPSLEAD.M2", "FACTORY.INSPECT.M9")


def test_what_is_known_already_is_not_to_be_learned() -> None:
    found = jt.compare_profiles("MANUF.OPSLEAD.M3", "FACTORY.INSPECT.M2")
    assert "Reading Comprehension" in (found.only_b or ())
    assert "Reading Comprehension" not in found.to_learn
    assert "Dimensional metrology" in found.to_learn


def test_a_profile_beside_itself_asks_nothing() -> None:
    same = jt.compare_profiles("MANUF.OPSLEAD.M3", "MANUF.OPSLEAD.M3")
    assert (same.pay_ratio, same.to_learn, float(same.distance)) == (1, (), 0)
    assert not any(field.differs for field in same.fields)


def test_back_is_the_inverse() -> None:
    there, back = (jt.compare_profiles(*pair) for pair in (("SALES.RETAIL.M1", "SALES.ACCOUNT.P3"),
                                                           ("SALES.ACCOUNT.P3", "SALES.RETAIL.M1")))  # fmt: skip
    assert there.pay_ratio == pytest.approx(1 / (back.pay_ratio or 0))
    assert (there.only_a, there.only_b, there.grade_delta) == (back.only_b, back.only_a, -back.grade_delta)


def test_skills_that_nobody_recorded_are_not_compared() -> None:
    found = jt.compare_profiles("MGMT.113051.M3", "MANUF.OPSLEAD.M3")
    assert (found.shared_skills, found.only_a, found.only_b) == (None, None, None)
    assert found["responsibilities"].values[0] is None
    unpaid = jt.compare_profiles("MILI.551016.M3", "MANUF.OPSLEAD.M3")
    assert unpaid.pay_ratio is None
    assert unpaid["pay expected"].values[0] is None


@pytest.mark.parametrize("key", jt.focuses())
def test_next_steps_lose_no_grade_and_gain_one_at_most(key: str) -> None:
    focus = jt.focus(key)
    for level in (focus.level_codes[0], focus.level_codes[-1]):
        start = jt.profile(f"{key}.{level}")
        steps = start.next_steps(limit=2)
        assert all(step.a == start and step.b != start for step in steps)
        assert all(0 <= step.grade_delta <= 1 for step in steps if step.changes != "level")
        assert all(step.grade_delta >= 1 for step in steps if step.changes == "level")
        assert sum(step.changes == "focus" for step in steps) <= 2
        assert not any(step.b.focus.generated for step in steps)
        assert all(step.pay_ratio for step in steps)


def test_next_steps_of_an_expert_reach_management_of_the_same_grade() -> None:
    steps = jt.profile("SOFTDATA.SWENG.P5").next_steps(limit=0)
    assert [(step.changes, step.b.code, step.grade_delta) for step in steps] == [("track", "SOFTDATA.SWENG.M3", 0)]
    own = jt.profile("MGMT.113051.M3").next_steps()
    assert own[0].b.code == "MGMT.113051.M4"
    assert all(step.b.focus.generated for step in own)


def test_an_occupation_changes_track_by_its_advancements() -> None:
    for start, end in {
        "COMP.151252.P5": "MGMT.113021.M3",
        "SALE.414012.P4": "MGMT.112022.M2",
        "HLTH.292061.S4": "HLTH.291141.P2",
    }.items():
        steps = {step.b.code: step for step in jt.profile(start).next_steps(limit=2)}
        assert steps[end].changes == "focus"
        assert 0 <= steps[end].grade_delta <= 1


def test_a_limit_is_no_less_than_none() -> None:
    with pytest.raises(InvalidQuery, match="limit"):
        jt.profile("MGMT.113051.M3").next_steps(limit=-1)


@pytest.mark.parametrize(
    ("command", "text"),
    [
        ("compare MANUF.OPSLEAD.M3 FACTORY.INSPECT.M2 --area MI", "skills only of FACTORY.INSPECT.M2"),
        ("next-steps SOFTDATA.SWENG.P5 --limit 1", "another track: SOFTDATA.SWENG.M3"),
    ],
)
def test_commands(command: str, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(command.split()) == 0
    assert text in capsys.readouterr().out
    assert main([*command.split(), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)
