"""Percentiles of many distributions at once, without building one object each.

The same curve as `spline.fit`, row by row of a numpy array: what a table of tens of thousands of
cells is answered from. Rows are taken in groups that know the same points, a cache-sized chunk at
a time.
"""

from collections.abc import Sequence
from math import log
from typing import TYPE_CHECKING, Any

from jobtaxonomy.errors import InvalidWage
from jobtaxonomy.wages.points import PERCENTILES
from jobtaxonomy.wages.protocol import probability
from jobtaxonomy.wages.spline import SHAPE_LIMITS, TAIL_SHAPE, TAIL_SLOPE, gauss_legendre, grid, logit

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

__all__ = ["quantiles"]

CHUNK = 4096


def __dir__() -> list[str]:
    return __all__


def quantiles(
    points: "Array",
    means: "Array",
    probabilities: Sequence[float],
    *,
    at: Sequence[float] = PERCENTILES,
    bounds: "Array | None" = None,
) -> "Array":
    """Pay at `probabilities` for each row of `points`: shape [n, k], equal to `WageDistribution.ppf`.

    `points` [n, m] is pay at the probabilities `at`, NaN where not published; `means` [n] is the
    published mean, NaN where there is none; `bounds` [n, m] is the lower bound of a top-coded point,
    NaN elsewhere. A row with fewer than two points gives NaN. Probabilities lie inside 0..1.

    >>> import numpy as np
    >>> rows = np.array([[20.0, 25.0, 30.0, 40.0, 60.0]])
    >>> quantiles(rows, np.array([34.0]), [0.1, 0.5, 0.9])
    array([[20., 30., 60.]])
    """
    import numpy as np

    asked = [probability(p) for p in probabilities]
    for p in asked:
        if not 0 < p < 1:
            raise InvalidWage(p, "a probability of a table lies between 0 and 1")
    points = np.asarray(points, dtype=np.float64)
    means = np.asarray(means, dtype=np.float64)
    if points.ndim != 2 or points.shape[1] != len(at) or means.shape != points.shape[:1]:
        raise InvalidWage((points.shape, means.shape), f"points are [n, {len(at)}] and means [n]")
    result = np.full((len(points), len(asked)), np.nan)
    known = ~np.isnan(points)
    patterns = known @ (1 << np.arange(len(at)))
    with np.errstate(all="ignore"):
        for pattern in np.unique(patterns).tolist():
            columns = [i for i in range(len(at)) if pattern >> i & 1]
            if len(columns) < 2:
                continue
            rows = np.flatnonzero(patterns == pattern)
            anchors = tuple(at[i] for i in columns)
            for start in range(0, len(rows), CHUNK):
                chunk = rows[start : start + CHUNK]
                result[chunk] = _chunk(points[chunk][:, columns].T, means[chunk], anchors, asked)
    if bounds is not None:
        _bounded(result, points, means, np.asarray(bounds, dtype=np.float64), at, asked)
    return result


def _chunk(w: "Array", means: "Array", anchors: tuple[float, ...], asked: Sequence[float]) -> "Array":
    """Quantiles [n, k] of rows that all know the points `w` [m, n] at `anchors`."""
    import numpy as np

    xs, gaps, nodes = grid(anchors)
    last, tail = len(anchors) - 1, 1 - anchors[-1]
    h = np.array(gaps)[:, None]
    secants = np.log1p((w[1:] - w[:-1]) / w[:-1]) / h
    start, end = secants.copy(), secants.copy()
    if last > 1:
        s, t, g, k = secants[:-1], secants[1:], h[:-1], h[1:]
        a, b = 2 * k + g, k + 2 * g
        inner = (a + b) / (a / s + b / t)
        tied = (s == 0) | (t == 0)
        start[1:] = np.where(tied, t, inner)
        end[:-1] = np.where(tied, s, inner)
    decay = TAIL_SLOPE * secants[-1] * gaps[-1] / log((1 - anchors[-2]) / tail)
    end[-1] = decay * anchors[-1]
    e = np.where(secants > 0, (start + end) / secants - 2, 0.0) / h
    b, f = (secants - start) / h, -e / h
    a = np.where(secants > 0, start, 0.0)

    def inside(i: int, z: float) -> "Array":
        value: Array = w[i] * np.exp(z * (a[i] + b[i] * z) / (1 + z * (e[i] + f[i] * z)))
        return value

    def below(x: float) -> "Array":
        value: Array = w[0] * np.exp(secants[0] * (x - xs[0]))
        return value

    mass = np.zeros_like(means)
    for u, weight in gauss_legendre(12):
        p = anchors[0] * u * u
        mass += 2 * anchors[0] * weight * u * below(logit(p))
    for i, row in enumerate(nodes):
        for z, weight in row:
            mass += weight * inside(i, z)

    top = w[-1]
    excess = (means - mass) / tail - top
    scale: Array = decay * top
    shape = np.where(excess > 0, np.clip(1 - scale / excess, *SHAPE_LIMITS), SHAPE_LIMITS[0])
    flat = scale == 0
    shape = np.where(np.isnan(means) | flat, TAIL_SHAPE, shape)
    scale = np.where(flat & (excess > 1e-9 * top), excess * (1 - TAIL_SHAPE), scale)

    columns: list[Any] = []
    for p in asked:
        i = sum(p >= anchor for anchor in anchors) - 1
        if i == last:
            t = np.log(tail / (1 - p))
            columns.append(top + scale * np.where(shape == 0, t, np.expm1(shape * t) / shape))
        elif i < 0:
            columns.append(below(logit(p)))
        else:
            columns.append(np.minimum(inside(i, logit(p) - xs[i]), w[i + 1]))
    return np.stack(columns, axis=1) if columns else np.empty((len(means), 0))


def _bounded(
    result: "Array",
    points: "Array",
    means: "Array",
    bounds: "Array",
    at: Sequence[float],
    asked: Sequence[float],
) -> None:
    """The few rows with a top-coded point, one by one."""
    import numpy as np

    from jobtaxonomy.wages.distribution import WageDistribution
    from jobtaxonomy.wages.points import NOT_RELEASED, PUBLISHED, TOP_CODED, WagePoint

    top_coded = ~np.isnan(bounds)
    for row in np.flatnonzero(top_coded.any(axis=1) & ((~np.isnan(points)).sum(axis=1) >= 2)).tolist():
        found: list[WagePoint] = []
        for p, value, bound in zip(at, points[row].tolist(), bounds[row].tolist(), strict=True):
            if value == value:
                found.append(WagePoint(p, value, PUBLISHED))
            elif bound == bound:
                found.append(WagePoint(p, bound, TOP_CODED))
            else:
                found.append(WagePoint(p, None, NOT_RELEASED))
        mean = float(means[row])
        wages = WageDistribution(tuple(found), mean if mean == mean else None)
        result[row] = [wages.ppf(p) for p in asked]
