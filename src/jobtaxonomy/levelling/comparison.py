"""Two levels side by side: what the move asks for, what it gives up, and whether it is a rise.

The order is Pareto's: one level is below another when it is higher on no dimension. Two levels of
one grade on different tracks are normally incomparable: each asks for something the other does not.
"""

from collections.abc import Mapping
from typing import Literal

from attrs import frozen

from jobtaxonomy.errors import InvalidLevel
from jobtaxonomy.levelling.checks import is_whole
from jobtaxonomy.levelling.level import Level
from jobtaxonomy.levelling.rubric import DIMENSIONS, Deltas, Scores
from jobtaxonomy.shown import Shown

__all__ = ["Dominance", "LevelComparison", "compare", "dominance"]

Dominance = Literal["same", "below", "above", "incomparable"]


def __dir__() -> list[str]:
    return __all__


def dominance(a: Scores, b: Scores) -> Dominance:
    """Where `a` stands to `b` in the Pareto order.

    >>> dominance(Scores.of([5] * 8), Scores.of([7] * 8))
    'below'
    """
    if a == b:
        return "same"
    if a <= b:
        return "below"
    return "above" if b <= a else "incomparable"


@frozen
class LevelComparison(Shown):
    """The move from level `a` to level `b`.

    deltas: what `b` asks beyond `a`, by dimension (signed).
    dominance: where `a` stands to `b`: "same", "below", "above" or "incomparable".
    grade_delta: grades gained; 0 between peers, whatever their tracks.
    step_delta: steps gained on the track, None across tracks.
    promotion_gap: the sum of what has to be added (a quasi-metric: 0 when nothing is missing).
    regression: the sum of what is no longer asked; the gap of the way back.
    l1: both together, a metric on scores.
    span: grades apart, whichever way.
    years_gap: least and most years between the two, (2, 9) from 3-6 to 8-12; the most is None where
    `b` has no upper end, and the whole is None where a level names no years.
    """

    a: Level
    b: Level
    deltas: Deltas
    dominance: Dominance
    grade_delta: int
    step_delta: int | None
    promotion_gap: int
    regression: int
    years_gap: tuple[float, float | None] | None

    def __repr__(self) -> str:
        return f"LevelComparison({self.a.code!r}, {self.b.code!r}, {self.dominance!r}, grade_delta={self.grade_delta})"

    @property
    def l1(self) -> int:
        """What is added and what is given up, together."""
        return self.promotion_gap + self.regression

    @property
    def span(self) -> int:
        """How many grades apart the two are."""
        return abs(self.grade_delta)

    def __str__(self) -> str:
        relation = {"same": "the same as", "incomparable": "incomparable with"}.get(self.dominance, self.dominance)
        grades = f"{self.grade_delta:+d}" if self.grade_delta else "0"
        return (
            f"{self.a.code} is {relation} {self.b.code}: grade {grades}, "
            f"{self.promotion_gap} to gain, {self.regression} given up"
        )


def compare(a: Level, b: Level, *, weights: Mapping[str, int] | None = None) -> LevelComparison:
    """Compare two levels of any tracks. `weights` count a dimension more or less (default 1 each).

    Raises InvalidLevel for a weight that is negative or of no dimension.

    >>> from jobtaxonomy.levelling.years import Years
    >>> m1 = Level("M1", "M", 1, "Supervisor", scores=Scores.of([5] * 8), years=Years(3, 6))
    >>> m3 = Level("M3", "M", 3, "Senior Manager", scores=Scores.of([7] * 8), years=Years(8, 12))
    >>> move = compare(m1, m3)
    >>> move.dominance, move.promotion_gap, move.regression, move.grade_delta, move.years_gap
    ('below', 16, 0, 2, (2, 9))
    """
    deltas = Deltas.between(a.scores, b.scores)
    weight = _weights(weights or {})
    return LevelComparison(
        a=a,
        b=b,
        deltas=deltas,
        dominance=dominance(a.scores, b.scores),
        grade_delta=b.grade - a.grade,
        step_delta=b.step - a.step if a.track == b.track else None,
        promotion_gap=sum(weight[name] * max(0, delta) for name, delta in deltas.items()),
        regression=sum(weight[name] * max(0, -delta) for name, delta in deltas.items()),
        years_gap=_years_gap(a, b),
    )


def _weights(given: Mapping[str, int]) -> dict[str, int]:
    weights = {dimension.code: 1 for dimension in DIMENSIONS}
    for name, weight in given.items():
        if name not in weights:
            raise InvalidLevel(name, f"a weight is given to one of {', '.join(weights)}")
        if not is_whole(weight):
            raise InvalidLevel(weight, f"the weight of {name} is a whole number, 0 or more")
        weights[name] = weight
    return weights


def _years_gap(a: Level, b: Level) -> tuple[float, float | None] | None:
    if a.years is None or b.years is None:
        return None
    least = max(0, b.years.lo - a.years.hi) if a.years.hi is not None else 0
    return least, None if b.years.hi is None else max(least, b.years.hi - a.years.lo)
