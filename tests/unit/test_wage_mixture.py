"""Pooling and comparing distributions."""

import math
import pickle

import numpy as np
import pytest

from jobtaxonomy.wages import Area, WageDistribution
from jobtaxonomy.wages.comparison import dominance, probability_above, quantile_ratio, wasserstein
from jobtaxonomy.wages.mixture import mixture

LOW = WageDistribution.from_percentiles(
    {0.1: 20_000, 0.25: 25_000, 0.5: 30_000, 0.75: 38_000, 0.9: 50_000}, mean=33_500, employment=300
)
HIGH = WageDistribution.from_percentiles(
    {0.1: 60_000, 0.25: 80_000, 0.5: 100_000, 0.75: 130_000, 0.9: 170_000}, mean=110_000, employment=100
)


def test_a_pool_is_its_members_drawn_together() -> None:
    both = mixture([LOW, HIGH])
    sample = np.concatenate([LOW.rvs(300_000, 1), HIGH.rvs(100_000, 2)])
    for p in (0.1, 0.25, 0.5, 0.75, 0.9, 0.97):
        assert both.ppf(p) == pytest.approx(np.quantile(sample, p), rel=0.02)
    assert both.mean == pytest.approx(0.75 * 33_500 + 0.25 * 110_000)
    assert both.employment == 400
    ranks = (np.argsort(np.argsort(sample)) + 0.5) / sample.size
    assert both.gini == pytest.approx(2 * (ranks * sample).mean() / sample.mean() - 1, abs=0.01)
    assert both.lorenz(0.5) == pytest.approx(np.sort(sample)[:200_000].sum() / sample.sum(), abs=0.01)
    assert both.points[2].value == both.ppf(0.5)
    assert both.derived == "mixture of 2 distributions"


def test_a_pool_is_wider_than_averaged_percentiles() -> None:
    both = mixture([LOW, HIGH])
    assert both.ppf(0.9) > 0.75 * LOW.ppf(0.9) + 0.25 * HIGH.ppf(0.9)
    assert both.ppf(0.1) < 0.75 * LOW.ppf(0.1) + 0.25 * HIGH.ppf(0.1)


def test_a_pool_answers_the_whole_protocol() -> None:
    both = mixture([LOW, HIGH])
    assert both.cdf([20_000.0]).tolist() == [both.cdf(20_000.0)]
    assert both.ppf([0.0, 0.3, 1.0])[1] == both.ppf(0.3)
    assert both.pdf(np.array([30_000.0]))[0] == pytest.approx(both.pdf(30_000.0))
    assert both.sf(both.isf(1e-6)) == pytest.approx(1e-6)
    assert both.support() == (0, math.inf)
    assert both.rvs(4, seed=1).shape == (4,)
    assert both.tail_shape is None
    assert both.mean_consistent
    assert math.isfinite(both.entropy())
    assert both.percentile_interval(60) is None
    assert pickle.loads(pickle.dumps(both)) == both
    assert both.scaled(2, "twice").ppf(0.3) == pytest.approx(2 * both.ppf(0.3))
    assert both.per("hour").ppf(0.3) == pytest.approx(both.ppf(0.3) / 2080)


def test_a_pool_with_atoms_steps_at_them() -> None:
    floor = WageDistribution.from_percentiles({0.1: 20, 0.25: 20, 0.9: 30}, period="hour")
    wide = WageDistribution.from_percentiles({0.1: 10, 0.9: 40}, period="hour")
    both = mixture([floor, wide], weights=[1, 1])
    low, high = both.curve.cdf_left(20), both.cdf(20)
    assert high - low == pytest.approx(0.125)
    for p in (low + 1e-6, (low + high) / 2, high - 1e-6):
        assert both.ppf(p) == pytest.approx(20, rel=1e-12)


def test_labels_of_a_pool() -> None:
    texas, nation = Area("48", "Texas", "state", "TX"), Area("US", "United States", "nation")
    here = WageDistribution.from_percentiles({0.1: 1e4, 0.9: 2e4}, employment=1, area=texas, as_of="2025-05")
    there = WageDistribution.from_percentiles({0.1: 1e4, 0.9: 3e4}, employment=1, as_of="2025-05")
    pooled = mixture([here, there], across="area", area=nation)
    assert (pooled.area, pooled.as_of) == (nation, "2025-05")
    assert mixture([here, there], across="area").area is None
    assert mixture([here], area=nation).area == nation
    assert mixture([here]) is here
    assert mixture([here, there], weights=[1, 0], across="area") is here


def test_comparisons_by_hand() -> None:
    double = LOW.scaled(2, "twice")
    assert quantile_ratio(double, LOW) == pytest.approx((2,) * 5)
    assert wasserstein(double, LOW) == pytest.approx(33_500)
    assert dominance(double, LOW) == dominance(double, LOW)
    assert (dominance(double, LOW).higher, dominance(LOW, double).higher) == ("x", "y")
    assert dominance(LOW, LOW).higher == "neither"
    assert wasserstein(LOW, LOW) == 0
    sample, other = HIGH.rvs(200_000, 1), LOW.rvs(200_000, 2)
    assert probability_above(HIGH, LOW) == pytest.approx((sample > other).mean(), abs=0.005)
    assert probability_above(HIGH, LOW) + probability_above(LOW, HIGH) == pytest.approx(1, abs=1e-3)


def test_crossings_are_found() -> None:
    narrow = WageDistribution.from_percentiles({0.1: 40_000, 0.5: 50_000, 0.9: 60_000})
    wide = WageDistribution.from_percentiles({0.1: 30_000, 0.5: 50_000, 0.9: 80_000})
    found = dominance(wide, narrow)
    assert found.higher == "neither"
    assert found.crossings == pytest.approx((0.5,), abs=1e-9)
    grid = (np.arange(1_000_000) + 0.5) / 1_000_000
    distance = np.abs(wide.ppf(grid) - narrow.ppf(grid)).mean()
    assert wasserstein(wide, narrow) == pytest.approx(distance, rel=1e-3)
