"""The thresholds of the rules: where practice draws the line, and by how much a company may differ."""

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import evolve, fields, frozen

from jobtaxonomy.errors import InvalidQuery

__all__ = ["Thresholds"]

_TRACKS = {"S": "support", "P": "professional", "M": "management", "E": "executive"}


def __dir__() -> list[str]:
    return __all__


@frozen
class Thresholds:
    """Every threshold with its default. Shares and ratios are fractions: 0.75 is 75 %.

    promotion_grades: most grades a step may rise. experience_hole: years that may lie between two
    levels. experience_overlap: years that a level may share with the next but one (executive ladders
    are short and wide: `experience_overlap_executive`). title_grades, alias_grades: grades by which a
    title may differ from its level. duty_likeness, profile_likeness: share of words (Jaccard) from
    which two texts say the same. duties: fewest at a level. verb_drop: fall of the mean strength of
    verbs. progression, spread: lowest and highest of midpoints' growth and of a range's width over
    its minimum. overlap_next, overlap_second: largest share of a range that the one below, or two
    below, may cover. erratic: largest standard deviation of progressions. compression: least ratio of
    a supervisor's midpoint to the highest of the direct reports. compa: pay over midpoint.
    vintage_months: by which one wage may be older than another in a record. occupation_grades: grades
    that one occupation may span on a management track. review: lowest score that passes.
    """

    promotion_grades: int = 2
    experience_hole: float = 0
    experience_overlap: float = 0
    experience_overlap_executive: float = 3
    title_grades: int = 0
    alias_grades: int = 1
    duty_likeness: float = 0.80
    profile_likeness: float = 0.90
    duties: int = 3
    verb_drop: float = 0.5
    progression_support: tuple[float, float] = (0.05, 0.12)
    progression_professional: tuple[float, float] = (0.08, 0.25)
    progression_management: tuple[float, float] = (0.08, 0.25)
    progression_executive: tuple[float, float] = (0.15, 0.40)
    spread_support: tuple[float, float] = (0.30, 0.50)
    spread_professional: tuple[float, float] = (0.40, 0.65)
    spread_management: tuple[float, float] = (0.40, 0.65)
    spread_executive: tuple[float, float] = (0.50, 1.00)
    overlap_next: float = 0.75
    overlap_second: float = 0.50
    erratic: float = 0.10
    compression: float = 1.10
    compa: tuple[float, float] = (0.80, 1.20)
    vintage_months: int = 12
    occupation_grades: int = 3
    review: int = 4

    def of_track(self, name: str, track: str) -> Any:
        """`progression` or `spread` of a track, S, P, M or E.

        >>> Thresholds().of_track("spread", "S")
        (0.3, 0.5)
        """
        return getattr(self, f"{name}_{_TRACKS.get(track, 'professional')}")

    def changed(self, given: Mapping[str, Any]) -> Self:
        """With some set anew: a number, or two for a range. Raises InvalidQuery for what is neither.

        >>> Thresholds().changed({"overlap_next": 0.6, "compa": [0.9, 1.1]}).compa
        (0.9, 1.1)
        """
        known = [attribute.name for attribute in fields(type(self))]
        new: dict[str, Any] = {}
        for name, value in given.items():
            if name not in known:
                from difflib import get_close_matches

                close = get_close_matches(name, known, n=1, cutoff=0)
                raise InvalidQuery(name, f"no such threshold; the nearest is {close[0]}")
            pair = isinstance(getattr(self, name), tuple)
            listed = isinstance(value, list | tuple)
            numbers = list(cast("list[Any]", value)) if listed else [value]
            sound = all(isinstance(number, int | float) and not isinstance(number, bool) for number in numbers)
            if pair != listed or not sound or len(numbers) != 1 + pair or numbers != sorted(numbers):
                raise InvalidQuery(value, f"{name} is {'two numbers, the lower first' if pair else 'a number'}")
            new[name] = tuple(numbers) if pair else numbers[0]
        return evolve(self, **new)
