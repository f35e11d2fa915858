"""The curve through a few published percentiles: from one point to the next, and beyond the ends.

Between the points, ln(pay) is a monotone rational quadratic spline of logit(probability) (Gregory and
Delbourgo 1982) with Fritsch and Butland's slopes (1984): it passes through every point, never turns
down, and has an inverse in closed form. Below the first point the curve is log-logistic; above the
last it is a generalised Pareto tail that starts with the slope of the last gap and takes its shape
from the published mean. Two equal points are an atom: a share of people with exactly that pay.

Everything here is a plain number in pure Python; `arrays` evaluates the same curve with numpy.

A segment is `(x0, w0, w1, a, b, e, f)`: it starts at logit x0 and pay w0, ends at pay w1, and with
z = x - x0 it is ln(w / w0) = z(a + bz) / (1 + z(e + fz)). The lower tail is the segment whose only
coefficient is its slope a; an atom has none.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from math import cos, exp, expm1, inf, log, log1p, log2, pi, sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

__all__ = ["Curve", "fit", "gauss_legendre", "grid", "logit"]

Segment = tuple[float, float, float, float, float, float, float]

TAIL_SLOPE = 0.85
"""The upper tail's scale as a share of the last gap's exponential slope (tuned on microdata: 0.75-0.90)."""
TAIL_SHAPE = 0.05
"""The upper tail's shape where no mean is published."""
SHAPE_LIMITS = (-0.5, 0.8)
"""Bounds of the shape: a mean that asks for more is not reproduced exactly."""

LN2 = log(2)


def __dir__() -> list[str]:
    return __all__


def logit(p: float) -> float:
    """ln(p / (1 - p)), by way of log2, which CPython computes in half the time of log.

    >>> logit(0.5)
    0.0
    """
    return log2(p / (1 - p)) * LN2


@lru_cache(maxsize=8)
def gauss_legendre(count: int) -> tuple[tuple[float, float], ...]:
    """Nodes and weights of Gauss-Legendre quadrature on [0, 1].

    >>> round(sum(weight * node**3 for node, weight in gauss_legendre(2)), 12)
    0.25
    """
    pairs: list[tuple[float, float]] = []
    for i in range(1, count + 1):
        z, step = cos(pi * (i - 0.25) / (count + 0.5)), 1.0
        derivative = 1.0
        while abs(step) > 1e-15:
            value, before = z, 1.0
            for k in range(2, count + 1):
                value, before = ((2 * k - 1) * z * value - (k - 1) * before) / k, value
            derivative = count * (z * value - before) / (z * z - 1)
            step = value / derivative
            z -= step
        pairs.append(((1 - z) / 2, 1 / ((1 - z * z) * derivative * derivative)))
    return tuple(pairs)


Node = tuple[float, float]
Grid = tuple[tuple[float, ...], tuple[float, ...], tuple[tuple[Node, ...], ...]]


@lru_cache(maxsize=256)
def grid(probabilities: tuple[float, ...]) -> Grid:
    """What a curve needs of its probabilities: logits, gaps, and each gap's quadrature nodes (z, weight)."""
    xs = tuple(logit(p) for p in probabilities)
    gaps = tuple(b - a for a, b in pairwise(xs))
    nodes: list[tuple[Node, ...]] = []
    for x, h in zip(xs, gaps, strict=False):
        row: list[Node] = []
        for u, weight in gauss_legendre(8):
            p = _logistic(x + u * h)
            row.append((u * h, weight * h * p * (1 - p)))
        nodes.append(tuple(row))
    return xs, gaps, tuple(nodes)


def slopes(gaps: Sequence[float], secants: Sequence[float], last: float) -> list[tuple[float, float]]:
    """Slopes of ln(pay) at the two ends of every gap, where `last` is the slope at the last point.

    Beside an atom (a secant of 0) the spline is cut: the slope there is the gap's own secant.
    """
    inner: list[float] = []
    for g, h, s, t in zip(gaps, gaps[1:], secants, secants[1:], strict=False):
        a, b = 2 * h + g, h + 2 * g
        inner.append((a + b) / (a / s + b / t) if s and t else 0.0)
    starts = [secants[0], *(d or s for d, s in zip(inner, secants[1:], strict=True))]
    ends = [*(d or s for d, s in zip(inner, secants, strict=False)), last]
    return list(zip(starts, ends, strict=True))


def lower_integral(first: float, slope: float, anchor: float, p: float) -> float:
    """∫ from 0 to p of Q(s) ds on a log-logistic lower tail through (anchor, first).

    Gauss-Legendre in u with s = p u*u: 12 nodes, the rule that the method's test vector was made with.

    >>> round(lower_integral(100.0, 0.0, 0.1, 0.1), 9)
    10.0
    """
    x0, total = logit(anchor), 0.0
    for u, weight in gauss_legendre(12):
        s = p * u * u
        total += weight * u * exp(slope * (logit(s) - x0))
    return 2 * p * first * total


class Curve:
    """A quantile function, its inverse and its integrals; probabilities lie strictly in (0, 1)."""

    __slots__ = (
        "arrays",
        "consistent",
        "count",
        "flat",
        "masses",
        "probabilities",
        "scale",
        "segments",
        "shape",
        "tail",
        "values",
    )

    def __init__(
        self,
        probabilities: tuple[float, ...],
        values: tuple[float, ...],
        segments: tuple[Segment, ...],
        masses: tuple[float, ...],
        scale: float,
        shape: float,
        consistent: bool,
    ) -> None:
        """Keep what `fit` found; `masses` are ∫ from 0 to each point of Q(s) ds."""
        self.probabilities: tuple[float, ...] = probabilities
        self.values: tuple[float, ...] = values
        self.segments: tuple[Segment, ...] = segments
        self.flat: bool = not segments[0][3]
        self.count: int = len(probabilities)
        self.tail: float = 1 - probabilities[-1]
        self.masses: tuple[float, ...] = masses
        self.scale: float = scale
        self.shape: float = shape
        self.consistent: bool = consistent
        self.arrays: tuple[Array, ...] = ()

    # Quantiles

    def ppf(self, p: float) -> float:
        """Pay at probability p; ValueError outside (0, 1)."""
        i = bisect_right(self.probabilities, p)
        if i == self.count:
            return self.upper(1 - p)
        x0, w0, w1, a, b, e, f = self.segments[i]
        z = log2(p / (1 - p)) * LN2 - x0
        w = w0 * exp(z * (a + b * z) / (1 + z * (e + f * z)))
        return w if w < w1 else w1  # noqa: FURB136  (min() takes as long as the rest of the formula)

    def isf(self, s: float) -> float:
        """Pay that a share s earns more than; keeps its precision where s is tiny."""
        return self.upper(s) if s < self.tail else self.ppf(1 - s)

    def upper(self, s: float) -> float:
        """Pay in the upper tail, where a share s (at most that above the last point) earns more."""
        if not s > 0:
            raise ValueError(s)
        top = self.values[-1]
        if not self.scale:
            return top
        t = log(self.tail / s)
        return top + self.scale * (expm1(self.shape * t) / self.shape if self.shape else t)

    def ends(self) -> tuple[float, float]:
        """The lowest and the highest pay that the curve allows."""
        top = self.values[-1]
        bottom = self.values[0] if self.flat else 0.0
        if not self.scale:
            return bottom, top
        return bottom, (top - self.scale / self.shape if self.shape < 0 else inf)

    # Probabilities

    def cdf(self, w: float) -> float:
        """Share of people who earn w or less."""
        i = bisect_right(self.values, w)
        if i == self.count:
            if w == self.values[-1] and self.scale:
                return self.probabilities[-1]
            return 1 - self._above(w)
        if i:
            if w == self.values[i - 1]:
                return self.probabilities[i - 1]
        elif w <= 0 or self.flat:
            return 0.0
        x, _ = self._locate(i, w)
        return _logistic(x)

    def cdf_left(self, w: float) -> float:
        """Share of people who earn less than w: differs from `cdf` at an atom."""
        i = bisect_left(self.values, w)
        if i == self.count or self.values[i] != w:
            return self.cdf(w)
        return self.probabilities[i] if i or not self.flat else 0.0

    def sf(self, w: float) -> float:
        """Share of people who earn more than w; keeps its precision far up the tail."""
        return self._above(w) if w > self.values[-1] else 1 - self.cdf(w)

    def pdf(self, w: float) -> float:
        """Density at pay w: infinite at an atom."""
        i = bisect_right(self.values, w)
        if i and w == self.values[i - 1] and self.cdf_left(w) < self.cdf(w):
            return inf
        if i == self.count:
            share = self._above(w)
            return share / (self.scale + self.shape * (w - self.values[-1])) if share else 0.0
        if w <= 0 or not self.segments[i][3]:
            return 0.0
        x, slope = self._locate(i, w)
        p = _logistic(-abs(x))
        return p * (1 - p) / (w * slope)

    def _above(self, w: float) -> float:
        if not self.scale:
            return 0.0
        stretch = self.shape * (w - self.values[-1]) / self.scale
        if stretch <= -1:
            return 0.0
        if not self.shape:
            return self.tail * exp(-(w - self.values[-1]) / self.scale)
        return self.tail * exp(-log1p(stretch) / self.shape)

    def _locate(self, i: int, w: float) -> tuple[float, float]:
        """Logit of the share below w in segment i, and the slope dln(w)/dx there."""
        x0, w0, _, a, b, e, f = self.segments[i]
        t = log2(w / w0) * LN2
        linear = a - t * e
        root = sqrt(linear * linear + 4 * t * (b - t * f))
        z = 2 * t / (linear + root)
        return x0 + z, root / (1 + z * (e + f * z))

    # Arrays

    def ppf_array(self, p: "Array") -> "Array":
        """Pay at an array of probabilities in [0, 1]."""
        from jobtaxonomy.wages import arrays

        return arrays.ppf(self, p)

    def cdf_array(self, w: "Array", left: bool = False) -> "Array":
        """Shares who earn the pay in an array or less; less only where `left`."""
        from jobtaxonomy.wages import arrays

        return arrays.cdf(self, w, left)

    def pdf_array(self, w: "Array") -> "Array":
        """Densities at the pay in an array."""
        from jobtaxonomy.wages import arrays

        return arrays.pdf(self, w)

    # Integrals

    def partial(self, p: float) -> float:
        """∫ from 0 to p of Q(s) ds: what the lowest-paid share p earns, per head of everybody."""
        i = bisect_right(self.probabilities, p)
        if i == 0:
            return lower_integral(self.values[0], self.segments[0][3], self.probabilities[0], p)
        below, anchor = self.masses[i - 1], self.probabilities[i - 1]
        if i < self.count:
            x = logit(anchor)
            h = logit(p) - x
            total = 0.0
            for u, weight in gauss_legendre(12):
                s = _logistic(x + u * h)
                total += weight * h * s * (1 - s) * self.ppf(s)
            return below + total
        s, top = 1 - p, self.values[-1]
        if not s:
            return below + self.tail * (top + self.scale / (1 - self.shape))
        excess = self.upper(s) - top
        spread = self.tail - s * exp(self.shape * log(self.tail / s))
        return below + top * (self.tail - s) - s * excess + self.scale * spread / (1 - self.shape)

    def nodes(self, upper: float = 1.0) -> list[tuple[float, float]]:
        """Pay and weight of quadrature nodes: ∫ from 0 to upper of f(Q(s)) ds is the sum of weight * f(pay).

        `upper` is at least the last point's probability. The tails run over panels that double in t,
        with s = p1 exp(-t) below and 1 - s = q exp(-t) above, so that any finite mean converges.
        """
        first = self.probabilities[0]
        found: list[tuple[float, float]] = []
        for t, weight in _panels(inf):
            share = first * exp(-t)
            found.append((self.ppf(share), weight * share))
        for (_, w0, w1, a, b, e, f), row in zip(self.segments[1:], grid(self.probabilities)[2], strict=True):
            for z, weight in row:
                found.append((min(w0 * exp(z * (a + b * z) / (1 + z * (e + f * z))), w1), weight))
        for t, weight in _panels(log(self.tail / (1 - upper)) if upper < 1 else inf):
            share = self.tail * exp(-t)
            found.append((self.upper(share), weight * share))
        return found

    def ranked_mean(self) -> float:
        """∫ 2s Q(s) ds, with middle ranks at atoms: what the Gini is made of."""
        return sum(weight * w * (self.cdf_left(w) + self.cdf(w)) for w, weight in self.nodes())

    def second_moment(self) -> float:
        """∫ Q(s)**2 ds; infinite where the upper tail's shape is 1/2 or more."""
        if self.shape >= 0.5:
            return inf
        first, anchor = self.values[0], self.probabilities[0]
        total = lower_integral(first * first, 2 * self.segments[0][3], anchor, anchor)
        for (_, w0, _, a, b, e, f), nodes in zip(self.segments[1:], grid(self.probabilities)[2], strict=True):
            for z, weight in nodes:
                total += weight * w0 * w0 * exp(2 * z * (a + b * z) / (1 + z * (e + f * z)))
        top, scale, shape = self.values[-1], self.scale, self.shape
        excess = scale / (1 - shape)
        return total + self.tail * (top * top + 2 * top * excess + 2 * scale * excess / (1 - 2 * shape))


def _logistic(x: float) -> float:
    if x < 0:
        e = exp(x)
        return e / (1 + e)
    return 1 / (1 + exp(-x))


@lru_cache(maxsize=16)
def _panels(stop: float) -> tuple[tuple[float, float], ...]:
    """Nodes and weights on [0, stop], or [0, 512] where stop is infinite, in panels that double."""
    edges = [0.0, *(float(2**k) for k in range(-1, 10))]
    if stop < inf:
        edges = [edge for edge in edges if edge < stop] + [stop]
    return tuple((a + (b - a) * u, (b - a) * weight) for a, b in pairwise(edges) for u, weight in gauss_legendre(12))


def fit(probabilities: tuple[float, ...], values: tuple[float, ...], mean: float | None = None) -> Curve:
    """The curve through at least two points with rising probabilities and non-falling values.

    With a mean, the upper tail's shape is the one that reproduces it, within limits.
    """
    xs, gaps, nodes = grid(probabilities)
    rises = [log1p((b - a) / a) if b > a else 0.0 for a, b in pairwise(values)]
    secants = [rise / h for rise, h in zip(rises, gaps, strict=True)]
    anchor, top, tail = probabilities[-1], values[-1], 1 - probabilities[-1]
    decay = TAIL_SLOPE * rises[-1] / log((1 - probabilities[-2]) / tail)

    first = values[0]
    segments: list[Segment] = [(xs[0], first, first, secants[0], 0.0, 0.0, 0.0)]
    mass = lower_integral(first, secants[0], probabilities[0], probabilities[0])
    masses = [mass]
    for i, (start, end) in enumerate(slopes(gaps, secants, decay * anchor)):
        w0, h, secant = values[i], gaps[i], secants[i]
        if secant:
            e = ((start + end) / secant - 2) / h
            a, b, f = start, (secant - start) / h, -e / h
            segments.append((xs[i], w0, values[i + 1], a, b, e, f))
            total = 0.0
            for z, weight in nodes[i]:
                total += weight * exp(z * (a + b * z) / (1 + z * (e + f * z)))
            mass += w0 * total
        else:
            segments.append((xs[i], w0, w0, 0.0, 0.0, 0.0, 0.0))
            mass += w0 * (probabilities[i + 1] - probabilities[i])
        masses.append(mass)

    scale, shape, consistent = decay * top, TAIL_SHAPE, True
    if mean is not None:
        excess = (mean - mass) / tail - top
        consistent = excess > -1e-9 * top
        if scale:
            low, high = SHAPE_LIMITS
            shape = min(max(1 - scale / excess, low), high) if excess > 0 else low
        elif excess > 1e-9 * top:
            scale = excess * (1 - TAIL_SHAPE)
    return Curve(probabilities, values, tuple(segments), tuple(masses), scale, shape, consistent)
