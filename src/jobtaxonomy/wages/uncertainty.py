"""How far off an estimated percentile or rank may be, from the published error of the mean.

The tables publish a relative standard error for the mean only. Woodruff's method (1952) carries it to
the rest: the error of the mean gives an effective sample size n = (CV / RSE)**2, a rank F then has the
standard error sqrt(F(1 - F) / n), and a percentile's interval is the pay at the two ends of its rank's.
It assumes that the survey's design affects ranks as it affects the mean, and the newer tables are
model-based: the result is an approximation, and says so.
"""

from collections.abc import Iterator
from math import sqrt
from statistics import NormalDist
from typing import TYPE_CHECKING

from attrs import frozen

from jobtaxonomy.errors import InvalidWage
from jobtaxonomy.wages.protocol import number, probability

if TYPE_CHECKING:
    from jobtaxonomy.wages.distribution import WageDistribution

__all__ = ["Interval", "effective_sample_size", "percentile_interval", "rank_interval"]

RANKS = (0.02, 0.98)
"""Ranks between which the normal approximation is trusted; an interval that leaves them is one-sided."""
TRUNCATION = 0.995
"""The spread is taken below this rank, so that a tail of infinite variance cannot inflate it."""


def __dir__() -> list[str]:
    return __all__


@frozen
class Interval:
    """An interval for an estimate. A side that cannot be given is `None`, and `one_sided` is then true.

    >>> low, high = Interval(50_000.0, 54_000.0, 0.9)
    >>> low, high
    (50000.0, 54000.0)
    """

    low: float | None
    high: float | None
    confidence: float
    method: str = "approximate: Woodruff's method with the effective sample size of the mean"

    @property
    def one_sided(self) -> bool:
        """Whether a side is missing, for want of information that far out."""
        return self.low is None or self.high is None

    def __iter__(self) -> Iterator[float | None]:
        """The two ends, low first."""
        return iter((self.low, self.high))


def effective_sample_size(wages: "WageDistribution") -> float | None:
    """Independent people whose mean would be as uncertain: (CV / RSE)**2, or None without an RSE.

    The CV is that of the fitted curve below its 99.5th percentile.
    """
    rse = wages.mean_rse_percent
    if not rse:
        return None
    upper = max([TRUNCATION, *(p.probability for p in wages.points)])
    nodes = wages.curve.nodes(upper)
    mean = sum(weight * w for w, weight in nodes) / upper
    variance = sum(weight * (w - mean) ** 2 for w, weight in nodes) / upper
    return variance / (mean * rse / 100) ** 2


def _ranks(wages: "WageDistribution", p: float, confidence: float) -> tuple[float | None, float | None] | None:
    size = effective_sample_size(wages)
    if not size:
        return None
    share = probability(confidence, "a confidence")
    if not 0 < share < 1:
        raise InvalidWage(confidence, "a confidence lies between 0 and 1, such as 0.9")
    margin = NormalDist().inv_cdf((1 + share) / 2) * sqrt(p * (1 - p) / size)
    low, high = p - margin, p + margin
    return (low if low >= RANKS[0] else None), (high if high <= RANKS[1] else None)


def percentile_interval(wages: "WageDistribution", percentile: float, confidence: float = 0.90) -> Interval | None:
    """Approximate interval for the pay at a percentile in 0..100; None without an RSE."""
    rank = number(percentile, "a percentile")
    if not 0 < rank < 100:
        raise InvalidWage(percentile, "a percentile with an interval lies between 0 and 100")
    ranks = _ranks(wages, rank / 100, confidence)
    if ranks is None:
        return None
    low, high = (None if end is None else wages.ppf(end) for end in ranks)
    return Interval(low, high, confidence)


def rank_interval(wages: "WageDistribution", pay: float, confidence: float = 0.90) -> Interval | None:
    """Approximate interval for the percentile rank (0..100) of a given pay; None without an RSE."""
    ranks = _ranks(wages, wages.cdf(pay), confidence)
    if ranks is None:
        return None
    low, high = (None if end is None else 100 * end for end in ranks)
    return Interval(low, high, confidence)
