"""Two distributions of pay side by side: who earns more, where, and by how much."""

from collections.abc import Collection, Sequence
from itertools import pairwise
from math import exp, log
from typing import TYPE_CHECKING

from attrs import frozen

from jobtaxonomy.wages.mixture import agree
from jobtaxonomy.wages.points import PERCENTILES

if TYPE_CHECKING:
    from jobtaxonomy.wages.distribution import WageDistribution

__all__ = ["Dominance", "dominance", "probability_above", "quantile_ratio", "wasserstein"]


def __dir__() -> list[str]:
    return __all__


def probability_above(x: "WageDistribution", y: "WageDistribution", *, across: Collection[str] = ()) -> float:
    """P(X > Y): the chance that somebody drawn from `x` earns more than somebody drawn from `y`.

    The mean of two integrals that are equal in theory, of P(Y < Q_x(u)) and of 1 - P(X <= Q_y(u)) over u:
    what quadrature misses at the atoms of one cancels, and P(X > Y) + P(Y > X) is never above 1. Exact
    ties count for neither side.

    >>> from jobtaxonomy.wages import WageDistribution
    >>> w = WageDistribution.from_percentiles({0.1: 20, 0.9: 40}, period="hour")
    >>> round(probability_above(w, w), 6)
    0.5
    """
    agree((x, y), across)
    below = sum(weight * y.curve.cdf_left(w) for w, weight in x.curve.nodes())
    not_above = sum(weight * x.curve.cdf(w) for w, weight in y.curve.nodes())
    return min(1.0, max(0.0, (below + 1 - not_above) / 2))


def quantile_ratio(
    x: "WageDistribution",
    y: "WageDistribution",
    probabilities: Sequence[float] = PERCENTILES,
    *,
    across: Collection[str] = (),
) -> tuple[float, ...]:
    """Q_x(p) / Q_y(p) at each probability: where in the distribution a gap opens.

    >>> from jobtaxonomy.wages import WageDistribution
    >>> y = WageDistribution.from_percentiles({0.1: 20, 0.9: 40}, period="hour")
    >>> x = WageDistribution.from_percentiles({0.1: 20, 0.9: 50}, period="hour")
    >>> quantile_ratio(x, y, [0.1, 0.9])
    (1.0, 1.25)
    """
    agree((x, y), across)
    return tuple(x.ppf(p) / y.ppf(p) for p in probabilities)


@frozen
class Dominance:
    """First-order stochastic dominance: whether one pays at least as much at every rank.

    `higher` is "x", "y" or "neither"; `crossings` are the probabilities where the two curves cross,
    searched between 0.000001 and 0.999999.
    """

    higher: str
    crossings: tuple[float, ...]


def _crossings(x: "WageDistribution", y: "WageDistribution") -> tuple[list[float], list[float]]:
    """Where the quantile functions cross, and the differences of ln(pay) over the search grid."""

    def gap(p: float) -> float:
        return log(x.ppf(p) / y.ppf(p))

    logits = [step * 0.1 for step in range(-138, 139)]
    ranks = sorted({1 / (1 + exp(-logit)) for logit in logits} | {p.probability for w in (x, y) for p in w.points})
    gaps = [gap(p) for p in ranks]
    found: list[float] = []
    last = 0
    for i, value in enumerate(gaps):
        if abs(value) < 1e-12:
            continue
        if gaps[last] * value < 0:
            low, high = ranks[last], ranks[i]
            while high - low > 1e-14:
                middle = (low + high) / 2
                if not low < middle < high:
                    break
                low, high = (middle, high) if gap(middle) * gaps[last] > 0 else (low, middle)
            found.append(high)
        last = i
    return found, gaps


def dominance(x: "WageDistribution", y: "WageDistribution", *, across: Collection[str] = ()) -> Dominance:
    """Whether `x` or `y` pays at least as much at every rank, and where they cross if neither does.

    >>> from jobtaxonomy.wages import WageDistribution
    >>> y = WageDistribution.from_percentiles({0.1: 20, 0.9: 40}, period="hour")
    >>> dominance(y.scaled(1.1, "a raise"), y)
    Dominance(higher='x', crossings=())
    """
    agree((x, y), across)
    crossings, gaps = _crossings(x, y)
    above, below = max(gaps) > 1e-12, min(gaps) < -1e-12
    higher = "x" if above and not below else "y" if below and not above else "neither"
    return Dominance(higher, tuple(crossings))


def wasserstein(x: "WageDistribution", y: "WageDistribution", *, across: Collection[str] = ()) -> float:
    """Mean distance between the two at equal ranks, in units of pay: the integral of |Q_x - Q_y|.

    Between crossings the difference keeps its sign, so it is a sum of differences of partial means.

    >>> from jobtaxonomy.wages import WageDistribution
    >>> y = WageDistribution.from_percentiles({0.1: 20, 0.9: 40}, mean=29, period="hour")
    >>> round(wasserstein(y.scaled(1.5, "a raise"), y), 9)
    14.5
    """
    agree((x, y), across)
    edges = [0.0, *_crossings(x, y)[0], 1.0]
    partial = [(x.curve.partial(p) - y.curve.partial(p)) if p else 0.0 for p in edges]
    return sum(abs(b - a) for a, b in pairwise(partial))
