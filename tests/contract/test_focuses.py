"""The written focuses as they ship: how many, which roles they reach, whether their titles lead back, clean lint."""

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

import jobtaxonomy as jt
from jobtaxonomy.codes import MAJOR_GROUPS
from jobtaxonomy.job_profiles import Focus
from jobtaxonomy.lint import bundled_architecture, lint

OUTSIDE = Path(__file__).resolve().parents[2] / "pipeline/authored/outside.tsv"
MILITARY = "MILI"


@cache
def focuses() -> tuple[Focus, ...]:
    return tuple(jt.focus(key) for key in jt.focuses())


def reached() -> set[str]:
    return {role for focus in focuses() for role in focus.roles}


def outside() -> dict[str, str]:
    rows = [line.split("\t") for line in OUTSIDE.read_text(encoding="utf-8").splitlines()[1:]]
    assert len({code for code, _ in rows}) == len(rows), "a role is listed twice"
    return {code: reason for code, reason in rows}  # noqa: C416 - rows are lists


def test_every_civilian_group_has_three_focuses_and_there_are_ninety() -> None:
    groups = Counter(focus.path[0] for focus in focuses())
    assert {name: groups[name] for name in MAJOR_GROUPS.values() if name != MILITARY and groups[name] < 3} == {}
    assert len(focuses()) >= 90


def test_every_role_is_reached_or_outside_for_a_reason() -> None:
    assert [code for code in jt.roles() if code not in reached() | set(outside())] == []


def test_no_role_is_outside_that_is_reached_or_unknown() -> None:
    assert [code for code in outside() if code in reached()] == []
    assert [code for code in outside() if code not in jt.roles()] == []


def test_every_reason_says_something() -> None:
    assert [code for code, reason in outside().items() if len(reason.split()) < 5] == []


def test_titles_of_levels_lead_to_their_roles() -> None:
    titles = [
        (title, set(level.roles)) for focus in focuses() for level in focus.levels for title in level.aliases or ()
    ]
    found = jt.code_titles([title for title, _ in titles], limit=5)
    hits = sum(
        bool(roles & {match.code for match in matches}) for (_, roles), matches in zip(titles, found, strict=True)
    )
    assert hits / len(titles) >= 0.90


@pytest.mark.parametrize("severity", ["error", "warning"])
def test_the_linter_is_clean(severity: str) -> None:
    assert [finding for finding in lint(bundled_architecture()) if finding.severity == severity] == []
