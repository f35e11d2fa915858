"""The arithmetic of compensation: ranges, ratios and references, each by its usual formula.

Ratios are ratios, not percentages, and are never clipped: a compa-ratio of 1.1 is 110 %, a range
penetration below 0 is pay below the range. The formulas are the common ones of compensation
textbooks; where practice has two, both are named.
"""

from collections.abc import Iterator, Sequence
from math import isfinite
from typing import TYPE_CHECKING

from attrs import Factory, field, frozen

from jobtaxonomy.errors import InvalidWage
from jobtaxonomy.shown import Shown
from jobtaxonomy.wages.protocol import number

if TYPE_CHECKING:
    from jobtaxonomy.wages.distribution import WageDistribution

__all__ = [
    "PayDifferential",
    "PayRange",
    "PrevailingLevels",
    "blended",
    "compa_ratio",
    "geographic_differential",
    "group_compa_ratio",
    "market_ratio",
    "midpoint_progression",
    "pay_differential",
    "posting_range",
    "prevailing_levels",
    "range_overlap",
    "range_penetration",
    "range_spread",
]


def __dir__() -> list[str]:
    return __all__


def _positive(value: object, what: str) -> float:
    amount = number(value, what)
    if not (isfinite(amount) and amount > 0):
        raise InvalidWage(value, f"{what} is finite and above 0")
    return amount


def _paid(value: object) -> float:
    amount = number(value, "pay")
    if not (isfinite(amount) and amount >= 0):
        raise InvalidWage(value, "pay is finite and 0 or more")
    return amount


def compa_ratio(pay: float, midpoint: float) -> float:
    """Pay over the midpoint of its range: pay / midpoint.

    >>> compa_ratio(55_000, 50_000)
    1.1
    """
    return _paid(pay) / _positive(midpoint, "a midpoint")


def group_compa_ratio(pays: Sequence[float], midpoints: Sequence[float]) -> float:
    """The compa-ratio of a group, Σ pay / Σ midpoint: what the group costs against its midpoints.

    Not the mean of its members' compa-ratios, which weighs a low-paid member as much as a high-paid one.

    >>> group_compa_ratio([40_000, 110_000], [50_000, 100_000])
    1.0
    """
    if len(pays) != len(midpoints) or not pays:
        raise InvalidWage((len(pays), len(midpoints)), "a group has as many midpoints as pays, at least one")
    total = sum(_positive(midpoint, "a midpoint") for midpoint in midpoints)
    return sum(_paid(pay) for pay in pays) / total


def market_ratio(pay: float, wages: "WageDistribution", *, percentile: float = 50) -> float:
    """Pay over the market's pay at a target percentile: pay / Q(percentile).

    >>> from jobtaxonomy.wages import WageDistribution
    >>> market_ratio(90, WageDistribution.from_percentiles({0.5: 100, 0.9: 150}, period="day"))
    0.9
    """
    return _paid(pay) / wages.percentile(percentile)


def range_penetration(pay: float, minimum: float, maximum: float) -> float:
    """How far into its range pay has come: (pay - minimum) / (maximum - minimum).

    Below 0 under the range, above 1 over it.

    >>> range_penetration(55_000, 40_000, 60_000)
    0.75
    """
    low, high = _positive(minimum, "a minimum"), _positive(maximum, "a maximum")
    if low >= high:
        raise InvalidWage((minimum, maximum), "penetration needs a maximum above the minimum")
    return (_paid(pay) - low) / (high - low)


def range_spread(minimum: float, maximum: float, *, base: str = "minimum") -> float:
    """Width of a range over its base: (maximum - minimum) / base.

    The base is the "minimum" (the usual convention) or the "midpoint", (minimum + maximum) / 2.

    >>> range_spread(40_000, 60_000), range_spread(40_000, 60_000, base="midpoint")
    (0.5, 0.4)
    """
    low, high = _positive(minimum, "a minimum"), _positive(maximum, "a maximum")
    if low > high:
        raise InvalidWage((minimum, maximum), "a maximum is at least the minimum")
    bases = {"minimum": low, "midpoint": (low + high) / 2}
    if base not in bases:
        raise InvalidWage(base, "the base of a spread is 'minimum' or 'midpoint'")
    return (high - low) / bases[base]


def midpoint_progression(midpoint: float, following: float) -> float:
    """Growth from one grade's midpoint to the next one's: following / midpoint - 1.

    >>> midpoint_progression(50_000, 60_000)
    0.2
    """
    return (_positive(following, "a midpoint") - _positive(midpoint, "a midpoint")) / midpoint


def range_overlap(lower: "PayRange", higher: "PayRange") -> float:
    """Share of the higher range that the lower one reaches.

    (lower maximum - higher minimum) / (higher maximum - higher minimum).
    Negative where there is a gap between them.

    >>> range_overlap(PayRange(40_000, 60_000), PayRange(50_000, 90_000))
    0.25
    """
    if (lower.currency, lower.period) != (higher.currency, higher.period):
        raise InvalidWage(
            (lower.currency, lower.period), f"the other range is in {higher.currency} per {higher.period}"
        )
    return range_penetration(lower.maximum, higher.minimum, higher.maximum)


def _halfway(pay_range: "PayRange") -> float:
    return (_positive(pay_range.minimum, "a minimum") + _positive(pay_range.maximum, "a maximum")) / 2


@frozen
class PayRange(Shown):
    """A pay range: minimum, maximum, and the midpoint halfway between unless another one is set.

    >>> band = PayRange(40_000, 60_000)
    >>> band.midpoint, band.spread(), band.compa_ratio(55_000), band.penetration(55_000)
    (50000.0, 0.5, 1.1, 0.75)
    """

    minimum: float
    maximum: float
    midpoint: float = field(default=Factory(_halfway, takes_self=True))
    currency: str = field(default="USD", kw_only=True)
    period: str = field(default="year", kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse a range that does not rise."""
        low, middle, high = (_positive(getattr(self, name), f"a {name}") for name in ("minimum", "midpoint", "maximum"))
        if not low <= middle <= high:
            raise InvalidWage((low, middle, high), "a range rises from minimum to midpoint to maximum")

    @classmethod
    def around(cls, midpoint: float, spread: float, *, currency: str = "USD", period: str = "year") -> "PayRange":
        """The range with this midpoint and spread s (over the minimum): minimum = midpoint / (1 + s/2).

        >>> PayRange.around(50_000, 0.5)
        PayRange(minimum=40000.0, maximum=60000.0, midpoint=50000, currency='USD', period='year')
        """
        width = number(spread, "a spread")
        if not 0 <= width < float("inf"):
            raise InvalidWage(spread, "a spread is finite and 0 or more")
        minimum = _positive(midpoint, "a midpoint") / (1 + width / 2)
        return cls(minimum, minimum * (1 + width), midpoint, currency=currency, period=period)

    def compa_ratio(self, pay: float) -> float:
        """Pay over the midpoint."""
        return compa_ratio(pay, self.midpoint)

    def penetration(self, pay: float) -> float:
        """How far into the range pay has come, 0 at the minimum and 1 at the maximum, not clipped."""
        return range_penetration(pay, self.minimum, self.maximum)

    def spread(self, *, base: str = "minimum") -> float:
        """Width over the "minimum" or the "midpoint"."""
        return range_spread(self.minimum, self.maximum, base=base)

    def overlap(self, higher: "PayRange") -> float:
        """Share of a higher range that this one reaches; negative where there is a gap."""
        return range_overlap(self, higher)

    def __contains__(self, pay: float) -> bool:
        """Whether pay lies within the range, its ends included."""
        return self.minimum <= number(pay, "pay") <= self.maximum


def posting_range(wages: "WageDistribution", low: float = 25, high: float = 75, *, round_to: float = 1) -> PayRange:
    """A range to post with a job: the pay at two percentiles, each rounded to a multiple of `round_to`.

    >>> from jobtaxonomy.wages import WageDistribution
    >>> w = WageDistribution.from_percentiles({0.25: 98_160, 0.75: 161_880})
    >>> posting_range(w, 25, 75, round_to=1000)
    PayRange(minimum=98000.0, maximum=162000.0, midpoint=130000.0, currency='USD', period='year')
    """
    step = _positive(round_to, "a rounding step")
    if number(low, "a percentile") >= number(high, "a percentile"):
        raise InvalidWage((low, high), "a posting range goes from a lower percentile to a higher one")
    ends = (step * round(wages.percentile(rank) / step) for rank in (low, high))
    return PayRange(*ends, currency=wages.currency, period=wages.period)


def geographic_differential(there: "WageDistribution", here: "WageDistribution", *, percentile: float = 50) -> float:
    """Pay there over pay here at one percentile: Q_there / Q_here.

    >>> from jobtaxonomy.wages import WageDistribution
    >>> here = WageDistribution.from_percentiles({0.1: 20, 0.5: 40}, period="hour")
    >>> geographic_differential(here.scaled(1.25, "another place"), here)
    1.25
    """
    from jobtaxonomy.wages.mixture import agree

    agree((there, here), across=("area",))
    return there.percentile(percentile) / here.percentile(percentile)


def blended(references: Sequence[float], weights: Sequence[float]) -> float:
    """Several sources' figures for ONE statistic as one: Σ weight * figure / Σ weight.

    For whole distributions, use `mixture`: percentiles averaged one by one are too narrow.

    >>> blended([100_000, 110_000], [3, 1])
    102500.0
    """
    shares = [number(weight, "a weight") for weight in weights]
    if len(shares) != len(references) or not all(share >= 0 for share in shares) or not 0 < sum(shares) < float("inf"):
        raise InvalidWage(tuple(weights), "weights are one per reference, 0 or more, and not all 0")
    return sum(w * number(r, "a reference") for w, r in zip(shares, references, strict=True)) / sum(shares)


@frozen
class PrevailingLevels:
    """Four prevailing-wage levels, in the unit of the distribution they come from: an estimate.

    The official levels are computed from survey microdata, which is not public.
    """

    i: float
    ii: float
    iii: float
    iv: float
    currency: str
    period: str
    definition: str

    def __iter__(self) -> Iterator[float]:
        """The four levels in order."""
        return iter((self.i, self.ii, self.iii, self.iv))


def prevailing_levels(
    wages: "WageDistribution", *, entry_share: float = 1 / 3, percentiles: Sequence[float] | None = None
) -> PrevailingLevels:
    """Estimate of the prevailing-wage levels I to IV.

    I is the mean of the lowest-paid third and IV of the rest; II and III divide the gap between them
    in three (8 U.S.C. 1182(p)(4)). With four `percentiles` (0..100) they are the pay there instead.

    >>> from jobtaxonomy.wages import WageDistribution
    >>> w = WageDistribution.from_percentiles({0.1: 20, 0.5: 30, 0.9: 45}, mean=32, period="hour")
    >>> levels = prevailing_levels(w)
    >>> round(levels.iii, 6), round(levels.i + 2 * levels.iv, 6)
    (32.0, 96.0)
    """
    if percentiles is not None:
        if len(percentiles) != 4:
            raise InvalidWage(tuple(percentiles), "four levels take four percentiles")
        one, two, three, four = (wages.percentile(rank) for rank in percentiles)
        named = ", ".join(f"{rank:g}" for rank in percentiles)
        return PrevailingLevels(one, two, three, four, wages.currency, wages.period, f"estimate: percentiles {named}")
    share = number(entry_share, "an entry share")
    if not 0 < share < 1:
        raise InvalidWage(entry_share, "an entry share lies between 0 and 1")
    entry = wages.curve.partial(share)
    first, last = entry / share, (wages.mean - entry) / (1 - share)
    step = (last - first) / 3
    return PrevailingLevels(
        first,
        first + step,
        last - step,
        last,
        wages.currency,
        wages.period,
        f"estimate: mean of the lowest-paid {share:.3g} and of the rest",
    )


@frozen
class PayDifferential:
    """A role's pay against a baseline: `ratio` of medians, and whether it passes `threshold`."""

    ratio: float
    threshold: float

    @property
    def material(self) -> bool:
        """Whether the ratio lies at least `threshold` above or below 1."""
        return abs(self.ratio - 1) >= self.threshold

    @property
    def direction(self) -> str:
        """Where a material differential points: "above", "below" or "in line"."""
        return ("above" if self.ratio > 1 else "below") if self.material else "in line"


def pay_differential(
    wages: "WageDistribution", baseline: "WageDistribution", *, threshold: float = 0.10
) -> PayDifferential:
    """A role's median against its family's: material from `threshold` (a share of the baseline) up.

    >>> from jobtaxonomy.wages import WageDistribution
    >>> family = WageDistribution.from_percentiles({0.1: 40_000, 0.5: 60_000})
    >>> found = pay_differential(family.scaled(1.25, "a role"), family)
    >>> found.ratio, found.material, found.direction
    (1.25, True, 'above')
    """
    from jobtaxonomy.wages.mixture import agree

    agree((wages, baseline))
    return PayDifferential(wages.median / baseline.median, _positive(threshold, "a threshold"))
