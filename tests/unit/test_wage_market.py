"""The arithmetic of compensation, by hand."""

from typing import Any

import pytest

from jobtaxonomy.errors import InvalidWage
from jobtaxonomy.wages import WageDistribution, market
from jobtaxonomy.wages.dates import day, months_between, plan_date, years_between
from jobtaxonomy.wages.market import PayRange

WAGES = WageDistribution.from_percentiles(
    {"p10": 78_000, "p25": 98_160, "p50": 126_060, "p75": 161_880, "p90": 205_520},
    mean=137_000,
    as_of="2025-05",
)


def test_ratios() -> None:
    assert market.compa_ratio(45_000, 50_000) == 0.9
    assert market.group_compa_ratio([40_000, 110_000], [50_000, 100_000]) == 1.0
    assert market.market_ratio(126_060, WAGES) == 1.0
    assert market.market_ratio(126_060, WAGES, percentile=90) == pytest.approx(126_060 / 205_520)
    assert market.range_penetration(35_000, 40_000, 60_000) == -0.25
    assert market.range_penetration(65_000, 40_000, 60_000) == 1.25
    assert market.midpoint_progression(50_000, 57_500) == pytest.approx(0.15)
    assert market.range_overlap(PayRange(40_000, 50_000), PayRange(60_000, 100_000)) == -0.25
    assert market.blended([100, 200], [1, 3]) == 175


@pytest.mark.parametrize(
    "call",
    [
        lambda: market.compa_ratio(1, 0),
        lambda: market.group_compa_ratio([1], []),
        lambda: market.group_compa_ratio([], []),
        lambda: market.range_penetration(1, 2, 2),
        lambda: market.range_spread(3, 2),
        lambda: market.range_spread(2, 3, base="maximum"),
        lambda: market.range_overlap(PayRange(1, 2), PayRange(1, 2, currency="EUR")),
        lambda: market.blended([1, 2], [0, 0]),
        lambda: market.blended([1, 2], [1, -1]),
        lambda: market.blended([1], [1, 1]),
        lambda: PayRange(3, 2),
        lambda: PayRange(1, 2, 3),
        lambda: PayRange(0, 2),
        lambda: PayRange.around(50_000, -0.1),
        lambda: WAGES.posting_range(75, 25),
        lambda: WAGES.posting_range(25, 75, round_to=0),
        lambda: WAGES.prevailing_levels(percentiles=[1, 2]),
        lambda: WAGES.prevailing_levels(entry_share=1),
        lambda: WAGES.scaled(0, "nothing"),
        lambda: WAGES.aged(0.03, to="2026-05", method="linear"),
        lambda: WAGES.aged(-1, to="2026-05"),
        lambda: WAGES.aged(0.03, to="May 2026"),
        lambda: WAGES.indexed(0, 1, to="2026-05", name="an index"),
        lambda: plan_date("2026-01-01", "2026-12-31", "leading"),
        lambda: day("2025-13"),
        lambda: market.pay_differential(WAGES, WAGES.per("hour")),
    ],
)
def test_questions_without_an_answer(call: Any) -> None:
    with pytest.raises(InvalidWage):
        call()


def test_pay_range() -> None:
    band = PayRange.around(50_000, 0.5)
    assert (band.minimum, band.maximum, band.midpoint) == (40_000, 60_000, 50_000)
    assert (band.spread(), band.spread(base="midpoint")) == (0.5, 0.4)
    assert 40_000 in band
    assert 60_001 not in band
    assert band.overlap(PayRange(50_000, 90_000)) == 0.25
    assert PayRange(40_000, 60_000, 48_000).compa_ratio(60_000) == 1.25


def test_posting_range() -> None:
    found = WAGES.posting_range(25, 75, round_to=1000)
    assert (found.minimum, found.maximum, found.midpoint) == (98_000, 162_000, 130_000)


def test_ageing() -> None:
    assert years_between("2024-01", "2028-01") == 4
    assert months_between("2025-05", "2026-11") == 18
    compound = WAGES.aged(0.03, to="2029-05")
    assert compound.ppf(0.5) == pytest.approx(126_060 * 1.03**4)
    assert compound.as_of == "2029-05"
    assert compound.mean == pytest.approx(137_000 * 1.03**4)
    assert compound.derived is not None
    assert "compound" in compound.derived
    simple = WAGES.aged(0.03, to="2026-11", method="simple")
    assert simple.ppf(0.5) == pytest.approx(126_060 * 1.045)
    back = compound.aged(0.03, to="2025-05")
    assert back.ppf(0.5) == pytest.approx(126_060)
    assert WAGES.indexed(160, 168, to="2026-03", name="ECI").ppf(0.5) == pytest.approx(126_060 * 1.05)
    undated = WageDistribution.from_percentiles({0.1: 20_000, 0.9: 40_000})
    with pytest.raises(InvalidWage, match="no as_of"):
        undated.aged(0.03, to="2026-05")
    assert undated.aged(0.03, from_="2025-05", to="2025-05").ppf(0.1) == 20_000


def test_lead_and_lag() -> None:
    plan = ("2026-01-01", "2026-12-31")
    assert [str(plan_date(*plan, policy)) for policy in ("lag", "lead-lag", "lead")] == [
        "2026-01-01",
        "2026-07-02",
        "2026-12-31",
    ]


def test_periods() -> None:
    hourly = WAGES.per("HOUR")
    assert hourly.ppf(0.5) == pytest.approx(126_060 / 2080)
    assert hourly.derived is not None
    assert "2,080 hours a year" in hourly.derived
    assert WAGES.per("month").ppf(0.5) == pytest.approx(126_060 / 12)
    assert hourly.per("week").ppf(0.5) == pytest.approx(126_060 / 52)
    assert WAGES.per("year") is WAGES
    assert hourly.cdf(hourly.ppf(0.3)) == pytest.approx(0.3)


def test_prevailing_levels() -> None:
    levels = WAGES.prevailing_levels()
    one, two, three, four = levels
    assert one == pytest.approx(3 * WAGES.curve.partial(1 / 3))
    assert four == pytest.approx((3 * 137_000 - one) / 2)
    assert three == pytest.approx(137_000)
    assert two == pytest.approx((one + 137_000) / 2)
    assert levels.definition.startswith("estimate")
    by_rank = WAGES.prevailing_levels(percentiles=(10, 25, 50, 75))
    assert tuple(by_rank) == (78_000, 98_160, 126_060, 161_880)


def test_pay_differential() -> None:
    found = market.pay_differential(WAGES.scaled(0.85, "another role"), WAGES)
    assert (found.material, found.direction) == (True, "below")
    near = market.pay_differential(WAGES.scaled(1.05, "another role"), WAGES)
    assert (near.material, near.direction) == (False, "in line")


def test_geographic_differential() -> None:
    assert market.geographic_differential(WAGES.scaled(1.2, "there"), WAGES) == pytest.approx(1.2)
