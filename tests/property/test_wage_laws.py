"""The laws of a wage distribution."""

import copy
import math
import pickle

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtaxonomy.strategies.wages import pay, percentiles, probabilities, wage_distributions
from jobtaxonomy.wages import WageDistribution
from jobtaxonomy.wages.bulk import quantiles
from jobtaxonomy.wages.comparison import dominance, probability_above, wasserstein
from jobtaxonomy.wages.mixture import mixture


@given(wage_distributions(), probabilities(), probabilities())
def test_quantiles_never_fall(wages: WageDistribution, p: float, q: float) -> None:
    low, high = sorted([p, q])
    assert 0 < wages.ppf(low) <= wages.ppf(high) < math.inf


@given(wage_distributions(), pay(), pay())
def test_shares_never_fall(wages: WageDistribution, a: float, b: float) -> None:
    low, high = sorted([a, b])
    assert 0 <= wages.cdf(low) <= wages.cdf(high) <= 1
    assert wages.sf(low) == pytest.approx(1 - wages.cdf(low), abs=1e-12)


@given(wage_distributions())
def test_published_points_come_back_exactly(wages: WageDistribution) -> None:
    for point in wages.points:
        assert wages.ppf(point.probability) == point.value
        assert wages.curve.cdf_left(point.value) <= point.probability <= wages.cdf(point.value)


@given(wage_distributions(ties=False), probabilities())
def test_cdf_inverts_ppf(wages: WageDistribution, p: float) -> None:
    assert wages.cdf(wages.ppf(p)) == pytest.approx(p, abs=1e-9)


@given(wage_distributions(), probabilities())
def test_cdf_covers_ppf_at_atoms_too(wages: WageDistribution, p: float) -> None:
    w = wages.ppf(p)
    assert wages.curve.cdf_left(w) - 1e-9 <= p <= wages.cdf(w) + 1e-9


@given(wage_distributions(), st.lists(probabilities(), min_size=1))
def test_arrays_answer_as_numbers_do(wages: WageDistribution, ps: list[float]) -> None:
    amounts = [wages.ppf(p) for p in ps]
    np.testing.assert_allclose(wages.ppf(ps), amounts, rtol=1e-12)
    np.testing.assert_allclose(wages.cdf(amounts), [wages.cdf(w) for w in amounts], rtol=1e-9)
    np.testing.assert_allclose(wages.pdf(amounts), [wages.pdf(w) for w in amounts], rtol=1e-6)
    for kind in ("weak", "strict", "mean"):
        one_by_one = [wages.percentile_rank(w, kind=kind) for w in amounts]
        np.testing.assert_allclose(wages.percentile_rank(amounts, kind=kind), one_by_one, rtol=1e-9)


@given(wage_distributions(), st.floats(0.01, 100), probabilities())
def test_scaling_pay_scales_every_quantile_and_moves_no_rank(wages: WageDistribution, factor: float, p: float) -> None:
    scaled = wages.scaled(factor, "a law")
    assert scaled.ppf(p) == pytest.approx(factor * wages.ppf(p), rel=1e-9)
    assert scaled.mean == pytest.approx(factor * wages.mean, rel=1e-9)
    assert scaled.gini == pytest.approx(wages.gini, abs=1e-9)


@given(wage_distributions(), st.floats(-0.2, 0.3), st.sampled_from(["compound", "simple"]), probabilities())
def test_ageing_keeps_ranks_and_the_gini(wages: WageDistribution, rate: float, method: str, p: float) -> None:
    aged = wages.aged(rate, from_="2025-05", to="2027-01", method=method)
    ratio = aged.ppf(0.5) / wages.ppf(0.5)
    assert aged.cdf(ratio * wages.ppf(p)) == pytest.approx(wages.cdf(wages.ppf(p)), abs=1e-6) or (
        wages.curve.cdf_left(wages.ppf(p)) < wages.cdf(wages.ppf(p))
    )
    assert aged.gini == pytest.approx(wages.gini, abs=1e-9)


@given(wage_distributions())
def test_a_mixture_of_one_is_itself(wages: WageDistribution) -> None:
    assert mixture([wages]) == wages


@given(wage_distributions(), probabilities())
def test_a_mixture_of_the_same_twice_is_itself(wages: WageDistribution, p: float) -> None:
    both = mixture([wages, wages], weights=[1, 2])
    assert both.ppf(p) == wages.ppf(p)
    assert both.mean == pytest.approx(wages.mean)


@given(wage_distributions(), wage_distributions(), st.floats(0.01, 0.99), probabilities())
def test_a_mixture_lies_between_its_parts(x: WageDistribution, y: WageDistribution, share: float, p: float) -> None:
    both = mixture([x, y], weights=[share, 1 - share])
    low, high = sorted([x.ppf(p), y.ppf(p)])
    assert low <= both.ppf(p) <= high
    assert both.curve.cdf_left(both.ppf(p)) - 1e-9 <= p <= both.cdf(both.ppf(p)) + 1e-9
    assert both.cdf(low) == pytest.approx(share * x.cdf(low) + (1 - share) * y.cdf(low))


@given(wage_distributions(), probabilities(), probabilities())
def test_lorenz_is_below_the_diagonal_and_ends_at_one(wages: WageDistribution, p: float, q: float) -> None:
    low, high = sorted([p, q])
    assert -1e-9 <= wages.lorenz(low) <= wages.lorenz(high) + 1e-9
    assert wages.lorenz(p) <= p + 1e-9
    assert wages.lorenz(1) == pytest.approx(1)
    assert 0 <= wages.gini < 1


@given(wage_distributions())
def test_integrals_agree(wages: WageDistribution) -> None:
    assert wages.expect() == pytest.approx(wages.implied_mean, rel=1e-4)
    assert wages.expect(lambda _: 1.0) == pytest.approx(1, abs=1e-6)
    if wages.mean_consistent and wages.tail_shape is not None and -0.5 < wages.tail_shape < 0.8:
        assert wages.implied_mean == pytest.approx(wages.mean, rel=1e-9)


@given(wage_distributions(), wage_distributions())
def test_comparisons_are_each_others_mirror(x: WageDistribution, y: WageDistribution) -> None:
    above, below = probability_above(x, y), probability_above(y, x)
    assert -1e-9 <= above <= 1 + 1e-9
    assert above + below <= 1 + 1e-9
    distance = wasserstein(x, y)
    assert distance == pytest.approx(wasserstein(y, x), rel=1e-6, abs=1e-6)
    assert distance >= abs(x.implied_mean - y.implied_mean) - 1e-6 * x.implied_mean
    if dominance(x, y).higher == "x":
        assert above >= below - 1e-2


@given(percentiles(least=5), st.floats(0.97, 1.2), st.lists(st.floats(0.001, 0.999), min_size=1, max_size=6))
def test_bulk_rows_answer_as_objects_do(points: dict[float, float], stretch: float, ps: list[float]) -> None:
    mean = float(WageDistribution.from_percentiles(points, top_code=None).mean) * stretch
    wages = WageDistribution.from_percentiles(points, mean, top_code=None)
    row = quantiles(np.array([list(points.values())]), np.array([mean]), ps)
    np.testing.assert_allclose(row[0], [wages.ppf(p) for p in ps], rtol=1e-9)


@given(wage_distributions())
def test_a_distribution_is_a_value(wages: WageDistribution) -> None:
    before = hash(wages)
    assert wages.ppf(0.5) > 0  # fits the curve
    for twin in (pickle.loads(pickle.dumps(wages)), copy.deepcopy(wages), copy.copy(wages)):
        assert twin == wages
        assert hash(twin) == before
        assert twin.ppf(0.6) == wages.ppf(0.6)


@given(wage_distributions(), st.floats(0.5, 2))
def test_what_is_computed_is_not_called_published(wages: WageDistribution, factor: float) -> None:
    for made in (wages.scaled(factor, "any"), mixture([wages, wages], weights=[1, 2])):
        assert "published" not in [point.state for point in made.points]
        assert made.derived is not None
    states = [("published" if p.state == "computed" else p.state) for p in wages.scaled(factor, "any").points]
    assert states == [point.state for point in wages.points]
