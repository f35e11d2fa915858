"""scipy's frozen-distribution protocol, over any curve.

`Evaluable` is what `spline.Curve` and `mixture.MixtureCurve` both offer. `Distribution` turns one into
ppf, cdf, mean, rvs and the rest: it checks the question, answers a number with a number in pure
Python, and an array (or any sequence) with a numpy array.
"""

from collections.abc import Callable, Sequence
from math import inf, isnan, log, sqrt
from typing import TYPE_CHECKING, Any, Protocol, cast, overload

from jobtaxonomy.errors import InvalidWage
from jobtaxonomy.wages.statistic import Statistic

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]
    Numbers = Sequence[float] | NDArray[Any]

__all__ = ["Distribution", "Evaluable", "number", "probability"]


def __dir__() -> list[str]:
    return __all__


class Evaluable(Protocol):
    """A fitted curve: pay is in the distribution's unit; ppf raises ValueError outside (0, 1)."""

    def ppf(self, p: float) -> float: ...  # noqa: D102
    def isf(self, s: float) -> float: ...  # noqa: D102
    def cdf(self, w: float) -> float: ...  # noqa: D102
    def cdf_left(self, w: float) -> float: ...  # noqa: D102
    def sf(self, w: float) -> float: ...  # noqa: D102
    def pdf(self, w: float) -> float: ...  # noqa: D102
    def ends(self) -> tuple[float, float]: ...  # noqa: D102
    def partial(self, p: float) -> float: ...  # noqa: D102
    def nodes(self, upper: float = 1.0) -> list[tuple[float, float]]: ...  # noqa: D102
    def ranked_mean(self) -> float: ...  # noqa: D102
    def second_moment(self) -> float: ...  # noqa: D102
    def ppf_array(self, p: "Array") -> "Array": ...  # noqa: D102
    def cdf_array(self, w: "Array", left: bool = False) -> "Array": ...  # noqa: D102
    def pdf_array(self, w: "Array") -> "Array": ...  # noqa: D102


def number(value: object, what: str) -> float:
    """A plain real number, or InvalidWage: no text, no booleans, no NaN.

    >>> number(3, "pay")
    3.0
    >>> number(True, "pay")
    Traceback (most recent call last):
    jobtaxonomy.errors.InvalidWage: True: pay is a number
    """
    if type(value) is float:
        result = value
    elif isinstance(value, (str, bytes, bool)) or type(value).__name__ == "bool":
        raise InvalidWage(value, f"{what} is a number")
    else:
        try:
            result = float(cast(Any, value))
        except (TypeError, ValueError):
            raise InvalidWage(value, f"{what} is a number") from None
        except OverflowError:
            raise InvalidWage(value, f"{what} is a number that fits a float") from None
    if isnan(result):
        raise InvalidWage(value, f"{what} is a number; NaN is answered only in an array")
    return result


def probability(value: object, what: str = "a probability") -> float:
    """A number in [0, 1], or InvalidWage; a percentile is told apart from a probability.

    >>> probability(50)
    Traceback (most recent call last):
    jobtaxonomy.errors.InvalidWage: 50: a probability lies in 0..1; did you mean 0.5, or percentile(50)?
    """
    result = number(value, what)
    if 0 <= result <= 1:
        return result
    hint = f"; did you mean {result / 100:.10g}, or percentile({value})?" if 1 < result <= 100 else ""
    raise InvalidWage(value, f"{what} lies in 0..1{hint}")


def _is_array(value: object) -> bool:
    if isinstance(value, (int, float, str, bytes)):
        return False
    if isinstance(value, Sequence):
        return True
    return getattr(value, "ndim", 0 if not hasattr(value, "__len__") else 1) > 0


def _as_array(values: object, what: str) -> "Array":
    import numpy as np

    array = np.asarray(values)
    if array.dtype.kind not in "fiuO":
        raise InvalidWage(values, f"{what} are numbers")
    if array.dtype.kind == "O":
        array = np.array([np.nan if v is None else number(v, what) for v in array.ravel()]).reshape(array.shape)
    return array.astype(np.float64, copy=False)


def _probabilities(values: object) -> "Array":
    array = _as_array(values, "probabilities")
    if array.size and array.min() >= 0 and array.max() <= 1:
        return array
    wrong = (array < 0) | (array > 1)
    if wrong.any():
        probability(float(array[wrong].flat[0]))
    return array


class Distribution:
    """A distribution of pay that answers as scipy's frozen distributions do.

    A question is a number or an array of numbers, and the answer has its shape. Probabilities lie
    in 0..1. A NaN in an array stays NaN; a NaN alone, a boolean or text raises InvalidWage.
    """

    __slots__ = ("_fitted",)

    _fitted: Evaluable

    def _fit(self) -> Evaluable:
        raise TypeError(type(self).__name__)

    @property
    def curve(self) -> Evaluable:
        """The fitted curve, built on first use."""
        try:
            return self._fitted
        except AttributeError:
            curve = self._fit()
            object.__setattr__(self, "_fitted", curve)
            return curve

    # Quantiles and probabilities

    @overload
    def ppf(self, q: float) -> float: ...
    @overload
    def ppf(self, q: "Numbers") -> "Array": ...
    def ppf(self, q: "float | Numbers") -> "float | Array":
        """Pay at probability `q`: the inverse of `cdf`. 0 and 1 give the ends of the support."""
        if type(q) is float:
            try:
                return self._fitted.ppf(q)
            except (AttributeError, ValueError):
                pass  # not fitted yet, or not a probability inside 0..1: below
        if _is_array(q):
            return self.curve.ppf_array(_probabilities(q))
        p = probability(q)
        if 0 < p < 1:
            return self.curve.ppf(p)
        return self.curve.ends()[int(p)]

    @overload
    def isf(self, q: float) -> float: ...
    @overload
    def isf(self, q: "Numbers") -> "Array": ...
    def isf(self, q: "float | Numbers") -> "float | Array":
        """Pay that a share `q` of people earn more than: the inverse of `sf`."""
        if _is_array(q):
            return self.curve.ppf_array(1 - _probabilities(q))
        p = probability(q)
        if 0 < p < 1:
            return self.curve.isf(p)
        return self.curve.ends()[1 - int(p)]

    @overload
    def cdf(self, pay: float) -> float: ...
    @overload
    def cdf(self, pay: "Numbers") -> "Array": ...
    def cdf(self, pay: "float | Numbers") -> "float | Array":
        """Share of people who earn `pay` or less, in 0..1."""
        if type(pay) is float and pay == pay:
            return self.curve.cdf(pay)
        if _is_array(pay):
            return self.curve.cdf_array(_as_array(pay, "pay"))
        return self.curve.cdf(number(pay, "pay"))

    @overload
    def sf(self, pay: float) -> float: ...
    @overload
    def sf(self, pay: "Numbers") -> "Array": ...
    def sf(self, pay: "float | Numbers") -> "float | Array":
        """Share of people who earn more than `pay`: 1 - cdf."""
        if _is_array(pay):
            return 1 - self.curve.cdf_array(_as_array(pay, "pay"))
        return self.curve.sf(number(pay, "pay"))

    @overload
    def pdf(self, pay: float) -> float: ...
    @overload
    def pdf(self, pay: "Numbers") -> "Array": ...
    def pdf(self, pay: "float | Numbers") -> "float | Array":
        """Density at `pay`, per unit of pay; infinite at an atom."""
        if _is_array(pay):
            return self.curve.pdf_array(_as_array(pay, "pay"))
        return self.curve.pdf(number(pay, "pay"))

    @overload
    def logpdf(self, pay: float) -> float: ...
    @overload
    def logpdf(self, pay: "Numbers") -> "Array": ...
    def logpdf(self, pay: "float | Numbers") -> "float | Array":
        """Natural logarithm of the density; -inf where there is none."""
        return _log(self.pdf(pay))

    @overload
    def logcdf(self, pay: float) -> float: ...
    @overload
    def logcdf(self, pay: "Numbers") -> "Array": ...
    def logcdf(self, pay: "float | Numbers") -> "float | Array":
        """Natural logarithm of `cdf`."""
        return _log(self.cdf(pay))

    @overload
    def logsf(self, pay: float) -> float: ...
    @overload
    def logsf(self, pay: "Numbers") -> "Array": ...
    def logsf(self, pay: "float | Numbers") -> "float | Array":
        """Natural logarithm of `sf`."""
        return _log(self.sf(pay))

    @overload
    def percentile(self, rank: float) -> float: ...
    @overload
    def percentile(self, rank: "Numbers") -> "Array": ...
    def percentile(self, rank: "float | Numbers") -> "float | Array":
        """Pay at a percentile in 0..100: `percentile(60)` is `ppf(0.6)`."""
        if _is_array(rank):
            return self.ppf(_as_array(rank, "percentiles") / 100)
        value = number(rank, "a percentile")
        if not 0 <= value <= 100:
            raise InvalidWage(rank, "a percentile lies in 0..100")
        return self.ppf(value / 100)

    @overload
    def percentile_rank(self, pay: float, *, kind: str = "weak") -> float: ...
    @overload
    def percentile_rank(self, pay: "Numbers", *, kind: str = "weak") -> "Array": ...
    def percentile_rank(self, pay: "float | Numbers", *, kind: str = "weak") -> "float | Array":
        """Percentage of people, 0..100, who earn `pay` or less.

        Where many earn exactly `pay` (an atom), `kind` says how they count, in the words of
        scipy.stats.percentileofscore: "weak" all of them, "strict" none, "mean" half.
        """
        if kind not in ("weak", "strict", "mean"):
            raise InvalidWage(kind, "kind is 'weak', 'strict' or 'mean'")
        if _is_array(pay):
            amounts = _as_array(pay, "pay")
            if kind != "mean":
                return 100 * self.curve.cdf_array(amounts, left=kind == "strict")
            return 50 * (self.curve.cdf_array(amounts, left=True) + self.curve.cdf_array(amounts))
        amount = number(pay, "pay")
        if kind == "weak":
            return 100 * self.curve.cdf(amount)
        left = self.curve.cdf_left(amount)
        return 100 * left if kind == "strict" else 50 * (left + self.curve.cdf(amount))

    # Summaries

    def support(self) -> tuple[float, float]:
        """Lowest and highest pay the distribution allows; the highest is usually infinite."""
        return self.curve.ends()

    @property
    def implied_mean(self) -> Statistic:
        """Mean of the fitted curve; equals the published mean wherever the curve can reach it."""
        return Statistic(self.curve.partial(1.0))

    @property
    def mean(self) -> Statistic:
        """Mean pay."""
        return self.implied_mean

    @property
    def median(self) -> Statistic:
        """Pay in the middle: `ppf(0.5)`."""
        return Statistic(self.curve.ppf(0.5))

    @property
    def var(self) -> Statistic:
        """Variance of the fitted curve, infinite where its upper tail is that heavy."""
        return Statistic(max(self.curve.second_moment() - self.implied_mean**2, 0.0))

    @property
    def std(self) -> Statistic:
        """Standard deviation: the square root of `var`."""
        return Statistic(sqrt(self.var))

    @property
    def gini(self) -> Statistic:
        """Gini coefficient of the fitted curve: 0 where everybody earns the same, towards 1 otherwise."""
        return Statistic(max(self.curve.ranked_mean() / self.implied_mean - 1, 0.0))

    def entropy(self) -> float:
        """Differential entropy in nats; -inf where the distribution has atoms."""
        densities = [(self.curve.pdf(w), weight) for w, weight in self.curve.nodes()]
        return -sum(weight * log(density) for density, weight in densities if density)

    def interval(self, confidence: float = 0.95) -> tuple[float, float]:
        """The central range that holds a share `confidence` of people.

        A range of pay, not the uncertainty of an estimate: for that, see `percentile_interval`.
        """
        share = probability(confidence, "a confidence")
        return self.ppf((1 - share) / 2), self.isf((1 - share) / 2)

    def lorenz(self, q: float) -> float:
        """Share of all pay that the lowest-paid share `q` of people earns."""
        p = probability(q)
        return self.curve.partial(p) / self.curve.partial(1.0) if p else 0.0

    def quantile_share(self, low: float, high: float) -> float:
        """Share of all pay earned between two probabilities: `quantile_share(0.9, 1)` is the top tenth's."""
        if probability(low) > probability(high):
            raise InvalidWage((low, high), "a quantile share goes from a lower probability to a higher one")
        return self.lorenz(high) - self.lorenz(low)

    def expect(self, function: Callable[[float], float] | None = None) -> float:
        """Mean of `function(pay)` over people; of pay itself where no function is given."""
        return sum(weight * (function(w) if function else w) for w, weight in self.curve.nodes())

    @overload
    def rvs(self, n: None = None, seed: "int | np.random.Generator | None" = None) -> float: ...
    @overload
    def rvs(self, n: int, seed: "int | np.random.Generator | None" = None) -> "Array": ...
    def rvs(self, n: int | None = None, seed: "int | np.random.Generator | None" = None) -> "float | Array":
        """Draw `n` people's pay (one number where `n` is None); `seed` is an integer or a Generator."""
        import numpy as np

        generator = np.random.default_rng(seed)
        if n is None:
            return self.ppf(float(generator.random()))
        if isinstance(n, bool) or n < 0:
            raise InvalidWage(n, "a number of draws is 0 or more")
        return self.curve.ppf_array(generator.random(n))


@overload
def _log(value: float) -> float: ...
@overload
def _log(value: "Array") -> "Array": ...
def _log(value: "float | Array") -> "float | Array":
    if isinstance(value, float):
        return log(value) if value > 0 else -inf
    import numpy as np

    with np.errstate(divide="ignore"):
        return np.log(value)
