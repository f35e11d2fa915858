"""What is of the wrong type is refused by a sentence that names it, not by whatever it runs into."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import jobtaxonomy as jt
from jobtaxonomy.errors import JobTaxonomyError
from jobtaxonomy.pay import Incumbent, PayPolicy
from jobtaxonomy.wages import WageDistribution
from jobtaxonomy.wages.market import (
    PayRange,
    compa_ratio,
    group_compa_ratio,
    market_ratio,
    range_penetration,
)

J: Any = jt
MANAGER: Any = jt.role("11-3051")
WAGES = WageDistribution.from_percentiles({0.25: 40_000, 0.75: 60_000}, as_of="2024-01")
RANGE: Any = PayRange
POLICY: Any = PayPolicy


@pytest.mark.parametrize(
    ("value", "ask"),
    [
        (113051, J.role), (3, J.level), (3, J.levels), (None, J.parse_title), (None, J.lookup), (None, J.candidates),
        (3, J.skill), (3, J.roles_with), (3, J.profile), (3, J.focus), (3, J.matrix), (3, J.level_pay), (3, J.source),
        (3, J.table), (5, J.code_titles), (None, J.code_titles), (1, lambda one: J.compare_roles(one, 2)),
        (1321, lambda code: J.convert(code, "ISCO-08", "SOC-2018")), (3, lambda to: J.convert("1321", "ISCO-08", to)),
        (1321, lambda code: J.concept("ISCO-08", code)), (1, lambda scheme: J.crosswalk(scheme, "SOC-2018")),
        (3, lambda level: J.compare("M3", level)), (3, lambda role: J.path(role, "11-3051")),
        (3, lambda state: J.areas(state=state)), (5, lambda text: J.lookup("Analyst", context=text)),
        (8, lambda scheme: J.lookup("Analyst", scheme=scheme)), (113051, lambda role: J.wage_table([role])),
        (5, MANAGER.skill_gap), (5, MANAGER.technology_gap), (5, MANAGER.path_to),
        ("a", lambda text: POLICY(percentile=text)), ("a", lambda text: POLICY(lowest_spread=text)),
        ("a", lambda text: POLICY(round_to=text)),
    ],
)  # fmt: skip
def test_a_wrong_type_is_named(value: object, ask: Callable[[object], object]) -> None:
    with pytest.raises(jt.InvalidQuery) as caught:
        ask(value)
    assert caught.value.value == value
    assert str(caught.value).startswith(f"{value!r}: ")


def test_a_role_is_meant_by_its_code_too() -> None:
    supervisor = jt.role("51-1011")
    assert MANAGER.skill_gap("51-1011") == MANAGER.skill_gap(supervisor)
    assert supervisor.path_to("11-3051") == supervisor.path_to(MANAGER)
    with pytest.raises(jt.UnknownRole):
        MANAGER.skill_gap("51-9999")


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: RANGE("a", "b"),
        lambda: compa_ratio(-1, 5),
        lambda: group_compa_ratio([-1], [5]),
        lambda: market_ratio(-1, WAGES),
        lambda: range_penetration(float("inf"), 2, 3),
        lambda: "a" in RANGE(1, 2),
        lambda: Incumbent("a", 1, -5),
    ],
)
def test_pay_is_a_number_that_somebody_can_be_paid(wrong: Callable[[], object]) -> None:
    with pytest.raises(JobTaxonomyError, match=r"pay|minimum"):
        wrong()


@pytest.mark.parametrize("rate", [3.5, 1.01, -1.0, float("nan"), float("inf")])
def test_a_percentage_is_no_yearly_rate(rate: float) -> None:
    with pytest.raises(jt.InvalidWage, match=r"0\.035 for 3\.5 %|a rate is a number"):
        WAGES.aged(rate, to="2028-01")
    assert WAGES.aged(1.0, to="2025-01").median > WAGES.median


def test_one_string_is_told_what_to_be() -> None:
    with pytest.raises(jt.InvalidQuery, match=r"lookup\(\) takes one alone"):
        J.code_titles("Cook")


def test_files_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(jt.InvalidFile, match=r"nofile.toml: 1 fault\n  no such file"):
        jt.overlay("nofile.toml")
    latin = tmp_path / "latin.toml"
    latin.write_bytes("name = 'Acmé'".encode("latin-1"))
    with pytest.raises(jt.InvalidFile, match=r"not text in UTF-8 \(byte 12 is 0xe9\)"):
        jt.overlay(latin)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(jt.InvalidFile, match=f"^{tmp_path.name}: "):
        jt.overlay(".")


def test_a_wrong_type_hides_no_other_fault() -> None:
    roles = [
        {"code": "R1", "title": 5, "level": "S2", "occupations": ["51-10111", 5, "welder"]},
        {"code": "R2", "title": "Welder", "level": "S2", "occupations": ["51-10111"]},
    ]
    with pytest.raises(jt.InvalidFile) as caught:
        jt.overlay({"name": "Acme", "role": roles, "roles": [{"code": "R3"}]})
    said = "\n".join(caught.value.faults)
    for part in (
        "$.role[0].title: 5 is not text", "$.role[0].occupations[0]: '51-10111' is not the code",
        "$.role[0].occupations[1]: 5 is not text", "$.role[0].occupations[2]: 'welder' is not the code",
        "$.role[1].occupations[0]: '51-10111' is not", "$: extra fields: roles; did you mean role?",
    ):  # fmt: skip
        assert part in said
    assert len(caught.value.faults) == 6
