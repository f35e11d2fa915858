"""Every row of the method's bad-input table: refused, accepted with a flag, or accepted."""

import math
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from jobtaxonomy.errors import InvalidWage, JobTaxonomyError
from jobtaxonomy.wages import Area, AtLeast, WageDistribution, WagePoint
from jobtaxonomy.wages.mixture import mixture
from jobtaxonomy.wages.periods import PERIODS, period_name

GOOD = {0.10: 79_850, 0.25: 103_050, 0.50: 133_080, 0.75: 169_000, 0.90: 211_450}


def build(changes: dict[Any, Any] | None = None, /, **options: Any) -> WageDistribution:
    return WageDistribution.from_percentiles({**GOOD, **(changes or {})}, **options)


# Percentiles


def test_falling_percentiles_are_refused_by_name() -> None:
    with pytest.raises(InvalidWage, match="p50 is below p25") as caught:
        build({0.50: 100_000})
    assert caught.value.value == 100_000


def test_rounding_is_tolerated_only_if_asked() -> None:
    with pytest.raises(InvalidWage):
        build({0.25: 133_085})
    assert build({0.25: 133_085}, rounding=10).ppf(0.5) == 133_085
    with pytest.raises(InvalidWage):
        build({0.25: 133_095}, rounding=10)


def test_equal_neighbours_are_an_atom() -> None:
    assert build({0.25: 79_850}).ppf(0.2) == 79_850


def test_all_equal_is_a_point_mass() -> None:
    assert build(dict.fromkeys(GOOD, 50_000)).ppf(0.99) == 50_000


@pytest.mark.parametrize("missing", [None, math.nan, np.nan, Decimal("NaN")])
def test_a_missing_point_is_named_and_never_spreads(missing: Any) -> None:
    wages = build({0.90: missing}, mean=144_570)
    assert "p90 is not released" in wages.warnings
    assert math.isfinite(wages.ppf(0.95))
    assert math.isfinite(wages.gini)


def test_fewer_than_two_points_are_refused() -> None:
    with pytest.raises(InvalidWage, match="two known percentiles; p10 not released"):
        WageDistribution.from_percentiles({0.1: None, 0.5: 50_000})
    with pytest.raises(InvalidWage):
        WageDistribution.from_percentiles({})


@pytest.mark.parametrize("amount", [0, -1, -0.01, math.inf, -math.inf])
def test_amounts_are_above_zero_and_finite(amount: float) -> None:
    with pytest.raises(InvalidWage, match="finite amount above 0"):
        build({0.10: amount})


@pytest.mark.parametrize("text", ["#", "≥239,200", "*", "**", "-", "$ 1,234.50", "50k", "79850", b"79850", ""])
def test_text_is_never_parsed(text: Any) -> None:
    with pytest.raises(InvalidWage):
        build({0.90: text})


def test_the_top_code_sign_points_to_its_object() -> None:
    with pytest.raises(InvalidWage, match=r"AtLeast\(239200\)"):
        build({0.90: "#"})


@pytest.mark.parametrize(("amount", "period"), [(239_200, "year"), (115.00, "hour")])
def test_the_exact_top_code_is_a_bound(amount: float, period: str) -> None:
    points = {0.1: amount / 3, 0.5: amount / 2, 0.9: amount}
    wages = WageDistribution.from_percentiles(points, period=period)
    assert wages.points[-1] == WagePoint(0.9, amount, "top-coded")
    assert wages.ppf(0.9) >= amount
    assert WageDistribution.from_percentiles(points, period=period, top_code=None).ppf(0.9) == amount


def test_amounts_above_the_top_code_are_values() -> None:
    assert build({0.90: 390_370}).ppf(0.9) == 390_370
    assert build({0.75: 239_200, 0.90: 390_370}).points[3].state == "published"


def test_a_bound_below_a_known_point_is_refused() -> None:
    with pytest.raises(InvalidWage, match="cannot be known"):
        build({0.75: AtLeast(170_000)})


# Means


@pytest.mark.parametrize("mean", [0, -5, math.inf, "144570", True])
def test_a_mean_is_an_amount(mean: Any) -> None:
    with pytest.raises(InvalidWage):
        build(mean=mean)


def test_a_mean_too_low_for_the_tail_is_flagged() -> None:
    wages = build(mean=120_000)
    assert not wages.mean_consistent
    assert wages.tail_shape == -0.5


def test_a_mean_no_distribution_can_have_is_refused() -> None:
    least = 0.15 * 79_850 + 0.25 * 103_050 + 0.25 * 133_080 + 0.15 * 169_000 + 0.1 * 211_450
    assert build(mean=least + 1).mean == least + 1
    with pytest.raises(InvalidWage, match="no distribution with these percentiles"):
        build(mean=least - 1)


def test_a_mean_above_p75_is_legal() -> None:
    assert build(mean=170_000).mean == 170_000


@pytest.mark.parametrize("mean", [69.5, 144_570 * 12])
def test_a_mean_in_another_unit_is_refused(mean: float) -> None:
    with pytest.raises(InvalidWage, match="another unit"):
        build(mean=mean)


# Units


def test_hourly_and_annual_percentiles_do_not_mix() -> None:
    with pytest.raises(InvalidWage, match="hourly and annual"):
        build({0.10: 38.39, 0.25: 49.54})


def test_an_unlikely_magnitude_is_only_a_warning() -> None:
    assert "looks like pay per hour" in WageDistribution.from_percentiles({0.1: 20, 0.9: 40}).warnings[0]
    assert WageDistribution.from_percentiles({0.1: 20, 0.9: 40}, period="hour").warnings == ()


def test_a_pair_of_units_must_agree() -> None:
    hourly = WageDistribution.from_percentiles({0.1: 20.00, 0.9: 40.00}, period="hour")
    pair = WageDistribution.from_percentiles({0.1: 41_600, 0.9: 83_200}, counterpart=hourly)
    assert pair.per("hour") is hourly
    with pytest.raises(InvalidWage, match=r"0\.2 %"):
        WageDistribution.from_percentiles({0.1: 41_600, 0.9: 84_000}, counterpart=hourly)


def test_every_hris_period_is_known_and_others_are_refused() -> None:
    enums = [
        "HOUR",
        "DAY",
        "WEEK",
        "EVERY_TWO_WEEKS",
        "SEMIMONTHLY",
        "MONTH",
        "QUARTER",
        "EVERY_SIX_MONTHS",
        "YEAR",
    ]
    assert [period_name(name) for name in enums] == list(PERIODS)
    for wrong in ("ANNUM", "", None, 1, "years"):
        with pytest.raises(InvalidWage, match="a period is one of"):
            build(period=wrong)


@pytest.mark.parametrize("currency", ["usd", "$", "", None, "DOLLAR"])
def test_currency_is_an_iso_code(currency: Any) -> None:
    with pytest.raises(InvalidWage, match="ISO 4217"):
        build(currency=currency)


@pytest.mark.parametrize(
    "other",
    [
        {"currency": "EUR"},
        {"period": "month"},
        {"as_of": "2024-05"},
        {"area": Area("48", "Texas", "state", "TX")},
        {"industry": "62"},
    ],
)
def test_what_measures_something_else_is_not_pooled(other: dict[str, Any]) -> None:
    here, there = build(employment=1), build(employment=1, **other)
    with pytest.raises(InvalidWage, match=f"differ in {next(iter(other))}"):
        mixture([here, there])


def test_places_are_pooled_when_said_so() -> None:
    texas = build(employment=1, area=Area("48", "Texas", "state", "TX"))
    ohio = build(employment=1, area=Area("39", "Ohio", "state", "OH"))
    assert mixture([texas, ohio], across=("area",)).ppf(0.5) == 133_080
    with pytest.raises(InvalidWage, match="may differ across"):
        mixture([texas, ohio], across=("currency",))


# Keys and queries


@pytest.mark.parametrize("key", [50, 0, 1, 1.5, -0.1, 100, "50", "p0", "p100", "mean", True, None, math.nan])
def test_keys_follow_a_convention(key: Any) -> None:
    with pytest.raises(InvalidWage):
        WageDistribution.from_percentiles({0.25: 40_000, key: 50_000})


def test_percentile_50_asks_whether_one_half_was_meant() -> None:
    with pytest.raises(InvalidWage, match=r"did you mean 0\.5 or 'p50'"):
        build({50: 133_080})
    with pytest.raises(ValueError, match=r"did you mean 0\.5"):
        build().ppf(50)


def test_exactly_one_is_the_upper_end() -> None:
    assert build().ppf(1) == math.inf
    assert math.isfinite(build(mean=130_000).ppf(1))
    assert build().ppf(0) == 0
    for outside in (-1e-9, 1.000001, 101):
        with pytest.raises(InvalidWage):
            build().ppf(outside)


def test_shares_of_impossible_pay() -> None:
    wages = build()
    assert (wages.cdf(0), wages.cdf(-1), wages.cdf(math.inf)) == (0, 0, 1)
    assert math.isnan(wages.cdf(np.array([math.nan]))[0])
    with pytest.raises(InvalidWage):
        wages.cdf(math.nan)


def test_keys_are_sorted_and_duplicates_must_agree() -> None:
    shuffled = WageDistribution.from_percentiles(dict(reversed(list(GOOD.items()))))
    assert shuffled == build()
    assert build({"p50": 133_080, "median": 133_080}) == build()
    with pytest.raises(InvalidWage, match="p50 is given twice"):
        build({"p50": 133_090})


# Other facts


def test_the_error_is_in_percent_by_name() -> None:
    assert build(mean_rse_percent=2.7).mean_rse_percent == 2.7
    assert build(mean_rse_percent=0.6).mean_rse_percent == 0.6
    for wrong in (-1, math.inf, "2.7", True):
        with pytest.raises(InvalidWage, match="mean_rse_percent"):
            build(mean_rse_percent=wrong)
    with pytest.raises(TypeError):
        build(mean_rse=0.027)


def test_employment_may_be_unknown_but_then_a_mixture_needs_weights() -> None:
    unknown, known = build(), build(employment=10)
    with pytest.raises(InvalidWage, match="pass weights"):
        mixture([unknown, known])
    assert mixture([unknown, known], weights=[1, 1]).ppf(0.5) == 133_080
    for wrong in (-1, 1.5, "10", True, math.inf):
        with pytest.raises(InvalidWage):
            build(employment=wrong)


@pytest.mark.parametrize("weights", [[1], [1, -1], [0, 0], [math.nan, 1], [math.inf, 1], [True, 1]])
def test_weights_are_shares(weights: list[float]) -> None:
    with pytest.raises(InvalidWage):
        mixture([build(), build()], weights=weights)


@pytest.mark.parametrize("wrong", [True, np.True_, 10**400, 1j, [1], object()])
def test_what_is_not_a_number_is_refused(wrong: Any) -> None:
    with pytest.raises(InvalidWage):
        build({0.9: wrong})


@pytest.mark.parametrize(
    "amount",
    [Decimal(211_450), Fraction(211_450), np.float64(211_450), np.int64(211_450), np.float32(211_450)],
)
def test_every_real_number_is_accepted(amount: Any) -> None:
    assert build({0.9: amount}) == build()
    assert build().cdf(amount) == 0.9


def test_refusals_are_library_errors_and_value_errors() -> None:
    with pytest.raises(JobTaxonomyError):
        build({0.9: 0})
    with pytest.raises(ValueError, match="above 0"):
        build({0.9: 0})


def test_warnings_need_no_curve() -> None:
    top = WageDistribution((WagePoint(0.5, 239_200.0, "top-coded"),), published_mean=250_000.0)
    assert top.warnings == ("p50 is top-coded",)
