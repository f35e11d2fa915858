"""Pay structures, audits and gap reports: figures a person can check by hand, and what is refused."""

from itertools import pairwise
from math import exp, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

import jobtaxonomy as jt
from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.levelling.factors import FactorProfile
from jobtaxonomy.pay import Incumbent, PayPolicy, Worker, audit, build_structure, gap_report

EVEN = PayPolicy(lowest_spread=0.5, highest_spread=0.5, round_to=1)
SENIOR, JUNIOR = FactorProfile.of([7, 4, 4, 5, 4, 3, 3, 1, 1]), FactorProfile.of([3, 2, 2, 2, 2, 2, 2, 1, 1])


@given(st.floats(1.02, 1.5), st.floats(0.2, 1.0), st.integers(2, 9))
def test_equal_spread_and_growth_give_the_closed_form_of_overlap(growth: float, spread: float, top: int) -> None:
    policy = PayPolicy(lowest_spread=spread, highest_spread=spread, round_to=1e-6)
    built = build_structure({grade: [30_000 * growth**grade] for grade in range(1, top + 1)}, policy)
    p = growth - 1
    for grade in built.grades[1:]:
        assert grade.progression == pytest.approx(p)
        assert grade.overlap == pytest.approx((spread - p) / (spread * (1 + p)), abs=1e-6)
    assert built.growth == pytest.approx(p)


def test_midpoints_follow_the_line_and_fill_empty_grades() -> None:
    built = build_structure({1: [40_000, 44_000], 4: [80_000]}, EVEN)
    assert [grade.grade for grade in built.grades] == [1, 2, 3, 4]
    assert built.at(1).market == pytest.approx(exp((log(40_000) + log(44_000)) / 2))
    assert built.at(2).market is None
    ratios = [b.pay.midpoint / a.pay.midpoint for a, b in pairwise(built.grades)]
    assert ratios == pytest.approx([ratios[0]] * 3, rel=1e-4)


def test_a_policy_leads_the_market_at_its_percentile() -> None:
    market = {5: [jt.role("51-1011").wages()], 7: [jt.role("11-3051").wages()]}
    plain = build_structure(market, PayPolicy(percentile=60, round_to=1))
    lead = build_structure(market, PayPolicy(percentile=60, position=1.05, round_to=1))
    assert plain.at(7).pay.midpoint == pytest.approx(jt.role("11-3051").wages().percentile(60), abs=1)
    assert lead.at(5).pay.midpoint == pytest.approx(1.05 * plain.at(5).pay.midpoint, abs=2)
    assert [round(grade.pay.spread(), 2) for grade in plain.grades] == [0.4, 0.5, 0.6]


def test_structures_refuse() -> None:
    for market in ({1: [40_000]}, {1: [40_000], 2: [30_000]}, {1: [40_000], 2: [-3]}, {1: [40_000], 2: []}):
        with pytest.raises(InvalidQuery):
            build_structure(market)
    for policy in ({"lowest_spread": 0}, {"position": -1}, {"round_to": 0}):
        with pytest.raises(InvalidQuery):
            PayPolicy(**policy)
    hourly = jt.role("11-3051").wages(period="hour")
    with pytest.raises(InvalidQuery, match="one currency"):
        build_structure({1: [hourly], 2: [jt.role("11-3051").wages()]})
    with pytest.raises(InvalidQuery, match="1 to 2"):
        build_structure({1: [40_000], 2: [50_000]}).at(3)


def test_an_audit_finds_each_kind_and_nothing_in_order() -> None:
    built = build_structure({1: [40_000], 2: [60_000]}, EVEN)
    sound = [Incumbent("boss", 2, 60_000), Incumbent("a", 1, 40_000, "boss"), Incumbent("b", 1, 33_000, "boss")]
    assert audit(built, sound) == ()
    found = audit(built, [*sound, Incumbent("c", 2, 61_000, "boss"), Incumbent("d", 1, 10_000)])
    assert [(one.id, one.kind, one.against) for one in found] == [
        ("boss", "inversion", "c"),
        ("d", "below range", "grade 1"),
    ]
    assert audit(built, reversed(sound)) == ()
    with pytest.raises(InvalidQuery, match="one incumbent"):
        audit(built, [*sound, sound[0]])
    with pytest.raises(InvalidQuery, match="nobody of this id"):
        audit(built, [Incumbent("a", 1, 40_000, "ghost")])


def people(women: float, men: float, work: FactorProfile = SENIOR, count: int = 5) -> list[Worker]:
    return [Worker("female", women, work)] * count + [Worker("male", men, work)] * count


def test_equal_pay_in_every_group_can_still_be_a_gap_overall() -> None:
    workers = [*people(100, 100), *people(50, 50, JUNIOR), *[Worker("female", 50, JUNIOR)] * 10]
    report = gap_report(workers)
    assert [group.gap for group in report.groups] == [0, 0]
    assert report.triggered == ()
    # women: (5 x 100 + 15 x 50) / 20 = 62.5; men: 75
    assert report.overall.gap == pytest.approx(1 / 6)
    assert report.quartiles == pytest.approx((0.75, 0.75, (5 * 0.75 + 2.5 * 0.5) / 7.5, 0.5))


@pytest.mark.parametrize(("women", "triggers"), [(95, True), (95.1, False), (105, True), (104.9, False), (100, False)])
def test_the_trigger_is_five_per_cent_in_either_direction(women: float, triggers: bool) -> None:
    assert gap_report(people(women, 100)).groups[0].triggers is triggers


def test_small_groups_are_withheld() -> None:
    report = gap_report([*people(90, 100), *people(40, 50, JUNIOR, count=4)])
    small, large = report.groups
    assert (small.gap, small.median_gap, small.variable_gap, small.triggers) == (None,) * 4
    assert report.suppressed == (small,)
    assert large.gap == pytest.approx(0.1)
    assert dict(large.factors)["skills"] == 1880
    assert report.quartiles is None


def test_variable_pay_has_its_own_gap() -> None:
    workers = [Worker("female", 100, SENIOR, 5)] * 5 + [Worker("male", 100, SENIOR, 20)] * 5
    group = gap_report(workers).groups[0]
    assert (group.gap, group.variable_gap) == (0, 0.75)
    assert gap_report(people(1, 1)).groups[0].variable_gap is None


@given(st.lists(st.tuples(st.sampled_from(["female", "male"]), st.floats(1, 1e6)), min_size=20, max_size=40))
def test_quartiles_hold_all_women(rows: list[tuple[str, float]]) -> None:
    report = gap_report(Worker(sex, pay, SENIOR) for sex, pay in rows)  # type: ignore[arg-type]
    if report.quartiles is not None:
        assert sum(report.quartiles) / 4 == pytest.approx(report.overall.women / len(rows))
        assert all(-1e-9 <= share <= 1 + 1e-9 for share in report.quartiles)


def test_reports_refuse() -> None:
    for workers in ([], [Worker("female", 0, SENIOR)], [Worker("other", 1, SENIOR)]):  # type: ignore[arg-type]
        with pytest.raises(InvalidQuery):
            gap_report(workers)
    with pytest.raises(InvalidQuery, match="2 or more"):
        gap_report(people(1, 1), fewest=1)
