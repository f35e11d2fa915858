"""A pay structure: a range for every grade, from market pay and a policy."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import exp, log
from typing import TYPE_CHECKING, TypeGuard

from attrs import field, frozen

from jobtaxonomy.errors import InvalidQuery
from jobtaxonomy.wages.market import PayRange, midpoint_progression, range_overlap

if TYPE_CHECKING:
    from jobtaxonomy.wages.distribution import WageDistribution

__all__ = ["PayGrade", "PayPolicy", "PayStructure", "build_structure", "is_number"]


def __dir__() -> list[str]:
    return __all__


def is_number(value: object) -> TypeGuard[float]:
    """Whether a value is a number; a bool is none."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def _share(_: object, attribute: object, value: object) -> None:
    if not is_number(value) or not 0 < value < 10:
        raise InvalidQuery(value, f"{getattr(attribute, 'name', 'a share')} is a fraction above 0, such as 0.5")


def _percentile(_: object, __: object, value: object) -> None:
    if not is_number(value) or not 0 < value < 100:
        raise InvalidQuery(value, "a percentile is a number between 0 and 100")


def _step(_: object, __: object, value: object) -> None:
    if not is_number(value) or not 0 < value < float("inf"):
        raise InvalidQuery(value, "a rounding step is a number above 0")


@frozen
class PayPolicy:
    """What a company decides.

    percentile: where in the market its midpoints stand, 0 to 100. lowest_spread, highest_spread:
    width of a range over its minimum at the lowest and highest grade, in equal steps between.
    position: midpoints over that market figure (1.05 leads by 5 %). round_to: of every figure.
    """

    percentile: float = field(default=50, validator=_percentile)
    lowest_spread: float = field(default=0.4, validator=_share)
    highest_spread: float = field(default=0.6, validator=_share)
    position: float = field(default=1.0, validator=_share)
    round_to: float = field(default=100, validator=_step)


@frozen
class PayGrade:
    """One grade of a structure: its range, the market figures behind it, and its place to the grade below.

    `market` is the geometric mean of the jobs priced at the grade, None where none was. `progression`
    and `overlap` are to the grade below, None for the lowest.
    """

    grade: int
    pay: PayRange
    market: float | None
    progression: float | None
    overlap: float | None


@frozen
class PayStructure:
    """Grades from lowest to highest. `growth` is the midpoints' growth by grade that was fitted to the market."""

    grades: tuple[PayGrade, ...]
    growth: float
    policy: PayPolicy

    def at(self, grade: int) -> PayGrade:
        """The grade with this number. Raises InvalidQuery."""
        for found in self.grades:
            if found.grade == grade:
                return found
        raise InvalidQuery(grade, f"grades are {self.grades[0].grade} to {self.grades[-1].grade}")


def build_structure(
    market: "Mapping[int, Sequence[float | WageDistribution]]", policy: PayPolicy | None = None
) -> PayStructure:
    """A structure from the market pay of benchmark jobs by grade: numbers, or wages read at the policy's percentile.

    Midpoints follow the straight line through the logarithms of market pay (least squares, a job a
    point), so that they grow by one share from grade to grade, and grades without a benchmark are
    filled. Raises InvalidQuery for fewer than two grades, pay of 0 or less, several currencies or
    periods, or a line that falls.

    >>> built = build_structure({1: [40_000], 3: [57_600]}, PayPolicy(lowest_spread=0.5, highest_spread=0.5))
    >>> round(built.growth, 6), [grade.pay.midpoint for grade in built.grades]
    (0.2, [40000, 48000, 57600])
    >>> built.at(2).pay.minimum, round(built.at(2).progression, 3), round(built.at(2).overlap, 3)
    (38400, 0.2, 0.5)
    """
    rules = policy or PayPolicy()
    units = {(job.currency, job.period) for jobs in market.values() for job in jobs if not isinstance(job, int | float)}
    if len(units) > 1:
        raise InvalidQuery(tuple(sorted(units)), "market pay is in one currency and per one period")
    currency, period = units.pop() if units else ("USD", "year")
    priced = {grade: [_amount(job, rules.percentile) for job in jobs] for grade, jobs in market.items() if jobs}
    if len(priced) < 2:
        raise InvalidQuery(tuple(priced), "a structure needs market pay at two grades or more")
    start, growth = _line([(grade, log(pay)) for grade, pays in priced.items() for pay in pays])
    if growth <= 0:
        raise InvalidQuery(round(exp(growth) - 1, 4), "market pay does not rise with the grades")
    first, last = min(priced), max(priced)
    ranges: dict[int, PayRange] = {}
    for grade in range(first, last + 1):
        midpoint = rules.position * exp(start + growth * grade)
        share = (grade - first) / (last - first)
        width = rules.lowest_spread + share * (rules.highest_spread - rules.lowest_spread)
        whole = PayRange.around(midpoint, width)
        low, middle, high = (_round(value, rules.round_to) for value in (whole.minimum, midpoint, whole.maximum))
        ranges[grade] = PayRange(low, high, middle, currency=currency, period=period)
    below: dict[int, PayRange | None] = {first: None}
    below |= {upper: ranges[lower] for lower, upper in pairwise(ranges)}
    grades = tuple(
        PayGrade(
            grade,
            pay,
            exp(sum(map(log, priced[grade])) / len(priced[grade])) if grade in priced else None,
            midpoint_progression(lower.midpoint, pay.midpoint) if (lower := below[grade]) is not None else None,
            range_overlap(lower, pay) if lower is not None else None,
        )
        for grade, pay in ranges.items()
    )
    return PayStructure(grades, exp(growth) - 1, rules)


def _round(value: float, step: float) -> float:
    return step * round(value / step)


def _amount(job: "float | WageDistribution", percentile: float) -> float:
    pay = job if isinstance(job, int | float) else job.percentile(percentile)
    if isinstance(pay, bool) or not 0 < pay < float("inf"):
        raise InvalidQuery(pay, "market pay is a number above 0")
    return pay


def _line(points: Sequence[tuple[int, float]]) -> tuple[float, float]:
    """Intercept and slope of the least-squares line."""
    n = len(points)
    x, y = sum(x for x, _ in points) / n, sum(y for _, y in points) / n
    slope = sum((a - x) * (b - y) for a, b in points) / sum((a - x) ** 2 for a, _ in points)
    return y - slope * x, slope
