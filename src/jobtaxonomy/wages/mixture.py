"""Several distributions as one: people of many states, roles or surveys pooled.

The share of pooled people who earn at most w is the weighted mean of the parts' shares, so the pooled
percentiles are found by inverting that sum. Averaging the parts' percentiles instead ignores the
spread between them and always comes out too narrow.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from math import inf, nextafter
from typing import TYPE_CHECKING, TypeVar

from jobtaxonomy.errors import InvalidWage
from jobtaxonomy.wages.points import COMPUTED, PERCENTILES, WagePoint
from jobtaxonomy.wages.protocol import number

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from jobtaxonomy.wages.area import Area
    from jobtaxonomy.wages.distribution import WageDistribution
    from jobtaxonomy.wages.protocol import Evaluable

    Array = NDArray[np.float64]

__all__ = ["MixtureCurve", "agree", "mixture"]

T = TypeVar("T")


def __dir__() -> list[str]:
    return __all__


class MixtureCurve:
    """The curve of a weighted mixture; integrals over it are weighted sums of the parts' integrals."""

    __slots__ = ("curves", "weights")

    def __init__(self, parts: "Iterable[tuple[float, WageDistribution]]") -> None:
        """Take the curves of weighted distributions; the weights sum to 1."""
        members = tuple(parts)
        self.weights: tuple[float, ...] = tuple(weight for weight, _ in members)
        self.curves: tuple[Evaluable, ...] = tuple(wages.curve for _, wages in members)

    def _sum(self, values: Iterable[float]) -> float:
        return sum(weight * value for weight, value in zip(self.weights, values, strict=True))

    def cdf(self, w: float) -> float:
        """Share of people who earn w or less."""
        return self._sum(curve.cdf(w) for curve in self.curves)

    def cdf_left(self, w: float) -> float:
        """Share of people who earn less than w."""
        return self._sum(curve.cdf_left(w) for curve in self.curves)

    def sf(self, w: float) -> float:
        """Share of people who earn more than w."""
        return self._sum(curve.sf(w) for curve in self.curves)

    def pdf(self, w: float) -> float:
        """Density at pay w."""
        return self._sum(curve.pdf(w) for curve in self.curves)

    def ppf(self, p: float) -> float:
        """Pay at probability p, between the lowest and the highest of the parts."""
        quantiles = [curve.ppf(p) for curve in self.curves]
        return _root(lambda w: self.cdf(w) - p, min(quantiles), max(quantiles))

    def isf(self, s: float) -> float:
        """Pay that a share s earns more than."""
        quantiles = [curve.isf(s) for curve in self.curves]
        return _root(lambda w: s - self.sf(w), min(quantiles), max(quantiles))

    def ends(self) -> tuple[float, float]:
        """The lowest and the highest pay of any part."""
        lows, highs = zip(*(curve.ends() for curve in self.curves), strict=True)
        return min(lows), max(highs)

    def partial(self, p: float) -> float:
        """∫ from 0 to p of Q(s) ds."""
        if p >= 1:
            return self._sum(curve.partial(1.0) for curve in self.curves)
        w = self.ppf(p)
        shares = [curve.cdf(w) for curve in self.curves]
        earned = self._sum(
            curve.partial(share) if share > 0 else 0.0 for curve, share in zip(self.curves, shares, strict=True)
        )
        return earned - (self._sum(shares) - p) * w

    def nodes(self, upper: float = 1.0) -> list[tuple[float, float]]:
        """Pay and weight of quadrature nodes: the parts' own, weighted."""
        return [
            (w, share * weight)
            for share, curve in zip(self.weights, self.curves, strict=True)
            for w, weight in curve.nodes(upper)
        ]

    def ranked_mean(self) -> float:
        """∫ 2s Q(s) ds, with middle ranks at atoms."""
        import numpy as np

        values, weights = np.array(self.nodes()).T
        return float(weights @ (values * (self.cdf_array(values) + self.cdf_array(values, left=True))))

    def second_moment(self) -> float:
        """∫ Q(s)**2 ds."""
        return self._sum(curve.second_moment() for curve in self.curves)

    def ppf_array(self, p: "Array") -> "Array":
        """Pay at an array of probabilities in [0, 1]."""
        import numpy as np

        low, high = self.ends()

        def quantile(q: float) -> float:
            return self.ppf(q) if 0 < q < 1 else (q if q != q else high if q else low)

        return np.array([quantile(q) for q in p.ravel().tolist()], dtype=np.float64).reshape(p.shape)

    def cdf_array(self, w: "Array", left: bool = False) -> "Array":
        """Shares who earn the pay in an array or less; less only where `left`."""
        return self._array_sum(curve.cdf_array(w, left) for curve in self.curves)

    def pdf_array(self, w: "Array") -> "Array":
        """Densities at the pay in an array."""
        return self._array_sum(curve.pdf_array(w) for curve in self.curves)

    def _array_sum(self, arrays: "Iterable[Array]") -> "Array":
        first, *others = (weight * array for weight, array in zip(self.weights, arrays, strict=True))
        for array in others:
            first += array
        return first


def _root(function: Callable[[float], float], low: float, high: float) -> float:
    """The lowest float at which a non-falling function is 0 or more, by false position.

    A step that gains too little is followed by a halving, so that a jump (an atom) is found to the bit.
    """
    below, above = function(low), function(high)
    if below >= 0:
        return low
    halve = False
    while True:
        width, first, last = high - low, nextafter(low, high), nextafter(high, low)
        if first == high:
            return high
        middle = (low + high) / 2 if halve or above <= below else low - below * width / (above - below)
        middle = min(max(middle, first), last)
        value = function(middle)
        if value < 0:
            low, below = middle, value
        else:
            high, above = middle, value
        halve = not halve and high - low > width / 2


def agree(distributions: "Sequence[WageDistribution]", across: Collection[str] = ()) -> None:
    """Refuse to join what does not measure the same thing in the same unit.

    Currency and period must always agree; `as_of`, `area` and `industry` too, unless named in `across`.
    """
    allowed = (across,) if isinstance(across, str) else tuple(across)
    for name in allowed:
        if name not in ("area", "as_of", "industry"):
            raise InvalidWage(name, "distributions may differ across 'area', 'as_of' or 'industry'")
    advice = {
        "currency": "convert one with scaled(rate, reason) and evolve its currency",
        "period": "convert one with per(period)",
        "as_of": "age one with aged(rate, to=date), or say across='as_of'",
        "area": "say across='area' to pool or compare places",
        "industry": "say across='industry' to pool or compare industries",
    }
    for name, hint in advice.items():
        found = {getattr(wages, name) for wages in distributions}
        if len(found) > 1 and name not in allowed:
            names = sorted(str(value) for value in found)
            raise InvalidWage(names, f"these distributions differ in {name}; {hint}")


def mixture(
    distributions: "Iterable[WageDistribution]",
    *,
    weights: Sequence[float] | None = None,
    across: Collection[str] = (),
    area: "Area | None" = None,
) -> "WageDistribution":
    """The distribution of everybody in several distributions.

    `weights` are heads, by default the published employment of each. Fields that may differ are
    named in `across` ("area", "as_of", "industry"); `area` labels the result. Its points are the five
    usual percentiles, and any other is answered from the parts themselves. One distribution is
    returned as it is. The mean is the weighted mean of the parts' means.

    >>> from jobtaxonomy.wages import WageDistribution
    >>> low = WageDistribution.from_percentiles({0.1: 10, 0.9: 20}, mean=15, period="hour")
    >>> high = WageDistribution.from_percentiles({0.1: 30, 0.9: 40}, mean=35, period="hour")
    >>> both = mixture([low, high], weights=[3, 1])
    >>> both.mean, round(both.cdf(20.0), 4), both.derived
    (20.0, 0.6751, 'mixture of 2 distributions')
    """
    from attrs import evolve

    members = tuple(distributions)
    if not members:
        raise InvalidWage((), "a mixture needs at least one distribution")
    agree(members, across)
    if weights is None:
        heads = [wages.employment for wages in members]
        if len(members) > 1 and None in heads:
            raise InvalidWage(None, "employment is not published for every part: pass weights")
        weights = [head or 0 for head in heads] if len(members) > 1 else [1]
    shares = [number(weight, "a weight") for weight in weights]
    if len(shares) != len(members):
        raise InvalidWage(weights, f"{len(members)} distributions take {len(members)} weights")
    total = sum(shares)
    if min(shares) < 0 or not 0 < total < inf:
        raise InvalidWage(weights, "weights are finite, 0 or more, and not all 0")
    parts = tuple((share / total, wages) for share, wages in zip(shares, members, strict=True) if share)
    first = parts[0][1]
    if len(parts) == 1:
        return first if area is None else evolve(first, area=area)

    counts = [wages.employment for wages in members]
    curve = MixtureCurve(parts)
    mean = sum(share * wages.mean for share, wages in parts)
    return evolve(
        first,
        points=tuple(WagePoint(p, curve.ppf(p), COMPUTED) for p in PERCENTILES),
        published_mean=mean,
        employment=None if None in counts else sum(count or 0 for count in counts),
        employment_rse_percent=None,
        mean_rse_percent=None,
        area=area if area is not None else _common(wages.area for wages in members),
        industry=_common(wages.industry for wages in members),
        as_of=_common(wages.as_of for wages in members),
        source=_common(wages.source for wages in members),
        code=_common(wages.code for wages in members),
        derived=f"mixture of {len(parts)} distributions",
        note=None,
        parts=parts,
        counterpart=None,
    )


def _common(values: "Iterable[T | None]") -> "T | None":
    found = list(values)
    return found[0] if all(value == found[0] for value in found) else None
