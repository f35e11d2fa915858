"""The wage curve against the method's test vector, its derivative, its integrals and its special cases."""

import math
from typing import Any

import numpy as np
import pytest

from jobtaxonomy.errors import InvalidWage, MissingWage
from jobtaxonomy.wages import AtLeast, WageDistribution, WagePoint

VECTOR = {0.10: 79_850, 0.25: 103_050, 0.50: 133_080, 0.75: 169_000, 0.90: 211_450}


@pytest.fixture(scope="module")
def wages() -> WageDistribution:
    return WageDistribution.from_percentiles(VECTOR, mean=144_570, mean_rse_percent=2.0)


def test_vector_tail_and_gini(wages: WageDistribution) -> None:
    assert wages.tail_shape == pytest.approx(0.4573590440, rel=1e-9)
    assert wages.tail_scale == pytest.approx(43955.73084, rel=1e-9)
    assert wages.gini == pytest.approx(0.2302599948, rel=1e-9)


@pytest.mark.parametrize(
    ("p", "amount"),
    [
        (0.01, 45760.96),
        (0.05, 67132.57),
        (0.17, 92028.48),
        (0.3, 109291.86),
        (0.62, 148321.32),
        (0.8, 179569.64),
        (0.95, 247300.68),
        (0.99, 390839.55),
        (0.999, 905068.08),
    ],
)
def test_vector_quantiles(wages: WageDistribution, p: float, amount: float) -> None:
    assert round(wages.ppf(p), 2) == amount


def test_vector_shares(wages: WageDistribution) -> None:
    assert round(wages.cdf(100_000), 8) == 0.22655166
    assert round(wages.cdf(250_000), 8) == 0.95216544


@pytest.mark.parametrize("pay", [30_000.0, 90_000.0, 120_000.0, 150_000.0, 200_000.0, 400_000.0])
def test_pdf_is_the_derivative_of_cdf(wages: WageDistribution, pay: float) -> None:
    step = pay * 1e-5
    slope = (wages.cdf(pay + step) - wages.cdf(pay - step)) / (2 * step)
    assert wages.pdf(pay) == pytest.approx(slope, rel=1e-6)
    assert wages.logpdf(pay) == pytest.approx(math.log(wages.pdf(pay)))


@pytest.mark.parametrize("knot", [79_850.0, 103_050.0, 133_080.0, 169_000.0, 211_450.0])
def test_density_is_continuous_at_the_points(wages: WageDistribution, knot: float) -> None:
    assert wages.pdf(knot * (1 - 1e-9)) == pytest.approx(wages.pdf(knot), rel=1e-6)


def test_summaries_work_as_figures_and_as_scipy_calls(wages: WageDistribution) -> None:
    for name in ("mean", "median", "var", "std", "gini", "implied_mean"):
        figure = getattr(wages, name)
        assert isinstance(figure, float)
        assert figure == getattr(wages, name)()
    assert wages.mean == 144_570
    assert wages.median == 133_080
    assert wages.std == pytest.approx(math.sqrt(wages.var))


def test_summaries_agree_with_a_large_sample(wages: WageDistribution) -> None:
    sample = wages.rvs(400_000, seed=7)
    assert sample.mean() == pytest.approx(wages.mean, rel=0.01)
    assert np.percentile(sample, 30) == pytest.approx(wages.ppf(0.3), rel=0.01)
    density = [wages.pdf(w) for w in sample[:20_000].tolist()]
    assert -np.log(density).mean() == pytest.approx(wages.entropy(), rel=0.01)
    below = sample[sample <= wages.ppf(0.5)].sum() / sample.sum()
    assert below == pytest.approx(wages.lorenz(0.5), abs=0.01)


def test_variance_against_a_sum_over_quantiles() -> None:
    wages = WageDistribution.from_percentiles(VECTOR)
    ps = (np.arange(2_000_000) + 0.5) / 2_000_000
    assert wages.ppf(ps).var() == pytest.approx(wages.var, rel=1e-3)


def test_a_seed_repeats_its_draws(wages: WageDistribution) -> None:
    np.testing.assert_array_equal(wages.rvs(5, seed=3), wages.rvs(5, np.random.default_rng(3)))
    assert isinstance(wages.rvs(seed=3), float)


def test_interval_support_and_tails(wages: WageDistribution) -> None:
    assert wages.interval(0.8) == pytest.approx((79_850, 211_450))
    assert wages.support() == (0.0, math.inf)
    assert (wages.ppf(0), wages.ppf(1), wages.isf(0), wages.isf(1)) == (0.0, math.inf, math.inf, 0.0)
    assert (wages.cdf(0), wages.cdf(-5), wages.cdf(math.inf), wages.sf(math.inf)) == (0, 0, 1, 0)
    assert wages.sf(wages.isf(1e-12)) == pytest.approx(1e-12)
    assert wages.quantile_share(0.9, 1) == pytest.approx(1 - wages.lorenz(0.9))


def test_arrays_keep_shape_and_nan(wages: WageDistribution) -> None:
    grid = np.array([[0.1, 0.5], [np.nan, 1.0]])
    result = wages.ppf(grid)
    assert result.shape == (2, 2)
    assert np.isnan(result[1, 0])
    assert result[0, 0] == 79_850
    assert result[1, 1] == math.inf
    assert np.isnan(wages.cdf([math.nan])).all()
    assert wages.cdf(np.array([-1.0, 0.0, math.inf])).tolist() == [0, 0, 1]
    assert wages.ppf([]).shape == (0,)
    assert wages.ppf(np.full(20_000, 0.5)).tolist() == [133_080] * 20_000
    assert wages.ppf(float(np.float32(0.5))) == wages.cdf(np.float64(0)) + 133_080


def test_ties_are_atoms() -> None:
    floor = WageDistribution.from_percentiles({0.1: 30, 0.25: 30, 0.5: 40, 0.75: 40, 0.9: 60}, period="hour")
    assert [floor.ppf(p) for p in (0.001, 0.1, 0.2, 0.25, 0.6)] == [30, 30, 30, 30, 40]
    assert floor.support()[0] == 30
    assert (floor.cdf(29.99), floor.cdf(30), floor.cdf(40)) == (0, 0.25, 0.75)
    assert floor.percentile_rank(40, kind="strict") == 50
    assert floor.percentile_rank(40, kind="mean") == 62.5
    assert floor.pdf(40) == math.inf
    assert floor.entropy() == -math.inf
    assert floor.pdf([29.0, 40.0]).tolist() == [0, math.inf]


def test_a_tie_at_the_top_takes_its_tail_from_the_mean() -> None:
    points = {0.1: 20, 0.25: 30, 0.5: 40, 0.75: 50, 0.9: 50}
    capped = WageDistribution.from_percentiles(points, mean=36.5, period="hour")
    assert capped.ppf(1) == capped.ppf(0.8) == 50
    assert capped.cdf(50) == 1
    tail = WageDistribution.from_percentiles(points, mean=45, period="hour")
    assert tail.ppf(0.99) > 50
    assert tail.implied_mean == pytest.approx(45)
    assert tail.cdf(50) == 0.9


def test_all_equal_is_a_point_mass() -> None:
    fixed = WageDistribution.from_percentiles(dict.fromkeys(VECTOR, 40_000), mean=40_000)
    assert fixed.support() == (40_000, 40_000)
    assert (fixed.cdf(39_999), fixed.cdf(40_000), fixed.sf(40_000)) == (0, 1, 0)
    assert abs(fixed.gini) < 1e-12
    assert fixed.var == pytest.approx(0, abs=1)


def test_fewer_points_and_a_missing_mean() -> None:
    wages = WageDistribution.from_percentiles({0.25: 40_000, 0.5: 50_000, 0.9: None})
    assert wages.tail_shape == 0.05
    assert [p.state for p in wages.points] == ["published", "published", "not released"]
    assert wages.warnings == ("p90 is not released",)
    assert wages.ppf(0.9) > 50_000


def test_a_top_coded_point_is_a_bound() -> None:
    points = {0.1: 90_000, 0.25: 130_000, 0.5: 180_000, 0.75: 230_000}
    without = WageDistribution.from_percentiles(points, mean=240_000)
    coded = WageDistribution.from_percentiles({**points, 0.9: AtLeast(239_200)}, mean=240_000)
    assert without.ppf(0.9) > 239_200
    assert coded.ppf(0.9) == without.ppf(0.9)
    floor = without.ppf(0.9) * 1.1
    assert WageDistribution.from_percentiles({**points, 0.9: AtLeast(floor)}, mean=240_000).ppf(0.9) == floor
    assert coded.cdf_bounds(235_000) == (0.75, 0.9)
    assert coded.cdf_bounds(500_000) == (0.75, 1.0)


def test_a_cell_of_bounds_answers_only_bounds() -> None:
    wages = WageDistribution(tuple(WagePoint(p, 239_200.0, "top-coded") for p in VECTOR))
    with pytest.raises(MissingWage, match="fewer than two percentiles are published"):
        wages.ppf(0.5)
    assert wages.cdf_bounds(200_000) == (0.0, 0.1)


def test_an_impossible_tail_is_flagged_not_refused() -> None:
    wages = WageDistribution.from_percentiles(VECTOR, mean=125_000)
    assert not wages.mean_consistent
    assert wages.tail_shape == -0.5
    assert wages.mean == 125_000
    assert wages.implied_mean > 125_000
    assert "too low" in wages.warnings[0]
    assert wages.support()[1] < math.inf


def test_a_strange_unit_is_a_warning() -> None:
    assert "per hour" in WageDistribution.from_percentiles({0.1: 20, 0.9: 40}).warnings[0]
    assert "per year" in WageDistribution.from_percentiles({0.1: 2e4, 0.9: 4e4}, period="hour").warnings[0]


def test_queries_that_cannot_be_meant(wages: WageDistribution) -> None:
    with pytest.raises(InvalidWage, match=r"did you mean 0\.5"):
        wages.ppf(50)
    with pytest.raises(InvalidWage, match=r"did you mean 0\.5"):
        wages.ppf([0.1, 50])
    wrong: Any
    for wrong in (-0.1, 101, math.nan, True, "0.5", None):
        with pytest.raises(InvalidWage):
            wages.ppf(wrong)
    with pytest.raises(InvalidWage, match=r"0\.\.100"):
        wages.percentile(101)
    with pytest.raises(InvalidWage):
        wages.cdf(math.nan)
    with pytest.raises(InvalidWage):
        wages.cdf("90000")  # type: ignore[arg-type]
    with pytest.raises(InvalidWage):
        wages.quantile_share(0.9, 0.5)
    with pytest.raises(InvalidWage):
        wages.rvs(-1)


def test_uncertainty(wages: WageDistribution) -> None:
    found = wages.percentile_interval(60, confidence=0.90)
    assert found is not None
    low, high = found
    assert low is not None
    assert high is not None
    assert low < wages.percentile(60) < high
    assert "approximate" in found.method
    rank = wages.rank_interval(100_000)
    assert rank is not None
    assert rank.low is not None
    assert rank.low < wages.percentile_rank(100_000)
    wider = wages.percentile_interval(60, confidence=0.99)
    assert wider is not None
    assert wider.low is not None
    assert wider.low < low
    top = wages.percentile_interval(97.5)
    assert top is not None
    assert top.one_sided
    assert top.high is None
    for rse in (None, 0.0):
        unknown = WageDistribution.from_percentiles(VECTOR, mean=144_570, mean_rse_percent=rse)
        assert unknown.percentile_interval(60) is None
        assert unknown.rank_interval(100_000) is None
    for wrong in (0, 100, 0.0):
        with pytest.raises(InvalidWage):
            wages.percentile_interval(wrong)
    with pytest.raises(InvalidWage):
        wages.percentile_interval(60, confidence=90)


def test_woodruff_by_hand() -> None:
    """n = (CV / RSE)**2, and the rank at the median moves by z * 0.5 / sqrt(n)."""
    from jobtaxonomy.wages.uncertainty import effective_sample_size

    wages = WageDistribution.from_percentiles(VECTOR, mean_rse_percent=2.0)
    size = effective_sample_size(wages)
    assert size is not None
    sample = wages.ppf(np.linspace(0, 0.995, 200_001)[1:-1])
    assert size == pytest.approx((sample.std() / sample.mean() / 0.02) ** 2, rel=1e-3)
    found = wages.percentile_interval(50, confidence=0.90)
    assert found is not None
    assert found.low == pytest.approx(wages.ppf(0.5 - 1.6448536 * 0.5 / math.sqrt(size)), rel=1e-7)
