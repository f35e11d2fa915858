"""The repr of every public class is one line that a person can take in."""

from functools import cache
from typing import Any

import pytest

import jobtaxonomy as jt

CLASSES = [
    name for name in jt.__all__ if isinstance(getattr(jt, name), type) and not issubclass(getattr(jt, name), Exception)
]


@cache
def instances() -> dict[str, Any]:
    role, other, profile = jt.role("11-3051"), jt.role("11-1021"), jt.profile("MANUF.OPSLEAD.M3")
    wages, near, ladder = role.wages(), profile.adjacent(1)[0], jt.crosswalk("ISCO-08", "SOC-2018")
    match = jt.lookup("Factory Manager")
    job = {"code": "OPS-3", "title": "Site Captain", "level": "M3", "occupations": ["11-3051.00"]}
    acme = jt.overlay({"name": "Acme", "role": [job]})
    found: list[Any] = [
        role, profile, profile.level, profile.focus, profile.experience[0], profile.review, profile.level.years,
        profile.level.scores, near, near.distance, near.distance.policy, wages, wages.area, wages.points[0],
        wages.posting_range(), jt.compare_areas(role, "US", "Ohio"), role.education, role.education.claims[0],
        role.ai_resilience(), role.outlook, role.family, role.titles()[0], role.related()[0], role.skills()[0],
        role.technology()[0], role.progression(), role.moves(limit=1)[0], jt.path("51-2092", role)[0],
        role.fit_check({"Monitoring": 4.0}, "ECR"), role.skill_gap(other)[0], jt.skill("2.A.1.a"),
        jt.compare_roles(role, other), jt.compare("M2", "M3"), jt.tracks()[0], jt.concept("ISCO-08", "1321"), ladder,
        ladder.relations[0], match, jt.load(), jt.sources()[0],
        jt.compare_profiles("MANUF.OPSLEAD.M3", "MANUF.OPSLEAD.M4"), jt.parse_title("Sr. Manager"),
        jt.SocCode.parse("11-3051"), jt.OnetCode.parse("11-3051.00"), jt.IscoCode.parse("1321"),
        jt.JobCode.parse("MANUF.OPSLEAD.M3"), jt.FactorProfile.of(profile.level.factors or ()),
        jt.level_pay("MANUF.OPSLEAD")[0], acme.role("OPS-3"),
        jt.DecisionTable((), ()), jt.ConceptMatch(jt.concept("ISCO-08", "1321"), "Plant managers", 0.9, "exact"),
    ]  # fmt: skip
    return {type(value).__name__: value for value in found}


@pytest.mark.parametrize("name", CLASSES)
def test_repr_is_one_line(name: str) -> None:
    if name not in instances():
        pytest.skip("a tuple, or made from a file: it prints as what it holds")
    shown = repr(instances()[name])
    assert "\n" not in shown
    assert len(shown) <= 300
    assert name in shown


def test_nearly_every_class_is_looked_at() -> None:
    assert set(CLASSES) - set(instances()) <= {"ColumnTable", "CompanyLadder", "Figures", "Matches", "Moves"}
