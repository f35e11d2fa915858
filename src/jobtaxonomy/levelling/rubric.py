"""The eight dimensions of a level, the scale they are scored on, and the grade they imply.

A score g on a dimension says: this is the degree that is the norm for a manager at universal
grade g; 0 says none is expected. The management track is therefore the ruler, and every other
track is measured with it. The grade is the mean score, rounded half up. It is computed and never
stored, so it cannot contradict the scores.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal

from attrs import Attribute, field, frozen

from jobtaxonomy.errors import InvalidLevel
from jobtaxonomy.levelling.checks import is_whole

__all__ = [
    "ANCHORS",
    "DIMENSIONS",
    "EU_FACTORS",
    "HIGHEST_SCORE",
    "Deltas",
    "Dimension",
    "EUFactor",
    "Scores",
]

EUFactor = Literal["skills", "effort", "responsibility", "working conditions"]
EU_FACTORS: tuple[EUFactor, ...] = ("skills", "effort", "responsibility", "working conditions")
HIGHEST_SCORE = 12


def __dir__() -> list[str]:
    return __all__


@frozen
class Dimension:
    """One of the eight dimensions: its code, its name, the question it answers.

    `eu_factor` is the factor of article 4(4) of Directive (EU) 2023/970 on pay transparency that
    the dimension speaks to. No dimension speaks to working conditions: factors 8 and 9 of a
    factor evaluation do.
    """

    code: str
    name: str
    question: str
    eu_factor: EUFactor


DIMENSIONS: tuple[Dimension, ...] = (
    Dimension("knowledge", "Knowledge", "What has to be known, and how deeply?", "skills"),
    Dimension("scope", "Scope", "How much of the organisation does the work cover?", "responsibility"),
    Dimension("autonomy", "Autonomy", "How much is settled without asking?", "responsibility"),
    Dimension("complexity", "Complexity", "How unlike one another are the problems?", "effort"),
    Dimension("impact", "Impact", "Who feels it when the work goes well or badly?", "responsibility"),
    Dimension("decision_rights", "Decision rights", "What may be decided and spent?", "responsibility"),
    Dimension("collaboration", "Collaboration", "Whom does the work have to win over?", "skills"),
    Dimension("leadership", "Leadership", "Whose work and growth does it answer for?", "responsibility"),
)

ANCHORS: tuple[str, ...] = (
    "none expected",
    "one routine task, each step checked",
    "a few routine tasks, checked at random",
    "standard work from end to end, with help on exceptions",
    "cases outside the routine but within known practice",
    "one work product or one team, reviewed on its results",
    "a system or an established team, with its own plan",
    "several teams or systems, or a domain, with goals set inside a strategy",
    "a function, with its strategy and its budget",
    "several functions, over several years",
    "a division, with full accountability",
    "several divisions",
    "the whole enterprise",
)


class _ByDimension:
    """Eight values, one per dimension, by attribute, by name and in order."""

    __slots__ = ()

    def __iter__(self) -> Iterator[int]:
        return (getattr(self, dimension.code) for dimension in DIMENSIONS)

    def __len__(self) -> int:
        return len(DIMENSIONS)

    def __getitem__(self, dimension: str) -> int:
        if not any(dimension == known.code for known in DIMENSIONS):
            names = ", ".join(known.code for known in DIMENSIONS)
            raise InvalidLevel(dimension, f"a dimension is one of {names}")
        value: int = getattr(self, dimension)
        return value

    def items(self) -> tuple[tuple[str, int], ...]:
        """Pairs of dimension code and value, in the order of DIMENSIONS."""
        return tuple((dimension.code, getattr(self, dimension.code)) for dimension in DIMENSIONS)


def _score(_: object, attribute: "Attribute[int]", value: object) -> None:
    if not is_whole(value, 0, HIGHEST_SCORE):
        raise InvalidLevel(value, f"the score of {attribute.name} is a whole number 0 to {HIGHEST_SCORE}")


@frozen
class Scores(_ByDimension):
    """The scores of one level, 0 to 12 on each dimension. Raises InvalidLevel outside the scale.

    `<=` and its kin are the Pareto order, as with sets: `a <= b` when no score of `a` is higher.
    Two vectors can be such that neither `a <= b` nor `b <= a`.

    >>> m2, p4 = Scores.of([6] * 8), Scores.of([7, 6, 7, 7, 6, 6, 6, 4])
    >>> m2.grade, p4.grade, m2 <= p4, p4 <= m2
    (6, 6, False, False)
    >>> p4.leadership, p4["knowledge"], sum(p4)
    (4, 7, 49)
    """

    knowledge: int = field(validator=_score)
    scope: int = field(validator=_score)
    autonomy: int = field(validator=_score)
    complexity: int = field(validator=_score)
    impact: int = field(validator=_score)
    decision_rights: int = field(validator=_score)
    collaboration: int = field(validator=_score)
    leadership: int = field(validator=_score)

    @classmethod
    def of(cls, values: Mapping[str, int] | Sequence[int]) -> "Scores":
        """From a mapping of dimension codes to scores, or from eight scores in order."""
        names = [dimension.code for dimension in DIMENSIONS]
        given: dict[str, Any] = dict(values) if isinstance(values, Mapping) else dict(zip(names, values, strict=False))
        if set(given) != set(names) or len(values) != len(names):
            raise InvalidLevel(values, f"a level has eight scores: {', '.join(names)}")
        return cls(**given)

    @property
    def grade(self) -> int:
        """The universal grade: the mean score rounded half up, 0 to 12.

        Monotone in every score, so it never contradicts the Pareto order.

        >>> Scores.of([4, 4, 5, 4, 4, 4, 4, 3]).grade  # 32 / 8
        4
        >>> Scores.of([1, 1, 1, 1, 0, 0, 0, 0]).grade  # 4 / 8, half up
        1
        """
        return (2 * sum(self) + len(self)) // (2 * len(self))

    def __le__(self, other: object) -> bool:
        if not isinstance(other, Scores):
            return NotImplemented
        return all(mine <= theirs for mine, theirs in zip(self, other, strict=True))

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Scores):
            return NotImplemented
        return self != other and self <= other

    def __ge__(self, other: object) -> bool:
        if not isinstance(other, Scores):
            return NotImplemented
        return other <= self

    def __gt__(self, other: object) -> bool:
        if not isinstance(other, Scores):
            return NotImplemented
        return other < self


@frozen
class Deltas(_ByDimension):
    """The signed differences between two levels, one per dimension."""

    knowledge: int
    scope: int
    autonomy: int
    complexity: int
    impact: int
    decision_rights: int
    collaboration: int
    leadership: int

    @classmethod
    def between(cls, a: Scores, b: Scores) -> "Deltas":
        """What `b` asks for beyond `a`, dimension by dimension.

        >>> Deltas.between(Scores.of([6] * 8), Scores.of([7, 6, 7, 7, 6, 6, 6, 4])).leadership
        -2
        """
        return cls(*(theirs - mine for mine, theirs in zip(a, b, strict=True)))
