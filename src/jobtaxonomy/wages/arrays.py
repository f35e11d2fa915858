"""The curve of `spline`, evaluated with numpy over whole arrays, a cache-sized chunk at a time."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from jobtaxonomy.wages.spline import Curve

    Array = NDArray[np.float64]

__all__ = ["cdf", "pdf", "ppf"]

CHUNK = 8192


def __dir__() -> list[str]:
    return __all__


def _chunked(function: "Callable[[Array], Array]", argument: "Array") -> "Array":
    """Apply a function to an array of any shape, one chunk that fits the cache at a time."""
    import numpy as np

    flat = argument.ravel()
    if flat.size <= CHUNK:
        return function(flat).reshape(argument.shape)
    result = np.empty_like(flat)
    for start in range(0, flat.size, CHUNK):
        result[start : start + CHUNK] = function(flat[start : start + CHUNK])
    return result.reshape(argument.shape)


def _coefficients(curve: "Curve") -> "tuple[Array, ...]":
    """The segments' (x0, w0, a, b, e, f) as columns, with an empty segment for the upper tail."""
    import numpy as np

    if not curve.arrays:
        last = (0.0, curve.values[-1], 0.0, 0.0, 0.0, 0.0, 0.0)
        rows = np.array([*curve.segments, last])
        # The logits of the points in numpy's own rounding, so that z is exactly 0 at each of them.
        p = np.array(curve.probabilities)
        rows[1:, 0] = np.log(p / (1 - p))
        rows[0, 0] = rows[1, 0]
        curve.arrays = tuple(rows[:, column].copy() for column in (0, 1, 3, 4, 5, 6))
    return curve.arrays


def _index(argument: "Array", knots: Sequence[float]) -> "NDArray[np.intp]":
    """How many knots are at or below each element: the number of its segment."""
    import numpy as np

    count = (argument >= knots[0]).view(np.uint8)
    for knot in knots[1:]:
        count += (argument >= knot).view(np.uint8)
    return count.astype(np.intp)


def _upper(curve: "Curve", s: "Array") -> "Array":
    import numpy as np

    top = curve.values[-1]
    if not curve.scale:
        return np.full_like(s, top)
    t = np.log(curve.tail / s)
    return top + curve.scale * (np.expm1(curve.shape * t) / curve.shape if curve.shape else t)


def ppf(curve: "Curve", p: "Array") -> "Array":
    """Pay at probabilities in [0, 1]; NaN stays NaN."""
    import numpy as np

    starts, first, a, b, e, f = _coefficients(curve)
    low, high = curve.ends()
    place = np.empty(min(p.size, CHUNK))

    def chunk(p: "Array") -> "Array":
        index, at = _index(p, curve.probabilities), place[: p.size]

        def pick(column: "Array") -> "Array":
            # "clip" skips a check that the index, a count of knots, passes by construction
            return column.take(index, out=at, mode="clip")

        z = p / (1 - p)
        np.log(z, out=z)
        z -= pick(starts)
        w = b.take(index, mode="clip")
        w *= z
        w += pick(a)
        w *= z
        bend = f.take(index, mode="clip")
        bend *= z
        bend += pick(e)
        bend *= z
        bend += 1
        w /= bend
        np.exp(w, out=w)
        w *= pick(first)
        beyond = index == curve.count
        if beyond.any():
            w[beyond] = _upper(curve, 1 - p[beyond])
        return w

    with np.errstate(all="ignore"):
        w = _chunked(chunk, p)
    if p.size and not (p.min() > 0 and p.max() < 1):
        w[p == 0] = low
        w[p == 1] = high
    return w


def _located(curve: "Curve", w: "Array") -> "tuple[Array, Array, NDArray[np.intp], Array]":
    """Probability, logit, slope dln(w)/dx and the index of the segment for positive pay."""
    import numpy as np

    starts, first, a, b, e, f = _coefficients(curve)
    index = _index(w, curve.values)
    linear, e, f = a.take(index), e.take(index), f.take(index)
    t = np.log(w / first.take(index))
    linear -= t * e
    root = np.sqrt(linear * linear + 4 * t * (b.take(index) - t * f))
    z = 2 * t / (linear + root)
    z[t == 0] = 0
    return starts.take(index) + z, root / (1 + z * (e + f * z)), index, t


def _above(curve: "Curve", w: "Array") -> "Array":
    import numpy as np

    if not curve.scale:
        return np.zeros_like(w)
    stretch = (w - curve.values[-1]) / curve.scale
    if not curve.shape:
        return curve.tail * np.exp(-stretch)
    share = curve.tail * np.exp(-np.log1p(curve.shape * stretch) / curve.shape)
    return np.where(curve.shape * stretch <= -1, 0.0, share)


def _atoms(curve: "Curve") -> list[float]:
    return [value for value in sorted(set(curve.values)) if curve.cdf_left(value) < curve.cdf(value)]


def cdf(curve: "Curve", w: "Array", left: bool = False) -> "Array":
    """Share of people who earn w or less (less only, where `left`); NaN stays NaN."""
    import numpy as np

    atoms = _atoms(curve) if left else []
    knots = np.array([0.0, *curve.probabilities])

    def chunk(w: "Array") -> "Array":
        x, _, index, t = _located(curve, w)
        p: Array = 1 / (1 + np.exp(-x))
        exact = (t == 0) & (index > 0)
        p[exact] = knots[index[exact]]
        beyond = index == curve.count
        if not curve.scale:
            p[beyond] = 1.0
        else:
            beyond &= ~exact
            p[beyond] = 1 - _above(curve, w[beyond])
        if curve.flat:
            p[index == 0] = 0.0
        p[w <= 0] = 0.0
        for atom in atoms:
            p[w == atom] = curve.cdf_left(atom)
        p[np.isnan(w)] = np.nan
        return p

    with np.errstate(all="ignore"):
        return _chunked(chunk, w)


def pdf(curve: "Curve", w: "Array") -> "Array":
    """Density at pay w; infinite at an atom; NaN stays NaN."""
    import numpy as np

    atoms = _atoms(curve)

    def chunk(w: "Array") -> "Array":
        x, slope, index, _ = _located(curve, w)
        p = 1 / (1 + np.exp(-x))
        density = p * (1 - p) / (w * slope)
        beyond = index == curve.count
        share = _above(curve, w[beyond])
        excess = curve.scale + curve.shape * (w[beyond] - curve.values[-1])
        density[beyond] = np.where(share > 0, share / excess, 0.0)
        if curve.flat:
            density[index == 0] = 0.0
        density[w <= 0] = 0.0
        for atom in atoms:
            density[w == atom] = np.inf
        density[np.isnan(w)] = np.nan
        return density

    with np.errstate(all="ignore"):
        return _chunked(chunk, w)
