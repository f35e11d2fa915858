"""Years of experience: what sources claim for a level, and which levels fit a number of years.

A guide that asks for "8-12 years" and one that asks for "5-7+ years" need not disagree: one may
count every year of relevant work and the other years of leading people. A claim therefore names
its kind, and claims are set against each other only where they can contradict each other.
"""

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Literal, get_args

from attrs import Attribute, field, frozen

from jobtaxonomy.errors import InvalidLevel, InvalidQuery
from jobtaxonomy.levelling.checks import is_years
from jobtaxonomy.levelling.level import Level
from jobtaxonomy.levelling.years import Years

__all__ = ["ExperienceClaim", "ExperienceKind", "conflicts", "levels_for_years"]

ExperienceKind = Literal["total", "in_discipline", "in_leadership"]


def __dir__() -> list[str]:
    return __all__


def _known_kind(_: object, __: "Attribute[ExperienceKind]", value: object) -> None:
    if value not in get_args(ExperienceKind):
        raise InvalidLevel(value, f"a kind of experience is one of {', '.join(get_args(ExperienceKind))}")


@frozen
class ExperienceClaim:
    """One source's statement of the experience a level takes.

    kind: "total" (all relevant work), "in_discipline" or "in_leadership".
    lo, hi: years, half-open; `hi` None where the source names no upper end.
    open_ended: whether the source writes a plus after `hi`, as in "5-7+".
    source, locator: which source and where in it.

    >>> claim = ExperienceClaim("in_leadership", 5, 7, open_ended=True, source="guide")
    >>> print(claim.years, "|", claim)
    5+ years | 5 to 7 years or more in leadership (guide)
    """

    kind: ExperienceKind = field(validator=_known_kind)
    lo: float
    hi: float | None = None
    open_ended: bool = field(default=False, kw_only=True)
    source: str = field(kw_only=True)
    locator: str | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        Years(self.lo, self.hi)

    @property
    def years(self) -> Years:
        """The years it allows; without an upper end where it is open-ended."""
        return Years(self.lo, None if self.open_ended else self.hi)

    @property
    def stated(self) -> str:
        """The years as the source states them, in words."""
        if self.open_ended and self.hi is not None:
            return f"{self.lo:g} to {self.hi:g} years or more"
        return str(self.years)

    def __str__(self) -> str:
        return f"{self.stated} {self.kind.replace('_', ' ')} ({self.source})"


def conflicts(claims: Iterable[ExperienceClaim]) -> tuple[tuple[ExperienceClaim, ExperienceClaim], ...]:
    """Pairs of claims that cannot both hold.

    Two claims of one kind conflict when no number of years satisfies both. A part conflicts with
    the whole when it asks for as many years as the whole allows.

    >>> total = ExperienceClaim("total", 8, 12, source="card")
    >>> leading = ExperienceClaim("in_leadership", 5, 7, open_ended=True, source="guide")
    >>> short = ExperienceClaim("total", 3, 6, source="advert")
    >>> conflicts([total, leading]), len(conflicts([total, leading, short]))
    ((), 1)
    """
    return tuple(pair for pair in combinations(claims, 2) if _contradict(*pair))


def _contradict(a: ExperienceClaim, b: ExperienceClaim) -> bool:
    if a.kind == b.kind:
        return not a.years.overlaps(b.years)
    for part, whole in ((a, b), (b, a)):
        if whole.kind == "total" and whole.years.hi is not None and part.years.lo >= whole.years.hi:
            return True
    return False


def levels_for_years(ladder: Sequence[Level], years: float) -> tuple[Level, ...]:
    """Every level of a ladder whose years fit, lowest first: a set, since levels may overlap.

    The top level has no ceiling here: whoever outlasts it is still on it. Below the first level's
    years the answer is empty.

    >>> from jobtaxonomy.levelling.rubric import Scores
    >>> ladder = [
    ...     Level("M3", "M", 3, "Senior Manager", scores=Scores.of([7] * 8), years=Years(8, 12)),
    ...     Level("M4", "M", 4, "Director", scores=Scores.of([8] * 8), years=Years(10, 15)),
    ... ]
    >>> [[level.code for level in levels_for_years(ladder, n)] for n in (5, 9, 11, 12, 40)]
    [[], ['M3'], ['M3', 'M4'], ['M4'], ['M4']]
    """
    if not is_years(years):
        raise InvalidQuery(years, "years of experience are a number, 0 or more")
    climb = sorted((level for level in ladder if level.years is not None), key=lambda level: level.step)
    return tuple(
        level
        for level in climb
        if level.years is not None and (years in level.years or (level is climb[-1] and years in Years(level.years.lo)))
    )
