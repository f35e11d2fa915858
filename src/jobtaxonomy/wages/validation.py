"""Anybody's percentiles, checked: the untrusted way into a WageDistribution.

Nothing is coerced in silence. What cannot be a set of percentiles is refused, naming the value;
what is unlikely but possible is accepted, and `WageDistribution.warnings` says so.
"""

import re
from collections.abc import Mapping
from itertools import pairwise
from math import inf, isfinite, isnan
from typing import TYPE_CHECKING, Any

from jobtaxonomy.errors import InvalidWage
from jobtaxonomy.wages.periods import HOURS_PER_YEAR, per_year
from jobtaxonomy.wages.points import NOT_RELEASED, PUBLISHED, TOP_CODED, AtLeast, WagePoint, percentile_name
from jobtaxonomy.wages.protocol import number
from jobtaxonomy.wages.spline import fit

if TYPE_CHECKING:
    from jobtaxonomy.wages.distribution import WageDistribution

__all__ = [
    "TOP_CODES",
    "check_counterpart",
    "checked_count",
    "checked_currency",
    "checked_mean",
    "checked_percent",
    "checked_points",
]

TOP_CODES = {("USD", "year"): 239_200.0, ("USD", "hour"): 115.0}
"""Amounts at which the published tables stop: this much or more."""


def __dir__() -> list[str]:
    return __all__


def _probability(key: object) -> float:
    if isinstance(key, str):
        found = re.fullmatch(r"[pP](\d{1,2}(?:\.\d+)?)", key)
        if found and float(found[1]) > 0:
            return float(found[1]) / 100
        if key == "median":
            return 0.5
        raise InvalidWage(key, "a percentile is named like 'p10', or keyed by a probability such as 0.1")
    p = number(key, "a probability")
    if 0 < p < 1:
        return p
    hint = f"; did you mean {p / 100:.10g} or 'p{p:.10g}'?" if 1 <= p < 100 else ""
    raise InvalidWage(key, f"a percentile is keyed by a probability between 0 and 1, or a name like 'p10'{hint}")


def _amount(value: object, name: str) -> float:
    if isinstance(value, str):
        hint = "; a top-coded percentile is AtLeast(239200)" if set(value) & set("#≥") else ""
        raise InvalidWage(value, f"{name} is a number, not text: parse it first{hint}")
    amount = number(value, name)
    if not 0 < amount < inf:
        raise InvalidWage(value, f"{name} is a finite amount above 0")
    return amount


def _point(p: float, value: object, top_code: float | None) -> WagePoint:
    name = percentile_name(p)
    if isinstance(value, WagePoint):
        value = AtLeast(value.value or 0) if value.state == TOP_CODED else value.value
    if value is None or _is_nan(value):
        return WagePoint(p, None, NOT_RELEASED)
    if isinstance(value, AtLeast):
        return WagePoint(p, _amount(value.value, name), TOP_CODED)
    amount = _amount(value, name)
    return WagePoint(p, amount, TOP_CODED if amount == top_code else PUBLISHED)


def _is_nan(value: object) -> bool:
    try:
        return isnan(value)  # type: ignore[arg-type]
    except (TypeError, OverflowError, ValueError):
        return False


def checked_points(percentiles: Mapping[Any, Any], *, top_code: float | None, rounding: float) -> tuple[WagePoint, ...]:
    """The points of a mapping from percentile to pay, in order, or InvalidWage."""
    found: dict[float, WagePoint] = {}
    for key, value in percentiles.items():
        p = _probability(key)
        point = _point(p, value, top_code)
        if found.setdefault(p, point) != point:
            raise InvalidWage(value, f"{percentile_name(p)} is given twice, also as {found[p].value}")
    points = [found[p] for p in sorted(found)]
    values = [point.value for point in points if point.state == PUBLISHED]
    if top_code and any(value and value > top_code for value in values):
        # a figure above the code is published, so nothing was cut off at the code
        points = [WagePoint(p.probability, p.value) if p.value == top_code else p for p in points]
    if sum(point.state == PUBLISHED for point in points) < 2:
        missing = ", ".join(f"{p.name} {p.state}" for p in points if p.state != PUBLISHED) or "no others"
        raise InvalidWage(dict(percentiles), f"a distribution needs two known percentiles; {missing}")
    return tuple(_monotone(points, rounding))


def _monotone(points: list[WagePoint], rounding: float) -> list[WagePoint]:
    result: list[WagePoint] = []
    last, highest = points[0], 0.0
    for point in points:
        amount = point.value
        if amount is None:
            result.append(point)
            continue
        if highest:
            if last.state == TOP_CODED and point.state == PUBLISHED:
                raise InvalidWage(amount, f"{point.name} cannot be known where {last.name} is only a bound")
            if amount < highest:
                if point.state == PUBLISHED and highest - amount > rounding:
                    raise InvalidWage(
                        amount,
                        f"percentiles do not fall, and {point.name} is below {last.name}, {highest:.10g}",
                    )
                amount = highest
            elif HOURS_PER_YEAR / 2 <= amount / highest <= HOURS_PER_YEAR * 3:
                raise InvalidWage(
                    amount,
                    f"{point.name} is about {HOURS_PER_YEAR} times {last.name}, {highest:.10g}: "
                    "hourly and annual pay mixed?",
                )
        last, highest = WagePoint(point.probability, amount, point.state), amount
        result.append(last)
    return result


def checked_mean(mean: object, points: tuple[WagePoint, ...]) -> float | None:
    """A mean that some distribution with these points can have, or InvalidWage; NaN is unknown."""
    if mean is None or _is_nan(mean):
        return None
    amount = _amount(mean, "a mean")
    known = [(p.probability, p.value) for p in points if p.state == PUBLISHED and p.value is not None]
    probabilities, values = zip(*known, strict=True)
    median = fit(probabilities, values).ppf(0.5)
    if not 0.2 <= amount / median <= 8:
        raise InvalidWage(mean, f"a mean so far from the median, {median:.10g}, is in another unit or another currency")
    least = sum(w * (q - p) for (p, w), (q, _) in pairwise([*known, (1.0, inf)]))
    if amount < least * (1 - 1e-9):
        raise InvalidWage(mean, f"no distribution with these percentiles has a mean below {least:.10g}")
    return amount


def checked_percent(value: object, what: str) -> float | None:
    """A percentage of 0 or more, or None; a fraction cannot be told apart, so the name says percent."""
    if value is None or _is_nan(value):
        return None
    percent = number(value, what)
    if not (isfinite(percent) and percent >= 0):
        raise InvalidWage(value, f"{what} is 0 or more, in percent")
    return percent


def checked_count(value: object) -> int | None:
    """A number of jobs of 0 or more, or None."""
    if value is None or _is_nan(value):
        return None
    count = number(value, "employment")
    if not (count >= 0 and count == int(count) if isfinite(count) else False):
        raise InvalidWage(value, "employment is a whole number of jobs, 0 or more")
    return int(count)


def checked_currency(currency: object) -> str:
    """An ISO 4217 code, three capital letters, or InvalidWage."""
    if isinstance(currency, str) and re.fullmatch("[A-Z]{3}", currency):
        return currency
    raise InvalidWage(currency, "a currency is an ISO 4217 code of three capital letters, such as 'USD'")


def check_counterpart(wages: "WageDistribution") -> None:
    """Refuse a pair of units that disagree by more than 0.2 % at any percentile."""
    other = wages.counterpart
    if other is None:
        return
    factor = per_year(other.period) / per_year(wages.period)
    theirs = {p.probability: p.value for p in other.points if p.exact}
    for point in wages.points:
        value = theirs.get(point.probability)
        if value and point.value and point.exact and abs(point.value / (factor * value) - 1) > 0.002:
            raise InvalidWage(
                value,
                f"{point.name} per {other.period} is not that of {point.value:.10g} per {wages.period}: "
                "they differ by more than 0.2 %",
            )
